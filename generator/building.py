"""Builds a site in a folder of its own and puts it in place whole.

MkDocs draws in a second process while this one reads and checks the records: on two cores neither waits for the other.
"""

from __future__ import annotations

import gc
import multiprocessing
import sys
from contextlib import suppress
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.staging import staged

if TYPE_CHECKING:
    from generator.outputs import Progress
    from generator.pipeline import Checked


class DrawingFailed(Exception):
    """MkDocs could not draw the frame or the prose; what it said is the argument."""


class _NotBuilt(Exception):
    """The records have errors: leave the earlier site in place."""


def build_site(
    data: Path, out: Path, *, config_file: Path, url: str | None, today: date, progress: Progress | None = None
) -> tuple[Checked, int]:
    """Build the site of the records in `data` into `out`; gives what was checked and the number of pages.

    With errors in the records nothing is written and the number is 0. Raises NotOurs if `out` holds something else,
    DrawingFailed if MkDocs fails.
    """
    gc.disable()  # The records live until the end: looking for garbage among them only costs time.
    checked: Checked | None = None
    try:
        with staged(out) as folder:
            drawing = _Drawing(folder, config_file, data, url)
            from generator.pipeline import Drawn, load_check_and_link, publish  # while MkDocs is on its way

            checked, ready = load_check_and_link(data, today)
            frames, prose, site_url, name = drawing.result()
            if ready is None:
                raise _NotBuilt
            drawn = Drawn(frames=frames, prose=prose)
            pages = publish(checked, ready, drawn, folder, url=site_url, name=name, progress=progress)
    except _NotBuilt:
        assert checked is not None
        return checked, 0
    finally:
        gc.enable()
    return checked, pages


class _Drawing:
    """MkDocs at work in a process of its own."""

    def __init__(self, folder: Path, config_file: Path, data: Path, url: str | None) -> None:
        context = multiprocessing.get_context("fork")
        self._receive, send = context.Pipe(duplex=False)
        ends = (self._receive, send)
        self._process = context.Process(target=_draw, args=(ends, folder, config_file, data, url), daemon=True)
        sys.stdout.flush()
        self._process.start()
        send.close()

    def result(self) -> Any:
        """Wait for what MkDocs drew. Raises DrawingFailed if it failed."""
        try:
            outcome = self._receive.recv()
        except EOFError:
            outcome = DrawingFailed("MkDocs stopped without a word")
        self._process.join()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


def _draw(ends: tuple[Connection, Connection], folder: Path, config_file: Path, data: Path, url: str | None) -> None:
    """The life of the second process. It holds only its own end of the pipe, so that it notices when nobody waits."""
    receive, send = ends
    receive.close()
    outcome: Any
    try:
        from generator.plugin import draw

        outcome = draw(folder, config_file=config_file, data=data, url=url)
    except BaseException as error:
        outcome = DrawingFailed(f"{type(error).__name__}: {error}")
    with suppress(BrokenPipeError):
        send.send(outcome)
