"""Rules about where values come from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.checks.context import Context
from generator.problems import Finding, Pointer, rule
from generator.schema import Field
from generator.source import Record, Records


@rule("RUL009", "Een waarde zonder bron")
def no_source(records: Records, context: Context) -> Iterator[Finding]:
    """Elk getal, elke datum en elke bewering heeft minstens een bron. Zonder bron hoort de waarde niet op de site.

    Goed:

        founded:
          - value: 2014
            sources: [rd-2017-08-omapost]
            basis: stated

    Fout:

        founded:
          - value: 2014
    """
    for record, pointer, value in claims(records, context):
        if not value.get("sources"):
            yield record.finding(
                "Deze waarde heeft geen bron.",
                *pointer,
                hint="Voeg toe: sources: [id-van-de-bron]. De bron staat in data/sources.",
            )


def claims(records: Records, context: Context) -> Iterator[tuple[Record, Pointer, Mapping[str, Any]]]:
    """Every object in the records that carries provenance by its schema."""
    for record_type in context.record_types.values():
        paths = [path for path, field in record_type.walk() if _has_provenance(field)]
        for record in records.of(record_type.name).values():
            for path in paths:
                for pointer, value in record.each(*path):
                    yield record, pointer, value


def _has_provenance(field: Field) -> bool:
    names = {one.name for one in (field.item or field).fields}
    return {"sources", "basis"} <= names
