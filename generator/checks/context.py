"""What rules may know besides the records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from generator import ledger
from generator.appearance import seen, squashed
from generator.checks import list_values
from generator.checks.consent import Terms
from generator.checks.gallery import Gallery
from generator.checks.passages import Passages, of_files, of_record
from generator.checks.reference_lists import read_rows
from generator.checks.survey import Survey
from generator.ledger import Ledger
from generator.problems import Finding
from generator.schema import RecordType
from generator.source import Records

_MUNICIPALITY_COLUMNS = ("gm_code", "name", "province", "lat", "lng")


Former = Mapping[str, Mapping[str, str]]
"""Per resource the present id of a record by each of its former ids."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Context:
    """The context of a check.

    today: the day for which the records are checked
    data: the folder of the records
    record_types: the type of each resource
    ids: per resource the ids of all files, including those that could not be read
    package: the valid part of `datapackage.yaml`
    municipalities: the rows of `reference/municipalities.csv` by CBS code
    ledger: the addresses that the site promised to keep
    former: per resource the present id of a record by each of its former ids
    unreadable_rows: findings about rows of those two lists
    survey: what one walk through all records found
    gallery: the pictures, opened when a rule asks for them
    passages: the texts, of records and other files, that may contain personal data
    real_day: the actual day, which consent depends on; None for fictional records
    consent: the conditions for every consent
    """

    today: date
    data: Path
    record_types: Mapping[str, RecordType]
    ids: Mapping[str, frozenset[str]] = field(default_factory=dict)
    package: Mapping[str, Any] = field(default_factory=dict)
    municipalities: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=dict)
    former: Former = field(default_factory=dict)
    unreadable_rows: tuple[Finding, ...] = ()
    survey: Survey = field(default_factory=Survey)
    gallery: Gallery = field(default_factory=lambda: Gallery(Path(), ()))
    passages: Passages = field(default_factory=Passages)
    real_day: date | None = None
    consent: Terms = field(default_factory=Terms)

    @property
    def consent_day(self) -> date:
        """The day on which consent must be valid: building for a past day does not revive a consent that has ended."""
        return max(self.today, self.real_day or self.today)

    def places(self) -> frozenset[str]:
        """The names of the municipalities, as `seen` and squashed."""
        return frozenset(squashed(seen(row["name"]).text) for row in self.municipalities.values())

    def all_read(self, records: Records, *resources: str) -> bool:
        """Whether every file of these resources, or of all, could be read, so that what is not there is missing."""
        return all(
            records.whole(name) and len(records.of(name)) == len(self.ids.get(name, ()))
            for name in resources or self.record_types
        )


def read_context(
    data: Path,
    today: date,
    record_types: Mapping[str, RecordType],
    ids: Mapping[str, frozenset[str]],
    survey: Survey,
    package: Mapping[str, Any],
    *,
    real_day: date | None,
    consent: Terms,
    former: Former,
) -> Context:
    """The context of the records in a data folder; reads its reference lists."""
    municipalities, unreadable = read_rows(
        data / "reference" / "municipalities.csv", _MUNICIPALITY_COLUMNS, list_values.municipalities(), ("lat", "lng")
    )
    addresses, unreadable_addresses = read_rows(data / ledger.FILE, ("address",), list_values.addresses())
    suspects = [record for record in survey.suspects if record.resource in record_types]  # not the data package
    return Context(
        today=today,
        data=data,
        record_types=record_types,
        ids=ids,
        package=package,
        municipalities={row["gm_code"]: row for _, row in municipalities},
        ledger={
            row["address"]: ledger.Entry(row["address"], row.get("gone", ""), row.get("moved_to", ""), line)
            for line, row in addresses
            if ledger.may_be_kept(row["address"])
        },
        unreadable_rows=(*unreadable, *unreadable_addresses),
        survey=survey,
        gallery=Gallery(data, record_types),
        passages=Passages(lambda: [*(of_record(record, record_types) for record in suspects), *of_files(data)]),
        real_day=real_day,
        consent=consent,
        former=former,
    )
