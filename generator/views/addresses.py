"""Where records stand on the site. Views link to a record through here and never write down a folder of the site."""

from __future__ import annotations

from generator.kinds import KIND, KINDS
from generator.model import STRUCTS, Cohort, Initiative, Municipality, Organisation, Person, TargetGroup, Theme

WithPage = Initiative | Cohort | Municipality | Theme | TargetGroup | Organisation | Person
"""A record that has a page of its own."""

AMBASSADORS, COACHES = KIND["people"].sections
"""The lists of people; the profiles of those who agreed to one stand below them."""
NETWORK = KIND["municipalities"].sections[1]
"""The steps from one municipality and year to the next, with a page for each municipality that took part in some."""

AGENDA = "agenda/"
"""Coming and past events."""
PUBLICATIONS = "publicaties/"
"""The list of publications."""

_SECTIONS = {STRUCTS[kind.resource]: kind.section for kind in KINDS if kind.sections}


def section_of(struct: type[WithPage]) -> str:
    """The address of the list of all records of a struct, below which their pages stand: "initiatieven/"."""
    return _SECTIONS[struct]


def address_of(record: WithPage) -> str:
    """The address of the page of a record: "initiatieven/omapost/". That of a person tells what the person is."""
    if type(record) is Person and not any(role.role == "ambassador" for role in record.roles):
        return f"{COACHES}{record.id}/"
    return f"{_SECTIONS[type(record)]}{record.id}/"
