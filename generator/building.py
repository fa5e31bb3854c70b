"""Builds a site in a folder of its own and puts it in place whole.

MkDocs draws and the templates are compiled in processes of their own while this one reads and checks the records: on
two cores nobody waits.
"""

from __future__ import annotations

import gc
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator.processes import Elsewhere, Failed
from generator.staging import staged

if TYPE_CHECKING:
    from generator.outputs import Progress
    from generator.pipeline import Checked
    from generator.plugin import Drawing


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
        with staged(out) as folder, Elsewhere(lambda: _draw(folder, config_file, data, url), patient=True) as drawing:
            from generator import pipeline  # while MkDocs is on its way

            with Elsewhere(pipeline.compiled_templates, patient=True) as compiling:
                checked, directory = pipeline.load_check_and_link(data, today)
                frames, prose, site_url, name = _drawn(drawing)
                if directory is None:
                    raise _NotBuilt
                drawn = pipeline.Drawn(frames=frames, prose=prose, templates=compiling.result())
            pages = pipeline.publish(checked, directory, drawn, folder, url=site_url, name=name, progress=progress)
    except _NotBuilt:
        assert checked is not None
        return checked, 0
    finally:
        gc.enable()
    return checked, pages


def _drawn(drawing: Elsewhere[Drawing]) -> Drawing:
    try:
        return drawing.result()
    except Failed as failed:
        raise DrawingFailed(failed.args[0]) from None


def _draw(folder: Path, config_file: Path, data: Path, url: str | None) -> Drawing:
    from generator.plugin import draw  # MkDocs takes a while to import: here it costs nobody time

    return draw(folder, config_file=config_file, data=data, url=url)
