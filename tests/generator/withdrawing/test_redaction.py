"""A name is redacted in every text, however it is written; what is not a name stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from generator.appearance import seen
from generator.checks.personal.hidden_names import HiddenNames
from generator.checks.personal.names import find
from generator.checks.personal.passage import Span, passage
from generator.problems import START, Finding
from generator.withdrawing.redaction import redact


class Nowhere:
    kind = "page"

    def finding(self, message: str, *, hint: str = "", characters: Span | None = None) -> Finding:
        return Finding("", START, message, hint)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data" / "initiatives").mkdir(parents=True)
    (tmp_path / "content").mkdir()
    return tmp_path / "data"


def after(folder: Path, text: str, *names: str) -> str:
    """A text in a record and on a page after redaction; both must be equal."""
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
def test_a_name_is_redacted_however_it_is_written(folder: Path, name: str) -> None:
    made = after(folder, f"Het begon met {name} in een schuur.", "Hendrika Verlopenstein")
    assert "(naam weggehaald)" in made
    assert "verlopen" not in seen(made).text
    assert "l o p e n" not in made


def test_the_rest_of_the_text_stays(folder: Path) -> None:
    text = "Het begon met Noor Voorbeeld, in een *schuur*."
    assert after(folder, text, "Noor Voorbeeld") == "Het begon met (naam weggehaald), in een *schuur*."


@pytest.mark.parametrize("text", ["Noorse voorbeelden.", "Een voorbeeld voor Noor.", "", "Noor is geen Voorbeeld."])
def test_what_is_not_a_name_stays(folder: Path, text: str) -> None:
    assert after(folder, text, "Noor Voorbeeld") == text


@pytest.mark.parametrize("name", ["mevrouw Voorbeeld", "N. Voorbeeld", "Voorbeeld, Noor", "noor-voorbeeld"])
def test_a_part_that_identifies_somebody_is_redacted_too(folder: Path, name: str) -> None:
    assert after(folder, f"Zo zei {name} het vaak.", "Noor Voorbeeld") == "Zo zei (naam weggehaald) het vaak."


def test_an_id_with_a_name_is_replaced_everywhere(folder: Path) -> None:
    (folder / "events").mkdir()
    (folder / "reference").mkdir()
    soup, rest = folder / "initiatives" / "noor-voorbeeld.yaml", folder / "initiatives" / "noorse-voorbeelden.yaml"
    soup.write_text(json.dumps({"former_ids": ["soep-van-noor-voorbeeld"]}), encoding="utf-8")
    rest.write_text("{}", encoding="utf-8")
    evening = folder / "events" / "avond.yaml"
    evening.write_text(json.dumps({"initiatives": ["noor-voorbeeld", "noorse-voorbeelden"]}), encoding="utf-8")
    addresses = folder / "reference" / "addresses.csv"
    addresses.write_text(
        "address,gone\ninitiatieven/noor-voorbeeld/,\ninitiatieven/soep-van-noor-voorbeeld/,\n", "utf-8"
    )
    redact(folder, ["Noor Voorbeeld"])
    made = folder / "initiatives" / "zonder-naam-1.yaml"
    assert sorted(folder.glob("initiatives/*")) == [rest, made]
    assert json.loads(made.read_text(encoding="utf-8")) == {"former_ids": ["zonder-naam-2"]}
    assert json.loads(evening.read_text(encoding="utf-8")) == {"initiatives": ["zonder-naam-1", "noorse-voorbeelden"]}
    assert addresses.read_text(encoding="utf-8").split() == [
        "address,gone",
        "initiatieven/zonder-naam-1/,",
        "initiatieven/zonder-naam-2/,",
    ]


def test_pages_and_pictures_with_a_name_are_renamed_with_their_references(folder: Path) -> None:
    content = folder.parent / "content"
    (content / "noor-voorbeeld").mkdir()
    (folder / "initiatives" / "images").mkdir()
    picture = folder / "initiatives" / "images" / "noor-voorbeeld-2.png"
    picture.write_bytes(b"")
    record = folder / "initiatives" / "een.yaml"
    record.write_text(json.dumps({"image": {"file": "noor-voorbeeld-2.png"}}), encoding="utf-8")
    (content / "noor-voorbeeld" / "over-noor-voorbeeld.md").write_text("Een tekst.", encoding="utf-8")
    (content / "over.md").write_text("[Lees](noor-voorbeeld/over-noor-voorbeeld.md).", encoding="utf-8")
    settings = folder.parent / "mkdocs.yml"
    settings.write_text("nav:\n  - Noor Voorbeeld: noor-voorbeeld/over-noor-voorbeeld.md\n", encoding="utf-8")
    redact(folder, ["Noor Voorbeeld"])
    (page,) = content.glob("*/*.md")
    path = page.relative_to(content).as_posix()
    assert "noor" not in path
    assert (content / "over.md").read_text(encoding="utf-8") == f"[Lees]({path})."
    assert settings.read_text(encoding="utf-8") == f"nav:\n  - (naam weggehaald): {path}\n"
    (made,) = picture.parent.iterdir()
    assert json.loads(record.read_text(encoding="utf-8")) == {"image": {"file": made.name}}
    assert "noor" not in made.name


SETTINGS = """\
# Hier werkte H. Verlopenstein aan.
site_name: Challenge van Hendrika V.
site_author: Verlopenstein
site_description: "Met \\u0048endrika Verlopenstein, en met Noor."
site_url: https://voorbeeld.example/hendrika-verlopenstein/
extra: {maker: H3ndrika Verl0penstein, jaar: 2026}
copyright: |
  Van Hendrika
  Verlopenstein.
