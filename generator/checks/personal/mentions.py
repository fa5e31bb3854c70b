"""Whether names may be in any of all texts: the quick test before each text is looked at by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.appearance import respelled, squashed
from generator.checks.personal.common import PARTICLES, TITLES
from generator.checks.personal.names import BETWEEN, WHOLE_IN_WORD, abbreviation, ends_word, places_of, starts_word
from generator.checks.personal.sought import WORD, Name, Sought

_TITLES = TITLES | {f"{one}." for one in TITLES}
_NO_LETTERS = r"[\W_]*"


def after_titles(text: str, words: set[str]) -> Iterator[str]:
    """The words of a text that may be the surname of somebody with a title; `words` are those of the text."""
    if _TITLES.isdisjoint(words):
        return
    following = text.split()
    for place, word in enumerate(following):
        if word in _TITLES:
            names = 0
            for one in map(squashed, following[place + 1 : place + 7]):
                yield one
                names += len(one) > 2 and one not in PARTICLES
                if names == 2:
                    break


def present(words: set[str], titled: set[str], texts: list[str], sought: Sought) -> Sought:
    """Those of the names that may be in texts: these as they are seen, of these words, and these after titles."""
    listed = "\n".join(words)
    letters = {word[0] for word in words if word[1:2] == "." or (len(word) == 3 and word[1] == "-")}
    plain = _Words.of(listed, titled, letters)
    spelled = _Words.of(respelled(listed), {*map(respelled, titled)}, {*map(respelled, letters)})
    kept: set[int] = set()
    short: list[int] = []
    likely: list[int] = []
    otherwise: list[int] = []
    pairs = list(zip(sought.names, sought.respelled, strict=True))
    for at, (one, other) in enumerate(pairs):
        if plain.has_short(one):
            kept.add(at)
        elif plain.may_hold_short(one):
            short.append(at)
        if other.surname not in spelled.listed and not spelled.make(other.surname):
            continue
        called = other.first in spelled.words and one.first not in plain.words  # it is spelled otherwise
        if (one.surname in plain.listed or plain.make(one.surname)) and (called or plain.may_hold(one)):
            (kept.add if one.rare or plain.has_joined(one) else likely.append)(at)
        # whatever is spelled otherwise occurs more often once all spellings are one
        if spelled.listed.count(other.surname) > plain.listed.count(one.surname) and spelled.may_hold(other):
            (kept.add if other.rare or spelled.has_joined(other) else otherwise.append)(at)
    if not kept.issuperset((*short, *likely, *otherwise)):
        text = "\n".join(texts)
        kept.update(at for at in short if _is_abbreviated_in(pairs[at][0], text))
        kept.update(at for at in likely if at not in kept and _stands_in(pairs[at][0], text, TITLES))
        kept.update(at for at in likely if at not in kept and _spaced(pairs[at][0], text, plain.words))
    if not kept.issuperset(otherwise):
        text = respelled("\n".join(texts))
        titles = TITLES - {"prof"}  # which is "proef" too
        kept.update(at for at in otherwise if at not in kept and _stands_in(pairs[at][1], text, titles))
    return Sought(*(tuple(names[at] for at in sorted(kept)) for names in (sought.names, sought.respelled)))


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of all texts, without signs: as a set, and `listed`, a line each.

    `titled` come after a title; `letters` are those with a full stop behind them.
    """

    words: set[str]
    listed: str
    titled: set[str]
    letters: set[str]

    @classmethod
    def of(cls, listed: str, titled: set[str], letters: set[str]) -> _Words:
        listed = _without_signs(listed)
        words = {*listed.split("\n")}
        return cls(words, listed, titled, letters | {one for one in words if len(one) == 1})

    def may_hold(self, one: Name) -> bool:
        """Whether there may be a name in the texts whose surname is in them."""
        if one.rare or not one.first or one.surname in self.titled or one.first[0] in self.letters:
            return True
        return self.make(one.first) or self._have(
            one, (*_as_word(one), one.surname + one.first, one.first[0] + one.surname)
        )

    def may_hold_short(self, one: Name) -> bool:
        """Whether there may be a first name with the initial of the surname."""
        if not one.abbreviated:
            return False
        initial = one.surname[0]
        return (one.first in self.words and initial in self.letters) or (
            one.known and one.first + initial in self.words
        )

    def has_short(self, one: Name) -> bool:
        """Whether a known first name is a word with the initial: hendrika_v."""
        return one.known and one.abbreviated and one.first + one.surname[0] in self.words

    def has_joined(self, one: Name) -> bool:
        """Whether the name is a word, or starts one."""
        return bool(one.first) and self._have(one, _as_word(one))

    def _have(self, one: Name, starts: tuple[str, ...]) -> bool:
        long = one.whole if len(one.whole) >= WHOLE_IN_WORD else "\n"
        return any(word.startswith(starts) or long in word for word in self._holding(one.surname))

    def _holding(self, part: str) -> Iterator[str]:
        """The words with a part in them."""
        at = self.listed.find(part)
        while at >= 0:
            end = self.listed.find("\n", at)
            yield self.listed[self.listed.rfind("\n", 0, at) + 1 : end if end >= 0 else None]
            at = self.listed.find(part, end) if end >= 0 else -1

    def make(self, text: str) -> bool:
        """Whether a text can be put together from the words, be they letters."""
        reached = [True] + [False] * len(text)
        for end in range(1, len(text) + 1):
            reached[end] = any(reached[start] and text[start:end] in self.words for start in range(end))
        return reached[-1]


