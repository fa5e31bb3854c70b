"""Rules about links in the Markdown of records (CNT011, CNT012, CNT033)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from generator.checks.context import Context
from generator.checks.markdown_texts import body_of, found_in, is_inside, marked
from generator.checks.spots import Spot
from generator.checks.violation import closest, short
from generator.checks.web_addresses import in_words
from generator.markdown import LINKED, Element, citations, internal
from generator.problems import Edit, Finding, Severity, rule
from generator.source import Records
from generator.values import url_problem

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,30}:", re.IGNORECASE)


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
            if part.text and (followed(part.address) or internal(part.address) or _only_mail(part)):
                continue
            message, hint, corrected = _broken_link(part, context)
            edit = _new_address(spot, part, corrected) if corrected else None
            yield found_in(spot, (part.start, part.end), message, hint, edit)


def _new_address(spot: Spot, link: Element, address: str) -> Edit | None:
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


def _only_mail(part: Element) -> bool:
    """Whether a link is a bare mail address, which PRV006 reports."""
    return part.address == f"mailto:{part.text}"


def _broken_link(part: Element, context: Context) -> tuple[str, str, str]:
    """What is wrong with the address of a link, a hint, and the corrected address, or empty if that is not certain."""
    address, link = part.address, f'De link "{short(part.text, 40)}"'
    if not part.text:
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
            yield found_in(spot, (part.start, part.end), message, f"Schrijf: {problem.corrected}", edit)


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
            if resource and id not in context.ids.get(resource, ()) and id not in context.former.get(resource, ()):
                yield found_in(spot, (part.start, part.end), *_absent(resource, id, context))
        for source in citations(spot.value):
            known = source.id in context.ids.get("sources", ()) or source.id in context.former.get("sources", ())
            if not known and not is_inside(source.start, body.code):
                yield found_in(spot, (source.start, source.end), *_absent("sources", source.id, context))


def former_in_text(context: Context) -> Iterator[tuple[Spot, tuple[int, int], str, str]]:
    """Where a text refers to a record by a former id: the text, the characters of the id, its resource and the id."""
    for spot, body in marked(context) if context.former else ():
        for part in body.of("a"):
            resource, id = internal(part.address) or ("", "")
            if id in context.former.get(resource, ()) and spot.value[: part.end].endswith(f"{id})"):
                yield spot, (part.end - 1 - len(id), part.end - 1), resource, id
        for source in citations(spot.value):
            if source.id in context.former.get("sources", ()) and not is_inside(source.start, body.code):
                yield spot, (source.end - len(source.id), source.end), "sources", source.id


def _absent(resource: str, id: str, context: Context) -> tuple[str, str]:
    near = closest(id, context.ids.get(resource, ()))
    hint = f'Bedoelde u "{near}"?' if near else f"Maak eerst {resource}/{short(id) or 'id'}.yaml."
    return f'"{short(id)}" bestaat niet in {resource}.', hint
