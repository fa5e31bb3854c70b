"""An edition of the challenge."""

from __future__ import annotations

import datetime

from msgspec import Struct

from generator.model.provenance import Claim, Criteria, Finance, Impact, Phase, Provenance, Statement


class Area(Claim, frozen=True, kw_only=True, gc=False):
    """What an edition is for where that is no whole municipality: a neighbourhood, village or region."""

    kind: str


class Commission(Provenance, frozen=True, kw_only=True, gc=False):
    """Who commissioned an edition, and the organisation it is, if that has a record."""

    name: str
    organisation: str = ""


class EditionNumber(Provenance, frozen=True, kw_only=True, gc=False):
    """Which edition in its municipality this is."""

    value: int


class ThemeList(Provenance, frozen=True, kw_only=True, gc=False):
    """The themes as one source names them, and the themes of this site nearest to them."""

    wording: tuple[str, ...]
    themes: tuple[str, ...] = ()


class FunnelStep(Provenance, frozen=True, kw_only=True, gc=False):
    """How many there were at one step. An interim count is not the final one."""

    step: str
    value: int
    interim: bool = False


class ProgrammePart(Claim, frozen=True, kw_only=True, gc=False):
    """One part of the coaching; `months` is how long it lasts, `start` and `end` are partial dates."""

    kind: str
    title: str = ""
    start: str = ""
    end: str = ""
    months: float | None = None


class Partner(Claim, frozen=True, kw_only=True, gc=False):
    """An organisation and its role."""

    organisation: str


class Prize(Claim, frozen=True, kw_only=True, gc=False):
    """A prize to be won; `amount` in euro."""

    kind: str
    amount: float | None = None
    winners: int | None = None


class Vote(Claim, frozen=True, kw_only=True, gc=False):
    """The public vote; `start` and `end` are partial dates, `url` is where one votes."""

    start: str = ""
    end: str = ""
    votes: int | None = None
    winner: str = ""
    url: str = ""


class CohortContact(Struct, frozen=True, kw_only=True, gc=False):
    """A role and its mailbox, and the day somebody looked whether both are right."""

    function: str
    mailbox: str
    verified_on: datetime.date | None = None


class Cohort(Struct, frozen=True, kw_only=True, gc=False):
    """One edition. The first of `names` is its main name."""

    id: str
    former_ids: tuple[str, ...] = ()
    municipalities: tuple[str, ...]
    area: tuple[Area, ...] = ()
    commissioned_by: tuple[Commission, ...] = ()
    year: int
    edition_number: tuple[EditionNumber, ...] = ()
    names: tuple[Claim, ...]
    state: tuple[Claim, ...] = ()
    purpose: tuple[Claim, ...] = ()
    theme_lists: tuple[ThemeList, ...] = ()
    phases: tuple[Phase, ...] = ()
    funnel: tuple[FunnelStep, ...] = ()
    finance: tuple[Finance, ...] = ()
    criteria: tuple[Criteria, ...] = ()
    programme: tuple[ProgrammePart, ...] = ()
    partners: tuple[Partner, ...] = ()
    prizes: tuple[Prize, ...] = ()
    vote: tuple[Vote, ...] = ()
    findings: tuple[Statement, ...] = ()
    impact: tuple[Impact, ...] = ()
    contact: CohortContact | None = None
    signup_url: str = ""
