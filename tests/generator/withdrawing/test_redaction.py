"""A name goes out of every text, however it is dressed; what is no name stays as it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.appearance import seen
from generator.withdrawing.redaction import redact


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data" / "initiatives").mkdir(parents=True)
    (tmp_path / "content").mkdir()
    return tmp_path / "data"


def after(folder: Path, text: str, *names: str) -> str:
    """A text in a record and on a page once the names are gone; both must say the same."""
    file, page = folder / "initiatives" / "een.yaml", folder.parent / "content" / "over.md"
    file.write_text(json.dumps({"description": text}, ensure_ascii=False), encoding="utf-8")
    page.write_text(text, encoding="utf-8")
    redact(folder, names)
    made = json.loads(file.read_text(encoding="utf-8"))["description"]
    assert page.read_text(encoding="utf-8") == made
    return str(made)


@pytest.mark.parametrize(
    "name",
    [
        "Hendrika Verlopenstein",
        "HENDRIKA VERLOPENSTEIN",
        "Hendrika  Verlopenstein",
        "Hendrika\nVerlopenstein",
        "Hendrika\u00a0Verlopenstein",
        "Hendrika&nbsp;Verlopenstein",
        "Hendrika **Verlopen**stein",
        "Hendri\u00adka Verlopenstein",
        "Hendrikа Verlopenstein",  # the last letter of the first name is Cyrillic
        "Hendrika-Verlopenstein",
        "H e n d r i k a V e r l o p e n s t e i n",
    ],
)
def test_a_name_goes_however_it_is_written(folder: Path, name: str) -> None:
    made = after(folder, f"Het begon met {name} in een schuur.", "Hendrika Verlopenstein")
    assert "(naam weggehaald)" in made
    assert "verlopen" not in seen(made).text
    assert "l o p e n" not in made


def test_the_rest_of_the_text_stays(folder: Path) -> None:
    text = "Het begon met Noor Voorbeeld, in een *schuur*."
    assert after(folder, text, "Noor Voorbeeld") == "Het begon met (naam weggehaald), in een *schuur*."


@pytest.mark.parametrize("text", ["Noorse voorbeelden.", "Een voorbeeld voor Noor.", "", "Noor is geen Voorbeeld."])
def test_what_is_no_name_stays(folder: Path, text: str) -> None:
    assert after(folder, text, "Noor Voorbeeld") == text


def test_no_name_that_is_only_signs_is_looked_for(folder: Path) -> None:
    assert after(folder, "Een tekst.", "...", "") == "Een tekst."
