"""Names of invented people, obviously fictional, and ids that reveal nothing about anyone."""

from random import Random

from generator.demo.vocabulary import PEOPLE

_LETTERS = "bcdfghjkmnpqrstvwxyz23456789"
"""No vowels: a random id never spells a name."""


class Names:
    """Hands out names and ids, each only once."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._names: set[str] = set()
        self._ids: set[str] = set()

    def name(self) -> str:
        """A new first name and surname."""
        while True:
            first, stem, suffix = (
                self._rng.choice(part) for part in (PEOPLE.first_names, PEOPLE.stems, PEOPLE.suffixes)
            )
            name = f"{first} {self._rng.choice(PEOPLE.particles)}{stem}{suffix}"
            if name not in self._names:
                self._names.add(name)
                return name

    def id(self, letter: str) -> str:
        """A new id: the letter, a hyphen, and five random characters."""
        while True:
            code = f"{letter}-{''.join(self._rng.choices(_LETTERS, k=5))}"
            if code not in self._ids:
                self._ids.add(code)
                return code
