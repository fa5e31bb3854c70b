"""The names of people in a text: whole, split, spaced, with initials, or the surname alone if few people bear it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.appearance import respelled, respelled_from, squashed
from generator.checks.personal.common import PARTICLES, TITLES
from generator.checks.personal.passage import Part, Passage, Span
from generator.checks.personal.sought import WORD, Name, Sought

_SENTENCE = re.compile(r"[^\W_]{2}[.!?:;][\s\x1e]")
BETWEEN = PARTICLES | set(map(respelled, PARTICLES))
"""What may stand between a first name and a surname, in both spellings."""
_LONGEST_FIRST = sorted(BETWEEN, key=len, reverse=True)
_INITIAL = re.compile(
    rf"[\s\x1e_-]+(?:(?:{'|'.join(_LONGEST_FIRST)})(?:[.\s]+|(?=[^\W_])))*?(?P<letter>[^\W\d_])(?:(?P<dot>\.)(?!\s?[^\W\d_]\.)|(?![^\W_]))"
)
_LONG = 9
"""A rare surname of so many letters is known in lower case too, and inside a longer word."""
_JOINED = 7
"""And one of so many letters behind an initial: hverlopen."""
WHOLE_IN_WORD = 11
"""First name and surname of so many letters together are known inside a longer word."""


def find(passage: Passage, sought: Sought) -> Iterator[Span]:
    """Every place where a text names one of these people, in the order of the names; no place twice."""
    if not passage.text:
        return
    told = bytearray(len(passage.text))
    for look, names in (_Look(passage), sought.names), (_Look(passage, spelled=True), sought.respelled):
        for one in names:
            for first, last in look.spans(one):
                start, end = look.places[first], look.places[last]
                if not any(told[start:end]):
                    told[start:end] = b"\1" * (end - start)
                    yield start, end


class _Look:
    """A way to look at a passage: as it is seen, or in the one spelling of all.

    `places` are those of its characters, and of its end, in the passage. `letters` are the places of letters and digits
    in it, and `squeezed` is only those.
    """

    def __init__(self, passage: Passage, spelled: bool = False) -> None:
        self._passage = passage
        self._spell = respelled if spelled else str
        self.text: str
        self.places: Sequence[int]
        self.text, self.places = (
            respelled_from(passage.text) if spelled else (passage.text, range(len(passage.text) + 1))
        )
        self.squeezed = squashed(self.text)
        self._letters = [at for at, character in enumerate(self.text) if character.isalnum()]

    def spans(self, one: Name) -> Iterator[Span]:
        """Where the text names somebody."""
        split: list[Part] | None = None  # the texts that end with the first name
        for at in places_of(one.surname, self.squeezed):
            start, end = self._letters[at], self._letters[at + len(one.surname) - 1] + 1
            bounded = starts_word(self.text, start) and ends_word(self.text, end)
            if found := self._run(one, at, start, end, bounded) or (bounded and self._beside(one, start, end)):
                yield found
            elif one.rare and self._alone(one, start, end, bounded):
                yield start, end
            elif bounded and one.first:
                if split is None:
                    split = [part for part in self._passage.parts if self._last(part.seen.text) == one.first]
                if split and self._opens(one, start, split):
                    yield start, end
        if one.first and one.abbreviated:
            yield from self._abbreviated(one)

    def _run(self, one: Name, at: int, start: int, end: int, bounded: bool) -> Span | None:
        """The surname with the first name before it and nothing but particles between, spaced or joined in any way."""
        reach = self._reach(one, at)
        if reach < 0:
            return None
        first = self._letters[reach]
        joined = end - first == at + len(one.surname) - reach
        bounded = bounded or (
            starts_word(self.text, self._letters[reach + len(one.first)]) and ends_word(self.text, end)
        )
        spaced = any(map(str.isspace, self.text[first:end]))
        if end - first >= WHOLE_IN_WORD and (joined or (one.rare and bounded)):
            return first, end
        apart = (bounded or not spaced) and starts_word(self.text, first) and ends_word(self.text, end)
        return (first, end) if apart and self._together(one, first, start) else None

    def _reach(self, one: Name, at: int) -> int:
        """Where in the letters the name starts whose surname is at a place; -1 if nothing of it is before that."""
        if not one.first:
            return -1
        between = len(one.whole) - len(one.surname)
        if self.squeezed.startswith(one.whole, at - between) and at >= between:
            return at - between
        reach = at
        for _ in range(4):
            first = reach - len(one.first)
            if self.squeezed.endswith(one.first, 0, reach) and self._parted(first, reach, at):
                return first
            if reach < at and self.squeezed[reach - 1 : reach] == one.first[0] and self._is_word(reach - 1, at):
                return reach - 1  # nvanvoorbeeld
            longest = next((word for word in _LONGEST_FIRST if self.squeezed.endswith(word, 0, reach)), None)
            if longest is None:
                break
            reach -= len(longest)
        return -1

    def _is_joined(self, reach: int, at: int) -> bool:
        """Whether the letters from one place to another are those of one word."""
        return self._letters[at] - self._letters[reach] == at - reach

    def _is_word(self, reach: int, at: int) -> bool:
        return self._is_joined(reach, at) and starts_word(self.text, self._letters[reach])

    def _parted(self, first: int, reach: int, at: int) -> bool:
        """Whether particles between a first name and a surname, if any, are words, or all three are one word."""
        apart = reach == at or not self._is_joined(reach - 1, reach)
        return apart or (self._is_joined(first, at) and at - reach > 1)

    def _together(self, one: Name, first: int, start: int) -> bool:
        """Whether a first name and a surname after it are of one person: "Jan. De boer" is two, and a trade."""
        if _SENTENCE.search(self.text, first, start):
            return False
        if not one.rare and ", " in self.text[first:start]:  # Jan, De Boer en Anna
            return False
        return one.rare or self.capital(start) or not self.capital(first)

    def _beside(self, one: Name, start: int, end: int) -> Span | None:
        """The surname with a first name, an initial or a title beside it."""
        before = list(WORD.finditer(self.text, max(start - 50, 0), start))[-6:]
        capital, near = one.rare or self.capital(start), True
        for found in reversed(before):
            word, first = found[0], found.start()
            written = self._passage.text[self.places[first] : self.places[found.end()]]
            if one.first and word == one.first:
                return (first, end) if self._together(one, first, start) else None
            listed = "," in self.text[found.end() : start]  # DR,Assen is a cell beside another
            near &= len(word) == 1 or word in BETWEEN
            if near and len(word) == 1 and one.first.startswith(word):
                address = self.text[first + 1 : start] in (".", "_") and not self.capital(first)  # n.voorbeeld
                if one.rare or address or (capital and self.capital(first)):
                    return first, end
            if written in TITLES and capital and not listed and one.first not in one.others:
                return first, end
            if word in one.others or not (word in BETWEEN or len(word) == 1 or word == "en" or self.capital(first)):
                break
        after = WORD.search(self.text, end, end + 30)
        if after and one.first and capital and set(self.text[end : after.start()]) <= set(" ,-_/(\n\x1e"):
            comma = "," in self.text[end : after.start()]
            if after[0] == one.first and (one.rare or comma or not self._opens_sentence(start)):
                return start, after.end()
            if comma and len(after[0]) == 1 and one.first.startswith(after[0]):
                return start, after.end()
        return None

    def _alone(self, one: Name, start: int, end: int, bounded: bool) -> bool:
        """Whether a rare surname is meant as a name: by its capital, or where capitals are not used."""
        if not bounded:
            known = len(one.surname) >= _JOINED and self.text[start - 1 : start] == one.first[:1]  # hverlopenstein
            return bool(one.first) and (len(one.surname) >= _LONG or (known and starts_word(self.text, start - 1)))
        before = list(WORD.finditer(self.text, max(start - 40, 0), start))
        if before and before[-1][0] in one.others:
            return False
        return len(one.surname) >= _LONG or self.capital(start)

    def _abbreviated(self, one: Name) -> Iterator[Span]:
        """The first name with the initial of the surname: Hendrika V."""
        for first in places_of(one.first, self.text):
            if found := abbreviation(self.text, one, first):
                letter, name = self.capital(found.start("letter")), self.capital(first)
                if (letter and name and (one.known or found["dot"])) or (one.known and not letter and not name):
                    yield first, found.end()

    def _opens(self, one: Name, start: int, split: list[Part]) -> bool:
        """Whether a text starts with the surname, or is no more than that, while another ended with the first name."""
        part = self._passage.part(self.places[start])
        if split == [part]:
            return False
        if WORD.findall(self._spell(part.seen.text[:60]))[:1] == [one.surname]:
            return one.rare or self.capital(start)
        return one.rare and self._last(part.seen.text) == one.surname

    def _last(self, text: str) -> str:
        """The last word of a text."""
        words: list[str] = WORD.findall(self._spell(text[-60:]))
        return words[-1] if words else ""

    def _opens_sentence(self, start: int) -> bool:
        """Whether a word is the first of its sentence, and may have a capital for that reason."""
        return not re.search(r"[^\W\d_],?[ \n]\Z", self.text[max(start - 3, 0) : start])

    def capital(self, at: int) -> bool:
        """Whether a character is written as a capital."""
        return self._passage.capital(self.places[at])


def abbreviation(text: str, one: Name, at: int) -> re.Match[str] | None:
    """The initial of the surname behind a first name that stands at a place."""
    end = at + len(one.first)
    found = _INITIAL.match(text, end, end + 20) if starts_word(text, at) and ends_word(text, end) else None
    return found if found and found["letter"] == one.surname[0] else None


def places_of(part: str, text: str) -> Iterator[int]:
    """Every place at which a part of a text starts."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def starts_word(text: str, at: int) -> bool:
    """Whether a word may start at a place."""
    return at == 0 or not text[at - 1].isalnum()


def ends_word(text: str, at: int) -> bool:
    """Whether a word may end before a place."""
    return at >= len(text) or not text[at].isalnum()
