"""Serves a folder as a host would: compressed, and to be kept by the browser for a while.

Usage: python -m tests.site.serving FOLDER
"""

from __future__ import annotations

import functools
import gzip
import http.server
import sys
from http import HTTPStatus
from io import BytesIO
from pathlib import Path

COMPRESSED = {".html", ".css", ".js", ".svg", ".xml", ".json"}


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def send_head(self) -> BytesIO | None:  # type: ignore[override]
        """The file, compressed when that helps; the page for what is not found."""
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        status = HTTPStatus.OK if file.is_file() else HTTPStatus.NOT_FOUND
        if status == HTTPStatus.NOT_FOUND:
            file = Path(self.directory) / "404.html"
        content = file.read_bytes() if file.is_file() else b""
        self.send_response(status)
        if file.suffix in COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", ""):
            content = gzip.compress(content, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", self.guess_type(str(file)))
        if status == HTTPStatus.OK:
            self.send_header("Cache-Control", "max-age=600")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return BytesIO(content)


def main(folder: str) -> None:
    """Serve on a free port of this machine and say where."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Handler, directory=folder))
    print(f"Serving (http://127.0.0.1:{server.server_port}/)", flush=True)  # noqa: T201
    server.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1])
