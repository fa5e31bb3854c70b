"""Rules about the image files that records name."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import Context
from generator.checks.gallery import Gallery, Seen
from generator.checks.spots import Spot
from generator.checks.violation import closest, short
from generator.pictures.formats import UNSUPPORTED
from generator.pictures.names import format_by_extension, is_valid_name, proposed_name, shell_quoted
from generator.problems import Edit, Finding, Severity, rule
from generator.source import Records
from generator.source.writing import scalar

_TOO_LARGE = 3_200
"""The maximum side in pixels: twice what the site shows, as more only makes the git history larger."""
_SMALLEST = 160
"""The minimum side in pixels: the site shows no image smaller than this."""


@rule("CNT006", "Het beeld is er niet of is geen beeld")
def unusable_image(records: Records, context: Context) -> Iterator[Finding]:
    """Een beeld staat in de map `images` naast het bestand dat het noemt, is heel, en is wat de naam belooft.

    Het is een JPEG, PNG, WebP of AVIF van hoogstens 10 MB.

    Goed:

        image: {file: matsie.webp, alt: Een peuter op een loopfiets., credit: Matsie, licence: CC-BY-4.0}

    Fout (er is geen images/matsie.webp):

        image: {file: matsie.webp, alt: Een peuter op een loopfiets., credit: Matsie, licence: CC-BY-4.0}
    """
    for spot, name, seen in _named(context):
        if seen is None:
            if not _intended(context.gallery, spot, name):
                near = nearest(context.gallery, spot, name)
                hint = f"Bedoelde u {near}?" if near else _put_hint(context.gallery, spot, name)
                yield spot.finding(f"{short(name)} staat niet in de map images.", "file", hint=hint)
        elif wrong := _unusable(seen):
            yield spot.finding(f"{short(name)} {wrong[0]}.", "file", hint=wrong[1])


def _put_hint(gallery: Gallery, spot: Spot, name: str) -> str:
    """A hint where to put the missing file, under a valid name."""
    better = _free(gallery, spot, proposed_name(name.replace("\\", "/").rpartition("/")[2]))
    hint = f"Zet een goed beeld neer als {short(f'{spot.record.resource}/images/{better}')}"
    return f"{hint}." if better == name else f"{hint}, en schrijf hier file: {better}"


def _unusable(seen: Seen) -> tuple[str, str] | None:
    """What is wrong with a file that should be an image, and a hint; None if it is a valid one."""
    again = "Zet er een heel beeld neer: kopieer het opnieuw van waar het vandaan komt."
    if seen.look is None:
        if seen.unread == "large":
            return "is groter dan 10 MB", f"Maak het kleiner: soc photo {shell_quoted(seen.path)} --replace"
        return "is niet te lezen", "Geef leesrecht op het bestand, of zet er een ander neer."
    if seen.look.kind in UNSUPPORTED:
        return None
    if seen.look.trouble == "kind":
        return "is geen beeld", again
    if seen.look.trouble == "broken":
        return "is kapot: een stuk van het beeld ontbreekt", again
    if is_valid_name(seen.name) and format_by_extension(seen.name) != seen.look.kind:
        kind = format_by_extension(seen.name)
        hint = f"Maak er een echte {kind} van: soc photo {shell_quoted(seen.path)} --replace"
        return f"is geen {kind} maar een {seen.look.kind}", hint
    return None


@rule("CNT035", "Een soort beeld dat de site niet toont")
def unsupported_image(records: Records, context: Context) -> Iterator[Finding]:
    """De site toont JPEG, PNG, WebP en AVIF. Een HEIC van een iPhone, een SVG of een TIFF zet u eerst om.

    Goed:

        image: {file: taaltuin.jpg, alt: Een moestuin met boeken., credit: Taaltuin, licence: CC-BY-4.0}

    Fout:

        image: {file: taaltuin.heic, alt: Een moestuin met boeken., credit: Taaltuin, licence: CC-BY-4.0}
    """
    for spot, name, seen in _named(context):
        if seen is not None and seen.look is not None and seen.look.kind in UNSUPPORTED:
            how, kind = _CONVERT.get(seen.look.kind, _CONVERT["heic"])
            better = proposed_name(name, kind)
            yield spot.finding(
                f"{short(name)} is een {UNSUPPORTED[seen.look.kind]}; die kan de site niet tonen.",
                "file",
                hint=f"{how} {_replace_hint(name, better)}",
            )


def _replace_hint(name: str, better: str) -> str:
    if name == better:
        return f"Zet dat neer in plaats van {short(name)}."
    return f"Noem het {better}, schrijf hier file: {better} en haal {short(name)} weg."


_CONVERT = {
    "heic": ("Open het op een computer en bewaar of exporteer het als JPEG.", "jpg"),
    "svg": ("Open de tekening in een tekenprogramma en exporteer die als PNG.", "png"),
    "gif": ("Open het op een computer en bewaar het als PNG.", "png"),
    "html": ("Dit is de pagina om het beeld heen: sla op die pagina het beeld zelf op, als JPEG.", "jpg"),
}


@rule("CNT040", "De bestandsnaam van een beeld kan niet")
def invalid_image_name(records: Records, context: Context) -> Iterator[Finding]:
    """De naam van een beeld komt in het webadres: kleine letters, cijfers en streepjes, met .jpg, .png, .webp of .avif.

    Schrijf alleen de naam, zonder map ervoor. Bij een persoon is de naam de id.

    Goed:

        file: foto-taaltuin.jpg

    Fout:

        file: images/Foto Taaltuin.JPG
    """
    for spot, name, seen in _named(context):
        if seen is not None and seen.look is not None and not seen.look.trouble and not is_valid_name(name):
            better = _free(context.gallery, spot, proposed_name(name, seen.look.kind))
            yield spot.finding(
                f'De bestandsnaam "{short(name)}" kan niet.',
                "file",
                hint=f"Noem het bestand {better}, en schrijf hier file: {better}",
            )
        elif seen is None and (there := _intended(context.gallery, spot, name)):
            plain = "/" not in name and "\\" not in name
            yield spot.finding(
                f'"{short(name)}" is niet precies de naam van het bestand.'
                if plain
                else "Hier staat een map bij de naam.",
                "file",
                hint=f"Schrijf: file: {there}",
                edit=Edit(spot.record.at(*spot.pointer, "file"), scalar(there)),
            )


def nearest(gallery: Gallery, spot: Spot, name: str) -> str:
    """The file that a name probably means if there is no such file; empty if none is similar."""
    return _intended(gallery, spot, name) or closest(name, gallery.names(spot.record.resource))


def _intended(gallery: Gallery, spot: Spot, name: str) -> str:
    """The only file that an inexact name can mean; empty if there is none, or more than one."""
    last = name.replace("\\", "/").rpartition("/")[2]
    names = gallery.names(spot.record.resource)
    same = [last] if last in names else [other for other in names if proposed_name(other) == proposed_name(last)]
    return same[0] if len(same) == 1 and is_valid_name(same[0]) else ""


def _free(gallery: Gallery, spot: Spot, name: str) -> str:
    """The name, or the first numbered variant that no file has; the name of a person's photo starts with the id."""
    stem, _, extension = name.rpartition(".")
    if spot.record.resource == "people":
        stem = spot.record.id
    taken, tried, number = gallery.names(spot.record.resource), f"{stem}.{extension}", 1
    while tried in taken:
        number += 1
        tried = f"{stem}-{number}.{extension}"
    return tried


