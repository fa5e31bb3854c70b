"""Rules about the parts of a consent: none empty, not too long, a known version, a proof of its own (GDPR art. 7)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.consent import shared_proofs, terms_of
from generator.checks.context import Context
from generator.checks.violation import Violation
from generator.problems import Finding, rule
from generator.source import Records


@rule("PRV030", "Een leeg deel van de toestemming")
def empty_consent_part(violation: Violation) -> Iterator[Finding]:
    """Wat bij de toestemming staat, is ingevuld. Een lege sleutel kan betekenen dat iemand die introk.

    Zolang er iets leeg is, geldt de toestemming niet en toont de site niets van deze persoon.

    Goed:

        consent: {..., withdrawn_on: 2026-06-01}

    Fout:

        consent:
          ...
          withdrawn_on:
    """
    field = violation.field
    yield violation.finding(
        f'"{field.name}" ({field.title.lower()}) staat er, maar is leeg. Zo geldt de toestemming niet.',
        "Vul de waarde in. Is er niets in te vullen, haal dan de hele regel weg.",
    )


@rule("PRV031", "Het bewijs is geen dossiernummer", veiled=True)
def revealing_proof(violation: Violation) -> Iterator[Finding]:
    """Het bewijs is een nummer waaruit niets over de persoon blijkt: een vast woord, een streepje en cijfers.

    Het woord is archief, bewijs, document, dossier, formulier, kenmerk, registratie, toestemming of zaak. Daarna komen
    drie tot zes cijfers, eventueel met een jaar ervoor. Een naam, een adres of een ander nummer hoort hier niet.

    Goed:

        proof: dossier-0412
        proof: zaak-2026-00412

    Fout:

        proof: noor-voorbeeld-2026
    """
    yield violation.finding(
        "Dit is geen dossiernummer.",
        "Geef het bewijs in uw archief een nummer en schrijf dat hier: dossier-, en dan drie tot zes cijfers.",
    )


@rule("PRV032", "De toestemming duurt te lang")
def consent_too_long(records: Records, context: Context) -> Iterator[Finding]:
    """Een toestemming geldt hoogstens twee jaar. Daarna vraagt u die opnieuw, met een nieuw bewijs.

    Ook als de einddatum later is, toont de site na die termijn niets meer van deze persoon.

    Goed:

        consent: {given_on: 2026-01-10, expires_on: 2028-01-10, ...}

    Fout:

        consent: {given_on: 2026-01-10, expires_on: 2046-01-10, ...}
    """
    for record in records.of("people").values():
        for pointer, term in terms_of(record):
            if "given_on" not in term or "expires_on" not in term or "withdrawn_on" in term:
                continue
            last = context.consent.last_day(term["given_on"])
            if term["expires_on"] > last:
                yield record.finding(
                    f"Deze toestemming zou tot en met {term['expires_on']} gelden. "
                    f"Na {last} geldt die niet meer: {_years(context.consent.longest_years)} is het langst.",
                    *pointer,
                    "expires_on",
                    hint=f"Schrijf uiterlijk {last}: expires_on: {last}",
                )


@rule("PRV033", "Onbekende versie van de toestemmingstekst")
def unknown_consent_version(records: Records, context: Context) -> Iterator[Finding]:
    """De versie zegt welke tekst iemand las. De teksten die er zijn, staan in data/datapackage.yaml bij consent.

    Bij een onbekende versie weet niemand waarvoor de toestemming geldt. De site toont dan niets van deze persoon.

    Goed:

        version: 1

    Fout:

        version: 99
    """
    known = sorted(context.consent.versions)
    for record in records.of("people").values():
        version = record.values.get("consent", {}).get("version")
        if version is not None and version not in context.consent.versions:
            yield record.finding(
                f"Versie {version} van de toestemmingstekst bestaat niet.",
                "consent",
                "version",
                hint=f"Kijk op het formulier welke versie het is. Bekend: {', '.join(map(str, known)) or 'geen'}.",
            )


@rule("PRV034", "Eén bewijs voor meer toestemmingen")
def shared_proof(records: Records, context: Context) -> Iterator[Finding]:
    """Elke persoon heeft een eigen bewijs, en elke verlenging ook. Anders is niet na te gaan wie waar ja op zei.

    Zolang twee toestemmingen hetzelfde bewijs noemen, geldt geen van beide.

    Goed (twee mensen, en een verlenging):

        consent: {..., proof: dossier-0412}
        consent: {..., proof: dossier-0413, earlier: [{..., proof: dossier-0127}]}

    Fout:

        consent: {..., proof: dossier-0412}
        consent: {..., proof: dossier-0412}
    """
    for sharing in shared_proofs(records).values():
        for id, pointer in sharing:
            others = sorted({other for other, _ in sharing if other != id})
            whose = f"Ook {' en '.join(others[:3])} {'noemt' if len(others) == 1 else 'noemen'} dit bewijs."
            yield records.of("people")[id].finding(
                whose if others else "Twee termijnen van deze persoon noemen hetzelfde bewijs.",
                *pointer,
                "proof",
                hint="Zoek in uw archief welk nummer bij deze toestemming hoort. "
                "Is er geen eigen bewijs, vraag dan opnieuw toestemming.",
            )


def _years(count: int) -> str:
    return {1: "één jaar", 2: "twee jaar", 3: "drie jaar"}.get(count, f"{count} jaar")
