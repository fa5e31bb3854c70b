"""Applies every rule: to the records as a whole, to the prose and settings beside them, and to addresses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from generator.checks import CHECKS, Context, check
from generator.checks.addresses import Claim, prose_claims, shared_address
from generator.checks.kept_addresses import lost_address
from generator.checks.pages import read_pages
from generator.checks.presence import no_records
from generator.checks.prose import check_content
from generator.checks.prose_links import Known
from generator.checks.publishing import unready
from generator.checks.settings import check_settings
from generator.fast import parallel_map
from generator.kinds import KINDS
from generator.linking import link
from generator.problems import Problem, Rule, has_errors
from generator.reading import Loaded
from generator.regular_files import is_safe_path
from generator.source import Records
from generator.source.datapackage import DATAPACKAGE
from generator.viewing import view_context
from generator.views import FAMILIES, FIXED, SHORTCODES, ViewContext


def broken_rules(read: Loaded) -> list[Problem]:
    """The problems of the records as a whole, and of the pages and the settings of the site beside them."""
    apply = partial(_applied, read)
    problems = parallel_map(apply, CHECKS, block=_BLOCK, worth=len(read.records))
    return [*chain.from_iterable(problems), *_beside(read)]


_BLOCK = 16
"""How many rules in a row one process applies: neighbours look at the same things."""


def _applied(read: Loaded, rules: Iterable[Rule[[Records, Context]]]) -> list[Problem]:
    return [*check(read.records, read.context, rules)]


def _beside(read: Loaded) -> Iterator[Problem]:
    """The problems of the prose and the settings beside the records, of their absence, and of addresses."""
    house = read.context.data.parent
    bare = _without_records(read)
    if (house / "content").is_dir() and not is_separate_demo(read):
        addresses = _addresses(read, bare) | {entry.address for entry in read.context.ledger.values() if entry.moved_to}
        known = Known(
            sources=read.context.ids["sources"],
            former_sources=read.context.former.get("sources", {}),
            shortcodes=SHORTCODES.keys(),
            addresses=addresses,
        )
        yield from check_content(house / "content", read.package.configuration["page"], known)
        pages = {page.path for page in read_pages(house / "content")[0]}
        yield from check_settings(house / "mkdocs.yml", read.package.configuration["mkdocs"], pages)
    lost = has_errors(problem for problem in read.problems if not problem.path.endswith(f"/{DATAPACKAGE}"))
    if not lost:  # files that cannot be read are reported already
        yield from no_records(read.context)
    prose = prose_claims(house / "content")
    if read.context.ledger:
        yield from _lost_addresses(read, bare, [] if is_separate_demo(read) else prose)
    yield from shared_address(known_claims(read))
    yield from shared_address(prose)


def is_separate_demo(read: Loaded) -> bool:
    """Whether these are invented records in a folder of their own: the prose beside it is about other records."""
    return bool(read.context.package.get("demo")) and read.context.data.name != "data"


def not_to_publish(data: Path, settings: Path, url: str | None) -> list[Problem]:
    """What keeps a site of `data` from the internet, whatever else is right. `settings` is its `mkdocs.yml`."""
    own = data.parent / settings.name
    same = own.is_file() and settings.is_file() and own.samefile(settings)
    return [*unready(data, own if same else settings, url)]


def _lost_addresses(read: Loaded, bare: ViewContext, prose: Sequence[Claim]) -> Iterator[Problem]:
    """The addresses of the ledger that lead nowhere, as far as that can be known before the records are linked."""
    pages = _addresses(read, bare) | {path.removesuffix("index.html") for path, _ in prose}

    def leads_on(address: str) -> bool:
        return address in pages or any(family.instead(bare, address) for family in FAMILIES.values())

    return lost_address(read.records, read.context, leads_on, prose=bool(prose))


def _without_records(read: Loaded) -> ViewContext:
    """What the views see without any record: enough to ask them for the addresses that do not depend on records."""
    return view_context(read, link(Records({}), read.context, demo=False), url="", name="")


def _addresses(read: Loaded, bare: ViewContext) -> set[str]:
    """The addresses of all pages that are made from the records, as far as they can be known before they are linked."""
    fixed = {family.address(key) for family in FAMILIES.values() if family.listed for key in family.keys(bare)}
    ids = read.context.ids
    present = {address for kind in KINDS for id in ids.get(kind.resource, ()) for address in kind.addresses(id)}
    former = {
        address
        for kind in KINDS
        for record in read.records.of(kind.resource).values()
        for id in record.values.get("former_ids", ())
        if id
        for address in kind.addresses(id)
    }
    return fixed | present | former


def known_claims(read: Loaded) -> Iterator[Claim]:
    """The pages that are known before there is a directory: those that are always there, and those of each record."""
    yield from ((f"{address}index.html", "") for address in FIXED)
    for kind in KINDS:
        records = read.records.of(kind.resource).values()
        taken = {id: record.path for record in records for id in record.values.get("former_ids", ()) if id}
        taken |= {record.id: record.path for record in records if is_safe_path(record.id)}  # the others are reported
        for id, path in taken.items():
            yield from ((f"{address}index.html", path) for address in kind.addresses(id))
