"""An enterprising idea for a social problem."""

from __future__ import annotations

import datetime

from msgspec import Struct

from generator.model.provenance import Claim, Figure, Image, Impact, Provenance, Statement, Website


class Participation(Provenance, frozen=True, kw_only=True, gc=False):
    """That it took part: in `cohort`, or in one of `possible_cohorts`, or in an edition no source names."""

    cohort: str = ""
    possible_cohorts: tuple[str, ...] = ()


class Award(Provenance, frozen=True, kw_only=True, gc=False):
    """A prize it won; `amount` in euro."""

    name: str
    kind: str
    organiser: str = ""
    cohort: str = ""
    amount: float | None = None


class Funding(Provenance, frozen=True, kw_only=True, gc=False):
    """Money it received or raised, in euro."""

    kind: str
    amount: float
    cohort: str = ""


class Earning(Provenance, frozen=True, kw_only=True, gc=False):
    """Who pays it for what."""

    who: str
    what_for: str


class Transfer(Provenance, frozen=True, kw_only=True, gc=False):
    """What another municipality needs to start this."""

    needs: str = ""
    costs: str = ""
    partners: str = ""
    first_steps: str = ""


class Want(Struct, frozen=True, kw_only=True, gc=False):
    """Something sought or offered in the network."""

    kind: str
    value: str


class Via(Struct, frozen=True, kw_only=True, gc=False):
    """Who or what brought it in."""

    person: str = ""
    initiative: str = ""
    organisation: str = ""
    value: str = ""


class Confirmation(Struct, frozen=True, kw_only=True, gc=False):
    """When and in which role its makers confirmed the record."""

    date: datetime.date
    role: str


class Initiative(Struct, frozen=True, kw_only=True, gc=False):
    """The first of `themes` is its main theme. `description` is untrusted Markdown."""

    id: str
    former_ids: tuple[str, ...] = ()
    name: str
    aliases: tuple[str, ...] = ()
    tagline: str
    description: str = ""
    municipality: str = ""
    municipality_note: str = ""
    participations: tuple[Participation, ...] = ()
    themes: tuple[str, ...]
    target_groups: tuple[str, ...] = ()
    status: tuple[Claim, ...] = ()
    founded: tuple[Claim, ...] = ()
    legal_form: tuple[Claim, ...] = ()
    websites: tuple[Website, ...] = ()
    part_of: str = ""
    awards: tuple[Award, ...] = ()
    funding: tuple[Funding, ...] = ()
    earnings: tuple[Earning, ...] = ()
    figures: tuple[Figure, ...] = ()
    impact: tuple[Impact, ...] = ()
    milestones: tuple[Claim, ...] = ()
    statements: tuple[Statement, ...] = ()
    transfer: Transfer | None = None
    seeks: tuple[Want, ...] = ()
    offers: tuple[Want, ...] = ()
    inspired_by: tuple[str, ...] = ()
    via: Via | None = None
    image: Image | None = None
    confirmed: Confirmation | None = None
    featured: bool = False
