"""Rules about the texts of hand-written pages in `content/`: citations and markup (CNT008, CNT052, CNT055, CNT056)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.checks.markup import INSTEAD, UNKNOWN
from generator.checks.pages import ProsePage, files_below, read_pages
from generator.checks.prose_files import invalid_page_name, stray_file
from generator.checks.prose_links import LINK, Known, dead_link
from generator.checks.validation import cast
from generator.checks.violation import closest, short
from generator.markdown import CITATION
from generator.problems import Edit, Finding, Problem, Severity, rule
from generator.schema import RecordType, compile_caster
from generator.source import private_document, read_document
from generator.source.documents import kind_of_document
from generator.source.files import left_behind
from generator.source.folders import printable
from generator.source.rubbish import is_rubbish


def check_content(content: Path, kind: RecordType, known: Known) -> Iterator[Problem]:
    """Every problem in the pages in a folder; `kind` is the type of their front matter."""
    yield from stray_file(content)
    yield from invalid_page_name(content, known)
    rubbish = [printable(path) for path, file in files_below(content) if is_rubbish(file.name)]
    yield from left_behind(content, [path for path in sorted(rubbish) if not kind_of_document(path.rpartition("/")[2])])
    for path, file in files_below(content):
        if (document := kind_of_document(file.name)) and not file.is_symlink():
            yield from private_document(f"{content.as_posix()}/{printable(path)}", document)
    pages, problems = read_pages(content)
    yield from problems
    caster = compile_caster(kind, {})
    for page in pages:
        record, problems = read_document(page.file, page.shown)
        yield from problems
        if record is not None:
            yield from cast(record, kind, caster, {})[1]
        yield from unknown_in_prose(page, known)
        yield from former_in_prose(page, known)
        yield from html_in_prose(page)
        yield from unknown_markdown(page)
        yield from picture_in_prose(page)
    by_path = {page.path: page for page in pages}
    for page in pages:
        yield from dead_link(page, by_path, known)


_REFERENCE = re.compile(rf"(?P<sources>{CITATION})|<!--\s*soc:(?P<shortcode>\S*)\s*-->")
_SOURCE = re.compile(r"@([^\[\]\s;,]*)")


@rule("CNT008", "Een bron of onderdeel in een tekst bestaat niet")
def unknown_in_prose(page: ProsePage, known: Known) -> Iterator[Finding]:
    """Een tekst in `content` noemt bronnen als `[@id]` en vraagt onderdelen met `<!-- soc:naam -->`.

    De bron moet in `data/sources` staan en het onderdeel moet bestaan; anders staat er niets op de site. Twee bronnen
    staan bij elkaar als `[@een; @twee]`.

    Goed:

        Twintig plannen zijn gekozen.[@sgoc-artikel]

    Fout:

        Twintig plannen zijn gekozen.[@sgoc-artikle]
    """
    for match in _REFERENCE.finditer(page.running):
        if match["shortcode"] is not None:
            name = match["shortcode"]
            if name not in known.shortcodes:
                near = closest(name, known.shortcodes)
                hint = f'Bedoelde u "{near}"?' if near else f"Kies uit: {', '.join(sorted(known.shortcodes))}."
                yield page.finding(*match.span(), f'Het onderdeel "{short(name)}" bestaat niet.', hint)
            continue
        for source in _SOURCE.finditer(page.running, *match.span()):
            if source[1] not in known.sources and source[1] not in known.former_sources:
                near = closest(source[1], known.sources)
                hint = f"Maak eerst data/sources/{short(source[1]) or 'id-van-de-bron'}.yaml."
                hint = f'Bedoelde u "{near}"?' if near else hint
                span = match.span() if match[0].count("@") == 1 else source.span()
                yield page.finding(*span, f'De bron "{short(source[1])}" bestaat niet.', hint)


@rule("REF010", "Een tekst noemt een bron die anders heet", Severity.WARNING)
def former_in_prose(page: ProsePage, known: Known) -> Iterator[Finding]:
    """Een bron kan een andere id hebben gekregen. De oude staat dan bij `former_ids`; noem in een tekst de nieuwe.

    Tot dat gedaan is, telt de oude id als de nieuwe. De site is dus te maken.

    Goed:

        Twintig plannen zijn gekozen.[@sgoc-artikel]

    Fout (als die bron eerst sgoc-stuk heette):

        Twintig plannen zijn gekozen.[@sgoc-stuk]
    """
    for match in _REFERENCE.finditer(page.running):
        for source in _SOURCE.finditer(page.running, *match.span()) if match["sources"] else ():
            if new := known.former_sources.get(source[1]):
                where, message = page.position(*source.span(1)), f'"{short(source[1])}" heet nu anders.'
                yield Finding(page.shown, where, message, f"Schrijf: {new}", Edit(where, new))


_NOT_HERE = {"voetnoot", "spatie", "wikilink", "aankruisvakje", "markering", "plaatje"}
_ONLY_IN_RECORDS = re.compile(r"~~[^~\s][^~\n]{0,200}~~|(?<=\w)~\w{1,20}~|(?<=\w)\^\w{1,20}\^")


@rule("CNT056", "Markdown die een tekstpagina niet kent")
def unknown_markdown(page: ProsePage) -> Iterator[Finding]:
    """Een voetnoot, een aankruisvakje, gemarkeerde of doorgehaalde tekst komt letterlijk op de pagina te staan.

    Ook kleine letters met `~` en `^` kent een tekstpagina niet; in het verhaal van een gegeven mogen ze wel.

    Goed:

        Er kwamen 40 buren.[@courant-2024]

    Fout:

        Er kwamen 40 buren.[^1]
    """
    for match in UNKNOWN.finditer(page.running):
        if match.lastgroup in _NOT_HERE:
            what, hint = INSTEAD[match.lastgroup]
            start = match.end() - len(match[0].lstrip())
            yield page.finding(start, match.end(), f'Hier staat {what}: "{short(match[0], 40)}".', hint)
    for match in _ONLY_IN_RECORDS.finditer(page.running):
        yield page.finding(
            *match.span(), f'"{short(match[0], 40)}" komt letterlijk op de pagina.', "Zeg het in woorden."
        )


_HTML = re.compile(r"<(?:!--|[!?/]?[A-Za-z](?![A-Za-z0-9+.-]*:|[^\s<>]*@)[^<>]*>)")
_SHORTCODE = re.compile(r"<!--\s*soc:\S*\s*-->")


@rule("CNT052", "HTML op een tekstpagina")
def html_in_prose(page: ProsePage) -> Iterator[Finding]:
    """Een tekstpagina is Markdown. HTML kan bezoekers schaden of de pagina breken, en komt niet op de site.

    Ook een opmerking (`<!-- -->`) staat in het bestand en is dus openbaar. Alleen een onderdeel mag:
    `<!-- soc:naam -->`.

    Goed:

        Kijk de **video** op [de site](https://voorbeeld.example/video).

    Fout:

        <iframe src="https://voorbeeld.example/video"></iframe>
    """
    hidden = 0
    for match in _HTML.finditer(page.running):
        start, end = match.span()
        if start < hidden or match[0].startswith("</") or _SHORTCODE.match(page.running, start):
            continue
        if match[0] == "<!--":
            closed = page.running.find("-->", end)
            hidden = end = len(page.running) if closed < 0 else closed + 3
        yield page.finding(
            start,
            end,
            f'Hier staat HTML: "{short(match[0], 40)}".',
            "Gebruik Markdown, of haal het weg. Schrijf een gewone < als \\<",
        )


@rule("CNT055", "Een beeld op een tekstpagina")
def picture_in_prose(page: ProsePage) -> Iterator[Finding]:
    """Een tekstpagina toont geen beelden.

    Een beeld van een andere site volgt bezoekers, en een los beeld heeft geen maker, licentie en toestemming.

    Goed:

        Bekijk [de foto's van de finale](https://voorbeeld.example/fotos).

    Fout:

        ![De finale](https://voorbeeld.example/finale.jpg)
    """
    text = page.running
    ends = {match.start(): match.end() for match in LINK.finditer(text) if match["image"]}
    defined = {match[1].casefold() for match in _DEFINED.finditer(text)} if "]:" in text else set()
    for match in _IMAGE.finditer(text):
        if match["next"] or match["label"].casefold() in defined:
            yield page.finding(
                match.start(),
                ends.get(match.start(), match.end()),
                "Hier staat een beeld. Op een tekstpagina toont de site geen beelden.",
                "Haal het weg. Een foto van een initiatief hoort in data/initiatives/images, met de sleutel image.",
            )


_IMAGE = re.compile(r"!\[(?!@)(?P<label>(?:[^\[\]]|\[[^\[\]]{0,300}\]){0,300})\](?P<next>\(|[ ]?\[(?!@)|)")
_DEFINED = re.compile(r"^ {0,3}\[([^\[\]\n@^]{1,300})\]:", re.MULTILINE)
