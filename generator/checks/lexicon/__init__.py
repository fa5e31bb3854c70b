"""Word lists that rules look words up in: one text file each, lower case, separated by white space.

- `first-names`: frequent first names in the Netherlands
- `surnames`: the most frequent surnames in the Netherlands, and trades and objects that are surnames as well
- `name-words`: ordinary words that people, or invented people, are named after
- `not-streets`: capitalised words before a number that are not the name of a street
- `mailbox-roles`: words in the name of a mailbox that belongs to a function
- `personal-keys`: keys of records that ask for personal data
- `personal-key-words`: words in such keys
- `placeholders`: phrases, one a line, that stand for a missing value
"""

from __future__ import annotations

from pathlib import Path


def words(name: str) -> frozenset[str]:
    """The words in the list of this name. Raises FileNotFoundError if there is no such list."""
    return frozenset(_text(name).split())


def phrases(name: str) -> frozenset[str]:
    """The lines of the list of this name. Raises FileNotFoundError if there is no such list."""
    return frozenset(_text(name).splitlines())


def _text(name: str) -> str:
    return (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8")
