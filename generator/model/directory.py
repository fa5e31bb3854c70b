"""All records together, linked once and read-only.

Records refer to each other by id; the directory finds them and knows every inverse link. Inverse links are derived
here and nowhere else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_type_hints

from msgspec import Struct

from generator.kinds import KINDS
from generator.model.cohort import Cohort
from generator.model.event import Event
from generator.model.initiative import Initiative
from generator.model.municipality import Municipality
from generator.model.organisation import Organisation
from generator.model.person import Person
from generator.model.publication import Publication
from generator.model.reference_municipality import ReferenceMunicipality
from generator.model.source import Source
from generator.model.target_group import TargetGroup
from generator.model.theme import Theme
from generator.values import folded

R = TypeVar("R")
Inverse = Mapping[str, tuple[R, ...]]


def _by(struct: type[R], ids: Callable[[R], Iterable[str]]) -> Inverse[R]:
    """Declares an inverse link: the records of this struct by each id that `ids` finds in them."""
    return cast("Inverse[R]", field(init=False, metadata={"inverse": (struct, ids)}))


class NotNamed(AttributeError):
    """Something is read that its reader did not name: the message says what."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Directory:
    """The records by id, in the order in which the site lists them (see `kinds`), and their inverse links.

    `demo` marks fictional records. Every mapping is read-only.
    """

    initiatives: Mapping[str, Initiative]
    cohorts: Mapping[str, Cohort]
    municipalities: Mapping[str, Municipality]
    themes: Mapping[str, Theme]
    groups: Mapping[str, TargetGroup]
    organisations: Mapping[str, Organisation]
    people: Mapping[str, Person]
    events: Mapping[str, Event]
    publications: Mapping[str, Publication]
    sources: Mapping[str, Source]
    reference_municipalities: Mapping[str, ReferenceMunicipality]
    labels: Mapping[str, str]
    """The Dutch word for each value of a fixed list, by "resource.path.of.field:value"."""
    demo: bool = False
    rank: Mapping[str, int] = field(init=False, metadata={"of": "initiatives"})
    """The place of each initiative in the list of its main theme, from 0."""
    theme_rank: Mapping[str, int] = field(init=False, metadata={"of": "themes"})
    """The place of each theme among all themes, from 0."""
    group_called: Mapping[str, str] = field(init=False, metadata={"of": "groups"})
    """The id of a target group by its title and each of its synonyms, folded."""
    former_sources: Mapping[str, str] = field(init=False, metadata={"of": "sources"})
    """The id of a source by each id that it had before: texts may still name it so."""
    exchanging: tuple[Initiative, ...] = field(init=False, metadata={"of": "initiatives"})
    """Initiatives that seek or offer something."""
    participants: Inverse[Initiative] = _by(
        Initiative, lambda initiative: [part.cohort for part in initiative.participations]
    )
    """Initiatives by cohort."""
    possible_participants: Inverse[Initiative] = _by(
        Initiative,
        lambda initiative: [cohort for part in initiative.participations for cohort in part.possible_cohorts],
    )
    """Initiatives by a cohort they may have been in."""
    initiatives_in: Inverse[Initiative] = _by(Initiative, lambda initiative: [initiative.municipality])
    """Initiatives by municipality."""
    initiatives_on: Inverse[Initiative] = _by(Initiative, lambda initiative: initiative.themes)
    """Initiatives by theme."""
    narrower: Inverse[TargetGroup] = _by(TargetGroup, lambda group: group.broader)
    """Target groups by a broader one."""
    initiatives_of: Inverse[Initiative] = _by(Initiative, lambda initiative: [initiative.part_of])
    """Initiatives by the organisation they are part of."""
    inspired: Inverse[Initiative] = _by(Initiative, lambda initiative: initiative.inspired_by)
    """Initiatives by the initiative that inspired them."""
    brought_in_by_initiative: Inverse[Initiative] = _by(
        Initiative, lambda initiative: [initiative.via.initiative] if initiative.via else []
    )
    """Initiatives by the initiative that brought them to the challenge."""
    brought_in_by_person: Inverse[Initiative] = _by(
        Initiative, lambda initiative: [initiative.via.person] if initiative.via else []
    )
    """Initiatives by the person who brought them to the challenge."""
    people_brought_in: Inverse[Person] = _by(Person, lambda person: [person.brought_in_by])
    """People by the person who brought them in."""
    cohorts_of: Inverse[Cohort] = _by(Cohort, lambda cohort: cohort.municipalities)
    """Cohorts by municipality, newest first."""
    cohorts_on: Inverse[Cohort] = _by(
        Cohort, lambda cohort: [theme for listed in cohort.theme_lists for theme in listed.themes]
    )
    """Cohorts by theme."""
    cohorts_with: Inverse[Cohort] = _by(
        Cohort,
        lambda cohort: [
            *(party.organisation for party in cohort.commissioned_by),
            *(partner.organisation for partner in cohort.partners),
        ],
    )
    """Cohorts by partner organisation."""
    people_with_role: Inverse[Person] = _by(Person, lambda person: [role.role for role in person.roles])
    """People by role."""
    people_of_cohort: Inverse[Person] = _by(Person, lambda person: [role.cohort for role in person.roles])
    """People by cohort."""
    people_of_initiative: Inverse[Person] = _by(Person, lambda person: [role.initiative for role in person.roles])
    """People by initiative."""
    people_in: Inverse[Person] = _by(
        Person, lambda person: [*person.municipalities, *(role.municipality for role in person.roles)]
    )
    """People by municipality they serve or have a role in."""
    events_of_cohort: Inverse[Event] = _by(Event, lambda event: [event.cohort])
    """Events by cohort."""
    events_of_organisation: Inverse[Event] = _by(Event, lambda event: [event.organisation])
    """Events by organisation."""
    events_of_initiative: Inverse[Event] = _by(Event, lambda event: [event.initiative])
    """Events by initiative."""
    events_in: Inverse[Event] = _by(Event, lambda event: [event.municipality])
    """Events by municipality."""
    publications_of_cohort: Inverse[Publication] = _by(Publication, lambda publication: publication.cohorts)
    """Publications by cohort."""
    publications_of_municipality: Inverse[Publication] = _by(
        Publication, lambda publication: publication.municipalities
    )
    """Publications by municipality."""
    organisations_in: Inverse[Organisation] = _by(Organisation, lambda organisation: organisation.municipalities)
    """Organisations by municipality."""

    def __post_init__(self) -> None:
        """Derive the inverse links."""
        put = partial(object.__setattr__, self)
        for link in fields(self):
            if "inverse" in link.metadata:
                struct, ids = link.metadata["inverse"]
                put(link.name, _inverse(getattr(self, RESOURCES[struct]).values(), ids))
        rank = {}
        for theme, initiatives in self.initiatives_on.items():
            rank.update(
                {initiative.id: place for place, initiative in enumerate(initiatives) if initiative.themes[0] == theme}
            )
        put("rank", rank)
        put("theme_rank", {theme: place for place, theme in enumerate(self.themes)})
        groups = self.groups.values()
        put("group_called", {folded(word): group.id for group in groups for word in (*group.synonyms, group.title)})
        put("former_sources", {id: source.id for source in self.sources.values() for id in source.former_ids})
        put(
            "exchanging",
            tuple(initiative for initiative in self.initiatives.values() if initiative.seeks or initiative.offers),
        )
        for held in fields(self):
            if isinstance(value := getattr(self, held.name), dict):
                put(held.name, MappingProxyType(value))

    def source_id(self, id: str) -> str:
        """The id of the source with this id or former id; "" if there is none."""
        return id if id in self.sources else self.former_sources.get(id, "")

    def only(self, resources: Container[str]) -> Directory:
        """The part with the records of these resources and the links from them: to read another raises NotNamed."""
        part = object.__new__(type(self))
        for name, resource in _RESOURCE_OF.items():
            if not resource or resource in resources:
                object.__setattr__(part, name, getattr(self, name))
        return part

    if not TYPE_CHECKING:  # with it, a type checker would take any name

        def __getattr__(self, name: str) -> Any:
            raise NotNamed(f"views read directory.{name}, which is not among their inputs")


