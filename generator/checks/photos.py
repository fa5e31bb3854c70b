"""Rules about the owner of a picture: a photo of a person belongs to that person's record and to no other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.checks.consent import granted
from generator.checks.context import Context
from generator.checks.gallery import Seen
from generator.checks.spots import Spot
from generator.problems import START, Finding, rule
from generator.source import Records

Name = tuple[str, str]
"""A resource, and the name of a file in its folder of images."""


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
    for site, photo in _copies(records, context):
        if not photo.published:
            yield site.finding(
                "Dit is een kopie van een foto van iemand die daar geen (geldige) toestemming voor gaf.",
                "Haal het beeld weg, ook uit de geschiedenis van git; content/beheer/toestemming.md zegt hoe.",
            )


@rule("PRV026", "Een foto met meer dan één eigenaar")
def photo_with_two_owners(records: Records, context: Context) -> Iterator[Finding]:
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
    for site, photo in _copies(records, context):
        if photo.published:
            yield site.finding(
                f"Dit is een kopie van de foto van people/{photo.person}.",
                "Kies een ander beeld: de foto van een persoon staat alleen bij die persoon.",
            )


@dataclass(frozen=True, slots=True)
class _Photo:
    """A photo of a person, and whether a valid consent covers it."""

    person: str
    published: bool


@dataclass(frozen=True, slots=True)
class _Site:
    """Where a picture is reported: in the record that names it, or at the file."""

    seen: Seen
    spot: Spot | None

    def finding(self, message: str, hint: str) -> Finding:
        if self.spot is None:
            return Finding(self.seen.path, START, message, hint)
        return self.spot.finding(message, "file", hint=hint)


def _copies(records: Records, context: Context) -> Iterator[tuple[_Site, _Photo]]:
    """The pictures that are a copy of another person's photo, each reported once."""
    spots = _by_name(context)
    photos = _photos(records, context, spots)
    if not photos:
        return
    from generator.pictures.likeness import Likeness

    gallery = context.gallery.seen
    same = {gallery[name].digest: name for name in reversed(photos) if gallery[name].digest}
    visible = [(name, look.light) for name in photos if (look := gallery[name].look) and look.light and not look.flat]
    similar = Likeness(visible)
    for name, seen in gallery.items():
        if seen.look is None:
            continue
        originals = [same[seen.digest]] if seen.digest in same else []
        if seen.look.light and not seen.look.flat:
            originals += similar.of(seen.look.light)
        own = photos[name].person if name in photos else ""
        others = [photos[original] for original in originals if original != name and photos[original].person != own]
        # Of two similar photos of people, the copy is the one that shows somebody without consent, or the later name.
        if name in photos:
            others = [photo for photo in others if not photo.published or name > _first(photos, photo.person)]
        if others:
            yield _Site(seen, spots.get(name, [None])[0]), min(others, key=lambda photo: photo.published)


def _first(photos: Mapping[Name, _Photo], person: str) -> Name:
    return min(name for name, photo in photos.items() if photo.person == person)


def _photos(records: Records, context: Context, spots: Mapping[Name, list[Spot]]) -> dict[Name, _Photo]:
    """The photos of people in the gallery: those that a person's record names, and those named after a person."""
    purposes = granted(records, context.record_types["people"], context.consent, context.consent_day)
    photos = {}
    for name in context.gallery.seen:
        if name[0] != "people":
            continue
        named = [spot.record.id for spot in spots.get(name, ())]
        called = name[1].partition(".")[0]
        person = called if called in purposes else named[0] if named else ""
        if person:
            photos[name] = _Photo(person, "photo" in purposes[person])
    return photos


def _by_name(context: Context) -> dict[Name, list[Spot]]:
    """The places that name each picture."""
    spots: dict[Name, list[Spot]] = {}
    for spot in context.survey.pictures:
        if name := spot.value.get("file"):
            spots.setdefault((spot.record.resource, name), []).append(spot)
    return spots


def _is_called_after(spot: Spot) -> bool:
    name: str = spot.value["file"]
    return name.partition(".")[0] == spot.record.id
