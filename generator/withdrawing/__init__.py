"""Honours withdrawn and expired consent when the records have errors: no error elsewhere keeps a person on the site.

Whoever withdrew consent, or whose consent expired, is gone from the site after the next build, whatever else is wrong
with the records. What is published then is the first of these that can be built:

1. the last revision without errors, under the consent of today: the copy that was kept of it, or else the newest one in
   the history of git;
2. the records of today, without people and without anything that is wrong;
3. a single page that says that the site is being worked on, if the current site shows somebody without valid consent.

Nothing is done for fictional records and records that never held people: nobody has to leave. Records that may be
fictional replace nothing, unless they are known to have been real.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from generator.pipeline import load_and_check, read
from generator.problems import Problem, Severity
from generator.revisions import NoRevision, at_revision, history
from generator.source.datapackage import is_demo, may_be_demo
from generator.withdrawing.closing import close, shows_who_left
from generator.withdrawing.copies import copy_records, forget, keep, kept, people_in
from generator.withdrawing.overlay import Today, allow_nobody, allow_only, today_of
from generator.withdrawing.pruning import prune_dependents, prune_files, prune_values
from generator.withdrawing.redaction import SETTINGS

__all__ = ["keep_copy", "withdraw"]

Build = Callable[[Path, Path], bool]
"""Builds the site of a folder of records without errors and the prose next to it, with a settings file. Returns whether
that succeeded."""

Check = Callable[[Path], list[Problem]]
"""Returns the errors in a folder of records and the prose next to it."""

Allow = Callable[[Path, Today], None]
Apply = Callable[[Allow, Path], None]
BuildWith = Callable[[Path], bool]

_MOST_REVISIONS = 20

_EARLIER = "De site is gemaakt van de laatste versie zonder fouten, zonder wie nu geen geldige toestemming heeft."
_WITHOUT = "De site is gemaakt zonder mensen en zonder de bestanden met fouten: een eerdere versie is er niet."
_CLOSED = "De site is vervangen door één bladzijde: de site liet iemand zien zonder geldige toestemming."
_NOTHING = "Er is niets gemaakt. Staat de site ook ergens anders, kijk dan zelf na wie daar nog op staat."


def keep_copy(data: Path) -> None:
    """Keep a copy of records without errors if they hold real people, for a later build. Never raises OSError."""
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
    """Publish what can be published of `data`, which has errors, under the consent of today.

    `settings` is the `mkdocs.yml` of the site: names are removed from it too, and from the one next to earlier records.
    `real_day` is the actual day in the Netherlands, by which consent of real people counts. `unready` returns what
    besides errors keeps records from being published. Returns a line in Dutch that says what was done; "" if nobody can
    have to leave.
    """
    if is_demo(data) or not _held_people(data):
        return ""
    now = today_of(data, read(data, today, real_day))

    def check(folder: Path) -> list[Problem]:
        problems = load_and_check(folder, today, real_day).problems
        return [*(problem for problem in problems if problem.severity is Severity.ERROR), *unready(folder)]

    def build_with(folder: Path) -> bool:
        """Build with the settings next to the records, or else with those of today."""
        own = [folder.parent / "mkdocs.yml"] if settings.resolve() == (data.parent / "mkdocs.yml").resolve() else []
        return any(build(folder, file) for file in (*own, folder.parent / SETTINGS) if file.is_file())

    def apply(allow: Allow, folder: Path) -> None:
        place = folder.parent / SETTINGS
        if settings.is_file() and not place.is_file():
            shutil.copyfile(settings, place)
        allow(folder, now)

    if _publish_earlier(data, apply, check, build_with):
        return _EARLIER
    if _publish_without_people(data, apply, check, build_with):
        return _WITHOUT
    if shows_who_left(out, now):
        close(out)
        return _CLOSED
    return _NOTHING


def _held_people(data: Path) -> bool:
    """Whether there are, or ever were, real people in these records."""
    return (people_in(data) and not may_be_demo(data)) or any(
        not is_demo(folder) for folder in _earlier(data, 1, "people")
    )


def _publish_earlier(data: Path, apply: Apply, check: Check, build: BuildWith) -> bool:
    """Publish the last revision without errors, with what is allowed today; without people if that cannot be built."""
    for folder in _earlier(data, _MOST_REVISIONS):
        if is_demo(folder) or check(folder):
            continue
        for allow in (allow_only, allow_nobody):
            apply(allow, folder)
            if prune_values(folder, check) and build(folder):
                return True
    return False


def _publish_without_people(data: Path, apply: Apply, check: Check, build: BuildWith) -> bool:
    with _aside(data) as folder:
        prune_files(folder, check(folder))
        apply(allow_nobody, folder)
        return prune_dependents(folder, check) and build(folder)


def _earlier(data: Path, most: int, *below: str) -> Iterator[Path]:
    """Earlier revisions that may have no errors, most likely first, each in a temporary folder."""
    if copy := kept(data):
        with _aside(copy) as folder:
            yield folder
    for revision in _history(data, most, *below):
        try:
            with at_revision(data, revision) as folder:
                yield folder
        except NoRevision:  # that revision had no records
            continue


@contextmanager
def _aside(data: Path) -> Iterator[Path]:
    """A temporary copy of the records and what is next to them."""
    with tempfile.TemporaryDirectory(prefix="soc-") as temporary:
        yield copy_records(data, Path(temporary))


def _history(data: Path, most: int, *below: str) -> list[str]:
    try:
        return history(data, most, *below)
    except NoRevision:
        return []
