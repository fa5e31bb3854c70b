"""The open data as a whole: its records, its tables, and the metadata that every file repeats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import Any

from msgspec import Struct
from msgspec.structs import replace as changed

from generator.model import Directory
from generator.outputs.open_data.opened import PEOPLE, opened
from generator.outputs.open_data.rows import Row, rows
from generator.outputs.open_data.structs import struct_of
from generator.outputs.open_data.tables import Column, Link, Table, tables_of
from generator.schema import RecordType
from generator.views.parts.crowd import FEWEST, countable

VERSION = "1.2.0"
"""Of the tables and the JSON: it goes up when a column or a field changes: see `tests/golden/open-data.txt`."""
BASE = "data/v1/"
"""The folder of the files; its number is the major version."""
WORKBOOK, DATAPACKAGE, OPENAPI = f"{BASE}open-data.xlsx", f"{BASE}datapackage.json", f"{BASE}openapi.json"
COUNTS = "cohorts-people"


@dataclass(frozen=True, kw_only=True, slots=True)
class Dataset:
    """The records that are open data, by kind and id in the order of the site, and their tables.

    `licence` is its code, `url` the address of the site; `fictional` is stated in every file.
    """

    kinds: Mapping[str, RecordType]
    structs: Mapping[str, type[Struct]]
    records: Mapping[str, Mapping[str, Any]]
    tables: Sequence[Table]
    counts: Sequence[tuple[str, str, int]]
    package: Mapping[str, Any]
    licence: str
    fictional: bool
    url: str
    day: date

    @property
    def title(self) -> str:
        """The title of the data; that of fictional data begins with a warning."""
        title = f"{self.package.get('title', 'Challenge')}, open gegevens"
        return f"Voorbeelddata (verzonnen): {title}" if self.fictional else title

    def rows(self, table: Table) -> Iterator[Row]:
        """The rows of a table."""
        closing = (self.licence, self.fictional)
        if table.name == COUNTS:
            return ([*count, *closing] for count in self.counts)
        return rows(table, self.records[table.resource].values(), closing)

    def table(self, name: str) -> Table:
        """The table of this name. Raises StopIteration if there is none."""
        return next(table for table in self.tables if table.name == name)


def dataset(
    directory: Directory, record_types: Mapping[str, RecordType], package: Mapping[str, Any], *, url: str, day: date
) -> Dataset:
    """The part of the directory that is open data."""
    kinds = opened(record_types)
    singulars = {name: kind.singular for name, kind in kinds.items()}
    tables = [table for kind in kinds.values() for table in tables_of(kind, singulars)]
    tables.append(_table_of_counts(record_types[PEOPLE]))
    return Dataset(
        kinds=kinds,
        structs={name: struct_of(kind) for name, kind in kinds.items()},
        records={name: _readable(getattr(directory, name)) for name in kinds},
        tables=[replace(table, columns=(*table.columns, *_CLOSING)) for table in tables],
        counts=[*_counts(directory)],
        package=package,
        licence=" OR ".join(licence["name"] for licence in package.get("licenses", ())),
        fictional=directory.demo,
        url=url,
        day=day,
    )


_CLOSING = (
    Column(
        name="licence",
        title="Licentie",
        description="De code van de licentie waaronder u dit mag gebruiken. Noem de bron.",
        kind="string",
        required=True,
        names="licences",
    ),
    Column(
        name="fictional",
        title="Verzonnen",
        description="true: dit is voorbeelddata, verzonnen. false: dit gaat over de echte wereld.",
        kind="boolean",
        required=True,
    ),
)


def _readable(records: Mapping[str, Any]) -> dict[str, Any]:
    """The records by id, without web addresses that contain the name of a person."""
    return {
        id: changed(record, url="") if getattr(record, "url_contains_name", False) else record
        for id, record in records.items()
    }


def _counts(directory: Directory) -> Iterator[tuple[str, str, int]]:
    """The cohort, role and number of people of each group that is large enough to be counted."""
    for cohort in directory.cohorts:
        people = directory.people_of_cohort[cohort]
        roles = ({role.role for role in person.roles if role.cohort == cohort} for person in people)
        counts = Counter(chain.from_iterable(roles))
        yield from ((cohort, role, count) for role, count in sorted(counts.items()) if countable(count))


def _table_of_counts(people: RecordType) -> Table:
    role = people.field("roles", "role")
    return Table(
        resource="cohorts",
        name=COUNTS,
        title="Edities: aantal mensen",
        description=f"Hoeveel mensen een rol hadden, per editie en rol. Alleen vanaf {FEWEST} mensen.",
        columns=(
            Column(
                name="cohort",
                title="Editie",
                description="De id (editie).",
                kind="string",
                required=True,
                names="cohorts",
            ),
            Column(
                name="role",
                title=role.title,
                description=role.description,
                kind="string",
                required=True,
                enum=role.enum,
                labels=role.labels,
            ),
            Column(
                name="count",
                title="Aantal",
                description=f"Het aantal mensen, {FEWEST} of meer.",
                kind="integer",
                required=True,
                minimum=FEWEST,
            ),
        ),
        key=("cohort", "role"),
        links=(Link(columns=("cohort",), table="cohorts", key=("id",)),),
    )
