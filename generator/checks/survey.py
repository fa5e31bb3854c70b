"""One walk through the records that gathers what several rules look for.

Walking is what costs time at ten thousand records, so it happens once, and by whoever reads them: the schemas are
compiled to visitors, and each visitor puts aside only what a rule may have something to say about. The rules decide;
nothing is judged here.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

from generator.appearance import seen
from generator.checks.glances import copied_from, folded, is_odd, is_strange, is_unfinished
from generator.checks.personal.name_prefilter import after_titles
from generator.checks.personal.passage import in_words
from generator.checks.personal.prefilter import Prefilter
from generator.markdown import named_in
from generator.problems import Edit, Finding, Pointer, Position
from generator.schema import Field, RecordType
from generator.source import Record

LONG = 150
"""A text shorter than this, in characters, has no sentence that is far too long."""

EARLIEST = date(1900, 1, 1)
"""No record tells of an earlier day."""

PERCENT = ("procent", "%", "percentage", "Procent")
"""How records write that a number is a part of a hundred."""

_TELLING = re.compile("[0-9@]").search
_EVIDENCE = {"sources", "basis"}
_HOW_WE_KNOW = {"note", "level", *_EVIDENCE}
_KNOWN_AT_MOST = 5_000
"""So many harmless texts of a field are remembered."""
LARGE = 100_000_000
"""From here on a number has the digits of a telephone number."""


def digits_of(value: float) -> str:
    """The digits of a number that has as many as a telephone number, before or behind its point; else nothing."""
    if abs(value) >= LARGE:
        return f"{abs(value):.0f}"
    return text if type(value) is float and len(text := repr(abs(value))) > _MANY and "e" not in text else ""


_MANY = 9


@dataclass(frozen=True, slots=True)
class Spot:
    """A value in a record with its field."""

    record: Record
    pointer: Pointer
    value: Any
    field: Field

    @property
    def kind(self) -> str:
        """Its resource and its field: `events.place`."""
        return f"{self.record.resource}.{self.field.name}"

    def finding(
        self,
        message: str,
        *more: str | int,
        hint: str = "",
        characters: tuple[int, int] | None = None,
        edit: Edit | None = None,
    ) -> Finding:
        """A mistake at this value, at some characters of it, or at `more` below it."""
        return self.record.finding(message, *self.pointer, *more, hint=hint, characters=characters, edit=edit)


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment in the file of a record."""

    record: Record
    position: Position
    value: str
    kind: str = "comment"

    def finding(self, message: str, *, hint: str = "", characters: tuple[int, int] | None = None) -> Finding:
        """A mistake in this comment."""
        line, column = self.position.line, self.position.column
        start, end = characters or (0, len(self.value))
        return Finding(self.record.path, Position(line, column + start, line, column + end), message, hint)


