"""Views link to records by one function, and that function knows the table of kinds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from generator.installation import HOUSE
from generator.kinds import KINDS, LASTING, Kind
from generator.linking import link
from generator.model import STRUCTS, Cohort, Directory, Person, Role
from generator.pipeline import load_and_check
from generator.viewing import view_context
from generator.views import PageBuilder
from generator.views.addresses import address_of, section_of
from tests.conftest import EXAMPLES, TODAY

_SECTIONS = "|".join(re.escape(section) for kind in KINDS for section in kind.sections)


@pytest.fixture(scope="module")
def builder() -> PageBuilder:
    """A page two folders deep, about the toy directory."""
    checked = load_and_check(EXAMPLES / "valid", TODAY)
    directory: Directory = link(checked.records, checked.context, demo=True)
    context = view_context(checked, directory, url="https://example.org/", name="Toets")
    return PageBuilder(context, "themas/samen-eten/")


@pytest.mark.parametrize("kind", LASTING, ids=lambda kind: kind.resource)
def test_a_record_is_below_the_list_of_its_kind(kind: Kind, builder: PageBuilder) -> None:
    for id, record in getattr(builder.directory, kind.resource).items():
        assert address_of(record) == f"{kind.section}{id}/"
        assert builder.link(record) == f"../../{kind.section}{id}/"
    struct: Any = STRUCTS[kind.resource]
    assert section_of(struct) == kind.section


def test_a_list_is_found_from_any_depth(builder: PageBuilder) -> None:
    assert builder.list_of(Cohort) == "../../edities/"
    assert PageBuilder(builder.context, "").list_of(Cohort) == "./edities/"


@pytest.mark.parametrize(
    ("roles", "section"),
    [
        (("coach",), "coaches/"),
        (("ambassador",), "ambassadeurs/"),
        (("coach", "ambassador"), "ambassadeurs/"),
        (("jury",), "coaches/"),
    ],
)
def test_the_profile_of_whoever_is_an_ambassador_is_with_the_ambassadors(roles: tuple[str, ...], section: str) -> None:
    person = Person(id="a-7k2p", roles=tuple(Role(role=role) for role in roles), published=True, pairs=False)
    assert address_of(person) == f"{section}a-7k2p/"


@pytest.mark.parametrize("file", sorted((HOUSE / "generator" / "views").rglob("*.py")), ids=lambda file: file.stem)
def test_no_view_writes_down_where_records_stand(file: Path) -> None:
    code = re.sub(r'"""(?s:.*?)"""', "", file.read_text(encoding="utf-8"))
    assert re.findall(rf'["\'](?:{_SECTIONS})', code) == []
