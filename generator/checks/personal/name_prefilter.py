"""A fast prefilter for names: which of them may occur in any text at all, before each text is searched by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.appearance import respelled, squashed
from generator.checks.personal.hidden_names import WORD, HiddenNames, Name
from generator.checks.personal.names import (
    NAME_PARTICLES,
    WHOLE_IN_WORD,
    abbreviation,
    ends_word,
    occurrences,
    starts_word,
)
from generator.checks.personal.vocabulary import PARTICLES, TITLES

_TITLES = TITLES | {f"{title}." for title in TITLES}
_NO_LETTERS = r"[\W_]*"


def after_titles(text: str, words: set[str]) -> Iterator[str]:
    """The words of a text, squashed, that may be the surname after a title; `words` are all words of the text."""
    if _TITLES.isdisjoint(words):
        return
    in_order = text.split()
    for index, word in enumerate(in_order):
        if word in _TITLES:
            names = 0
            for follower in map(squashed, in_order[index + 1 : index + 7]):
                yield follower
                names += len(follower) > 2 and follower not in PARTICLES
                if names == 2:
                    break


def mentioned(words: set[str], titled: set[str], texts: list[str], sought: HiddenNames) -> HiddenNames:
    """The names that may occur: `texts` are as `seen`, `words` are theirs, and `titled` the words after titles."""
    listed = "\n".join(words)
    letters = {word[0] for word in words if word[1:2] == "." or (len(word) == 3 and word[1] == "-")}
    plain = _Words.of(listed, titled, letters)
    folded = _Words.of(respelled(listed), {*map(respelled, titled)}, {*map(respelled, letters)})
    triage = _Triage()
    pairs = list(zip(sought.names, sought.respelled, strict=True))
    for index, (name, variant) in enumerate(pairs):
        triage.add(index, name, variant, plain, folded)
    triage.search(pairs, texts, plain.words)
    kept = sorted(triage.kept)
    return HiddenNames(*(tuple(names[index] for index in kept) for names in (sought.names, sought.respelled)))


class _Triage:
    """Sorts names, by index, into those that are `kept` and those that only a search of the texts can decide.

    The latter are searched by first name and initial (`short`), in full (`likely`), and in full when respelled
    (`respelled`).
    """

    def __init__(self) -> None:
        self.kept: set[int] = set()
        self.short: list[int] = []
        self.likely: list[int] = []
        self.respelled: list[int] = []

    def add(self, index: int, name: Name, variant: Name, plain: _Words, folded: _Words) -> None:
        """Sort a name and its respelled `variant` by the words of all texts, and the same words respelled."""
        if plain.has_short(name):
            self.kept.add(index)
        elif plain.may_hold_short(name):
            self.short.append(index)
        if variant.surname not in folded.listed and not folded.can_spell(variant.surname):
            return
        first_respelled = variant.first in folded.words and name.first not in plain.words
        present = name.surname in plain.listed or plain.can_spell(name.surname)
        if present and (first_respelled or plain.may_hold(name)):
            (self.kept.add if name.rare or plain.has_joined(name) else self.likely.append)(index)
        # a surname that is spelled in another way somewhere occurs more often after respelling
        if folded.listed.count(variant.surname) > plain.listed.count(name.surname) and folded.may_hold(variant):
            (self.kept.add if variant.rare or folded.has_joined(variant) else self.respelled.append)(index)

    def search(self, pairs: Sequence[tuple[Name, Name]], texts: list[str], words: set[str]) -> None:
        """Keep the undecided names that occur in the texts."""
        if not self.kept.issuperset((*self.short, *self.likely, *self.respelled)):
            text = "\n".join(texts)
            self.kept.update(index for index in self.short if _is_abbreviated_in(pairs[index][0], text))
            for index in self.likely:
                name, _ = pairs[index]
                if index not in self.kept and (_occurs_in(name, text, TITLES) or _is_spaced_in(name, text, words)):
                    self.kept.add(index)
        if not self.kept.issuperset(self.respelled):
            text = respelled("\n".join(texts))
            titles = TITLES - {"prof"}  # "proef" is respelled so too
            for index in self.respelled:
                if index not in self.kept and _occurs_in(pairs[index][1], text, titles):
                    self.kept.add(index)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of all texts, without punctuation: as a set, and `listed` as lines of one text.

    `titled` are the words after a title; `letters` are the initials and the words of one letter.
    """

    words: set[str]
    listed: str
    titled: set[str]
    letters: set[str]

    @classmethod
    def of(cls, listed: str, titled: set[str], letters: set[str]) -> _Words:
        listed = _without_punctuation(listed)
        words = {*listed.split("\n")}
        return cls(words, listed, titled, letters | {word for word in words if len(word) == 1})

    def may_hold(self, name: Name) -> bool:
        """Whether a name may be in the texts, given that its surname is."""
        if name.rare or not name.first or name.surname in self.titled or name.first[0] in self.letters:
            return True
        return self.can_spell(name.first) or self._have(
            name, (*_joined_forms(name), name.surname + name.first, name.first[0] + name.surname)
        )

    def may_hold_short(self, name: Name) -> bool:
        """Whether a first name with the surname's initial may be in the texts."""
        if not name.abbreviated:
            return False
        initial = name.surname[0]
        return (name.first in self.words and initial in self.letters) or (
            name.known and name.first + initial in self.words
        )

    def has_short(self, name: Name) -> bool:
        """Whether a known first name is joined to the surname's initial in a word: hendrika_v."""
        return name.known and name.abbreviated and name.first + name.surname[0] in self.words

    def has_joined(self, name: Name) -> bool:
        """Whether the full name is a word, or starts one."""
        return bool(name.first) and self._have(name, _joined_forms(name))

    def _have(self, name: Name, starts: tuple[str, ...]) -> bool:
        long = name.whole if len(name.whole) >= WHOLE_IN_WORD else "\n"
        return any(word.startswith(starts) or long in word for word in self._containing(name.surname))

    def _containing(self, part: str) -> Iterator[str]:
        """The words that contain a part."""
        offset = self.listed.find(part)
        while offset >= 0:
            end = self.listed.find("\n", offset)
            yield self.listed[self.listed.rfind("\n", 0, offset) + 1 : end if end >= 0 else None]
            offset = self.listed.find(part, end) if end >= 0 else -1

    def can_spell(self, text: str) -> bool:
        """Whether a text is a concatenation of words, single letters included."""
        reached = [True] + [False] * len(text)
        for end in range(1, len(text) + 1):
            reached[end] = any(reached[start] and text[start:end] in self.words for start in range(end))
        return reached[-1]


