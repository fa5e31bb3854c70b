"""The way from a data folder to a site."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator import pipeline
from generator.fast import Task
from generator.outputs.makers import make
from generator.pipeline import build, check, grown_ledger, letters, link, load_and_check, plan, read
from generator.planning import Drawn
from generator.problems import START, Problem, Severity
from tests.conftest import EXAMPLES, TODAY
from tests.plans import drawn

VALID = EXAMPLES / "valid"


def not_drawn() -> Drawn:
    raise AssertionError("nobody needs what was drawn")


def written(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_site_of_right_records_is_made(tmp_path: Path) -> None:
    checked, planned = build(VALID, tmp_path, Task(drawn), today=TODAY)
    assert checked.problems == []
    assert planned is not None and planned.problems == []
    assert written(tmp_path) == {*planned.files}
    assert "initiatieven/soepfiets/index.html" in planned.files


def test_the_steps_are_one_call_each() -> None:
    records = read(VALID, TODAY)
    assert records.problems == []
    checked = check(records)
    assert checked.records is records.records
    directory = link(checked)
    assert len(directory.initiatives) == len(records.records.of("initiatives"))
    planned = plan(checked, directory, drawn(over="<h1>Over</h1>"))
    assert planned.pages == sum(job.path.endswith("index.html") for job in planned.jobs)


def test_records_with_errors_are_told_and_nothing_is_made(tmp_path: Path) -> None:
    data = shutil.copytree(VALID, tmp_path / "data")
    shutil.copytree(EXAMPLES / "invalid" / "RUL001" / "fout", data, dirs_exist_ok=True)
    (tmp_path / "site").mkdir()
    checked, planned = build(data, tmp_path / "site", Task(not_drawn), today=TODAY)
    assert (planned is None) is True
    assert "RUL001" in {problem.code for problem in checked.problems}
    assert written(tmp_path / "site") == set()


@pytest.mark.parametrize("severity, made", [(Severity.ERROR, False), (Severity.WARNING, True)])
def test_what_else_is_not_ready_keeps_a_site_from_being_made(severity: Severity, made: bool, tmp_path: Path) -> None:
    unready = Problem("data/datapackage.yaml", START, "CFG999", severity, "Er is iets.")
    checked, planned = build(VALID, tmp_path, Task(drawn if made else not_drawn), today=TODAY, unready=[unready])
    assert checked.problems == [unready]
    assert (planned is not None) is made
    assert bool(written(tmp_path)) is made


def test_two_files_with_one_address_are_a_problem_and_nothing_is_made(tmp_path: Path) -> None:
    """Only MkDocs tells which files it makes itself."""
    checked, planned = build(VALID, tmp_path, Task(lambda: drawn(agenda="<h1>Agenda</h1>")), today=TODAY)
    assert (planned is None) is True  # a plan is too long to print
    assert {problem.code for problem in checked.problems} == {"YML041"}
    assert "content/agenda.md" in {problem.path for problem in checked.problems}
    assert written(tmp_path) == set()


def test_a_file_that_takes_the_address_of_a_record_is_told_at_that_record() -> None:
    """The file is of unknown origin: of the two only the record has a place to tell it."""
    checked = load_and_check(VALID, TODAY)
    taken = replace(drawn(), files=["initiatieven/soepfiets/index.html"])
    planned = plan(checked, link(checked), taken)
    (problem,) = planned.problems
    assert (problem.code, problem.path) == ("YML041", (VALID / "initiatives" / "soepfiets.yaml").as_posix())


def test_the_files_that_are_planned_know_the_address_of_the_site() -> None:
    checked = load_and_check(VALID, TODAY)
    planned = plan(checked, link(checked), drawn("https://soc.test/"))
    assert "sitemap.xml" in planned.files
    made = {job.path: make(planned.materials, job) for job in planned.jobs if job.maker in ("sitemap", "OpenAPI")}
    assert len(made) == 2
    assert all(b"https://soc.test/" in content for content in made.values())


def test_a_failure_on_right_records_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="nobody needs"), pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "link", lambda checked: not_drawn())
        build(VALID, tmp_path, Task(drawn), today=TODAY)


def test_the_prose_is_about_the_records_beside_it_and_not_about_those_to_practise_with(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "index.md").write_text("---\ntitle: Over\n---\n\nZo is het. [@nergens]\n", encoding="utf-8")
    for name, told in (("data", True), ("oefenmap", False)):
        data = shutil.copytree(VALID, tmp_path / name)
        assert ("CNT008" in {problem.code for problem in load_and_check(data, TODAY).problems}) is told


def test_who_builds_is_told_how_far_it_is(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    build(VALID, tmp_path, Task(drawn), today=TODAY, progress=lambda done, of: told.append((done, of)))
    assert told and told[-1][0] == told[-1][1]


def test_records_that_are_invented_say_so(toy: Path) -> None:
    checked = load_and_check(toy, TODAY)
    assert link(checked).demo is True
    file = toy / "datapackage.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("demo: true\n", ""), encoding="utf-8")
    assert link(load_and_check(toy, TODAY)).demo is False


def test_the_day_it_really_is_counts_beside_the_day_of_the_build() -> None:
    real = date(2027, 1, 2)
    assert load_and_check(VALID, TODAY, real).context.real_day == real
    assert read(VALID, TODAY).context.real_day is None


def test_there_is_a_letter_for_each_initiative_to_ask(toy: Path) -> None:
    checked = load_and_check(toy, TODAY)
    written = letters(checked, url="https://soc.test/", name="Zonnedaal")
    assert written and {*written} <= {*link(checked).initiatives}
    for id, letter in written.items():
        assert f"https://soc.test/initiatieven/{id}/" in letter and "Zonnedaal" in letter


def test_the_ledger_grows_by_every_page_that_lasts(toy: Path) -> None:
    for name in ("index.md", "kennis/tips.md"):
        (toy.parent / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (toy.parent / "content" / name).write_text("# Tekst\n\nTekst.\n", encoding="utf-8")
    (toy / "reference" / "addresses.csv").write_text("address,gone,moved_to\nthemas/weg/,2026-01-31,\n", "utf-8")
    entries = {entry.address: entry for entry in grown_ledger(load_and_check(toy, TODAY))}
    assert {"kennis/tips/", "agenda/", "initiatieven/soepfiets/", "netwerk/zonnedaal/", "themas/weg/"} <= {*entries}
    assert entries["themas/weg/"].gone == "2026-01-31"
    assert not [address for address in entries if address.endswith("index.html") or "c-3m9x" in address]
    elsewhere = toy.rename(toy.parent / "oefenmap")
    practice = {entry.address for entry in grown_ledger(load_and_check(elsewhere, TODAY))}
    assert {*entries} - practice == {"kennis/tips/"}, "the prose beside it is about other records"
