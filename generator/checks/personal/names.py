"""Detects names of people: in full, split over texts, spaced out, with initials, or by a rare surname alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.appearance import respelled, respelled_from, squashed
from generator.checks.personal.hidden_names import WORD, HiddenNames, Name
from generator.checks.personal.passage import Part, Passage, Span
from generator.checks.personal.vocabulary import PARTICLES, TITLES

_SENTENCE = re.compile(r"[^\W_]{2}[.!?:;][\s\x1e]")
NAME_PARTICLES = PARTICLES | set(map(respelled, PARTICLES))
"""Surname prefixes in both spellings: as they are seen and as they are respelled."""
_LONGEST_FIRST = sorted(NAME_PARTICLES, key=len, reverse=True)
_INITIAL = re.compile(
    rf"[\s\x1e_-]+(?:(?:{'|'.join(_LONGEST_FIRST)})(?:[.\s]+|(?=[^\W_])))*?(?P<letter>[^\W\d_])(?:(?P<dot>\.)(?!\s?[^\W\d_]\.)|(?![^\W_]))"
)
_LONG = 9
"""From this number of letters on, a rare surname counts in lower case too, and inside a longer word."""
_JOINED = 7
"""From this number of letters on, it counts inside a word if an initial precedes it: hverlopen."""
WHOLE_IN_WORD = 11
"""From this number of letters on, a first name and surname together count inside a longer word."""


def find(passage: Passage, sought: HiddenNames) -> Iterator[Span]:
    """The spans that name one of these people, name by name, without overlaps."""
    if not passage.text:
        return
    taken = bytearray(len(passage.text))
    for matcher, names in (_Matcher(passage), sought.names), (_Matcher(passage, spelled=True), sought.respelled):
        for name in names:
            for first, last in matcher.spans(name):
                start, end = matcher.offsets[first], matcher.offsets[last]
                if not any(taken[start:end]):
                    taken[start:end] = b"\1" * (end - start)
                    yield start, end


class _Matcher:
    """Looks for names in a passage, in one of two spellings: as it is seen, or respelled.

    `text` is the passage in that spelling, and `offsets` maps each of its characters, and its end, to the passage.
    `squeezed` are its letters and digits only.
    """

    def __init__(self, passage: Passage, spelled: bool = False) -> None:
        self._passage = passage
        self._spell = respelled if spelled else str
        self.text: str
        self.offsets: Sequence[int]
        self.text, self.offsets = (
            respelled_from(passage.text) if spelled else (passage.text, range(len(passage.text) + 1))
        )
        self.squeezed = squashed(self.text)
        self._letters = [offset for offset, character in enumerate(self.text) if character.isalnum()]

    def spans(self, name: Name) -> Iterator[Span]:
        """The spans of `text` that name somebody."""
        split: list[Part] | None = None  # the parts that end with the first name
        for at in occurrences(name.surname, self.squeezed):
            start, end = self._letters[at], self._letters[at + len(name.surname) - 1] + 1
            bounded = starts_word(self.text, start) and ends_word(self.text, end)
            if span := self._run(name, at, start, end, bounded) or (bounded and self._beside(name, start, end)):
                yield span
            elif name.rare and self._alone(name, start, end, bounded):
                yield start, end
            elif bounded and name.first:
                if split is None:
                    split = [part for part in self._passage.parts if self._last(part.seen.text) == name.first]
                if split and self._opens(name, start, split):
                    yield start, end
        if name.first and name.abbreviated:
            yield from self._abbreviated(name)

    def _run(self, name: Name, at: int, start: int, end: int, bounded: bool) -> Span | None:
        """The first name and the surname in a row, with only particles between them, spaced or joined in any way.

        `at` is the offset of the surname in `squeezed`; `start` and `end` are its span in `text`; `bounded` is true if
        the surname is a word by itself.
        """
        reach = self._reach(name, at)
        if reach < 0:
            return None
        first = self._letters[reach]
        joined = end - first == at + len(name.surname) - reach
        bounded = bounded or (
            starts_word(self.text, self._letters[reach + len(name.first)]) and ends_word(self.text, end)
        )
        spaced = any(map(str.isspace, self.text[first:end]))
        if end - first >= WHOLE_IN_WORD and (joined or (name.rare and bounded)):
            return first, end
        apart = (bounded or not spaced) and starts_word(self.text, first) and ends_word(self.text, end)
        return (first, end) if apart and self._together(name, first, start) else None

    def _reach(self, name: Name, at: int) -> int:
        """The offset in `squeezed` at which the name starts whose surname starts at `at`; -1 if no part precedes it."""
        if not name.first:
            return -1
        between = len(name.whole) - len(name.surname)
        if self.squeezed.startswith(name.whole, at - between) and at >= between:
            return at - between
        reach = at
        for _ in range(4):
            first = reach - len(name.first)
            if self.squeezed.endswith(name.first, 0, reach) and self._parted(first, reach, at):
                return first
            if reach < at and self.squeezed[reach - 1 : reach] == name.first[0] and self._is_word(reach - 1, at):
                return reach - 1  # nvanvoorbeeld
            longest = next((word for word in _LONGEST_FIRST if self.squeezed.endswith(word, 0, reach)), None)
            if longest is None:
                break
            reach -= len(longest)
        return -1

    def _is_joined(self, reach: int, at: int) -> bool:
        """Whether the letters from one offset in `squeezed` to another belong to one word."""
        return self._letters[at] - self._letters[reach] == at - reach

    def _is_word(self, reach: int, at: int) -> bool:
        return self._is_joined(reach, at) and starts_word(self.text, self._letters[reach])

    def _parted(self, first: int, reach: int, at: int) -> bool:
        """Whether the particles between a first name and a surname are words, or all of it is one word."""
        apart = reach == at or not self._is_joined(reach - 1, reach)
        return apart or (self._is_joined(first, at) and at - reach > 1)

    def _together(self, name: Name, first: int, start: int) -> bool:
        """Whether a first name and the surname after it belong together: in "Jan. De boer" the second is a trade."""
        if _SENTENCE.search(self.text, first, start):
            return False
        if not name.rare and ", " in self.text[first:start]:  # "Jan, De Boer en Anna"
            return False
        return name.rare or self.is_capital(start) or not self.is_capital(first)

    def _beside(self, name: Name, start: int, end: int) -> Span | None:
        """The surname with a first name, an initial or a title before or after it."""
        before = list(WORD.finditer(self.text, max(start - 50, 0), start))[-6:]
        capital, near = name.rare or self.is_capital(start), True
        for match in reversed(before):
            word, first = match[0], match.start()
            if name.first and word == name.first:
                return (first, end) if self._together(name, first, start) else None
            listed = "," in self.text[match.end() : start]  # in "DR,Assen" they are cells of a table
            near &= len(word) == 1 or word in NAME_PARTICLES
            if near and len(word) == 1 and name.first.startswith(word):
                address = self.text[first + 1 : start] in (".", "_") and not self.is_capital(first)  # n.voorbeeld
                if name.rare or address or (capital and self.is_capital(first)):
                    return first, end
            as_seen = self._passage.text[self.offsets[first] : self.offsets[match.end()]]
            if as_seen in TITLES and capital and not listed and name.first not in name.others:
                return first, end
            if word in name.others or not (
                word in NAME_PARTICLES or len(word) == 1 or word == "en" or self.is_capital(first)
            ):
                break
        after = WORD.search(self.text, end, end + 30)
        if after and name.first and capital and set(self.text[end : after.start()]) <= set(" ,-_/(\n\x1e"):
            comma = "," in self.text[end : after.start()]
            if after[0] == name.first and (name.rare or comma or not self._opens_sentence(start)):
                return start, after.end()
            if comma and len(after[0]) == 1 and name.first.startswith(after[0]):
                return start, after.end()
        return None

    def _alone(self, name: Name, start: int, end: int, bounded: bool) -> bool:
        """Whether a rare surname is used as a name by itself: it has a capital, or it is long enough without one."""
        if not bounded:
            known = len(name.surname) >= _JOINED and self.text[start - 1 : start] == name.first[:1]  # hverlopenstein
            return bool(name.first) and (len(name.surname) >= _LONG or (known and starts_word(self.text, start - 1)))
        before = list(WORD.finditer(self.text, max(start - 40, 0), start))
        if before and before[-1][0] in name.others:
            return False
        return len(name.surname) >= _LONG or self.is_capital(start)

    def _abbreviated(self, name: Name) -> Iterator[Span]:
        """The first name with the initial of the surname: Hendrika V."""
        for first in occurrences(name.first, self.text):
            if initial := abbreviation(self.text, name, first):
                capitals = self.is_capital(first), self.is_capital(initial.start("letter"))
                if (all(capitals) and (name.known or initial["dot"])) or (name.known and not any(capitals)):
                    yield first, initial.end()

    def _opens(self, name: Name, start: int, split: list[Part]) -> bool:
        """Whether a part starts with the surname, or consists of it, while another part ended with the first name."""
        part = self._passage.part(self.offsets[start])
        if split == [part]:
            return False
        if WORD.findall(self._spell(part.seen.text[:60]))[:1] == [name.surname]:
            return name.rare or self.is_capital(start)
        return name.rare and self._last(part.seen.text) == name.surname

    def _last(self, text: str) -> str:
        """The last word of a text."""
        words: list[str] = WORD.findall(self._spell(text[-60:]))
        return words[-1] if words else ""

    def _opens_sentence(self, start: int) -> bool:
        """Whether a word is the first of its sentence, so that its capital proves nothing."""
        return not re.search(r"[^\W\d_],?[ \n]\Z", self.text[max(start - 3, 0) : start])

    def is_capital(self, at: int) -> bool:
        """Whether a character of `text` is a capital in the source."""
        return self._passage.is_capital(self.offsets[at])


def abbreviation(text: str, name: Name, at: int) -> re.Match[str] | None:
    """The match of the surname's initial after a first name at this offset; None if it does not follow."""
    end = at + len(name.first)
    initial = _INITIAL.match(text, end, end + 20) if starts_word(text, at) and ends_word(text, end) else None
    return initial if initial and initial["letter"] == name.surname[0] else None


def occurrences(part: str, text: str) -> Iterator[int]:
    """The offsets of every occurrence of a part in a text."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def starts_word(text: str, at: int) -> bool:
    """Whether a word may start at this offset."""
    return at == 0 or not text[at - 1].isalnum()


def ends_word(text: str, at: int) -> bool:
    """Whether a word may end right before this offset."""
    return at >= len(text) or not text[at].isalnum()
