"""An event."""

from __future__ import annotations

from msgspec import Struct


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
