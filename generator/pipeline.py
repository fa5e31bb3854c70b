"""The way from a data folder to a site: read, check, link, plan, publish.

Nothing here prints or reads the clock: `today` is an argument, problems are values. What each step does is in the
module it calls; how work is shared by processes is in `fast`, and `SOC_PLAIN=1` does without.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator import linking
from generator.checking import broken_rules, is_separate_demo
from generator.checks.addresses import prose_claims
from generator.fast import Task
from generator.installation import SCHEMAS, THEME
from generator.ledger import Entry, may_be_kept
from generator.model import Directory
from generator.problems import Problem, has_errors
from generator.reading import Loaded, read_records
from generator.viewing import view_context
from generator.views import FAMILIES
from generator.views.parts import inquiries
from generator.views.parts.lists import is_later_page

if TYPE_CHECKING:
    from generator.outputs import Progress
    from generator.planning import Drawn, Plan


def build(
    data: Path,
    folder: Path,
    drawing: Task[Drawn],
    *,
    today: date,
    real_day: date | None = None,
    unready: Iterable[Problem] = (),
    cache: Path | None = None,
    progress: Progress | None = None,
) -> tuple[Loaded, Plan | None]:
    """Make the site of the records in `data` in `folder`, unless they have errors: then there is no plan.

    `drawing` gives the frame and the prose, as `frames` draws them; `unready` are other problems that keep this site
    from being made.
    """
    records = read(data, today, real_day)
    checked = check(records, unready)
    if has_errors(checked.problems):
        return checked, None
    directory = link(checked)
    planned = plan(checked, directory, drawing.result(), cache)
    if planned.problems:
        return replace(checked, problems=[*checked.problems, *planned.problems]), None
    publish(planned, folder, progress)
    return checked, planned


def load_and_check(data: Path, today: date, real_day: date | None = None) -> Loaded:
    """Read every file below `data`, cast its values and apply every rule, also to the prose beside it."""
    return check(read(data, today, real_day))


def read(data: Path, today: date, real_day: date | None = None) -> Loaded:
    """The records in `data`, cast, with the problems of single files and values.

    `real_day` is the actual date, for records of real people: see `Context`.
    """
    return read_records(data, SCHEMAS, today, real_day)


def check(records: Loaded, also: Iterable[Problem] = ()) -> Loaded:
    """The records with the problems of every rule, and with these."""
    return replace(records, problems=[*records.problems, *broken_rules(records), *also])


def link(checked: Loaded) -> Directory:
    """The directory of records without errors."""
    return linking.link(checked.records, checked.context, demo=checked.context.package.get("demo", False))


def plan(checked: Loaded, directory: Directory, drawn: Drawn, cache: Path | None = None) -> Plan:
    """Every file of the site as a job, or the problems that keep it from being made."""
    from generator.planning import plan_site  # Jinja takes a while to import, and `soc check` does without

    return plan_site(checked, directory, drawn, THEME, cache)


def publish(planned: Plan, folder: Path, progress: Progress | None = None) -> None:
    """Make every file and write it into `folder`; of the pictures of earlier builds only those that are shown stay."""
    from generator.planning import publish_site

    publish_site(planned, folder, progress)


def letters(checked: Loaded, *, url: str, name: str) -> dict[str, str]:
    """By initiative, in the order in which to ask: the letter that asks how it goes. Without errors only."""
    context = view_context(checked, link(checked), url=url, name=name)
    return {initiative.id: inquiries.letter(context, initiative) for initiative in inquiries.to_ask(context)}


def grown_ledger(checked: Loaded) -> list[Entry]:
    """The ledger with the addresses of all pages that the site has today: of records without errors, and of prose."""
    context = view_context(checked, link(checked), url="", name="")
    pages = {family.address(key) for family in FAMILIES.values() if family.lasting for key in family.keys(context)}
    if not is_separate_demo(checked):
        claims = prose_claims(checked.context.data.parent / "content")
        pages |= {path.removesuffix("index.html") for path, _ in claims}
    fresh = (Entry(page) for page in pages if may_be_kept(page) and not is_later_page(page))
    return [*({entry.address: entry for entry in fresh} | dict(checked.context.ledger)).values()]
