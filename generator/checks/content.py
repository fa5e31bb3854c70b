"""Rules about texts: readable for everyone, and safe to show."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.context import Context
from generator.checks.place import short
from generator.problems import Finding, Severity, rule
from generator.source import Records

MOST_WORDS = 35
"""The most words a sentence may have before it is far too long for language level B1."""

_VAGUE = (
    "hier", "klik", "klik hier", "klik dan hier", "lees meer", "lees verder", "lees hier meer", "meer", "meer lezen",
    "meer informatie", "meer info", "link", "deze link", "deze pagina", "verder", "website", "here", "click here",
    "read more",
)  # fmt: skip
_VAGUE_LINK = re.compile(rf"\[(?<!!\[)(\W*(?:{'|'.join(_VAGUE).replace(' ', '[ ]+')})\W*)\][(\[]", re.IGNORECASE)
_HEADING = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]|$)|^ {0,3}(=+|-+)[ \t]*$")
_UNDERLINE = re.compile(r"\n {0,3}(?:=+|-+)[ \t]*$", re.MULTILINE)
_CODE = re.compile(r"^ {0,3}(```|~~~).*?(?:^ {0,3}\1|\Z)|(`+)(?!`).*?(?<!`)\2(?!`)", re.MULTILINE | re.DOTALL)
_HTML = re.compile(r"<(?:!--|[!?/]?[A-Za-z](?![A-Za-z0-9+.-]*:|[^\s<>]*@)[^<>]*>)")
# Where a sentence ends. It starts with a set of characters, by which `re` skips the others ten times as fast.
_SENTENCE = re.compile(r"[.!?…:;\n](?:(?<!\n)[.!?…:;]*[)\"'’”]*(?=\s|$)|(?<=\n)(?:\s*\n|\s*(?:[-*+]|[0-9]+\.)\s|\s*#))")


@rule("CNT002", "Een link die niet zegt waarheen")
def vague_link(records: Records, context: Context) -> Iterator[Finding]:
    """De tekst van een link zegt waar de link heen gaat, ook voor wie alleen de links hoort voorlezen.

    Goed:

        description: Bekijk [de site van Omapost](https://omapost.nl).

    Fout:

        description: De site staat [hier](https://omapost.nl).
    """
    for spot in context.survey.markdown:
        for words in _VAGUE_LINK.findall(spot.value):
            yield spot.finding(
                f'De link "{short(words)}" zegt niet waar hij heen gaat.',
                hint="Noem in de tekst van de link wat de lezer daar vindt.",
            )


@rule("CNT003", "Een kop slaat een niveau over")
def skipped_heading(records: Records, context: Context) -> Iterator[Finding]:
    """Koppen gaan stap voor stap dieper, te beginnen met `##`. Een schermlezer gebruikt ze als inhoudsopgave.

    De titel van de pagina is al de kop van het eerste niveau.

    Goed:

        description: |
          ## Hoe het begon
          ### Het eerste jaar

    Fout:

        description: |
          ## Hoe het begon
          #### Het eerste jaar
    """
    for spot in context.survey.markdown:
        last = 1
        for level in _levels(spot.value):
            if level == 1 or level > last + 1:
                right = min(level, last + 1) if level > 1 else 2
                yield spot.finding(
                    f"Hier staat een kop van niveau {level}; dat moet {'#' * right} zijn.",
                    hint=f"Begin de kop met {'#' * right} en een spatie.",
                )
            last = max(level, 2)


def _levels(text: str) -> Iterator[int]:
    """The levels of the headings in a Markdown text, in order."""
    if "#" not in text and not _UNDERLINE.search(text):
        return
    above = ""
    for line in _without_code(text).split("\n"):
        if found := _HEADING.match(line):
            if found.group(1):
                yield len(found.group(1))
            elif above.strip() and not _HEADING.match(above) and not above.lstrip().startswith(("-", "*", ">", "|")):
                yield 1 if found.group(2).startswith("=") else 2
        above = line


@rule("CNT004", "Een veel te lange zin", Severity.WARNING)
def long_sentence(records: Records, context: Context) -> Iterator[Finding]:
    """Korte zinnen zijn voor iedereen makkelijker. Meer dan 35 woorden in een zin is veel te lang.

    Maak er twee of drie zinnen van. Vijftien woorden per zin is een goed gemiddelde.

    Goed:

        description: De buurt kookt samen. Elke dinsdag is er soep. Iedereen kan mee-eten.

    Fout:

        description: De buurt kookt samen omdat (en zo nog dertig woorden verder zonder punt)
    """
    for spot in context.survey.long:
        for sentence in _SENTENCE.split(spot.value):
            if len(sentence) > 3 * MOST_WORDS and (count := len(sentence.split())) > MOST_WORDS:
                yield spot.finding(
                    f'De zin die begint met "{short(sentence, 40)}" telt {count} woorden.',
                    hint="Maak er twee of drie korte zinnen van.",
                )


@rule("CNT005", "HTML in een tekst")
def raw_html(records: Records, context: Context) -> Iterator[Finding]:
    """In een tekst mag Markdown, geen HTML. De site laat HTML weg, omdat die bezoekers kan schaden.

    Goed:

        description: Samen **soep** koken.

    Fout:

        description: Samen <b>soep</b> koken.
    """
    for spot in context.survey.markdown:
        if "<" in spot.value and (found := _HTML.search(_without_code(spot.value))):
            yield spot.finding(
                f'Hier staat HTML: "{short(found.group(), 40)}".',
                hint="Gebruik Markdown: **vet**, *schuin*, [tekst](https://adres). Schrijf een gewone < als \\<",
            )


def _without_code(text: str) -> str:
    """The text without examples of code, in which nothing has a meaning."""
    return _CODE.sub("", text) if "`" in text or "~~~" in text else text
