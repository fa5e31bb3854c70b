#!/usr/bin/env bash
# Makes .venv afresh and puts the locked packages in it. Asks nothing and needs no rights beyond this folder,
# except on a Debian or Ubuntu without venv: there it installs python3-venv if it may, and else says how to.
set -euo pipefail
cd "$(dirname "$0")/.."

usual_first=(python3 python3.13 python3.12 python3.11)
python=
for candidate in ${PYTHON:+"$PYTHON"} "${usual_first[@]}"; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    echo "Python 3.11 or later is needed and was not found. Name it: make PYTHON=/path/to/python3" >&2
    exit 1
fi

echo "Setting up .venv with $("$python" --version) (once; a minute or two)"
rm -rf .venv
if ! "$python" -m venv .venv >/dev/null 2>&1; then
    rm -rf .venv
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if ! tools/apt.sh "$package"; then
        echo "Python cannot make a virtual environment here. Install $package and run make again:" >&2
        echo "    apt-get install $package        (as root, or with sudo)" >&2
        exit 1
    fi
    "$python" -m venv .venv
fi
.venv/bin/python -m pip install --quiet --quiet --disable-pip-version-check --no-input \
    --require-hashes --requirement requirements.lock
