"""An enterprising idea for a social problem."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from generator.model.provenance import Claim, Figure, Image, Provenance, Statement, Website


@dataclass(frozen=True, kw_only=True, slots=True)
class Participation(Provenance):
    """That it took part: in `cohort`, or in one of `possible_cohorts`, or in an edition no source names."""

    cohort: str = ""
    possible_cohorts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Award(Provenance):
    """A prize it won; `amount` in euro."""

    name: str
    kind: str
    organiser: str = ""
    cohort: str = ""
    amount: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Funding(Provenance):
    """Money it received or raised, in euro."""

    kind: str
    amount: float
    cohort: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Transfer(Provenance):
    """What another municipality needs to start this."""

    needs: str = ""
    costs: str = ""
    partners: str = ""
    first_steps: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Want:
    """Something sought or offered in the network."""

    kind: str
    value: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Via:
    """Who or what brought it in."""

    person: str = ""
    initiative: str = ""
    organisation: str = ""
    value: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Confirmation:
    """When and in which role its makers confirmed the record."""

    date: datetime.date
    role: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Initiative:
    """The first of `themes` is its main theme. `description` is Markdown from strangers."""

    id: str
    former_ids: tuple[str, ...] = ()
    name: str
    aliases: tuple[str, ...] = ()
    tagline: str
    description: str
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
    figures: tuple[Figure, ...] = ()
    impact: tuple[Figure, ...] = ()
    milestones: tuple[Claim, ...] = ()
    statements: tuple[Statement, ...] = ()
    transfer: Transfer | None = None
    seeks: tuple[Want, ...] = ()
    offers: tuple[Want, ...] = ()
    inspired_by: tuple[str, ...] = ()
    via: Via | None = None
    image: Image | None = None
    confirmed: Confirmation | None = None
