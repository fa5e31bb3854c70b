"""Reads the descriptors in `generator/schemas/` into record types, and those in its `configuration/` likewise.

The descriptors are part of the program, not input: an error in them is a bug and raises ValueError.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.schema.record_type import Field, RecordType

_FIELD_KEYS = {
    "name", "title", "description", "example", "type", "format", "constraints", "labels", "references",
    "partial_date", "past", "advised", "markdown", "mailbox", "public", "purpose", "inherited", "never_empty",
    "fields", "include", "arrayItem",
}  # fmt: skip


class _Loader(yaml.CSafeLoader):
    """YAML without dates: an example such as 2019-01-01 stays the text it is."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Package:
    """What files may hold: record types by resource, in reading order, and configuration files by name."""

    record_types: Mapping[str, RecordType]
    configuration: Mapping[str, RecordType]


def load_package(schemas: Path) -> Package:
    """The descriptors in the folder `schemas`. The one of `datapackage.yaml` lists the resources."""
    configuration = {
        path.stem: _record_type(_read(path), {}) for path in sorted((schemas / "configuration").glob("*.yaml"))
    }
    parts = {path.stem: _read(path) for path in sorted((schemas / "parts").glob("*.yaml"))}
    resources = configuration["datapackage"].field("resources", "name").enum
    types = {name: _record_type(_read(schemas / f"{name}.yaml"), parts) for name in resources}
    return Package(record_types=types, configuration=configuration)


def _record_type(descriptor: dict[str, Any], parts: dict[str, Any]) -> RecordType:
    texts = {key: descriptor[key] for key in ("name", "singular", "title", "label", "description")}
    return RecordType(**texts, fields=_fields(descriptor, parts, identity_first=True))


def _fields(descriptor: dict[str, Any], parts: dict[str, Any], identity_first: bool = False) -> tuple[Field, ...]:
    """The fields of a descriptor itself and those of the parts it includes."""
    if "part" in descriptor:
        descriptor = parts[descriptor["part"]]
    own = tuple(_field(field, parts) for field in descriptor.get("fields", ()))
    included = tuple(field for name in descriptor.get("include", ()) for field in _fields(parts[name], parts))
    if not identity_first:
        return own + included
    # In a record the id comes first, and the sources come last.
    first = tuple(field for field in included if field.name in ("id", "former_ids"))
    return first + own + tuple(field for field in included if field not in first)


def _field(descriptor: dict[str, Any], parts: dict[str, Any]) -> Field:
    if unknown := set(descriptor) - _FIELD_KEYS:
        raise ValueError(f"unknown keys in the field {descriptor.get('name')}: {sorted(unknown)}")
    properties = {key: descriptor[key] for key in _FIELD_KEYS - {"fields", "include", "arrayItem"} if key in descriptor}
    item = None
    if "arrayItem" in descriptor:
        inherited = {key: descriptor[key] for key in ("name", "title", "description", "example")}
        shared = {key: properties[key] for key in ("references", "labels") if key in properties}
        inner = {
            key: value for key, value in descriptor["arrayItem"].items() if key not in ("fields", "include", "part")
        }
        item = Field(**inherited, **shared, **inner, fields=_fields(descriptor["arrayItem"], parts))
    nested = _fields(descriptor, parts) if descriptor["type"] == "object" else ()
    return Field(**properties, fields=nested, item=item)


def _read(path: Path) -> dict[str, Any]:
    with path.open(encoding="utf-8") as stream:
        content: dict[str, Any] = yaml.load(stream, Loader=_Loader)
    return content
