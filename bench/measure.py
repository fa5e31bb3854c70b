"""Runs a command and measures it from outside: wall time, processor time and peak memory of all its processes.

Looking at memory costs the measured program time, so a run is either timed or sampled, except where one run takes so
long that a look now and then does not matter.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

EVERY = 0.02
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """One run. `cpu` counts all its processes; `rss` is the largest resident set of any one of them, in MB (10^6
    bytes); `peak` the largest sum of proportional set sizes, in which shared memory counts once, or None."""

    seconds: float
    cpu: float
    rss: float
    peak: float | None


class Failed(Exception):
    """The command ended with a fault; its last words are the argument."""


def run(command: Sequence[str], *, folder: Path, env: Mapping[str, str], every: float | None = None) -> Run:
    """Run a command to its end, and look at its memory `every` so many seconds. Raises Failed if it fails."""
    with tempfile.TemporaryFile() as words:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env={**os.environ, **env}, stdout=words, stderr=words, start_new_session=True
        )
        watcher = _Watcher(process.pid, every) if every else None
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        peak = watcher.stop() if watcher else None
        if process.returncode != 0:
            words.seek(max(0, words.seek(0, os.SEEK_END) - 2000))
            raise Failed(f"{' '.join(command)}: {words.read().decode(errors='replace')}")
    os.sync()  # What this run wrote is not left for the next one to wait for.
    return Run(seconds=seconds, cpu=usage.ru_utime + usage.ru_stime, rss=usage.ru_maxrss * 1024 / 1e6, peak=peak)


def set_aside(out: Path) -> None:
    """Make room for a cold run without removing anything.

    A file system takes several times as long to make files for minutes after many were removed, which would hit the
    quickest generator most. `__main__` removes what was set aside when all is measured.
    """
    if out.exists():
        aside = out.parent / "aside"
        aside.mkdir(exist_ok=True)
        out.rename(aside / f"{out.name}-{len(list(aside.iterdir()))}")


def warm(folder: Path) -> None:
    """Read every file once, so that each run finds its input in memory, whatever was written in between."""
    for file in folder.rglob("*"):
        if file.is_file():
            file.read_bytes()


class _Watcher:
    """A thread that keeps the largest memory seen."""

    def __init__(self, pid: int, every: float) -> None:
        self._pid, self._every, self._peak = pid, every, 0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> float:
        """The peak in MB."""
        self._done.set()
        self._thread.join()
        return self._peak / 1e6

    def _watch(self) -> None:
        while not self._done.wait(self._every):
            self._peak = max(self._peak, sum(map(_proportional, _family(self._pid))))


def _family(session: int) -> Iterator[int]:
    """The processes of a session: a command and all that it started."""
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with contextlib.suppress(OSError, IndexError):
                # pid (name) state parent group session ...; the name may hold anything, also brackets
                if int((folder / "stat").read_text().rpartition(")")[2].split()[3]) == session:
                    yield int(folder.name)


def _proportional(pid: int) -> int:
    """The proportional set size of a process in bytes; 0 when it has gone."""
    with contextlib.suppress(OSError, ValueError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0
