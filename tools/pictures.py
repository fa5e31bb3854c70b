"""Makes the pictures of the README: the home page and a case page of the real site, in docs/.

Usage: python tools/pictures.py SITE, where SITE is a folder built by `soc build`. Needs Chromium: the one named in the
environment variable CHROMIUM, or the first on the path.
"""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import sys
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

PICTURES = {"screenshot.png": "", "case.png": "initiatieven/matsie/"}
"""The file in docs/ and the address of the page it shows."""

DOCS = Path(__file__).resolve().parent.parent / "docs"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


def main(site: Path) -> None:
    """Serve `site` on this machine and take a picture of each page."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        for name, address in PICTURES.items():
            page.goto(f"http://127.0.0.1:{server.server_port}/{address}", wait_until="networkidle")
            page.screenshot(path=DOCS / name)
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