@rule("CNT036", "Een beeld dat beweegt")
def animated_image(records: Records, context: Context) -> Iterator[Finding]:
    """Een beeld dat uit zichzelf beweegt leidt af, en voor sommige bezoekers is de pagina dan niet te lezen.

    De norm voor toegankelijkheid (WCAG 2.2.2) vraagt dat een bezoeker zo'n beeld stil kan zetten. Kies daarom een
    beeld dat stilstaat.

    Goed:

        image: {file: stilstaand.webp, alt: Een pan soep., credit: Soepfiets, licence: CC-BY-4.0}

    Fout:

        image: {file: bewegend.webp, alt: Een pan soep., credit: Soepfiets, licence: CC-BY-4.0}
    """
    for spot, name, seen in _named(context):
        if seen is not None and seen.look is not None and seen.look.trouble == "moves":
            yield spot.finding(
                f"{short(name)} beweegt.", "file", hint="Bewaar één beeld ervan als PNG of JPEG en gebruik dat."
            )


@rule("CNT037", "Een beeld met te veel pixels")
def too_many_pixels(records: Records, context: Context) -> Iterator[Finding]:
    """Een beeld heeft hoogstens 50 miljoen pixels. Een klein bestand kan zeggen dat het er veel meer heeft.

    Goed:

        foto van 4000 bij 3000

    Fout:

        foto van 30000 bij 30000
    """
    for spot, name, seen in _named(context):
        if seen is not None and seen.look is not None and seen.look.trouble == "pixels":
            yield spot.finding(
                f"{short(name)} heeft meer dan 50 miljoen pixels.",
                "file",
                hint="Maak het in een fotoprogramma kleiner: 1600 pixels breed is genoeg.",
            )


@rule("CNT038", "Een beeld dat groter is dan nodig", Severity.WARNING)
def larger_than_needed(records: Records, context: Context) -> Iterator[Finding]:
    """De site toont een beeld hoogstens 1600 pixels breed. Wat groter is, blijft altijd in de geschiedenis van git.

    Goed:

        foto van 1600 bij 1200

    Fout:

        foto van 8000 bij 6000
    """
    for spot, name, seen in _named(context):
        if seen is not None and seen.look is not None and max(seen.look.width, seen.look.height) > _TOO_LARGE:
            yield spot.finding(
                f"{short(name)} is {seen.look.width} bij {seen.look.height} pixels; de site toont er hoogstens 1600.",
                "file",
                hint=f"Maak het kleiner: soc photo {shell_quoted(seen.path)} --replace",
            )


@rule("CNT039", "Een beeld waarop niets te zien is", Severity.WARNING)
def blank_image(records: Records, context: Context) -> Iterator[Finding]:
    """Een beeld van één kleur, of een beeld van een paar pixels, toont niets. Meestal ging bij het bewaren iets mis.

    Goed:

        foto van 1200 bij 800

    Fout:

        foto van 1 bij 1, of helemaal wit
    """
    for spot, name, seen in _named(context):
        if seen is None or seen.look is None or seen.look.trouble:
            continue
        width, height = seen.look.width, seen.look.height
        if seen.look.flat:
            yield spot.finding(
                f"{short(name)} is leeg: er is niets op te zien.", "file", hint="Zet er het goede beeld neer."
            )
        elif min(width, height) < _SMALLEST:
            yield spot.finding(
                f"{short(name)} is maar {width} bij {height} pixels; op de site wordt het vaag.",
                "file",
                hint=f"Zoek een groter beeld: minstens {_SMALLEST} pixels breed en hoog.",
            )


def _named(context: Context) -> Iterator[tuple[Spot, str, Seen | None]]:
    """Every image that a record names: the object, the name, and the file of exactly that name, if there is one."""
    for spot in context.survey.pictures:
        if name := spot.value.get("file"):
            yield spot, name, context.gallery.seen.get((spot.record.resource, name))
