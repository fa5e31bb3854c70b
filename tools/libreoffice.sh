#!/usr/bin/env bash
# Prints the path of LibreOffice's program to test with, installing Debian's Calc when there is none. Only that path goes
# to standard output. Order: $SOFFICE, an installed one, Debian's package.
set -euo pipefail
cd "$(dirname "$0")/.."

find_libreoffice() {
    local name
    for name in ${SOFFICE:+"$SOFFICE"} soffice libreoffice; do
        command -v "$name" && return
    done
    return 1
}

find_libreoffice && exit
echo "No LibreOffice found" >&2
tools/apt.sh libreoffice-calc-nogui && find_libreoffice && exit
cat >&2 <<'TEXT'
Some long proofs need LibreOffice Calc. Install it, then run make prove again:
    apt-get install libreoffice-calc-nogui        (as root, or with sudo)
or name one you have: make prove SOFFICE=/path/to/soffice
TEXT
exit 1
