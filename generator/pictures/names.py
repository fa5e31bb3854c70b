"""The file names of pictures, as they are in their folder and in the record that shows them."""

from __future__ import annotations

import re
import shlex
import unicodedata
from pathlib import Path

from generator.pictures.formats import EXTENSIONS, FORMATS

_NAME = re.compile(rf"[a-z0-9]+(-[a-z0-9]+)*\.({'|'.join(EXTENSIONS)})", re.ASCII)


def is_valid_name(name: str) -> bool:
    """Whether a file name can be part of a web address and has the extension of one of FORMATS."""
    return bool(_NAME.fullmatch(name))


def format_by_extension(name: str) -> str:
    """The format that the extension of a file name stands for; empty if it is none of FORMATS."""
    return EXTENSIONS.get(Path(name).suffix[1:].lower(), "")


def proposed_name(name: str, kind: str = "") -> str:
    """A valid name as close to this one as possible; `kind` is the format of the picture."""
    stem, dot, extension = name.rpartition(".")
    if not dot or not extension.isalnum() or len(extension) > 5:
        stem, extension = name, ""
    decomposed = unicodedata.normalize("NFKD", stem)
    slug = "".join(character for character in decomposed if not unicodedata.combining(character)).lower()
    slug = re.sub(r"[^a-z0-9]+", "-", slug.replace("'", "").replace("’", "")).strip("-")
    named = EXTENSIONS.get(extension.lower())
    wanted = extension.lower() if named == (kind or named) else kind
    return f"{slug or 'beeld'}.{wanted if wanted in (*EXTENSIONS, *FORMATS) else 'jpg'}"


def shell_quoted(path: str) -> str:
    """A path as one types it in a shell."""
    return shlex.quote(path)
