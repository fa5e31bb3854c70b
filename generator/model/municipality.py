"""A municipality where the challenge ran, or where a related approach is known."""

from __future__ import annotations

import datetime

from msgspec import Struct

from generator.model.provenance import Claim, Figure, Provenance, Statement


class Predecessor(Struct, frozen=True, kw_only=True, gc=False):
    """A municipality that went into this one."""

    name: str
    cbs_code: str = ""
    until: datetime.date


class MunicipalContact(Provenance, frozen=True, kw_only=True, gc=False):
    """The fixed contact at the municipality: a function and a role mailbox."""

    function: str
    mailbox: str = ""
    verified_on: datetime.date | None = None


class ImpactDesk(Claim, frozen=True, kw_only=True, gc=False):
    """Where entrepreneurs with social plans can go."""

    url: str = ""


class Policy(Provenance, frozen=True, kw_only=True, gc=False):
    """An action programme or other policy; `start` and `end` are partial dates."""

    name: str
    start: str = ""
    end: str = ""
    text: str = ""
    url: str = ""


class Municipality(Struct, frozen=True, kw_only=True, gc=False):
    """`cbs_code` is GM and four digits."""

    id: str
    former_ids: tuple[str, ...] = ()
    name: str
    cbs_code: str
    province: str
    valid_from: datetime.date | None = None
    valid_until: datetime.date | None = None
    predecessors: tuple[Predecessor, ...] = ()
    contact: MunicipalContact | None = None
    newsletter_url: str = ""
    impact_desk: ImpactDesk | None = None
    policies: tuple[Policy, ...] = ()
    departments: tuple[Claim, ...] = ()
    network: tuple[Figure, ...] = ()
    statements: tuple[Statement, ...] = ()
