"""Rules about personal data in the records of people, which are public: it requires consent (GDPR art. 6(1)(a))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from generator.checks.consent import terms_of
from generator.checks.context import Context
from generator.problems import Finding, Pointer, Severity, rule
from generator.source import Record, Records

_NOTICE = timedelta(days=60)


@rule("PRV001", "Persoonsgegevens zonder toestemming")
def missing_consent(records: Records, context: Context) -> Iterator[Finding]:
    """Een naam, foto, tekst of ander persoonlijk gegeven staat er alleen als die persoon toestemming gaf.

    Ook een bestand dat nog niet op de site staat, is al openbaar. Leg daarom eerst de toestemming vast.

    Goed:

        name: Noor Voorbeeld
        consent: {given_on: 2026-01-10, expires_on: 2028-01-10, purposes: [name], proof: dossier-0412, version: 1}

    Fout:

        name: Noor Voorbeeld
    """
    for record in records.of("people").values():
        if "consent" not in record.values and record.sound("consent"):
            for pointer, _ in _personal(record, context):
                yield record.finding(
                    f'"{pointer[-1]}" is een persoonsgegeven, maar er is geen toestemming.',
                    *pointer,
                    key=True,
                    hint="Haal de waarde weg, of vraag toestemming en leg die vast bij consent.",
                )


@rule("PRV002", "De toestemming geldt hier niet voor")
def missing_purpose(records: Records, context: Context) -> Iterator[Finding]:
    """Toestemming geldt alleen voor waar iemand ja op zei. Bij elk persoonlijk gegeven hoort een doel.

    De doelen zijn name, bio, quote, photo, profile (werkgebied, onderwerpen, talen, beschikbaarheid) en pairing (wie
    met wie verbonden is, zoals het initiatief bij een coach).

    Goed:

        bio: Helpt starters op weg.
        consent: {given_on: 2026-01-10, expires_on: 2028-01-10, purposes: [name, bio], proof: dossier-0412, version: 1}

    Fout:

        bio: Helpt starters op weg.
        consent: {given_on: 2026-01-10, expires_on: 2028-01-10, purposes: [name], proof: dossier-0412, version: 1}
    """
    for record in records.of("people").values():
        consent = record.values.get("consent")
        if consent is None or "purposes" not in consent or "withdrawn_on" in consent:
            continue
        for pointer, purpose in _personal(record, context):
            if purpose not in consent["purposes"]:
                yield record.finding(
                    f'De toestemming geldt niet voor "{pointer[-1]}": het doel {purpose} ontbreekt.',
                    *pointer,
                    key=True,
                    hint=f"Haal de waarde weg, of voeg {purpose} toe als deze persoon daar ja op zei.",
                )


@rule("PRV003", "De toestemming is ingetrokken")
def withdrawn_consent(records: Records, context: Context) -> Iterator[Finding]:
    """Trekt iemand de toestemming in, dan verdwijnen alle persoonlijke gegevens uit het bestand.

    De site toont ze al niet meer. De rollen mogen blijven, zonder namen: dan blijven de aantallen kloppen. Oude
    versies van het bestand wist de beheerder; het handboek zegt hoe.

    Goed:

        roles: [{role: coach, cohort: groningen-2020}]
        consent: {..., withdrawn_on: 2026-06-01}

    Fout:

        roles: [{role: coach, cohort: groningen-2020}]
        name: Noor Voorbeeld
        consent: {..., withdrawn_on: 2026-06-01}
    """
    for record in records.of("people").values():
        if "withdrawn_on" in record.values.get("consent", {}):
            for pointer, _ in _personal(record, context):
                yield record.finding(
                    f'De toestemming is ingetrokken, maar "{pointer[-1]}" staat er nog.',
                    *pointer,
                    key=True,
                    hint="Haal deze sleutel met de waarde weg.",
                )


@rule("PRV004", "De toestemming is verlopen", Severity.WARNING)
def expired_consent(records: Records, context: Context) -> Iterator[Finding]:
    """Na de einddatum toont de site de persoonlijke gegevens niet meer. Vraag opnieuw toestemming of verwijder ze.

    Goed (op 1 februari 2026):

        consent: {given_on: 2025-01-10, expires_on: 2027-01-10, ...}

    Fout (op 1 februari 2026):

        consent: {given_on: 2024-01-10, expires_on: 2026-01-10, ...}
    """
    for record, ends in _running(records, context):
        if ends < context.consent_day:
            yield record.finding(
                f"De toestemming liep af op {ends}; de site toont deze persoon niet meer.",
                "consent",
                "expires_on",
                hint="Vraag opnieuw toestemming, of haal de persoonlijke gegevens weg.",
            )


@rule("PRV005", "De toestemming verloopt binnenkort", Severity.WARNING)
def expiring_consent(records: Records, context: Context) -> Iterator[Finding]:
    """Verloopt een toestemming binnen zestig dagen, vraag dan op tijd of die verlengd mag worden.

    Goed (op 1 februari 2026):

        consent: {given_on: 2025-01-10, expires_on: 2027-01-10, ...}

    Fout (op 1 februari 2026):

        consent: {given_on: 2024-03-01, expires_on: 2026-03-01, ...}
    """
    for record, ends in _running(records, context):
        if context.consent_day <= ends <= context.consent_day + _NOTICE:
            yield record.finding(
                f"De toestemming loopt af op {ends}.",
                "consent",
                "expires_on",
                hint="Vraag of de toestemming verlengd mag worden.",
            )


@rule("PRV011", "De data van de toestemming kloppen niet")
def consent_dates_out_of_order(records: Records, context: Context) -> Iterator[Finding]:
    """Toestemming wordt eerst gegeven, en loopt daarna af of wordt ingetrokken. Geven en intrekken is al gebeurd.

    Goed:

        consent: {given_on: 2026-01-10, expires_on: 2028-01-10, ...}

    Fout:

        consent: {given_on: 2026-01-10, expires_on: 2025-01-10, ...}
    """
    for record in records.of("people").values():
        for pointer, term in terms_of(record):
            given = term.get("given_on")
            for name, what in (("given_on", "gegeven"), ("withdrawn_on", "ingetrokken")):
                if name in term and term[name] > context.consent_day:
                    yield record.finding(
                        f"De toestemming is {what} op {term[name]}, en dat is nog niet geweest.",
                        *pointer,
                        name,
                        hint="Kijk de datum na.",
                    )
            for name in ("expires_on", "withdrawn_on"):
                if given is not None and name in term and term[name] < given:
                    yield record.finding(
                        f"{name} ({term[name]}) ligt voor given_on ({given}).",
                        *pointer,
                        name,
                        hint="Kijk beide data na.",
                    )


def _personal(record: Record, context: Context) -> Iterator[tuple[Pointer, str]]:
    """The pointers to filled fields of a person that require consent, with the purpose that each requires."""
    for field in context.record_types["people"].fields:
        if field.purpose and _filled(record.values.get(field.name)):
            yield (field.name,), field.purpose
    for pointer, role in record.each("roles"):
        if role.get("role") == "coach" and "initiative" in role:
            yield (*pointer, "initiative"), "pairing"


def _filled(value: Any) -> bool:
    return value is not None and value not in ("", (), {})


def _running(records: Records, context: Context) -> Iterator[tuple[Record, date]]:
    """The people with personal data or a pairing, and a consent that was not withdrawn, with its last day."""
    for record in records.of("people").values():
        consent = record.values.get("consent", {})
        if (
            "expires_on" in consent
            and "withdrawn_on" not in consent
            and (any(_personal(record, context)) or any("initiative" in role for _, role in record.each("roles")))
        ):
            yield record, consent["expires_on"]
