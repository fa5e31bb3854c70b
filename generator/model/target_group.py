"""A target group: people whom initiatives are for."""

from __future__ import annotations

from msgspec import Struct


class TargetGroup(Struct, frozen=True, kw_only=True, gc=False):
    """A term of the vocabulary. `broader` are the groups that everybody in this one belongs to as well.

    An initiative names a group in words: by its title or one of its `synonyms`.
    """

    id: str
    former_ids: tuple[str, ...] = ()
    title: str
    description: str = ""
    synonyms: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What it is called in links, as other records."""
        return self.title
