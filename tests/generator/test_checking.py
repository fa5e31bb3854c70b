"""Which rules are applied to what: the records, the prose and settings beside them, and the addresses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from generator import checking
from generator.checking import broken_rules, is_separate_demo, known_claims, not_to_publish
from generator.checks import CHECKS
from generator.installation import SCHEMAS
from generator.problems import Problem
from generator.reading import read_records
from tests.conftest import TODAY

PROSE = "---\ntitle: Over\n---\n\n# Over\n\nZo is het.\n"


def found(data: Path) -> list[Problem]:
    return broken_rules(read_records(data, SCHEMAS, TODAY))


def codes(data: Path) -> list[str]:
    return sorted(problem.code for problem in found(data))


def write(data: Path, path: str, text: str) -> None:
    file = data.parent / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_right_records_break_no_rule(toy: Path) -> None:
    assert codes(toy) == []


def test_every_rule_is_applied_once_whoever_applies_it(toy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (toy / "themes" / "nog-een.yaml").write_text(
        (toy / "themes" / "samen-eten.yaml").read_text(encoding="utf-8").replace("former_ids:\n  - eten-delen\n", ""),
        encoding="utf-8",
    )
    alone = codes(toy)
    assert alone, "two themes of one name"
    asked: list[Any] = []

    def halves(work: Any, items: Sequence[Any], **options: int) -> list[Any]:
        asked.append((list(items), options))
        return [work(iter(items[::2])), work(iter(items[1::2]))]

    monkeypatch.setattr(checking, "parallel_map", halves)
    read = read_records(toy, SCHEMAS, TODAY)
    assert sorted(problem.code for problem in broken_rules(read)) == alone
    assert asked == [(list(CHECKS), {"block": 16, "worth": len(read.records)})]


def test_prose_is_checked_against_the_records_beside_it(toy: Path) -> None:
    write(toy, "content/over.md", f"{PROSE}[@challenge-site] [@nergens]\n\n[weg](../themas/weg/) [er](../themas/)\n")
    told = [(problem.code, problem.message.split('"')[1]) for problem in found(toy)]
    assert told == [("CNT008", "nergens"), ("CNT050", "../themas/weg/")]


@pytest.mark.parametrize(
    "address",
    [
        "initiatieven/soepfiets/",
        "initiatieven/soep-op-wielen/",  # its former id
        "netwerk/zonnedaal/",
        "agenda/",
        "data/woordenboek/themes/",
    ],
)
def test_prose_may_lead_to_every_page(toy: Path, address: str) -> None:
    write(toy, "content/over.md", f"{PROSE}Lees [meer](../{address}).\n")
    assert codes(toy) == []


def test_prose_may_lead_to_an_address_that_moved_but_not_to_one_that_is_gone(toy: Path) -> None:
    write(toy, "data/reference/addresses.csv", "address,gone,moved_to\nkennis/a/,,agenda/\nkennis/b/,2026-01-31,\n")
    write(toy, "content/over.md", f"{PROSE}Lees [a](../kennis/a/).\n")
    assert codes(toy) == []
    write(toy, "content/over.md", f"{PROSE}Lees [b](../kennis/b/).\n")
    assert len(codes(toy)) == 1


def test_a_source_that_is_named_by_a_former_id_is_known(toy: Path) -> None:
    source = toy / "sources" / "challenge-site.yaml"
    text = source.read_text(encoding="utf-8")
    source.write_text("former_ids: [oude-site]\n" + text, encoding="utf-8")
    write(toy, "content/over.md", f"{PROSE}Zo is het. [@oude-site]\n")
    assert "CNT008" not in codes(toy)


def test_the_settings_are_checked_with_the_pages_beside_them(toy: Path) -> None:
    write(toy, "content/over.md", PROSE)
    write(toy, "mkdocs.yml", "site_name: Proef\nnav:\n  - Over: over.md\n  - Weg: weg.md\n")
    told = [problem for problem in found(toy) if problem.path.endswith("mkdocs.yml")]
    assert any("weg.md" in problem.message for problem in told)
    assert not any("over.md" in problem.message for problem in told)


def test_without_prose_nothing_is_said_of_the_settings(toy: Path) -> None:
    write(toy, "mkdocs.yml", "nav:\n  - Weg: weg.md\n")
    assert codes(toy) == []


@pytest.mark.parametrize(("name", "demo", "practice"), [
    ("data", True, False), ("data", False, False), ("oefenmap", True, True), ("oefenmap", False, False),
])  # fmt: skip
def test_invented_records_in_a_folder_of_their_own_are_to_practise_with(
    toy: Path, name: str, demo: bool, practice: bool
) -> None:
    file = toy / "datapackage.yaml"
    file.write_text(file.read_text("utf-8").replace("demo: true", f"demo: {str(demo).lower()}"), encoding="utf-8")
    data = toy.rename(toy.parent / name)
    assert is_separate_demo(read_records(data, SCHEMAS, TODAY)) is practice


def test_of_records_to_practise_with_the_prose_beside_them_is_not_checked(toy: Path) -> None:
    write(toy, "content/over.md", f"{PROSE}[@nergens]\n")
    write(toy, "data/reference/addresses.csv", "address,gone,moved_to\nkennis/weg/,,\n")
    assert len(codes(toy)) == 2
    assert codes(toy.rename(toy.parent / "oefenmap")) == []


def test_a_folder_without_records_is_told(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    empty = codes(data)
    assert len(empty) == 1
    (data / "themes").mkdir()
    (data / "themes" / "kapot.yaml").write_text("name: [\n", encoding="utf-8")
    assert empty[0] not in codes(data), "a file that cannot be read is something, and is told"
    (data / "themes" / "kapot.yaml").unlink()
    (data / "datapackage.yaml").write_text("name: [\n", encoding="utf-8")
    assert empty[0] in codes(data), "the data package is no record"


def test_an_address_that_is_lost_is_told(toy: Path) -> None:
    write(toy, "data/reference/addresses.csv", "address,gone,moved_to\nthemas/weg/,,\nthemas/samen-eten/,,\n")
    (problem,) = found(toy)
    assert (problem.code, "themas/weg/" in problem.message) == ("RUL013", True)


def test_two_pages_with_one_address_are_told(toy: Path) -> None:
    write(toy, "content/tips.md", PROSE)
    write(toy, "content/tips/index.md", PROSE)
    told = [problem for problem in found(toy) if problem.code == "YML041"]
    assert [problem.path for problem in told] == [f"{toy.parent.as_posix()}/content/tips/index.md"]


def test_a_record_at_the_address_of_a_page_of_the_site_is_told(toy: Path) -> None:
    file = toy / "municipalities" / "zonnedaal.yaml"
    file.write_text("former_ids: [vraag-en-aanbod]\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    (problem,) = [problem for problem in found(toy) if problem.code == "YML041"]
    assert (problem.path, "netwerk/vraag-en-aanbod/" in problem.message) == (file.as_posix(), True)


def test_the_pages_that_are_known_are_the_fixed_ones_and_those_of_records_and_their_former_ids(toy: Path) -> None:
    claims = dict(known_claims(read_records(toy, SCHEMAS, TODAY)))
    assert claims["index.html"] == claims["initiatieven/index.html"] == claims["agenda/index.html"] == ""
    path = f"{toy.as_posix()}/initiatives/soepfiets.yaml"
    assert claims["initiatieven/soepfiets/index.html"] == claims["initiatieven/soep-op-wielen/index.html"] == path
    town = f"{toy.as_posix()}/municipalities/zonnedaal.yaml"
    assert claims["gemeenten/zonnedaal/index.html"] == claims["netwerk/zonnedaal/index.html"] == town
    assert not any("challenge-site" in page for page in claims), "a source has no page"


def test_what_keeps_a_site_from_the_internet_is_looked_for_in_its_own_settings(tmp_path: Path) -> None:
    data, other = tmp_path / "data", tmp_path / "elders" / "mkdocs.yml"
    data.mkdir()
    other.parent.mkdir()
    (data / "datapackage.yaml").write_text("name: proef\ntitle: Proef\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_url: https://challenge.gemeente.nl/\n", encoding="utf-8")
    other.write_text("site_url: https://example.org/\n", encoding="utf-8")

    def told(settings: Path) -> set[str]:
        return {problem.path for problem in not_to_publish(data, settings, None) if problem.code == "CFG007"}

    assert told(tmp_path / "mkdocs.yml") == set()
    assert told(other) == {other.as_posix()}
    other.unlink()
    other.symlink_to(tmp_path / "mkdocs.yml")
    assert told(other) == set()
