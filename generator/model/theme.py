"""A theme: a social question."""

from __future__ import annotations

from msgspec import Struct


class Theme(Struct, frozen=True, kw_only=True, gc=False):
    """A social question for which a challenge seeks solutions. `icon` is a name in Material's icon sets."""

    id: str
    former_ids: tuple[str, ...] = ()
    name: str
    description: str
    synonyms: tuple[str, ...] = ()
    icon: str = ""
    sdgs: tuple[int, ...] = ()
