"""Ambassadors and coaches: a list of each, and a profile of whoever agreed to one.

The model holds only what a person agreed to, so nothing here asks for consent. People without a profile are counted,
if they are not few.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.model import Person, Role
from generator.views import addresses, dutch
from generator.views.addresses import NETWORK, WithPage, address_of
from generator.views.builder import PageBuilder
from generator.views.components import (
    Asking,
    Body,
    Component,
    InitiativeCard,
    Link,
    Pager,
    PersonCard,
    Photo,
    Portrait,
    Status,
)
from generator.views.page import Data, Family, Page, ViewContext
from generator.views.parts.cards import availability, initiative_card, person_card, state, state_words
from generator.views.parts.crowd import countable, without_profile
from generator.views.parts.desks import desk_for
from generator.views.parts.lineage import Relation, passed_on
from generator.views.parts.lists import ListPage, list_family
from generator.views.parts.steps import NETWORK_CRUMB
from generator.views.records import person_name, record_link, role_words

_MORE, _SEVERAL = {"ambassador": "ambassadeurs", "coach": "coaches"}, {"ambassador": "Ambassadeurs", "coach": "Coaches"}
_LEADS = {
    "ambassador": "Een ambassadeur deed zelf mee en vertelt andere ondernemers over de challenge.",
    "coach": "Een coach is een ervaren ondernemer die een deelnemer op weg helpt.",
}
_STATES = ("active", "", "full", "paused", "former")


def shown(context: ViewContext, role: str) -> list[Person]:
    """The people with a role and a profile: those available now first, then by name."""
    people = [person for person in context.directory.people_with_role[role] if person.published]
    return sorted(people, key=lambda person: _STATES.index(state(context, person)))


class PersonList(Body, frozen=True, kw_only=True):
    """Everyone with a role and a profile."""

    template = "person/list.html"
    role: str
    """ambassador or coach."""
    heading: str
    lead: str
    count: str
    rest: str
    """How many others there are, in a sentence, or nothing."""
    only_rest: str
    """How many there are if nobody has a profile, in a sentence, or nothing."""
    first: bool
    """It is the first page of the list."""
    cards: Sequence[PersonCard]
    pager: Pager
    join: str
    start: str


def _list(role: str) -> Family[PersonList]:
    """The pages that list everyone with a role."""
    base = f"{_MORE[role]}/"

    def page(builder: PageBuilder, listed: ListPage[Person]) -> Page[PersonList]:
        known = len(builder.directory.people_with_role[role])
        rest = without_profile(countable(known - listed.total), role)
        title = _SEVERAL[role]
        return builder.page(
            PersonList(
                role=role,
                heading=title,
                lead=_LEADS[role],
                count=dutch.counted(listed.total, "profiel", "profielen") if listed.total else "",
                rest=f"En {rest}." if rest and listed.total else "",
                only_rest=f"Wij weten van {rest}." if rest else "",
                first=listed.is_first,
                cards=[person_card(builder, person) for person in listed.items],
                pager=listed.pager(builder),
                join=builder.to("meedoen/"),
                start=builder.to("start/"),
            ),
            title=listed.titled(title),
            description=f"{_LEADS[role]} Lees wie je kunt vragen en hoe je er zelf een wordt.",
            section=NETWORK.rstrip("/"),
            trail=(NETWORK_CRUMB, *listed.trail(title)),
        )

    return list_family(
        base,
        lambda context: shown(context, role),
        page,
        bodies=(PersonList,),
        reads=("initiatives", "municipalities", "themes", "people", "pictures", "day"),
    )


AMBASSADORS = _list("ambassador")
COACHES = _list("coach")


class PersonFact(Component, frozen=True, kw_only=True):
    """A public fact about a person; a part without an address is plain text."""

    label: str
    parts: Sequence[Link]


class RoleItem(Component, frozen=True, kw_only=True):
    """A role of a person in the challenge."""

    title: str
    links: Sequence[Link]
    when: str
    """From when to when, or nothing."""


class PersonPage(Body, frozen=True, kw_only=True):
    """The profile of a person: only what that person agreed to."""

    template = "person/page.html"
    name: str
    """The name, or the role if the name is not published."""
    kicker: str
    named: bool
    tone: str
    picture: Portrait
    image: Photo | None
    state: Status | None
    quote: str
    bio: str
    """Markdown."""
    cited: Mapping[str, int]
    """The numbers of the sources that the text names."""
    facts: Sequence[PersonFact]
    roles: Sequence[RoleItem]
    passed_on: Sequence[Relation]
    initiatives: Sequence[InitiativeCard]
    former: bool
    to: Asking
    others: Link


def _profile(context: ViewContext, key: str) -> Page[PersonPage]:
    person = context.directory.people[key.split("/")[1]]
    builder = PageBuilder(context, f"{key}/")
    name = person_name(builder, person)
    roles = dutch.joined(role_words(builder, person))
    role = "ambassador" if key.startswith(addresses.AMBASSADORS) else "coach"
    card = person_card(builder, person)
    body = PersonPage(
        name=name,
        kicker=dutch.capital(roles),
        named=bool(person.name),
        tone=card.picture.tone,
        picture=card.picture,
        image=card.image,
        state=card.state,
        quote=person.quote,
        bio=person.bio,
        cited=builder.cited(person.bio),
        facts=_facts(builder, person),
        roles=[_role(builder, role) for role in person.roles],
        passed_on=passed_on(builder, person),
        initiatives=[
            initiative_card(builder, context.directory.initiatives[id])
            for id in dict.fromkeys(role.initiative for role in person.roles if role.initiative)
        ],
        former=state(context, person) == "former",
        to=desk_for(builder, person),
        others=Link(text=f"Alle {_MORE[role]}", href=builder.to(f"{_MORE[role]}/")),
    )
    return builder.page(
        body,
        title=name if person.name else f"{name} ({person.id})",
        description=f"{name}: {roles} van de challenge. Lees waar je deze persoon voor kunt vragen.",
        section=NETWORK.rstrip("/"),
        trail=(NETWORK_CRUMB, (_SEVERAL[role], f"{_MORE[role]}/")),
        linked_data=_linked_data(context, person, roles),
    )


PROFILES = Family(
    lambda context: [
        address_of(person).rstrip("/") for person in context.directory.people.values() if person.published
    ],
    lambda key: f"{key}/",
    _profile,
    lasting=False,
    bodies=(PersonPage,),
    reads=(
        "initiatives",
        "cohorts",
        "municipalities",
        "themes",
        "organisations",
        "people",
        "sources",
        "pictures",
        "day",
    ),
)


def _facts(builder: PageBuilder, person: Person) -> list[PersonFact]:
    """The public facts about a person: only what that person agreed to."""
    where = [
        *(record_link(builder, builder.directory.municipalities[id]) for id in person.municipalities),
        *_plain([f"heel {province}" for province in person.provinces]),
    ]
    facts = [
        PersonFact(label="Vraag me over", parts=_plain(person.topics)),
        PersonFact(label="Talen", parts=_plain(person.languages)),
        PersonFact(label="Werkgebied", parts=where),
        PersonFact(label="Beschikbaarheid", parts=_plain(_availability(builder, person))),
    ]
    return [fact for fact in facts if fact.parts]


def _plain(words: Sequence[str]) -> list[Link]:
    return [Link(text=word, href="") for word in words]


def _availability(builder: PageBuilder, person: Person) -> list[str]:
    given = availability(builder.context, person)
    if given is None:
        return []
    words = [dutch.capital(state_words(builder, person))]
    if given.until is not None:
        words.append(f"tot {dutch.day(given.until)}")
    if given.capacity and given.state == "active":
        words.append(f"helpt er {dutch.in_words(given.capacity)} tegelijk")
    return words


def _role(builder: PageBuilder, role: Role) -> RoleItem:
    directory = builder.directory
    about: list[WithPage] = [
        *([directory.initiatives[role.initiative]] if role.initiative else []),
        *([directory.cohorts[role.cohort]] if role.cohort else []),
        *([directory.municipalities[role.municipality]] if role.municipality else []),
    ]
    return RoleItem(
        title=dutch.capital(builder.label("people.roles.role", role.role)),
        when=dutch.period(role.start, role.end),
        links=[record_link(builder, record) for record in about],
    )


def _linked_data(context: ViewContext, person: Person, roles: str) -> Data:
    """schema.org: a person, if the name may be known."""
    if not person.name:
        return {}
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Person",
        "name": person.name,
        "jobTitle": roles,
        "url": f"{context.url}{address_of(person)}",
    }
    if person.topics:
        data["knowsAbout"] = list(person.topics)
    if person.languages:
        data["knowsLanguage"] = list(person.languages)
    return data
