"""Writes files, in one process or two."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ALONE_UP_TO = 400
"""Fewer pages than this are not worth a second process."""

Job = tuple[int, str]
"""A page to make: the index of its family and its key."""


def write(folder: Path, address: str, content: str | bytes) -> None:
    """Write one file below `folder`; an address that ends with a slash is a page."""
    target = folder / (f"{address}index.html" if address == "" or address.endswith("/") else address)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content.encode() if isinstance(content, str) else content)


def write_pages(folder: Path, jobs: Sequence[Job], make: Callable[[Job], tuple[str, str]]) -> None:
    """Make and write the page of every job; `make` gives its address and HTML.

    Many pages are made by two processes that share what was read before the fork. Raises RuntimeError if one fails.
    """
    if len(jobs) < ALONE_UP_TO or (os.cpu_count() or 1) < 2:
        _write_each(folder, jobs, make)
        return
    child = os.fork()
    if child == 0:
        status = 1
        try:
            _write_each(folder, jobs[1::2], make)
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    try:
        _write_each(folder, jobs[::2], make)
    finally:
        _, status = os.waitpid(child, 0)
    if status != 0:
        raise RuntimeError("a process that writes pages failed")


def _write_each(folder: Path, jobs: Iterable[Job], make: Callable[[Job], tuple[str, str]]) -> None:
    root = os.fspath(folder)
    for job in jobs:
        address, html = make(job)
        place = f"{root}/{address}"
        os.makedirs(place, exist_ok=True)
        with open(f"{place}index.html", "wb", buffering=0) as stream:
            stream.write(html.encode())
