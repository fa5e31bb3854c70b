"""Writes files, each below the folder of the site and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from generator.fast import parallel_map
from generator.outputs.jobs import Job, Written
from generator.regular_files import is_safe_path

Make = Callable[[Job], bytes]
"""Gives the content of the file of a job."""
Progress = Callable[[int, int], None]
"""Receives the number of files that are done and the total. Of two processes that share the work, one reports."""

_PROGRESS_EVERY = 100


class Unwritable(ValueError):
    """The path of a file could lead outside the site, or cannot be held by every system; it is the argument."""


def write_files(folder: Path, jobs: Sequence[Job], make: Make, progress: Progress | None = None) -> None:
    """Make and write the file of every job. Raises Unwritable, before anything is written, for a path that may not."""
    _refuse_unsafe(jobs)
    parent = os.getpid()

    def write_each(numbered: Iterator[tuple[int, Job]]) -> None:
        for done, job in numbered:
            if progress is not None and done % _PROGRESS_EVERY == 0 and os.getpid() == parent:
                progress(done, len(jobs))
            write_file(folder, job.path, make(job))

    parallel_map(write_each, list(enumerate(jobs)))
    if progress is not None:
        progress(len(jobs), len(jobs))


def write_measured(folder: Path, jobs: Sequence[Job], make: Make, *, worth: int) -> dict[str, Written]:
    """As `write_files`; returns the size and digest of each file, by path. For `worth` see `parallel_map`."""
    _refuse_unsafe(jobs)

    def write_each(part: Iterator[Job]) -> dict[str, Written]:
        written = {}
        for job in part:
            content = make(job)
            write_file(folder, job.path, content)
            written[job.path] = Written(len(content), sha256(content).hexdigest())
        return written

    parts = parallel_map(write_each, jobs, block=1, worth=worth)
    return {path: written for part in parts for path, written in part.items()}


def _refuse_unsafe(jobs: Sequence[Job]) -> None:
    for job in jobs:
        if not is_safe_path(job.path):
            raise Unwritable(job.path)


def write_file(folder: Path, path: str, content: bytes) -> None:
    """Write one file of thousands. Raises Unwritable for a path that may not be."""
    if not is_safe_path(path):
        raise Unwritable(path)
    place = f"{folder}/{path}"
    _make_folder(place[: place.rindex("/")])
    descriptor = os.open(place, _NEW_FILE, 0o666)
    try:
        while content:
            content = content[os.write(descriptor, content) :]
    finally:
        os.close(descriptor)


_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC | os.O_NOFOLLOW


def _make_folder(place: str) -> None:
    """Make a folder. The usual case first, in one call: its parent is there and it is not."""
    try:
        os.mkdir(place)  # noqa: PTH102 (thousands of times: no Path needed)
    except FileExistsError:
        pass
    except FileNotFoundError:
        os.makedirs(place, exist_ok=True)  # noqa: PTH103
