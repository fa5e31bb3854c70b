"""The vocabulary of the demo: complete, well formed, and in the words of the schemas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import msgspec
import pytest

from generator.demo import vocabulary
from generator.demo.titles import slug
from generator.demo.vocabulary import (
    EDITIONS,
    INITIATIVES,
    MUNICIPALITIES,
    ORGANISATIONS,
    PEOPLE,
    STORIES,
    TARGET_GROUPS,
    THEMES,
)
from generator.demo.vocabulary.entries import Measure, Stories, Theme
from generator.schema import Field
from tests.unchanging import PACKAGE

FOLDER = Path(vocabulary.__file__).parent
TYPES = PACKAGE.record_types
CONCEPTS = [(theme, concept) for theme in THEMES for concept in theme.concepts]
HOLES = {"groep", "label", "dag", "plek", "plaats", "wijk", "euro"}
OTHER_HOLES = {
    "stories.links": {"naam", "url"},
    "editions.names": {"names"},
    "editions.announcements": {"names", "year"},
    "editions.publications": {"names", "year"},
    "people.bios": {"year", "topic"},
}
DRAWN_MORE_OFTEN = {"people.particles", "people.suffixes"}
"""Lists with duplicates, which are drawn more often."""

MAY_BE_EMPTY = ("concepts.groups", "groups.synonyms", "groups.broader")

ALL: dict[str, msgspec.Struct] = {
    **{f"themes/{theme.id}": theme for theme in THEMES},
    "stories": STORIES,
    "initiatives": INITIATIVES,
    "editions": EDITIONS,
    "municipalities": MUNICIPALITIES,
    "organisations": ORGANISATIONS,
    "people": PEOPLE,
    "target_groups": TARGET_GROUPS,
}


def schema_field(resource: str, *names: str) -> Field:
    """A field of a record type, by its path of names."""
    fields, found = TYPES[resource].fields, None
    for name in names:
        found = next(field for field in fields if field.name == name)
        fields = (found.item or found).fields
    assert found is not None
    return found


def texts(value: Any, way: str) -> Iterator[tuple[str, str]]:
    """Every text in a value, with the path to it: the file and the names of the keys."""
    if isinstance(value, str):
        yield way, value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item, way)
    elif isinstance(value, (dict, msgspec.Struct)):
        for key, part in entries(value):
            yield from texts(part, f"{way}.{key}")


def lists(value: Any, way: str) -> Iterator[tuple[str, tuple[Any, ...]]]:
    if isinstance(value, tuple):
        yield way, value
        for item in value:
            yield from lists(item, way)
    elif isinstance(value, (dict, msgspec.Struct)):
        for key, part in entries(value):
            yield from lists(part, f"{way}.{key}")


def entries(value: dict[str, Any] | msgspec.Struct) -> Iterable[tuple[str, Any]]:
    return (value if isinstance(value, dict) else msgspec.structs.asdict(value)).items()


def test_every_file_is_read() -> None:
    files = {file.relative_to(FOLDER).with_suffix("").as_posix() for file in FOLDER.rglob("*.yaml")}
    assert files == set(ALL)


@pytest.mark.parametrize("name", ALL)
def test_no_list_is_empty_or_has_duplicates(name: str) -> None:
    for way, items in lists(ALL[name], name):
        assert items or way.endswith(MAY_BE_EMPTY), way
        assert len(set(items)) == len(items) or way in DRAWN_MORE_OFTEN, way


@pytest.mark.parametrize("name", ALL)
def test_every_hole_can_be_filled(name: str) -> None:
    for way, text in texts(ALL[name], name):
        holes = {hole for _, hole, _, _ in Formatter().parse(text) if hole is not None}
        allowed = next((known for place, known in OTHER_HOLES.items() if way.startswith(place)), HOLES)
        assert holes <= allowed, (way, text)


@pytest.mark.parametrize("name", ALL)
def test_texts_are_trimmed(name: str) -> None:
    for way, text in texts(ALL[name], name):
        assert text == text.strip() or way in ("people.particles", "stories.tails"), (way, text)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.id)
def test_a_theme_is_complete(theme: Theme) -> None:
    assert len(theme.concepts) >= 4 and len(theme.groups) >= 3 and len(theme.problems) >= 3
    labels = {group.label for group in theme.groups}
    assert len(labels) == len(theme.groups)
    assert {label for concept in theme.concepts for label in concept.groups} <= labels
    assert len(theme.name) <= schema_field("themes", "name").constraints["maxLength"]
    assert all(1 <= goal <= 17 for goal in theme.sdgs)


def test_no_two_concepts_share_a_name() -> None:
    names = [slug(name) for _, concept in CONCEPTS for name in concept.names]
    assert len(set(names)) == len(names)


def test_a_concept_has_variants() -> None:
    for theme, concept in CONCEPTS:
        assert len(concept.names) >= 3 and len(concept.lines) >= 2, theme.id


def test_kinds_are_those_of_the_schemas() -> None:
    wanted = {
        ("initiatives", "seeks"): {concept.seek.kind for _, concept in CONCEPTS}
        | {wish.kind for wish in INITIATIVES.seeks},
        ("initiatives", "offers"): {concept.offer.kind for _, concept in CONCEPTS}
        | {wish.kind for wish in INITIATIVES.offers},
        ("initiatives", "impact"): {measure.kind for measure in measures()},
        ("cohorts", "programme"): {activity.kind for activity in EDITIONS.programme},
        ("publications",): {publication.kind for publication in EDITIONS.publications},
        ("organisations",): {partner.kind for partner in ORGANISATIONS.partners},
    }
    for (resource, *names), kinds in wanted.items():
        assert kinds <= set(schema_field(resource, *names, "kind").enum), (resource, names)


def test_every_value_of_the_schemas_has_words() -> None:
    assert set(EDITIONS.criteria) == set(schema_field("cohorts", "criteria", "items", "criterion").enum)
    assert next(iter(EDITIONS.criteria)) == "impact"
    assert set(PEOPLE.bios) == set(schema_field("people", "roles", "role").enum)
    provinces = schema_field("people", "provinces").item
    assert provinces is not None and set(MUNICIPALITIES.provinces) == set(provinces.enum)
    assert set(INITIATIVES.qualifiers) <= set(schema_field("initiatives", "impact", "qualifier").enum)


def test_figures_have_a_range() -> None:
    assert [measure for measure in measures() if not 0 < measure.low < measure.high] == []


def test_provinces_are_in_the_netherlands() -> None:
    for name, province in MUNICIPALITIES.provinces.items():
        assert province.iso_3166_2.startswith("NL-") and province.cbs_code.startswith("PV"), name
        assert all(50.7 < lat < 53.6 and 3.3 < lng < 7.3 for lat, lng in province.points), name
    assert len({province.cbs_code for province in MUNICIPALITIES.provinces.values()}) == 12


def test_an_error_in_a_file_raises(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (FOLDER / "stories.yaml").read_text("utf-8")
    monkeypatch.setattr(vocabulary, "_FOLDER", tmp_path)
    for name, broken in {
        "unknown": text + "dags: [maandag]\n",
        "absent": text.replace("days:", "# days:", 1),
        "mistyped": text.replace("[maandag", "[no", 1),
    }.items():
        (tmp_path / f"{name}.yaml").write_text(broken, "utf-8")
        with pytest.raises(msgspec.ValidationError):
            vocabulary._read(name, Stories)


def measures() -> list[Measure]:
    return [INITIATIVES.volunteers, *(measure for _, concept in CONCEPTS for measure in concept.measures)]


def test_every_group_of_a_theme_is_a_word_of_the_vocabulary() -> None:
    titles = {group.name for group in TARGET_GROUPS.groups}
    words = titles | {word for group in TARGET_GROUPS.groups for word in group.synonyms}
    assert {group.label for theme in THEMES for group in theme.groups} <= words
    assert {name for group in TARGET_GROUPS.groups for name in group.broader} <= titles
