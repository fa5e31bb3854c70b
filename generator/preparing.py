"""Prepares a photo for the records: pixels alone, upright, no larger than needed, under a good name.

The original is never lost before the new one is whole: it stays where it is, unless it is to be replaced.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator import kinds
from generator.pictures.decoding import Refused
from generator.pictures.encoding import KEPT, encoded
from generator.pictures.kinds import EXTENSIONS, FOREIGN, KINDS
from generator.pictures.looking import Look, look
from generator.pictures.names import is_good, promised, proposal
from generator.source.reading import NotReadable, read_bytes

_LARGEST = 200 * 1024 * 1024
_MOST_PIXELS = 130_000_000
"""What the largest telephones make, in pixels; the records hold less."""
_FIELDS = {kind.resource: kind.picture for kind in kinds.KINDS if kind.picture}
"""The resources whose records show a picture, and in which field."""


class NotPrepared(Exception):
    """Why a photo cannot be prepared, and what to do: two arguments, in Dutch."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Prepared:
    """A photo that was written to `file`, from `source`. `before` and `after` are what was seen in each."""

    source: Path
    file: Path
    before: Look
    after: Look
    key: str

    def told(self) -> Iterator[str]:
        """In Dutch, line by line: what was written, what was taken out, and what to put in the record."""
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

    It comes at `out` (a file or a folder), or in `data` as the picture of the record `owner`, or else beside the
    source; with `replace` in its place. Raises NotPrepared; a file that is there is kept unless `replace`.
    """
    content = _read(source)
    before = look(content)
    if before.kind not in KINDS:
        name = FOREIGN.get(before.kind, "")
        raise NotPrepared(
            f"{source} is een {name}." if name else f"{source} is geen beeld.",
            "Open het op een computer, bewaar het als JPEG en probeer het daarmee opnieuw.",
        )
    target, key = _target(source, before.kind, owner, data, out, replace)
    kind = promised(target.name)
    try:
        made = encoded(content, kind, quality=KEPT, most=_MOST_PIXELS)
    except Refused as refused:
        raise NotPrepared(f"{source} {_WHY[str(refused)]}.", "Kies een ander beeld.") from None
    after = look(made)
    assert not after.hidden and not after.trouble, "what is written is pixels alone"
    _write(target, made, replace)
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
    """Where the new file comes, and the key of a record that shows it."""
    if owner:
        resource = next((one for one in _FIELDS if _is_id(owner) and (data / one / f"{owner}.yaml").is_file()), "")
        if not resource:
            raise NotPrepared(
                f"Er is geen persoon of initiatief {owner} in {data}.", "Maak eerst het bestand van dat gegeven."
            )
        folder = data / resource / "images"
        folder.mkdir(exist_ok=True)
        return folder / f"{owner}.{kind}", _FIELDS[resource]
    key = _FIELDS.get(source.absolute().parent.parent.name, "image")
    if out is not None and not out.is_dir():
        if not is_good(out.name):
            raise NotPrepared(
                f'De naam "{out.name}" kan niet.', f"Noem het bestand bijvoorbeeld {proposal(out.name, kind)}."
            )
        return out, key
    if replace and out is None:
        # Its name stays as it is, since a record names it; the file becomes what the name promises.
        if promised(source.name) not in EXTENSIONS.values():
            raise NotPrepared(
                f'Aan de naam "{source.name}" is niet te zien wat voor beeld het is.',
                f"Laat --replace weg: dan komt {proposal(source.name, kind)} ernaast.",
            )
        return source, key
    name = proposal(source.name, kind)
    folder = out if out is not None else source.parent
    if out is None and name == source.name:
        stem, _, extension = name.rpartition(".")
        name = f"{stem}-schoon.{extension}"
    return folder / name, key


def _is_id(owner: str) -> bool:
    return is_good(f"{owner}.jpg")


def _write(target: Path, content: bytes, replace: bool) -> None:
    """Write a file whole, or not at all. Raises NotPrepared if it is there already and may not be replaced."""
    there = NotPrepared(f"{target} is er al.", "Kies met --out een andere naam, of voeg --replace toe.")
    if not replace and os.path.lexists(target):
        raise there
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with fresh.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if replace:
            fresh.replace(target)
        else:
            _put(fresh, target, there)
    finally:
        with suppress(FileNotFoundError):
            fresh.unlink()


def _put(fresh: Path, target: Path, there: NotPrepared) -> None:
    """Give a file its name, if no other file has it."""
    try:
        target.hardlink_to(fresh)
    except FileExistsError:
        raise there from None
    except OSError:  # a file system without links
        fresh.rename(target)
