"""The shape of the words from which invented initiatives are composed.

A Theme holds the groups, problems and concepts of one social question; a Concept is one kind of initiative.
Texts may use the holes {groep} (people, plural, no article), {dag} (a weekday), {plek} (a spot with article),
{plaats} (a municipality), {euro} (a whole amount) and {aantal} (a small count). No logic lives here.
"""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Concept:
    """One kind of initiative, in plain Dutch; `groups` are the places in the theme's groups it suits (empty: all)."""

    names: tuple[str, ...]
    lines: tuple[str, ...]
    work: str
    steps: tuple[str, str, str]
    earn: str
    measures: tuple[tuple[str, str, int, int], ...]
    needs: str
    seek: tuple[str, str]
    offer: tuple[str, str]
    groups: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Theme:
    """One social question: `groups` pairs a short label with a longer description of the same people."""

    id: str
    name: str
    description: str
    synonyms: tuple[str, ...]
    icon: str
    sdgs: tuple[int, ...]
    groups: tuple[tuple[str, str], ...]
    problems: tuple[str, ...]
    concepts: tuple[Concept, ...]
