"""A record can be renamed without touching what refers to it: that is told, with the change to make, and goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import yaml

from generator.checks.former_ids import former_ids
from generator.kinds import KINDS
from generator.linking import link
from generator.model import Directory
from generator.pipeline import load_and_check
from generator.problems import Position, Problem, has_errors
from generator.reading import Loaded
from generator.source import Record, in_order

RENAMED = {
    "initiatives": "soepfiets",
    "cohorts": "zonnedaal-2024",
    "municipalities": "zonnedaal",
    "themes": "samen-eten",
    "groups": "buurtbewoners",
    "organisations": "bureau-kompas",
    "events": "slotavond-2024",
    "publications": "factsheet-2024",
    "sources": "courant-2024-11",
}
NEW = "heel-anders-2024"


def rename(data: Path, resource: str) -> None:
    """Give a record another id and keep the old one in `former_ids`."""
    old = data / resource / f"{RENAMED[resource]}.yaml"
    text = old.read_text(encoding="utf-8")
    former = [RENAMED[resource], *(yaml.safe_load(text).get("former_ids") or ())]
    text = re.sub(r"^former_ids:.*\n(?: *- .*\n)*", "", text, flags=re.MULTILINE)
    (data / resource / f"{NEW}.yaml").write_text(f"former_ids: [{', '.join(former)}]\n{text}", encoding="utf-8")
    old.unlink()


def linked(checked: Loaded) -> Directory:
    return link(checked.records, checked.context, demo=True)


def mend(problems: list[Problem]) -> None:
    """Make every change that the problems propose, in order of place: the last of a file first."""
    for path in {problem.path for problem in problems}:
        lines = Path(path).read_text(encoding="utf-8").split("\n")
        edits = [problem.edit for problem in problems if problem.path == path and problem.edit]
        for edit in reversed(edits):
            at = edit.at
            assert isinstance(at, Position)
            line = lines[at.line - 1]
            lines[at.line - 1] = line[: at.column - 1] + edit.text + line[at.end_column - 1 :]
        Path(path).write_text("\n".join(lines), encoding="utf-8")


def texts(value: object) -> Iterator[str]:
    """Every text in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from texts(inner)


def test_every_kind_but_people_is_tried() -> None:
    assert {*RENAMED} == {kind.resource for kind in KINDS} - {"people"}


@pytest.mark.parametrize("resource", RENAMED)
def test_a_renamed_record_is_found_by_its_former_id(resource: str, toy: Path, today: date) -> None:
    before = load_and_check(toy, today)
    rename(toy, resource)
    after = load_and_check(toy, today)
    told = after.problems
    assert {problem.code for problem in told} <= {"REF007"} and not has_errors(told)
    assert (len(told) > 0) == (resource not in ("events", "publications")), "nothing refers to those"
    assert all(f"Schrijf: {NEW}" in problem.hint and problem.edit for problem in told)
    old = RENAMED[resource]
    directory, was = linked(after), linked(before)
    assert NEW in getattr(directory, resource) and old not in getattr(directory, resource)
    for kind in KINDS:
        for id, record in getattr(was, kind.resource).items():
            now = getattr(directory, kind.resource)[NEW if (kind.resource, id) == (resource, old) else id]
            assert repr(record).count(f"'{old}'") <= repr(now).count(f"'{NEW}'") + repr(record).count("former_ids")
    still = [
        (record.path, text)
        for record in after.records.all()
        for name, value in record.values.items()
        if name not in ("former_ids", "description", "title", "target_groups")  # words, which are not ids
        for text in texts(value)
        if text == old
    ]
    assert still == []


@pytest.mark.parametrize("resource", ["initiatives", "sources", "themes"])
def test_the_changes_that_are_proposed_leave_nothing_to_say(resource: str, toy: Path, today: date) -> None:
    rename(toy, resource)
    told = [problem for problem in in_order(load_and_check(toy, today).problems) if problem.code == "REF007"]
    assert told
    mend(told)
    assert [problem for problem in load_and_check(toy, today).problems if problem.code.startswith("REF")] == []


