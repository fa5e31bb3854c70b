"""Rules about the hand-written pages in `content/`: citations, links, markup and files (CNT008, CNT050-CNT056)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from posixpath import normpath

from generator.checks.links import followed
from generator.checks.markup import INSTEAD, UNKNOWN
from generator.checks.pages import ProsePage, address_of, files_below, read_pages
from generator.checks.validation import cast
from generator.checks.violation import closest, short
from generator.checks.web_addresses import in_words
from generator.markdown import CITATION
from generator.problems import START, Edit, Finding, Problem, Severity, rule
from generator.schema import RecordType, compile_caster
from generator.source import private_document, read_document
from generator.source.documents import kind_of_document
from generator.source.files import left_behind
from generator.source.folders import printable
from generator.source.rubbish import is_rubbish
from generator.values import url_problem


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """What pages may refer to: sources, by id or former id, shortcodes, and the addresses of the other pages."""

    sources: Collection[str]
    former_sources: Mapping[str, str] = field(default_factory=dict)
    shortcodes: Collection[str]
    addresses: Collection[str]


def check_content(content: Path, kind: RecordType, known: Known) -> Iterator[Problem]:
    """Every problem in the pages in a folder; `kind` is the type of their front matter."""
    yield from stray_file(content)
    yield from invalid_page_name(content, known)
    rubbish = [printable(path) for path, file in files_below(content) if is_rubbish(file.name)]
    yield from left_behind(content, [path for path in sorted(rubbish) if not kind_of_document(path.rpartition("/")[2])])
    for path, file in files_below(content):
        if (said := kind_of_document(file.name)) and not file.is_symlink():
            yield from private_document(f"{content.as_posix()}/{printable(path)}", said)
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
    for found in _REFERENCE.finditer(page.running):
        for source in _SOURCE.finditer(page.running, *found.span()) if found["sources"] else ():
            if new := known.former_sources.get(source[1]):
                where, message = page.position(*source.span(1)), f'"{short(source[1])}" heet nu anders.'
                yield Finding(page.shown, where, message, f"Schrijf: {new}", Edit(where, new))


_LINK = re.compile(
    r"(?P<image>!?)\[[^\[\]\n]{0,300}(?:\n[^\[\]\n]{1,300})?\]"
    r"\([ ]?<?(?P<address>[^()\s<>]{0,1000}(?:\([^()\s<>]{0,200}\)[^()\s<>]{0,200})?)>?(?:\s\"[^\"\n]{0,300}\")?[ ]?\)"
    r"|^ {0,3}\[[^\[\]\n@^]{1,200}\]:[ \t]*<?(?P<defined>[^\s<>]{1,1000})",
    re.MULTILINE,
)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,30}:|//", re.IGNORECASE)


@rule("CNT050", "Een link op een tekstpagina gaat nergens heen")
def dead_link(page: ProsePage, pages: Mapping[str, ProsePage], known: Known) -> Iterator[Finding]:
    """Een link gaat naar een webadres, een andere tekstpagina, een kop, of een pagina van een gegeven.

    Naar een tekstpagina gaat een link met de naam van het bestand: `start.md` of `../start.md#kosten`. Naar een gegeven
    gaat hij met het adres vanaf deze pagina, met een schuine streep aan het eind: `../initiatieven/omapost/`.

    Goed:

        Lees [hoe u begint](start.md) en bekijk [Omapost](../initiatieven/omapost/).

    Fout:

        Lees [hoe u begint](strat.md) en bekijk [Omapost](../initiatieven/omaposd/).
    """
    for match in _LINK.finditer(page.running):
        group = "defined" if match["defined"] else "address"
        if match["image"] or followed(match[group]):
            continue
        message, hint, right = _broken(page, match[group], pages, known)
        if message:
            position = page.position(*match.span(group))
            yield Finding(page.shown, position, message, hint, Edit(position, right) if right else None)


def _broken(page: ProsePage, address: str, pages: Mapping[str, ProsePage], known: Known) -> tuple[str, str, str]:
    """What is wrong with the address of a link, a hint, and the corrected address if certain; all empty if it works."""
    if not address:
        return "Deze link heeft geen adres.", "Zet het adres tussen de haakjes.", ""
    if address.lower().startswith(("http:", "https:")) and (problem := url_problem(address)):
        message, hint = in_words(problem, address)
        return message, f"Schrijf: {problem.corrected}" if problem.corrected else hint, problem.corrected
    if scheme := _SCHEME.match(address):
        message = f"Een link die begint met {scheme[0].lower()} mag hier niet, of is niet goed geschreven."
        return message, "Gebruik een webadres met https://, of een adres op deze site.", ""
    addresses = {*known.addresses, *(other.address for other in pages.values())}
    if address.startswith("/"):
        right = _from(page.address, address[1:]) if address[1:].partition("#")[0] in addresses else ""
        hint = f"Schrijf: {right}" if right else "Schrijf het adres vanaf deze pagina: ../initiatieven/"
        return f'"{short(address)}" begint met /.', hint, right
    path = address.partition("#")[0].partition("?")[0]
    if not path or path.endswith(".md"):
        return (*_broken_to_file(page, path, address.partition("#")[2], pages), "")
    target = normpath(f"{page.address}{path}")
    target = "" if target == "." else f"{target}/"
    if target in addresses:
        if path.endswith("/"):
            return "", "", ""
        right = f"{path}/{address[len(path) :]}"
        return f'"{short(address)}" mist een schuine streep aan het eind.', f"Schrijf: {right}", right
    near = closest(target, addresses)
    hint = f"Bedoelde u {_from(page.address, near)}?" if near else "Kijk na of het gegeven of de pagina bestaat."
    return f'De pagina "{short(address)}" bestaat niet op de site.', hint, ""


def _broken_to_file(page: ProsePage, path: str, anchor: str, pages: Mapping[str, ProsePage]) -> tuple[str, str]:
    """What is wrong with a link to a Markdown file or to a heading, and a hint; both empty if it works."""
    folder = page.path.rpartition("/")[0]
    target = normpath(f"{folder}/{path}".lstrip("/")) if path else page.path
    if target not in pages:
        near = closest(target, pages)
        hint = f"Bedoelde u {_from(folder, near)}?" if near else "Kijk de naam van het bestand na."
        return f'De pagina "{short(path)}" bestaat niet.', hint
    if anchor and anchor not in pages[target].anchors:
        near = closest(anchor, pages[target].anchors)
        hint = f"Bedoelde u #{near}?" if near else "Kijk de koppen van die pagina na."
        return f'De kop "#{short(anchor)}" staat niet op {target}.', hint
    return "", ""


def _from(here: str, there: str) -> str:
    """The relative address of `there`, a path from the root, on a page at `here`."""
    depth = len([part for part in here.split("/") if part])
    return "../" * depth + there


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
    ends = {match.start(): match.end() for match in _LINK.finditer(text) if match["image"]}
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


_MARKDOWN = (".md", ".markdown", ".mdown")
NAME = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*[a-z0-9]+(?:-[a-z0-9]+)*\.md", re.ASCII)


@rule("CNT053", "De naam van een tekstpagina kan niet")
def invalid_page_name(content: Path, known: Known) -> Iterator[Finding]:
    """De naam van een tekstpagina en van de map bestaat uit kleine letters, cijfers en streepjes, en eindigt op `.md`.

    De naam komt in het webadres. Met een spatie, een hoofdletter of een accent werkt dat adres niet overal. Ook mag er
    op dat adres nog geen pagina staan: `agenda.md` kan niet, want de site maakt zelf een agenda.

    Goed:

        content/nieuwe-pagina.md

    Fout:

        content/Nieuwe pagina é.md
    """
    for path, file in sorted(files_below(content)):
        if file.suffix.lower() not in _MARKDOWN or is_rubbish(file.name):
            continue
        shown = printable(path)
        if NAME.fullmatch(path):
            if (address := address_of(path)) in known.addresses:
                message = f"Op het adres /{address} staat al een pagina van de site."
                yield Finding(f"{content.as_posix()}/{shown}", START, message, "Geef dit bestand een andere naam.")
        else:
            hint = f"Noem het bestand {_proposal(shown)}"
            yield Finding(f"{content.as_posix()}/{shown}", START, f'De naam "{short(shown)}" kan niet.', hint)


def _proposal(path: str) -> str:
    return "/".join(map(_slug, path.rpartition(".")[0].split("/"))) + ".md"


def _slug(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.lower())
    base = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", base.replace("'", "")).strip("-") or "pagina"


_OF_GIT = (".gitkeep", ".gitignore", ".gitattributes")
_PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg", ".heic", ".bmp", ".tif", ".tiff")


@rule("CNT054", "Dit bestand hoort niet bij de tekstpagina's")
def stray_file(content: Path) -> Iterator[Finding]:
    """In de map `content` staan alleen tekstpagina's (`.md`), in gewone bestanden.

    Een beeld hoort in de map images bij het gegeven, met maker, licentie en toestemming. Een snelkoppeling kan naar
    iets buiten de map wijzen en wordt nooit gevolgd.

    Goed:

        content/kennis/drie-tips.md

    Fout:

        content/kennis/foto.jpg
    """
    for path, file in sorted(files_below(content)):
        shown = f"{content.as_posix()}/{printable(path)}"
        if file.is_symlink():
            yield Finding(shown, START, "Dit is een snelkoppeling (symbolic link).", "Zet het bestand zelf hier neer.")
        elif not file.is_file():
            yield Finding(shown, START, "Dit is geen gewoon bestand.", "Verwijder het en maak een gewoon tekstbestand.")
        elif file.suffix.lower() in _PICTURES:
            hint = "Zet een foto in data/initiatives/images en noem die bij image, met maker en licentie."
            yield Finding(shown, START, "Hier horen geen beelden.", hint)
        elif file.suffix.lower() in _MARKDOWN or is_rubbish(file.name) or file.name in _OF_GIT:
            continue
        elif not kind_of_document(file.name):
            hint = "Haal het bestand weg: hier staan alleen tekstpagina's die eindigen op .md."
            yield Finding(shown, START, f'"{short(printable(file.name))}" hoort hier niet.', hint)
