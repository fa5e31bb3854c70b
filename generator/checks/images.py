"""Rules about the image files in `data/<resource>/images/` and the records that use them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from generator import icons
from generator.checks.context import Context
from generator.checks.pictures import hidden_data, image_kind
from generator.checks.place import closest
from generator.problems import START, Finding, rule
from generator.source import Records
from generator.source.reading import NotReadable, read_bytes

LARGEST = 10 * 1024 * 1024
"""The most bytes an image may have."""


@rule("PRV010", "Een beeld met verborgen gegevens")
def hidden_in_image(records: Records, context: Context) -> Iterator[Finding]:
    """Een camera of telefoon bewaart in een foto vaak de plek, de datum en het toestel. Dat mag niet openbaar worden.

    Sla het beeld opnieuw op zonder deze gegevens. In veel programma's heet dat "metagegevens verwijderen".

    Goed:

        matsie.webp   (zonder EXIF, IPTC, XMP en commentaar)

    Fout:

        matsie.jpg   (met EXIF en de plek waar de foto is gemaakt)
    """
    for file in _files(context):
        try:
            found = hidden_data(read_bytes(file, LARGEST))
        except NotReadable:
            continue
        if found:
            yield Finding(
                file.as_posix(),
                START,
                f"In dit beeld staan verborgen gegevens ({', '.join(found)}).",
                "Sla het beeld opnieuw op zonder metagegevens.",
            )


@rule("CNT006", "Het beeld is er niet of is geen beeld")
def image_usable(records: Records, context: Context) -> Iterator[Finding]:
    """Een beeld staat in de map `images` naast het bestand dat het noemt, en is wat de naam belooft.

    Het is een JPEG, PNG, WebP of AVIF van hoogstens 10 MB.

    Goed:

        image: {file: matsie.webp, alt: Een peuter op een loopfiets., credit: Matsie, licence: CC-BY-4.0}

    Fout (er is geen images/matsie.webp):

        image: {file: matsie.webp, alt: Een peuter op een loopfiets., credit: Matsie, licence: CC-BY-4.0}
    """
    for spot in context.survey.pictures:
        if "file" not in spot.value:
            continue
        name = spot.value["file"]
        file = context.data / spot.record.resource / "images" / name
        if wrong := _wrong(file, name):
            near = closest(name, [one.name for one in _folder(file.parent)]) if wrong == _MISSING else ""
            hint = (
                f"Bedoelde u {near}?" if near else f"Zet een goed beeld neer als {spot.record.resource}/images/{name}."
            )
            yield spot.finding(f"{name} {wrong}.", "file", hint=hint)


_MISSING = "staat niet in de map images"


def _wrong(file: Path, name: str) -> str:
    if not os.path.lexists(file):
        return _MISSING
    try:
        kind = image_kind(read_bytes(file, LARGEST))
    except NotReadable as reason:
        return "is groter dan 10 MB" if reason.kind == "large" else "is niet te lezen"
    if not kind:
        return "is geen beeld"
    promised = name.rpartition(".")[2].replace("jpeg", "jpg")
    return "" if promised == kind else f"is geen {promised} maar een {kind}"


@rule("CNT007", "Een beeld dat niemand gebruikt")
def unused_image(records: Records, context: Context) -> Iterator[Finding]:
    """In een map `images` staan alleen beelden die een gegeven in die map gebruikt.

    Een foto van iemand die de toestemming introk hoort niet te blijven liggen.

    Goed:

        image: {file: matsie.webp, alt: Een peuter op een loopfiets., credit: Matsie, licence: CC-BY-4.0}

    Fout (geen enkel bestand noemt het):

        data/initiatives/images/oud.webp
    """
    used = {(spot.record.resource, spot.value.get("file")) for spot in context.survey.pictures}
    for file in _files(context):
        resource = file.parent.parent.name
        if (resource, file.name) not in used and context.all_read(records, resource):
            yield Finding(
                file.as_posix(),
                START,
                "Geen enkel bestand noemt dit beeld.",
                "Noem het bij image of photo, of verwijder het.",
            )


@rule("CNT001", "Een beeld zonder beschrijving")
def no_alternative(records: Records, context: Context) -> Iterator[Finding]:
    """Wie een beeld niet ziet, leest of hoort de beschrijving (`alt`). Voegt het beeld niets toe, zeg dat dan.

    Goed:

        image: {file: matsie.webp, alt: Een peuter op een loopfiets., credit: Matsie, licence: CC-BY-4.0}
        image: {file: lijntjes.webp, decorative: true, credit: Matsie, licence: CC-BY-4.0}

    Fout:

        image: {file: matsie.webp, credit: Matsie, licence: CC-BY-4.0}
    """
    for spot in context.survey.pictures:
        described, decorative = bool(spot.value.get("alt", "").strip()), bool(spot.value.get("decorative"))
        if described == decorative and spot.record.sound(*spot.pointer):
            message = (
                "Dit beeld heeft een beschrijving en is toch versiering."
                if described
                else "Dit beeld heeft geen beschrijving."
            )
            hint = (
                "Kies een van de twee: alt of decorative."
                if described
                else "Voeg toe: alt: en wat er te zien is. Of: decorative: true."
            )
            yield spot.finding(message, hint=hint)


@rule("CNT009", "Het pictogram bestaat niet")
def unknown_icon(records: Records, context: Context) -> Iterator[Finding]:
    """Een pictogram komt uit de sets die bij de site horen. De naam is die van de set, een schuine streep en de rest.

    Bekende sets zijn `material`, `fontawesome`, `octicons` en `simple`. Een thema zonder pictogram mag ook.

    Goed:

        icon: material/account-heart-outline

    Fout:

        icon: material/acount-heart-outline
    """
    for theme in records.of("themes").values():
        name = theme.values.get("icon")
        if name and not icons.drawn(name):
            collection = name.partition("/")[0]
            same = [one for one in icons.names() if one.startswith(f"{collection}/")]
            near = closest(name, same or icons.names())
            hint = f"Bedoelde u {near}?" if near else "Kies een andere naam, of laat het pictogram weg."
            yield theme.finding(f'Het pictogram "{name}" bestaat niet.', "icon", hint=hint)


def _files(context: Context) -> Iterator[Path]:
    for resource in context.record_types:
        yield from _folder(context.data / resource / "images")


def _folder(folder: Path) -> list[Path]:
    """The files in a folder of images, by name; folders and links are reported elsewhere."""
    try:
        if folder.is_symlink() or folder.parent.is_symlink():
            return []
        with os.scandir(folder) as entries:
            names = [one.name for one in entries if one.is_file(follow_symlinks=False) and one.name != ".gitkeep"]
    except OSError:
        return []
    return [folder / name for name in sorted(names)]
