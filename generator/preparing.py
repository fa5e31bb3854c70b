"""Prepares a photo for the records: its pixels alone, upright, no larger than needed, under a valid file name.

The original stays where it is, unless it is to be replaced, and then only once the new file is complete.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator import kinds
from generator.pictures.decoding import UnusablePicture
from generator.pictures.encoding import KEPT, encoded
from generator.pictures.formats import EXTENSIONS, FORMATS, UNSUPPORTED
from generator.pictures.inspecting import Inspection, inspect
from generator.pictures.names import format_by_extension, is_valid_name, proposed_name
from generator.source.reading import NotReadable, read_bytes

_LARGEST = 200 * 1024 * 1024
_MOST_PIXELS = 130_000_000
"""The most pixels of a photo to prepare: what the largest phones make."""
_FIELDS = {kind.resource: kind.picture for kind in kinds.KINDS if kind.picture}
"""The resources whose records have a picture, with the name of that field."""


class NotPrepared(Exception):
    """A photo cannot be prepared; the arguments are why, and what to do about it, in Dutch."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Prepared:
    """A photo written to `file`, from `source`; `before` and `after` are what was found in each.

    `key` is the field of a record for such a picture.
    """

    source: Path
    file: Path
    before: Inspection
    after: Inspection
    key: str

    def summary(self) -> Iterator[str]:
        """Lines in Dutch: what was written, what was taken out, and what to put in the record."""
        after, before = self.after, self.before
        smaller = f" (was {before.width} bij {before.height})" if before.width and before.width != after.width else ""
        yield f"Geschreven: {self.file}, {after.width} bij {after.height} pixels{smaller}."
        if before.hidden:
            yield f"Weggehaald: {', '.join(before.hidden)}."
        else:
            yield "Er stonden geen verborgen gegevens in."
        if self.source == self.file:
            return
        yield f"Het oorspronkelijke bestand is er nog: {self.source}. Zet dat niet in de map met gegevens."
        yield ""
        yield "Zet dit in het gegeven en vul het aan:"
        yield ""
        yield f"{self.key}:"
        yield f"  file: {self.file.name}"
        yield "  alt:  # wat er te zien is, zonder namen"
        yield "  credit:  # wie het maakte"
        yield "  licence:  # onder welke voorwaarde het gebruikt mag worden"
        yield "  people_visible:  # none: niemand is herkenbaar; consented: wie herkenbaar is gaf toestemming"


def prepare(source: Path, *, owner: str = "", data: Path, out: Path | None = None, replace: bool = False) -> Prepared:
    """Write a clean copy of the photo `source`.

    It is written to `out` (a file or a folder), or in `data` as the picture of the record with the id `owner`, or else
    next to the source; with `replace` over it. An existing file is never overwritten without `replace`. Raises
    NotPrepared.
    """
    content = _read(source)
    before = inspect(content)
    if before.kind not in FORMATS:
        name = UNSUPPORTED.get(before.kind, "")
        raise NotPrepared(
            f"{source} is een {name}." if name else f"{source} is geen beeld.",
            "Open het op een computer, bewaar het als JPEG en probeer het daarmee opnieuw.",
        )
    target, key = _target(source, before.kind, owner, data, out, replace)
    kind = format_by_extension(target.name)
    try:
        clean = encoded(content, kind, quality=KEPT, most=_MOST_PIXELS)
    except UnusablePicture as reason:
        raise NotPrepared(f"{source} {_WHY[str(reason)]}.", "Kies een ander beeld.") from None
    after = inspect(clean)
    assert not after.hidden and not after.trouble, "an encoded picture holds nothing but pixels"
    _write(target, clean, replace)
    return Prepared(source=source, file=target, before=before, after=after, key=key)


_WHY = {
    "broken": "is kapot: een stuk van het beeld ontbreekt",
    "moves": "beweegt; de site toont alleen beelden die stilstaan",
    "pixels": "heeft te veel pixels om te lezen",
}


def _read(source: Path) -> bytes:
    try:
        return read_bytes(source, _LARGEST)
    except NotReadable as reason:
        if reason.kind == "large":
            raise NotPrepared(f"{source} is groter dan 200 MB.", "Kies een ander beeld.") from None
        raise NotPrepared(
            f"{source} is niet te lezen.", "Het moet een gewoon bestand zijn: geen map en geen snelkoppeling."
        ) from None


def _target(source: Path, kind: str, owner: str, data: Path, out: Path | None, replace: bool) -> tuple[Path, str]:
    """The path of the new file, and the field of a record for such a picture."""
    if owner:
        known = (resource for resource in _FIELDS if (data / resource / f"{owner}.yaml").is_file())
        resource = next(known, "") if _is_id(owner) else ""
        if not resource:
            raise NotPrepared(
                f"Er is geen persoon of initiatief {owner} in {data}.", "Maak eerst het bestand van dat gegeven."
            )
        folder = data / resource / "images"
        folder.mkdir(exist_ok=True)
        return folder / f"{owner}.{kind}", _FIELDS[resource]
    key = _FIELDS.get(source.absolute().parent.parent.name, "image")
    if out is not None and not out.is_dir():
        if not is_valid_name(out.name):
            raise NotPrepared(
                f'De naam "{out.name}" kan niet.', f"Noem het bestand bijvoorbeeld {proposed_name(out.name, kind)}."
            )
        return out, key
    if replace and out is None:
        # A record names it, so the name stays; the file gets the format of its extension.
        if format_by_extension(source.name) not in EXTENSIONS.values():
            raise NotPrepared(
                f'Aan de naam "{source.name}" is niet te zien wat voor beeld het is.',
                f"Laat --replace weg: dan komt {proposed_name(source.name, kind)} ernaast.",
            )
        return source, key
    name = proposed_name(source.name, kind)
    folder = out if out is not None else source.parent
    if out is None and name == source.name:
        stem, _, extension = name.rpartition(".")
        name = f"{stem}-schoon.{extension}"
    return folder / name, key


def _is_id(owner: str) -> bool:
    return is_valid_name(f"{owner}.jpg")


def _write(target: Path, content: bytes, replace: bool) -> None:
    """Write a file completely or not at all. Raises NotPrepared if it exists and may not be replaced."""
    exists = NotPrepared(f"{target} is er al.", "Kies met --out een andere naam, of voeg --replace toe.")
    if not replace and os.path.lexists(target):
        raise exists
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with fresh.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if replace:
            fresh.replace(target)
        else:
            _put(fresh, target, exists)
    finally:
        with suppress(FileNotFoundError):
            fresh.unlink()


def _put(fresh: Path, target: Path, exists: NotPrepared) -> None:
    """Give a file its final name, unless another file has it."""
    try:
        target.hardlink_to(fresh)
    except FileExistsError:
        raise exists from None
    except OSError:  # a file system without hard links
        fresh.rename(target)
