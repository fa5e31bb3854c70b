"""Walks through the records once and collects what several rules look for.

Walking is what takes time with ten thousand records, so it is done once, by the process that reads them. The schemas
are compiled to visitors, each of which collects only values that a rule may report. It is the rules that decide.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from generator.appearance import seen
from generator.checks.personal.name_prefilter import after_titles
from generator.checks.personal.passage import in_words
from generator.checks.personal.prefilter import Prefilter
from generator.checks.screening import copied_from, folded, is_odd, is_strange, is_unfinished
from generator.checks.spots import LARGE, Spot, digits_of
from generator.checks.survey import Survey
from generator.markdown import references as references_in
from generator.problems import Pointer
from generator.schema import Field, RecordType
from generator.source import Record

LONG = 150
"""A shorter text, in characters, cannot contain a sentence that is far too long."""
EARLIEST = date(1900, 1, 1)
"""Any earlier date in a record is a mistake."""
PERCENT = ("procent", "%", "percentage", "Procent")
"""The values of `unit` that denote a percentage."""
_MAY_IDENTIFY = re.compile("[0-9@]").search
_EVIDENCE = {"sources", "basis"}
_PROVENANCE = {"note", "level", *_EVIDENCE}
_MAX_HARMLESS = 5_000
"""How many harmless texts are remembered per field."""
Visitor = Callable[[Record, Pointer, Any], None]


def survey(records: Iterable[Record], record_types: Iterable[RecordType], today: date = date.max) -> Survey:
    """Survey some of the records; `today` is the day after which dates are in the future."""
    survey = Survey(today=today)
    texts, prefilter, name_prefilter = _Texts(), Prefilter(), Prefilter()
    types = {record_type.name: record_type for record_type in record_types}
    visitors: dict[str, Visitor] = {}
    references: dict[tuple[str, ...], Field] = {}
    for record in records:
        for pointer, text in record.dangling:
            path = (record.resource, *(step for step in pointer if isinstance(step, str)))
            if path not in references:
                field = types[record.resource].field(*path[1:])
                references[path] = field.item or field
            survey.dangling.append(Spot(record, pointer, text, references[path]))
        if record.resource not in visitors:
            visitors[record.resource] = _object(types[record.resource].fields, None, survey, texts)
        visitors[record.resource](record, (), record.values)
        texts.fresh += [comment for _, comment in record.comments]
        id = record.id if record.resource == "people" else in_words(record.id)  # the id of a person is opaque
        look = seen("\n".join((id, *texts.fresh))).text
        survey.looks.append(look)
        words = set(look.split())
        survey.titled.update(after_titles(look, words))
        if prefilter.may_hold(look, words) or (
            texts.names and name_prefilter.may_hold(seen("\n".join(texts.names)).text)
        ):
            survey.suspects.append(record)
            texts.forget()
        texts.clear()
    survey.words.update(prefilter.words)
    return survey


class _Texts:
    """The texts of one record, except those known to be harmless because the same field had them in another record.

    `names` are the names of people: they are searched, but are not words of a text. `candidates` are texts that turn
    out to be harmless if the record as a whole is, each with the set of harmless texts of its field.
    """

    def __init__(self) -> None:
        self.fresh: list[str] = []
        self.names: list[str] = []
        self.candidates: list[tuple[set[str], str]] = []

    def forget(self) -> None:
        """Remove the texts of this record from those known to be harmless."""
        for harmless, text in self.candidates:
            harmless.discard(text)

    def clear(self) -> None:
        """Make ready for the next record."""
        self.fresh.clear()
        self.names.clear()
        self.candidates.clear()


def _object(fields: tuple[Field, ...], owner: Field | None, survey: Survey, texts: _Texts) -> Visitor:
    visitors = {field.name: visitor for field in fields if (visitor := _compile(field, survey, texts))}
    names = {field.name for field in fields if not field.inherited}
    evidence = names >= _EVIDENCE
    noted = "note" in names
    # sources of the record as a whole are reported at its first key
    about = owner or next((field for field in fields if field.name == "sources"), fields[0])
    picture = names >= {"file", "alt"}
    figure = names >= {"value", "value_max"}

    def visit(record: Record, pointer: Pointer, values: Any) -> None:
        if type(values) is not dict:
            return
        for name, value in values.items():
            if name in visitors:
                visitors[name](record, (*pointer, name), value)
        if evidence:
            basis = values.get("basis")
            lacks = not values.get("sources") or basis is None
            if (lacks or (noted and basis == "derived" and not values.get("note"))) and record.sound(*pointer):
                survey.claims.append(Spot(record, pointer, values, about))
        if figure and ("value_max" in values or (not 0 <= values.get("value", 0) <= 100 and _may_be_wrong(values))):
            survey.ranges.append(Spot(record, pointer, values, about))
        if picture:
            survey.pictures.append(Spot(record, pointer, values, about))

    return visit


def _may_be_wrong(figure: Mapping[str, Any]) -> bool:
    return bool(figure["value"] < 0 or figure.get("unit", "") in PERCENT)


def _compile(field: Field, survey: Survey, texts: _Texts) -> Visitor | None:
    """The visitor of a field; None if no rule looks at its values."""
    if field.type == "object":
        return _object(field.fields, field, survey, texts)
    if field.type == "array":
        assert field.item is not None
        return _array(field, survey, texts)
    return _leaf(field, survey, texts)


def _array(field: Field, survey: Survey, texts: _Texts) -> Visitor | None:
    assert field.item is not None
    if field.item.references:
        return _references(field.item, survey)
    visit = _compile(field.item, survey, texts)
    figures = {inner.name for inner in field.item.fields} >= {"measure", "value", "unit"}
    repeats = _repeats(field.item)

    def visit_all(record: Record, pointer: Pointer, values: Any) -> None:
        if visit is not None:
            for index, value in enumerate(values):
                if value is not None:
                    visit(record, (*pointer, index), value)
        if len(values) > 1:
            if figures:
                survey.measures.append(Spot(record, pointer, values, field))
            if repeats(values):
                survey.repeated.append(Spot(record, pointer, values, field))

    return visit_all


def _repeats(item: Field) -> Callable[[Any], bool]:
    """A fast test whether a list may contain duplicates."""
    if item.type == "string":
        return lambda values: len({value.casefold() for value in values if value}) < len(values)
    if item.type != "object":
        return lambda values: len(set(values)) < len(values)
    names = [
        field.name for field in item.fields if field.name not in _PROVENANCE and field.type not in ("array", "object")
    ]
    url = "url" in names

    def repeats(values: Any) -> bool:
        rows = {tuple(map(value.get, names)) for value in values if value}
        return len(rows) < len(values) or (url and len(values) > len({_host(value) for value in values if value}))

    return repeats


def _host(value: Mapping[str, Any]) -> str:
    return str(value.get("url", "")).partition("//")[2].casefold().removeprefix("www.")[:12]


def _date(field: Field, survey: Survey) -> Visitor:
    bounds = EARLIEST, survey.today
    earliest, latest = bounds if field.type == "date" else (str(EARLIEST.year), survey.today.isoformat())

    def visit(record: Record, pointer: Pointer, day: Any) -> None:
        if not earliest <= day <= latest:
            survey.dates.append(Spot(record, pointer, day, field))

    return visit


def _leaf(field: Field, survey: Survey, texts: _Texts) -> Visitor | None:
    if field.references:
        return _reference(field, survey)
    if field.partial_date or field.type == "date":
        return _date(field, survey)
    if field.mailbox:
        return lambda record, pointer, text: _mailbox(field, survey, texts, record, pointer, text)
    if field.type in ("number", "integer"):
        return lambda record, pointer, value: (
            _number(Spot(record, pointer, value, field), survey, texts)
            if abs(value) >= LARGE or type(value) is float
            else None
        )
    return _text(field, survey, texts) if field.type == "string" and not field.enum else None


def _text(field: Field, survey: Survey, texts: _Texts) -> Visitor:
    fresh = texts.names if field.purpose == "name" else texts.fresh
    prose = field.format == "default"
    screen = _screen(field, survey) if prose and not field.constraints.get("pattern") and field.name != "file" else None
    harmless: set[str] = set()  # units, short notes: a few of them recur in thousands of records
    longest_harmless = -1 if field.markdown else LONG

    def visit(record: Record, pointer: Pointer, text: Any) -> None:
        if text in harmless:
            return
        if field.markdown:
            survey.markdown.append(Spot(record, pointer, text, field))
            for resource, id in references_in(text):
                survey.used[resource].add(id)
        if prose and len(text) > LONG:
            survey.long.append(Spot(record, pointer, text, field))
        clean = screen is None or screen(record, pointer, text)
        fresh.append(text)
        short = len(text) <= longest_harmless
        if clean and short and len(harmless) < _MAX_HARMLESS and not _MAY_IDENTIFY(text):
            harmless.add(text)
            texts.candidates.append((harmless, text))

    return visit


def _screen(field: Field, survey: Survey) -> Callable[[Record, Pointer, str], bool]:
    """A test whether a text is clean; it collects a text that a rule may report."""
    copies = copied_from(field)
    longest = 2 * max(map(len, copies), default=0)

    def is_clean(record: Record, pointer: Pointer, text: str) -> bool:
        spots = []
        if is_strange(text):
            spots.append(survey.strange)
        if is_odd(text, field.markdown):
            spots.append(survey.odd)
        if is_unfinished(text, field):
            spots.append(survey.unfinished)
        if len(text) < longest and folded(text) in copies:
            spots.append(survey.copied)
        for collected in spots:
            collected.append(Spot(record, pointer, text, field))
        return not spots

    return is_clean


def _number(spot: Spot, survey: Survey, texts: _Texts) -> None:
    if digits := digits_of(spot.value):
        texts.fresh.append(digits)
    if spot.value >= LARGE:
        survey.large.append(spot)


def _mailbox(field: Field, survey: Survey, texts: _Texts, record: Record, pointer: Pointer, text: str) -> None:
    survey.mailboxes.append(Spot(record, pointer, text, field))
    texts.names.append(text.replace("@", " "))
    survey.words.update(seen(text).text.replace("@", " ").split())


def _references(field: Field, survey: Survey) -> Visitor:
    used = survey.used[field.references]
    visit_item = _reference(field, survey)

    def visit(record: Record, pointer: Pointer, ids: Any) -> None:
        if len(ids) > 1 and len(set(ids)) < len(ids) and not _inherited(record, pointer, ids):
            survey.repeated.append(Spot(record, pointer, ids, field))
        if record.resource != field.references:
            used.update(ids)  # faster, and most lists are of sources
            return
        for index, id in enumerate(ids):
            visit_item(record, (*pointer, index), id)

    return visit


def _inherited(record: Record, pointer: Pointer, value: Any) -> bool:
    """Whether a value is inherited from the record as a whole."""
    return len(pointer) > 1 and record.values.get(str(pointer[-1])) is value


def _reference(field: Field, survey: Survey) -> Visitor:
    used = survey.used[field.references]

    def visit(record: Record, pointer: Pointer, id: Any) -> None:
        if id == record.id and record.resource == field.references:
            survey.self_references.append(Spot(record, pointer, id, field))
        else:
            used.add(id)

    return visit
