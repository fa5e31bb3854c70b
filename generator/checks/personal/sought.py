"""The names to look for of people who do not let theirs be shown, in all forms that they may be known by."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from generator.appearance import respelled, seen
from generator.checks.personal.common import BESIDE_NAMES, PARTICLES, TITLES, says_nothing

WORD = re.compile(r"[^\W_]+")
_RARE = 5
"""A name of so many letters can be known by itself, if it is no word and no frequent name."""
_CALLED = re.compile(r"[(\"'‘“]\s*([^\W\d_]+)\s*[)\"'’”]")

Spell = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Name:
    """A name to look for, folded and without spaces.

    `whole` is all of it, with what stands between the first name and the surname. A `rare` surname and a `known` first
    name are borne by so few that one knows who is meant. `others` are first names of people with the same surname who
    may be named; `abbreviated` says that the first name with the initial of the surname belongs to nobody else.
    """

    whole: str
    first: str
    surname: str
    rare: bool
    known: bool
    others: frozenset[str] = frozenset()
    abbreviated: bool = True


@dataclass(frozen=True, slots=True)
class Sought:
    """Names to look for: as they are seen, and in the one spelling that `respelled` gives them."""

    names: tuple[Name, ...] = ()
    respelled: tuple[Name, ...] = ()

    @classmethod
    def of(cls, hidden: Iterable[str], shown: Iterable[str] = (), places: Collection[str] = ()) -> Sought:
        """What to look for of names as they are on record.

        `hidden` are those of people who do not let them be shown, `shown` those of people who do. A surname that is a
        place (`places`, folded) is not rare.
        """
        forms = sorted({form for text in hidden for form in _forms(text)})
        others = [one for text in shown for form in _forms(text) if len(one := _parts(form)) > 1]
        return cls(*(tuple(_names(forms, others, places, spell)) for spell in (str, respelled)))


def _names(
    forms: Iterable[str], shown: Iterable[tuple[str, ...]], places: Collection[str], spell: Spell
) -> Iterator[Name]:
    others: dict[str, set[str]] = defaultdict(set)
    abbreviated: set[tuple[str, str]] = set()
    for first, *_, surname in shown:
        others[spell(surname)].add(spell(first))
        abbreviated.add((spell(first), spell(surname)[:1]))
    common = {spell(place) for place in places}

    def is_rare(word: str) -> bool:
        return len(word) >= _RARE and not says_nothing(word) and spell(word) not in common

    for form in forms:
        if words := _parts(form):
            first, surname = (words[0] if len(words) > 1 else ""), words[-1]
            yield Name(
                whole="".join(map(spell, words)),
                first=spell(first),
                surname=spell(surname),
                rare=is_rare(surname),
                known=is_rare(first),
                others=frozenset(others.get(spell(surname), ())),
                abbreviated=(spell(first), spell(surname)[:1]) not in abbreviated,
            )


def _parts(form: str) -> tuple[str, ...]:
    """The words of a form, the surname last; none if nobody would be recognised by it."""
    words = WORD.findall(form)
    while len(words) > 1 and words[-1] in PARTICLES:  # "Noor van" has no surname
        words.pop()
    return tuple(words) if len("".join(words)) >= 4 else ()


def _forms(text: str) -> Iterator[str]:
    """A name as it is on record, and with half of a double surname or the short first name for the whole."""
    text = seen(text).text
    if "," in text:  # Voorbeeld, Noor
        surname, _, first = text.partition(",")
        text = f"{first} {surname}"
    called = _CALLED.findall(text)
    words = [word for word in _CALLED.sub(" ", text).split() if word.strip(".") not in TITLES | BESIDE_NAMES]
    first, _, surname = re.sub(r"\s*-\s*", "-", " ".join(words)).partition(" ")
    for one in (first, *called):
        yield from (f"{one} {half}" for half in (surname, *_halves(surname)))


def _halves(surname: str) -> Iterator[str]:
    """The parts of a double surname."""
    if "-" in surname:
        yield from surname.split("-")
        return
    words = surname.split()
    for place, word in enumerate(words[:-1]):
        if place and word not in PARTICLES:  # van Voorbeeld Toets
            yield " ".join(words[: place + 1])
        if word not in PARTICLES:
            return
