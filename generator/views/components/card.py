"""What the card component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.badge import Status
from generator.views.components.base import Component
from generator.views.components.photo import Photo
from generator.views.components.plate import Plate
from generator.views.components.portrait import Portrait


class CardNumber(Component, frozen=True, kw_only=True):
    """A number or a few words on a card, with what they are: 84 aanmeldingen."""

    text: str
    label: str


class InitiativeSummary(Component, frozen=True, kw_only=True):
    """What the card of an initiative shows on any page: the same object each time, so that it is printed once."""

    title: str
    tagline: str
    kicker: str
    """Eenzaamheid · Groningen."""
    tone: str
    picture: Plate | None
    """None when there is a photo."""
    labels: Sequence[CardNumber]
    """What it brought, who pays and how we know."""
    status: Status


class InitiativeCard(Component, frozen=True, kw_only=True):
    """The card of an initiative: what is the same everywhere, and what depends on the page."""

    href: str
    image: Photo | None
    summary: InitiativeSummary


class CohortCard(Component, frozen=True, kw_only=True):
    """The card of an edition."""

    href: str
    title: str
    """Groningen 2020."""
    kicker: str
    """Derde editie."""
    name: str
    """The name it had then."""
    numbers: Sequence[CardNumber]
    money: bool
    """The numbers are amounts."""
    status: Status


class MunicipalityCard(Component, frozen=True, kw_only=True):
    """The card of a municipality."""

    href: str
    title: str
    kicker: str
    """The province; empty in a list by province."""
    text: str
    """3 edities · 6 initiatieven."""


class ThemeCard(Component, frozen=True, kw_only=True):
    """The card of a theme."""

    href: str
    title: str
    text: str
    count: str
    """4 initiatieven."""
    tone: str
    icon: str
    """The name of an icon of Material, or nothing."""


class OrganisationCard(Component, frozen=True, kw_only=True):
    """The card of an organisation."""

    href: str
    title: str
    kicker: str
    """What kind of organisation it is."""
    text: str


class PersonCard(Component, frozen=True, kw_only=True):
    """The card of a person: the photo, or without one the portrait."""

    href: str
    title: str
    """The name, or the role if the name is not published."""
    kicker: str
    """Ambassadeur · Groningen."""
    text: str
    topics: Sequence[str]
    state: Status | None
    picture: Portrait
    image: Photo | None


Heading = CohortCard | MunicipalityCard | ThemeCard | OrganisationCard | PersonCard
"""The cards that open with a linked heading."""
