"""Gives every invented initiative its theme, concept, name and id; names differ in more than case and accents."""

import re
import unicodedata
from dataclasses import dataclass
from random import Random

from generator.demo.scenario import Scenario
from generator.demo.vocabulary import MUNICIPALITIES, THEMES, Concept, Theme


@dataclass(frozen=True, slots=True)
class Titles:
    """Names, ids, themes and concepts of the initiatives, by number."""

    names: list[str]
    ids: list[str]
    themes: list[Theme]
    concepts: list[Concept]


def make_titles(scenario: Scenario) -> Titles:
    """The titles of all initiatives; about three in four work on a theme of their edition."""
    rng = scenario.random("titles")
    decks = {theme.id: _Deck(theme.concepts, rng) for theme in THEMES}
    titles = Titles([], [], [], [])
    used: set[str] = set()
    for number in range(scenario.initiatives):
        edition = scenario.edition_of(number)
        theme = rng.choice(edition.themes if rng.random() < 0.75 else THEMES)
        concept = decks[theme.id].draw()
        name = _name(concept, [town.word for town in edition.towns], used, rng)
        titles.names.append(name)
        titles.ids.append(slug(name))
        titles.themes.append(theme)
        titles.concepts.append(concept)
    return titles


class _Deck:
    """Deals concepts in random order, all of them before any comes again."""

    def __init__(self, concepts: tuple[Concept, ...], rng: Random) -> None:
        self._all, self._rng = concepts, rng
        self._left: list[Concept] = []

    def draw(self) -> Concept:
        if not self._left:
            self._left = self._rng.sample(self._all, len(self._all))
        return self._left.pop()


def _name(concept: Concept, towns: list[str], used: set[str], rng: Random) -> str:
    """A name that is not `used` yet: one of the concept, else with a quarter, a town of its edition or both."""
    for attempt in range(10_000):
        base = concept.names[attempt] if attempt < len(concept.names) else rng.choice(concept.names)
        if attempt < len(concept.names):
            name = base
        elif attempt < 9:
            name = f"{base} {rng.choice(MUNICIPALITIES.quarters if rng.random() < 0.6 else towns)}"
        elif attempt < 200:
            name = f"{base} {rng.choice(MUNICIPALITIES.quarters)} {rng.choice(towns)}"
        else:
            name = f"{base} {rng.choice(MUNICIPALITIES.quarters)} {rng.randrange(2, 10_000)}"
        key = slug(name)
        if key not in used and len(key) <= 60:
            used.add(key)
            return name
    raise AssertionError("more initiatives than names")


def slug(name: str) -> str:
    """The name as an id: lower case, without accents, with hyphens between the words."""
    bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")
