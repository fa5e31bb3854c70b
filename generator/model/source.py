"""A source: what the records rest on."""

from __future__ import annotations

import datetime

from msgspec import Struct


class Source(Struct, frozen=True, kw_only=True, gc=False):
    """A public document, or a statement by an organisation itself, which has the `role` of its author and no address.

    `url_contains_name` forbids showing the address as text.
    """

    id: str
    former_ids: tuple[str, ...] = ()
    title: str
    title_basis: str = ""
    publisher: str
    url: str = ""
    url_contains_name: bool = False
    published: str = ""
    kind: str
    role: str = ""
    read: str
    accessed: datetime.date | None = None
    language: str = ""
    note: str = ""
