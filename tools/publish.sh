#!/usr/bin/env bash
# publish.sh <folder>: builds the site that goes out. Succeeds when there is one, also when it is that of an earlier
# revision because the records have an error: consent that ended may not wait for that. `build/verdict` then holds the
# exit code of `soc build`, for a later step to fail by.
set -euo pipefail
cd "$(dirname "$0")/.."
soc=${SOC:-.venv/bin/soc}

rm -rf "$1"
mkdir -p build
verdict=0
"$soc" build --publish --out "$1" || verdict=$?
echo "$verdict" >build/verdict
[ -f "$1/index.html" ] || exit "$verdict"
