"""The names of record files, and what a file with a wrong name should be called."""

from __future__ import annotations

import os
import re
import unicodedata
import zlib
from collections.abc import Iterator
from pathlib import Path

from generator.problems import START, Finding, rule
from generator.source.copies import compared, copied_from
from generator.source.documents import kind_of_document
from generator.source.folders import printable
from generator.source.reading import NotReadable, yaml_text_if_any
from generator.source.rubbish import folded, not_everywhere

RECORD_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.yaml", re.ASCII)
YAML_NAME = re.compile(r".+\.(?:ya?ml|ymal|yam)", re.IGNORECASE | re.DOTALL)
"""Any spelling of a YAML extension, also a wrong one."""

_ALLOWED = {".gitkeep", "images"}
_TEXT = re.compile(r"[^.]*|.*\.(?:ya?ml|ymal|yam|txt|json|md)", re.IGNORECASE | re.DOTALL)
_PICTURE = re.compile(r".*\.(?:jpe?g|png|webp|avif|gif|heic|svg|tiff?|bmp)", re.IGNORECASE | re.DOTALL)
_OF_A_PERSON = re.compile(r"[a-z]-(?=[a-z]*[0-9])[a-z0-9]{4,12}", re.ASCII)
_ENDINGS = re.compile(r"(?:\.(?:ya?ml|ymal|yam|txt|json|md))+$", re.IGNORECASE)


def proposed(name: str, resource: str) -> str:
    """The id that a file with a wrong name should have. That of a person says nothing about them."""
    stem = copied_from(_ENDINGS.sub("", name)).lower()
    if resource == "people":
        if _OF_A_PERSON.fullmatch(stem):
            return stem
        return f"p-{zlib.crc32(os.fsencode(stem)) % 10**8:08d}"
    decomposed = unicodedata.normalize("NFKD", re.sub("['’‘`]", "", stem))
    unaccented = "".join(character for character in decomposed if not unicodedata.combining(character))
    id = re.sub(r"[^a-z0-9]+", "-", unaccented)[:60].strip("-") or "naam"
    return f"{id}-1" if not_everywhere(f"{id}.yaml") else id


def _is_text(entry: os.DirEntry[str]) -> bool:
    """Whether a file with a wrong name may hold a record, by its name."""
    name = entry.name
    return (
        name not in _ALLOWED
        and bool(_TEXT.fullmatch(name))
        and not kind_of_document(name)
        and entry.is_file(follow_symlinks=False)
    )


def holds_record(entry: os.DirEntry[str]) -> bool:
    """Whether a file with a wrong name holds a record: a Markdown file only if its content is written as one."""
    if not _is_text(entry) or not entry.name.lower().endswith(".md"):
        return _is_text(entry)
    try:
        return bool(yaml_text_if_any(entry.path)[0].strip())
    except NotReadable:
        return True  # that is reported when it is read


@rule("YML007", "De bestandsnaam klopt niet")
def file_name(entry: os.DirEntry[str], shown: str, resource: str, taken: set[str]) -> Iterator[Finding]:
    """Een bestandsnaam bestaat uit kleine letters, cijfers en streepjes, en eindigt op .yaml.

    De naam zonder `.yaml` is de id van het gegeven en komt in het webadres. De inhoud wordt intussen gewoon nagekeken.

    Goed:

        data/initiatives/omas-soep.yaml

    Fout:

        data/initiatives/Oma's Soep.yml
    """
    name = entry.name
    if kind_of_document(name) or name in _ALLOWED or RECORD_NAME.fullmatch(name):
        return
    if entry.is_symlink() or not entry.is_file():
        return
    better = f"{proposed(name, resource)}.yaml"
    message = f'De bestandsnaam "{printable(name)}" kan niet.'
    hint = f"Noem het bestand {better}: kleine letters, cijfers, streepjes en .yaml."
    if better == f"{_ENDINGS.sub('', name)}.yaml":
        message = f'"{printable(name)}" is een gegeven, maar de naam eindigt niet op .yaml.'
        hint = f"Noem het bestand {better}."
    if resource == "people":
        hint = f"Noem het bestand bijvoorbeeld {better}: een naam waar niets over de persoon uit blijkt."
    if _PICTURE.fullmatch(name):
        hint = f"Een beeld hoort in de map {resource}/images. Noem het in het bestand waar het bij hoort."
    elif not holds_record(entry):
        hint = "Haal het bestand weg. Is het een gegeven? Maak er dan een tekstbestand van dat eindigt op .yaml."
        if _is_text(entry):
            message = f'"{printable(name)}" is een verhaal en geen gegeven.'
            hint = "Zet het verhaal bij description in het bestand van het gegeven, en haal dit bestand weg."
    elif better in taken:
        message, hint = _beside_another(entry, better)
    yield Finding(shown, START, message, hint)


def _beside_another(entry: os.DirEntry[str], better: str) -> tuple[str, str]:
    """The message and hint for a file with a wrong name whose right name is taken."""
    name = printable(entry.name)
    differs = compared(entry.path, Path(entry.path).with_name(better))
    if differs == 0:
        return f'"{name}" is een kopie van {better}: er staat hetzelfde in.', "Haal dit bestand weg."
    message = f'De bestandsnaam "{name}" kan niet, en er is al een {better}.'
    if folded(entry.name) == better:
        message = f'"{name}" en {better} zijn op Windows en macOS hetzelfde bestand.'
    where = f" Vanaf regel {differs} zijn ze anders." if differs else ""
    return message, f"Neem in {better} over wat daar nog niet in staat, en haal dit bestand weg.{where}"


@rule("YML026", "Niet elke computer kan deze bestandsnaam aan")
def portable_name(name: str, shown: str) -> Iterator[Finding]:
    """Windows kent namen die een bestand niet mag hebben, zoals `con`, `nul`, `aux` en `com1`.

    Wie het project dan op Windows opent, krijgt een fout en kan niets meer ophalen.

    Goed:

        data/initiatives/aux-kunstroute.yaml

    Fout:

        data/initiatives/aux.yaml
    """
    if why := not_everywhere(name):
        stem, dot, ending = name.partition(".")
        better = re.sub(r"[^A-Za-z0-9._-]+", "-", stem)[:60].strip("-. ") or "naam"
        better = f"{better}-1{dot}{ending.strip('. ')}".rstrip(".")
        yield Finding(shown, START, f"Deze naam kan niet overal, {why}.", f"Noem het bijvoorbeeld {printable(better)}.")


@rule("YML027", "Twee namen die op Windows en macOS dezelfde zijn")
def twice_the_same_name(shown: str, other: str) -> Iterator[Finding]:
    """Windows en macOS zien geen verschil tussen hoofdletters en kleine letters. Een van de twee verdwijnt daar.

    Goed:

        data/initiatives/images/soep.webp
        data/initiatives/images/soep-2.webp

    Fout:

        data/initiatives/images/soep.webp
        data/initiatives/images/Soep.webp
    """
    message = f'Op Windows en macOS is dit hetzelfde bestand als "{other}".'
    yield Finding(shown, START, message, "Geef een van de twee een andere naam, ook in het gegeven dat het noemt.")
