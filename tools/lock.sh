#!/usr/bin/env bash
# Writes requirements.lock, requirements-bench.lock, requirements-prove.lock and requirements-node.lock from
# pyproject.toml, and package-lock.json from package.json: every package pinned, with the hashes of all its files, for
# Python 3.11 and later. None of these files names the host a package came from. Uses uv when it is installed, else puts it in
# build/lock. Extra arguments go to uv, such as --upgrade.
set -euo pipefail
cd "$(dirname "$0")/.."

uv=$(command -v uv || true)
if [ -z "$uv" ]; then
    [ -x build/lock/bin/uv ] || { .venv/bin/python -m venv build/lock && build/lock/bin/pip install --quiet uv; }
    uv=build/lock/bin/uv
fi

lock() { # lock <file> <uv arguments...>
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
        --output-file "$@"
    if grep -nE '://|--(extra-)?index-url|--find-links|--trusted-host' "$1"; then
        echo "$1 names a host (lines above): it may not be committed like this." >&2
        exit 1
    fi
}

lock requirements.lock pyproject.toml --group dev "$@"
lock requirements-bench.lock --group bench "$@"
lock requirements-prove.lock --group prove --constraints requirements.lock "$@"
lock requirements-node.lock --group node "$@"
tools/npm.sh install --package-lock-only --ignore-scripts
if grep -nE '"resolved"' package-lock.json; then
    echo "package-lock.json names a host (lines above): it may not be committed like this." >&2
    exit 1
fi
echo "Written: requirements.lock, those of bench, prove and node, and package-lock.json"
