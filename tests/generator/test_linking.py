"""Linking obeys consent: in every state, field by field, and on both sides of a tie."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from generator.linking import link
from generator.model import Directory
from generator.pipeline import load_and_check
from generator.source import Records
from tests.conftest import EXAMPLES, TODAY

Change = Callable[[dict[str, Any]], None]
FIELDS = {
    "name": "name", "bio": "bio", "quote": "quote", "photo": "photo", "topics": "profile", "languages": "profile",
    "municipalities": "profile", "provinces": "profile", "availability": "profile",
}  # fmt: skip
"""The fields of a person and the purpose each needs."""
PURPOSES = ("name", "bio", "quote", "photo", "profile", "pairing")
AMBASSADOR, COACH = "a-7k2p", "c-3m9x"


@pytest.fixture
def linked(tmp_path: Path) -> Callable[..., Directory]:
    """Links the toy directory after changes to the records of people."""
    data = Path(shutil.copytree(EXAMPLES / "valid", tmp_path / "data"))

    def made(day: date = TODAY, **changes: Change) -> Directory:
        for name, change in changes.items():
            file = data / "people" / f"{name.replace('_', '-')}.yaml"
            record = yaml.safe_load(file.read_text(encoding="utf-8"))
            change(record)
            file.write_text(yaml.safe_dump(record, sort_keys=False, allow_unicode=True), encoding="utf-8")
        checked = load_and_check(data, day)
        return link(checked.records, checked.context, demo=True)

    return made


def consent(**values: object) -> Change:
    return lambda record: record["consent"].update(values)


def no_consent(record: dict[str, Any]) -> None:
    del record["consent"]


def shown(directory: Directory, id: str = AMBASSADOR) -> set[str]:
    """The fields of a person that hold something."""
    return {name for name in FIELDS if getattr(directory.people[id], name)}


@pytest.mark.parametrize(
    "change",
    [
        no_consent,
        consent(expires_on=date(2026, 11, 22)),
        consent(given_on=date(2026, 11, 24)),
        consent(withdrawn_on=date(2026, 11, 23)),
        consent(withdrawn_on=date(2026, 1, 11)),
        consent(withdrawn_on=date(2062, 1, 11)),
        consent(withdrawn_on=None),
        consent(withdrawn_on="gisteren"),
        consent(purposes=[]),
        consent(purposes="nee"),
        consent(purposes=["name", "bio", "alles"]),
        consent(proof="noor-voorbeeld"),
        consent(proof=None),
        consent(version=99),
        consent(version="een"),
        consent(given_on="2026-02-30"),
        consent(ingetrokken="ja"),
        consent(earlier=None),
        consent(earlier=[{"given_on": date(2025, 1, 1), "expires_on": date(2026, 1, 1), "proof": "dossier-0412"}]),
        lambda record: record.update(consent=None),
        lambda record: record.update(consent="ja"),
        lambda record: record.update(withdrawn_on=date(2026, 1, 11)),
        lambda record: record["consent"].pop("proof"),
        consent(given_on=date(2024, 1, 10), expires_on=date(2030, 1, 10)),
    ],
    ids=[
        "absent",
        "expired",
        "not yet given",
        "withdrawn today",
        "withdrawn before",
        "withdrawal with a slip of the pen",
        "withdrawal left empty",
        "withdrawal that is no date",
        "for nothing",
        "for no",
        "for what does not exist",
        "a name as proof",
        "no proof",
        "unknown text",
        "text that is no number",
        "no such day",
        "a key that may mean withdrawal",
        "earlier terms left empty",
        "the proof of an earlier term",
        "left empty",
        "no consent but a word",
        "withdrawal in the wrong place",
        "without a part",
        "longer than the longest term",
    ],
)
def test_without_valid_consent_only_the_roles_remain(linked: Callable[..., Directory], change: Change) -> None:
    directory = linked(a_7k2p=change)
    person = directory.people[AMBASSADOR]
    assert shown(directory) == set()
    assert (person.published, person.pairs, person.brought_in_by) == (False, False, "")
    assert [role.role for role in person.roles] == ["ambassador", "participant"]
    assert all(role.initiative == "" for role in person.roles)
    assert person.contact_route == "desk", "which says nothing about the person"
    assert directory.people[COACH].published, "another person is not touched"


@pytest.mark.parametrize(
    "change",
    [
        consent(expires_on=date(2026, 11, 23)),
        consent(given_on=date(2026, 11, 23)),
        consent(given_on=date(2024, 11, 23), expires_on=date(2030, 1, 1)),
    ],
    ids=["last day", "first day", "last day of the longest term"],
)
def test_on_the_first_and_last_day_it_is_valid(linked: Callable[..., Directory], change: Change) -> None:
    assert shown(linked(a_7k2p=change)) == set(FIELDS)


@pytest.mark.parametrize("purpose", PURPOSES)
def test_each_purpose_shows_its_own_fields(linked: Callable[..., Directory], purpose: str) -> None:
    directory = linked(a_7k2p=consent(purposes=[purpose]))
    assert shown(directory) == {field for field, needed in FIELDS.items() if needed == purpose}
    assert directory.people[AMBASSADOR].published
    assert directory.people[AMBASSADOR].pairs is (purpose == "pairing")


@pytest.mark.parametrize("purpose", PURPOSES)
def test_each_purpose_left_out_hides_its_own_fields(linked: Callable[..., Directory], purpose: str) -> None:
    directory = linked(a_7k2p=consent(purposes=[other for other in PURPOSES if other != purpose]))
    assert shown(directory) == {field for field, needed in FIELDS.items() if needed != purpose}


def roles(directory: Directory, id: str) -> set[str]:
    return {role.initiative for role in directory.people[id].roles} - {""}


def test_a_tie_needs_both_sides(linked: Callable[..., Directory]) -> None:
    """The coach of the Soepfiets, and who takes part with it."""
    directory = linked()
    assert roles(directory, COACH) == roles(directory, AMBASSADOR) == {"soepfiets"}
    assert directory.people[COACH].brought_in_by == AMBASSADOR
    assert directory.initiatives["soepfiets"].via.person == AMBASSADOR  # type: ignore[union-attr]


def test_the_coach_does_not_agree_to_be_tied(linked: Callable[..., Directory]) -> None:
    directory = linked(c_3m9x=consent(purposes=["name", "photo", "profile"]))
    assert roles(directory, COACH) == set()
    assert directory.people[COACH].brought_in_by == ""
    assert directory.people_brought_in[AMBASSADOR] == ()
    assert roles(directory, AMBASSADOR) == {"soepfiets"}, "the participant's own tie is the participant's"


def test_the_other_side_does_not_agree_to_be_tied(linked: Callable[..., Directory]) -> None:
    directory = linked(a_7k2p=consent(purposes=["name", "bio"]))
    assert roles(directory, COACH) == roles(directory, AMBASSADOR) == set()
    assert directory.people_of_initiative["soepfiets"] == ()
    assert directory.people[COACH].brought_in_by == ""
    via = directory.initiatives["soepfiets"].via
    assert via is not None
    assert via.person == ""
    assert (via.initiative, via.organisation) == ("leenlokaal", "bureau-kompas")
    assert directory.brought_in_by_person[AMBASSADOR] == ()


def test_a_tie_ends_with_the_consent(linked: Callable[..., Directory]) -> None:
    """The ambassador's consent ends on 10 January 2028, the coach's on 1 February."""
    directory = linked(date(2028, 1, 11))
    assert directory.people[COACH].published
    assert roles(directory, COACH) == set()
    assert directory.people[COACH].brought_in_by == ""


def test_totals_stay_right(linked: Callable[..., Directory]) -> None:
    directory = linked(a_7k2p=no_consent, c_3m9x=no_consent)
    assert len(directory.people) == 3
    assert [len(directory.people_with_role[role]) for role in ("ambassador", "participant", "coach", "jury")] == [
        1,
        1,
        1,
        1,
    ]
    assert len(directory.people_of_cohort["zonnedaal-2024"]) == 3


def test_the_model_has_no_place_for_consent(linked: Callable[..., Directory]) -> None:
    for person in linked().people.values():
        assert not {"consent", "confirmed_on", "proof"} & {field.name for field in msgspec.structs.fields(person)}


def test_a_number_that_rests_on_own_statements_alone_is_self_reported(tmp_path: Path) -> None:
    data = Path(shutil.copytree(EXAMPLES / "valid", tmp_path / "data"))
    (data / "sources" / "opgave.yaml").write_text(
        "title: Opgave over 2026\npublisher: Gemeente Zonnedaal\npublished: 2026-11-01\nkind: desk-statement\n"
        "role: projectleider\nread: full\n"
    )
    file = data / "cohorts" / "zonnedaal-2026.yaml"
    file.write_text(
        file.read_text("utf-8")
        + "funnel:\n  - {step: sign-ups, value: 9, interim: true, sources: [opgave]}\n"
        + "  - {step: sign-ups, value: 8, interim: true, note: Een dag eerder., sources: [opgave, challenge-site]}\n"
        + "findings:\n  - {topic: les, value: Begin op tijd., sources: [opgave]}\n"
    )
    checked = load_and_check(data, TODAY)
    assert not checked.problems
    cohort = link(checked.records, checked.context, demo=False).cohorts["zonnedaal-2026"]
    assert [stage.level for stage in cohort.funnel] == ["self-reported", ""]
    assert cohort.findings[0].level == ""


def test_a_picture_that_goes_does_not_bring_back_who_brought_an_initiative_in(tmp_path: Path) -> None:
    data = Path(shutil.copytree(EXAMPLES / "valid", tmp_path / "data"))
    file = data / "people" / f"{AMBASSADOR}.yaml"
    person = yaml.safe_load(file.read_text(encoding="utf-8"))
    del person["consent"]
    file.write_text(yaml.safe_dump(person, sort_keys=False, allow_unicode=True), encoding="utf-8")
    checked = load_and_check(data, TODAY)
    by_resource = {resource: dict(checked.records.of(resource)) for resource in checked.package.record_types}
    soup = by_resource["initiatives"]["soepfiets"]
    picture = {**soup.values["image"], "consents": (AMBASSADOR,)}
    by_resource["initiatives"]["soepfiets"] = replace(soup, values={**soup.values, "image": picture})
    initiative = link(Records(by_resource), checked.context, demo=True).initiatives["soepfiets"]
    assert initiative.image is None
    assert initiative.via is not None and initiative.via.person == "" and initiative.via.initiative