nav:
  - Hendrika V.: over.md
"""


def test_settings_stay_settings(folder: Path) -> None:
    settings = folder.parent / "mkdocs.yml"
    settings.write_text(SETTINGS, encoding="utf-8")
    redact(folder, ["Hendrika Verlopenstein"], ["Noor Voorbeeld"])
    made = settings.read_text(encoding="utf-8")
    assert "erlopen" not in made
    assert "erl0pen" not in made
    values = yaml.safe_load(made)
    assert values["site_name"] == "Challenge van (naam weggehaald)"
    assert values["site_description"] == "Met (naam weggehaald), en met Noor."
    assert values["site_url"] == "https://voorbeeld.example/zonder-naam/"
    assert values["extra"]["jaar"] == 2026
    assert values["nav"] == [{"(naam weggehaald)": "over.md"}]
    assert not named_in(made)


def named_in(text: str) -> list[tuple[int, int]]:
    """What the checks would find of the name in a text."""
    return [*find(passage([(Nowhere(), text)]), HiddenNames.of(["Hendrika Verlopenstein"]))]


@pytest.mark.parametrize(
    "text",
    [
        "H3ndrika Verl0penstein", "ʜᴇɴᴅʀɪᴋᴀ ᴠᴇʀʟᴏᴘᴇɴꜱᴛᴇɪɴ", "H.J. Verlopenstein", "Hendrika V.", "Verlopensteintje",
        "[zij](https://a.nl/hendrika-verlopenstein)", '![tuin](a.png "Hendrika Verlopenstein")',
        "V e r l o p e n s t e i n", "hverlopenstein", "Hendrika\n\nVerlopenstein", "<!-- H. Verlopenstein -->",
        "Hendrika Verlopenstein en mevrouw Verlopenstein", "hendrika%2Dverlopenstein@voorbeeld.example",
    ],
)  # fmt: skip
def test_nothing_remains_that_the_checks_would_find(folder: Path, text: str) -> None:
    assert named_in(text)
    assert not named_in(after(folder, f"Het begon met {text} in een schuur.", "Hendrika Verlopenstein"))


def test_a_name_split_over_two_texts_is_redacted_in_both(folder: Path) -> None:
    file = folder / "initiatives" / "een.yaml"
    file.write_text(json.dumps({"name": "Soep van Hendrika", "tagline": "Verlopenstein kookt."}), encoding="utf-8")
    redact(folder, ["Hendrika Verlopenstein"])
    assert "Verlopenstein" not in file.read_text(encoding="utf-8")


def test_people_who_may_be_named_stay(folder: Path) -> None:
    text = "Met mevrouw Verlopenstein en Anna Verlopenstein."
    file = folder / "initiatives" / "een.yaml"
    file.write_text(json.dumps({"tagline": text}), encoding="utf-8")
    redact(folder, ["Hendrika Verlopenstein"], ["Anna Verlopenstein"])
    assert "Anna Verlopenstein" in file.read_text(encoding="utf-8")


def test_a_name_without_letters_is_not_looked_for(folder: Path) -> None:
    assert after(folder, "Een tekst.", "...", "") == "Een tekst."
