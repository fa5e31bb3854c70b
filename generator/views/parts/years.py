"""The editions through the years, including years without one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from generator.course import NOW, PAST
from generator.model import Cohort
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import Year, YearEdition
from generator.views.page import ViewContext
from generator.views.parts.cards import edition_kicker
from generator.views.parts.gist import sums
from generator.views.parts.now import course_of
from generator.views.records import cohort_title, place

IN_A_YEAR = 3
"""How many editions a year of the whole challenge shows."""

MOST = 6
"""How many years a sentence names."""


def last_years(builder: PageBuilder, most: int) -> list[Year]:
    """All editions, of the last `most` years, oldest first; a year without one is there too, and what came after."""
    cohorts = builder.directory.cohorts.values()
    if not cohorts:
        return []
    first, last = min(cohort.year for cohort in cohorts), max(cohort.year for cohort in cohorts)
    shown = [
        _everywhere(builder, str(year), [cohort for cohort in cohorts if cohort.year == year])
        for year in range(max(first, last - most + 1), last + 1)
    ]
    return [*shown, *_after(builder, last)]


def _everywhere(builder: PageBuilder, title: str, cohorts: list[Cohort]) -> Year:
    """The editions of one year, the first ones with their names, and how many there are besides."""
    beyond = len(cohorts) - IN_A_YEAR
    return Year(
        year=title,
        editions=[_edition(builder, cohort, place(builder.directory, cohort)) for cohort in cohorts[:IN_A_YEAR]],
        more=f"en nog {dutch.counted(beyond, 'editie', 'edities')}" if beyond > 0 else "",
    )


def years_of(builder: PageBuilder, cohorts: Sequence[Cohort]) -> list[Year]:
    """The editions from old to new, with the years between and after without one."""
    shown: list[Year] = []
    last = 0
    by_year = sorted(cohorts, key=lambda cohort: (cohort.year, cohort.id))
    for year, same in groupby(by_year, key=lambda cohort: cohort.year):
        if last and year - last > 1:
            shown.append(Year(year=str(last + 1) if year - last == 2 else f"{last + 1}–{year - 1}"))
        shown.append(_here(builder, list(same)))
        last = year
    return [*shown, *_after(builder, last)] if shown else []


def _here(builder: PageBuilder, cohorts: list[Cohort]) -> Year:
    """The editions of one year and how many of their initiatives are on this site."""
    known = sum(len(builder.directory.participants[cohort.id]) for cohort in cohorts)
    return Year(
        year=str(cohorts[0].year),
        editions=[_edition(builder, cohort, cohort_title(builder.directory, cohort)) for cohort in cohorts],
        more=f"{dutch.counted(known, 'initiatief', 'initiatieven')} op deze site" if known else "",
    )


def _edition(builder: PageBuilder, cohort: Cohort, title: str) -> YearEdition:
    """See the years component: how many were chosen, or else the money."""
    chosen = next((count for count in cohort.funnel if count.step == "selected" and not count.interim), None)
    if chosen:
        text = f"{chosen.qualifier} {dutch.counted(chosen.value, 'initiatief gekozen', 'initiatieven gekozen')}".strip()
        known, notes = text, builder.notes(chosen.sources)
    elif money := sums(builder, cohort):
        known, notes = f"{dutch.capital(money[0].label)}: {money[0].text}", builder.notes(money[0].sources())
    else:
        known, notes = "", builder.notes(cohort.names[0].sources)
    return YearEdition(
        title=title,
        href=builder.link(cohort),
        kicker=edition_kicker(cohort),
        name=cohort.names[0].value,
        known=known,
        notes=notes,
    )


def gap_words(year: int, before: int | None) -> str:
    """The years between an edition and the one before it, in a sentence; nothing when there are none."""
    if before is None or year - before < 2:
        return ""
    between = str(year - 1) if year - before == 2 else f"{before + 1} tot en met {year - 1}"
    return f"Van {between} is geen editie bekend."


def _after(builder: PageBuilder, last: int) -> list[Year]:
    """The time after the last year with an edition, if that year is over."""
    return [Year(year=f"Na {last}")] if last < builder.context.today.year else []


def years_in_words(context: ViewContext, cohorts: Sequence[Cohort]) -> str:
    """The years with past, present and future editions, a sentence each; if there are many, only the last ones."""
    by_verb: dict[str, set[int]] = {"was": set(), "is": set(), "komt": set()}
    for cohort in cohorts:
        when = course_of(context, cohort).when
        future = when != NOW and cohort.year > context.today.year
        by_verb["was" if when == PAST else "komt" if future else "is"].add(cohort.year)
    return " ".join(
        f"{'Onder meer in' if len(years) > MOST else 'In'} "
        f"{dutch.joined(str(year) for year in sorted(years)[-MOST:])} {verb} hier een editie van de challenge."
        for verb, years in by_verb.items()
        if years
    )
