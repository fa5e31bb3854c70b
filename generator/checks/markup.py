"""Rules about Markdown in records that the site does not support (CNT010, CNT013, CNT015)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from generator.checks.context import Context
from generator.checks.markdown_texts import Span, body_of, found_in, marked, without_code, without_links
from generator.checks.violation import short
from generator.markdown import MOST_COLUMNS, too_wide
from generator.problems import Edit, Finding, rule
from generator.source import Records

UNKNOWN = re.compile(
    r"""
    (?P<voetnoot>\[\^[^\]\n]{1,100}\]:?)
  | (?P<spatie>(?<=\])\([ ]?https?://[^\s()]{1,500}[ ]+(?!["'(])[^()\n"]{1,300}\))
  | (?P<kop>^[ ]{0,3}(?:\#{2,6}(?=[^\s\#])|\#(?=[A-Z][^\n\#]*(?:\n[ \t]*\n|\n?\Z))))
  | (?P<afkorting>^[ ]{0,3}\*\[[^\]\n]{1,100}\]:)
  | (?P<verwijslink>^[ ]{0,3}\[[^\[\]\n@]{1,200}\]:[^\n]*|\[[^\[\]\n]{1,200}\]\[[^\[\]\n@]{0,200}\])
  | (?P<wikilink>\[\[[^\[\]\n]{1,100}\]\])
  | (?P<aankruisvakje>^[ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+\[[ xX]?\](?=\s))
  | (?P<kader>^(?:!!!|\?\?\?\+?)[ ][^\n]+|^>[ ]?\[![A-Za-z]+\]|^:::[^\n]*)
  | (?P<kenmerk>\{[:\#.][^{}\n]{0,100}\})
  | (?P<markering>==[^\s=][^=\n]{0,200}==)
  | (?P<omschrijving>^:[ \t]{1,3}\S)
  | (?P<plaatje>(?<![\w:]):[a-z_]{2,30}:(?![\w:]))
  | (?P<teken>&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
    """,
    re.VERBOSE | re.MULTILINE,
)
_UNKNOWN_MARKS = ("[", "&", "{", "==", "!!!", "???")
_TIGHT = re.compile(r"#[^\s#]")
_COLON = re.compile(r":(?:[a-z_]{2,30}:|:|(?<=^:)[ \t]{1,3}\S)", re.MULTILINE)
"""Unknown markup contains one of these: searching for them takes a tenth of the time of `UNKNOWN`."""
INSTEAD = {
    "voetnoot": ("een voetnoot", "Noem een bron als [@id-van-de-bron], of zet de uitleg in de zin zelf."),
    "spatie": (
        "een webadres met een spatie erin",
        "Neem het adres over uit de adresbalk van een browser: daar staat %20 in plaats van een spatie.",
    ),
    "kop": ("een kop zonder spatie", "Zet een spatie tussen de hekjes en de kop."),
    "afkorting": ("een uitleg bij een afkorting", "Schrijf het hele woord, met de afkorting tussen haakjes."),
    "verwijslink": ("een link met het adres op een andere plek", "Zet het adres erachter: [tekst](https://adres)."),
    "wikilink": ("een link van een wiki", "Schrijf bijvoorbeeld [Omapost](initiatief:omapost)."),
    "aankruisvakje": ("een aankruisvakje", "Haal het vakje weg: een opsomming begint met een streepje en een spatie."),
    "kader": ("een kader", "Maak er een gewone alinea van."),
    "kenmerk": ("een kenmerk tussen accolades", "Haal het weg, met de accolades."),
    "markering": ("gemarkeerde tekst", "Gebruik **vet** of *schuin*."),
    "omschrijving": ("een omschrijving bij een begrip", "Begin de regel zonder dubbele punt."),
    "plaatje": ("een plaatje in letters", "Haal het weg, of zeg het in woorden."),
    "teken": ("een teken in code", "Schrijf het teken zelf."),
}


@rule("CNT010", "Een beeld in een tekst")
def picture_in_text(records: Records, context: Context) -> Iterator[Finding]:
    """In de tekst van een gegeven toont de site geen beelden. Ook de tekst erbij valt dan weg.

    Een foto bij een initiatief of persoon heeft een eigen sleutel, met een beschrijving, maker en licentie.

    Goed:

        description: Elke dinsdag staat er een pan soep op de stoep.

    Fout:

        description: "![Een pan soep](https://voorbeeld.example/soep.jpg)"
    """
    for spot, body in marked(context):
        for part in body.of("img"):
            yield found_in(
                spot,
                (part.start, part.end),
                f'Hier staat een beeld ("{short(part.text, 40)}"). In een tekst toont de site geen beelden.',
                "Haal het beeld hier weg. Een foto hoort in de map images, bij de sleutel image of photo.",
            )


@rule("CNT013", "Markdown die de site niet kent")
def unknown_markdown(records: Records, context: Context) -> Iterator[Finding]:
    """De site kent gewone Markdown. Voetnoten, aankruisvakjes, kaders en verwijslinks kent de site niet.

    U kunt wel gebruiken: koppen, **vet**, *schuin*, links, opsommingen, tabellen, citaten, `code`, ~~doorgehaald~~,
    CO~2~, m^2^ en bronnen als `[@id]`. Iets anders komt letterlijk op de pagina te staan, of valt weg.

    Goed:

        description: Er kwamen 40 buren.[@courant-2024]

    Fout:

        description: Er kwamen 40 buren.[^1]
    """
    for spot in context.survey.markdown:
        for (start, end), kind in unsupported(spot.value):
            what, hint = INSTEAD[kind]
            edit = None
            if kind == "teken":
                sign = html.unescape(spot.value[start:end])
                hint = f"Schrijf: {sign}" if sign.isprintable() and not sign.isspace() else "Haal het weg."
                if sign.isalpha():
                    edit = Edit(spot.record.at(*spot.pointer, characters=(start, end)), sign)
            elif kind == "kop":
                edit = Edit(spot.record.at(*spot.pointer, characters=(start, end)), f"{spot.value[start:end]} ")
            shown = short(spot.value[start:end], 40)
            yield found_in(spot, (start, end), f'Hier staat {what}: "{shown}". Dat kent de site niet.', hint, edit)


def unsupported(text: str) -> Iterator[tuple[Span, str]]:
    """The spans of markup that the site does not support, each with its kind: a key of `INSTEAD`."""
    rest = without_links(text)
    tight = "#" in rest and _TIGHT.search(rest)
    if not (tight or any(mark in rest for mark in _UNKNOWN_MARKS) or _COLON.search(rest)):
        return
    body = body_of(text)
    for match in UNKNOWN.finditer(without_code(text, body.code if body else ())):
        kind = match.lastgroup or ""
        if kind != "teken" or html.unescape(match[0]) != match[0]:
            yield (match.end() - len(match[0].lstrip()), match.end()), kind


@rule("CNT015", "Een tabel met te veel kolommen")
def wide_table(records: Records, context: Context) -> Iterator[Finding]:
    """Een tabel in een tekst heeft hoogstens twaalf kolommen. Een bredere tabel past op geen scherm.

    De site laat een bredere tabel zien als gewone tekst.

    Goed:

        description: |
          | Maand | Maaltijden |
          |---|---|
          | mei | 40 |

    Fout:

        description: |
          | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 |
          |---|---|---|---|---|---|---|---|---|---|---|---|---|
    """
    for spot in context.survey.markdown:
        if span := too_wide(spot.value):
            yield found_in(
                spot,
                span,
                f"Deze tabel heeft meer dan {MOST_COLUMNS} kolommen.",
                "Laat kolommen weg, of maak er twee tabellen van.",
            )