def test_a_former_id_in_a_text_counts_too(toy: Path, today: date) -> None:
    file = toy / "initiatives" / "leenlokaal.yaml"
    text = re.sub(r"^description:.*\n(?:  .*\n)*", "", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    said = "Buren lenen er gereedschap.[@courant-2024] Zie [de fiets](initiatief:soep-op-wielen)."
    file.write_text(f"{text}description: '{said}'\n", encoding="utf-8")
    problems = in_order(load_and_check(toy, today).problems)
    assert [(problem.code, problem.hint) for problem in problems] == [
        ("REF007", "Schrijf: courant-2024-11"),
        ("REF007", "Schrijf: soepfiets"),
    ]
    mend(problems)
    assert "[@courant-2024-11]" in file.read_text("utf-8") and "(initiatief:soepfiets)" in file.read_text("utf-8")
    assert load_and_check(toy, today).problems == []


def test_a_page_notes_a_source_that_a_text_names_by_its_former_id(toy: Path, today: date) -> None:
    from generator.viewing import view_context
    from generator.views import PageBuilder

    checked = load_and_check(toy, today)
    context = view_context(checked, linked(checked), url="https://example.org/", name="Toets")
    builder = PageBuilder(context, "over/")
    assert builder.cited("Een.[@courant-2024] Twee.[@courant-2024-11] Drie.[@nergens]") == {
        "courant-2024": 1,
        "courant-2024-11": 1,
    }
    assert [source.number for source in builder.sources()] == [1]


def test_the_organisation_of_the_package_can_be_renamed(toy: Path, today: date) -> None:
    rename(toy, "organisations")
    assert f"programme: {RENAMED['organisations']}" in (toy / "datapackage.yaml").read_text(encoding="utf-8")
    checked = load_and_check(toy, today)
    assert checked.context.package["programme"] == NEW
    assert [problem.code for problem in checked.problems if problem.path.endswith("datapackage.yaml")] == ["REF007"]


def test_what_else_is_wrong_with_a_record_is_told_once(toy: Path, today: date) -> None:
    rename(toy, "themes")
    file = toy / "initiatives" / "soepfiets.yaml"
    file.write_text(f"{file.read_text(encoding='utf-8')}kleur: rood\n", encoding="utf-8")
    codes = [problem.code for problem in load_and_check(toy, today).problems if problem.path == file.as_posix()]
    assert sorted(codes) == ["FLD001", "REF007"]


def test_an_id_of_two_records_is_not_followed() -> None:
    records = [
        Record("themes", "een", "", "", {"former_ids": ("oud", "ander", "twee", None)}),
        Record("themes", "twee", "", "", {"former_ids": ("ander",)}),
        Record("cohorts", "drie", "", "", {}),
    ]
    assert former_ids(records, {"themes": {"een", "twee"}, "cohorts": {"drie"}}) == {"themes": {"oud": "een"}}


def test_an_id_of_another_kind_is_not_followed(toy: Path, today: date) -> None:
    soup, library = toy / "initiatives" / "soepfiets.yaml", toy / "initiatives" / "leenlokaal.yaml"
    renamed = soup.read_text(encoding="utf-8").replace("- soep-op-wielen", "- soep-op-wielen\n  - samen-eten")
    soup.write_text(renamed, encoding="utf-8")
    text = re.sub(r"^inspired_by:.*\n", "", library.read_text(encoding="utf-8"), flags=re.MULTILINE)
    library.write_text(f"{text}inspired_by: [samen-eten]\n", encoding="utf-8")
    codes = {problem.code for problem in load_and_check(toy, today).problems}
    assert "REF002" in codes and "REF007" not in codes


def test_a_source_that_only_a_text_names_by_its_former_id_is_used(toy: Path, today: date) -> None:
    source = (toy / "sources" / "challenge-site.yaml").read_text(encoding="utf-8")
    (toy / "sources" / "alleen-hier.yaml").write_text(
        re.sub(r"^(title|url): .*", r"\1: https://alleen.voorbeeld.example/hier", source, flags=re.MULTILINE)
        + "former_ids: [eerst-zo]\n",
        encoding="utf-8",
    )
    assert [problem.code for problem in load_and_check(toy, today).problems if problem.code == "REF003"] == ["REF003"]
    file = toy / "initiatives" / "leenlokaal.yaml"
    text = re.sub(r"^description:.*\n(?:  .*\n)*", "", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    file.write_text(f"{text}description: Buren lenen er gereedschap.[@eerst-zo]\n", encoding="utf-8")
    assert [problem.code for problem in load_and_check(toy, today).problems if problem.code == "REF003"] == []
