"""What a directory says about itself in `datapackage.yaml`, as far as pages tell it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct, convert


class Licence(Struct, frozen=True, kw_only=True):
    """A licence of the data: its code, its title and the web address of its terms."""

    name: str = ""
    title: str = ""
    path: str = ""


class Desk(Struct, frozen=True, kw_only=True):
    """Where everybody can tell or ask something: a mailbox, a form at `url`, or both."""

    name: str = ""
    mailbox: str = ""
    url: str = ""


class Accessibility(Struct, frozen=True, kw_only=True):
    """The outcome of an examination, its day, and the address of the statement in the register."""

    status: str = ""
    date: datetime.date | None = None
    register: str = ""


class DataPackage(Struct, frozen=True, kw_only=True):
    """The description of a data folder; what it leaves out, or has wrong, is empty, or None for a group of fields.

    `programme` is the id of an organisation and `repository` the web address of the source code.
    """

    title: str = ""
    description: str = ""
    licenses: Sequence[Licence] = ()
    desk: Desk | None = None
    accessibility: Accessibility | None = None
    programme: str = ""
    repository: str = ""


def data_package(values: Mapping[str, Any]) -> DataPackage:
    """The cast values of a `datapackage.yaml` as a struct: what did not pass its schema is not among them.

    Raises msgspec.ValidationError if a value has another type than its schema says.
    """
    return convert(values, DataPackage)
