"""Rules about addresses and numbers that lead to a person: they may be in no text at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.context import Context
from generator.problems import Finding, rule
from generator.source import Records

_MAIL = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_WEB = re.compile(r"https?://[^\s<>()\"']+", re.IGNORECASE)
_PHONE = re.compile(
    r"(?<![\w.,/+-])(?:"
    r"(?:\+31|0031)[ \-]?(?:\(0\)[ \-]?)?[1-9](?:[ .\-]?[0-9]){8}"  # +31 6 12345678, 0031-50-1234567
    r"|\(?0[1-9][0-9]{0,2}\)?(?:[ .\-]{0,3}[0-9]){6,8}"  # 06-12345678, 050 123 45 67, (0592) 12 34 56
    r"|0[89]00[ \-]?[0-9]{4}(?:[0-9]{3})?"  # 0800-1234
    r")(?![0-9])"
)
_NINE = re.compile(
    r"(?<![0-9.,/-])(?:[0-9]{9}|[0-9]{4}[. ][0-9]{2}[. ][0-9]{3}|[0-9]{3} [0-9]{3} [0-9]{3})(?![0-9]|[.,/-][0-9])"
)


@rule("PRV006", "Een e-mailadres in een tekst")
def mail_address(records: Records, context: Context) -> Iterator[Finding]:
    """Een e-mailadres hoort alleen op de plek voor een algemene postbus (`mailbox`), nooit in een tekst.

    Een adres in een tekst is vaak van een persoon, en robots vinden het om er reclame naartoe te sturen. Ook een
    opmerking achter een `#` is voor iedereen te lezen.

    Goed:

        contact: {function: coördinator challenge, mailbox: challenge@gemeente.nl}

    Fout:

        description: Mail naar noor@voorbeeld.nl voor meer informatie.
    """
    for spot in context.survey.suspects:
        if "@" in spot.value and (found := _MAIL.search(_WITHOUT_PATH.sub(" ", spot.value))):
            yield spot.finding(
                f'In deze tekst staat een e-mailadres ("{_veiled(found.group())}").',
                hint="Haal het weg. Contact loopt via een algemene postbus bij contact.",
            )


_WITHOUT_PATH = re.compile(r"(https?://[^\s/<>\"']+)[^\s<>\"']*", re.IGNORECASE)


@rule("PRV007", "Een telefoonnummer in een tekst")
def phone_number(records: Records, context: Context) -> Iterator[Finding]:
    """Een telefoonnummer staat nergens in de gegevens. Contact loopt via een algemene postbus of een formulier.

    Goed:

        description: Iedereen kan meedoen. Aanmelden kan op de website.

    Fout:

        description: Iedereen kan meedoen. Bel 06-12345678.
    """
    for spot in context.survey.suspects:
        if (found := _PHONE.search(_WEB.sub(" ", spot.value))) and _is_number(found.group()):
            yield spot.finding(
                f'In deze tekst staat een telefoonnummer ("{_veiled(found.group())}").',
                hint="Haal het weg. Contact loopt via een algemene postbus of een formulier.",
            )


def _veiled(text: str) -> str:
    """Enough to find it, too little to spread it: a report may end up in public."""
    return text.strip()[:4] + "…"


def _is_number(text: str) -> bool:
    """Whether there are as many digits as a Dutch number has: ten, or eight and more after 0800 and 0900."""
    digits = re.sub(r"[^0-9]", "", text.replace("(0)", ""))
    return not digits.startswith("0") or len(digits) == 10 or digits.startswith(("0031", "0800", "0900"))


@rule("PRV008", "Een nummer dat op een BSN lijkt")
def service_number(records: Records, context: Context) -> Iterator[Finding]:
    """Een burgerservicenummer mag nooit in de gegevens staan. Negen cijfers die de elfproef doorstaan lijken er een.

    Is het een groot getal, schrijf het dan anders, bijvoorbeeld "ruim 123 miljoen".

    Goed:

        note: De begroting was ruim 111 miljoen euro.

    Fout:

        note: Dossier 111222333.
    """
    for spot in context.survey.suspects:
        for found in _NINE.finditer(_WEB.sub(" ", spot.value)):
            if _passes_eleven_test(re.sub(r"[^0-9]", "", found.group())):
                yield spot.finding(
                    "In deze tekst staat een nummer dat op een BSN lijkt.",
                    hint="Haal het nummer weg, en vraag de beheerder om ook de oude versie te wissen.",
                )
                break


def _passes_eleven_test(digits: str) -> bool:
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return digits.strip("0") != "" and sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0
