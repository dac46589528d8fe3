#!/bin/sh
# The tests walk through a visit in a real browser: Debian's Chromium. A visit nobody walked through is not tested.
set -eu
[ -x /usr/bin/chromium ] && exit 0
if ! sh "$(dirname "$0")/install-packages.sh" chromium; then
  echo "The tests need Chromium. Install it first: sudo apt-get install chromium" >&2
  exit 1
fi
