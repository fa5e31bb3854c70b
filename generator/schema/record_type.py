"""A record type and its fields, as the descriptors in `generator/schemas/` define them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """One field of a record, or of an object inside a record.

    `fields` are those of an object, `item` is the type of the items of a list. `references` names the resource of
    which a value (or each item of a list) must be an id. `purpose` is the purpose of consent that a field of a person
    requires. An `inherited` field applies to every object in the record that leaves out its field of that name. A
    `never_empty` field is left out when there is no value: its key without one is an error. A `past` date cannot be in
    the future. An `advised` field may be left out, with a warning.
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
        """The permitted values; empty if any value is."""
        return tuple(self.constraints.get("enum", ()))


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordType:
    """One resource of the data package. `name` is plural (the folder), `singular` names the class and the template."""

    name: str
    singular: str
    title: str
    label: str
    description: str
    fields: tuple[Field, ...]

    def field(self, *names: str) -> Field:
        """The field at a path of names, through the items of lists. Raises KeyError if there is no such field."""
        fields, match = self.fields, None
        for name in names:
            match = next((field for field in fields if field.name == name), None)
            if match is None:
                raise KeyError(".".join(names))
            fields = (match.item or match).fields
        assert match is not None
        return match

    def walk(self) -> Iterator[tuple[tuple[str, ...], Field]]:
        """Every field at every depth, with its path of names, in the order of the schema."""
        yield from _walk(self.fields, ())


def _walk(fields: tuple[Field, ...], above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Field]]:
    for child in fields:
        path = (*above, child.name)
        yield path, child
        yield from _walk((child.item or child).fields, path)
