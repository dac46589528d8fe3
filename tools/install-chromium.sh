#!/bin/sh
# The tests walk through a visit in a real browser: Debian's Chromium. Without it they are left out, and pytest says so.
set -eu
[ -x /usr/bin/chromium ] && exit 0
if ! sh "$(dirname "$0")/install-packages.sh" chromium; then
  if [ -n "${CI:-}" ]; then
    echo "CI needs Chromium: a visit nobody walked through is not tested." >&2
    exit 1
  fi
  echo "Without Chromium the tests in tests/browser are skipped. Install it: sudo apt-get install chromium" >&2
fi
