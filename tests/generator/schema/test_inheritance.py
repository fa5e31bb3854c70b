"""A record states its sources once for all its values; a value with sources of its own keeps them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.pipeline import link, load_and_check
from generator.schema import CastProblem, compile_caster
from tests.unchanging import PACKAGE

TYPES = PACKAGE.record_types
CAST = compile_caster(TYPES["initiatives"], {**dict.fromkeys(TYPES, frozenset()), "sources": {"krant", "site"}})


def cast(**raw: Any) -> dict[str, Any]:
    problems: list[CastProblem] = []
    values: dict[str, Any] = CAST(raw, problems)
    return values


def test_values_inherit_from_the_record() -> None:
    values = cast(
        sources=["krant"],
        basis="stated",
        founded=[{"value": "2020"}, {"value": "2021", "sources": ["site"]}, {"value": "2022", "sources": []}],
        transfer={"needs": "Een keuken.", "basis": "derived"},
    )
    assert [(entry["sources"], entry["basis"]) for entry in values["founded"]] == [
        (("krant",), "stated"),
        (("site",), "stated"),
        (("krant",), "stated"),
    ]
    assert (values["transfer"]["sources"], values["transfer"]["basis"]) == (("krant",), "derived")


def test_only_objects_with_that_field_inherit() -> None:
    values = cast(sources=["krant"], basis="stated", seeks=[{"kind": "money", "value": "Geld."}], via={"value": "x"})
    assert values["seeks"] == ({"kind": "money", "value": "Geld."},)
    assert values["via"] == {"value": "x"}


def test_without_inherited_fields_nothing_changes() -> None:
    assert cast(founded=[{"value": "2020"}])["founded"] == ({"value": "2020"},)


def test_a_value_that_could_not_be_cast_is_left_alone() -> None:
    assert cast(sources=["krant"], founded=["2020", None], transfer="x")["founded"] == (None, None)


LINES = "sources: [challenge-site]\nbasis: stated\n"


@pytest.mark.parametrize("given", [LINES, "sources: [challenge-site]\n", "basis: stated\n"])
def test_rules_and_site_agree(given: str, toy: Path, today: Any) -> None:
    """What the record states is not missing from a value; what it does not state is."""
    file = toy / "initiatives" / "soepfiets.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace(LINES, given), encoding="utf-8")
    checked = load_and_check(toy, today)
    needed = {"RUL009": "sources", "RUL017": "basis"}
    missing = {code for code, key in needed.items() if key not in given}
    assert {problem.code for problem in checked.problems} == missing
    if not missing:
        status = link(checked).initiatives["soepfiets"].status[0]
        assert (status.sources, status.basis) == (("challenge-site",), "stated")
