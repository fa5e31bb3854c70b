"""Rules about Markdown in records: broken links, and markup that a page would drop or change (CNT010-CNT015)."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from urllib.parse import unquote

from generator.checks.context import Context
from generator.checks.survey import Spot
from generator.checks.violation import closest, short
from generator.checks.web_addresses import in_words
from generator.markdown import LINKED, MOST_COLUMNS, Anatomy, Part, anatomy, cited, internal, too_wide
from generator.problems import Edit, Finding, Severity, rule
from generator.source import Records
from generator.values import url_problem

_MARKUP = ("[", "]", "<", "&", "~", "^", "\\", "`", "|", "#", "://", "www.")
_STARRED = re.compile(r"\*(?:[0-9]|(?<=[0-9]\*))")
_BLOCK = re.compile(r"\n(?:[ \t]*(?:[0-9]{1,9}[.)]|=+[ \t]*\n|-+[ \t]*\n)| {4}|\t)")
"""These patterns start with a rare character, which makes searching ten times as fast."""

_SIMPLE_LINK = re.compile(
    r"(?<!!)\[([^\[\]\\`<>*_~^&|!#\n]{1,200})\]\((https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[A-Za-z0-9/_.~%=-]{0,200})?)\)"
)
"""A link whose text and address contain no character that could be other markup."""


def is_marked(text: str) -> bool:
    """Whether a text may contain markup other than words in bold or italics."""
    return (
        any(mark in text for mark in _MARKUP)
        or ("*" in text and _STARRED.search(text) is not None)
        or _BLOCK.search(f"\n{text}\n") is not None
    )


Span = tuple[int, int]
"""The start and the exclusive end of a part of a text, in characters."""

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,30}:", re.IGNORECASE)
_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_WORD = re.compile(r"[^\W_]+")
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
            yield _finding(
                spot,
                (part.start, part.end),
                f'Hier staat een beeld ("{short(part.said, 40)}"). In een tekst toont de site geen beelden.',
                "Haal het beeld hier weg. Een foto hoort in de map images, bij de sleutel image of photo.",
            )


@rule("CNT011", "Een link die op de site niet werkt")
def dead_address(records: Records, context: Context) -> Iterator[Finding]:
    """Een link in een gegeven gaat naar een webadres met https:// (of http://), of naar een ander gegeven.

    Naar een ander gegeven gaat een link met de soort en de id: `initiatief:`, `editie:`, `gemeente:`, `thema:` of
    `organisatie:`. De site maakt er het goede adres van. Een andere link (een mailadres, een telefoonnummer, een pad,
    een kop op de pagina) laat de site weg.

    Goed:

        description: Zie [Omapost](initiatief:omapost) en [de krant](https://krant.example/omapost).

    Fout:

        description: Zie [Omapost](../omapost/) of [mail ons](mailto:info@omapost.example).
    """
    for spot, body in marked(context):
        for part in body.of("a"):
            if part.said and (followed(part.address) or internal(part.address) or _only_mail(part)):
                continue
            message, hint, corrected = _broken_link(part, context)
            edit = _new_address(spot, part, corrected) if corrected else None
            yield _finding(spot, (part.start, part.end), message, hint, edit)


def _new_address(spot: Spot, link: Part, address: str) -> Edit | None:
    """An edit that replaces the address of a link; None if the link is not written as [text](address)."""
    if not spot.value[link.start : link.end].endswith(f"]({link.address})"):
        return None
    characters = (link.end - 1 - len(link.address), link.end - 1)
    return Edit(spot.record.at(*spot.pointer, characters=characters), address)


def followed(address: str) -> bool:
    """Whether a visitor can follow a link to this web address; CNT033 reports one that tracks visitors."""
    problem = url_problem(_decoded(address))
    return problem is None or problem.kind == "tracker"


def _decoded(address: str) -> str:
    """A web address with its host decoded, since the parser writes café as caf%C3%A9."""
    scheme, mark, rest = address.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{unquote(host)}{slash}{path}" if "%" in host else address


def _only_mail(part: Part) -> bool:
    """Whether a link is a bare mail address, which PRV006 reports."""
    return part.address == f"mailto:{part.said}"


def _broken_link(part: Part, context: Context) -> tuple[str, str, str]:
    """What is wrong with the address of a link, a hint, and the corrected address, or empty if that is not certain."""
    address, link = part.address, f'De link "{short(part.said, 40)}"'
    if not part.said:
        return "Deze link heeft geen tekst.", "Zet tussen de rechte haken wat de lezer daar vindt.", ""
    if not address:
        return f"{link} heeft geen adres dat mag.", "Zet een webadres tussen de haakjes: [tekst](https://adres).", ""
    if address.startswith("//") and followed(f"https:{address}"):
        return f"{link} begint met //.", f"Schrijf: https:{address}", f"https:{address}"
    if address.lower().startswith(("http:", "https:")) and (problem := url_problem(_decoded(address))):
        message, hint = in_words(problem, _decoded(address))
        hint = f"Schrijf: {problem.corrected}" if problem.corrected else hint
        return f"{link} werkt niet. {message}", hint, problem.corrected
    if scheme := _SCHEME.match(address):
        message = f"{link} gaat naar een adres dat begint met {scheme[0].lower()} en dat laat de site weg."
        if scheme[0].lower() in ("mailto:", "tel:", "sms:", "callto:"):
            return message, "Haal de link weg. Verwijs naar een website, of naar het contact bij de gemeente.", ""
        return message, f"Gebruik https://, of een soort en een id: {', '.join(f'{kind}:id' for kind in LINKED)}.", ""
    if address.startswith("#"):
        return (
            f"{link} gaat naar een kop op de pagina.",
            "Haal de link weg: koppen in een gegeven hebben geen adres.",
            "",
        )
    message = f'{link} gaat naar "{short(address, 40)}". Zo\'n adres werkt in een gegeven niet.'
    if corrected := _record_link(address, context):
        return message, f"Schrijf: {corrected}", corrected
    return message, "Schrijf een webadres met https://, of een soort en een id: initiatief:omapost.", ""


def _record_link(address: str, context: Context) -> str:
    """The link to a record that a relative address certainly means, such as initiatief:omapost; otherwise empty."""
    path = address.partition("#")[0].removesuffix(".md").removesuffix(".html")
    segments = [segment for segment in path.split("/") if segment]
    id = segments[-1] if segments else ""
    words = [word for word, kind in LINKED.items() if id in context.ids.get(kind.resource, ())]
    if len(segments) > 1:
        words = [word for word in words if LINKED[word].section == f"{segments[-2]}/"] or words
    return f"{words[0]}:{id}" if len(words) == 1 else ""


@rule("CNT033", "Een link in een tekst die bezoekers volgt", Severity.WARNING)
def tracked_link(records: Records, context: Context) -> Iterator[Finding]:
    """Achter het vraagteken staat soms een code waarmee een ander bedrijf bezoekers volgt. Laat die code weg.

    Goed:

        description: Zie [de krant](https://krant.example/omapost).

    Fout:

        description: Zie [de krant](https://krant.example/omapost?utm_source=nieuwsbrief).
    """
    for spot in context.survey.markdown:
        body = body_of(spot.value) if "?" in spot.value and "=" in spot.value else None
        for part in body.of("a") if body else ():
            problem = url_problem(part.address)
            if problem is None or problem.kind != "tracker":
                continue
            edit = _new_address(spot, part, problem.corrected)
            message = f'Met "{short(problem.part, 30)}" in het adres van deze link worden bezoekers gevolgd.'
            yield _finding(spot, (part.start, part.end), message, f"Schrijf: {problem.corrected}", edit)


@rule("CNT012", "Een tekst noemt iets dat niet bestaat")
def unknown_in_text(records: Records, context: Context) -> Iterator[Finding]:
    """Een tekst noemt een bron als `[@id]` en een ander gegeven als `[tekst](initiatief:id)`. Die moeten er zijn.

    Goed:

        description: Er zijn 7.000 kaartjes verstuurd.[@ed-omapost]

    Fout:

        description: Er zijn 7.000 kaartjes verstuurd.[@ed-omapst]
    """
    for spot, body in marked(context):
        for part in body.of("a"):
            resource, id = internal(part.address) or ("", "")
            if resource and id not in context.ids.get(resource, ()):
                yield _finding(spot, (part.start, part.end), *_absent(resource, id, context))
        for source in cited(spot.value):
            if source.id not in context.ids.get("sources", ()) and not _inside(source.start, body.code):
                yield _finding(spot, (source.start, source.end), *_absent("sources", source.id, context))


def _absent(resource: str, id: str, context: Context) -> tuple[str, str]:
    near = closest(id, context.ids.get(resource, ()))
    hint = f'Bedoelde u "{near}"?' if near else f"Maak eerst {resource}/{short(id) or 'id'}.yaml."
    return f'"{short(id)}" bestaat niet in {resource}.', hint


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
        for (start, end), kind in _unknown(spot.value):
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
            yield _finding(spot, (start, end), f'Hier staat {what}: "{shown}". Dat kent de site niet.', hint, edit)


def _unknown(text: str) -> Iterator[tuple[Span, str]]:
    """The spans of markup that the site does not support, each with its kind: a key of `INSTEAD`."""
    rest = _rest(text)
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
            yield _finding(
                spot,
                span,
                f"Deze tabel heeft meer dan {MOST_COLUMNS} kolommen.",
                "Laat kolommen weg, of maak er twee tabellen van.",
            )


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
                yield _finding(
                    spot,
                    (part.start, part.end),
                    f'De tekens {sign} om "{short(text[part.start + 1 : part.end - 1], 40)}" leest de site als opmaak.',
                    f"Schrijf \\{sign} voor een gewone {sign}, of zeg het in woorden.",
                )
        for span in _lost(text, body):
            message = f'"{short(text[slice(*span)], 40)}" komt niet zo op de site.'
            yield _finding(spot, span, message, _lost_hint(span, text, body))


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
    rest = _rest(text)
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
        unreported = [span for span in spans if not _inside(span[0], reported)]
        if len(unreported) > shown[word]:
            lost += unreported[shown[word] :]
    return _joined(sorted(lost), text)


def _reported(text: str, body: Anatomy) -> list[Span]:
    """The spans that a page drops or changes on purpose, or that other rules report, in order and without overlaps."""
    spans = [(part.start, part.end) for part in body.of("img", "a") if not part.address]
    spans += [(source.start, source.end) for source in cited(text)]
    spans += [_whole_words(text, span) for span, _ in _unknown(text)]
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


def _inside(offset: int, spans: Sequence[Span]) -> bool:
    """Whether an offset is in one of the spans, which are in order and do not overlap."""
    index = bisect_right(spans, offset, key=lambda span: span[0]) - 1
    return index >= 0 and offset < spans[index][1]


def without_code(text: str, code: tuple[Span, ...]) -> str:
    """The text with code and escaped characters blanked out; offsets stay the same."""
    pieces, done = [], 0
    for start, end in code:
        if start >= done:
            pieces += [text[done:start], _NOT_NEWLINE.sub(" ", text[start:end])]
            done = end
    return _ESCAPE.sub("  ", "".join([*pieces, text[done:]]))


_NOT_NEWLINE = re.compile(r"[^\n]")


def marked(context: Context) -> Iterator[tuple[Spot, Anatomy]]:
    """The texts in Markdown that contain markup, each with its anatomy."""
    for spot in context.survey.markdown:
        if body := body_of(spot.value):
            yield spot, body


@lru_cache(maxsize=32_768)  # one rule after another goes through all texts
def body_of(text: str) -> Anatomy | None:
    """The anatomy of a text; None if it contains no markup, so that it is shown as it is written."""
    rest = _rest(text)
    if is_marked(rest):
        return anatomy(text)
    if rest is text:
        return None
    links = _SIMPLE_LINK.finditer(text)
    return Anatomy(tuple(Part("a", *link.span(), link[1], link[2]) for link in links), (), False, text)


@lru_cache(maxsize=32_768)
def _rest(text: str) -> str:
    """The text without its simple links."""
    return _SIMPLE_LINK.sub("", text) if "[" in text else text


def _finding(spot: Spot, span: Span, message: str, hint: str, edit: Edit | None = None) -> Finding:
    return spot.record.finding(message, *spot.pointer, hint=hint, characters=span, edit=edit)
