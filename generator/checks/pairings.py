"""The rule about pairings, such as of a coach and an initiative: the site shows one if both sides consented to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.checks.consent import granted, invalid
from generator.checks.context import Context
from generator.problems import Finding, Severity, rule
from generator.source import Record, Records


@rule("PRV035", "Een koppeling die niet te zien is", Severity.WARNING)
def hidden_pairing(records: Records, context: Context) -> Iterator[Finding]:
    """Een koppeling is alleen te zien als iedereen om wie het gaat daar ja op zei (pairing).

    Een coach staat bij een initiatief als de coach en alle deelnemers van dat initiatief toestemming gaven. Wie iemand
    of een initiatief binnenbracht, staat er als beide kanten dat goed vinden. De melding noemt wie nog geen ja zei.

    Goed:

        roles: [{role: coach, initiative: matsie}]
        consent: {..., purposes: [name, pairing]}

    Fout (een deelnemer van matsie gaf geen toestemming voor pairing):

        roles: [{role: coach, initiative: matsie}]
        consent: {..., purposes: [name, pairing]}
    """
    purposes = granted(records, context.record_types["people"], context.consent, context.consent_day)
    paired = {id for id, named in purposes.items() if "pairing" in named}
    # Other rules report what is wrong with these consents.
    paired |= invalid(records, context.record_types["people"], context.consent)
    by_initiative = participants(records)
    for record in records.of("people").values():
        yield from _roles(record, paired, by_initiative, context)
        by = record.values.get("brought_in_by")
        if by is not None and record.id in paired and by not in paired:
            yield _finding(record, "wie deze persoon binnenbracht", [by], "brought_in_by")
    for record in records.of("initiatives").values():
        by = (record.values.get("via") or {}).get("person")
        if by is not None and by not in paired:
            yield _finding(record, "wie dit initiatief binnenbracht", [by], "via", "person")


def participants(records: Records) -> dict[str, set[str]]:
    """The ids of the participants of each initiative, by the id of the initiative."""
    ids: dict[str, set[str]] = defaultdict(set)
    for record in records.of("people").values():
        for _, role in record.each("roles"):
            if role.get("role") == "participant" and "initiative" in role:
                ids[role["initiative"]].add(record.id)
    return ids


def _roles(record: Record, paired: set[str], by_initiative: dict[str, set[str]], context: Context) -> Iterator[Finding]:
    for pointer, role in record.each("roles"):
        initiative = role.get("initiative")
        if initiative is None:
            continue
        if role.get("role") != "coach":
            if record.id not in paired and not _has_expired(record, context):
                yield _finding(record, "dit initiatief bij deze rol", [record.id], *pointer, "initiative", hint=_OWN)
        elif record.id in paired:  # otherwise another rule reports the consent of the coach
            if lacking := by_initiative.get(initiative, set()) - paired:
                yield _finding(record, "deze coach bij dit initiatief", lacking, *pointer, "initiative")
            elif initiative not in by_initiative:
                yield record.finding(
                    "De site toont deze coach niet bij dit initiatief: er staat geen deelnemer van in de gegevens.",
                    *pointer,
                    "initiative",
                    hint="Laat het initiatief hier weg, tot een deelnemer ja zegt op pairing en in people staat.",
                )


_HINT = "Vraag die toestemming, of haal deze waarde weg."
_OWN = "Vraag die toestemming. Zegt deze persoon nee, haal het initiatief dan weg, hier en bij de coach."


def _has_expired(record: Record, context: Context) -> bool:
    """Whether a consent has expired, which PRV004 reports."""
    consent = record.values.get("consent", {})
    ends = consent.get("expires_on")
    return ends is not None and "withdrawn_on" not in consent and ends < context.consent_day


def _finding(record: Record, what: str, lacking: Iterable[str], *pointer: str | int, hint: str = _HINT) -> Finding:
    ids = sorted(lacking)
    more = f" en nog {len(ids) - 5}" if len(ids) > 5 else ""
    return record.finding(
        f"De site toont niet {what}: er is geen geldige toestemming voor pairing van {', '.join(ids[:5])}{more}.",
        *pointer,
        hint=hint,
    )
