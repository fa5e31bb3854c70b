#!/usr/bin/env bash
# Prints the path of a Chromium to test with, installing Debian's when there is none. Only that path goes to
# standard output. Order: $CHROMIUM, an installed browser, Debian's package, the one Playwright downloads.
set -euo pipefail
cd "$(dirname "$0")/.."

find_chromium() {
    local name
    for name in ${CHROMIUM:+"$CHROMIUM"} chromium chromium-browser google-chrome-stable google-chrome; do
        command -v "$name" && return
    done
    return 1
}

playwrights_own() {
    .venv/bin/python -m playwright install chromium </dev/null >&2 || return 1
    .venv/bin/python - <<'PYTHON'
from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    playwright.chromium.launch(args=["--no-sandbox"]).close()
    print(playwright.chromium.executable_path)
PYTHON
}

find_chromium && exit
echo "No Chromium found" >&2
tools/apt.sh chromium && find_chromium && exit
playwrights_own && exit
cat >&2 <<'TEXT'
The browser tests need Chromium. Install it, then run make test again:
    apt-get install chromium        (as root, or with sudo)
or name one you have: make test CHROMIUM=/path/to/chrome
The other tests run without it: make unit
TEXT
exit 1
