"""Writes files."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from generator.processes import divided

Progress = Callable[[int, int], None]
"""Is told how many of how many pages there are. Work divided over two processes is told by one of them."""

_TELL_EVERY = 100


Job = tuple[int, str]
"""A page to make: the index of its family and its key."""


def write(folder: Path, address: str, content: str | bytes) -> None:
    """Write one file below `folder`; an address that is empty or ends with a slash is a page."""
    target = folder / (f"{address}index.html" if address == "" or address.endswith("/") else address)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content.encode() if isinstance(content, str) else content)


def write_pages(
    folder: Path, jobs: Sequence[Job], make: Callable[[Job], tuple[str, bytes]], progress: Progress | None = None
) -> None:
    """Make and write the page of every job; `make` gives its address and HTML in UTF-8."""
    teller = os.getpid()

    def write_each(some: Iterator[tuple[int, Job]]) -> None:
        for done, job in some:
            if progress is not None and done % _TELL_EVERY == 0 and os.getpid() == teller:
                progress(done, len(jobs))
            write_page(folder, *make(job))

    divided(list(enumerate(jobs)), write_each)
    if progress is not None:
        progress(len(jobs), len(jobs))


def write_page(folder: Path, address: str, html: bytes) -> None:
    """Write one page of thousands: `address` ends with a slash."""
    place = f"{folder}/{address}"
    _make_folder(place)
    descriptor = os.open(f"{place}index.html", _NEW_FILE, 0o666)
    try:
        while html:
            html = html[os.write(descriptor, html) :]
    finally:
        os.close(descriptor)


_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC


def _make_folder(place: str) -> None:
    """Make a folder. The usual case first, in one call: its parent is there and it is not."""
    try:
        os.mkdir(place)  # noqa: PTH102 (thousands of times: no Path needed)
    except FileExistsError:
        pass
    except FileNotFoundError:
        os.makedirs(place, exist_ok=True)  # noqa: PTH103
