#!/bin/sh
# Create the Python environment; on Debian, python3 comes without venv until python3-venv is installed.
set -eu
python=$1
venv=$2

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  echo "Praatplaat needs Python 3.11 or newer; '$python' is not. Say which one: make run PYTHON=python3.12" >&2
  exit 1
fi
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  if ! sh "$(dirname "$0")/install-packages.sh" python3-venv; then
    echo "Python has no venv module. Install it first: sudo apt-get install python3-venv" >&2
    exit 1
  fi
fi
"$python" -m venv "$venv"
