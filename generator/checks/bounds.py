"""Rules about implausible dates and numbers. Other rules leave out values that are reported here."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

from generator.checks.context import Context
from generator.checks.spots import Spot
from generator.checks.surveying import EARLIEST, PERCENT
from generator.checks.violation import number
from generator.periods import first_day, last_day, lies_ahead
from generator.problems import Finding, Severity, rule
from generator.source import Record, Records

_YEARS_AHEAD = 5
_POLICY_YEARS_AHEAD = 30
_EDITION_YEARS_AHEAD = 3
_GOAL = "doel"
_PLANS = {
    "cohorts": {"partners", "programme", "prizes", "finance", "phases", "criteria", "theme_lists", "purpose", "names",
                "edition_number"},
    "organisations": {"phases", "finance"},
    "municipalities": {"policies", "departments"},
}  # fmt: skip
"""Fields whose values are known in advance, per resource: they may have a date in the future."""


@rule("RUL020", "Dit kan nog niet gebeurd zijn")
def future_date(records: Records, context: Context) -> Iterator[Finding]:
    """Wat gebeurd is, ligt niet in de toekomst: een stand, een begin, een prijs, een mijlpaal, het lezen van een bron.

    Een doel mag wel vooruit liggen. Schrijf dan bij impact `kind: goal`, en bij een andere waarde `qualifier: doel`.
    Een gebeurtenis die nog komt heeft de stand `announced`.

    Goed (in 2026):

        status:
          - {value: active, date: 2026-02, sources: [jaarverslag], basis: stated}

    Fout (in 2026):

        status:
          - {value: active, date: 2062-02, sources: [jaarverslag], basis: stated}
    """
    for spot in context.survey.dates:
        if _is_past(spot):
            text = str(spot.value)
            if lies_ahead(text, context.today):
                yield spot.finding(f"{text} is nog niet geweest.", hint=_hint(spot))
    for record in records.of("publications").values():
        year = record.values.get("year")
        if year is not None and lies_ahead(str(year), context.today):
            yield record.finding(f"{year} is nog niet geweest.", "year", hint="Kijk het jaar van verschijnen na.")


def _hint(spot: Spot) -> str:
    if _was_held(spot):
        return "Kijk de datum na. Moet het nog komen? Schrijf dan status: announced."
    if "kind" in _container(spot) and "measure" in _container(spot):
        return "Kijk de datum na. Is het een doel? Schrijf dan kind: goal."
    if "measure" in _container(spot):
        return "Kijk de datum na. Is het een doel? Zet er dan qualifier: doel bij."
    return "Kijk het jaar, de maand en de dag na."


@rule("RUL021", "Dit jaar kan niet")
def implausible_year(records: Records, context: Context) -> Iterator[Finding]:
    """Een datum ligt niet voor 1900. Een plan ligt hoogstens vijf jaar vooruit, een editie hoogstens drie.

    Beleid en doelen mogen dertig jaar vooruit liggen. Meestal zijn er twee cijfers verwisseld.

    Goed (in 2026):

        year: 2026

    Fout (in 2026):

        year: 2062
    """
    for spot in context.survey.dates:
        text = str(spot.value)
        if spot.pointer[0] == "consent":
            continue  # consent has its own rules
        if _is_too_early(text):
            yield spot.finding(f"{text} is te lang geleden.", hint="Kijk het jaar na.")
        elif not _is_past(spot) and not _is_near_enough(text, context.today, spot):
            yield spot.finding(f"{text} ligt te ver vooruit.", hint="Kijk het jaar na.")
    for record in records.of("cohorts").values():
        if not edition_is_near(record, context):
            yield record.finding(
                f"Een editie in {record.values['year']} ligt te ver vooruit.", "year", hint="Kijk het jaar na."
            )


def edition_is_near(cohort: Record, context: Context) -> bool:
    """Whether the year of an edition is plausible, so that other values can be compared with it."""
    return bool(cohort.values.get("year", 0) <= context.today.year + _EDITION_YEARS_AHEAD)


def credible(text: str, today: datetime.date) -> bool:
    """Whether a partial date is plausible, so that others can be compared with it; RUL021 reports it otherwise."""
    return not _is_too_early(text) and first_day(text) <= _years_after(today, _YEARS_AHEAD)


def _is_too_early(text: str) -> bool:
    return last_day(text) < EARLIEST.isoformat()


def _is_near_enough(text: str, today: datetime.date, spot: Spot) -> bool:
    long = spot.pointer[0] == "policies" or _is_goal(spot)
    return first_day(text) <= _years_after(today, _POLICY_YEARS_AHEAD if long else _YEARS_AHEAD)


def _years_after(today: datetime.date, years: int) -> str:
    return f"{today.year + years:04}{today.isoformat()[4:]}"


def _container(spot: Spot) -> Mapping[str, Any]:
    """The object that contains a value; empty if a list does."""
    container: Any = spot.record.values
    for step in spot.pointer[:-1]:
        container = container[step]
    return container if isinstance(container, Mapping) else {}


def _is_past(spot: Spot) -> bool:
    """Whether the date is that of something in the past."""
    return _was_held(spot) or (
        spot.field.past and not _is_goal(spot) and not is_plan(spot.record.resource, str(spot.pointer[0]))
    )


def is_plan(resource: str, field: str) -> bool:
    """Whether the values in a field are plans, which may have a date in the future."""
    return field in _PLANS.get(resource, ())


def _is_goal(spot: Spot) -> bool:
    return is_goal(_container(spot))


def is_goal(entry: Mapping[str, Any]) -> bool:
    """Whether an object with provenance states a goal, be it of impact or of another value."""
    return entry.get("kind") == "goal" or entry.get("qualifier") == _GOAL


def _was_held(spot: Spot) -> bool:
    values = spot.record.values
    return spot.record.resource == "events" and spot.pointer == ("date",) and values.get("status") == "held"


@rule("RUL022", "Een bereik staat op zijn kop")
def inverted_range(records: Records, context: Context) -> Iterator[Finding]:
    """Bij een bereik staat het laagste getal bij `value` en het hoogste bij `value_max`.

    Goed:

        value: 300
        value_max: 3000

    Fout:

        value: 3000
        value_max: 300
    """
    for spot in context.survey.ranges:
        least, most = spot.value.get("value"), spot.value.get("value_max")
        if least is not None and most is not None and most < least:
            yield spot.finding(
                f"De bovengrens ({number(most)}) is lager dan de waarde ({number(least)}).",
                "value_max",
                hint="Zet het laagste getal bij value en het hoogste bij value_max.",
            )


@rule("RUL030", "Dit getal kan bijna niet", Severity.WARNING)
def implausible_number(records: Records, context: Context) -> Iterator[Finding]:
    """Een aantal is niet kleiner dan nul, en een deel is hoogstens 100 procent.

    Een verlies in euro en een daling in procent mogen onder nul liggen. Een groei, stijging of toename mag meer dan 100
    procent zijn. Een bedrag is minder dan een miljard euro.

    Goed:

        measure: deelnemers die werk vonden
        value: 75
        unit: procent

    Fout:

        measure: deelnemers die werk vonden
        value: 750
        unit: procent
    """
    for spot in context.survey.ranges:
        unit = str(spot.value.get("unit", ""))
        measure = str(spot.value.get("measure", "")).casefold()
        for key in ("value", "value_max"):
            value = spot.value.get(key)
            if value is None:
                continue
            if unit in PERCENT and value > 100 and not any(word in measure for word in _MAY_EXCEED):
                yield spot.finding(
                    f"{number(value)} procent is meer dan alles.",
                    key,
                    hint="Kijk het getal na. Is het een groei? Zeg dat dan bij measure, zoals: groei van de omzet.",
                )
            elif value < 0 and unit not in PERCENT and unit.casefold() not in _MAY_BE_NEGATIVE:
                yield spot.finding(f"{number(value)} is minder dan nul.", key, hint="Kijk het getal na.")
    for spot in context.survey.large:
        in_euro = spot.field.name == "amount" or str(_container(spot).get("unit", "")).casefold() == "euro"
        if spot.value >= (_MOST_EURO if in_euro else _MOST):
            yield spot.finding(f"{number(spot.value)} is heel veel.", hint="Kijk na of er geen nullen te veel staan.")


_MOST_EURO = 1_000_000_000
_MOST = 100 * _MOST_EURO
_MAY_EXCEED = (
    "groei", "stijg", "toename", "toegenomen", "gegroeid", "meer", "hoger", "verandering", "verschil", "rendement",
    "opbrengst", "bezetting", "bereikt", "gehaald", "behaald", "dekking", "doel",
)  # fmt: skip
_MAY_BE_NEGATIVE = (
    "euro",
    "graden",
    "punten",
    "procentpunten",
    "procentpunt",
    "ton co2",
    "kilo co2",
    "kg co2",
    "meter",
)
