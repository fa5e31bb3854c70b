"""Rules about names and ids: they are unique, and an id is valid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.checks.context import Context
from generator.checks.opaque import fresh_id
from generator.checks.screening import folded
from generator.checks.violation import short
from generator.kinds import KINDS
from generator.problems import Finding, rule
from generator.source import Record, Records
from generator.values import as_id


@rule("RUL012", "Twee keer dezelfde naam")
def duplicate_name(records: Records, context: Context) -> Iterator[Finding]:
    """Een naam komt per soort een keer voor. Hoofdletters, accenten, spaties en leestekens maken geen verschil.

    Een andere naam (`aliases`) is ook geen naam van een ander. Twee bestanden met dezelfde naam gaan bijna altijd
    over hetzelfde. Voeg ze samen.

    Goed:

        name: Omapost
        aliases: [Oma Post]

    Fout (naast een initiatief dat Omapost heet):

        name: Oma-post
    """
    for kind in KINDS:
        seen: dict[tuple[str, ...], str] = {}
        for record in records.of(kind.resource).values() if kind.unique else ():
            values = tuple(folded(str(record.values.get(key, ""))) for key in kind.unique)
            if not values[0]:
                continue
            first = seen.setdefault(values, record.id)
            if first != record.id:
                yield record.finding(
                    f'"{record.values[kind.unique[0]]}" staat ook in {kind.resource}/{first}.yaml.',
                    kind.unique[0],
                    hint="Voeg de twee bestanden samen, of maak de naam duidelijker.",
                )
        yield from _same_alias(records.of(kind.resource).values(), seen)


def _same_alias(records: Iterable[Record], names: Mapping[tuple[str, ...], str]) -> Iterator[Finding]:
    """The aliases that are also a name or an alias of an earlier record; `names` maps keys to ids."""
    taken = {key[0]: id for key, id in names.items()}
    for record in records:
        for index, alias in enumerate(record.values.get("aliases", ())):
            if alias and (key := folded(alias)):
                first = taken.setdefault(key, record.id)
                if first != record.id:
                    yield record.finding(
                        f'"{alias}" is ook een naam van {record.resource}/{first}.yaml.',
                        "aliases",
                        index,
                        hint="Voeg de twee bestanden samen, of haal deze naam hier weg.",
                    )


@rule("RUL018", "Deze waarde mag maar een keer voorkomen")
def duplicate_value(records: Records, context: Context) -> Iterator[Finding]:
    """Een code zoals die van het CBS hoort bij een enkel gegeven.

    Goed:

        cbs_code: GM0014

    Fout (in een tweede bestand):

        cbs_code: GM0014
    """
    for record_type in context.record_types.values():
        for field in record_type.fields:
            if field.name == "id" or not field.constraints.get("unique"):
                continue
            seen: dict[object, str] = {}
            for record in records.of(record_type.name).values():
                value = record.values.get(field.name)
                if value is not None and (first := seen.setdefault(value, record.id)) != record.id:
                    yield record.finding(
                        f'"{value}" staat ook in {record_type.name}/{first}.yaml.',
                        field.name,
                        hint=f"Kijk na bij welk van de twee dit hoort ({field.title.lower()}).",
                    )


@rule("RUL019", "Een vroegere id is al in gebruik")
def former_id_in_use(records: Records, context: Context) -> Iterator[Finding]:
    """Een vroegere id stuurt bezoekers door. Dat kan alleen als geen ander gegeven die id heeft of had.

    Goed:

        former_ids: [oma-post]

    Fout (terwijl er een matsie.yaml is):

        former_ids: [matsie]
    """
    for record_type in context.record_types.values():
        of_kind = records.of(record_type.name)
        taken: dict[str, str] = {}
        for record in of_kind.values():
            for index, id in enumerate(record.values.get("former_ids", ())):
                if id is None:
                    continue
                other = id if id in of_kind else taken.setdefault(id, record.id)
                if id in of_kind or other != record.id:
                    yield record.finding(
                        f'De id "{id}" is al van {record_type.name}/{other}.yaml.',
                        "former_ids",
                        index,
                        hint="Haal deze id weg, of geef het andere bestand een andere naam.",
                    )


@rule("FLD012", "De bestandsnaam past niet bij dit soort gegeven")
def invalid_id(records: Records, context: Context) -> Iterator[Finding]:
    """De naam van een bestand is de id van het gegeven, en die heeft per soort een vaste vorm.

    Bij mensen is dat een letter, een streepje en een willekeurige reeks, zodat er nooit een naam in staat. Bij de
    andere soorten zijn het hoogstens zestig kleine letters, cijfers en streepjes.

    Goed:

        data/people/c-7k2p.yaml

    Fout:

        data/people/coach-1.yaml
    """
    for record_type in context.record_types.values():
        field = record_type.field("id")
        pattern = re.compile(field.constraints.get("pattern", ".*"))
        most = field.constraints.get("maxLength", 200)
        proposed = {*records.of(record_type.name)}
        for record in records.of(record_type.name).values():
            if len(record.id) > most:
                yield record.finding(
                    f"De bestandsnaam telt {len(record.id)} tekens zonder .yaml; het mogen er {most} zijn.",
                    hint="Maak de naam korter: hij komt in het webadres.",
                )
            elif not pattern.fullmatch(record.id):
                better = _valid_id(record, proposed)
                yield record.finding(
                    f'De bestandsnaam "{short(record.id)}" past niet bij {record_type.title.lower()}.',
                    hint=f"Noem het bestand bijvoorbeeld {better}.yaml.",
                )


def _valid_id(record: Record, proposed: set[str]) -> str:
    """A valid id that is free; for a person, a random one that gives away no more than the role."""
    if record.resource != "people":
        return as_id(record.id) or "naam-van-dit-gegeven"
    roles = (entry["role"] for _, entry in record.each("roles") if isinstance(entry.get("role"), str))
    role = next(roles, "person")
    proposed.add(better := fresh_id(role[0], proposed))
    return better
