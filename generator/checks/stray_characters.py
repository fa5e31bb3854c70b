"""Rules about characters that readers should not see: escapes, Markdown in plain text, stray spaces and quotes."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

from generator.checks.context import Context
from generator.checks.replacements import Replacement, replacing
from generator.checks.spots import Spot
from generator.checks.violation import short
from generator.problems import Edit, Finding, Severity, rule
from generator.source import Records
from generator.source.writing import scalar
from generator.values import folded, read_list


@rule("CNT024", "Code in een gewone tekst")
def escape_in_text(records: Records, context: Context) -> Iterator[Finding]:
    """Wat een computer als code schrijft, ziet de lezer letterlijk: `&amp;` is &, en `\\n` is geen nieuwe regel.

    Goed:

        name: Taal & Tuin

    Fout:

        name: Taal &amp; Tuin
    """
    for spot in context.survey.odd:
        text = spot.value
        if not spot.field.markdown and "&" in text:
            for match in _ENTITY.finditer(text):
                sign = html.unescape(match.group())
                if sign != match.group():
                    part = Replacement(match.start(), match.end(), sign.replace("\u00a0", " ").replace("\u00ad", ""))
                    hint = f"Schrijf: {part.text}" if part.text.strip() else "Typ een gewone spatie."
                    yield from replacing(spot, part, f'Hier staat code: "{match.group()}".', hint)
        if not spot.field.markdown and "%" in text:
            for match in _PERCENT.finditer(text):
                if _is_text(match.group()) and "://" not in text:
                    part = Replacement(match.start(), match.end(), unquote(match.group()))
                    yield from replacing(spot, part, f'Hier staat code: "{match.group()}".', "Typ het teken zelf.")
        if "\\" in text:
            for match in _ESCAPE.finditer(_CODE.sub(lambda code: " " * len(code.group()), text)):
                yield spot.record.finding(
                    f'"{match.group()}" is hier geen nieuwe regel of tab: de lezer ziet het zo.',
                    *spot.pointer,
                    characters=match.span(),
                    hint="Haal het weg. Begin in een verhaal echt een nieuwe regel, onder description: |",
                )


_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_PERCENT = re.compile(r"(?<=[^\W\d_])(?:%[0-9A-F]{2})+(?=\w)")
_ESCAPE = re.compile(r"\\r\\n|\\[nrt](?![a-z]{0,2}\b|[a-z]*\\)|\\[nrt](?=\W|$)|\\u[0-9a-fA-F]{4}|\\n")
_CODE = re.compile(r"`[^`\n]*`")


def _is_text(code: str) -> bool:
    """Whether a percent escape stands for printable text."""
    try:
        return unquote(code, errors="strict").isprintable()
    except UnicodeDecodeError:
        return False


@rule("CNT025", "Opmaak in een tekst zonder opmaak")
def markdown_in_plain(records: Records, context: Context) -> Iterator[Finding]:
    """Opmaak met Markdown mag alleen in het verhaal (`description`, `bio`). Elders ziet de lezer de sterretjes.

    Goed:

        tagline: Nederlands oefenen in een moestuin

    Fout:

        tagline: "**Nederlands** oefenen in een [moestuin](https://moestuin.example)"
    """
    for spot in context.survey.odd:
        if spot.field.markdown:
            continue
        for match in _MARKDOWN.finditer(spot.value):
            inner = next(filter(None, match.groups()), "")
            message = f'"{short(match.group(), 40)}" is opmaak, en die werkt hier niet.'
            if match.lastgroup == "link":
                yield spot.record.finding(
                    message,
                    *spot.pointer,
                    characters=match.span(),
                    hint=f"Schrijf alleen: {short(inner, 40)}. Het webadres hoort bij websites of in description.",
                )
            else:
                part = Replacement(match.start(), match.end(), inner)
                yield from replacing(spot, part, message, f"Schrijf: {short(inner, 40)}" if inner else "Haal het weg.")


_MARKDOWN = re.compile(
    r"\*\*(?=\S)([^*\n]*[^*\s])\*\*"
    r"|(?<![\w_])__(?=\S)([^_\n]*[^_\s])__(?![\w_])"
    r"|(?<![\w*])\*(?=[^\s*])([^*\n]*[^*\s])\*(?![\w*])"
    r"|(?<![\w_])_(?=[^\s_])([^_\n]*[^_\s])_(?![\w_])"
    r"|~~(?=\S)([^~\n]*[^~\s])~~"
    r"|`([^`\n]+)`"
    r"|!?\[(?P<link>[^\[\]\n]+)\]\([^()\s]*\)"
    r"|\A#{1,6} +([^\n]+)"
    r"|</?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|script|span|strong|style|u|ul)\b[^<>\n]*>"
)


@rule("CNT026", "Dubbele spaties in een tekst", Severity.WARNING)
def double_space(records: Records, context: Context) -> Iterator[Finding]:
    """Tussen twee woorden staat een spatie.

    Goed:

        name: Taal Tuin

    Fout:

        name: Taal  Tuin
    """
    for spot in context.survey.odd:
        if spot.field.markdown:
            continue
        text = spot.value
        if "\n" not in text and (bare := text.strip(" ")) != text and bare:
            yield spot.finding(
                "Voor of achter deze tekst staat een spatie.",
                hint="Haal die weg.",
                edit=Edit(spot.record.at(*spot.pointer), scalar(bare)),
            )
            continue
        for match in _SPACES.finditer(spot.value):
            part = Replacement(match.start(), match.end(), " ")
            yield from replacing(spot, part, "Hier staan meer spaties achter elkaar.", "Typ een enkele spatie.")


_SPACES = re.compile(r"(?<=\S) {2,}(?=\S)")


@rule("CNT027", "Een tab in een tekst")
def tab_in_text(records: Records, context: Context) -> Iterator[Finding]:
    """Een tab in een tekst komt uit een spreadsheet: er zijn meer cellen tegelijk geplakt.

    Plak elke cel bij de eigen sleutel.

    Goed:

        name: TaalTuin
        tagline: Nederlands oefenen in een moestuin

    Fout:

        name: "TaalTuin\\tNederlands oefenen in een moestuin"
    """
    for spot in context.survey.odd:
        text = spot.value
        if "\t" in text and (not spot.field.markdown or "\t" in text.lstrip("\t").partition("\n")[0]):
            offset = text.index("\t")
            yield spot.record.finding(
                "In deze tekst staat een tab: het lijken meer cellen uit een spreadsheet.",
                *spot.pointer,
                characters=(offset, offset + 1),
                hint="Zet elke cel bij de eigen sleutel, of typ een spatie.",
            )


@rule("CNT028", "Aanhalingstekens of leestekens die er niet bij horen", Severity.WARNING)
def stray_punctuation(records: Records, context: Context) -> Iterator[Finding]:
    """Rond een hele waarde staan geen aanhalingstekens, en die begint of eindigt niet met een los leesteken.

    Zulke tekens blijven staan als u een waarde uit een lijst of een tekstverwerker kopieert.

    Goed:

        name: Buurtbakker

    Fout:

        name: “Buurtbakker”
    """
    for spot in context.survey.odd:
        text = spot.value.strip()
        if spot.field.markdown or "\n" in text or len(text) < 3 or _is_title(spot):
            continue
        if (bare := _bare(text)) != text and any(map(str.isalnum, bare)):
            yield spot.record.finding(
                "Rond of naast deze waarde staan tekens die er niet bij horen.",
                *spot.pointer,
                hint=f"Schrijf: {short(bare, 80)}",
                edit=Edit(spot.record.at(*spot.pointer), scalar(bare)),
            )


@rule("CNT032", "Meer waarden in een regel van een lijst")
def several_values_in_item(records: Records, context: Context) -> Iterator[Finding]:
    """In een lijst staat elke waarde op een eigen regel, of tussen rechte haken met een komma ertussen.

    Goed:

        target_groups: [ouderen, jongeren]

    Fout:

        target_groups: [ouderen; jongeren]
    """
    for spot in context.survey.odd:
        items = read_list(spot.value) if _APART.search(spot.value) else ()
        if len(items) < 2 or not isinstance(spot.pointer[-1], int) or spot.field.constraints.get("pattern"):
            continue
        if len(spot.pointer) > 2:  # text quoted from a source may contain any character
            continue
        others = {folded(item) for item in spot.record.values[str(spot.pointer[0])] if item and item != spot.value}
        new = {folded(item) for item in items}
        edit = None
        if len(new) == len(items) and not new & others:
            edit = Edit(spot.record.at(*spot.pointer), "\n- ".join(map(scalar, items)))
        yield spot.finding(
            f'"{short(spot.value)}" lijkt meer dan een waarde.',
            hint=f"Zet elke waarde apart: {short(', '.join(items), 200)}.",
            edit=edit,
        )


_APART = re.compile(r"[;|]")


def _is_title(spot: Spot) -> bool:
    """Whether a text is the title of somebody else's work, which may be a quotation."""
    return spot.record.resource in ("sources", "publications") and spot.pointer == ("title",)


_PAIRS = {'"': '"', "“": "”", "„": "”", "”": "”", "«": "»", "'": "'", "‘": "’", "`": "`"}
_LEADING = re.compile(r"(?:[-–—•*·▪◦‣,;:]+\s+|[•·▪◦‣,;]+)(?=\S)")
_TRAILING = re.compile(r"\s*[,;]+\Z|\s+[-–—:]+\Z")


def _bare(text: str) -> str:
    """The text without quotes around the whole of it, a single quote, or list punctuation before or after it."""
    if text[0] in "'\"" and text.count(text[0]) == 1 and (text[1].isupper() or text[0] == '"'):
        return text[1:]
    if text[-1] == '"' and text.count('"') == 1 and not text[-2].isdigit():
        return text[:-1]
    closing = _PAIRS.get(text[0])
    inner = text[1:-1]
    if closing is not None and text[-1] in (closing, "“") and not any(quote in inner for quote in (text[0], text[-1])):
        return inner.strip()
    return _TRAILING.sub("", _LEADING.sub("", text, count=1) if _LEADING.match(text) else text)
