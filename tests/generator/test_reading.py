"""From the files of a data folder to records: what is read, under which name, and what is told of single files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator import reading
from generator.checks import Terms
from generator.installation import SCHEMAS
from generator.kinds import KINDS
from generator.reading import Loaded, read_records
from tests.conftest import EXAMPLES, TODAY

VALID = EXAMPLES / "valid"
THEME = "name: Iets\ndescription: Waar het over gaat.\nicon: material/leaf\nsdgs: [2]\n"


def read(data: Path) -> Loaded:
    return read_records(data, SCHEMAS, TODAY)


def codes(checked: Loaded) -> list[str]:
    return sorted(problem.code for problem in checked.problems)


def test_every_file_is_a_record_of_its_folder_in_the_order_of_the_alphabet() -> None:
    checked = read(VALID)
    assert checked.problems == []
    for kind in KINDS:
        ids = sorted(file.stem for file in (VALID / kind.resource).glob("*.yaml"))
        assert list(checked.records.of(kind.resource)) == ids
        assert checked.context.ids[kind.resource] == {*ids}
    assert checked.records.of("themes")["samen-eten"].values["name"] == "Samen eten"


def test_the_context_knows_what_was_read(tmp_path: Path) -> None:
    checked = read_records(VALID, SCHEMAS, TODAY, date(2026, 12, 1))
    context = checked.context
    assert (context.today, context.real_day, context.data) == (TODAY, date(2026, 12, 1), VALID)
    assert context.package["title"] == "Sociale Ondernemers Challenge"
    assert context.package["desk"]["mailbox"] == "redactie@voorbeeld.example"
    assert context.former["themes"] == {"eten-delen": "samen-eten"}
    assert context.record_types == checked.package.record_types
    assert "gemeente Zonnedaal" not in context.municipalities and context.municipalities
    assert read(VALID).context.real_day is None


def test_the_terms_of_consent_are_those_of_the_data_package(toy: Path) -> None:
    file = toy / "datapackage.yaml"
    file.write_text(file.read_text(encoding="utf-8") + "consent: {longest_years: 1, versions: [1, 2]}\n", "utf-8")
    checked = read(toy)
    assert codes(checked) == []
    assert checked.context.consent == Terms(longest_years=1, versions=frozenset({1, 2}))


def test_what_is_wrong_with_a_file_is_told_with_the_others(toy: Path) -> None:
    (toy / "themes" / "kapot.yaml").write_text("name: [\n", encoding="utf-8")
    (toy / "themes" / "mis.yaml").write_text(THEME.replace("[2]", "[99]"), encoding="utf-8")
    (toy / "datapackage.yaml").write_text("name: proef\n", encoding="utf-8")
    checked = read(toy)
    assert {problem.path.rpartition("/")[2] for problem in checked.problems} == {
        "kapot.yaml",
        "mis.yaml",
        "datapackage.yaml",
    }
    assert "mis" in checked.records.of("themes"), "the values that are right are there"
    assert checked.records.of("themes")["mis"].values["sdgs"] == (None,)
    assert "kapot" in checked.context.ids["themes"], "nothing that names it is called wrong"


def test_a_file_in_the_wrong_folder_is_read_as_what_it_is(toy: Path) -> None:
    (toy / "organisations" / "iets.yaml").write_text(THEME, encoding="utf-8")
    checked = read(toy)
    assert codes(checked) == ["YML025"]
    assert checked.records.of("themes")["iets"].resource == "themes"
    assert "iets" not in checked.records.of("organisations")


def test_a_file_beside_the_folders_is_read_as_what_it_is(toy: Path) -> None:
    (toy / "iets.yaml").write_text(THEME, encoding="utf-8")
    checked = read(toy)
    assert codes(checked) == ["YML025"]
    assert "iets" in checked.records.of("themes")
    assert all("iets" in ids for ids in checked.context.ids.values()), "it can be of any kind until it is read"


def test_a_file_beside_the_folders_that_could_be_anything_is_told_and_left(toy: Path) -> None:
    (toy / "iets.yaml").write_text("name: Iets\n", encoding="utf-8")
    (toy / "kapot.yaml").write_text("name: [\n", encoding="utf-8")
    checked = read(toy)
    told = [problem for problem in checked.problems if problem.code == "YML025"]
    assert sorted(problem.path.rpartition("/")[2] for problem in told) == ["iets.yaml", "kapot.yaml"]
    assert [kind.resource for kind in KINDS if "iets" in checked.records.of(kind.resource)] == []


def test_a_broken_file_in_a_folder_is_not_told_to_be_in_none(toy: Path) -> None:
    (toy / "themes" / "kapot.yaml").write_text("- name\n", encoding="utf-8")
    assert "YML025" not in codes(read(toy))


def test_a_file_in_the_wrong_folder_does_not_take_the_place_of_one_in_the_right_folder(toy: Path) -> None:
    (toy / "organisations" / "samen-eten.yaml").write_text(THEME, encoding="utf-8")
    checked = read(toy)
    assert codes(checked) == ["YML025"]
    assert checked.records.of("themes")["samen-eten"].values["name"] == "Samen eten"


@pytest.mark.parametrize(("folder", "shown"), [("people", set()), ("themes", {"YML001", "YML002", "FLD001"})])
def test_no_report_quotes_what_stands_in_the_file_of_a_person(toy: Path, folder: str, shown: set[str]) -> None:
    (toy / folder / "x-1234.yaml").write_text('geheim: "Jan\n', encoding="utf-8")
    (toy / folder / "x-2345.yaml").write_text("bio: Jan\nbio: Piet\nverzonnen: Jan\n", encoding="utf-8")
    found = [problem for problem in read(toy).problems if problem.path.startswith(f"{toy.as_posix()}/{folder}/")]
    in_texts = [problem for problem in found if problem.code in ("YML001", "YML002", "FLD001")]
    assert {problem.code for problem in in_texts} == {"YML001", "YML002", "FLD001"}
    assert {problem.code for problem in in_texts if problem.quotable is None} == shown


def test_references_by_a_former_id_are_those_to_the_record(toy: Path) -> None:
    file = toy / "initiatives" / "leenlokaal.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("spullen-delen", "eten-delen"), encoding="utf-8")
    checked = read(toy)
    assert checked.records.of("initiatives")["leenlokaal"].values["themes"] == ("samen-eten",)


def test_the_same_is_read_in_parts(toy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As when two processes read: the answers of the parts are put together."""
    (toy / "themes" / "mis.yaml").write_text(THEME.replace("[2]", "[99]"), encoding="utf-8")
    (toy / "people" / "x-1234.yaml").write_text("geheim: Jan\n", encoding="utf-8")
    whole = read(toy)

    def halves(work: Any, items: Sequence[Any], **options: int) -> list[Any]:
        assert options == {"last": 12}
        return [work(iter(items[1::2])), work(iter(items[::2]))]

    monkeypatch.setattr(reading, "parallel_map", halves)
    parts = read(toy)
    for kind in KINDS:
        assert parts.records.of(kind.resource) == whole.records.of(kind.resource)
    assert codes(parts) == codes(whole)
    known = [field.name for field in fields(parts.context) if field.name not in ("gallery", "passages", "survey")]
    assert [name for name in known if getattr(parts.context, name) != getattr(whole.context, name)] == []
