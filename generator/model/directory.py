"""All records together, linked once and read-only.

Records refer to each other by id; the directory finds them and knows every inverse link. Inverse links are derived
here and nowhere else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from generator.model.cohort import Cohort
from generator.model.initiative import Initiative
from generator.model.municipality import Municipality
from generator.model.person import Person
from generator.model.records import Event, Organisation, Publication, Source, Theme

R = TypeVar("R")
Inverse = Mapping[str, tuple[R, ...]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A municipality of the reference list: its point is a settlement, in degrees."""

    cbs_code: str
    name: str
    province: str
    latitude: float
    longitude: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Directory:
    """The records by id, in the order in which the site lists them, and their inverse links.

    Cohorts are ordered by year (newest first), then by id; the others by name. `demo` marks fictional records.
    """

    themes: Mapping[str, Theme]
    sources: Mapping[str, Source]
    municipalities: Mapping[str, Municipality]
    organisations: Mapping[str, Organisation]
    cohorts: Mapping[str, Cohort]
    initiatives: Mapping[str, Initiative]
    people: Mapping[str, Person]
    events: Mapping[str, Event]
    publications: Mapping[str, Publication]
    places: Mapping[str, Place]
    labels: Mapping[str, str]
    """The Dutch word for each value of a fixed list, by "resource.path.of.field:value"."""
    demo: bool = False
    rank: Mapping[str, int] = field(init=False)
    """The place of each initiative in the list of its main theme, from 0."""
    theme_rank: Mapping[str, int] = field(init=False)
    """The place of each theme among all themes, from 0."""
    wanting: tuple[Initiative, ...] = field(init=False)
    """Initiatives that seek or offer something."""
    participants: Inverse[Initiative] = field(init=False)
    """Initiatives by cohort."""
    possible_participants: Inverse[Initiative] = field(init=False)
    """Initiatives by a cohort they may have been in."""
    initiatives_in: Inverse[Initiative] = field(init=False)
    """Initiatives by municipality."""
    initiatives_on: Inverse[Initiative] = field(init=False)
    """Initiatives by theme."""
    initiatives_of: Inverse[Initiative] = field(init=False)
    """Initiatives by the organisation they are part of."""
    inspired: Inverse[Initiative] = field(init=False)
    """Initiatives by the initiative that inspired them."""
    brought_in_by_initiative: Inverse[Initiative] = field(init=False)
    """Initiatives by the initiative that brought them to the challenge."""
    brought_in_by_person: Inverse[Initiative] = field(init=False)
    """Initiatives by the person who brought them to the challenge."""
    people_brought_in: Inverse[Person] = field(init=False)
    """People by the person who brought them in."""
    cohorts_of: Inverse[Cohort] = field(init=False)
    """Cohorts by municipality, newest first."""
    cohorts_on: Inverse[Cohort] = field(init=False)
    """Cohorts by theme."""
    cohorts_with: Inverse[Cohort] = field(init=False)
    """Cohorts by partner organisation."""
    people_with_role: Inverse[Person] = field(init=False)
    """People by role."""
    people_of_cohort: Inverse[Person] = field(init=False)
    """People by cohort."""
    people_of_initiative: Inverse[Person] = field(init=False)
    """People by initiative."""
    people_in: Inverse[Person] = field(init=False)
    """People by municipality they serve or have a role in."""
    events_of_cohort: Inverse[Event] = field(init=False)
    events_of_organisation: Inverse[Event] = field(init=False)
    events_of_initiative: Inverse[Event] = field(init=False)
    events_in: Inverse[Event] = field(init=False)
    """Events by municipality."""
    publications_of_cohort: Inverse[Publication] = field(init=False)
    publications_of_municipality: Inverse[Publication] = field(init=False)
    organisations_in: Inverse[Organisation] = field(init=False)
    """Organisations by municipality."""

    def __post_init__(self) -> None:
        """Derive the inverse links."""
        put = partial(object.__setattr__, self)
        initiatives, cohorts, people = self.initiatives.values(), self.cohorts.values(), self.people.values()
        events, publications = self.events.values(), self.publications.values()
        put("participants", _inverse(initiatives, lambda one: [part.cohort for part in one.participations]))
        put(
            "possible_participants",
            _inverse(
                initiatives, lambda one: [cohort for part in one.participations for cohort in part.possible_cohorts]
            ),
        )
        put("initiatives_in", _inverse(initiatives, lambda one: [one.municipality]))
        put("initiatives_on", _inverse(initiatives, lambda one: one.themes))
        put("initiatives_of", _inverse(initiatives, lambda one: [one.part_of]))
        put("inspired", _inverse(initiatives, lambda one: one.inspired_by))
        put("brought_in_by_initiative", _inverse(initiatives, lambda one: [one.via.initiative] if one.via else []))
        put("brought_in_by_person", _inverse(initiatives, lambda one: [one.via.person] if one.via else []))
        put("people_brought_in", _inverse(people, lambda one: [one.brought_in_by]))
        put("cohorts_of", _inverse(cohorts, lambda one: one.municipalities))
        put(
            "cohorts_on",
            _inverse(cohorts, lambda one: [theme for listed in one.theme_lists for theme in listed.themes]),
        )
        put(
            "cohorts_with",
            _inverse(cohorts, lambda one: [by.organisation for by in (*one.commissioned_by, *one.partners)]),
        )
        put("people_with_role", _inverse(people, lambda one: [role.role for role in one.roles]))
        put("people_of_cohort", _inverse(people, lambda one: [role.cohort for role in one.roles]))
        put("people_of_initiative", _inverse(people, lambda one: [role.initiative for role in one.roles]))
        put(
            "people_in", _inverse(people, lambda one: [*one.municipalities, *(role.municipality for role in one.roles)])
        )
        put("events_of_cohort", _inverse(events, lambda one: [one.cohort]))
        put("events_of_organisation", _inverse(events, lambda one: [one.organisation]))
        put("events_of_initiative", _inverse(events, lambda one: [one.initiative]))
        put("events_in", _inverse(events, lambda one: [one.municipality]))
        put("publications_of_cohort", _inverse(publications, lambda one: one.cohorts))
        put("publications_of_municipality", _inverse(publications, lambda one: one.municipalities))
        put("organisations_in", _inverse(self.organisations.values(), lambda one: one.municipalities))
        rank = {}
        for theme, same in self.initiatives_on.items():
            rank.update({one.id: at for at, one in enumerate(same) if one.themes[0] == theme})
        put("rank", rank)
        put("theme_rank", {one: at for at, one in enumerate(self.themes)})
        put("wanting", tuple(one for one in initiatives if one.seeks or one.offers))


class _Links(dict[str, tuple[R, ...]]):
    """An inverse link in which an id that nothing refers to gives nothing."""

    def __missing__(self, key: str) -> tuple[R, ...]:
        return ()


def _inverse(records: Iterable[R], ids: Callable[[R], Iterable[str]]) -> Inverse[R]:
    """The records by each id that `ids` finds in them, each record once per id, in the order of the records."""
    found: dict[str, dict[int, R]] = defaultdict(dict)
    for record in records:
        for one in ids(record):
            if one:
                found[one][id(record)] = record
    return _Links({key: tuple(values.values()) for key, values in found.items()})
