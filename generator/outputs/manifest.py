"""The web app manifest: what a phone calls the site on its home screen, and with which icon."""

from __future__ import annotations

import json
from pathlib import Path

from generator.regular_files import read_regular

PATH = "assets/icons/site.webmanifest"
_NAME = b'"name": ""'


def manifest(theme: Path, name: str) -> bytes:
    """The manifest in the folder of the theme, with the name of the site."""
    return read_regular(theme / PATH).replace(_NAME, f'"name": {json.dumps(name, ensure_ascii=False)}'.encode(), 1)
