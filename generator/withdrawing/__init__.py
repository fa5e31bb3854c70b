"""Publishing without ended consent when the records have errors: no mistake elsewhere keeps a person on the site.

Whoever withdrew, or whose consent ended, leaves the site at the next build, whatever else is wrong with the records.
What is then published is, in this order and as soon as it can be built:

1. the last revision that passed, with the consent of today: the copy that was kept of it, otherwise the newest one in
   the history of git;
2. the records of today without people, and without whatever is wrong;
3. one page that says that the site is being mended, in the place of a site that shows somebody whose consent ended.

Fictional records and records that never held people are left alone: nobody has to leave. What may be fictional takes
the place of nothing, unless it is known to have been real.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from generator.pipeline import load_and_check, read_records
from generator.problems import Problem, Severity
from generator.revisions import NoRevision, at_revision, history
from generator.source.datapackage import is_demo, may_be_demo
from generator.withdrawing.closing import close, shows_who_left
from generator.withdrawing.copies import copy_records, forget, keep, kept, people_in
from generator.withdrawing.mending import leave_out_files, leave_out_values, leave_out_what_depends
from generator.withdrawing.overlay import Today, allow_nobody, allow_only, today_of
from generator.withdrawing.redaction import SETTINGS

__all__ = ["keep_copy", "withdraw"]

Build = Callable[[Path, Path], bool]
"""Builds a site of a folder of records that have no errors, with the prose beside it, by the settings in a file; tells
whether that worked."""

Check = Callable[[Path], list[Problem]]
"""The errors in a folder of records and the prose beside it."""

Allow = Callable[[Path, Today], None]
Apply = Callable[[Allow, Path], None]
BuildWith = Callable[[Path], bool]

_MOST_REVISIONS = 20

_EARLIER = "De site is gemaakt van de laatste versie zonder fouten, zonder wie nu geen geldige toestemming heeft."
_WITHOUT = "De site is gemaakt zonder mensen en zonder de bestanden met fouten: een eerdere versie is er niet."
_CLOSED = "De site is vervangen door één bladzijde: de site liet iemand zien zonder geldige toestemming."
_NOTHING = "Er is niets gemaakt. Staat de site ook ergens anders, kijk dan zelf na wie daar nog op staat."


def keep_copy(data: Path) -> None:
    """Keep a copy of records that passed, if they hold real people: a later build may need it. Never fails a build."""
    if is_demo(data):
        return
    if people_in(data):
        keep(data)
    else:
        forget(data)


def withdraw(
    data: Path,
    out: Path,
    settings: Path,
    today: date,
    real_day: date | None,
    build: Build,
    unready: Check = lambda folder: [],
) -> str:
    """Publish without ended consent what can be published of `data`, whose own records have errors.

    `settings` is the `mkdocs.yml` of the site: no name stays in it, nor in the one that stood beside earlier records.
    `unready` tells what else than errors keeps the site of some records from being published.
    Gives one line (Dutch) that says what was done; "" if nobody can have to leave.
    """
    if is_demo(data) or not _held_people(data):
        return ""
    now = today_of(data, read_records(data, today, real_day))

    def check(folder: Path) -> list[Problem]:
        found = load_and_check(folder, today, real_day).problems
        return [*(one for one in found if one.severity is Severity.ERROR), *unready(folder)]

    def build_with(folder: Path) -> bool:
        """Build with the settings that stood beside the records, or else with those of today."""
        own = [folder.parent / "mkdocs.yml"] if settings.resolve() == (data.parent / "mkdocs.yml").resolve() else []
        return any(build(folder, one) for one in (*own, folder.parent / SETTINGS) if one.is_file())

    def apply(allow: Allow, folder: Path) -> None:
        place = folder.parent / SETTINGS
        if settings.is_file() and not place.is_file():
            shutil.copyfile(settings, place)
        allow(folder, now)

    if _publish_earlier(data, now, apply, check, build_with):
        return _EARLIER
    if _publish_without_people(data, apply, check, build_with):
        return _WITHOUT
    if shows_who_left(out, now):
        close(out)
        return _CLOSED
    return _NOTHING


def _held_people(data: Path) -> bool:
    """Whether real people are or were in these records."""
    return (people_in(data) and not may_be_demo(data)) or any(not is_demo(one) for one in _earlier(data, 1, "people"))


def _publish_earlier(data: Path, now: Today, apply: Apply, check: Check, build: BuildWith) -> bool:
    """Publish the last revision that passed, with only what is allowed now; without people if that cannot be."""
    for folder in _earlier(data, _MOST_REVISIONS):
        if is_demo(folder) or check(folder):
            continue
        for allow in (allow_only, allow_nobody):
            apply(allow, folder)
            if leave_out_values(folder, check) and build(folder):
                return True
    return False


def _publish_without_people(data: Path, apply: Apply, check: Check, build: BuildWith) -> bool:
    with _aside(data) as folder:
        leave_out_files(folder, check(folder))
        apply(allow_nobody, folder)
        return leave_out_what_depends(folder, check) and build(folder)


def _earlier(data: Path, most: int, *below: str) -> Iterator[Path]:
    """The revisions that may have passed, the likeliest first, each in a folder for the time being."""
    if copy := kept(data):
        with _aside(copy) as folder:
            yield folder
    for revision in _history(data, most, *below):
        try:
            with at_revision(data, revision) as folder:
                yield folder
        except NoRevision:  # all records were gone for a while
            continue


@contextmanager
def _aside(data: Path) -> Iterator[Path]:
    """A copy of the records and what stands beside them, in a folder for the time being."""
    with tempfile.TemporaryDirectory(prefix="soc-") as temporary:
        yield copy_records(data, Path(temporary))


def _history(data: Path, most: int, *below: str) -> list[str]:
    try:
        return history(data, most, *below)
    except NoRevision:
        return []
