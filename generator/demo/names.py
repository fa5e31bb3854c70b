"""Invented people's names, fictional on their face, and ids that say nothing about anyone."""

from random import Random

_FIRST = (
    "Noor",
    "Sem",
    "Aya",
    "Bram",
    "Cato",
    "Daan",
    "Esra",
    "Fenna",
    "Gijs",
    "Hanna",
    "Imran",
    "Jip",
    "Kaat",
    "Lotte",
    "Mees",
    "Nadia",
    "Olaf",
    "Pim",
    "Quint",
    "Roos",
    "Siem",
    "Teun",
    "Umay",
    "Vera",
    "Wout",
    "Xem",
    "Yara",
    "Zeno",
    "Anouk",
    "Bilal",
    "Coen",
    "Dewi",
    "Eva",
    "Floor",
    "Guus",
    "Hidde",
    "Ilse",
    "Jelle",
    "Koen",
    "Lina",
    "Milan",
    "Nina",
    "Otis",
    "Puck",
    "Ravi",
    "Saar",
    "Tygo",
    "Ugur",
    "Vic",
    "Wies",
    "Yusuf",
    "Zoë",
    "Amir",
    "Bente",
    "Chris",
    "Dina",
    "Elif",
    "Femke",
    "Gerrit",
    "Hugo",
    "Iris",
    "Joost",
    "Kim",
    "Luuk",
    "Maud",
    "Niek",
    "Odette",
    "Pleun",
    "Rik",
    "Suus",
    "Thijs",
    "Ties",
    "Vivian",
    "Willem",
    "Yente",
    "Zara",
)
_STEMS = ("Voorbeeld", "Demo", "Proef", "Test", "Model", "Fictie", "Schets", "Verzin", "Schijn", "Oefen", "Papier")
_SUFFIXES = (
    "",
    "",
    "stra",
    "ma",
    "sen",
    "inga",
    "mans",
    "berg",
    "veld",
    "huis",
    "horst",
    "kamp",
    "donk",
    "laar",
    "brink",
    "aard",
    "steen",
    "bos",
    "dijk",
    "hof",
    "weg",
    "oord",
    "borg",
    "plas",
)
_PREFIXES = ("", "", "van ", "de ", "van der ", "ter ")
_LETTERS = "bcdfghjkmnpqrstvwxyz23456789"
"""No vowels: a random id never spells a name."""


class Names:
    """Hands out names and ids that were not handed out before."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._names: set[str] = set()
        self._ids: set[str] = set()

    def name(self) -> str:
        """A new first name and surname."""
        while True:
            first, stem, suffix = (self._rng.choice(part) for part in (_FIRST, _STEMS, _SUFFIXES))
            name = f"{first} {self._rng.choice(_PREFIXES)}{stem}{suffix}"
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
