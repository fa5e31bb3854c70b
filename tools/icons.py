"""Makes the icons of the site from one drawing, theme/assets/icons/favicon.svg, and the card that a shared page shows.

Usage: python tools/icons.py. Needs Chromium: the one named in the environment variable CHROMIUM, or the first on the
path. The icon that a phone cuts to its own shape (maskable) and that of Apple have no corners of their own.
"""

from __future__ import annotations

import base64
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


SHARE = (1200, 630)
"""Width and height of the card, as the networks that show it ask."""
CARD = """
<style>
@font-face {{ font-family: Display; src: url(data:font/woff2;base64,{font}); }}
body {{ margin: 0; background: #4a1140; color: #fff7f4; font: 700 104px/1 Display; letter-spacing: -0.035em; }}
p {{ margin: 0; padding: 68px 88px; }}
svg {{ position: absolute; bottom: 0; left: 0; fill: none; stroke: #ff7a59; stroke-width: 16; }}
circle {{ stroke: #4a1140; }}
</style>
<p>Sociale<br>Ondernemers<br>Challenge</p>
<svg width="1200" height="630"><path d="M-20 560C140 560 180 480 360 480s240 70 420 70 190-350 460-350"/>
<circle cx="360" cy="480" r="38" fill="#f7b52e"/><circle cx="780" cy="550" r="38" fill="#fff7f4"/>
<circle cx="1005" cy="352" r="38" fill="#ff7a59"/></svg>
"""


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
        font = base64.b64encode((ICONS.parent / "fonts" / "bricolage-grotesque-700.woff2").read_bytes()).decode()
        page.set_viewport_size({"width": SHARE[0], "height": SHARE[1]})
        page.set_content(CARD.format(font=font))
        page.evaluate("document.fonts.ready")
        (ICONS / "share.png").write_bytes(page.screenshot())
        browser.close()


def as_ico(png: bytes, width: int) -> bytes:
    """One PNG as an ICO file: a header of 6 bytes, an entry of 16, then the picture."""
    header = struct.pack("<HHH", 0, 1, 1)
    entry = struct.pack("<BBBBHHII", width, width, 0, 0, 1, 32, len(png), len(header) + 16)
    return header + entry + png


if __name__ == "__main__":
    main()
