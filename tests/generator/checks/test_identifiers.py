"""Addresses and numbers of people in any notation, and texts that only look like them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.pipeline import load_and_check
from generator.source import in_order
from tests.generator.checks.looking import codes, record, told

MAIL, PHONE, BSN, ACCOUNT = "PRV006", "PRV007", "PRV008", "PRV014"

MAILS = [
    "a@b.nl", "voor.achter@gemeente.groningen.nl", "<a@b.nl>", "[mail](mailto:a@b.nl)", "A+B@C.ORG",
    "noor＠voorbeeld.nl", "noor﹫voorbeeld.nl", "noor[at]voorbeeld[dot]nl", "noor [at] voorbeeld [dot] nl",
    "noor (at) voorbeeld.nl", "noor(at)voorbeeld(punt)nl", "noor {at} voorbeeld.nl",
    "noor apenstaartje voorbeeld punt nl",
    "noor apestaartje voorbeeld punt nl", "noor at voorbeeld dot nl", "noor&commat;voorbeeld.nl",
    "noor&#64;voorbeeld.nl",
    "noor&#x40;voorbeeld&period;nl", "noor\\@voorbeeld.nl", "noor@\u200bvoorbeeld.nl", "noor\u00ad@voorbeeld.nl",
    "noor @ voorbeeld.nl", "[x](https://a.nl/?mail=noor@voorbeeld.nl)", "https://a.nl/?m=noor%40voorbeeld.nl",
    "noor!@voorbeeld.nl", "noor@voorbeeld", "`<noor@voorbeeld.nl`", "`noor<@voorbeeld.nl`",
    "https://a.nl/noor@voorbeeld.nl/x", "noor📧voorbeeld.nl", "noor✉️voorbeeld.nl", "noor@\nvoorbeeld.nl",
    "noor\n@voorbeeld.nl", "*noor*@*voorbeeld*.nl", "n o o r @ v o o r b e e l d . n l", "noоr@vооrbeeld.nl",
    "NOOR@VOORBEELD.NL", "https://noor@voorbeeld.nl/", "deze lijst:\n\n- noor@\n- voorbeeld.nl\n\nen dit",
    "deze lijst:\n\n1. noor@\n2. voorbeeld.nl\n\nen dit", "> noor@\n> voorbeeld.nl\n>", "noor*at*voorbeeld*dot*nl",
    "noor**at**voorbeeld**punt**nl", "noor<at>voorbeeld<punt>nl", "noor (at sign) voorbeeld (dot) nl",
    "noor_at_voorbeeld_punt_nl", "noor-at-voorbeeld.nl", "noor--at--voorbeeld.nl", "noor, at, voorbeeld, punt, nl",
    "noor at-teken voorbeeld punt nl", "noor bij voorbeeld punt nl", "noor.voorbeeld op gmail punt com",
    "mail noor op voorbeeld punt nl", "https://a.nl/?m=noor%2540voorbeeld.nl", "noor&amp;#64;voorbeeld.nl",
    "https://a.nl/?m=noor%25252540voorbeeld%252Enl", "https://a.nl/?m=noor%26%2364%3Bvoorbeeld.nl",
    "noor\\\\u0040voorbeeld.nl", "een tabel: | noor@ | voorbeeld.nl |", "| noor | @voorbeeld.nl |",
    "noor • voorbeeld • nl", "noor at voorbeeld.nl", "noor.voorbeeld at gmail", "noorapenstaartjevoorbeeldpuntnl",
    "noorⓐvoorbeeld.nl", "noor — at — voorbeeld.nl", "noor&#64voorbeeld.nl", "n-o-o-r-@-v-o-o-r-b-e-e-l-d-.-n-l",
]  # fmt: skip
NO_MAILS = [
    "@omapost", "a @ b", "https://sociaal.example/@omapost", "om 5 uur @ het plein", "a@b", "gekozen.[@sgoc-artikel]",
    "Zij at soep. Nu niet meer.", "volg ons op @omapost", "Het apenstaartje is een teken.", "een @ in een zin",
    "afspraak @ kantoor. Daarna eten", "https://www.google.nl/maps/@53.2,6.5,15z", "prijs: 3 @ 2,50",
    "Zij at soep.En brood", "te vinden op omapost punt nl", "bij het station, punt uit", "Kies (a) of (b)",
    "Meet at the park", "https://www.chef-at-home.nl", "soep . brood . thee", "Assen • Emmen • Hoogeveen",
    "100%25 sociaal", "A &amp;amp; B", "vraag **at** of eet", "w**at**er",
]  # fmt: skip
PHONES = [
    "06-12345678", "06 12345678", "0612345678", "06 12 34 56 78", "06-12 34 56 78", "06.12.34.56.78", "+31612345678",
    "+31 6 12345678", "+31 (0)6 12 34 56 78", "+31(0)612345678", "0031612345678", "0031 6 12345678", "050-1234567",
    "050 123 45 67", "(050) 123 45 67", "(050)1234567", "0592-123456", "0592 12 34 56", "(0592) 12 34 56",
    "088-1234567", "0800-1234", "0900 1234", "Bel 0612345678.", "tel:0612345678", "[bel](tel:+31612345678)",
    "12-03-2024 06-12345678", "op 2024-03-12, 06-12345678", "06\u00a012\u00a034\u00a056\u00a078", "06–12345678",
    "tel. 06.12.34.56.78", "06_12_34_56_78", "０６１２３４５６７８", "nul zes een twee drie vier vijf zes zeven acht",
    "nul zes, twaalf, vierendertig, zesenvijftig, achtenzeventig", "+31 (6) 12345678", "+32 475 12 34 56",
    "0049 30 1234567", "+49 171 1234567", "Bel 6 12345678", "6-12345678", "06\u200b12\u200b345678", "06**12**345678",
    "⁰⁶¹²³⁴⁵⁶⁷⁸", "06\n12\n34\n56\n78", "https://a.nl/0612345678", "https://a.nl/?id=0612345678", "06*12*34*56*78",
    "050/1234567", "https://wa.me/31612345678", "31612345678", "٠٦١٢٣٤٥٦٧٨", "O6-12345678", "06·12·34·56·78",
    "06, 12, 34, 56, 78", "06: 12345678", "0&#54;-12345678", "6 1234 5678",
    "nul-zes-een-twee-drie-vier-vijf-zes-zeven-acht", "(nul zes een twee drie vier vijf zes zeven acht)",
    "06 twaalf vierendertig zesenvijftig achtenzeventig", "nulzes twaalf vierendertig zesenvijftig achtenzeventig",
    "nul zes 12 34 56 78", "06-twaalf-34-zesenvijftig-78", "nulzeseentweedrieviervijfzeszevenacht",
    "+31 zes twaalf vierendertig zesenvijftig achtenzeventig", "nul vijftig een twee drie vierenvijftig zestig",
    "zero-six 12 34 56 78", "06=12=34=56=78", "06 # 12 # 34 # 56 # 78", "06 … 12 … 34 … 56 … 78", "06→12→34→56→78",
    "06-l2345678", "O6-I2345678", "o6 l2 34 s6 78", "06-1234S678", "0G-12345678", "0.612345678", "0,612345678",
    "€ 0612345678", "0612345678 euro",
    "06 12 vierendertig 56 achtenzeventig", "0 6 een 2 drie 4 vijf 6 zeven 8", "0592 twaalf vierendertig zesenvijftig",
]  # fmt: skip
NO_PHONES = [
    "2019-2022", "2020-05-13", "2020-05-13 en 2020-06-14", "GM0014", "7.000 euro", "1.250.000", "20.000 euro in 2019",
    "0,5 procent", "0.123456789", "€ 12,50", "12:30 tot 14:45", "9711 AB", "01-02-2020", "01-02-2020 tot 03-04-2021",
    "01-02-2020 03-04-2021", "2020 2021 2022 2023", "1200 stemmen, 0 klachten", "0 1 2 3 4 5 6", "ISBN 9789012345678",
    "ISBN 0-306-40615-2", "ISBN 978-0-306-40615-7", "ISSN 0317-8471", "14 050", "100 000 000 mensen", "06", "0612",
    "kvk 12345678", "KvK-nummer 01234567", "09.00 - 17.00 uur", "09:00-17:00", "612345678 euro", "€ 612.345.678",
    "artikel 0612", "versie 2.0.14", "nul op de meter",
    "nul, een, twee, drie, vier, vijf, zes, zeven, acht", "van nul tot zes jaar en van zes tot twaalf", "een nulmeting",
    "maand 06: twaalf mensen", "€ 0.50 / 1.25 / 2.50 / 3.75", "B2B, S12 en l25", "0% 12% 34% 56% 78% 9%",
    "06:30, 12:30, 14:30, 17:00", "06 twaalf mensen", "nul vijftig is het netnummer", "b1234567 en s2023012",
]  # fmt: skip
NUMBERS = [
    "111222333", "1112.22.333", "111 222 333", "bsn:111222333.", "111-222-333", "111.222.333", "111\u00a0222\u00a0333",
    "１１１２２２３３３", "dossier-111222333", "[dossier](https://a.nl/111222333)", "https://a.nl/?id=111222333",
    "111222333.1", "BSN 10000008", "1 1 1 2 2 2 3 3 3", "Zaak 2020-111222333",
    "111,222,333", "111:222:333", "111'222'333", "111;222;333", "111 - 222 - 333", "111 / 222 / 333", "(111)222-333",
    "€ 111222333", "111222333 euro", "lll222333",
]  # fmt: skip
NO_NUMBERS = [
    "111222334", "000000000", "1112223330", "12345678", "111.222.333 euro", "€ 111.222.333", "111222333,50",
    "https://vimeo.com/111222333", "KvK 111222333", "20241231", "31122024", "RSIN 111222333",
    "111, 222, 333", "\n\n- 111\n- 222\n- 333\n\n", "| 111 | 222 | 333 |", "11:12:22:333", "€ 111,222,333",
    "111:222:333:444",
]  # fmt: skip
ACCOUNTS = [
    "NL91 ABNA 0417 1643 00", "NL91ABNA0417164300", "nl91-abna-0417-1643-00", "DE89 3704 0044 0532 0130 00",
    "paspoort NX12345B6", "rijbewijsnummer 5123456789", "ＮＬ９１ABNA0417164300",
    "NL91/ABNA/0417/1643/00", "NL91 - ABNA - 0417 - 1643 - 00", "NL91|ABNA|0417|1643|00", "(NL91) (ABNA) 0417164300",
    "N L 9 1 A B N A 0 4 1 7 1 6 4 3 0 0", "NL91,ABNA,0417,1643,00",
    "NL91ABNAO4I7I643OO", "BE68/5390/0754/7034",
]  # fmt: skip
NO_ACCOUNTS = ["NL91 ABNA 0417 1643 01", "rijbewijs B", "een paspoort van 2024", "GM0014 GM0015", "EUPL-1.2 versie 2"]


def sentence(text: str) -> str:
    return f"Een zin met {text} erin."


@pytest.mark.parametrize("text", MAILS)
def test_mail_address(text: str) -> None:
    assert codes(sentence(text)) == {MAIL}


@pytest.mark.parametrize("text", PHONES)
def test_phone_number(text: str) -> None:
    assert codes(sentence(text)) == {PHONE}


@pytest.mark.parametrize("text", NUMBERS)
def test_service_number(text: str) -> None:
    assert BSN in codes(sentence(text))


@pytest.mark.parametrize("text", ACCOUNTS)
def test_account_or_document(text: str) -> None:
    assert ACCOUNT in codes(sentence(text))


@pytest.mark.parametrize("text", [*NO_MAILS, *NO_PHONES, *NO_NUMBERS, *NO_ACCOUNTS])
def test_no_personal_data(text: str) -> None:
    assert codes(sentence(text)) <= {"PRV015"} if text == "9711 AB" else not codes(sentence(text))


def test_split_over_items_or_fields() -> None:
    assert {problem.code for problem in told(record(aliases=("noor@", "voorbeeld.nl")))} == {MAIL}
    assert {problem.code for problem in told(record(target_groups=("06-1234", "5678")))} == {PHONE}
    assert {problem.code for problem in told(record(name="noor@", tagline="voorbeeld.nl"))} == {MAIL}


@pytest.mark.parametrize("value", [612345678, 31612345678, 0.612345678, 6.12345678, -612345678])
def test_a_numeric_value_may_be_a_telephone_number(value: float) -> None:
    figure = {"measure": "bereik", "value": value, "unit": "personen"}
    assert PHONE in {problem.code for problem in told(record(impact=(figure,)))}
    for harmless in (125_000_000, 0.33, 12.5, 52.992753):
        assert not told(record(impact=({"measure": "bereik", "value": harmless, "unit": "personen"},)))


def test_any_field_counts() -> None:
    assert PHONE in {problem.code for problem in told(record("cohorts", signup_url="https://a.nl/?tel=0612345678"))}
    assert PHONE in {problem.code for problem in told(record("initiatives", "bel-0612345678"))}
    assert MAIL in {problem.code for problem in told(record("people", "c-7k2p", name="noor@voorbeeld.nl"))}


@pytest.mark.parametrize(("code", "text"), [(MAIL, "a@b.nl"), (PHONE, "06-12345678"), (BSN, "111222333")])
def test_a_comment_is_as_public_as_a_value(code: str, text: str, toy: Path, today: date) -> None:
    theme = toy / "themes" / "samen-eten.yaml"
    before = theme.read_text(encoding="utf-8")
    theme.write_text(f"{before}# vraag het aan {text}\n", encoding="utf-8")
    found = [problem for problem in load_and_check(toy, today).problems if problem.code == code]
    assert [(problem.path, problem.position.line) for problem in found] == [
        (f"{toy.as_posix()}/themes/samen-eten.yaml", before.count("\n") + 1)
    ]


def test_the_schema_comment_for_editors_counts_if_it_says_more(toy: Path, today: date) -> None:
    theme = toy / "themes" / "samen-eten.yaml"
    first, _, rest = theme.read_text(encoding="utf-8").partition("\n")
    theme.write_text(f"{first} noor@voorbeeld.nl 06-12345678\n{rest}", encoding="utf-8")
    assert {problem.code for problem in load_and_check(toy, today).problems} == {MAIL, PHONE}


def test_pages_lists_and_file_names_count(toy: Path, today: date) -> None:
    content = toy.parent / "content"
    (content / "kennis").mkdir(parents=True)
    (content / "kennis" / "bel-0612345678.md").write_text("# Bellen\n", encoding="utf-8")
    page = "---\ntitle: Over\ndescription: mail noor@voorbeeld.nl\n---\n\nTekst.\n\n<!-- 111222333 -->\n"
    (content / "over.md").write_text(page, encoding="utf-8")
    addresses = toy / "reference" / "addresses.csv"
    addresses.write_text(addresses.read_text(encoding="utf-8") + "initiatieven/bel-0612345678/,,\n", encoding="utf-8")
    found = {
        (Path(problem.path).name, problem.position.line, problem.code)
        for problem in in_order(load_and_check(toy, today).problems)
    }
    assert {
        ("bel-0612345678.md", 1, PHONE),
        ("over.md", 3, MAIL),
        ("over.md", 8, BSN),
        ("addresses.csv", addresses.read_text(encoding="utf-8").count("\n"), PHONE),
    } <= found


def test_a_report_does_not_repeat_personal_data() -> None:
    for text in ("06-12345678", "noor@voorbeeld.nl", "111222333", "NL91ABNA0417164300"):
        (problem,) = told(record(description=text))
        assert problem.veiled
        assert text not in problem.message + problem.hint


def test_the_settings_of_the_site_are_searched(toy: Path, today: date) -> None:
    (toy.parent / "mkdocs.yml").write_text("site_description: Bel 06-12345678\n", encoding="utf-8")
    found = [problem for problem in load_and_check(toy, today).problems if problem.code == PHONE]
    assert [(Path(problem.path).name, problem.position.line) for problem in found] == [("mkdocs.yml", 1)]
