"""What the templates of pages and shortcodes print of the toy directory, word for word, and that each value is in it.

`make approve` writes what changed; read it before you commit.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct
from msgspec.structs import fields
from msgspec.structs import replace as changed

from generator.installation import THEME
from generator.kinds import KINDS
from generator.linking import link
from generator.model.datapackage import Accessibility
from generator.model.provenance import Phase
from generator.outputs import environment, shown_pictures
from generator.pipeline import load_and_check
from generator.viewing import view_context
from generator.views import FAMILIES, SHORTCODES, Download, Page, PageBuilder, ViewContext
from generator.views.components import Body, Breadcrumb, NumberedSource
from generator.views.shortcodes import NoteShortcode, SourcesShortcode, shortcode
from tests.conftest import EXAMPLES, TODAY, Approved
from tests.theme.marking import marked, silent

GOLDEN = Path(__file__).parents[1] / "golden" / "records"
SHARED = ("parts/", "breadcrumb.html")
"""Templates that others include: they are seen on the pages of those."""
TEMPLATES = sorted(file.relative_to(THEME / "records").as_posix() for file in THEME.glob("records/**/*.html"))
COPY = re.compile(r"(soepfiets|zonnedaal-2024|bureau-kompas|zonnedaal|a-7k2p|slotavond-2024|factsheet-2024)-\d{1,2}\b")
"""The id of a copy on the crowded site."""
SOME = 3
"""How many pages of a kind are looked at."""

Printed = list[tuple[str, Mapping[str, Any]]]
"""What a template is handed: the address of a page, or the name of a shortcode, and the data."""


@cache
def toy() -> ViewContext:
    """The toy directory with a few of the rules, so that a rule more or less is not seen here, and three files."""
    checked = load_and_check(EXAMPLES / "valid", TODAY)
    directory = link(checked.records, checked.context, demo=True)
    shown = shown_pictures(checked.context.data, directory)
    pictures = {(picture.resource, picture.name): picture.size for picture in shown}
    context = view_context(checked, directory, url="https://soc.test/", name="Zonnedaal", pictures=pictures)
    rules = [rule for rule in context.documentation.rules if rule.code in ("YML001", "CNT006", "CNT038")]
    kinds = sorted(context.documentation.record_types, key=lambda kind: kind.name not in ("themes", "people"))
    files = (
        Download(path="data/alles.xlsx", kind="XLSX", title="Alles", text="Een werkmap."),
        Download(path="data/v1/themes.csv", kind="CSV", title="Thema’s", text="Een tabel.", of="themes"),
        Download(path="data/v1/themes-sdgs.csv", kind="CSV", title="Doelen", text="Een lijst.", of="themes"),
    )
    return replace(
        context,
        documentation=replace(context.documentation, rules=rules, record_types=kinds),
        downloads=files,
        sizes={file.path: 123_456 for file in files},
    )


@cache
def crowded() -> ViewContext:
    """The same records with so many others beside them that every list has a later part, and sources that disagree."""
    directory = toy().directory

    def many(resource: str, id: str, **changes: Any) -> dict[str, Any]:
        """The records of a kind with a hundred more, each a copy of one."""
        known = getattr(directory, resource)
        copies = (changed(known[id], id=f"{id}-{at}", **changes) for at in range(100))
        return {**known, **{copy.id: copy for copy in copies}}

    soup, edition = directory.initiatives["soepfiets"], directory.cohorts["zonnedaal-2024"]
    town, person = directory.municipalities["zonnedaal"], directory.people["a-7k2p"]
    doubted = changed(
        soup,
        featured=False,
        figures=twice(soup.figures, value=13),
        impact=twice(soup.impact, value=14),
        participations=twice(soup.participations, note="volgens een ander"),
    )
    edited = changed(
        edition,
        impact=twice(edition.impact, value=14),
        municipalities=("zonnedaal", "zonnedaal-1"),
        theme_lists=twice((changed(edition.theme_lists[0], note="in hun woorden"),), note="volgens een ander"),
    )
    assert person.availability is not None
    gone = changed(person, availability=changed(person.availability, state="former", until=None))
    unnamed = {f"x-{at}": changed(person, id=f"x-{at}", name="", published=False) for at in range(10)}
    package = changed(toy().documentation.package, accessibility=STATEMENT)
    return replace(
        toy(),
        documentation=replace(toy().documentation, package=package),
        directory=replace(
            directory,
            initiatives={**many("initiatives", "soepfiets", featured=False, status=()), doubted.id: doubted},
            cohorts={**many("cohorts", "zonnedaal-2024", year=2020), edited.id: edited},
            organisations={
                **many("organisations", "bureau-kompas"),
                **many("organisations", "buurtkracht-waterveen", municipalities=("zonnedaal",)),
            },
            municipalities={
                **many("municipalities", "zonnedaal"),
                town.id: changed(town, policies=twice(town.policies, url="")),
            },
            people={**many("people", "a-7k2p"), **unnamed, gone.id: gone},
            events=many("events", "slotavond-2024"),
            publications=many("publications", "factsheet-2024"),
        ),
    )


STATEMENT = Accessibility(
    status="voldoet gedeeltelijk", register="https://register.voorbeeld.example/1", date=date(2026, 3, 1)
)
"""What `datapackage.yaml` may say about an examination of the site."""


def twice(values: tuple[Any, ...], **changes: Any) -> tuple[Any, ...]:
    """The values, and the first once more as another source has it."""
    return (*values, changed(values[0], **changes))


@cache
def bare() -> ViewContext:
    """The same records with nothing but what a record cannot be without."""
    directory = toy().directory
    plain: dict[str, Any] = {
        kind.resource: {id: required(record) for id, record in getattr(directory, kind.resource).items()}
        for kind in KINDS
    }
    return replace(toy(), directory=replace(directory, **plain))


def required(record: Struct) -> Struct:
    """The record with only the fields that have no default."""
    needed = [field.name for field in fields(record) if field.required]
    return type(record)(**{name: getattr(record, name) for name in needed})


@cache
def empty() -> ViewContext:
    """A site of which nothing is known yet."""
    nothing: dict[str, Any] = {kind.resource: {} for kind in KINDS}
    return replace(toy(), directory=replace(toy().directory, **nothing))


@cache
def young() -> ViewContext:
    """A site with themes and the editions of one town, and with nobody yet."""
    known = bare().directory.cohorts["zonnedaal-2024"]
    coming = Phase(phase="sign-up", start="2027-02-01")
    editions = [
        changed(known, id="zonnedaal-2027", year=2027, phases=(coming,)),
        *(changed(known, id=f"zonnedaal-{year}", year=year) for year in range(2024, 2018, -1)),
    ]
    nothing: dict[str, Any] = {
        resource: {} for resource in ("initiatives", "people", "events", "publications", "organisations")
    }
    return replace(
        bare(),
        directory=replace(bare().directory, cohorts={edition.id: edition for edition in editions}, **nothing),
    )


@cache
def handed(template: str) -> Printed:
    """What a template is handed on the pages of its kind, or by the shortcodes that print it."""
    if template == "shortcodes/note.html":
        return [("note", given(NoteShortcode(numbers=[1, 12]), "../"))]
    if template == "shortcodes/sources.html":
        builder = PageBuilder(toy(), "aanpak/")
        builder.notes(list(toy().directory.sources)[:2])
        return [("sources", given(SourcesShortcode(), builder.root, builder.sources()))]
    found: Printed = []
    for name in CONTEXTS:
        if template.startswith("shortcodes/"):
            bodies = [(code, body) for code, body in every_shortcode(name).items() if body.template == template]
            found += [(f"{name}: {code}", given(body, "../")) for code, body in bodies]
            continue
        pages = [page for page in every_page(name) if page.body.template == template]
        known = {address.partition(": ")[2] for address, _ in found}
        first = [page for page in pages if "/pagina/" not in page.url and (not known or page.url in known)]
        later = [page for page in pages if "/pagina/" in page.url]
        shown = (*first[:SOME], *later[:1])
        found += [(f"{name}: {page.url}", given(page.body, page.root, page.sources)) for page in shown]
    return found


def given(body: Body, root: str, sources: Sequence[NumberedSource] = ()) -> Mapping[str, Any]:
    """The names that the template of a body sees."""
    return {**body.context(), "root": root, "sources": sources}


CONTEXTS = {"toy": toy, "crowded": crowded, "bare": bare, "empty": empty, "young": young}


@cache
def every_page(name: str) -> list[Page[Body]]:
    """All record pages of a site; on the young one the line of a town has room for fewer editions than there are."""
    context = CONTEXTS[name]()
    with pytest.MonkeyPatch.context() as patch:
        if name == "young":
            patch.setattr("generator.views.pages.network.PER_PAGE", 3)
        return [
            family.page(context.only(family.reads), key) for family in FAMILIES.values() for key in family.keys(context)
        ]


@cache
def every_shortcode(name: str) -> Mapping[str, Body]:
    context = CONTEXTS[name]()
    return {
        code: shortcode(PageBuilder(context.only((*row.reads, "sources")), "aanpak/"), code)
        for code, row in SHORTCODES.items()
    }


def printed(theme: Path, template: str) -> list[str]:
    """What a template prints on each page."""
    env = usual() if theme == THEME else environment(theme)
    return [env.get_template(f"records/{template}").render(data) for _, data in handed(template)]


@cache
def usual() -> Any:
    return environment(THEME)


@pytest.mark.parametrize("template", [name for name in TEMPLATES if not name.startswith(SHARED)])
def test_it_prints_what_was_approved(template: str, approved: Approved) -> None:
    """The pages of the toy directory whole; of the other sites the lines that no page above has."""
    places, lines, seen = [place for place, _ in handed(template)], [], set[str]()
    assert places, "no site has such a page"
    for place, text in zip(places, printed(THEME, template), strict=True):
        whole = COPY.sub(r"\1-N", text).replace("><", ">\n<").splitlines()
        lines += [f"<!-- {place} -->", *(line for line in whole if place.startswith("toy") or line not in seen), ""]
        seen |= {*whole}
    approved(GOLDEN / template.replace("/", "-"), "\n".join(lines))


@pytest.mark.parametrize("template", TEMPLATES)
def test_each_value_it_prints_is_on_a_page(template: str, tmp_path: Path) -> None:
    """So that the approved text would tell if it were not printed."""
    showing = [name for name in TEMPLATES if name == template or includes(name, template)]
    whole = (THEME / "records" / template).read_text(encoding="utf-8")
    shutil.copytree(THEME / "components", tmp_path / "components")
    for name in {*showing, *(name for name in TEMPLATES if name.startswith(SHARED))}:
        (tmp_path / "records" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(THEME / "records" / name, tmp_path / "records" / name)
    (tmp_path / "records" / template).write_text(marked(whole), encoding="utf-8")
    shown = [text for name in showing if not name.startswith(SHARED) for text in printed(tmp_path, name)]
    if template == "breadcrumb.html":
        env, crumbs = environment(tmp_path), [Breadcrumb(items=page.breadcrumb) for page in every_page("toy")]
        shown = [env.get_template(f"records/{template}").render(given(trail, "../")) for trail in crumbs]
    assert silent(whole, shown) == [], "no site that these tests make shows these"


def includes(name: str, template: str) -> bool:
    return template.startswith(SHARED) and f"records/{template}" in (THEME / "records" / name).read_text("utf-8")
