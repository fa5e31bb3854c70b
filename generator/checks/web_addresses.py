"""Rules about web addresses (FLD008, FLD019-FLD022); `values.urls` decides what is wrong with one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.violation import Violation, short
from generator.problems import Edit, Finding, Rule, Severity, rule
from generator.source.writing import scalar
from generator.values import UrlProblem, url_problem


def web_rule(violation: Violation) -> Rule[[Violation]]:
    """The rule for an invalid web address."""
    return _BY_KIND.get(_problem(violation).kind, invalid_url)


def _problem(violation: Violation) -> UrlProblem:
    return url_problem(violation.text) or UrlProblem("scheme")


def _correction(violation: Violation) -> tuple[str, Edit | None]:
    """The address that was certainly meant, as a hint and as an edit; empty and None if that is not known."""
    address = _problem(violation).corrected
    if not address:
        return "", None
    return f"Schrijf: {address}", Edit(violation.record.at(*violation.pointer), scalar(address))


@rule("FLD008", "Dit is geen webadres")
def invalid_url(violation: Violation) -> Iterator[Finding]:
    """Een webadres begint met https:// (of http://) en de naam van een site. Iets anders kan een bezoeker schaden.

    Goed:

        url: https://omapost.nl

    Fout:

        url: omapost.nl
    """
    problem = _problem(violation)
    correction, edit = _correction(violation)
    if not correction and problem.kind == "words" and problem.part and url_problem(problem.part) is None:
        correction = f"Bewaar alleen het adres: {problem.part}. Zet een ander adres apart, of haal het weg."
        if re.search(r"//[^/]+/[^/]", problem.part) and not re.search(r"[,;]|\s\S*://", violation.text):
            correction = (
                f"Hoort de spatie bij het adres? {_COPY} Is het adres alleen {problem.part}? Haal dan de rest weg."
            )
    message, hint = in_words(problem, violation.text)
    yield violation.finding(message, correction or hint, edit=edit)


def in_words(problem: UrlProblem, address: str) -> tuple[str, str]:
    """A message about a web address, and a hint for when it cannot be corrected."""
    if problem.kind in _HOSTS:
        return _HOSTS[problem.kind].format(host=short(problem.part, 40)), _COPY
    if problem.kind == "secret":
        return _SECRET
    if problem.kind in ("unseen", "character"):
        what = f"het teken {problem.part}" if problem.part else "een teken dat u niet ziet"
        return f"In dit webadres staat {what}.", _COPY
    message, hint = _SAID.get(problem.kind, ("{shown} is geen webadres dat met https:// begint.", _COPY))
    if problem.kind == "scheme" and problem.part:
        message = '{shown} begint met "{scheme}:"; een webadres begint met https://.'
    shown = "Dit" if problem.kind in ("mail", "phone") else f'"{short(address)}"'
    return message.format(shown=shown, scheme=short(problem.part, 20)), hint


_SECRET = (
    "Voor het apenstaartje in dit webadres staat een gebruikersnaam of een wachtwoord.",
    "Haal weg wat tussen https:// en het apenstaartje staat, met het apenstaartje.",
)
_COPY = "Open de pagina in een browser en neem het adres over uit de adresbalk."
_SAID = {
    "mail": (
        "{shown} is een e-mailadres; hier hoort het adres van een site.",
        "Schrijf het adres van de site of haal het weg. Een postbus hoort bij contact van gemeente of editie.",
    ),
    "phone": (
        "{shown} is een telefoonnummer; hier hoort het adres van een site.",
        "Haal het weg of schrijf het adres van de site.",
    ),
    "words": ("{shown} is meer of anders dan een webadres: er staat een spatie of een los woord in.", _COPY),
    "tail": ("{shown} eindigt op een leesteken dat niet bij het adres hoort.", _COPY),
    "long": ("Dit webadres is te lang: het mogen 2000 tekens zijn.", _COPY),
}


@rule("FLD019", "Deze site kan niet bestaan")
def impossible_host(violation: Violation) -> Iterator[Finding]:
    """De naam van een site bestaat uit delen met een punt ertussen, zonder poort en zonder cijfers als naam.

    Een naam die alleen binnen een gebouw werkt (`intranet`, `localhost`) kan een bezoeker niet openen.

    Goed:

        url: https://www.groningen.nl/challenge

    Fout:

        url: https://intranet/challenge
    """
    correction, edit = _correction(violation)
    message, hint = in_words(_problem(violation), violation.text)
    yield violation.finding(message, correction or hint, edit=edit)


_HOSTS = {
    "host": 'De naam van de site ("{host}") kan niet bestaan.',
    "comma": 'In de naam van de site ("{host}") staat een komma waar een punt hoort.',
    "dot": 'In de naam van de site ("{host}") ontbreekt een deel, zoals .nl.',
    "inside": '"{host}" werkt alleen binnen een eigen netwerk: een bezoeker kan dit adres niet openen.',
    "number": 'Een nummer ("{host}") is geen naam van een site.',
    "port": "In dit webadres staat een poort: een dubbele punt met een nummer achter de naam van de site.",
}


@rule("FLD020", "Een gebruikersnaam in een webadres", veiled=True)
def secret_in_url(violation: Violation) -> Iterator[Finding]:
    """Voor een apenstaartje in een webadres staat een gebruikersnaam, soms met een wachtwoord. Die hoort hier nooit.

    Is het wachtwoord echt, verander het dan: wat hier gestaan heeft, is openbaar.

    Goed:

        url: https://voorbeeld.example/

    Fout:

        url: https://naam:wachtwoord@voorbeeld.example/
    """
    _, edit = _correction(violation)
    yield violation.finding(*_SECRET, edit=edit)


@rule("FLD021", "Een teken dat niet in een webadres kan")
def invalid_character_in_url(violation: Violation) -> Iterator[Finding]:
    """In een webadres staan geen onzichtbare tekens, haken of aanhalingstekens. Die komen mee bij het plakken.

    Goed:

        url: https://voorbeeld.example/

    Fout:

        url: "<https://voorbeeld.example/>"
    """
    correction, edit = _correction(violation)
    message, hint = in_words(_problem(violation), violation.text)
    yield violation.finding(message, correction or hint, edit=edit)


@rule("FLD022", "Een webadres dat bezoekers volgt", Severity.WARNING)
def tracked_url(violation: Violation) -> Iterator[Finding]:
    """Achter het vraagteken staat soms een code waarmee een ander bedrijf bezoekers volgt.

    De pagina is zonder die code dezelfde.

    Goed:

        url: https://voorbeeld.example/verhaal

    Fout:

        url: https://voorbeeld.example/verhaal?utm_source=nieuwsbrief
    """
    correction, edit = _correction(violation)
    yield violation.finding(
        f'Met "{short(_problem(violation).part, 30)}" in dit webadres worden bezoekers gevolgd.', correction, edit=edit
    )


_BY_KIND = {
    **dict.fromkeys(("host", "comma", "dot", "inside", "number", "port"), impossible_host),
    "secret": secret_in_url,
    "unseen": invalid_character_in_url,
    "character": invalid_character_in_url,
}
