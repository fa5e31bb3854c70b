"""Plans a site: a job for each of its files, and what keeps it from being made."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from generator.checking import known_claims
from generator.checks.addresses import Claim, shared_address
from generator.checks.kept_addresses import lost_address
from generator.model import Directory
from generator.outputs import (
    MANIFEST,
    Assets,
    Frame,
    Job,
    Progress,
    Renderer,
    Written,
    environment,
    host_files,
    manifest,
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
from generator.problems import Problem
from generator.reading import Checked
from generator.viewing import view_context
from generator.views import FAMILIES, Family, PageBuilder, ViewContext, moved, withdrawn


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawn:
    """What MkDocs drew, as HTML: the frame by depth of address, and the prose pages by address.

    `texts` are the files of the site that those pages are, and what they were made of; `files` are those that MkDocs
    wrote itself. `url` is the address of the site, with a slash at the end, and `name` its name. `templates` are ours,
    if they were compiled meanwhile.
    """

    frames: Mapping[int, str]
    prose: Mapping[str, str]
    texts: Sequence[Claim] = ()
    files: Sequence[str] = ()
    url: str
    name: str
    templates: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """A site that only has to be made: a job for each of its files, of which so many are pages.

    `files` are all files of the site, those of MkDocs too. `servers` are the settings of web servers, by the name of
    their file: they are no part of the site. Of some files others tell how large they are: `measured`
    are those, in groups that are made one after another, before the rest; `written` and `sizes` then hold what came of
    them. `shown` are the keys of the pictures that are kept from one build to the next. With `problems` nothing can be
    made.
    """

    jobs: Sequence[Job]
    pages: int
    files: Sequence[str]
    servers: Mapping[str, bytes]
    measured: Sequence[Sequence[Job]]
    written: dict[str, Written]
    sizes: dict[str, int]
    cache: Cache
    shown: frozenset[str]
    problems: Sequence[Problem] = ()


def plan_site(checked: Checked, directory: Directory, drawn: Drawn, theme: Path, cache: Path | None) -> Plan:
    """The whole site, ready to be made. `theme` is the folder of the templates, `cache` that of earlier pictures."""
    url, name = drawn.url, drawn.name
    pictures = shown_pictures(checked.context.data, directory)
    data = open_data.dataset(
        directory, checked.package.record_types, checked.context.package, url=url, day=checked.context.today
    )
    written: dict[str, Written] = {}
    measured = [[*open_data.collections(data)], [*open_data.descriptions(data, written)]]
    sizes: dict[str, int] = {}
    pixels = {(picture.resource, picture.name): picture.size for picture in pictures}
    site = replace(
        view_context(checked, directory, url=url, name=name, pictures=pixels),
        downloads=[*open_data.listing(data)],
        sizes=sizes,
    )
    kept = Cache(cache)
    frames = {depth: Frame.cut_lean(html) for depth, html in drawn.frames.items()}
    assets = Assets(theme)
    press = Renderer(environment(theme, drawn.templates), frames, assets, site_url=url, name=name)
    pages = [(family, key, family.address(key)) for family in FAMILIES for key in family.keys(site)]
    listed = [address for family, _, address in pages if family.listed]
    published = {*(address for _, _, address in pages), *drawn.prose}
    moves, gone = moved(site), withdrawn(site)
    jobs: list[Job] = [
        *(
            Job(f"{address}index.html", partial(_record_page, site, press, family, key))
            for family, key, address in pages
        ),
        *assets.jobs(drawn.prose.values()),
        *media(pictures, kept),
        *host_files(url, moves.items(), checked.context.today),
        *security_file(checked.context.package, url, checked.context.today),
        *open_data.single_records(data),
        Job(MANIFEST, partial(manifest, theme, name)),
        Job("sitemap.xml", partial(sitemap, url, [*listed, *drawn.prose])),
    ]
    texts = [
        Job(f"{address}index.html", partial(_prose_page, site, press, address, html, published))
        for address, html in drawn.prose.items()
    ]
    files = [*(job.path for some in (*measured, jobs) for job in some), *drawn.files]
    lost = _lost_addresses({*listed, *drawn.prose}, moves, checked)
    problems = [*lost, *_same_addresses(files, drawn.texts, checked)]
    return Plan(
        jobs=[*jobs, *texts],
        pages=len(published),
        files=[*files, *(job.path for job in texts)],
        servers=server_settings(url, moves.items(), gone),
        measured=measured,
        written=written,
        sizes=sizes,
        cache=kept,
        shown=frozenset(picture.key for picture in pictures),
        problems=problems,
    )


def _lost_addresses(pages: Container[str], moves: Container[str], checked: Checked) -> Iterator[Problem]:
    """The problems of addresses of the ledger that the site would not keep."""
    ledger = checked.context.ledger

    def leads_on(address: str) -> bool:
        return address in pages or (address in moves and not (address in ledger and ledger[address].moved_to))

    return lost_address(checked.records, checked.context, leads_on, prose=True)


def _same_addresses(files: Iterable[str], texts: Sequence[Claim], checked: Checked) -> Iterable[Problem]:
    """The problems of files of the site that have one address: pages of `texts`, and other files."""
    claims = [*((path, "") for path in files), *texts]
    if not any(True for _ in shared_address(claims)):
        return ()
    origin = dict(known_claims(checked))
    return shared_address((path, made_of or origin.get(path, "")) for path, made_of in claims)


def publish_site(planned: Plan, folder: Path, progress: Progress | None = None) -> None:
    """Make every file of the site and write it into `folder`; of earlier pictures only those that are shown stay."""
    planned.cache.keep_only({*planned.shown})
    for jobs in planned.measured:
        planned.written.update(write_measured(folder, jobs, worth=len(planned.jobs)))
    planned.sizes.update({path: written.size for path, written in planned.written.items()})
    write_files(folder, planned.jobs, progress)


def write_settings(plan: Plan, folder: Path) -> None:
    """Write the settings of web servers into `folder`, which is not that of the site."""
    for name, content in plan.servers.items():
        write_file(folder, name, content)


def _record_page(site: ViewContext, press: Renderer, family: Family, key: str) -> bytes:
    return press.html(family.page(site, key))


def _prose_page(site: ViewContext, press: Renderer, address: str, html: str, published: set[str]) -> bytes:
    return prose(html, PageBuilder(site, address), press, published).encode()
