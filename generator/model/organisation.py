"""An organisation, with the projects of a related programme."""

from __future__ import annotations

from msgspec import Struct

from generator.model.provenance import Claim, Criteria, Figure, Finance, Phase, Provenance, Statement, Website


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
