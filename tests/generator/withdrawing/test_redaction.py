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


@pytest.mark.parametrize("name", ["mevrouw Voorbeeld", "N. Voorbeeld", "Voorbeeld, Noor", "noor-voorbeeld"])
def test_a_part_that_is_known_for_the_name_goes_too(folder: Path, name: str) -> None:
    assert after(folder, f"Zo zei {name} het vaak.", "Noor Voorbeeld") == "Zo zei (naam weggehaald) het vaak."


def test_an_id_with_a_name_becomes_another_wherever_it_stands(folder: Path) -> None:
    (folder / "events").mkdir()
    (folder / "reference").mkdir()
    soup, rest = folder / "initiatives" / "noor-voorbeeld.yaml", folder / "initiatives" / "noorse-voorbeelden.yaml"
    soup.write_text(json.dumps({"former_ids": ["soep-van-noor-voorbeeld"]}), encoding="utf-8")
    rest.write_text("{}", encoding="utf-8")
    evening = folder / "events" / "avond.yaml"
    evening.write_text(json.dumps({"initiatives": ["noor-voorbeeld", "noorse-voorbeelden"]}), encoding="utf-8")
    addresses = folder / "reference" / "addresses.csv"
    addresses.write_text("resource,id\ninitiatives,noor-voorbeeld\ninitiatives,soep-van-noor-voorbeeld\n", "utf-8")
    page = folder.parent / "content" / "noor-voorbeeld.md"
    page.write_text("Een tekst.", encoding="utf-8")
    redact(folder, ["Noor Voorbeeld"])
    assert not page.exists()
    made = folder / "initiatives" / "zonder-naam-1.yaml"
    assert sorted(folder.glob("initiatives/*")) == [rest, made]
    assert json.loads(made.read_text(encoding="utf-8")) == {"former_ids": ["zonder-naam-2"]}
    assert json.loads(evening.read_text(encoding="utf-8")) == {"initiatives": ["zonder-naam-1", "noorse-voorbeelden"]}
    assert addresses.read_text(encoding="utf-8").split() == [
        "resource,id",
        "initiatives,zonder-naam-1",
        "initiatives,zonder-naam-2",
    ]


def test_no_name_that_is_only_signs_is_looked_for(folder: Path) -> None:
    assert after(folder, "Een tekst.", "...", "") == "Een tekst."
