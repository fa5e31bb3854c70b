"""Names of people without consent are found in any text, and no other names are."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.pipeline import load_and_check
from generator.source import Record
from tests.generator.checks.looking import consent, person, record, told

NAME = "PRV013"
HENDRIKA = person("p-4x9z", "Hendrika Verlopenstein")

DRESSED = [
    "Hendrika Verlopenstein", "HENDRIKA VERLOPENSTEIN", "H. Verlopenstein", "H.J. Verlopenstein", "h.verlopenstein",
    "H E N D R I K A  V E R L O P E N S T E I N", "Hen**drika** _Verlopenstein_", "hendrika-verlopenstein",
    "hendrikaverlopenstein", "Verlopenstein, Hendrika", "Verlopenstein, H.", "mevrouw Verlopenstein",
    "vertelde Verlopenstein", "Неndrika Vеrlоpenstein", "[x](https://a.nl/hendrika-verlopenstein)",
    '[zij](https://a.nl "Hendrika Verlopenstein")', "https://a.nl/Hendrika%20Verlopenstein",
    "Hendrika de Verlopenstein",
    "H&eacute;ndrika&nbsp;Verlopenstein", "Hen\u00addrika Verlopen\u00adstein", "Hendrika\u200b Verlopenstein",
    "Hendrika\nVerlopenstein", "Hendrika (Rika) Verlopenstein", "𝓗𝔢𝕟drika Verlopenstein", "Hendrika_Verlopenstein",
    "HendrikaVerlopenstein", "hverlopenstein", "Hen<b>drika</b> Verlopenstein", "Hendrika Maria Verlopenstein",
    "H\\u0065ndrika Verlopenstein", "Hendrika/Verlopenstein", "Hëndrikâ Verlöpenstein",
]  # fmt: skip
FIGURE = {"measure": "maaltijden", "value": 3, "unit": "stuks"}
PLACES: list[tuple[str, dict[str, Any]]] = [
    ("initiatives", {"description": "X"}),
    ("initiatives", {"tagline": "X"}),
    ("initiatives", {"aliases": ("X",)}),
    ("initiatives", {"municipality_note": "X"}),
    ("initiatives", {"awards": ({"kind": "jury", "name": "X"},)}),
    ("initiatives", {"milestones": ({"date": "2020", "value": "X"},)}),
    ("initiatives", {"impact": ({**FIGURE, "note": "X"},)}),
    ("initiatives", {"via": {"value": "X"}}),
    ("initiatives", {"image": {"file": "a.png", "alt": "X"}}),
    ("initiatives", {"image": {"file": "a.png", "credit": "X"}}),
    ("initiatives", {"confirmed": {"date": date(2026, 1, 1), "role": "X"}}),
    ("initiatives", {"image": {"file": "hendrika-verlopenstein.png"}}),
    ("initiatives", {"former_ids": ("hendrika-verlopenstein",)}),
    ("cohorts", {"contact": {"function": "X"}}),
    ("cohorts", {"theme_lists": ({"wording": ("X",)},)}),
    ("cohorts", {"criteria": ({"items": ({"label": "X"},)},)}),
    ("events", {"place": "X"}),
    ("publications", {"title": "X"}),
    ("sources", {"publisher": "X"}),
    ("sources", {"url": "https://a.nl/hendrika-verlopenstein"}),
    ("themes", {"description": "X"}),
    ("organisations", {"name": "X"}),
    ("municipalities", {"predecessors": ({"name": "X"},)}),
]


def named(*records: Record) -> list[str]:
    return [problem.code for problem in told(*records) if problem.code == NAME]


@pytest.mark.parametrize("text", DRESSED)
def test_any_notation(text: str) -> None:
    assert named(HENDRIKA, record(description=f"Een zin met {text} erin."))


@pytest.mark.parametrize(
    ("resource", "values"), PLACES, ids=[f"{name}-{next(iter(values))}" for name, values in PLACES]
)
def test_any_field(resource: str, values: dict[str, Any]) -> None:
    def filled(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: filled(item) for key, item in value.items()}
        if isinstance(value, tuple):
            return tuple(map(filled, value))
        return "Een woord van Hendrika Verlopenstein" if value == "X" else value

    assert named(HENDRIKA, record(resource, **filled(values)))


def test_in_the_id_of_a_record() -> None:
    assert named(HENDRIKA, record(id="hendrika-verlopenstein", name="Soep"))


def test_split_over_fields_or_items() -> None:
    assert named(HENDRIKA, record(name="Hendrika", tagline="Verlopenstein kookt."))
    assert named(HENDRIKA, record(aliases=("Hendrika", "Verlopenstein")))
    assert named(HENDRIKA, record(tagline="Soep van Hendrika", description="Een zin.", aliases=("Verlopenstein",)))


def test_in_a_text_that_the_person_consented_to() -> None:
    lasting = consent(given_on=date(2026, 1, 10), expires_on=date(2027, 1, 10), purposes=("bio", "photo"))
    bio = person("p-4x9z", "Hendrika Verlopenstein", consent=lasting, bio="Hendrika Verlopenstein kookt soep.")
    photo = person(
        "p-4x9z", "Hendrika Verlopenstein", consent=lasting, photo={"file": "a.png", "alt": "H. Verlopenstein"}
    )
    assert named(bio)
    assert named(photo)


def test_in_a_text_about_somebody_else() -> None:
    for values in (
        {"bio": "Leerde het van Hendrika Verlopenstein."},
        {"topics": ("koken met Hendrika Verlopenstein",)},
        {"photo": {"file": "c.png", "credit": "Hendrika Verlopenstein"}},
        {"consent": consent(proof="dossier-hendrika-verlopenstein")},
    ):
        assert named(HENDRIKA, record("people", "c-7k2p", roles=(), **values))


def test_the_address_of_a_marked_source_may_contain_it() -> None:
    url = "https://a.nl/hendrika-verlopenstein"
    assert not named(HENDRIKA, record("sources", url=url, url_contains_name=True))


def test_a_name_with_valid_consent_may_be_shown() -> None:
    lasting = consent(given_on=date(2026, 1, 10), expires_on=date(2027, 1, 10))
    shown = person("p-4x9z", "Hendrika Verlopenstein", consent=lasting)
    assert not named(shown, record(description="Hendrika Verlopenstein kookt soep."))
    sister = person("p-2b2b", "Anna Verlopenstein", consent=consent(proof="dossier-0778", **{
        "given_on": date(2026, 1, 10), "expires_on": date(2027, 1, 10)}))  # fmt: skip
    assert not named(HENDRIKA, sister, record(description="Anna Verlopenstein kookt soep."))


@pytest.mark.parametrize(
    ("name", "harmless", "telling"),
    [
        ("Ursula Bakker", "Als u bakker bent, of de bakker kent. Bakker gezocht. Piet Bakker bakt.", "U. Bakker"),
        ("Noor Voorbeeld", "Noor gaf een voorbeeld. Bijvoorbeeld Noor. Het voorbeeld van Noor.", "N. Voorbeeld"),
        ("An de Wit", "Een kind van de witte school, in het wit. Tan de Wit-groep.", "An de Wit"),
        ("Bram van den Toets", "Een toets. Bram nam de toets af.", "Bram v.d. Toets"),
        ("Jan de Boer", "De boer ploegde. Jan hielp de boer, of de Boer.", "dhr. de Boer"),
        ("Eva Groningen", "In Groningen, bij Groningen en Eva.", "Eva Groningen"),
        ("Jo Bos", "Hobo, job, os. In het bos liep Jo.", "Jo Bos"),
    ],
)
def test_a_common_word_is_not_a_name(name: str, harmless: str, telling: str) -> None:
    somebody = person("p-4x9z", name)
    groningen = {"GM0014": {"name": "Groningen"}}
    found = told(somebody, record(description=harmless), municipalities=groningen)
    assert [problem.message for problem in found if problem.code == NAME] == []
    assert named(somebody, record(description=f"Een zin met {telling} erin."))


def test_comments_lists_pages_and_file_names_count(toy: Path, today: date) -> None:
    (toy / "people" / "p-4x9z.yaml").write_text(
        "roles:\n  - role: jury\n    cohort: zonnedaal-2024\nname: Hendrika Verlopenstein\nconsent:\n"
        "  given_on: 2024-01-10\n  expires_on: 2026-01-10\n  purposes: [name]\n  proof: dossier-0777\n  version: 1\n",
        encoding="utf-8",
    )
    theme, package, addresses = (
        toy / "themes/samen-eten.yaml",
        toy / "datapackage.yaml",
        toy / "reference/addresses.csv",
    )
    added = {
        theme: "# van H. Verlopenstein\n",
        package: "# Hendrika Verlopenstein\n",
        addresses: "themas/hverlopenstein/,,\n",
    }
    for file, text in added.items():
        file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")
    content = toy.parent / "content"
    content.mkdir()
    (content / "hendrika-verlopenstein.md").write_text("Tekst.\n", encoding="utf-8")
    (content / "over.md").write_text(
        "---\ntitle: Hendrika Verlopenstein\n---\n<!-- H. Verlopenstein -->\n", encoding="utf-8"
    )
    found = [problem for problem in load_and_check(toy, today).problems if problem.code == NAME]
    places = [(Path(problem.path).name, problem.position.line) for problem in found]
    lines = {file.name: file.read_text(encoding="utf-8").count("\n") for file in added}
    assert sorted(places) == sorted([*lines.items(), ("hendrika-verlopenstein.md", 1), ("over.md", 2), ("over.md", 4)])
    assert all("erlopen" not in problem.message + problem.hint and problem.veiled for problem in found)


@pytest.mark.parametrize(
    "id", ["c-noor", "c-hendrika", "c-hv1971", "c-12031971", "c-verlopen12", "c-abel3", "c-x19850412"]
)
def test_an_id_that_gives_away_a_name(id: str) -> None:
    found = told(record("people", id, roles=()))
    assert [problem.code for problem in found] == ["PRV009"]
    assert not told(record("people", found[0].hint.split()[3].rstrip(",").removesuffix(".yaml"), roles=()))


@pytest.mark.parametrize("id", ["a-7k2p", "c-3m9x", "j-5t8w", "c-bcdfg", "p-4x9z", "c-2m7v3", "c-9q4r"])
def test_an_opaque_id(id: str) -> None:
    assert not told(record("people", id, roles=(), photo={"file": f"{id}.png"}))


@pytest.mark.parametrize("file", ["hendrika.png", "c-7k2p-noor.webp", "foto-1971.png", "portret-van-bram.jpg"])
def test_a_photo_whose_name_gives_away_a_name(file: str) -> None:
    assert [problem.code for problem in told(record("people", "c-7k2p", roles=(), photo={"file": file}))] == ["PRV009"]


@pytest.mark.parametrize("file", ["c-7k2p.png", "portret-1.png", "foto-c-7k2p-2.webp", "c-7k2p-2025.jpg"])
def test_a_photo_with_an_opaque_name(file: str) -> None:
    assert not told(record("people", "c-7k2p", roles=(), photo={"file": file}))


def test_a_part_of_the_name_in_id_or_proof() -> None:
    lasting = consent(given_on=date(2026, 1, 10), expires_on=date(2027, 1, 10), proof="dossier-noor-voorbeeld")
    assert "PRV009" in {problem.code for problem in told(person("x-4k4k", "Noor Voorbeeld", consent=lasting))}
    assert "PRV009" in {problem.code for problem in told(person("c-x9k7brm", "Brm Voorbeeld"))}


KNOWN_AS = {
    "Hendrika Verlopenstein-Toetsema": [
        "Hendrika Verlopenstein", "mevrouw Verlopenstein", "H. Toetsema", "Hendrika Verlopenstein-Toetsema",
    ],
    "Hendrika Verlopenstein-van Toetsema": ["Hendrika Verlopenstein", "vroeg Verlopenstein", "mevrouw Van Toetsema"],
    "Hendrika Verlopenstein – Toetsema": ["H. Verlopenstein", "Hendrika Toetsema"],
    "Hendrika van Verlopenstein Toetsema": ["Hendrika van Verlopenstein", "Hendrika Toetsema"],
    "Piet van der Voorbeeld-Test": [
        "Piet Voorbeeld", "Piet van der Voorbeeld", "de heer Van der Voorbeeld", "mevrouw P. Voorbeeld", "P. Test",
        "Voorbeeld, Piet", "Voorbeeld, P. van der", "Voorbeeld,Piet", "de heer P.J. van der Voorbeeld", "p.voorbeeld",
        "piet-voorbeeld", "pietvandervoorbeeld", "pvandervoorbeeld", "Piet v/d Voorbeeld", "Piet en Anna Voorbeeld",
        "VAN DER VOORBEELD, PIET", "P I E T  V O O R B E E L D", "“Piet” Voorbeeld", "P1et van der V00rbeeld",
    ],
    "Piet Bakker-de Vries": ["Piet Bakker", "meneer Bakker", "De Vries, Piet", "P. de Vries"],
    "Jan-Willem de Boer": ["J.W. de Boer", "J-W de Boer", "Jan Willem de Boer"],
    "Fatima Al-Hassani": ["Fatima Alhassani", "F. al Hassani"],
    "dr. Hendrika Verlopenstein MSc": ["H. Verlopenstein"],
    "Bakker, Piet": ["Piet Bakker"],
    "Pieter (Piet) Bakker": ["Piet Bakker", "Pieter Bakker"],
    "Hendrika Verlopenstein": [
        "Hendrika V.", "HENDRIKA V.", "Hendrika van V.", "H3ndrika Verl0penstein", "V3RL0P3N5T31N",
        "Ver1openstein", "ʜᴇɴᴅʀɪᴋᴀ ᴠᴇʀʟᴏᴘᴇɴꜱᴛᴇɪɴ", "🅗🅔🅝🅓🅡🅘🅚🅐 🅥🅔🅡🅛🅞🅟🅔🅝🅢🅣🅔🅘🅝", "V.e.r.l.o.p.e.n.s.t.e.i.n",
        "Verlopensteins", "#HendrikaVerlopenstein", "V€rlopenst€in", "Hendr!ka Verlopenste!n", "H.Verlopenstein",
    ],
    "Anna Verlopenstein": ["Anna V. uit Assen"],
    "Quirientje Verlopenstein": ["Quirientje V.", "Quirientje V", "quirientje_v"],
    "Søren Sørvoort": ["Soeren Soervoort", "Soren Sørvoort", "vroeg Soervoort"],
    "Soeren Soervoort": ["Søren Sørvoort", "Sören Sorvoort"],
    "Jürgen Müllerhof": ["Juergen Muellerhof", "meneer Muellerhof", "JUERGEN MÜLLERHOF"],
    "Juergen Mueller": ["Jürgen Müller", "J. Müller", "vroeg Müller"],
    "IJsbrand Wijnoord": ["Ijsbrand Wynoord", "Ĳsbrand Wijnoord", "Ysbrand Wijnoord"],
    "Hans Weißbrodt": ["Hans Weissbrodt", "HANS WEISSBRODT"],
    "Åse Næsvik": ["Aase Naesvik", "AASE NÆSVIK"],
    "Þórður Đukić": ["Thordur Dukic"],
    "Verlopenstein": ["Verlopenstein", "zangeres VERLOPENSTEIN", "V3rlopenstein"],
    "Noortje": ["Noortje", "“Noortje”"],
}  # fmt: skip


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in KNOWN_AS.items() for text in texts])
def test_every_form_of_a_name(name: str, text: str) -> None:
    assert named(person("p-4x9z", name), record(description=f"Een zin met {text} erin."))


def test_a_rare_name_counts_at_the_start_of_a_sentence() -> None:
    assert named(person("p-4x9z", "Noortje"), record(tagline="Noortje kookt soep."))
    assert named(person("p-4x9z", "Hendrika Zwervink"), record(tagline="Zwervink kookt soep."))
    assert not named(person("p-4x9z", "Hendrika Vlieger"), record(tagline="Vlieger gezocht voor in het park."))
    assert named(person("p-4x9z", "Hendrika Vlieger"), record(tagline="H. Vlieger gezocht voor in het park."))


def test_an_abbreviated_name_may_belong_to_somebody_else() -> None:
    lasting = consent(given_on=date(2026, 1, 10), expires_on=date(2027, 1, 10), proof="dossier-0778")
    shown = person("p-2b2b", "Anna Visser", consent=lasting)
    hidden = person("p-4x9z", "Anna Verlopenstein")
    assert not named(hidden, shown, record(description="Een zin met Anna V. erin."))
    assert named(hidden, record(description="Een zin met Anna V. erin."))


NAMESAKES = [
    person(f"p-{number}", name, consent=consent(proof=f"dossier-{number}"))
    for number, name in enumerate([
        "Piet Bakker", "Jan de Boer", "Anna Visser", "Eva van den Berg", "Kees van Dijk", "Sara Vos", "Hans Mulder",
        "Willem de Groot", "Noor Voorbeeld", "Eva Groningen", "Tom Schrijver", "Sanne Buurman", "Rob Hamer",
        "Els Winters", "Iris Brood", "Marieke Vlieger", "Quirientje Zandstra", "Bert Akkerman",
    ])
]  # fmt: skip
HARMLESS = (Path(__file__).parent / "harmless_names.txt").read_text(encoding="utf-8").splitlines()


def test_trades_places_and_first_names_are_not_names() -> None:
    groningen = {"GM0014": {"name": "Groningen"}}
    records = [record(id=f"een-{number}", description=text) for number, text in enumerate(HARMLESS)]
    found = {problem.path for problem in told(*NAMESAKES, *records, municipalities=groningen) if problem.code == NAME}
    assert [HARMLESS[int(path.removesuffix(".yaml").rpartition("-")[2])] for path in sorted(found)] == []


def test_a_shown_name_of_one_word_is_no_problem() -> None:
    shown = consent(expires_on=date(2027, 1, 10))
    assert told(person("a-1", "Madelief", consent=shown), person("a-2", "Hendrika Verlopenstein")) == []