_TYPES = get_type_hints(Directory)
STRUCTS: Mapping[str, type[Struct]] = {kind.resource: get_args(_TYPES[kind.resource])[1] for kind in KINDS}
"""The struct of each kind of record, by resource: what the line of that name in the directory holds."""
RESOURCES: Mapping[type[Struct], str] = {struct: resource for resource, struct in STRUCTS.items()}
"""The resource of each struct."""
_RESOURCE_OF = {
    held.name: RESOURCES[held.metadata["inverse"][0]]
    if "inverse" in held.metadata
    else held.metadata.get("of", "" if held.name in ("labels", "demo") else held.name)
    for held in fields(Directory)
}
"""The resource from which each attribute of the directory is made; none for words of the schemas and for settings."""


class _Links(dict[str, tuple[R, ...]]):
    """An inverse link in which an id that nothing refers to gives nothing."""

    def __missing__(self, key: str) -> tuple[R, ...]:
        return ()


def _inverse(records: Iterable[R], ids: Callable[[R], Iterable[str]]) -> Inverse[R]:
    """The records by each id that `ids` finds in them, each record once per id, in the order of the records."""
    by_id: dict[str, dict[int, R]] = defaultdict(dict)
    for record in records:
        for target in ids(record):
            if target:
                by_id[target][id(record)] = record
    return _Links({key: tuple(values.values()) for key, values in by_id.items()})
