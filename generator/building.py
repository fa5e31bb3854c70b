"""Builds a site in a folder of its own and puts it in place whole.

MkDocs draws and the templates are compiled in processes of their own while this one reads and checks the records: on
two cores nobody waits.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator.processes import Elsewhere, Failed
from generator.staging import staged

if TYPE_CHECKING:
    from generator.model import Directory
    from generator.outputs import Progress
    from generator.pipeline import Checked, Plan
    from generator.plugin import Drawing


class DrawingFailed(Exception):
    """MkDocs could not draw the frame or the prose; what it said is the argument."""


class _NotBuilt(Exception):
    """The records have errors: leave the earlier site in place."""


def build_site(
    data: Path,
    out: Path,
    *,
    config_file: Path,
    url: str | None,
    today: date,
    real_day: date | None = None,
    cache: Path | None = None,
    content: Path | None = None,
    progress: Progress | None = None,
) -> tuple[Checked, Plan | None]:
    """Build the site of the records in `data` into `out`; gives what was checked and the plan that was carried out.

    `content` is the folder of the prose, if it is another than that of the project; `cache` is where pictures are kept
    from one build to the next. With errors in the records nothing is written and there is no plan: see
    `without_ended_consent`. Raises NotOurs if `out` holds something else, DrawingFailed if MkDocs fails.
    """
    with (
        suppress(_NotBuilt),
        staged(out) as folder,
        Elsewhere(lambda: _draw(folder, config_file, data, url, content), patient=True) as drawing,
    ):
        from generator import pipeline  # while MkDocs is on its way

        with Elsewhere(pipeline.compiled_templates, patient=True) as compiling:

            def planned(read: Checked, directory: Directory) -> Plan:
                frames, prose, site_url, name = _drawn(drawing)
                drawn = pipeline.Drawn(frames=frames, prose=prose, templates=compiling.result())
                return pipeline.plan(read, directory, drawn, url=site_url, name=name, cache=cache or pipeline.PICTURES)

            checked, plan = pipeline.load_check_and_link(data, today, planned, real_day)
        if plan is None:
            pipeline.kept_pictures(cache or pipeline.PICTURES)  # who withdrew does not wait for the mistake of another
            raise _NotBuilt
        pipeline.publish(plan, folder, progress)
    return checked, plan


def without_ended_consent(
    data: Path, out: Path, *, config_file: Path, url: str | None, today: date, real_day: date | None
) -> str:
    """What is left to do when no site could be built: nobody stays on it whose consent ended. See `withdrawing`.

    Gives one line (Dutch) that says what was done; "" if nobody can have to leave.
    """
    from generator.withdrawing import withdraw

    def build(folder: Path) -> bool:
        prose = folder.parent / "content"
        try:
            _, plan = build_site(
                folder,
                out,
                config_file=config_file,
                url=url,
                today=today,
                real_day=real_day,
                content=prose if prose.is_dir() else None,
            )
        except DrawingFailed:
            return False
        return plan is not None

    return withdraw(data, out, today, real_day, build)


def _drawn(drawing: Elsewhere[Drawing]) -> Drawing:
    try:
        return drawing.result()
    except Failed as failed:
        raise DrawingFailed(failed.args[0]) from None


def _draw(folder: Path, config_file: Path, data: Path, url: str | None, content: Path | None) -> Drawing:
    from generator.plugin import draw  # MkDocs takes a while to import: here it costs nobody time

    return draw(folder, config_file=config_file, data=data, url=url, content=content)
