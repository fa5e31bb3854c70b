"""Nothing is forgotten: schema and model agree, rules are explained, templates are used, the real data is right."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from msgspec import structs

import generator.views
from generator.checks import RULES
from generator.installation import HOUSE, THEME
from generator.kinds import LASTING
from generator.model import STRUCTS
from generator.pipeline import load_and_check
from generator.problems import has_errors
from generator.schema import Field
from generator.source import in_order
from generator.views.shortcodes import SHORTCODES
from tests.site.building import TODAY, URL, Built, demo_data
from tests.site.crawl import Crawl
from tests.site.kinds import templates
from tests.unchanging import PACKAGE

NOT_PUBLISHED = {
    ("people", "consent"),
    ("people", "confirmed_on"),
    ("initiatives", "different_from"),
    ("organisations", "different_from"),
    *(
        (*picture, name)
        for picture in (("initiatives", "image"), ("people", "photo"))
        for name in ("people_visible", "consents", "proof")
    ),
}
"""Who is asked, what proves it, and what was looked into: fields that never leave the records."""
DERIVED = {("people", "published"), ("people", "pairs")}
"""What the model knows of a person instead of the consent."""


def within(hint: Any) -> Any:
    """What a type such as tuple[X, ...] or X | None holds."""
    if get_origin(hint) in (tuple, Union, UnionType):
        return next(found for part in get_args(hint) if (found := within(part)) is not NoneType)
    return hint


VALUES = {"string": str, "integer": int, "number": float, "boolean": bool, "date": date}


def differences(fields: tuple[Field, ...], kind: Any, path: tuple[str, ...]) -> Iterator[str]:
    """The fields that a schema or a class has alone."""
    hints = get_type_hints(kind)
    in_schema = {field.name for field in fields if not field.inherited}  # the model has it in every value
    in_class = {field.name for field in structs.fields(kind)}
    yield from (
        f"{'.'.join(path)}: {name} is in the schema only"
        for name in in_schema - in_class
        if (*path, name) not in NOT_PUBLISHED
    )
    yield from (
        f"{'.'.join(path)}: {name} is in the class only"
        for name in in_class - in_schema
        if (*path, name) not in DERIVED
    )
    for field in fields:
        if field.name not in hints:
            continue
        what, held = field.item or field, within(hints[field.name])
        if what.type == "object":
            yield from differences(what.fields, held, (*path, field.name))
        elif held is not VALUES[what.type] or (get_origin(hints[field.name]) is tuple) != bool(field.item):
            name = ".".join((*path, field.name))
            yield f"{name} is {field.type} of {what.type} in the schema, {hints[field.name]} in the class"


@pytest.mark.parametrize("name", PACKAGE.record_types)
def test_schema_and_model_agree(name: str) -> None:
    kind = STRUCTS[name]
    assert sorted(differences(PACKAGE.record_types[name].fields, kind, (name,))) == []


@pytest.mark.parametrize("name", PACKAGE.record_types)
def test_what_is_required_has_no_default_and_the_rest_has_one(name: str) -> None:
    """Otherwise linking would fail on a record that the checks let pass."""
    record_type = PACKAGE.record_types[name]
    kind = STRUCTS[name]
    needed = {field.name for field in structs.fields(kind) if field.required}
    required = {field.name for field in record_type.fields if field.required} | {"id"}
    assert needed - {inner for _, inner in DERIVED} <= required


def test_every_field_of_a_record_is_described() -> None:
    bare = [
        f"{record_type.name}.{'.'.join(path)}"
        for record_type in PACKAGE.record_types.values()
        for path, field in record_type.walk()
        if not field.title.strip() or not field.description.strip() or field.example in (None, "")
    ]
    assert bare == []


def test_every_rule_has_its_page(real_site: Built) -> None:
    for rule in RULES:
        page = real_site.crawl.pages.get(f"data/meldingen/{rule.code.lower()}/index.html")
        assert page is not None, rule.code
        assert rule.code in page.text
        assert rule.title.lower() in page.text.lower()
    pages = [name for name in real_site.crawl.pages if re.fullmatch(r"data/meldingen/[^/]+/index\.html", name)]
    assert len(pages) == len(RULES)


def test_every_record_type_has_its_page_in_the_dictionary(real_site: Built) -> None:
    for record_type in PACKAGE.record_types.values():
        page = real_site.crawl.pages[f"data/woordenboek/{record_type.name}/index.html"]
        for path, field in record_type.walk():
            assert path[-1] in page.text, f"{record_type.name}: {path}"
            assert field.description in page.text, f"{record_type.name}: {path}"


def test_every_record_has_its_page(real_site: Built, toy_site: Built, demo_site: Built) -> None:
    for site in (real_site, toy_site, demo_site):
        missing = [
            f"{kind.section}{id}"
            for kind in LASTING
            for id in getattr(site.directory, kind.resource)
            if f"{kind.section}{id}/index.html" not in site.crawl.pages
        ]
        assert missing == []


def test_every_inset_is_in_the_handbook() -> None:
    handbook = (HOUSE / "content" / "beheer" / "index.md").read_text(encoding="utf-8")
    table = handbook.partition("| Inzet |")[2].partition("\n\n")[0]
    assert {name for row in table.splitlines() for name in re.findall("`([a-z-]+)`", row)} == {*SHORTCODES}


def test_every_section_is_there(real_site: Built) -> None:
    """The addresses that the site promises."""
    sections = (
        "", "initiatieven/", "edities/", "gemeenten/", "themas/", "ambassadeurs/", "coaches/", "netwerk/",
        "organisaties/",
        "agenda/", "publicaties/", "aanpak/", "start/", "kennis/", "meedoen/", "vragen/", "data/", "data/woordenboek/",
        "data/meldingen/", "beheer/", "over/", "privacy/", "toegankelijkheid/",
    )  # fmt: skip
    assert [section for section in sections if f"{section}index.html" not in real_site.crawl.pages] == []


def test_every_source_is_cited(real_site: Built) -> None:
    """A source nobody sees is a source nobody can follow. Names in addresses are not shown as text."""
    texts = {name: page.text for name, page in real_site.crawl.pages.items()}
    uncited, shown = [], []
    for source in real_site.directory.sources.values():
        if not any(source.title in text for text in texts.values()):
            uncited.append(source.id)
        if source.url_contains_name:
            bare = source.url.split("://", 1)[1].rstrip("/")
            shown += [f"{name}: {bare}" for name, text in texts.items() if bare in text]
    assert uncited == []
    assert shown == []


def _reached(start: set[str]) -> set[str]:
    """The files below the theme that these templates include, import or extend, and those that they do in turn."""
    found, ahead = set(start), list(start)
    while ahead:
        text = (THEME / ahead.pop()).read_text(encoding="utf-8")
        for name in re.findall(r"""\{%-?\s*(?:include|inline|import|from|extends)\s+["']([^"']+)["']""", text):
            if name not in found and (THEME / name).is_file():
                found.add(name)
                ahead.append(name)
    return found


def _asked_for() -> set[str]:
    """The templates that views, shortcodes and the frame ask for by name."""
    views = Path(generator.views.__file__).parent
    named = {name for file in views.rglob("*.py") for name in re.findall(r'"([\w/-]+\.html)"', file.read_text("utf-8"))}
    shortcodes = {"shortcodes/note.html", "shortcodes/sources.html"}
    frame = {"main.html", "frame.html", "text.html", "lost.html"}
    return {*(f"records/{name}" for name in named | shortcodes | {"breadcrumb.html"}), *frame}


def _prints(template: Path) -> bool:
    """Whether there is more in it than the comment that explains a component made of style alone."""
    return bool(re.sub(r"\{#.*?#\}", "", template.read_text(encoding="utf-8"), flags=re.DOTALL).strip())


def test_every_template_is_used() -> None:
    """By a view, a shortcode, the frame, or by a template that is used."""
    there = {file.relative_to(THEME).as_posix() for file in THEME.rglob("*.html") if _prints(file)}
    unused = there - _reached(_asked_for())
    absent = {name for name in _asked_for() if not (THEME / name).is_file()}
    assert not unused, "\n".join(sorted(unused))
    assert not absent, "\n".join(sorted(absent))


def test_every_template_that_a_view_names_is_of_a_family(tmp_path: Path, toy_site: Built) -> None:
    """With many records, and with every field filled, every kind of page occurs."""
    data = demo_data(tmp_path / "data", 1000)
    large = Built(Crawl(data, URL), data, TODAY, 0)
    made = {f"records/{kind.partition(',')[0]}" for site in (large, toy_site) for kind in templates(site)}
    others = {name for name in _asked_for() if name.startswith("records/shortcodes/") or name.count("/") < 2}
    assert _asked_for() - others == made


def test_every_component_is_seen(toy_site: Built, demo_site: Built, real_site: Built) -> None:
    """Something on some page is styled by it."""
    printed = {
        name
        for site in (toy_site, demo_site, real_site)
        for page in site.crawl.pages.values()
        for element in page.elements
        for name in element.classes
    }
    unseen = []
    for file in sorted(THEME.glob("components/*/*.css")):
        css = re.sub(r"/\*.*?\*/|\"[^\"]*\"|url\([^)]*\)", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        names = set(re.findall(r"\.([a-zA-Z_][\w-]*)", " ".join(re.findall(r"([^{}]+)\{", css))))
        if not names & printed:
            unseen.append(file.parent.name)
    assert unseen == []


def test_every_rule_of_the_check_is_for_someone() -> None:
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes))
    assert {code[:3] for code in codes} == {"YML", "FLD", "REF", "RUL", "PRV", "CNT", "CFG"}


def test_the_real_records_are_right() -> None:
    problems = load_and_check(HOUSE / "data", TODAY).problems
    errors = [problem for problem in in_order(problems) if has_errors([problem])]
    assert [f"{problem.path}:{problem.position.line} {problem.code} {problem.message}" for problem in errors] == []


def test_no_person_is_in_the_real_records(real_site: Built) -> None:
    """No consent exists today: whoever adds a person also changes this test, with the consent at hand."""
    assert real_site.directory.people == {}
    linked = [json.loads(element.text) for page in real_site.crawl.pages.values() for element in page.all("script")
              if element["type"] == "application/ld+json"]  # fmt: skip
    assert linked, "no page has linked data at all"
    assert [data for data in linked if '"Person"' in json.dumps(data)] == []
