#!/bin/sh
# Install Debian packages where that can be done without asking anybody: as root, or where sudo needs no password.
set -eu
as_root=
if [ "$(id -u)" != 0 ]; then
  sudo -n true 2>/dev/null || exit 1
  as_root="sudo -n"
fi
command -v apt-get >/dev/null || exit 1
$as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
