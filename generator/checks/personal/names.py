"""The name of one person in a text: whole, split, spaced, with initials, or the surname alone if few people bear it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.appearance import seen, squashed
from generator.checks.personal.common import PARTICLES, TITLES, says_nothing
from generator.checks.personal.passage import Passage, Span

_WORD = re.compile(r"[^\W_]+")
_SENTENCE = re.compile(r"[^\W_]{2}[.!?:;][\s\x1e]")
_RARE = 5
"""A surname of so many letters can be known by itself, if it is no word and no frequent name."""
_LONG = 9
"""And one of so many letters in lower case too, and inside a longer word."""
_WHOLE_IN_WORD = 11
"""A whole name of so many letters is one inside a longer word as well."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name to look for, folded and without spaces.

    `others` are first names of people with the same surname who may be named.
    """

    whole: str
    first: str
    surname: str
    rare: bool
    others: frozenset[str] = frozenset()

    def may_be_in(self, words: set[str], joined: str, titled: set[str]) -> bool:
        """Whether the name can be in texts of these words; `joined` are the words, one after the other.

        `titled` are the words after a title.
        """
        if self.surname not in joined and not _is_made_of(self.surname, words):
            return False
        if self.rare or not self.first or self.surname in titled or self.first[0] in words:
            return True
        return (len(self.first) > 4 and self.first in joined) or _is_made_of(self.first, words)

    def stands_in(self, text: str) -> bool:
        """Whether a text holds the surname with the first name, an initial or a title anywhere near it.

        What `find` finds of a name that is not rare stands in such a text.
        """
        beside = {self.first, self.first[:1], *TITLES}
        at = text.find(self.surname)
        while at >= 0:
            end = at + len(self.surname)
            if _starts(text, at) and _ends(text, end):
                near = f"{text[max(at - 60, 0) : at]} {text[end : end + 40]}"
                if not beside.isdisjoint(_WORD.findall(near)):
                    return True
            at = text.find(self.surname, at + 1)
        split = bool(self.first) and f"{self.first}\n" in text and f"\n{self.surname}" in text
        return split or self.whole in squashed(text)


_TITLES = TITLES | {f"{one}." for one in TITLES}


def after_titles(text: str, words: set[str]) -> Iterator[str]:
    """The words of a text that may be the surname of somebody with a title; `words` are those of the text."""
    if not _TITLES.isdisjoint(words):
        following = text.split()
        for place, word in enumerate(following):
            if word in _TITLES:
                yield from map(squashed, following[place + 1 : place + 4])


def name(
    text: str, shown: Mapping[str, set[str]] = MappingProxyType({}), places: frozenset[str] = frozenset()
) -> Name | None:
    """What to look for of a name as it is on record; None if there is nothing that would be recognised.

    A surname that is a place (`places`, folded) is not rare. `shown` has the first names that may be named, by surname.
    """
    words = _WORD.findall(seen(text).text)
    core = [word for word in words[1:] if word not in PARTICLES] or words[-1:]
    if not core or len(squashed("".join(words))) < 4:
        return None
    surname = core[-1]
    first = words[0] if len(words) > 1 and surname is not words[0] else ""
    rare = len(surname) >= _RARE and not says_nothing(surname) and surname not in places
    return Name("".join(words), first, surname, rare, frozenset(shown.get(surname, ())))


def without_second(text: str) -> str:
    """A name without the second half of a double surname (Voorbeeld-Toets); empty if the surname is single."""
    first, hyphen, second = text.rstrip().rpartition("-")
    return first.rstrip() if hyphen and second and not re.search(r"\s", second) and " " in first.strip() else ""


def find(passage: Passage, names: Iterable[Name]) -> Iterator[Span]:
    """Every place where a text names one of these people, in the order of the names; no place twice."""
    squeezed = squashed(passage.text)
    sought = [one for one in names if one.surname in squeezed]
    if not sought:
        return
    letters = [at for at, character in enumerate(passage.text) if character.isalnum()]
    told: list[Span] = []
    for one in sought:
        for start, end in _spans(one, squeezed, letters, passage):
            if not any(start < last and first < end for first, last in told[-20:]):
                told.append((start, end))
                yield start, end


def _spans(one: Name, squeezed: str, letters: list[int], passage: Passage) -> Iterator[Span]:
    at = squeezed.find(one.surname)
    split = bool(one.first) and any(_WORD.findall(part.seen.text[-60:])[-1:] == [one.first] for part in passage.parts)
    while at >= 0:
        start, end = letters[at], letters[at + len(one.surname) - 1] + 1
        bounded = _starts(passage.text, start) and _ends(passage.text, end)
        whole = at + len(one.surname) - len(one.whole)
        if whole >= 0 and squeezed.startswith(one.whole, whole) and one.first:
            first = letters[whole]
            apart = bounded or not any(character.isspace() for character in passage.text[first:end])
            if len(one.whole) >= _WHOLE_IN_WORD or (
                apart and _starts(passage.text, first) and _ends(passage.text, end)
            ):
                yield first, end
        elif bounded and (beside := _beside(passage, one, start, end)):
            yield beside
        else:
            known = one.rare and _alone(passage, one, start, end, bounded)
            if known or (bounded and split and _opens(passage, one, start)):
                yield start, end
        at = squeezed.find(one.surname, at + 1)


def _beside(passage: Passage, one: Name, start: int, end: int) -> Span | None:
    """The surname with a first name, an initial or a title beside it."""
    before = list(_WORD.finditer(passage.text, max(start - 50, 0), start))[-5:]
    capital = one.rare or passage.capital(start)
    for found in reversed(before):
        word = found[0]
        if one.first and word == one.first:
            ended = _SENTENCE.search(passage.text, found.end(), start)
            written = one.rare or passage.capital(start) or not passage.capital(found.start())
            return None if ended or not written else (found.start(), end)
        if len(word) == 1 and one.first.startswith(word) and capital and passage.capital(found.start()):
            return found.start(), end
        if len(word) == 1 and one.first.startswith(word) and one.rare:
            return found.start(), end
        listed = "," in passage.text[found.end() : start]  # DR,Assen is a cell beside another
        if word in TITLES and capital and not listed and one.first not in one.others:
            return found.start(), end
        if word in one.others or not (word in PARTICLES or len(word) == 1 or passage.capital(found.start())):
            break
    after = _WORD.search(passage.text, end, end + 30)
    if after and one.first and capital and set(passage.text[end : after.start()]) <= set(" ,-_/\n\x1e"):
        initial = len(after[0]) == 1 and one.first.startswith(after[0]) and "," in passage.text[end : after.start()]
        if after[0] == one.first or (initial and capital):
            return start, after.end()
    return None


def _alone(passage: Passage, one: Name, start: int, end: int, bounded: bool) -> bool:
    """Whether a rare surname is meant as a name: by its capital, or where capitals are not used."""
    if not bounded:
        joined = passage.text[start - 1 : start] == one.first[:1] and _starts(passage.text, start - 1)  # hverlopenstein
        return bool(one.first) and (joined or len(one.surname) >= _LONG)
    before = list(_WORD.finditer(passage.text, max(start - 40, 0), start))
    if before and before[-1][0] in one.others:
        return False
    if len(one.surname) >= _LONG:
        return True
    return passage.capital(start) and bool(re.search(r"[a-z,]\s\Z", passage.text[max(start - 2, 0) : start]))


def _starts(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()


def _ends(text: str, at: int) -> bool:
    return at >= len(text) or not text[at].isalnum()


def _opens(passage: Passage, one: Name, start: int) -> bool:
    """Whether a text starts with the surname, or is no more than that: another text ended with the first name."""
    part = passage.part(start)
    if _WORD.findall(part.seen.text[:60])[:1] == [one.surname]:
        return one.rare or passage.capital(start)
    return one.rare and _WORD.findall(part.seen.text[-60:])[-1:] == [one.surname]


def _is_made_of(text: str, words: set[str]) -> bool:
    """Whether a text can be put together from words, be they letters."""
    reached = [True] + [False] * len(text)
    for end in range(1, len(text) + 1):
        reached[end] = any(reached[start] and text[start:end] in words for start in range(end))
    return reached[-1]
