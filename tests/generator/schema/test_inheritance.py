"""A record says once from which sources all its values come; a value that says it itself keeps its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.installation import SCHEMAS
from generator.pipeline import link, load_and_check
from generator.schema import Fault, compile_caster, load_package

TYPES = load_package(SCHEMAS).record_types
CAST = compile_caster(TYPES["initiatives"], {**dict.fromkeys(TYPES, frozenset()), "sources": {"krant", "site"}})


def cast(**raw: Any) -> dict[str, Any]:
    faults: list[Fault] = []
    values: dict[str, Any] = CAST(raw, faults)
    return values


def test_what_a_value_leaves_out_comes_from_the_record() -> None:
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


def test_it_goes_only_where_there_is_such_a_field() -> None:
    values = cast(sources=["krant"], basis="stated", seeks=[{"kind": "money", "value": "Geld."}], via={"value": "x"})
    assert values["seeks"] == ({"kind": "money", "value": "Geld."},)
    assert values["via"] == {"value": "x"}


def test_without_it_nothing_changes() -> None:
    assert cast(founded=[{"value": "2020"}])["founded"] == ({"value": "2020"},)


def test_a_value_that_could_not_be_cast_is_left_alone() -> None:
    assert cast(sources=["krant"], founded=["2020", None], transfer="x")["founded"] == (None, None)


LINES = "sources: [challenge-site]\nbasis: stated\n"


@pytest.mark.parametrize("given", [LINES, "sources: [challenge-site]\n", "basis: stated\n"])
def test_check_and_site_see_the_same(given: str, toy: Path, today: Any) -> None:
    """What the record says is not missing at the value; what it does not say is."""
    file = toy / "initiatives" / "soepfiets.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace(LINES, given), encoding="utf-8")
    checked = load_and_check(toy, today)
    needed = {"RUL009": "sources", "RUL017": "basis"}
    missing = {code for code, key in needed.items() if key not in given}
    assert {problem.code for problem in checked.problems} == missing
    if not missing:
        status = link(checked).initiatives["soepfiets"].status[0]
        assert (status.sources, status.basis) == (("challenge-site",), "stated")
