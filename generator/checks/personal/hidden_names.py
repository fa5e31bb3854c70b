"""The names of people who are not to be shown, in every form by which they may be recognised."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from generator.appearance import respelled, seen
from generator.checks.personal.vocabulary import DEGREES, PARTICLES, TITLES, is_common_word

WORD = re.compile(r"[^\W_]+")
_RARE = 5
"""The least length in letters of a name that identifies a person by itself, if it is not a common word or name."""
_NICKNAME = re.compile(r"[(\"'‘“]\s*([^\W\d_]+)\s*[)\"'’”]")

Spell = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Name:
    """A name to look for, as it is `seen`, without spaces.

    `whole` is the full name with its particles; `first` is empty if there is only one word. A surname that is `rare`,
    or a first name that is `known`, identifies the person by itself. `others` are the first names of people with the
    same surname who may be named. `abbreviated` is true if no such person has the same first name and initial.
    """

    whole: str
    first: str
    surname: str
    rare: bool
    known: bool
    others: frozenset[str] = frozenset()
    abbreviated: bool = True


@dataclass(frozen=True, slots=True)
class HiddenNames:
    """The names to look for, in two spellings: as they are `seen`, and as they are `respelled`."""

    names: tuple[Name, ...] = ()
    respelled: tuple[Name, ...] = ()

    @classmethod
    def of(cls, hidden: Iterable[str], shown: Iterable[str] = (), places: Collection[str] = ()) -> HiddenNames:
        """Compile names as they stand in records.

        `hidden` are the names that may not be shown, `shown` those that may. A surname that is also the name of a
        place (`places`, as seen and squashed) is never rare.
        """
        forms = sorted({form for text in hidden for form in _forms(text)})
        others = [words for text in shown for form in _forms(text) if len(words := _parts(form)) > 1]
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
        return len(word) >= _RARE and not is_common_word(word) and spell(word) not in common

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
    """The words of a form, the surname last; empty if it is too short to recognise anybody by."""
    words = WORD.findall(form)
    while len(words) > 1 and words[-1] in PARTICLES:  # "Noor van" has no surname
        words.pop()
    return tuple(words) if len("".join(words)) >= 4 else ()


def _forms(text: str) -> Iterator[str]:
    """The forms of a name: in full, with half of a double surname, and with a nickname for the first name."""
    text = seen(text).text
    if "," in text:  # Voorbeeld, Noor
        surname, _, first = text.partition(",")
        text = f"{first} {surname}"
    nicknames = _NICKNAME.findall(text)
    words = [word for word in _NICKNAME.sub(" ", text).split() if word.strip(".") not in TITLES | DEGREES]
    first, _, surname = re.sub(r"\s*-\s*", "-", " ".join(words)).partition(" ")
    for given in (first, *nicknames):
        yield from (f"{given} {half}" for half in (surname, *_halves(surname)))


def _halves(surname: str) -> Iterator[str]:
    """The parts of a double surname."""
    if "-" in surname:
        yield from surname.split("-")
        return
    words = surname.split()
    for index, word in enumerate(words[:-1]):
        if index and word not in PARTICLES:  # van Voorbeeld Toets
            yield " ".join(words[: index + 1])
        if word not in PARTICLES:
            return
