"""The vocabulary of the demo: the invented words, sentences and figures from which its records are composed.

They are kept in the YAML files in this folder, one per subject and one per theme, and read once, on import. A file that
lacks a key, has one that is unknown or holds a value of another type raises msgspec.ValidationError.

Texts have holes: {groep} (people, plural, without an article), {label} (the same people in a few words), {dag} (a
weekday), {plek} (a spot, with its article), {plaats} (a municipality), {wijk} (a quarter) and {euro} (a whole amount).
"""

from pathlib import Path
from typing import TypeVar

import msgspec

from generator.demo.vocabulary.entries import (
    Concept,
    Editions,
    Initiatives,
    Measure,
    Municipalities,
    Organisations,
    People,
    Publication,
    Stories,
    TargetGroups,
    Theme,
    Wish,
)

__all__ = [
    "EDITIONS",
    "INITIATIVES",
    "MUNICIPALITIES",
    "ORGANISATIONS",
    "PEOPLE",
    "STORIES",
    "TARGET_GROUPS",
    "THEMES",
    "Concept",
    "Measure",
    "Publication",
    "Theme",
    "Wish",
]

T = TypeVar("T")

_FOLDER = Path(__file__).parent
_THEMES = (
    "eenzaamheid",
    "prettig-wonen",
    "zorg-voor-elkaar",
    "rondkomen",
    "werk-en-leren",
    "taal-en-meedoen",
    "opgroeien",
    "gezond-leven",
    "iedereen-erbij",
    "hergebruik",
    "energie-samen",
    "groen-in-de-buurt",
)
"""The files in `themes/`. The order decides which themes an edition gets."""


def _read(name: str, shape: type[T]) -> T:
    content: T = msgspec.yaml.decode((_FOLDER / f"{name}.yaml").read_bytes(), type=shape)
    return content


def _theme(id_: str) -> Theme:
    return msgspec.convert({"id": id_, **_read(f"themes/{id_}", dict[str, object])}, Theme)


THEMES = tuple(_theme(id_) for id_ in _THEMES)
STORIES = _read("stories", Stories)
INITIATIVES = _read("initiatives", Initiatives)
EDITIONS = _read("editions", Editions)
MUNICIPALITIES = _read("municipalities", Municipalities)
ORGANISATIONS = _read("organisations", Organisations)
PEOPLE = _read("people", People)
TARGET_GROUPS = _read("target_groups", TargetGroups)
