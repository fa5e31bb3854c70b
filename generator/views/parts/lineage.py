"""Who and what was passed on: what an initiative builds on, who brought in whom, and what came of it."""

from __future__ import annotations

from generator.model import Initiative, Organisation, Person
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import Component
from generator.views.parts.alike import alike
from generator.views.records import record_title


class Relation(Component, frozen=True, kw_only=True):
    """Somebody or something that a record is related to: `text` says how, as in "Bouwt voort op"."""

    text: str
    title: str
    href: str
    """The address, or nothing."""


def lineage(builder: PageBuilder, initiative: Initiative) -> list[list[Relation]]:
    """What an initiative builds on, who brought it in and what came of it; relations of one kind together."""
    directory = builder.directory
    coaches = [
        person
        for person in directory.people_of_initiative[initiative.id]
        if any(role.role == "coach" and role.initiative == initiative.id for role in person.roles)
    ]
    found = [
        *(_to(builder, "Bouwt voort op", directory.initiatives[id]) for id in initiative.inspired_by),
        *came_in(builder, initiative),
        *(_to(builder, "Kreeg hulp van", person) for person in coaches),
        *(_to(builder, "Inspireerde", other) for other in directory.inspired[initiative.id]),
        *(_to(builder, "Bracht binnen", other) for other in directory.brought_in_by_initiative[initiative.id]),
    ]
    return alike(found, lambda relation: relation.text)


def came_in(builder: PageBuilder, initiative: Initiative) -> list[Relation]:
    """Through whom an initiative came to the challenge. A person is named only if both sides agreed to that."""
    directory, via = builder.directory, initiative.via
    if via is None:
        return []
    found = []
    if via.initiative:
        found.append(_to(builder, "Kwam binnen via", directory.initiatives[via.initiative]))
    if via.organisation:
        found.append(_to(builder, "Kwam binnen via", directory.organisations[via.organisation]))
    if via.person and directory.people[via.person].pairs:
        found.append(_to(builder, "Kwam binnen via", directory.people[via.person]))
    if via.value:
        found.append(Relation(text="Hoe het binnenkwam", title=dutch.sentence(via.value), href=""))
    return found


def passed_on(builder: PageBuilder, person: Person) -> list[Relation]:
    """Who brought a person in, and whom and what that person brought in; nothing without the consent of both sides."""
    directory = builder.directory
    if not person.pairs:
        return []
    before = [directory.people[person.brought_in_by]] if person.brought_in_by else []
    return [
        *(_to(builder, "Kwam binnen via", other) for other in before),
        *(_to(builder, "Bracht binnen", other) for other in directory.people_brought_in[person.id]),
        *(_to(builder, "Bracht binnen", initiative) for initiative in directory.brought_in_by_person[person.id]),
    ]


def _to(builder: PageBuilder, text: str, record: Initiative | Organisation | Person) -> Relation:
    return Relation(text=text, title=record_title(builder, record), href=builder.link(record))