def _joined_forms(name: Name) -> tuple[str, ...]:
    """The full name as one word: with or without its particles, and with an initial for the first name."""
    between = name.whole[len(name.first) : -len(name.surname)]
    initial = (name.first[0] + between + name.surname,) if between else ()
    return (name.whole, name.first + name.surname, *initial)


def _without_punctuation(text: str) -> str:
    """The letters and digits of each line."""
    return text.translate({ord(mark): None for mark in set(text) if not (mark.isalnum() or mark == "\n")})


def _occurs_in(name: Name, text: str, titles: frozenset[str]) -> bool:
    """Whether a text contains the full name, of which the surname is not rare."""
    for at in occurrences(name.surname, text):
        end = at + len(name.surname)
        if starts_word(text, at) and ends_word(text, end):
            before, after = WORD.findall(text[max(at - 60, 0) : at]), WORD.findall(text[end : end + 40])[:1]
            if after in ([name.first], [name.first[:1]]) or _is_introduced(before, name, titles):
                return True
    if not name.first:
        return False
    return f"\n{name.surname}" in text and any(starts_word(text, at) for at in occurrences(f"{name.first}\n", text))


def _is_introduced(before: list[str], name: Name, titles: frozenset[str]) -> bool:
    """Whether the words before a surname end in the first name, its initial or a title."""
    names, first = 0, respelled(name.first)
    for word in reversed(before):
        if respelled(word) == first or word in titles or (word == name.first[:1] and not names):
            return True
        names += not (len(word) == 1 or word in NAME_PARTICLES or word == "en")
        if names > 2:
            break
    return False


def _is_abbreviated_in(name: Name, text: str) -> bool:
    """Whether a text contains the first name with the initial of the surname."""
    return any(abbreviation(text, name, at) for at in occurrences(f"{name.first} ", text))


def _is_spaced_in(name: Name, text: str, known: set[str]) -> bool:
    """Whether a line of a text contains the name letter by letter; `known` are all words, single letters included."""
    if not name.first or not (known.issuperset(name.first) or known.issuperset(name.surname)):
        return False
    squeezed = _without_punctuation(text)
    for word in {name.whole, name.first + name.surname}:
        if word in squeezed:
            pattern = re.compile(rf"(?<![^\W_]){_NO_LETTERS.join(word)}(?![^\W_])")
            lines = zip(text.split("\n"), squeezed.split("\n"), strict=True)
            if any(word in letters and pattern.search(line) for line, letters in lines):
                return True
    return False
