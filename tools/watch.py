#!/usr/bin/env python3
"""watch.py <address>: fails unless the site that stands there was built today, by the clock of the Netherlands."""

import re
import sys
import urllib.request
from datetime import datetime
from zoneinfo import ZoneInfo

today = datetime.now(ZoneInfo("Europe/Amsterdam")).date().isoformat()  # noqa: TID251 (it is what is asked)
address = sys.argv[1].rstrip("/") + "/bouwdag.txt"
if not address.startswith(("https://", "http://127.0.0.1:")):
    sys.exit(f"{sys.argv[1]} is geen adres van een site.")
try:
    asked = urllib.request.Request(address, headers={"User-Agent": "nachtwacht"})  # some hosts refuse Python's own
    with urllib.request.urlopen(asked, timeout=30) as answer:
        built = answer.read(100).decode("utf-8", "replace").strip()
except OSError as error:
    sys.exit(f"Op {address} is niet te zien wanneer de site is gemaakt ({type(error).__name__}).")
built = built if re.fullmatch(r"\d{4}-\d{2}-\d{2}", built) else "onbekend"
print(f"De site is gemaakt op: {built}. Vandaag is het {today}.")  # noqa: T201
sys.exit(built != today)
