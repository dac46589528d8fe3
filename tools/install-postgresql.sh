#!/bin/sh
# The tests keep the studio's work in a real PostgreSQL as well: Debian's. A database nobody tried is not supported.
set -eu
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && exit 0
if ! sh "$(dirname "$0")/install-packages.sh" postgresql; then
  echo "The tests need PostgreSQL. Install it first: sudo apt-get install postgresql" >&2
  exit 1
fi
