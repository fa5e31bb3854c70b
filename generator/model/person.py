"""A person, as far as a valid consent lets the site know.

There is no consent here: what it does not cover never enters the model. A person without any is a place-holder with
only an id and roles, so that totals stay right.
"""

from __future__ import annotations

import datetime

from msgspec import Struct

from generator.model.provenance import Image


class Role(Struct, frozen=True, kw_only=True, gc=False):
    """What a person does or did. A coach's `initiative` is a pairing and is there only if both sides agreed."""

    role: str
    initiative: str = ""
    cohort: str = ""
    municipality: str = ""
    start: str = ""
    end: str = ""


class Availability(Struct, frozen=True, kw_only=True, gc=False):
    """Whether a person can be asked now."""

    state: str
    until: datetime.date | None = None
    capacity: int | None = None


class Person(Struct, frozen=True, kw_only=True, gc=False):
    """`published` tells whether anything besides the roles may be shown, `pairs` whether links to others may."""

    id: str
    roles: tuple[Role, ...]
    published: bool
    pairs: bool
    name: str = ""
    bio: str = ""
    quote: str = ""
    photo: Image | None = None
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    provinces: tuple[str, ...] = ()
    availability: Availability | None = None
    contact_route: str = ""
    brought_in_by: str = ""
