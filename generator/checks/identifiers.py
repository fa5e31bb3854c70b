"""Rules about addresses and numbers that identify a person, which no text may contain (GDPR; Uavg art. 46 for BSN).

Text is everything that somebody wrote: in records and their comments, the data package, the reference lists, and the
pages in `content` with their file names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.checks.context import Context
from generator.checks.mailboxes import configured, is_example, of_the_site
from generator.checks.personal import mail, numbers, phones
from generator.checks.personal.passage import Passage, Span
from generator.problems import Finding, rule
from generator.source import Records


@rule("PRV006", "Een e-mailadres in een tekst", veiled=True)
def mail_address(records: Records, context: Context) -> Iterator[Finding]:
    """Een e-mailadres hoort alleen op de plek voor een algemene postbus (`mailbox`), nooit in een tekst.

    Een adres in een tekst is vaak van een persoon, en robots vinden het om er reclame naartoe te sturen. Ook een
    opmerking achter een `#` en een pagina in `content` zijn voor iedereen te lezen. Anders schrijven ("apenstaartje",
    "(at)") helpt niet: robots kennen dat ook.

    Goed:

        contact: {function: coördinator challenge, mailbox: challenge@gemeente.nl}

    Fout:

        description: Mail naar noor@voorbeeld.nl voor meer informatie.
    """
    general = configured(context.data) | of_the_site(context.data)

    def allowed(passage: Passage, span: Span) -> bool:
        kind = passage.kind(span[0])
        address = passage.text[slice(*span)]
        if kind not in _OWN_FILES:
            return kind.endswith(".mailbox")
        return any(mailbox in address for mailbox in general) or is_example(address)

    yield from detections(
        context,
        mail.find,
        "Hier staat een e-mailadres ({}).",
        "Haal het weg. Contact loopt via een algemene postbus bij contact.",
        allowed,
    )


_OWN_FILES = ("datapackage", "page")


@rule("PRV007", "Een telefoonnummer in een tekst", veiled=True)
def phone_number(records: Records, context: Context) -> Iterator[Finding]:
    """Een telefoonnummer staat nergens in de gegevens. Contact loopt via een algemene postbus of een formulier.

    Ook een nummer in een webadres, in woorden of als getal telt mee.

    Goed:

        description: Iedereen kan meedoen. Aanmelden kan op de website.

    Fout:

        description: Iedereen kan meedoen. Bel 06-12345678.
    """
    yield from detections(
        context,
        phones.find,
        "Hier staat een telefoonnummer ({}).",
        "Haal het weg. Contact loopt via een algemene postbus of een formulier.",
    )


@rule("PRV008", "Een nummer dat op een BSN lijkt", veiled=True)
def service_number(records: Records, context: Context) -> Iterator[Finding]:
    """Een burgerservicenummer mag nooit in de gegevens staan. Negen cijfers die de elfproef doorstaan lijken er een.

    Is het een groot getal, schrijf het dan anders, bijvoorbeeld "ruim 123 miljoen". Een bedrag van negen cijfers
    schrijft u met punten, zoals € 111.222.333: zonder punten telt het als nummer, ook met een € ervoor.

    Goed:

        note: De begroting was ruim 111 miljoen euro.

    Fout:

        note: Dossier 111222333.
    """
    yield from detections(
        context,
        numbers.find_service_numbers,
        "Hier staat een nummer dat op een BSN lijkt.",
        "Haal het nummer weg, en vraag de beheerder om ook de oude versie te wissen.",
    )


@rule("PRV014", "Een rekeningnummer of documentnummer", veiled=True)
def account_or_document(records: Records, context: Context) -> Iterator[Finding]:
    """Een bankrekening (IBAN) of het nummer van een paspoort of rijbewijs hoort niet in de gegevens.

    Goed:

        description: Steunen kan via de website.

    Fout:

        description: Maak uw bijdrage over op NL91 ABNA 0417 1643 00.
    """
    yield from detections(
        context,
        numbers.find_accounts,
        "Hier staat het nummer van een bankrekening ({}).",
        "Haal het weg. Verwijs naar de website van het initiatief.",
    )
    yield from detections(
        context,
        numbers.find_documents,
        "Hier staat het nummer van een paspoort, identiteitskaart of rijbewijs.",
        "Haal het nummer weg, en vraag de beheerder om ook de oude versie te wissen.",
    )


def detections(
    context: Context,
    find: Callable[[Passage], Iterable[Span]],
    message: str,
    hint: str,
    allowed: Callable[[Passage, Span], bool] = lambda passage, span: False,
) -> Iterator[Finding]:
    """A finding about every match of a detector that is not `allowed` where it is; matches do not overlap.

    `{}` in the message becomes the first few characters: enough to find the match, too few to spread it, since a report
    may become public.
    """
    for passage in context.passages:
        done = 0
        for start, end in sorted(set(find(passage))):
            if start >= done and not allowed(passage, (start, end)):
                done = end
                yield passage.finding((start, end), message.format(f'"{_veiled(passage, start, end)}"'), hint)


def _veiled(passage: Passage, start: int, end: int) -> str:
    source = passage.source(start, end)
    shown = "".join(character if character.isprintable() else " " for character in source)
    return shown.strip()[: min(3, len(shown) // 3)] + "…"
