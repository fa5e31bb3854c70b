"""Rules about the texts of records: accessible (WCAG 2.2), readable (language level B1), and without HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.context import Context
from generator.checks.lost_text import html_in
from generator.checks.markdown_texts import body_of, marked
from generator.checks.violation import short
from generator.markdown import too_wide
from generator.problems import Finding, Severity, rule
from generator.source import Records

MOST_WORDS = 35
"""A sentence of more words than this is far too long for language level B1."""

_VAGUE = (
    "hier", "klik", "klik hier", "klik dan hier", "lees meer", "lees verder", "lees hier meer", "meer", "meer lezen",
    "meer informatie", "meer info", "link", "deze link", "deze pagina", "verder", "website", "here", "click here",
    "read more",
)  # fmt: skip
_WORDS = re.compile(r"\w+")
# The end of a sentence. The pattern starts with a character class, which `re` searches ten times as fast.
_SENTENCE = re.compile(
    r"[.!?…:;\n](?<![.!?…:;]{2})"
    r"(?:(?<!\n)[.!?…:;]*+[)\"'’”]*+(?=\s|$)|(?<=\n)[ \t]*+(?:\n\s*+|(?:[-*+]|[0-9]{1,9}\.)\s|\#))"
)


@rule("CNT002", "Een link die niet zegt waarheen")
def vague_link(records: Records, context: Context) -> Iterator[Finding]:
    """De tekst van een link zegt waar de link heen gaat, ook voor wie alleen de links hoort voorlezen.

    Goed:

        description: Bekijk [de site van Omapost](https://omapost.nl).

    Fout:

        description: De site staat [hier](https://omapost.nl).
    """
    for spot, body in marked(context):
        for part in body.of("a"):
            if " ".join(_WORDS.findall(part.text.lower())) in _VAGUE:
                yield spot.finding(
                    f'De link "{short(part.text)}" zegt niet waar hij heen gaat.',
                    hint="Noem in de tekst van de link wat de lezer daar vindt.",
                    characters=(part.start, part.end),
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
    for spot, body in marked(context):
        last = 1
        for part in body.of("h1", "h2", "h3", "h4", "h5", "h6"):
            level = part.level
            if level == 1 or level > last + 1:
                right = min(level, last + 1) if level > 1 else 2
                yield spot.finding(
                    f"Hier staat een kop van niveau {level}; dat moet {'#' * right} zijn.",
                    hint=f"Begin de kop met {'#' * right} en een spatie.",
                    characters=(part.start, part.end),
                )
            last = max(level, 2)


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
        start = 0
        text = _running(spot.value) if spot.field.markdown else spot.value
        for end in [*(match.end() for match in _SENTENCE.finditer(text)), len(text)]:
            sentence = text[start:end]
            if len(sentence) > 3 * MOST_WORDS and (count := len(sentence.split())) > MOST_WORDS:
                blank = len(sentence) - len(sentence.lstrip())
                yield spot.finding(
                    f'De zin die begint met "{short(sentence, 40)}" telt {count} woorden.',
                    hint="Maak er twee of drie korte zinnen van.",
                    characters=(start + blank, start + len(sentence.rstrip())),
                )
            start = end


def _running(text: str) -> str:
    """The text with its tables, headings and code blanked out; offsets stay the same."""
    body = body_of(text)
    if body is None or too_wide(text):  # CNT015 reports a table that is too wide
        return text if body is None else ""
    kept = list(text)
    for part in body.of("table", "pre", "code", "h1", "h2", "h3", "h4", "h5", "h6"):
        kept[part.start : part.end] = ("\n" if part.kind != "code" else " ") * (part.end - part.start)
    return "".join(kept)


@rule("CNT005", "HTML in een tekst")
def raw_html(records: Records, context: Context) -> Iterator[Finding]:
    """In een tekst mag Markdown, geen HTML. De site laat HTML weg, omdat die bezoekers kan schaden.

    Goed:

        description: Samen **soep** koken.

    Fout:

        description: Samen <b>soep</b> koken.
    """
    for spot, body in marked(context):
        if body.has_html:
            tags = html_in(spot.value, body) or [(0, len(spot.value))]
            start, stop = tags[0]
            tag = (start, spot.value.find(">", start, stop) + 1 or stop)
            more = f", en nog {len(tags) - 1} keer in deze tekst" if len(tags) > 1 else ""
            yield spot.finding(
                f'Hier staat HTML: "{short(spot.value[slice(*tag)], 40)}"{more}.',
                hint="Gebruik Markdown: **vet**, *schuin*, [tekst](https://adres). Schrijf een gewone < als \\<",
                characters=tag,
            )
