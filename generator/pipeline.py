"""The way from a data folder to a site, one call a line.

Nothing here prints or reads the clock: `today` is an argument, problems are values.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from generator.checks import (
    CHECKS,
    RULES,
    Context,
    Survey,
    Terms,
    cast,
    check,
    in_its_place,
    in_no_folder,
    read_context,
    survey,
    together,
    veiling,
)
from generator.checks.addresses import Claim, prose_claims, same_address
from generator.checks.configuration import cast_datapackage
from generator.checks.kept_addresses import address_kept
from generator.checks.pages import read_pages
from generator.checks.presence import nothing_there
from generator.checks.prose import Known, check_content
from generator.checks.publishing import unready
from generator.checks.settings import check_settings
from generator.fast import parallel_map, start
from generator.fast.parallel import ALONE_UP_TO
from generator.installation import SCHEMAS, THEME
from generator.kinds import KINDS
from generator.ledger import Entry, may_be_kept
from generator.linking import link
from generator.model import Directory
from generator.outputs import (
    Assets,
    Frame,
    Job,
    Medium,
    Progress,
    Renderer,
    Written,
    compiled,
    environment,
    host_files,
    media,
    open_data,
    prose,
    security_file,
    server_settings,
    shown_pictures,
    sitemap,
    write_file,
    write_files,
    write_measured,
)
from generator.pictures.cache import Cache
from generator.problems import Problem, Rule, has_errors
from generator.regular_files import is_safe_path
from generator.schema import Caster, Package, compile_caster, load_package
from generator.source import Record, Records, SourceFile, find_files, in_order, load, strays
from generator.source.datapackage import DATAPACKAGE
from generator.views import (
    FAMILIES,
    FIXED,
    SHORTCODES,
    Documentation,
    Family,
    PageBuilder,
    ViewContext,
    moved,
    withdrawn,
)
from generator.views.parts import inquiries
from generator.views.parts.lists import is_later_page

T = TypeVar("T")

HOUSE = Path(__file__).resolve().parent.parent
_LEFT = 12
"""Of every hundred files, how many can be read in the time that half of the records need to become a pickle."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """What came of reading a data folder: its records, cast, and all problems in them, in no order."""

    package: Package
    records: Records
    context: Context
    problems: list[Problem]


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawn:
    """What MkDocs drew, as HTML: the frame by depth of address, and the prose pages by address.

    `texts` are the files of the site that those pages are, and what they were made of; `files` are those that MkDocs
    wrote itself. `templates` are ours, if they were compiled meanwhile.
    """

    frames: Mapping[int, str]
    prose: Mapping[str, str]
    texts: Sequence[Claim] = ()
    files: Sequence[str] = ()
    templates: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """A site that only has to be made: a job for each of its files, of which so many are pages.

    `files` are all files of the site, those of MkDocs too. `servers` are the settings of web servers, by the name of
    their file: they are no part of the site. Of some files others tell how large they are: `measured`
    are those, in groups that are made one after another, before the rest; `written` and `sizes` then hold what came of
    them.
    """

    jobs: Sequence[Job]
    pages: int
    files: Sequence[str]
    servers: Mapping[str, bytes]
    measured: Sequence[Sequence[Job]]
    written: dict[str, Written]
    sizes: dict[str, int]


class Unplanned(Exception):
    """No site can be made of records without errors, because of addresses; the problems are the argument."""


def load_and_check(data: Path, today: date, real_day: date | None = None) -> Checked:
    """Read every file below `data`, cast its values and apply every rule; also to the prose in `content` beside it.

    `real_day` is the day it really is, for records of real people: see `Context`.
    """
    read = read_records(data, today, real_day)
    if len(read.records) < ALONE_UP_TO:
        return replace(read, problems=[*read.problems, *broken_rules(read)])
    half = len(CHECKS) // 2
    with start(lambda: in_order(check(read.records, read.context, CHECKS[:half]))) as other:
        found = broken_rules(read, CHECKS[half:])
        return replace(read, problems=[*read.problems, *found, *other.result()])


def load_check_and_link(
    data: Path, today: date, then: Callable[[Checked, Directory], T], real_day: date | None = None
) -> tuple[Checked, T | None]:
    """As `load_and_check`; and what `then` makes of the directory, if the records have no errors.

    Another process applies the rules meanwhile: `then` is given records that may still turn out to break one. If it
    fails on such records, the rules tell why.
    """
    read = read_records(data, today, real_day)
    if has_errors(read.problems) or read.context.survey.dangling:
        return replace(read, problems=[*read.problems, *broken_rules(read)]), None
    made: T | None = None
    with start(lambda: broken_rules(read)) as applying:
        try:
            made = then(read, linked(read))
        except Exception as error:
            found = applying.result()
            if isinstance(error, Unplanned):
                found = [*found, *(one for one in error.args[0] if one not in found)]
            if not has_errors(found):
                raise
        else:
            found = applying.result()
    checked = replace(read, problems=[*read.problems, *found])
    return checked, None if has_errors(found) else made


def read_records(data: Path, today: date, real_day: date | None = None) -> Checked:
    """Read every file below `data` and cast its values; the problems are those of single files and values."""
    package = load_package(SCHEMAS)
    files, problems = find_files(data, package.record_types)
    files += strays(data, package.record_types, files)
    ids = {name: frozenset(one.id for one in files if one.resource in (name, "")) for name in package.record_types}
    casters = {name: compile_caster(kind, ids) for name, kind in package.record_types.items()}

    by_resource: dict[str, dict[str, Record]] = {name: {} for name in package.record_types}
    parts = parallel_map(lambda some: _read(some, package, casters, ids, today), files, last=_LEFT)
    for part, found, _ in parts:
        problems += found
        for record in part:
            by_resource[record.resource][record.id] = record
    described, found = cast_datapackage(data, package.configuration["datapackage"], ids)
    problems += found
    surveys = [*(surveyed for _, _, surveyed in parts), survey(described, package.configuration.values())]
    stated = {key: value for one in described for key, value in one.values.items()}
    records = Records({name: dict(sorted(by_id.items())) for name, by_id in by_resource.items()})
    context = read_context(
        data,
        today,
        package.record_types,
        ids,
        together(surveys),
        stated,
        real_day=real_day,
        consent=Terms.of(stated),
    )
    return Checked(package=package, records=records, context=context, problems=problems)


def broken_rules(read: Checked, rules: Sequence[Rule[[Records, Context]]] = CHECKS) -> list[Problem]:
    """The rules about records as a whole, and all those about the pages and the settings of the site beside them."""
    problems = [*check(read.records, read.context, rules)]
    house = read.context.data.parent
    if (house / "content").is_dir() and not _to_practise(read):
        addresses = _addresses(read) | {entry.address for entry in read.context.ledger.values() if entry.moved_to}
        known = Known(sources=read.context.ids["sources"], shortcodes=SHORTCODES.keys(), addresses=addresses)
        problems += check_content(house / "content", read.package.configuration["page"], known)
        pages = {page.path for page in read_pages(house / "content")[0]}
        problems += check_settings(house / "mkdocs.yml", read.package.configuration["mkdocs"], pages)
    lost = has_errors(one for one in read.problems if not one.path.endswith(f"/{DATAPACKAGE}"))
    if not lost:  # files that cannot be read are told, and are something
        problems += nothing_there(read.context)
    prose = prose_claims(house / "content")
    if read.context.ledger:
        problems += _lost_addresses(read, [] if _to_practise(read) else prose)
    return [*problems, *same_address(_known_claims(read)), *same_address(prose)]


def _to_practise(read: Checked) -> bool:
    """Whether these are invented records in a folder of their own: the prose beside it is about other records."""
    return bool(read.context.package.get("demo")) and read.context.data.name != "data"


def not_to_publish(data: Path, settings: Path, url: str | None) -> list[Problem]:
    """What keeps a site of `data` from the internet, whatever else is right. `settings` is its `mkdocs.yml`."""
    own = data.parent / settings.name
    same = own.is_file() and settings.is_file() and own.samefile(settings)
    return [*unready(data, own if same else settings, url)]


def _lost_addresses(read: Checked, prose: Sequence[Claim]) -> Iterator[Problem]:
    """The addresses of the ledger that lead nowhere, as far as that can be known before the records are linked."""
    pages = _addresses(read) | {path.removesuffix("index.html") for path, _ in prose}
    bare = _without_records(read)

    def leads_on(address: str) -> bool:
        return address in pages or any(family.instead(bare, address) for family in FAMILIES)

    return address_kept(read.records, read.context, leads_on, prose=bool(prose))


def _without_records(read: Checked) -> ViewContext:
    return site_of(read, link(Records({}), read.context, demo=False), (), url="", name="")


def _addresses(read: Checked) -> set[str]:
    """The addresses of all pages that are made from the records, as far as they can be known before they are linked."""
    bare = _without_records(read)
    fixed = {family.address(key) for family in FAMILIES if family.listed for key in family.keys(bare)}
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


def _known_claims(read: Checked) -> Iterator[Claim]:
    """The pages that are known before there is a directory: those that are always there, and those of each record."""
    yield from ((f"{address}index.html", "") for address in FIXED)
    for kind in KINDS:
        records = read.records.of(kind.resource).values()
        taken = {id: record.path for record in records for id in record.values.get("former_ids", ()) if id}
        taken |= {record.id: record.path for record in records if is_safe_path(record.id)}  # others are told as such
        for id, path in taken.items():
            yield from ((f"{address}index.html", path) for address in kind.addresses(id))


def linked(checked: Checked) -> Directory:
    """The directory of records without errors."""
    return link(checked.records, checked.context, demo=checked.context.package.get("demo", False))


def compiled_templates() -> dict[str, bytes]:
    """The templates of the theme, for `Drawn`: worth it in a process of its own, while the records are read."""
    return compiled(THEME)


def _read(
    files: Iterable[SourceFile],
    package: Package,
    casters: Mapping[str, Caster],
    ids: Mapping[str, frozenset[str]],
    today: date,
) -> tuple[list[Record], list[Problem], Survey]:
    """The records in these files, cast, what is wrong with the others, and what the rules will look at."""
    records: list[Record] = []
    problems: list[Problem] = []
    known = {name: {field.name for field in kind.fields} for name, kind in package.record_types.items()}
    for source in files:
        loaded, found = load(source)
        problems += _unquoted(found, source.resource, source, package)
        if loaded is None:
            problems += () if source.resource else in_no_folder(source.path, package.record_types)
            continue
        if not loaded.values.keys() <= known.get(loaded.resource, set()):
            loaded, found = in_its_place(loaded, package.record_types)
            problems += found
        if loaded and (source.resource in ("", loaded.resource) or loaded.id not in ids[loaded.resource]):
            record, found = cast(loaded, package.record_types[loaded.resource], casters[loaded.resource], ids)
            records.append(record)
            problems += _unquoted(found, loaded.resource, source, package)
    return records, problems, survey(records, package.record_types.values(), today)


def _unquoted(found: list[Problem], resource: str, source: SourceFile, package: Package) -> Iterable[Problem]:
    """The problems of one file; of a person so that no report repeats a text."""
    if resource != "people" or not found:
        return found
    return veiling.marked(found, package.record_types["people"], {source.path})


def plan(
    checked: Checked, directory: Directory, drawn: Drawn, *, url: str, name: str, cache: Path | None = None
) -> Plan:
    """The whole site, ready to be made; of the pictures in `cache` only those that it shows stay there."""
    pictures = shown_pictures(checked.context.data, directory)
    data = open_data.dataset(
        directory, checked.package.record_types, checked.context.package, url=url, day=checked.context.today
    )
    written: dict[str, Written] = {}
    measured = [[*open_data.collections(data)], [*open_data.descriptions(data, written)]]
    sizes: dict[str, int] = {}
    site = replace(
        site_of(checked, directory, pictures, url=url, name=name), downloads=[*open_data.listing(data)], sizes=sizes
    )
    frames = {depth: Frame.cut_lean(html) for depth, html in drawn.frames.items()}
    assets = Assets(THEME)
    press = Renderer(environment(THEME, drawn.templates), frames, assets, site_url=url, name=name)
    pages = [(family, key, family.address(key)) for family in FAMILIES for key in family.keys(site)]
    listed = [address for family, _, address in pages if family.listed]
    published = {*(address for _, _, address in pages), *drawn.prose}
    moves, gone = moved(site), withdrawn(site)
    _refuse_lost_addresses({*listed, *drawn.prose}, moves, checked)
    jobs: list[Job] = [
        *(
            Job(f"{address}index.html", partial(_record_page, site, press, family, key))
            for family, key, address in pages
        ),
        *(
            Job(f"{address}index.html", partial(_prose_page, site, press, address, html, published))
            for address, html in drawn.prose.items()
        ),
        *assets.jobs(drawn.prose.values()),
        *media(pictures, kept_pictures(cache, (one.key for one in pictures))),
        *host_files(url, moves.items(), checked.context.today),
        *security_file(checked.context.package, url, checked.context.today),
        *open_data.single_records(data),
        Job("sitemap.xml", partial(sitemap, url, [*listed, *drawn.prose])),
    ]
    files = [*(job.path for some in (*measured, jobs) for job in some), *drawn.files]
    _refuse_same_addresses(files, drawn.texts, checked)
    return Plan(
        jobs=jobs,
        pages=len(published),
        files=files,
        servers=server_settings(url, moves.items(), gone),
        measured=measured,
        written=written,
        sizes=sizes,
    )


def _refuse_lost_addresses(pages: Container[str], moves: Container[str], checked: Checked) -> None:
    """Raise Unplanned if the site would not keep an address of the ledger."""
    ledger = checked.context.ledger

    def leads_on(address: str) -> bool:
        return address in pages or (address in moves and not (address in ledger and ledger[address].moved_to))

    if lost := [*address_kept(checked.records, checked.context, leads_on, prose=True)]:
        raise Unplanned(lost)


def _refuse_same_addresses(files: Iterable[str], texts: Sequence[Claim], checked: Checked) -> None:
    """Raise Unplanned if two files of the site have one address."""
    prose = {path for path, _ in texts}
    claims = [*((path, "") for path in files if path not in prose), *texts]
    if any(True for _ in same_address(claims)):
        origin = dict(_known_claims(checked))
        raise Unplanned([*same_address((path, made_of or origin.get(path, "")) for path, made_of in claims)])


def kept_pictures(cache: Path | None, keys: Iterable[str] = ()) -> Cache:
    """The pictures of earlier builds, of which only these are still kept: a picture that is not shown is not kept."""
    kept = Cache(cache)
    kept.keep_only({*keys})
    return kept


def publish(plan: Plan, folder: Path, progress: Progress | None = None) -> None:
    """Make the whole site and write it into `folder`."""
    heavy = len(plan.jobs) >= ALONE_UP_TO
    for some in plan.measured:
        plan.written.update(write_measured(folder, some, heavy=heavy))
    plan.sizes.update({path: one.size for path, one in plan.written.items()})
    write_files(folder, plan.jobs, progress)


def write_settings(plan: Plan, folder: Path) -> None:
    """Write the settings of web servers into `folder`, which is not that of the site."""
    for name, content in plan.servers.items():
        write_file(folder, name, content)


def _record_page(site: ViewContext, press: Renderer, family: Family, key: str) -> bytes:
    return press.html(family.page(site, key))


def _prose_page(site: ViewContext, press: Renderer, address: str, html: str, published: set[str]) -> bytes:
    return prose(html, PageBuilder(site, address), press, published).encode()


def site_of(checked: Checked, directory: Directory, pictures: Iterable[Medium], *, url: str, name: str) -> ViewContext:
    """What the views see: the records, the schemas and rules as plain data, and where the site will stand."""
    sizes = {(one.resource, one.name): one.size for one in pictures}
    documentation = Documentation(
        package=checked.context.package,
        record_types=[asdict(one) for one in checked.package.record_types.values()],
        rules=[
            {"code": one.code, "title": one.title, "severity": one.severity.value, "documentation": one.documentation}
            for one in RULES
        ],
    )
    return ViewContext(
        directory=directory,
        today=checked.context.today,
        url=url,
        name=name,
        pictures=sizes,
        documentation=documentation,
        ledger=checked.context.ledger,
    )


def letters(checked: Checked, *, url: str, name: str) -> dict[str, str]:
    """By initiative, in the order in which to ask: the letter that asks how it goes. Without errors only."""
    site = site_of(checked, linked(checked), (), url=url, name=name)
    return {one.id: inquiries.letter(site, one) for one in inquiries.to_ask(site)}


def grown_ledger(checked: Checked) -> list[Entry]:
    """The ledger with the addresses of all pages that the site has today: of records without errors, and of prose."""
    context = site_of(checked, linked(checked), (), url="", name="")
    pages = {family.address(key) for family in FAMILIES if family.lasting for key in family.keys(context)}
    if not _to_practise(checked):
        claims = prose_claims(checked.context.data.parent / "content")
        pages |= {path.removesuffix("index.html") for path, _ in claims}
    fresh = (Entry(page) for page in pages if may_be_kept(page) and not is_later_page(page))
    return [*({entry.address: entry for entry in fresh} | dict(checked.context.ledger)).values()]
