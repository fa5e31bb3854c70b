"""Rules about the prizes of initiatives."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.bounds import edition_is_near
from generator.checks.context import Context
from generator.periods import lies_ahead, year_of_date
from generator.problems import Finding, rule
from generator.source import Records


@rule("RUL011", "De prijs past niet bij de editie")
def award_outside_edition(records: Records, context: Context) -> Iterator[Finding]:
    """Een prijs van een editie is gewonnen in het jaar van die editie of het jaar erna, door wie eraan meedeed.

    Goed:

        participations:
          - {cohort: groningen-2018, sources: [factsheet], basis: stated}
        awards:
          - {name: Publieksprijs, kind: audience, cohort: groningen-2018, date: 2018, sources: [factsheet]}

    Fout:

        awards:
          - {name: Publieksprijs, kind: audience, cohort: groningen-2018, date: 2016, sources: [factsheet]}
    """
    cohorts = records.of("cohorts")
    for record in records.of("initiatives").values():
        for index, award in enumerate(record.values.get("awards", ())):
            if not award or "cohort" not in award:
                continue
            id = award["cohort"]
            took_part = _cohorts(record.values.get("participations", ()))
            if took_part and id not in took_part:
                yield record.finding(
                    f'Deze prijs is van "{id}", maar bij participations staat die editie niet.',
                    "awards",
                    index,
                    "cohort",
                    hint=f"Voeg de deelname aan {id} toe, of kijk de editie na.",
                )
            year = cohorts[id].values.get("year") if id in cohorts and edition_is_near(cohorts[id], context) else None
            day = award.get("date", "")
            won = int(year_of_date(day)) if day and not lies_ahead(day, context.today) else None
            if year is not None and won is not None and not year <= won <= year + 1:
                yield record.finding(
                    f"Deze prijs is van {won}, maar de editie is van {year}.",
                    "awards",
                    index,
                    "date",
                    hint="Kijk de datum en de editie na.",
                )


def _cohorts(participations: object) -> set[str]:
    """The ids of the editions that an initiative took part in, or may have taken part in."""
    ids: set[str] = set()
    if isinstance(participations, tuple):
        for entry in filter(None, participations):
            ids.update(filter(None, (entry.get("cohort"), *entry.get("possible_cohorts", ()))))
    return ids
