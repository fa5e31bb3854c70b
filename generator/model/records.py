"""The small record types: themes, sources, organisations, events and publications."""

from __future__ import annotations

import datetime

from msgspec import Struct

from generator.model.provenance import Claim, Criteria, Figure, Finance, Phase, Provenance, Statement, Website


class Theme(Struct, frozen=True, kw_only=True, gc=False):
    """A social question for which a challenge seeks solutions. `icon` is a name in Material's icon sets."""

    id: str
    former_ids: tuple[str, ...] = ()
    name: str
    description: str
    synonyms: tuple[str, ...] = ()
    icon: str = ""
    sdgs: tuple[int, ...] = ()


class Source(Struct, frozen=True, kw_only=True, gc=False):
    """A public document, or what an organisation states itself, with the `role` of who did and without an address.

    `url_contains_name` forbids showing the address as text.
    """

    id: str
    former_ids: tuple[str, ...] = ()
    title: str
    title_basis: str = ""
    publisher: str
    url: str = ""
    url_contains_name: bool = False
    published: str = ""
    kind: str
    role: str = ""
    read: str
    accessed: datetime.date | None = None
    language: str = ""
    note: str = ""


class Project(Provenance, frozen=True, kw_only=True, gc=False):
    """An initiative of a related programme."""

    name: str
    text: str
    url: str = ""
    figures: tuple[Figure, ...] = ()
    statements: tuple[Statement, ...] = ()


class Organisation(Struct, frozen=True, kw_only=True, gc=False):
    """An organisation, network or related programme."""

    id: str
    former_ids: tuple[str, ...] = ()
    name: str
    aliases: tuple[str, ...] = ()
    kind: str
    summary: str = ""
    municipalities: tuple[str, ...] = ()
    provinces: tuple[str, ...] = ()
    websites: tuple[Website, ...] = ()
    newsletter_url: str = ""
    roles: tuple[Claim, ...] = ()
    figures: tuple[Figure, ...] = ()
    statements: tuple[Statement, ...] = ()
    phases: tuple[Phase, ...] = ()
    finance: tuple[Finance, ...] = ()
    criteria: tuple[Criteria, ...] = ()
    projects: tuple[Project, ...] = ()


class Event(Struct, frozen=True, kw_only=True, gc=False):
    """A moment in or around a challenge; `date` and `end_date` are partial."""

    id: str
    former_ids: tuple[str, ...] = ()
    name: str
    kind: str
    date: str = ""
    end_date: str = ""
    date_note: str = ""
    place: str = ""
    url: str = ""
    municipality: str = ""
    cohort: str = ""
    organisation: str = ""
    initiative: str = ""
    themes: tuple[str, ...] = ()
    status: str
    status_note: str = ""
    sources: tuple[str, ...] = ()
    basis: str = ""


class Publication(Struct, frozen=True, kw_only=True, gc=False):
    """An article, factsheet, report or video. `found` is False for one that is only announced."""

    id: str
    former_ids: tuple[str, ...] = ()
    title: str
    publisher: str
    year: int | None = None
    year_note: str = ""
    url: str = ""
    kind: str
    language: str
    holds: str
    read: str
    found: bool = True
    cohorts: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    basis: str = ""
