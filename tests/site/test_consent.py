"""Nothing of a person is published without a valid consent that names its purpose: not on a page, nor anywhere else.

Every person of the demo gets every field, with texts that occur nowhere else, and a consent in one of many states; the
whole output is then searched, byte by byte. The checks would refuse these records: what is tested stands behind them.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.views.parts.crowd import FEWEST
from tests.shared import Shared
from tests.site.building import TODAY, Built, built_unchecked, contents, demo_data, soc
from tests.site.conftest import EXAMPLES

PURPOSES = ("name", "bio", "quote", "photo", "profile", "pairing")
DAY = timedelta(days=1)
YEAR = timedelta(days=365)


def consent(given: date, expires: date, purposes: tuple[str, ...], withdrawn: date | None = None) -> dict[str, Any]:
    made = {
        "given_on": given,
        "expires_on": expires,
        "purposes": list(purposes),
        "proof": "dossier-",
        "version": 1,
    }
    return made | ({"withdrawn_on": withdrawn} if withdrawn else {})


STATES: list[tuple[dict[str, Any] | None, tuple[str, ...]]] = [
    (None, ()),
    (consent(TODAY - YEAR, TODAY + YEAR, PURPOSES), PURPOSES),
    (consent(TODAY - YEAR, TODAY, PURPOSES), PURPOSES),
    (consent(TODAY - YEAR, TODAY - DAY, PURPOSES), ()),
    (consent(TODAY, TODAY + YEAR, PURPOSES), PURPOSES),
    (consent(TODAY + DAY, TODAY + YEAR, PURPOSES), ()),
    (consent(TODAY - YEAR, TODAY + YEAR, PURPOSES, withdrawn=TODAY), ()),
    (consent(TODAY - YEAR, TODAY + YEAR, PURPOSES, withdrawn=TODAY - DAY), ()),
    (consent(TODAY - YEAR, TODAY + YEAR, PURPOSES, withdrawn=TODAY + DAY), ()),
    (consent(TODAY - YEAR, TODAY + YEAR, PURPOSES) | {"withdrawn_on": None}, ()),
    (consent(TODAY - YEAR, TODAY + YEAR, PURPOSES) | {"version": 99}, ()),
    (consent(TODAY - YEAR, TODAY + YEAR, PURPOSES) | {"proof": "bo-bedacht-"}, ()),
    (consent(TODAY - YEAR, TODAY + YEAR, PURPOSES) | {"purposes": "nee"}, ()),
    (consent(TODAY - 3 * YEAR, TODAY + 99 * YEAR, PURPOSES), ()),
    (consent(TODAY - YEAR, TODAY + 99 * YEAR, PURPOSES), PURPOSES),
    (consent(TODAY - YEAR, TODAY + YEAR, ()), ()),
    *((consent(TODAY - YEAR, TODAY + YEAR, (purpose,)), (purpose,)) for purpose in PURPOSES),
    *(
        (consent(TODAY - YEAR, TODAY + YEAR, rest), rest)
        for purpose in PURPOSES
        if (rest := tuple(other for other in PURPOSES if other != purpose))
    ),
]
"""A consent, and the purposes it covers today."""


@dataclass(frozen=True)
class Planted:
    """A text of a person that occurs nowhere else, and whether it may be seen."""

    person: str
    field: str
    text: str
    allowed: bool


@dataclass(frozen=True)
class Searched:
    """The site of the planted records."""

    site: Built
    planted: list[Planted]

    @cached_property
    def files(self) -> dict[str, bytes]:
        """All of it."""
        return contents(self.site.crawl.folder)

    def found(self, text: str) -> list[str]:
        """The files in which a text occurs, in their name or in their bytes."""
        return [name for name, held in self.files.items() if text.encode() in held or text in name]


@pytest.fixture(scope="session")
def searched(shared: Shared) -> Searched:
    return shared.once("consent", _searched)


def _searched(folder: Path) -> Searched:
    data = demo_data(folder / "data", 300)
    planted = [canary for number, file in enumerate(_people(data)) for canary in _plant(data, file, number)]
    return Searched(built_unchecked(data, folder / "site"), planted)


def _people(data: Path) -> list[Path]:
    """The files of all people: those of one role after another, so that each role meets each state."""
    files = sorted((data / "people").glob("*.yaml"))
    assert len(files) > 2 * len(STATES)
    return files


def _plant(data: Path, file: Path, number: int) -> Iterator[Planted]:
    record = yaml.safe_load(file.read_text(encoding="utf-8"))
    given, purposes = STATES[number % len(STATES)]
    mark = f"kanarie{number:04d}"
    image = f"{mark}-beeld.png"
    picture = next((data / "people" / "images").glob("*.png")).read_bytes()
    (data / "people" / "images" / image).write_bytes(picture)
    record |= {
        "name": f"{mark}-naam",
        "bio": f"Tekst {mark}-bio hier.",
        "quote": f"{mark}-quote",
        "photo": {
            "file": image,
            "alt": f"{mark}-alt",
            "credit": f"{mark}-maker",
            "licence": "CC-BY-4.0",
            "people_visible": "none",
        },
        "topics": [f"{mark}-onderwerp"],
        "languages": [f"{mark}-taal"],
        "availability": {"state": "active", "capacity": 1},
        "consent": given and given | {"proof": f"{given['proof']}{730000 + number}"},
    }
    if given is None:
        del record["consent"]
    record.pop("confirmed_on", None)
    file.write_text(yaml.safe_dump(record, allow_unicode=True, sort_keys=False), encoding="utf-8")
    for field, text, purpose in (
        ("name", "naam", "name"),
        ("bio", "bio", "bio"),
        ("quote", "quote", "quote"),
        ("photo", "beeld", "photo"),
        ("photo.alt", "alt", "photo"),
        ("photo.credit", "maker", "photo"),
        ("topics", "onderwerp", "profile"),
        ("languages", "taal", "profile"),
    ):
        yield Planted(file.stem, field, f"{mark}-{text}", purpose in purposes)


def test_nothing_that_is_not_allowed_is_anywhere(searched: Searched) -> None:
    leaked = [
        f"{canary.person} {canary.field}: {canary.text} in {files[:3]}"
        for canary in searched.planted
        if not canary.allowed and (files := searched.found(canary.text))
    ]
    assert not leaked, "\n".join(leaked[:40])


def test_what_is_allowed_is_shown(searched: Searched) -> None:
    """Of ambassadors and coaches; otherwise a site without people would pass."""
    roles = {person.id: {role.role for role in person.roles} for person in searched.site.directory.people.values()}
    missing = [
        f"{canary.person} {canary.field}"
        for canary in searched.planted
        if canary.allowed
        and canary.field in ("name", "bio", "quote", "photo", "topics", "languages")
        and roles[canary.person] & {"ambassador", "coach"}
        and not searched.found(canary.text)
    ]
    assert missing == []


def test_the_evidence_of_consent_is_nowhere(searched: Searched) -> None:
    assert [
        file for number in range(len(searched.planted)) for file in searched.found(f"dossier-{730000 + number}")
    ] == []


def test_who_agreed_to_nothing_has_no_page(searched: Searched) -> None:
    shown = {file.split("/")[1] for file in searched.files if file.startswith(("ambassadeurs/", "coaches/"))}
    by_person = {canary.person: STATES[number % len(STATES)][1] for number, canary in enumerate(_each_person(searched))}
    assert {person for person, purposes in by_person.items() if not purposes} & shown == set()
    assert shown & by_person.keys(), "nobody has a page at all"


def _each_person(searched: Searched) -> list[Planted]:
    return [canary for canary in searched.planted if canary.field == "name"]


def test_totals_stay_right(searched: Searched) -> None:
    """A person without consent still counts, where that tells nothing about who it is."""
    people = searched.site.directory.people
    assert len(people) == len(_each_person(searched))
    assert all(person.roles for person in people.values())
    for role, plural in (("ambassador", "ambassadeurs"), ("coach", "coaches")):
        everyone = searched.site.directory.people_with_role[role]
        hidden = sum(not person.published for person in everyone)
        assert hidden >= FEWEST
        page = searched.site.crawl.pages[f"{plural}/index.html"].text
        assert str(len(everyone) - hidden) in page
        assert str(hidden) in page, f"{plural}: {hidden} without a profile are not counted"


def test_a_few_who_agreed_to_nothing_are_counted_nowhere(searched: Searched) -> None:
    """Of a few of a year and a town one could tell who they are."""
    counted = re.compile(r"(\d+) \S+ (?:die )?(?:sta\w+ )?niet met naam op de site")
    told = [found[1] for page in searched.site.crawl.pages.values() for found in counted.finditer(page.text)]
    assert told, "nobody without a profile is counted at all"
    assert [number for number in told if int(number) < FEWEST] == []


def test_the_id_of_who_agreed_to_nothing_is_in_no_page(searched: Searched) -> None:
    """An id is no name, but ties to it would still be ties to a person."""
    hidden = [person.id for person in searched.site.directory.people.values() if not person.published]
    leaked = [(id, files[:3]) for id in hidden if (files := searched.found(id))]
    assert leaked == []


def test_the_site_forgets_a_person_on_the_day_after_expiry(tmp_path: Path) -> None:
    data = Path(shutil.copytree(EXAMPLES / "valid", tmp_path / "data"))
    for day, shown in (("2028-01-10", True), ("2028-01-11", False)):
        done = soc("build", "--data", data, "--out", tmp_path / "site", "--today", day)
        assert done.returncode == 0, done.stdout + done.stderr
        # The data dictionary and the handbook explain a person's fields with an example of their own.
        apart = ("data/", "beheer/")
        files = {name: held for name, held in contents(tmp_path / "site").items() if not name.startswith(apart)}
        held = b"\0".join(files.values())
        for text in ("Noor Voorbeeld", "aan haar eigen keukentafel", "Begin klein, en begin deze week"):
            assert (text.encode() in held) is shown, f"{text} on {day}"
        assert (tmp_path / "site" / "media" / "people" / "a-7k2p.png").exists() is shown
        assert (tmp_path / "site" / "ambassadeurs" / "a-7k2p").exists() is shown
        assert b"Bram van den Toets" in held, "the coach's consent lasts until 2028-02-01"
