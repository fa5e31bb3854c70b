"""Which initiatives took part, or may have, in which editions, what they won there, and how that is known."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Cohort, Initiative, Provenance
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import Component, LinkedValue, Value
from generator.views.parts.evidence import award_words
from generator.views.parts.now import is_past
from generator.views.records import cohort_title


class Participation(Component, frozen=True, kw_only=True):
    """An edition that an initiative took part in, or will."""

    when: str
    """Deed mee, or Doet mee."""
    shown: Value


def participations(builder: PageBuilder, initiative: Initiative) -> list[Participation]:
    """The editions it took part in, or will."""
    directory = builder.directory
    shown = []
    for given in initiative.participations:
        when = "Deed mee"
        if given.cohort:
            cohort = directory.cohorts[given.cohort]
            when = "Deed mee" if is_past(builder.context, cohort) else "Doet mee"
            value = builder.value(cohort_title(directory, cohort), given, href=builder.link(cohort))
        elif given.possible_cohorts:
            titles = [cohort_title(directory, directory.cohorts[cohort]) for cohort in given.possible_cohorts]
            value = builder.value(dutch.joined(titles, "of"), given)
        else:
            value = builder.value("editie onbekend", given)
        shown.append(Participation(when=when, shown=value))
    return shown


def notes(builder: PageBuilder, cohort: Cohort, initiatives: Sequence[Initiative]) -> list[int]:
    """The sources by which the participants are known, each once."""
    sources = [
        source
        for initiative in initiatives
        for participation in initiative.participations
        if participation.cohort == cohort.id
        for source in participation.sources
    ]
    return builder.notes(dict.fromkeys(sources))


def worked_out(builder: PageBuilder, cohort: Cohort, initiatives: Sequence[Initiative]) -> list[LinkedValue]:
    """The participants whose participation is derived or has a note."""
    text = "deed mee" if is_past(builder.context, cohort) else "doet mee"
    return [
        _linked(builder, initiative, text, given)
        for initiative in initiatives
        for given in initiative.participations
        if given.cohort == cohort.id and (given.basis == "derived" or given.note or given.level)
    ]


def possible(builder: PageBuilder, initiatives: Sequence[Initiative]) -> list[LinkedValue]:
    """The initiatives that took part in one of several editions."""
    directory = builder.directory
    return [
        _linked(
            builder,
            initiative,
            dutch.joined((cohort_title(directory, directory.cohorts[id]) for id in given.possible_cohorts), "of"),
            given,
        )
        for initiative in initiatives
        for given in initiative.participations
        if given.possible_cohorts
    ]


def awards(builder: PageBuilder, cohort: Cohort, initiatives: Sequence[Initiative]) -> list[LinkedValue]:
    """The prizes that initiatives won in this edition."""
    return [
        _linked(
            builder,
            initiative,
            award_words(award),
            award,
        )
        for initiative in initiatives
        for award in initiative.awards
        if award.cohort == cohort.id
    ]


def _linked(builder: PageBuilder, initiative: Initiative, text: str, given: Provenance) -> LinkedValue:
    """What is known of an initiative in this edition."""
    return LinkedValue(
        title=initiative.name,
        href=builder.link(initiative),
        shown=builder.value(text, given),
    )
