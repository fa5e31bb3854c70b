"""A record type and its fields, as the descriptors in `schemas/` state them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """One field of a record, or of an object inside a record.

    `fields` are the fields of an object, `item` is what a list holds. `references` names the resource that a value
    (or each item of a list) must be an id of. `purpose` is the purpose of consent that a person's field needs. What is
    `inherited` holds for the objects in the record that leave out their field of that name.
    A field that is `never_empty` is left out when there is no value: its key without one is a mistake.
    `past` dates tell what has been, so that they cannot lie ahead.
    A field that is `advised` may stay empty, but the page is poorer for it.
    """

    name: str
    title: str
    description: str
    example: Any
    type: str
    format: str = "default"
    constraints: Mapping[str, Any] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    references: str = ""
    partial_date: bool = False
    past: bool = False
    advised: bool = False
    markdown: bool = False
    mailbox: bool = False
    public: bool = False
    purpose: str = ""
    inherited: bool = False
    never_empty: bool = False
    fields: tuple[Field, ...] = ()
    item: Field | None = None

    @property
    def required(self) -> bool:
        """Whether the value must be there."""
        return bool(self.constraints.get("required"))

    @property
    def enum(self) -> tuple[str, ...]:
        """The values to choose from; empty when any value will do."""
        return tuple(self.constraints.get("enum", ()))


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordType:
    """One resource of the data package. `name` is plural (the folder), `singular` names class and template."""

    name: str
    singular: str
    title: str
    label: str
    description: str
    fields: tuple[Field, ...]

    def field(self, *names: str) -> Field:
        """The field at a path of names, list items passed through. Raises KeyError for a path that is not there."""
        fields, found = self.fields, None
        for name in names:
            found = next((one for one in fields if one.name == name), None)
            if found is None:
                raise KeyError(".".join(names))
            fields = (found.item or found).fields
        assert found is not None
        return found

    def walk(self) -> Iterator[tuple[tuple[str, ...], Field]]:
        """Every field at every depth with its path of names, in the order of the schema."""
        yield from _walk(self.fields, ())


def _walk(fields: tuple[Field, ...], above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Field]]:
    for one in fields:
        path = (*above, one.name)
        yield path, one
        yield from _walk((one.item or one).fields, path)
