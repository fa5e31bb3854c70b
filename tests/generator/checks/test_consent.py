"""A consent grants something only if every part of it is valid, whatever its values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.checks import Context, Terms, cast, check, granted
from generator.installation import SCHEMAS
from generator.problems import has_errors
from generator.schema import compile_caster
from generator.source import Record, Records, SourceFile, load
from tests.unchanging import PACKAGE

TYPES = PACKAGE.record_types
PEOPLE = TYPES["people"]
CASTER = compile_caster(PEOPLE, {name: frozenset() for name in TYPES})
DAY = date(2026, 11, 23)
RIGHT = {
    "given_on": "2026-01-10",
    "expires_on": "2028-01-10",
    "purposes": ["name", "bio"],
    "proof": "dossier-0412",
    "version": "1",
}
DAYS = st.dates(date(2020, 1, 1), date(2035, 1, 1)).map(str)
ODD = st.one_of(
    st.none(), st.just(""), st.just("nee"), st.just([]), st.just({}), st.just([None]), st.just(["name", None]),
    st.text(), st.just("2026-02-30"), st.just("9" * 40), DAYS,
)  # fmt: skip
VALUES: Mapping[str, st.SearchStrategy[Any]] = {
    "given_on": DAYS,
    "expires_on": DAYS,
    "purposes": st.lists(st.sampled_from(["name", "bio", "pairing"]), min_size=1),
    "proof": st.sampled_from(["dossier-0412", "zaak-2026-00412"]),
    "version": st.just("1"),
}


@st.composite
def consents(draw: st.DrawFn) -> dict[str, Any]:
    """A consent in which some parts are odd, missing, or more than there should be."""
    made = {name: draw(right) for name, right in VALUES.items()}
    for name in draw(st.sets(st.sampled_from(list(VALUES)), max_size=2)):
        made[name] = draw(ODD)
    for name in draw(st.sets(st.sampled_from(list(VALUES)), max_size=1)):
        made.pop(name)
    if draw(st.integers(0, 3)) == 0:
        made[draw(st.sampled_from(["withdrawn_on", "earlier", "withdrawn", "note"]))] = draw(ODD)
    return made


def people(**consent_of: Any) -> Records:
    records = {}
    for id, consent in consent_of.items():
        raw = Record("people", id, "", f"people/{id}.yaml", {"roles": [{"role": "jury"}], "consent": consent})
        records[id] = cast(raw, PEOPLE, CASTER, {})[0]
    return Records({"people": records})


def grants(consent: Any, day: date = DAY, terms: Terms = Terms()) -> set[str]:  # noqa: B008
    return set(granted(people(c=consent), PEOPLE, terms, day)["c"])


@given(consents())
@settings(max_examples=2 * settings().max_examples)
def test_only_a_valid_consent_grants_anything(consent: dict[str, Any]) -> None:
    if grants(consent):
        assert set(consent) == set(RIGHT)
        assert consent["given_on"] <= str(DAY) <= consent["expires_on"]
        assert int(consent["given_on"][:4]) + 2 >= DAY.year
        assert consent["version"] == "1"
        assert consent["proof"] in ("dossier-0412", "zaak-2026-00412")
        assert grants(consent) == set(consent["purposes"]) <= {"name", "bio", "pairing"}


@given(consents())
@settings(max_examples=2 * settings().max_examples)
def test_an_invalid_consent_is_reported(consent: dict[str, Any]) -> None:
    """Granting nothing is never silent: there is an error, or the consent is simply over."""
    raw = Record("people", "c", "", "people/c.yaml", {"roles": [{"role": "jury"}], "consent": consent})
    record, problems = cast(raw, PEOPLE, CASTER, {})
    context = Context(today=DAY, data=SCHEMAS, record_types=TYPES)
    if not grants(consent) and not has_errors([*problems, *check(Records({"people": {"c": record}}), context)]):
        assert "withdrawn_on" in record.values["consent"] or consent["expires_on"] < str(DAY)


@pytest.mark.parametrize("value", [None, "", "nee", "2026-02-30", [], {}, "2026-06-01", "2062-06-01"])
def test_a_withdrawal_counts_whatever_its_value(value: object) -> None:
    assert grants(RIGHT) == {"name", "bio"}
    assert grants(RIGHT | {"withdrawn_on": value}) == set()


def test_consents_with_a_shared_proof_grant_nothing() -> None:
    records = people(a=RIGHT, b=RIGHT, c=RIGHT | {"proof": "dossier-0500"})
    assert granted(records, PEOPLE, Terms(), DAY) == {"a": set(), "b": set(), "c": {"name", "bio"}}


@pytest.mark.parametrize("proof", ["dossier-0412", "dossier-412", "dossier-000412"])
def test_leading_zeros_do_not_make_a_proof_different(proof: str) -> None:
    records = people(a=RIGHT, b=RIGHT | {"proof": proof}, c=RIGHT | {"proof": "dossier-4120"})
    assert granted(records, PEOPLE, Terms(), DAY) == {"a": set(), "b": set(), "c": {"name", "bio"}}


WRITTEN = """\
roles: [{role: jury}]
name: Noor Voorbeeld
consent:
  given_on: 2026-01-10
  expires_on: 2028-01-10
  purposes: [name]
  proof: dossier-0412
  version: 1
