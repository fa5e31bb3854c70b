"""The rule about text that a page does not show as it was written (CNT014)."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from generator.checks.context import Context
from generator.checks.markdown_texts import Span, found_in, is_inside, marked, without_code, without_links
from generator.checks.markup import unsupported
from generator.checks.violation import short
from generator.markdown import Anatomy, citations
from generator.problems import Finding, rule
from generator.source import Records

_WORD = re.compile(r"[^\W_]+")


@rule("CNT014", "Een deel van de tekst komt anders of niet op de site")
def lost_text(records: Records, context: Context) -> Iterator[Finding]:
    """Wat u schrijft, komt op de site. Leest de site een teken als opmaak, dan kan er tekst wegvallen of veranderen.

    Dat gebeurt bij een rij in een tabel met meer cellen dan de kop, bij een nummer in een opsomming dat niet volgt op
    het vorige, en bij sterretjes, dakjes en slangetjes tussen cijfers. Zet een `\\` voor een teken dat gewoon een
    teken is.

    Goed:

        description: Van 10 tot 20 en van 30 tot 40 mensen. Dat is 2 × 3 × 4.

    Fout:

        description: Van 10~20 en van 30~40 mensen. Dat is 2*3*4.
    """
    for spot, body in marked(context):
        text = spot.value
        for part in body.of("sub", "sup", "em", "strong"):
            small = part.kind in ("sub", "sup")
            around = text[max(part.start - 1, 0) : part.start] + text[part.end : part.end + 1]
            if (small and " " in text[part.start : part.end]) or (not small and any(map(str.isdigit, around))):
                sign = text[part.start]
                yield found_in(
                    spot,
                    (part.start, part.end),
                    f'De tekens {sign} om "{short(text[part.start + 1 : part.end - 1], 40)}" leest de site als opmaak.',
                    f"Schrijf \\{sign} voor een gewone {sign}, of zeg het in woorden.",
                )
        for span in _lost(text, body):
            message = f'"{short(text[slice(*span)], 40)}" komt niet zo op de site.'
            yield found_in(spot, span, message, _lost_hint(span, text, body))


_RISKS = ("[", "<", "|", "&", "```", "~~~", "://")
_NUMBERED = re.compile(r"^[ \t>]*[0-9]{1,9}[.)]", re.MULTILINE)
"""No word can be lost from a text without any of these."""


def _lost_hint(span: Span, text: str, body: Anatomy) -> str:
    if any(part.start <= span[0] < part.end for part in body.of("table")):
        return "Deze rij heeft meer cellen dan de kop van de tabel. Haal de cel weg, of maak de kop langer."
    if text[span[0] : span[1]].isdigit():
        return "De site telt door vanaf het eerste nummer. Laat de nummers van de opsomming op elkaar volgen."
    line = text.rfind("\n", 0, span[0]) + 1
    if text[line : line + 20].lstrip().startswith(("```", "~~~")):
        return "Haal weg wat achter de tekens voor code staat."
    return "Schrijf dit anders, of haal het weg."


def _lost(text: str, body: Anatomy) -> list[Span]:
    """The spans of words that the page does not show, adjacent words as one; without what other rules report."""
    rest = without_links(text)
    if not (any(mark in rest for mark in _RISKS) or _NUMBERED.search(rest)):
        return []
    shown = Counter(_WORD.findall(body.shown))
    occurrences: dict[str, list[Span]] = defaultdict(list)
    for match in _WORD.finditer(text):
        occurrences[match[0]].append(match.span())
    occurrences = {word: spans for word, spans in occurrences.items() if len(spans) > shown[word]}
    reported = _reported(text, body) if occurrences else []
    lost: list[Span] = []
    for word, spans in occurrences.items():
        unreported = [span for span in spans if not is_inside(span[0], reported)]
        if len(unreported) > shown[word]:
            lost += unreported[shown[word] :]
    return _joined(sorted(lost), text)


def _reported(text: str, body: Anatomy) -> list[Span]:
    """The spans that a page drops or changes on purpose, or that other rules report, in order and without overlaps."""
    spans = [(part.start, part.end) for part in body.of("img", "a") if not part.address]
    spans += [(source.start, source.end) for source in citations(text)]
    spans += [_whole_words(text, span) for span, _ in unsupported(text)]
    if body.has_html:
        spans += [_whole_words(text, span) for span in html_in(text, body)]
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


_HTML = re.compile(r"<(?:!--|[!?/]?[A-Za-z](?![A-Za-z0-9+.-]*:|[^\s<>]*@)[^<>]*>)")
_PARAGRAPH = re.compile(r"\n[ \t]*+\n|\Z")
_MAX_INDENT = 12
"""How many characters may precede a block on its line, in a list or a quotation."""


def html_in(text: str, body: Anatomy) -> list[Span]:
    """The spans of HTML in a text; a block of HTML ends at the next empty line (CommonMark 4.6)."""
    spans: list[Span] = []
    for tag in _HTML.finditer(without_code(text, body.code)):
        start, end = tag.span()
        if spans and start < spans[-1][1]:
            continue
        before = text[max(start - _MAX_INDENT, 0) : start]
        if ("\n" in before or start <= _MAX_INDENT) and not before.rpartition("\n")[2].strip(" >-*+"):
            end = _PARAGRAPH.search(text, end).start()  # type: ignore[union-attr]
        elif tag[0] == "<!--":
            closing = text.find("-->", end)
            end = len(text) if closing < 0 else closing + 3
        spans.append((start, end))
    return spans


def _whole_words(text: str, span: Span) -> Span:
    """The span, extended to the ends of the words it cuts."""
    start, end = span
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def _joined(words: list[Span], text: str) -> list[Span]:
    """The spans of words, adjacent ones on a line joined."""
    joined: list[Span] = []
    for start, end in words:
        if joined and not _WORD.search(text, joined[-1][1], start) and "\n" not in text[joined[-1][1] : start]:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
