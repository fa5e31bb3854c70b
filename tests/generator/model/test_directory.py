"""The directory derives every inverse link, and nobody can change it."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from generator.linking import link
from generator.model import Directory
from generator.pipeline import load_and_check
from tests.conftest import EXAMPLES, TODAY


@pytest.fixture(scope="module")
def directory() -> Directory:
    checked = load_and_check(EXAMPLES / "valid", TODAY)
    return link(checked.records, checked.context, demo=True)


def ids(found: tuple[object, ...]) -> list[str]:
    return [one.id for one in found]  # type: ignore[attr-defined]


def test_inverse_links(directory: Directory) -> None:
    assert ids(directory.participants["zonnedaal-2024"]) == ["soepfiets"]
    assert ids(directory.possible_participants["zonnedaal-2026"]) == ["leenlokaal"]
    assert ids(directory.initiatives_in["zonnedaal"]) == ["leenlokaal", "soepfiets"]
    assert ids(directory.initiatives_on["samen-eten"]) == ["soepfiets"]
    assert ids(directory.initiatives_of["bureau-kompas"]) == ["soepfiets"]
    assert ids(directory.inspired["leenlokaal"]) == ["soepfiets"]
    assert ids(directory.brought_in_by_initiative["leenlokaal"]) == ["soepfiets"]
    assert ids(directory.brought_in_by_person["a-7k2p"]) == ["soepfiets"]
    assert ids(directory.people_brought_in["a-7k2p"]) == ["c-3m9x"]
    assert ids(directory.cohorts_of["zonnedaal"]) == ["zonnedaal-2026", "zonnedaal-2024"]
    assert set(ids(directory.people_of_initiative["soepfiets"])) == {"a-7k2p", "c-3m9x"}
    assert ids(directory.people_with_role["jury"]) == ["j-5t8w"]


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
    ordered = [one.name for one in link(checked.records, checked.context, demo=True).themes.values()]
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
