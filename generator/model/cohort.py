"""An edition of the challenge."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.provenance import Claim, Criteria, Figure, Finance, Phase, Provenance, Statement


@dataclass(frozen=True, kw_only=True, slots=True)
class EditionNumber(Provenance):
    """Which edition in its municipality this is."""

    value: int


@dataclass(frozen=True, kw_only=True, slots=True)
class ThemeList(Provenance):
    """The themes as one source names them, and the themes of this site nearest to them."""

    wording: tuple[str, ...]
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class FunnelStep(Provenance):
    """How many there were at one step. An interim count is not the final one."""

    step: str
    value: int
    interim: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class ProgrammePart(Claim):
    """One part of the coaching; `months` is how long it lasts."""

    kind: str
    months: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Partner(Claim):
    """An organisation and its role."""

    organisation: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Prize(Claim):
    """A prize to be won; `amount` in euro."""

    kind: str
    amount: float | None = None
    winners: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Vote(Claim):
    """The public vote; `start` and `end` are partial dates."""

    start: str = ""
    end: str = ""
    votes: int | None = None
    winner: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CohortContact:
    """A role and its mailbox."""

    function: str
    mailbox: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Cohort:
    """One edition. The first of `names` is its main name."""

    id: str
    former_ids: tuple[str, ...] = ()
    municipalities: tuple[str, ...]
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
    impact: tuple[Figure, ...] = ()
    contact: CohortContact | None = None
    signup_url: str = ""
