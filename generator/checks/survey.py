"""The survey of the records: the values that rules may report, collected in one walk by `surveying`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from generator.checks.spots import Spot
from generator.source import Record


@dataclass(frozen=True, slots=True)
class Survey:
    """What the walk found.

    today: the day after which dates are in the future
    used: per resource the ids that some other record refers to
    dangling: references to records that do not exist
    renamed: references by a former id of a record, which count as references by its present id
    self_references: references of a record to itself
    claims: objects with provenance that lack a source, a basis, or the note that explains a derivation
    suspects: records that may contain personal data, in their texts, comments, id or numbers
    words: the words of all texts and comments as `seen`, except the names in the records of people
    titled: those words that follow a title such as "mevrouw" or "dhr."
    looks: those texts as `seen`, one string per record, in which each text is a line
    mailboxes: mail addresses in a field for them
    markdown: texts in Markdown
    long: texts of more than `LONG` characters
    measures: lists of two or more figures
    ranges: figures with an upper bound, below zero or above a hundred
    large: numbers with as many digits as a telephone number
    dates: dates in the future or very long ago
    pictures: objects that name an image file
    strange: texts with a character that may not be what it looks like
    odd: texts with a character that readers may not be meant to see
    unfinished: texts that may be placeholders
    copied: texts that are the example of their field
    repeated: lists that may contain duplicates
    """

    today: date = date.max
    used: Mapping[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    dangling: list[Spot] = field(default_factory=list)
    renamed: list[Spot] = field(default_factory=list)
    self_references: list[Spot] = field(default_factory=list)
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


def together(surveys: Iterable[Survey]) -> Survey:
    """The union of several surveys."""
    whole = Survey()
    for part in surveys:
        for resource, ids in part.used.items():
            whole.used[resource].update(ids)
        whole.words.update(part.words)
        whole.titled.update(part.titled)
        for name in _LISTS:
            getattr(whole, name).extend(getattr(part, name))
    return whole


_LISTS = [entry.name for entry in fields(Survey) if entry.name not in ("today", "used", "words", "titled")]


def without(survey: Survey, paths: Container[str]) -> Survey:
    """The survey without what was found in the files at these paths; words are kept."""

    def stays(item: Spot | Record | str) -> bool:
        if isinstance(item, str):
            return True
        return (item.record if isinstance(item, Spot) else item).path not in paths

    kept: dict[str, Any] = {name: [item for item in getattr(survey, name) if stays(item)] for name in _LISTS}
    return replace(survey, **kept)
