"""Plans a site: a job for each of its files, and what keeps it from being made."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
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
    Materials,
    Progress,
    Renderer,
    environment,
    host_files,
    make,
    media,
    open_data,
    page_jobs,
    prose_jobs,
    security_file,
    server_settings,
    shown_pictures,
    write_file,
    write_files,
    write_measured,
)
from generator.pictures.cache import Cache
from generator.problems import Problem
from generator.reading import Loaded
from generator.viewing import view_context
from generator.views import FAMILIES, moved, withdrawn


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawn:
    """What `frames` drew, as HTML: the frame by depth of address, and the prose pages by address.

    `texts` are the files of the pages of prose, each with what it was made from; `files` are those that were written
    already. `url` is the address of the site, with a slash at the end, and `name` its name. `templates` are ours, if
    they were compiled meanwhile.
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
    """A site that is ready to be made: a job for each of its files. `pages` is the number of pages among them.

    `stages` are the jobs in the order in which they can be made: a file of a later stage may state the sizes of those
    of an earlier one. `files` are all files of the site, those of MkDocs too. `servers` are the settings of web
    servers, by file name: they are not part of the site. With `problems` nothing can be made.
    """

    stages: Sequence[Sequence[Job]]
    materials: Materials
    pages: int
    files: Sequence[str]
    servers: Mapping[str, bytes]
    problems: Sequence[Problem] = ()

    @property
    def jobs(self) -> Iterator[Job]:
        """Every job."""
        return chain.from_iterable(self.stages)


def plan_site(checked: Loaded, directory: Directory, drawn: Drawn, theme: Path, cache: Path | None) -> Plan:
    """The whole site, ready to be made. `theme` is the folder of the templates, `cache` that of earlier pictures."""
    url, name, package = drawn.url, drawn.name, checked.context.package
    pictures = shown_pictures(checked.context.data, directory)
    data = open_data.dataset(directory, checked.package.record_types, package, url=url, day=checked.context.today)
    context = replace(
        view_context(
            checked,
            directory,
            url=url,
            name=name,
            pictures={(shown.resource, shown.name): shown.size for shown in pictures},
        ),
        downloads=[*open_data.listing(data)],
    )
    frames = {depth: Frame.cut_lean(html) for depth, html in drawn.frames.items()}
    assets = Assets(theme)
    pages = [(kind, key, family.address(key)) for kind, family in FAMILIES.items() for key in family.keys(context)]
    listed = [address for kind, _, address in pages if FAMILIES[kind].listed]
    materials = Materials(
        context=context,
        renderer=Renderer(environment(theme, drawn.templates), frames, assets, site_url=url, name=name),
        theme=theme,
        prose=drawn.prose,
        dataset=data,
        pictures={(shown.resource, shown.name): shown for shown in pictures},
        cache=Cache(cache),
        addresses={*(address for _, _, address in pages), *drawn.prose},
        listed=[*listed, *drawn.prose],
        moved=moved(context),
    )
    own = [
        *page_jobs(pages, assets),
        *assets.jobs(drawn.prose.values()),
        *media(pictures),
        *host_files(),
        *security_file(package),
        *open_data.single_records(data),
        Job(MANIFEST, "manifest", (), (f"theme/{MANIFEST}", "settings")),
        Job("sitemap.xml", "sitemap", (), ("settings", "addresses")),
    ]
    stages = [
        [*open_data.collections(data)],
        [*open_data.descriptions(data)],
        [*own, *prose_jobs(drawn.prose, assets)],
    ]
    made = [job.path for jobs in (*stages[:-1], own) for job in jobs]
    problems = [
        *_lost_when_planned(materials.listed, materials.moved, checked),
        *_same_addresses([*made, *drawn.files], drawn.texts, checked),
    ]
    return Plan(
        stages=stages,
        materials=materials,
        pages=len(materials.addresses),
        files=[*drawn.files, *(job.path for jobs in stages for job in jobs)],
        servers=server_settings(url, materials.moved.items(), withdrawn(context)),
        problems=problems,
    )


def _lost_when_planned(pages: Container[str], moves: Container[str], checked: Loaded) -> Iterator[Problem]:
    """The problems of addresses of the ledger that the site would not keep."""
    ledger = checked.context.ledger

    def leads_on(address: str) -> bool:
        return address in pages or (address in moves and not (address in ledger and ledger[address].moved_to))

    return lost_address(checked.records, checked.context, leads_on, prose=True)


def _same_addresses(files: Iterable[str], texts: Sequence[Claim], checked: Loaded) -> Iterable[Problem]:
    """The problems of files of the site that have one address: pages of `texts`, and other files."""
    claims = [*((path, "") for path in files), *texts]
    if not any(True for _ in shared_address(claims)):
        return ()
    origin = dict(known_claims(checked))
    return shared_address((path, made_of or origin.get(path, "")) for path, made_of in claims)


def publish_site(planned: Plan, folder: Path, progress: Progress | None = None) -> None:
    """Make every file of the site and write it into `folder`; of earlier pictures only those that are shown stay."""
    materials, (*first, rest) = planned.materials, planned.stages
    materials.cache.keep_only({shown.key for shown in materials.pictures.values()})
    for jobs in first:
        materials = materials.after(write_measured(folder, jobs, partial(make, materials), worth=len(rest)))
    write_files(folder, rest, partial(make, materials), progress)


def write_settings(plan: Plan, folder: Path) -> None:
    """Write the settings of web servers into `folder`, which is not that of the site."""
    for name, content in plan.servers.items():
        write_file(folder, name, content)
