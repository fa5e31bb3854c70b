"""The rule about links on hand-written pages (CNT050), and what those pages may refer to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from posixpath import normpath

from generator.checks.links import followed
from generator.checks.pages import ProsePage
from generator.checks.violation import closest, short
from generator.checks.web_addresses import in_words
from generator.problems import Edit, Finding, rule
from generator.values import url_problem


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """What pages may refer to: sources, by id or former id, shortcodes, and the addresses of the other pages."""

    sources: Collection[str]
    former_sources: Mapping[str, str] = field(default_factory=dict)
    shortcodes: Collection[str]
    addresses: Collection[str]


LINK = re.compile(
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
    for match in LINK.finditer(page.running):
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
