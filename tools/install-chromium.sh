#!/bin/sh
# The tests walk through a visit in a real browser: Debian's Chromium.
set -eu
[ -x /usr/bin/chromium ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq chromium >/dev/null
else
  echo "The tests need Chromium. Install it first: sudo apt-get install chromium" >&2
  exit 1
fi
