"""The directory derives every inverse link, and nobody can change it."""

import dataclasses

import pytest

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
    for name in (one.name for one in dataclasses.fields(Directory) if not one.init):
        inverse = getattr(directory, name)
        if hasattr(inverse, "values"):
            for found in inverse.values():
                if isinstance(found, tuple):
                    assert len(ids(found)) == len(set(ids(found))), name


def test_newest_editions_come_first_and_names_sort_without_accents(directory: Directory) -> None:
    assert list(directory.cohorts) == ["zonnedaal-2026", "zonnedaal-2024"]
    assert list(directory.initiatives) == ["leenlokaal", "soepfiets"]


def test_it_cannot_be_changed(directory: Directory) -> None:
    with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
        directory.title = "anders"  # type: ignore[misc]
    with pytest.raises(AttributeError, match="immutable"):
        directory.initiatives["soepfiets"].name = "anders"  # type: ignore[misc]
