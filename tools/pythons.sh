#!/usr/bin/env bash
# pythons.sh <pytest options...>: runs those tests by every Python that is supported (the classifiers of pyproject.toml)
# and on this machine, but for the one of .venv; checks the records with it and builds their site, which must have the
# same bytes. Each has the locked packages in an environment of its own in build/python. Tells which were not found.
set -euo pipefail
cd "$(dirname "$0")/.."

version='import sys; print("%d.%d" % sys.version_info[:2])'
own=$(.venv/bin/python -c "$version")
today=$(date +%F)
work=build/python
mkdir -p "$work"

find_python() { # find_python <3.x>: prints the path of one that starts
    local candidate
    for candidate in "python$1" ~/.pyenv/versions/"$1".*/bin/python ~/.local/share/uv/python/cpython-"$1".*/bin/python; do
        if [ "$("$candidate" -c "$version" 2>/dev/null)" = "$1" ]; then
            echo "$candidate"
            return
        fi
    done
    return 1
}

environment() { # environment <python> <folder>: with the locked packages and this project in it
    if ! cmp --silent requirements.lock "$2/requirements.lock"; then
        rm -rf "$2"
        "$1" -m venv "$2"
        "$2/bin/python" -m pip install --quiet --quiet --disable-pip-version-check --no-input \
            --require-hashes --requirement requirements.lock
        cp requirements.lock "$2"
    fi
    "$2/bin/python" -m pip install --quiet --quiet --disable-pip-version-check --no-input \
        --no-deps --no-build-isolation --editable .
}

build() { # build <folder of programs> <site>
    rm -rf "$2"
    "$1/soc" build --out "$2" --today "$today" >/dev/null
}

build .venv/bin "$work/site-$own"
missing=()
for wanted in $(sed -nE 's/.*Python :: (3\.[0-9]+).*/\1/p' pyproject.toml); do
    [ "$wanted" != "$own" ] || continue
    python=$(find_python "$wanted") || { missing+=("$wanted"); continue; }
    echo "Python $wanted: $("$python" --version), $python"
    bin=$work/$wanted/bin
    environment "$python" "$work/$wanted"
    "$bin/soc" check --today "$today"
    build "$bin" "$work/site-$wanted"
    diff --brief --recursive "$work/site-$own" "$work/site-$wanted"
    echo "Python $wanted: the site has the same bytes as by $own"
    "$bin/pytest" "$@"
done
[ ${#missing[@]} = 0 ] || echo "Not found on this machine, so not tried: Python ${missing[*]}"
