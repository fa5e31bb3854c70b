"""The rule that keeps goals apart from the impact that was achieved."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import Context
from generator.problems import Edit, Finding, Part, rule
from generator.source import Records


@rule("RUL050", "Een doel tussen wat er is bereikt")
def goal_among_results(records: Records, context: Context) -> Iterator[Finding]:
    """Een doel is nog niet gehaald en staat op de site apart. Bij impact zegt alleen `kind: goal` dat iets een doel is.

    De nuance `doel` is voor andere waarden, zoals een cijfer van een organisatie.

    Goed:

        impact:
          - {measure: bedrijven die meedoen, kind: goal, value: 50, unit: bedrijven, sources: [krant-2020-10]}

    Fout:

        impact:
          - {measure: bedrijven die meedoen, kind: result, value: 50, unit: bedrijven, qualifier: doel}
    """
    for resource in ("initiatives", "cohorts"):
        for record in records.of(resource).values():
            if "impact" not in record.values:
                continue
            for pointer, figure in record.each("impact"):
                if figure.get("qualifier") != "doel":
                    continue
                if figure.get("kind") == "goal":
                    yield record.finding(
                        "Dat dit een doel is, staat al bij kind.",
                        *pointer,
                        "qualifier",
                        hint="Haal qualifier weg.",
                        edit=Edit(record.at(*pointer, "qualifier", part=Part.ENTRY), ""),
                    )
                else:
                    yield record.finding(
                        "Hier staat dat dit een doel is, en bij kind iets anders.",
                        *pointer,
                        "qualifier",
                        hint="Haal qualifier weg. Is het een doel? Schrijf dan kind: goal.",
                    )
