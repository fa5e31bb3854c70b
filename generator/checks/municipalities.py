"""Rules about municipalities and the official list of them (CBS, "Gemeentelijke indeling")."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.bounds import edition_is_near
from generator.checks.context import Context
from generator.checks.violation import closest
from generator.problems import Finding, rule
from generator.source import Records


@rule("RUL008", "De gemeente bestond toen niet")
def municipality_did_not_exist(records: Records, context: Context) -> Iterator[Finding]:
    """Een editie hoort bij een gemeente die in dat jaar bestond. Gemeenten ontstaan en gaan in elkaar op.

    Goed (de gemeente bestaat sinds 2018):

        year: 2020
        municipalities: [midden-groningen]

    Fout:

        year: 2017
        municipalities: [midden-groningen]
    """
    municipalities = records.of("municipalities")
    for cohort in records.of("cohorts").values():
        year = cohort.values.get("year")
        for index, id in enumerate(cohort.values.get("municipalities", ())):
            municipality = municipalities.get(id) if id else None
            if year is None or municipality is None or not edition_is_near(cohort, context):
                continue
            start, end = municipality.values.get("valid_from"), municipality.values.get("valid_until")
            if start and year < start.year:
                message = f'"{id}" bestaat pas sinds {start}.'
            elif end and year > end.year:
                message = f'"{id}" bestond tot {end}.'
            else:
                continue
            yield cohort.finding(
                message, "municipalities", index, hint=f"Noem de gemeente die in {year} bestond, of kijk het jaar na."
            )


@rule("RUL015", "De gemeente klopt niet met de officiële lijst")
def municipality_differs_from_list(records: Records, context: Context) -> Iterator[Finding]:
    """Code, naam en provincie van een gemeente zijn die van de officiële lijst.

    De lijst staat in `reference/municipalities.csv`. Een gemeente die niet meer bestaat heeft `valid_until` en hoeft
    er niet in te staan.

    Goed:

        name: Groningen
        cbs_code: GM0014
        province: Groningen

    Fout:

        name: Groningen
        cbs_code: GM0037
        province: Groningen
    """
    if not context.municipalities:
        return
    codes = {row["name"]: code for code, row in context.municipalities.items()}
    for record in records.of("municipalities").values():
        code, name = record.values.get("cbs_code"), record.values.get("name", "")
        if code is None or "valid_until" in record.values:
            continue
        row = context.municipalities.get(code)
        if row is None and any(finding.path.endswith("/municipalities.csv") for finding in context.unreadable_rows):
            continue  # it may be in one of the rows that could not be read
        if row is None:
            own = codes.get(name) or codes.get(closest(name, codes), "")
            hint = (
                f"Bedoelde u {own} ({context.municipalities[own]['name']})?" if own else "Zoek de code op bij het CBS."
            )
            yield record.finding(f'De code "{code}" staat niet in de lijst van gemeenten.', "cbs_code", hint=hint)
            continue
        for key, title in (("name", "naam"), ("province", "provincie")):
            value = record.values.get(key)
            if value is not None and value != row[key]:
                yield record.finding(
                    f'Bij {code} hoort de {title} "{row[key]}", niet "{value}".',
                    key,
                    hint=f"Schrijf: {key}: {row[key]}",
                )
