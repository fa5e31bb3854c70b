"""Casts the text of a record to the types of its schema, and reports which values do not fit.

Frictionless decides on each single value: its cell readers do the casting and the constraints. What it does not look
into (objects, items of lists, references between records) is done here, from the same descriptors. A caster is compiled
once per record type, because it runs for every value of every record.

A caster takes a value of text, lists, dicts and None, and a list to which it adds problems. It returns the cast value:
lists become tuples, keys without a value are left out, and an item of a list that cannot be cast becomes None, so that
the others keep their index. A text without visible characters is not a value: it is a problem, and where a value is
required it counts as absent. The pointer of a problem is relative to the value that the caster was given.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from sys import intern
from typing import Any

from generator.periods import PARTIAL_DATE, first_day
from generator.problems import Pointer
from generator.schema.inheritance import compile_inheritance
from generator.schema.record_type import Field, RecordType
from generator.values import is_blank, url_problem

Caster = Callable[[Any, "list[CastProblem]"], Any]
Reader = Callable[[Any], tuple[Any, dict[str, str] | None]]

_NUMBER = re.compile(r"[-+]?[0-9]{1,15}(\.[0-9]{1,9})?([eE][-+]?[0-9]{1,2})?", re.ASCII)
_INTEGER = re.compile(r"[-+]?[0-9]{1,15}", re.ASCII)
_THOUSANDS = re.compile(r"[-+]?[1-9][0-9]{0,2}(\.[0-9]{3})+", re.ASCII)
_DATE = re.compile(PARTIAL_DATE, re.ASCII)
_LARGEST = 1e15
_KNOWN_UP_TO = 100
_KNOWN_AT_MOST = 5_000


@dataclass(frozen=True, slots=True)
class CastProblem:
    """A value that does not fit its field.

    `kind` is "unknown" (no such key; `field` is then the object it is in, or None for the record), "blank" (a text
    without visible characters, or a key without the value it must have), "empty" (a list item without a value),
    "reference" (no record has this id), "url", "tracker" (a web address that tracks its visitors), "date",
    "thousands" (a number with points between the thousands), "type", "advised" (better filled in), or the name of the
    Table Schema constraint that failed.
    """

    kind: str
    pointer: Pointer
    field: Field | None
    value: Any

    @property
    def fatal(self) -> bool:
        """Whether the value is lost. A value that is merely advised against is cast all the same."""
        return self.kind not in _KEPT


_KEPT = ("tracker", "advised")


def compile_caster(record_type: RecordType, ids: Mapping[str, Container[str]]) -> Caster:
    """The caster of whole records. `ids` holds, per resource, the ids that a reference may name."""
    fields = tuple(field for field in record_type.fields if field.name != "id")
    caster, inherit = _object(fields, None, ids), compile_inheritance(record_type)

    def cast(raw: Any, problems: list[CastProblem]) -> Any:
        values = caster(raw, problems)
        inherit(values)
        return values

    return cast


def cast_value(field: Field, ids: Mapping[str, Container[str]], value: Any) -> tuple[Any, list[CastProblem]]:
    """The cast value of a single field (None if it is lost), and its problems. `ids` are as for `compile_caster`."""
    known = _SINGLE_CASTERS.get((id(field), id(ids)))
    if known is None:
        if len(_SINGLE_CASTERS) >= _MOST_SINGLE_CASTERS:
            _SINGLE_CASTERS.clear()
        known = _SINGLE_CASTERS[id(field), id(ids)] = (_compile(field, ids), field, ids)
    problems: list[CastProblem] = []
    return known[0](value, problems), problems


_SINGLE_CASTERS: dict[tuple[int, int], tuple[Caster, Field, Mapping[str, Container[str]]]] = {}
"""The casters of single fields, by the identity of their arguments. Holding on to those keeps the identity unique."""
_MOST_SINGLE_CASTERS = 500


def _compile(field: Field, ids: Mapping[str, Container[str]]) -> Caster:
    if field.type == "array":
        return _array(field, ids)
    if field.type == "object":
        return _nested(field, ids)
    return _leaf(field, ids)


def _object(fields: tuple[Field, ...], owner: Field | None, ids: Mapping[str, Container[str]]) -> Caster:
    casters = {field.name: (field.name, _compile(field, ids)) for field in fields}
    needed = {field.name: field for field in fields if field.required or field.advised}
    never_empty = {field.name: field for field in fields if field.never_empty}

    def cast(raw: dict[str, Any], problems: list[CastProblem]) -> dict[str, Any]:
        values = {}
        for key, value in raw.items():
            known = casters.get(key)
            if known is None:
                problems.append(CastProblem("unknown", (key,), owner, value))
                continue
            if value is None:
                if key in never_empty:
                    problems.append(CastProblem("blank", (key,), never_empty[key], None))
                continue
            name, caster = known
            before = len(problems)
            result = caster(value, problems)
            if len(problems) > before:
                if problems[before].kind == "blank" and name in needed:
                    problems[before] = replace(problems[before], kind=_kind_of_absence(needed[name]))
                _prefix(problems, before, name)
            if result is not None:
                values[name] = result
        if not needed.keys() <= values.keys():
            problems.extend(_absent(needed, raw, values))
        return values

    return cast


def _absent(needed: Mapping[str, Field], raw: Mapping[str, Any], values: Mapping[str, Any]) -> Iterator[CastProblem]:
    """A problem for every needed field that has no value in the text of an object."""
    for name, field in needed.items():
        if name not in values and raw.get(name) is None:
            yield CastProblem(_kind_of_absence(field), (name,) if name in raw else (), field, None)


def _kind_of_absence(field: Field) -> str:
    return "required" if field.required else "advised"


def _nested(field: Field, ids: Mapping[str, Container[str]]) -> Caster:
    inner = _object(field.fields, field, ids)

    def cast(value: Any, problems: list[CastProblem]) -> dict[str, Any] | None:
        if type(value) is not dict:
            problems.append(CastProblem(_kind_of(value), (), field, value))
            return None
        result: dict[str, Any] = inner(value, problems)
        return result

    return cast


def _array(field: Field, ids: Mapping[str, Container[str]]) -> Caster:
    assert field.item is not None
    caster = _compile(field.item, ids)
    known = ids[field.item.references] if field.item.references and not field.item.constraints else None
    read = _reader(field) if field.constraints.keys() - {"required", "unique"} else None  # it formats the whole list

    def cast(value: Any, problems: list[CastProblem]) -> tuple[Any, ...] | None:
        if type(value) is not list:
            problems.append(CastProblem(_kind_of(value), (), field, value))
            return None
        if read is not None and (notes := read(value)[1]):
            problems.append(CastProblem(next(iter(notes)), (), field, value))
        if known is not None and all(type(item) is str and item in known for item in value):
            return tuple(map(intern, value))  # the usual list of sources: the same few, thousands of times
        items = []
        for index, item in enumerate(value):
            before = len(problems)
            if item is None:
                problems.append(CastProblem("empty", (), field, item))
            items.append(None if item is None else caster(item, problems))
            if len(problems) > before:
                if problems[before].kind == "blank" and not problems[before].pointer:
                    problems[before] = replace(problems[before], kind="empty", field=field)
                _prefix(problems, before, index)
        return tuple(items)

    return cast


def _kind_of(value: Any) -> str:
    """The kind of the problem where a list or an object is expected."""
    return "blank" if type(value) is str and is_blank(value) else "type"


def _leaf(field: Field, ids: Mapping[str, Container[str]]) -> Caster:
    read = _reader(field)
    before, after = _text_test(field), _value_test(field, ids)
    # Ids, dates, enumerated values, units and short notes recur by the thousand: each is cast and stored once.
    known: dict[str, Any] = {}

    def cast(value: Any, problems: list[CastProblem]) -> Any:
        if type(value) is not str:
            problems.append(CastProblem("type", (), field, value))
            return None
        if (result := known.get(value)) is not None:
            return result
        if is_blank(value):
            problems.append(CastProblem("blank", (), field, value))
            return None
        if before is not None and (kind := before(value)):
            problems.append(CastProblem(kind, (), field, value))
            return None
        result, notes = read(value)
        if notes:
            problems.append(CastProblem(next(iter(notes)), (), field, value))
            return None
        if after is not None and (kind := after(result)):
            problems.append(CastProblem(kind, (), field, value))
            return result if kind in _KEPT else None
        if len(value) < _KNOWN_UP_TO and len(known) < _KNOWN_AT_MOST:
            known[value] = result
        return result

    return cast


def _text_test(field: Field) -> Callable[[str], str] | None:
    """A test before the cast, for what Frictionless accepts but a Dutch writer did not mean. Returns a kind or ""."""
    if field.type == "integer":
        return lambda text: "" if _INTEGER.fullmatch(text) else "thousands" if _THOUSANDS.fullmatch(text) else "type"
    if field.type == "number":
        return lambda text: "thousands" if _THOUSANDS.fullmatch(text) else "" if _NUMBER.fullmatch(text) else "type"
    if field.type == "date" or field.partial_date:
        whole = field.type == "date"
        return lambda text: _date_problem(text, whole)
    return None


def _value_test(field: Field, ids: Mapping[str, Container[str]]) -> Callable[[Any], str] | None:
    """A test after the cast, for what a Table Schema cannot express. Returns a kind or ""."""
    if field.references:
        known = ids[field.references]
        return lambda value: "" if value in known else "reference"
    if field.format == "uri":
        return _web_test
    if field.type == "number":
        return lambda value: "" if math.isfinite(value) and abs(value) < _LARGEST else "type"
    return None


def _web_test(value: str) -> str:
    problem = url_problem(value)
    return "" if problem is None else "tracker" if problem.kind == "tracker" else "url"


def _date_problem(text: str, whole: bool) -> str:
    if not _DATE.fullmatch(text) or (whole and len(text) != 10):
        return "type"
    try:
        date.fromisoformat(first_day(text))
    except ValueError:
        return "date"
    return ""


def _reader(field: Field) -> Reader:
    """The cell reader of Frictionless: it returns the cast value and its errors by constraint."""
    # `unique` is about other records; bounds of dates do not occur.
    constraints = {key: value for key, value in field.constraints.items() if key not in ("unique",)}
    options: dict[str, Any] = {"float_number": True} if field.type == "number" else {}
    if field.format not in ("default", "uri"):  # web addresses are read by the package `values`
        options["format"] = field.format
    return _made_reader(field.type, json.dumps({**options, "constraints": constraints}))


@cache
def _made_reader(kind: str, options: str) -> Reader:
    """The cell reader of a Table Schema field. Many fields differ only in name and place, so readers are shared."""
    from frictionless import fields  # importing it takes 0.15 s, so only when something is cast

    # Not by `from_descriptor`: that first imports the plugins of Frictionless for Excel, SQL and other formats.
    made: Any = getattr(fields, f"{kind.capitalize()}Field")
    reader: Reader = made(name="value", **json.loads(options)).create_cell_reader()
    return reader


def _prefix(problems: list[CastProblem], start: int, step: str | int) -> None:
    for index in range(start, len(problems)):
        problems[index] = replace(problems[index], pointer=(step, *problems[index].pointer))
