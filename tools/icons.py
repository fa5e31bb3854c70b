"""Makes the icons of the site from one drawing, theme/assets/icons/favicon.svg.

Usage: python tools/icons.py. Needs Chromium: the one named in the environment variable CHROMIUM, or the first on the
path. The icon that a phone cuts to its own shape (maskable) and that of Apple have no corners of their own.
"""

from __future__ import annotations

import os
import shutil
import struct
from pathlib import Path

from playwright.sync_api import sync_playwright

ICONS = Path(__file__).resolve().parent.parent / "theme" / "assets" / "icons"
ROUND = {"icon-192.png": 192, "icon-512.png": 512}
FULL = {"apple-touch-icon.png": 180, "icon-maskable-512.png": 512}
"""The file and its width in pixels."""
SMALL = 32
"""The width of favicon.ico."""


def main() -> None:
    """Draw every icon anew."""
    drawing = (ICONS / "favicon.svg").read_text(encoding="utf-8")
    full = drawing.replace(' rx="16"', "").replace('viewBox="0 0 64 64"', 'viewBox="-6 -6 76 76"')
    full = full.replace('<rect width="64" height="64"', '<rect x="-6" y="-6" width="76" height="76"')
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(color_scheme="light")

        def drawn(svg: str, width: int) -> bytes:
            page.set_viewport_size({"width": width, "height": width})
            page.set_content(f"<style>body{{margin:0}}svg{{display:block;width:{width}px}}</style>{svg}")
            return page.screenshot(omit_background=True)

        for name, width in ROUND.items():
            (ICONS / name).write_bytes(drawn(drawing, width))
        for name, width in FULL.items():
            (ICONS / name).write_bytes(drawn(full, width))
        (ICONS / "favicon.ico").write_bytes(as_ico(drawn(drawing, SMALL), SMALL))
        browser.close()


def as_ico(png: bytes, width: int) -> bytes:
    """One PNG as an ICO file: a header of 6 bytes, an entry of 16, then the picture."""
    header = struct.pack("<HHH", 0, 1, 1)
    entry = struct.pack("<BBBBHHII", width, width, 0, 0, 1, 32, len(png), len(header) + 16)
    return header + entry + png


if __name__ == "__main__":
    main()
