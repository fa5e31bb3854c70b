"""A site shown on this computer, and made again at every change of the files that it was made from."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

VERSION = "/.soc-version"
"""The address at which a page asks which version of the site there is."""
_SCRIPT = f"""<script>
(async () => {{
  const version = async () => (await fetch("{VERSION}")).text();
  const shown = await version();
  for (;;) {{
    await new Promise((later) => setTimeout(later, 500));
    try {{
      if ((await version()) !== shown) location.reload();
    }} catch {{}} // the server has stopped
  }}
}})();
</script>
</body>"""
"""What is put at the end of each page, so that it loads again when there is another version."""


_ENDS_WITHIN = 0.1
"""In seconds: how long after an interrupt the server may still be there."""


class Server(ThreadingHTTPServer):
    """Shows the site in the folder `site` at `url` to this computer alone; `site` may be another folder each time.

    Raises OSError if the port is taken.
    """

    daemon_threads = True

    def __init__(self, site: Path, port: int) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.site = site
        self.version = 1
        self.url = f"http://127.0.0.1:{self.server_port}/"

    def serve(self, watched: Sequence[Path], rebuild: Callable[[], bool]) -> None:
        """Show the site until it is interrupted (Ctrl-C), and `rebuild` at each change of the `watched`.

        Those are files and folders. `rebuild` returns whether there is a new version of the site, which open pages then
        load.
        """
        threading.Thread(target=self.serve_forever, args=[_ENDS_WITHIN], daemon=True).start()
        try:
            with suppress(KeyboardInterrupt):
                for _ in changes(watched):
                    self.version += rebuild()
        finally:
            self.shutdown()


def changes(watched: Sequence[Path], seconds: float = 0.5) -> Iterator[None]:
    """Something each time a file at or below one of these paths has come, gone or changed.

    They are looked at every `seconds`, or less often if one look takes long.
    """
    seen, took = _state(watched), 0.0
    while True:
        time.sleep(max(seconds, took * _REST))
        start = time.monotonic()
        now = _state(watched)
        took = time.monotonic() - start
        if now != seen:
            seen = now
            yield


_REST = 9
"""How many times as long as a look the rest after it is: looking takes a tenth of one processor at most."""


def _state(watched: Sequence[Path]) -> dict[str, tuple[int, int]]:
    """Each file with the time of its last change (ns) and its size (bytes)."""
    state = {}
    for path in watched:
        for file in path.rglob("*") if path.is_dir() else (path,):
            with suppress(OSError):  # it was there a moment ago
                status = file.stat()
                state[str(file)] = status.st_mtime_ns, status.st_size
    return state


class _Handler(SimpleHTTPRequestHandler):
    server: Server

    def __init__(self, request: Any, address: Any, server: Server) -> None:
        super().__init__(request, address, server, directory=str(server.site))

    def send_head(self) -> Any:
        """The file that is asked for, open; a page with the script in it."""
        address = urlsplit(self.path).path
        if address == VERSION:
            return self._answer(HTTPStatus.OK, "text/plain", str(self.server.version))
        page = Path(self.translate_path(self.path), *(["index.html"] if address.endswith("/") else []))
        if page.suffix != ".html":
            return super().send_head()
        if page.is_file():
            return self._page(HTTPStatus.OK, page)
        return self._page(HTTPStatus.NOT_FOUND, self.server.site / "404.html")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """The page for what is not there, or what Python says of another error."""
        lost = self.server.site / "404.html"
        if code != HTTPStatus.NOT_FOUND or not lost.is_file():
            super().send_error(code, message, explain)
            return
        page = self._page(HTTPStatus.NOT_FOUND, lost)
        if self.command != "HEAD":
            self.copyfile(page, self.wfile)

    def _page(self, status: HTTPStatus, file: Path) -> BytesIO:
        return self._answer(status, "text/html", file.read_text(encoding="utf-8").replace("</body>", _SCRIPT, 1))

    def _answer(self, status: HTTPStatus, kind: str, text: str) -> BytesIO:
        content = text.encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return BytesIO(content)

    def end_headers(self) -> None:
        """Nothing is kept by a browser, for it may change at any moment."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Nobody needs to know which files a browser asks for."""
