"""Rules about whose picture it is: a photo of a person belongs to the record of that person, and to no other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.checks.consent import granted
from generator.checks.context import Context
from generator.checks.gallery import Seen
from generator.checks.survey import Spot
from generator.problems import START, Finding, rule
from generator.source import Records

Name = tuple[str, str]
"""A resource, and the name of a file in its folder of pictures."""


@rule("PRV025", "Een kopie van een foto die niet openbaar mag zijn")
def copy_of_unpublished(records: Records, context: Context) -> Iterator[Finding]:
    """Geldt de toestemming voor iemands foto niet (meer), dan mag ook geen kopie ervan blijven staan.

    Dat geldt voor hetzelfde bestand onder een andere naam, en voor een kopie die kleiner, lichter, gedraaid of opnieuw
    bewaard is. De controle vergelijkt wat er te zien is en bewaart daar niets van.

    Goed:

        image: {file: taaltuin.jpg, ...}   (een foto van de moestuin)

    Fout (taaltuin.jpg is de foto van c-7k2p, die de toestemming introk):

        image: {file: taaltuin.jpg, ...}
    """
    for where, owned in _copies(records, context):
        if not owned.published:
            yield where.finding(
                "Dit is een kopie van een foto van iemand die daar geen (geldige) toestemming voor gaf.",
                "Haal het beeld weg, ook uit de geschiedenis van git; content/beheer/toestemming.md zegt hoe.",
            )


@rule("PRV026", "Een foto met meer dan één eigenaar")
def one_owner(records: Records, context: Context) -> Iterator[Finding]:
    """Een beeld hoort bij één gegeven, en de foto van een persoon bij die persoon.

    Anders blijft een kopie van de foto staan als de toestemming eindigt.

    Staat iemand herkenbaar op het beeld van een initiatief, neem dan een ander beeld dan diens eigen foto en noem de
    persoon bij `consents`.

    Goed:

        photo: {file: c-7k2p.jpg, ...}   (bij c-7k2p)

    Fout (ook c-7k2p noemt dit bestand):

        photo: {file: c-7k2p.jpg, ...}   (bij c-3m9x)
    """
    spots = _by_name(context)
    for name, named in spots.items():
        owner = next((spot for spot in named if _is_called_after(spot)), named[0])
        for spot in named:
            if spot is not owner:
                other = f"{owner.record.resource}/{owner.record.id}"
                yield spot.finding(
                    f"{name[1]} is al het beeld van {other}.", "file", hint="Kies een ander beeld, of haal dit weg."
                )
    for where, owned in _copies(records, context):
        if owned.published:
            yield where.finding(
                f"Dit is een kopie van de foto van people/{owned.person}.",
                "Kies een ander beeld: de foto van een persoon staat alleen bij die persoon.",
            )


@dataclass(frozen=True, slots=True)
class _Owned:
    """A photo of a person, and whether the consent for it counts."""

    person: str
    published: bool


@dataclass(frozen=True, slots=True)
class _Where:
    """Where a picture is told: in the record that names it, or at the file."""

    seen: Seen
    spot: Spot | None

    def finding(self, message: str, hint: str) -> Finding:
        if self.spot is None:
            return Finding(self.seen.path, START, message, hint)
        return self.spot.finding(message, "file", hint=hint)


def _copies(records: Records, context: Context) -> Iterator[tuple[_Where, _Owned]]:
    """The pictures that are a copy of a photo of a person, other than that photo itself, each told once."""
    spots = _by_name(context)
    owned = _owned(records, context, spots)
    if not owned:
        return
    from generator.pictures.likeness import Likeness

    gallery = context.gallery.seen
    same = {gallery[name].digest: name for name in reversed(owned) if gallery[name].digest}
    visible = [(name, look.light) for name in owned if (look := gallery[name].look) and look.light and not look.flat]
    alike = Likeness(visible)
    for name, seen in gallery.items():
        if seen.look is None:
            continue
        found = [same[seen.digest]] if seen.digest in same else []
        if seen.look.light and not seen.look.flat:
            found += alike.of(seen.look.light)
        mine = owned[name].person if name in owned else ""
        others = [owned[one] for one in found if one != name and owned[one].person != mine]
        # Of two photos of people that are alike, the one whose consent counts is told: it must not stay.
        others = [one for one in others if name not in owned or not one.published or name > _first(owned, one.person)]
        if others:
            worst = min(others, key=lambda one: one.published)
            yield _Where(seen, spots.get(name, [None])[0]), worst


def _first(owned: Mapping[Name, _Owned], person: str) -> Name:
    return min(name for name, one in owned.items() if one.person == person)


def _owned(records: Records, context: Context, spots: Mapping[Name, list[Spot]]) -> dict[Name, _Owned]:
    """The photos of people that are there: those that their record names, and those that are called after them."""
    purposes = granted(records, context.record_types["people"], context.consent, context.consent_day)
    found = {}
    for name in context.gallery.seen:
        if name[0] != "people":
            continue
        named = [spot.record.id for spot in spots.get(name, ())]
        called = name[1].partition(".")[0]
        person = called if called in purposes else named[0] if named else ""
        if person:
            found[name] = _Owned(person, "photo" in purposes[person])
    return found


def _by_name(context: Context) -> dict[Name, list[Spot]]:
    found: dict[Name, list[Spot]] = {}
    for spot in context.survey.pictures:
        if name := spot.value.get("file"):
            found.setdefault((spot.record.resource, name), []).append(spot)
    return found


def _is_called_after(spot: Spot) -> bool:
    name: str = spot.value["file"]
    return name.partition(".")[0] == spot.record.id