@dataclass(frozen=True, slots=True)
class Survey:
    """What the walk found.

    today: the day from which dates lie ahead
    used: per resource the ids that some other record refers to
    dangling: references that name no record
    selfish: references of a record to itself
    claims: objects with provenance that lack a source, a basis, or the note that explains a derivation
    suspects: records that may hold what leads to a person, in their texts, comments, id or numbers
    words: the words of all texts and comments as they are seen, without the names of people on record
    titled: those of them that stand after "mevrouw", "dhr." and the like
    looks: those texts as they are seen, of all records together, a line each
    mailboxes: addresses where one may be
    markdown: texts in Markdown
    long: texts of more than `LONG` characters
    measures: lists of two or more figures
    ranges: figures with an upper bound, below zero or above a hundred
    large: numbers as long as that of a telephone
    dates: dates that lie ahead or very long ago
    pictures: objects that name an image file
    strange: texts with a letter that may not be what it looks like
    odd: texts with a sign that a reader may not be meant to see
    unfinished: texts that may still have to be written
    copied: texts that are the example of their field
    repeated: lists in which the same may stand twice
    """

    today: date = date.max
    used: Mapping[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    dangling: list[Spot] = field(default_factory=list)
    selfish: list[Spot] = field(default_factory=list)
    claims: list[Spot] = field(default_factory=list)
    suspects: list[Record] = field(default_factory=list)
    words: set[str] = field(default_factory=set)
    titled: set[str] = field(default_factory=set)
    looks: list[str] = field(default_factory=list)
    mailboxes: list[Spot] = field(default_factory=list)
    markdown: list[Spot] = field(default_factory=list)
    long: list[Spot] = field(default_factory=list)
    measures: list[Spot] = field(default_factory=list)
    ranges: list[Spot] = field(default_factory=list)
    large: list[Spot] = field(default_factory=list)
    dates: list[Spot] = field(default_factory=list)
    pictures: list[Spot] = field(default_factory=list)
    strange: list[Spot] = field(default_factory=list)
    odd: list[Spot] = field(default_factory=list)
    unfinished: list[Spot] = field(default_factory=list)
    copied: list[Spot] = field(default_factory=list)
    repeated: list[Spot] = field(default_factory=list)


Visitor = Callable[[Record, Pointer, Any], None]


def survey(records: Iterable[Record], record_types: Iterable[RecordType], today: date = date.max) -> Survey:
    """What there is to look at in some of the records; `today` is the day from which dates lie ahead."""
    found = Survey(today=today)
    texts, traces, names = _Texts(), Prefilter(), Prefilter()
    kinds = {one.name: one for one in record_types}
    visitors = {name: _object(one.fields, None, found, texts) for name, one in kinds.items()}
    known: dict[tuple[str, ...], Field] = {}
    for record in records:
        for pointer, text in record.dangling:
            way = (record.resource, *(step for step in pointer if isinstance(step, str)))
            if way not in known:
                one = kinds[record.resource].field(*way[1:])
                known[way] = one.item or one
            found.dangling.append(Spot(record, pointer, text, known[way]))
        visitors[record.resource](record, (), record.values)
        texts.fresh += [comment for _, comment in record.comments]
        id = record.id if record.resource == "people" else in_words(record.id)  # that of a person holds no words
        looked = seen("\n".join((id, *texts.fresh))).text
        found.looks.append(looked)
        words = set(looked.split())
        found.titled.update(after_titles(looked, words))
        if traces.may_hold(looked, words) or (texts.names and names.may_hold(seen("\n".join(texts.names)).text)):
            found.suspects.append(record)
            texts.forget()
        texts.next()
    found.words.update(traces.words)
    return found


class _Texts:
    """The texts of one record that were not yet seen in that field in another, save those known to be harmless.

    `names` are the names of people: they are looked at, but are no words of a text. Of `judged` it is known only when
    the whole record was looked at that they are harmless.
    """

    def __init__(self) -> None:
        self.fresh: list[str] = []
        self.names: list[str] = []
        self.judged: list[tuple[set[str], str]] = []

    def forget(self) -> None:
        """Not to take the texts of this record for harmless."""
        for known, text in self.judged:
            known.discard(text)

    def next(self) -> None:
        """Make room for another record."""
        self.fresh.clear()
        self.names.clear()
        self.judged.clear()


def together(surveys: Iterable[Survey]) -> Survey:
    """What there is to look at in all of them."""
    whole = Survey()
    for part in surveys:
        for resource, ids in part.used.items():
            whole.used[resource].update(ids)
        whole.words.update(part.words)
        whole.titled.update(part.titled)
        for name in _LISTS:
            getattr(whole, name).extend(getattr(part, name))
    return whole


_LISTS = [one.name for one in fields(Survey) if one.name not in ("today", "used", "words", "titled")]


def _object(fields: tuple[Field, ...], owner: Field | None, found: Survey, texts: _Texts) -> Visitor:
    visitors = {one.name: visitor for one in fields if (visitor := _compile(one, found, texts))}
    names = {one.name for one in fields if not one.inherited}
    evidence = names >= _EVIDENCE
    noted = "note" in names
    # A record that rests on sources as a whole is reported at its first key.
    about = owner or next((one for one in fields if one.name == "sources"), fields[0])
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
                found.claims.append(Spot(record, pointer, values, about))
        if figure and ("value_max" in values or (not 0 <= values.get("value", 0) <= 100 and _may_be_wrong(values))):
            found.ranges.append(Spot(record, pointer, values, about))
        if picture:
            found.pictures.append(Spot(record, pointer, values, about))

    return visit


def _may_be_wrong(figure: Mapping[str, Any]) -> bool:
    return bool(figure["value"] < 0 or figure.get("unit", "") in PERCENT)


def _compile(one: Field, found: Survey, texts: _Texts) -> Visitor | None:
    """The visitor of a field; None if no rule looks at its values."""
    if one.type == "object":
        return _object(one.fields, one, found, texts)
    if one.type == "array":
        assert one.item is not None
        return _array(one, found, texts)
    return _leaf(one, found, texts)


def _array(one: Field, found: Survey, texts: _Texts) -> Visitor | None:
    assert one.item is not None
    if one.item.references:
        return _references(one.item, found)
    visit = _compile(one.item, found, texts)
    figures = {inner.name for inner in one.item.fields} >= {"measure", "value", "unit"}
    repeats = _repeats(one.item)

    def visit_all(record: Record, pointer: Pointer, values: Any) -> None:
        if visit is not None:
            for index, value in enumerate(values):
                if value is not None:
                    visit(record, (*pointer, index), value)
        if len(values) > 1:
            if figures:
                found.measures.append(Spot(record, pointer, values, one))
            if repeats(values):
                found.repeated.append(Spot(record, pointer, values, one))

    return visit_all


def _repeats(item: Field) -> Callable[[Any], bool]:
    """A quick test whether two items of a list may be the same."""
    if item.type == "string":
        return lambda values: len({value.casefold() for value in values if value}) < len(values)
    if item.type != "object":
        return lambda values: len(set(values)) < len(values)
    of_texts = [one.name for one in item.fields if one.name not in _HOW_WE_KNOW and one.type not in ("array", "object")]
    url = "url" in of_texts

    def repeats(values: Any) -> bool:
        rows = {tuple(map(value.get, of_texts)) for value in values if value}
        return len(rows) < len(values) or (url and len(values) > len({_host(value) for value in values if value}))

    return repeats


def _host(value: Mapping[str, Any]) -> str:
    return str(value.get("url", "")).partition("//")[2].casefold().removeprefix("www.")[:12]


def _date(one: Field, found: Survey) -> Visitor:
    earliest, latest = (EARLIEST, found.today) if one.type == "date" else (str(EARLIEST.year), found.today.isoformat())

    def visit(record: Record, pointer: Pointer, day: Any) -> None:
        if not earliest <= day <= latest:
            found.dates.append(Spot(record, pointer, day, one))

    return visit


def _leaf(one: Field, found: Survey, texts: _Texts) -> Visitor | None:
    if one.references:
        return _reference(one, found)
    if one.partial_date or one.type == "date":
        return _date(one, found)
    if one.mailbox:
        return lambda record, pointer, text: _mailbox(one, found, texts, record, pointer, text)
    if one.type in ("number", "integer"):
        return lambda record, pointer, value: (
            _number(Spot(record, pointer, value, one), found, texts)
            if abs(value) >= LARGE or type(value) is float
            else None
        )
    if one.type != "string" or one.enum:
        return None
    fresh = texts.names if one.purpose == "name" else texts.fresh
    judged, long, markdown = texts.judged, found.long, found.markdown
    prose = one.format == "default"
    read = prose and not one.constraints.get("pattern") and one.name != "file"  # nobody reads a code or a file name
    copies = copied_from(one) if read else frozenset()
    longest = 2 * max(map(len, copies), default=0)
    harmless: set[str] = set()  # units, short notes: the same few recur by the thousand

    def visit(record: Record, pointer: Pointer, text: Any) -> None:
        if text in harmless:
            return
        fine = True
        if one.markdown:
            markdown.append(Spot(record, pointer, text, one))
            for resource, id in named_in(text):
                found.used[resource].add(id)
        if prose and len(text) > LONG:
            long.append(Spot(record, pointer, text, one))
        if read:
            if is_strange(text):
                fine = False
                found.strange.append(Spot(record, pointer, text, one))
            if is_odd(text, one.markdown):
                fine = False
                found.odd.append(Spot(record, pointer, text, one))
            if is_unfinished(text, one):
                fine = False
                found.unfinished.append(Spot(record, pointer, text, one))
            if len(text) < longest and folded(text) in copies:
                fine = False
                found.copied.append(Spot(record, pointer, text, one))
        fresh.append(text)
        if fine and len(text) <= LONG and not one.markdown and len(harmless) < _KNOWN_AT_MOST and not _TELLING(text):
            harmless.add(text)
            judged.append((harmless, text))

    return visit


def _number(spot: Spot, found: Survey, texts: _Texts) -> None:
    if digits := digits_of(spot.value):
        texts.fresh.append(digits)
    if spot.value >= LARGE:
        found.large.append(spot)


def _mailbox(one: Field, found: Survey, texts: _Texts, record: Record, pointer: Pointer, text: str) -> None:
    found.mailboxes.append(Spot(record, pointer, text, one))
    texts.names.append(text.replace("@", " "))
    found.words.update(seen(text).text.replace("@", " ").split())


def _references(one: Field, found: Survey) -> Visitor:
    used = found.used[one.references]
    visit_one = _reference(one, found)

    def visit(record: Record, pointer: Pointer, ids: Any) -> None:
        if len(ids) > 1 and len(set(ids)) < len(ids) and not _inherited(record, pointer, ids):
            found.repeated.append(Spot(record, pointer, ids, one))
        if record.resource != one.references:
            used.update(ids)  # most lists are lists of sources: no need to look at each
            return
        for index, id in enumerate(ids):
            visit_one(record, (*pointer, index), id)

    return visit


def _inherited(record: Record, pointer: Pointer, value: Any) -> bool:
    """Whether a value is the one that the record states for all that leave it out."""
    return len(pointer) > 1 and record.values.get(str(pointer[-1])) is value


def _reference(one: Field, found: Survey) -> Visitor:
    used = found.used[one.references]

    def visit(record: Record, pointer: Pointer, id: Any) -> None:
        if id == record.id and record.resource == one.references:
            found.selfish.append(Spot(record, pointer, id, one))
        else:
            used.add(id)

    return visit
