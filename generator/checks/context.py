"""What a check may know besides the records."""

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


@dataclass(frozen=True, kw_only=True, slots=True)
class Context:
    """`today` is the day the check speaks of; `data` is the folder the records came from. `real_day` is the day it
    really is, None for fictional records; `consent` is what the house asks of every consent.

    `package` is what fits the schema of what `datapackage.yaml` says.
    `municipalities` maps a CBS code to its row in `reference/municipalities.csv`; `ledger` holds the addresses that the
    site promised to keep; `faults` are the mistakes in those two lists. `ids` holds the ids of all files, also of those
    that could not be read. `gallery` looks at the pictures when a rule asks. `survey` is what one walk through all
    records found; `passages` are the texts, of records and other files, in which something may lead to a person.
    """

    today: date
    data: Path
    record_types: Mapping[str, RecordType]
    ids: Mapping[str, frozenset[str]] = field(default_factory=dict)
    package: Mapping[str, Any] = field(default_factory=dict)
    municipalities: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=dict)
    faults: tuple[Finding, ...] = ()
    survey: Survey = field(default_factory=Survey)
    gallery: Gallery = field(default_factory=lambda: Gallery(Path(), ()))
    passages: Passages = field(default_factory=Passages)
    real_day: date | None = None
    consent: Terms = field(default_factory=Terms)

    @property
    def consent_day(self) -> date:
        """The day by which consent counts: no past day of a build brings back a consent that has ended."""
        return max(self.today, self.real_day or self.today)

    def places(self) -> frozenset[str]:
        """The names of the municipalities, folded."""
        return frozenset(squashed(seen(row["name"]).text) for row in self.municipalities.values())

    def all_read(self, records: Records, *resources: str) -> bool:
        """Whether every file of these resources (or of all) could be read. Otherwise nothing is known to be absent."""
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
) -> Context:
    """The context of the records in a data folder, with its reference lists read."""
    municipalities, wrong = read_rows(
        data / "reference" / "municipalities.csv", _MUNICIPALITY_COLUMNS, list_values.municipalities(), ("lat", "lng")
    )
    addresses, also_wrong = read_rows(data / ledger.FILE, ("address",), list_values.addresses())
    suspects = [one for one in survey.suspects if one.resource in record_types]  # the data package is a file besides
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
        faults=(*wrong, *also_wrong),
        survey=survey,
        gallery=Gallery(data, record_types),
        passages=Passages(lambda: [*(of_record(one, record_types) for one in suspects), *of_files(data)]),
        real_day=real_day,
        consent=consent,
    )
