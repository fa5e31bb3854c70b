"""Serves a folder as a host would that reads `_headers` and `_redirects`: compressed, and with the headers told there.

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
from urllib.parse import urlsplit

COMPRESSED = {".html", ".css", ".js", ".svg", ".xml", ".json"}
Rules = list[tuple[str, list[tuple[str, str]]]]


def header_rules(text: str) -> Rules:
    """What a `_headers` file says: for each pattern of an address its headers."""
    rules: Rules = []
    for line in text.splitlines():
        if line.startswith((" ", "\t")):
            name, _, value = line.partition(":")
            rules[-1][1].append((name.strip(), value.strip()))
        elif line and not line.startswith("#"):
            rules.append((line, []))
    return rules


def headers_of(address: str, rules: Rules) -> dict[str, str]:
    """The headers of an address. As at Cloudflare, a header that two rules name gets both values."""
    found: dict[str, str] = {}
    for pattern, headers in rules:
        if address == pattern or (pattern.endswith("*") and address.startswith(pattern[:-1])):
            for name, value in headers:
                found[name] = f"{found[name]}, {value}" if name in found else value
    return {"Cache-Control": "public, max-age=0, must-revalidate", **found}  # what such hosts say by themselves


def redirects(text: str) -> dict[str, tuple[str, int]]:
    """What a `_redirects` file says: for each former address the present one and the status."""
    rows = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    return {old: (new, int(status)) for old, new, status in rows}


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *args: object, rules: Rules, moved: dict[str, tuple[str, int]], directory: str) -> None:
        self.rules, self.moved = rules, moved
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def send_head(self) -> BytesIO | None:
        """The file, compressed when that helps; the page for what is not found."""
        address = urlsplit(self.path).path
        if address in self.moved:
            new, code = self.moved[address]
            return self._answer(code, b"", Location=new)
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        status = HTTPStatus.OK if file.is_file() else HTTPStatus.NOT_FOUND
        if status == HTTPStatus.NOT_FOUND:
            file = Path(self.directory) / "404.html"
        content, more = file.read_bytes() if file.is_file() else b"", {}
        if file.suffix in COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", ""):
            content, more = gzip.compress(content, 6), {"Content-Encoding": "gzip"}
        return self._answer(status, content, **{"Content-Type": self.guess_type(str(file)), **more})

    def _answer(self, status: int, content: bytes, **headers: str) -> BytesIO:
        self.send_response(status)
        told = {**headers, **headers_of(urlsplit(self.path).path, self.rules), "Content-Length": str(len(content))}
        for name, value in told.items():
            self.send_header(name, value)
        self.end_headers()
        return BytesIO(content)


def main(folder: str) -> None:
    """Serve on a free port of this machine and say where. A site may stand in a folder of its own below that."""
    told = {name: "".join(file.read_text() for file in _below(folder, name)) for name in ("_headers", "_redirects")}
    handler = functools.partial(
        _Handler, rules=header_rules(told["_headers"]), moved=redirects(told["_redirects"]), directory=folder
    )
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    print(f"Serving (http://127.0.0.1:{server.server_port}/)", flush=True)  # noqa: T201
    server.serve_forever()


def _below(folder: str, name: str) -> list[Path]:
    return [*Path(folder).glob(name), *Path(folder).glob(f"*/{name}")]


if __name__ == "__main__":
    main(sys.argv[1])
