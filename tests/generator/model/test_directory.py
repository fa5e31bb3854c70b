"""The directory derives every inverse link, and nobody can change it."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from msgspec.structs import replace

from generator.linking import link
from generator.model import Directory
from generator.model.cohort import Commission
from generator.pipeline import load_and_check
from tests.conftest import EXAMPLES, TODAY


@pytest.fixture(scope="module")
def directory() -> Directory:
    checked = load_and_check(EXAMPLES / "valid", TODAY)
    return link(checked.records, checked.context, demo=True)


def ids(found: tuple[object, ...]) -> list[str]:
    return [record.id for record in found]  # type: ignore[attr-defined]


INVERSE = {
    "participants": {"zonnedaal-2024": ["soepfiets"]},
    "possible_participants": {"zonnedaal-2024": ["leenlokaal"], "zonnedaal-2026": ["leenlokaal"]},
    "initiatives_in": {"zonnedaal": ["leenlokaal", "soepfiets"]},
    "initiatives_on": {"spullen-delen": ["leenlokaal"], "samen-eten": ["soepfiets"]},
    "narrower": {"buurtbewoners": ["ouderen"]},
    "initiatives_of": {"bureau-kompas": ["soepfiets"]},
    "inspired": {"leenlokaal": ["soepfiets"]},
    "brought_in_by_initiative": {"leenlokaal": ["soepfiets"]},
    "brought_in_by_person": {"a-7k2p": ["soepfiets"]},
    "people_brought_in": {"a-7k2p": ["c-3m9x"]},
    "cohorts_of": {"zonnedaal": ["zonnedaal-2026", "zonnedaal-2024"]},
    "cohorts_on": {"spullen-delen": ["zonnedaal-2026", "zonnedaal-2024"], "samen-eten": ["zonnedaal-2024"]},
    "cohorts_with": {"bureau-kompas": ["zonnedaal-2026", "zonnedaal-2024"]},
    "people_with_role": {
        "coach": ["c-3m9x"], "ambassador": ["a-7k2p"], "participant": ["a-7k2p"], "jury": ["j-5t8w"],
    },
    "people_of_cohort": {"zonnedaal-2024": ["c-3m9x", "a-7k2p", "j-5t8w"]},
    "people_of_initiative": {"soepfiets": ["c-3m9x", "a-7k2p"]},
    "people_in": {"zonnedaal": ["a-7k2p"]},
    "events_of_cohort": {"zonnedaal-2024": ["slotavond-2024"], "zonnedaal-2026": ["startavond-2026"]},
    "events_of_organisation": {"bureau-kompas": ["slotavond-2024"]},
    "events_of_initiative": {"soepfiets": ["slotavond-2024"]},
    "events_in": {"zonnedaal": ["slotavond-2024", "startavond-2026"]},
    "publications_of_cohort": {"zonnedaal-2024": ["factsheet-2024"]},
    "publications_of_municipality": {"zonnedaal": ["factsheet-2024"]},
    "organisations_in": {"zonnedaal": ["bureau-kompas"]},
}  # fmt: skip


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(Directory) if "inverse" in field.metadata])
def test_inverse_links(directory: Directory, name: str) -> None:
    assert {key: ids(found) for key, found in getattr(directory, name).items()} == INVERSE[name]


def test_who_commissioned_an_edition_is_a_partner_too(directory: Directory) -> None:
    cohorts = {
        id: structs.replace(cohort, partners=(), commissioned_by=(Commission(name="Kompas", organisation="kompas"),))
        for id, cohort in directory.cohorts.items()
    }
    found = dataclasses.replace(directory, cohorts=cohorts).cohorts_with
    assert {key: ids(several) for key, several in found.items()} == {"kompas": ["zonnedaal-2026", "zonnedaal-2024"]}


def test_what_nothing_refers_to_is_empty(directory: Directory) -> None:
    assert directory.participants["bestaat-niet"] == ()
    assert "bestaat-niet" not in directory.participants


def test_a_record_comes_once_however_often_it_refers(directory: Directory) -> None:
    """In some list that was derived a record refers twice: the toy directory has a person with two roles."""
    seen = 0
    for name in (held.name for held in dataclasses.fields(Directory) if not held.init):
        inverse = getattr(directory, name)
        for found in inverse.values() if isinstance(inverse, Mapping) else ():
            if isinstance(found, tuple):
                assert len(ids(found)) == len(set(ids(found))), name
                seen += len(found)
    assert seen > 30
    twice = replace(directory.people["a-7k2p"], municipalities=("zonnedaal", "zonnedaal"))
    made = dataclasses.replace(directory, people={twice.id: twice})
    assert ids(made.people_in["zonnedaal"]) == ["a-7k2p"]


def test_newest_editions_come_first(directory: Directory) -> None:
    assert list(directory.cohorts) == ["zonnedaal-2026", "zonnedaal-2024"]


def test_names_sort_without_accents_and_articles(tmp_path: Path) -> None:
    """And records of one name by their id."""
    data = Path(shutil.copytree(EXAMPLES / "valid", tmp_path / "data"))
    soup = (data / "themes" / "samen-eten.yaml").read_text(encoding="utf-8")
    names = {"a": "Zorg", "b": "Éénzaamheid", "c": "De Energie", "d": "Eenzaamheid", "e": "Ëten"}
    for id, name in names.items():
        lines = [f"name: {name}" if line.startswith("name:") else line for line in soup.splitlines()]
        (data / "themes" / f"thema-{id}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    checked = load_and_check(data, TODAY)
    ordered = [theme.name for theme in link(checked.records, checked.context, demo=True).themes.values()]
    assert [name for name in ordered if name in names.values()] == [
        "Éénzaamheid", "Eenzaamheid", "De Energie", "Ëten", "Zorg"
    ]  # fmt: skip


MAPPINGS = [
    held.name for held in dataclasses.fields(Directory) if "Mapping" in str(held.type) or "Inverse" in str(held.type)
]


@pytest.mark.parametrize("name", MAPPINGS)
def test_no_mapping_of_it_can_be_changed(directory: Directory, name: str) -> None:
    held: Any = getattr(directory, name)
    before = dict(held)
    with pytest.raises(TypeError):
        held["nieuw"] = ()
    with pytest.raises(AttributeError):
        held.clear()
    assert dict(held) == before


def test_it_cannot_be_changed(directory: Directory) -> None:
    assert len(MAPPINGS) > 30
    with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
        directory.demo = False  # type: ignore[misc]
    with pytest.raises(AttributeError, match="immutable"):
        directory.initiatives["soepfiets"].name = "anders"  # type: ignore[misc]
