"""Rules about everything in the folders `data/<resource>/images/`, whether a record names it or not."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.consent import granted
from generator.checks.context import Context
from generator.checks.gallery import Gallery, Seen
from generator.checks.image_files import nearest
from generator.checks.spots import Spot
from generator.pictures.names import shell_quoted
from generator.problems import START, Finding, rule
from generator.source import Records
from generator.source.reading import NotReadable, read_text


@rule("PRV010", "Een beeld met verborgen gegevens")
def image_metadata(records: Records, context: Context) -> Iterator[Finding]:
    """Een camera of telefoon bewaart in een foto vaak de plek, de datum en het toestel. Dat mag niet openbaar worden.

    De site toont alleen de pixels, maar het bestand zelf is ook openbaar. Daarom staat er niets anders in dan wat voor
    de pixels nodig is: geen gegevens van de camera, tekst, miniatuur, kleurprofiel of gegevens achter het beeld.
    `soc photo` maakt een beeld schoon.

    Goed:

        matsie.webp   (zonder EXIF, IPTC, XMP en commentaar)

    Fout:

        matsie.jpg   (met EXIF en de plek waar de foto is gemaakt)
    """
    for image in context.gallery.seen.values():
        if image.look is not None and image.look.hidden:
            yield Finding(
                image.path,
                START,
                f"In dit beeld staan verborgen gegevens: {', '.join(image.look.hidden)}.",
                _how_to_clean(image),
            )


def _how_to_clean(image: Seen) -> str:
    assert image.look is not None
    if image.look.trouble:
        return "Haal het beeld weg, en zet er een ander neer dat soc photo heeft schoongemaakt."
    return f"Maak het schoon: soc photo {shell_quoted(image.path)} --replace"


@rule("CNT007", "Een beeld dat niemand gebruikt")
def unused_image(records: Records, context: Context) -> Iterator[Finding]:
    """In een map `images` staan alleen beelden die een gegeven in die map gebruikt.

    Een foto van iemand die de toestemming introk hoort niet te blijven liggen.

    Goed:

        image: {file: matsie.webp, alt: Een peuter op een loopfiets., credit: Matsie, licence: CC-BY-4.0}

    Fout (geen enkel bestand noemt het):

        data/initiatives/images/oud.webp
    """
    for image in unnamed(records, context):
        if image.name.endswith((".yaml", ".yml")):
            hint = "In de map images liggen alleen beelden. Zet een gegeven een map hoger."
            yield Finding(image.path, START, "Dit is geen beeld.", hint)
        elif not _lacks_consent(image, records, context):
            hint = (
                "Verwijder het. Is het de foto van iemand die daar toestemming voor gaf, noem het dan bij photo."
                if image.resource == "people"
                else "Noem het bij image, of verwijder het."
            )
            yield Finding(image.path, START, "Geen enkel bestand noemt dit beeld.", hint)


@rule("PRV028", "Een foto van iemand zonder toestemming")
def photo_without_consent(records: Records, context: Context) -> Iterator[Finding]:
    """Een foto ligt pas in de map als deze persoon toestemming gaf voor photo. Ook wat geen pagina toont is openbaar.

    Trok iemand de toestemming in, haal dan ook de foto weg, en vraag de beheerder die uit de geschiedenis te halen. In
    het handboek staat hoe, bij "Toestemming verwerken".

    Goed:

        data/people/images/   (zonder foto van c-7k2p)

    Fout (c-7k2p gaf geen toestemming voor photo):

        data/people/images/c-7k2p.jpg
    """
    for image in unnamed(records, context):
        if _lacks_consent(image, records, context):
            yield Finding(
                image.path,
                START,
                "Dit is de foto van iemand die er geen toestemming voor gaf.",
                "Verwijder het bestand, ook uit de geschiedenis van git; content/beheer/toestemming.md zegt hoe.",
            )


def _lacks_consent(image: Seen, records: Records, context: Context) -> bool:
    """Whether a file is named after a person whose consent does not cover a photo."""
    person = image.name.partition(".")[0].lower()
    if image.resource != "people" or person not in records.of("people"):
        return False
    purposes = granted(records, context.record_types["people"], context.consent, context.consent_day)
    return "photo" not in purposes[person]


def unnamed(records: Records, context: Context) -> Iterator[Seen]:
    """The files that no record names; none of resources with records that could not be read."""
    gallery = context.gallery
    used = {(spot.record.resource, _intended(gallery, spot)) for spot in context.survey.pictures if gallery.seen}
    for (resource, name), image in gallery.seen.items():
        if (resource, name) in used or not context.all_read(records, resource):
            continue
        if not any(name in text for text in _invalid_texts(records, resource)):
            yield image


def _intended(gallery: Gallery, spot: Spot) -> str:
    """The file that a record names, or the one that CNT006 or CNT040 proposes instead."""
    name: str = spot.value.get("file", "")
    return name if not name or (spot.record.resource, name) in gallery.seen else nearest(gallery, spot, name)


def _invalid_texts(records: Records, resource: str) -> Iterator[str]:
    """The full texts of records with an invalid image, since the name in it is not known otherwise."""
    for record in records.of(resource).values():
        if record.invalid and not (record.sound("image") and record.sound("photo")):
            try:
                yield read_text(record.file)
            except NotReadable:
                yield ""


@rule("CNT042", "Dit hoort niet in een map met beelden")
def stray_entry(records: Records, context: Context) -> Iterator[Finding]:
    """In een map `images` staan alleen beelden, naast elkaar: geen mappen en geen snelkoppelingen.

    Een beeld in een map eronder ziet de site niet. Een snelkoppeling volgt de site nooit.

    Goed:

        data/initiatives/images/taaltuin.jpg

    Fout:

        data/initiatives/images/2026/taaltuin.jpg
    """
    for entry in context.gallery.strays:
        message, hint = _STRAYS[entry.kind]
        yield Finding(entry.path, START, message, hint)


_STRAYS = {
    "folder": (
        "Dit is een map; beelden staan in de map images zelf.",
        "Zet de beelden een map hoger en verwijder deze map.",
    ),
    "link": ("Dit is een snelkoppeling (symbolic link).", "Zet het beeld zelf hier neer."),
    "special": ("Dit is geen gewoon bestand.", "Verwijder het."),
}
