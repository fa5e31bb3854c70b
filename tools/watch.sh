#!/usr/bin/env bash
# watch.sh <address>: fails unless the site that stands there was built today, by the clock of the Netherlands.
set -euo pipefail

today=$(TZ=Europe/Amsterdam date +%F)
if ! built=$(curl --fail --silent --show-error --location --max-time 30 --retry 3 "${1%/}/bouwdag.txt"); then
    echo "Op ${1%/}/ is niet te zien wanneer de site is gemaakt." >&2
    exit 1
fi
[[ $built =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || built=onbekend
echo "De site is gemaakt op: $built. Vandaag is het $today."
[ "$built" = "$today" ]
