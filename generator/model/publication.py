"""A publication."""

from __future__ import annotations

from msgspec import Struct


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