def _as_word(one: Name) -> tuple[str, ...]:
    """A name written as one word, with the first name or with its initial."""
    between = one.whole[len(one.first) : -len(one.surname)]
    initial = (one.first[0] + between + one.surname,) if between else ()
    return (one.whole, one.first + one.surname, *initial)


def _without_signs(text: str) -> str:
    """The letters and digits of each line."""
    return text.translate({ord(one): None for one in set(text) if not (one.isalnum() or one == "\n")})


def _stands_in(one: Name, text: str, titles: frozenset[str]) -> bool:
    """Whether a text holds the name, with a surname that is not rare."""
    for at in places_of(one.surname, text):
        end = at + len(one.surname)
        if starts_word(text, at) and ends_word(text, end):
            after = WORD.findall(text[end : end + 40])[:1]
            if after in ([one.first], [one.first[:1]]) or _led(WORD.findall(text[max(at - 60, 0) : at]), one, titles):
                return True
    if not one.first:
        return False
    return f"\n{one.surname}" in text and any(starts_word(text, at) for at in places_of(f"{one.first}\n", text))


def _led(before: list[str], one: Name, titles: frozenset[str]) -> bool:
    """Whether words lead to a surname as those before it do: with a first name, an initial, or a title."""
    names, first = 0, respelled(one.first)
    for word in reversed(before):
        if respelled(word) == first or word in titles or (word == one.first[:1] and not names):
            return True
        names += not (len(word) == 1 or word in BETWEEN or word == "en")
        if names > 2:
            break
    return False


def _is_abbreviated_in(one: Name, text: str) -> bool:
    """Whether a text holds the first name with the initial of the surname."""
    return any(abbreviation(text, one, at) for at in places_of(f"{one.first} ", text))


def _spaced(one: Name, text: str, known: set[str]) -> bool:
    """Whether a line of a text holds a name letter by letter; `known` are the words, letters among them."""
    if not one.first or not (known.issuperset(one.first) or known.issuperset(one.surname)):
        return False
    squeezed = _without_signs(text)
    for word in {one.whole, one.first + one.surname}:
        if word in squeezed:
            pattern = re.compile(rf"(?<![^\W_]){_NO_LETTERS.join(word)}(?![^\W_])")
            lines = zip(text.split("\n"), squeezed.split("\n"), strict=True)
            if any(word in letters and pattern.search(line) for line, letters in lines):
                return True
    return False
