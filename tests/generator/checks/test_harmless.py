"""Two thousand Dutch sentences with dates, amounts and numbers, but without personal data."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.pipeline import load_and_check
from tests.generator.checks.looking import CODES, person, record, told

SENTENCES = (Path(__file__).parent / "harmless.txt").read_text(encoding="utf-8").splitlines()
PEOPLE = [
    person("p-4x9z", "Ursula Bakker"), person("p-2b2b", "Noor Voorbeeld"), person("p-3c3c", "Jan de Boer"),
    person("p-5d5d", "Eva de Wit"), person("p-6f6f", "Piet Visser"), person("p-7g7g", "Hendrika Verlopenstein"),
]  # fmt: skip


def test_there_are_two_thousand_sentences() -> None:
    assert len(set(SENTENCES)) == len(SENTENCES) == 2000


def test_no_false_positives_in_a_record() -> None:
    records = [record(id=f"een-{number}", description=text) for number, text in enumerate(SENTENCES)]
    found = {problem.path for problem in told(*records, *PEOPLE) if problem.path.startswith("initiatives")}
    assert [SENTENCES[int(path.removesuffix(".yaml").rpartition("-")[2])] for path in sorted(found)] == []


def test_no_false_positives_without_the_prefilter() -> None:
    blocks = ["\n\n".join(SENTENCES[at : at + 50]) for at in range(0, len(SENTENCES), 50)]
    traced = "\n\nMail info@voorbeeld.example."
    records = [record(id=f"blok-{number}", description=text + traced) for number, text in enumerate(blocks)]
    assert {
        (problem.code, problem.path) for problem in told(*records, *PEOPLE) if problem.path.startswith("initiatives")
    } == {("PRV006", record.path) for record in records}


def test_no_false_positives_in_a_page(toy: Path, today: date) -> None:
    content = toy.parent / "content"
    content.mkdir()
    (content / "tekst.md").write_text("\n\n".join(SENTENCES), encoding="utf-8")
    found = [problem for problem in load_and_check(toy, today).problems if problem.code in CODES]
    assert [SENTENCES[(problem.position.line - 1) // 2] for problem in found] == []