"""


@pytest.mark.parametrize(
    ("added", "granting"),
    [
        ("", True),
        ("# sinds 2026\n", True),
        ("bio: een\nbio: twee\n", False),
        ("  expires_on: 2026-02-01\n", False),
        ("consent: {withdrawn_on: 2026-06-01}\n", False),
        ("---\nconsent:\n  withdrawn_on: 2026-06-01\n", False),
        ("...\nwithdrawn_on: 2026-06-01\n", False),
        ("  - withdrawn_on: 2026-06-01\n", False),
        ("<<<<<<< a\n=======\n  withdrawn_on: 2026-06-01\n>>>>>>> b\n", False),
        ("# ingetrokken: Zo\xeb\n", False),
    ],
)
def test_an_ambiguous_file_grants_nothing(tmp_path: Path, added: str, granting: bool) -> None:
    file = tmp_path / "c-7k2p.yaml"
    file.write_bytes(f"{WRITTEN}{added}".encode("latin-1"))
    read, problems = load(SourceFile("people", "c-7k2p", str(file), "people/c-7k2p.yaml"))
    assert read is not None
    assert has_errors(problems) is not granting
    records = Records({"people": {"c": cast(read, PEOPLE, CASTER, {})[0]}})
    assert bool(granted(records, PEOPLE, Terms(), DAY)["c-7k2p"]) is granting


@pytest.mark.parametrize(
    ("given_on", "last"),
    [("2026-01-10", "2028-01-10"), ("2024-02-29", "2026-02-28")],
)
def test_a_consent_ends_after_the_maximum_duration(given_on: str, last: str) -> None:
    consent = RIGHT | {"given_on": given_on, "expires_on": "2999-12-31"}
    assert grants(consent, date.fromisoformat(last)) == {"name", "bio"}
    assert grants(consent, date.fromordinal(date.fromisoformat(last).toordinal() + 1)) == set()


@pytest.mark.parametrize(
    ("package", "terms"),
    [
        ({}, Terms(2, frozenset({1}))),
        ({"consent": {"longest_years": "3", "versions": ["1", "2"]}}, Terms(3, frozenset({1, 2}))),
        ({"consent": {"longest_years": 1, "versions": [2]}}, Terms(1, frozenset({2}))),
        ({"consent": {"longest_years": 0, "versions": None}}, Terms(2, frozenset({1}))),
        ({"consent": {"longest_years": "altijd", "versions": []}}, Terms(2, frozenset())),
        ({"consent": {"longest_years": 900}}, Terms(10, frozenset({1}))),
        ({"consent": "ja"}, Terms(2, frozenset({1}))),
    ],
)
def test_terms_from_the_data_package(package: Mapping[str, Any], terms: Terms) -> None:
    assert Terms.of(package) == terms


@pytest.mark.parametrize(
    "proof",
    [
        "bo-bedacht-2026",
        "bedacht-2026",
        "dossier-noor-voorbeeld",
        "dossier-0612345678",
        "0412",
        "dossier-19",
    ],
)
def test_a_proof_is_an_opaque_number(proof: str) -> None:
    raw = Record("people", "c", "", "people/c.yaml", {"roles": [{"role": "jury"}], "consent": RIGHT | {"proof": proof}})
    _, problems = cast(raw, PEOPLE, CASTER, {})
    assert [(problem.code, problem.veiled) for problem in problems] == [("PRV031", True)]
    assert proof not in problems[0].message + problems[0].hint
