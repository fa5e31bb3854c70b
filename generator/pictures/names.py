"""How a picture is named, in its folder and in the record that shows it."""

from __future__ import annotations

import re
import shlex
import unicodedata
from pathlib import Path

from generator.pictures.kinds import EXTENSIONS, KINDS

_NAME = re.compile(rf"[a-z0-9]+(-[a-z0-9]+)*\.({'|'.join(EXTENSIONS)})", re.ASCII)


def is_good(name: str) -> bool:
    """Whether a file name can stand in a web address and has an extension that the site knows."""
    return bool(_NAME.fullmatch(name))


def promised(name: str) -> str:
    """The kind of picture that the extension promises; empty if the site does not know it."""
    return EXTENSIONS.get(Path(name).suffix[1:].lower(), "")


def proposal(name: str, kind: str = "") -> str:
    """A good name that is as near to this one as can be; `kind` is what the picture is."""
    stem, dot, extension = name.rpartition(".")
    if not dot or not extension.isalnum() or len(extension) > 5:
        stem, extension = name, ""
    plain = "".join(one for one in unicodedata.normalize("NFKD", stem) if not unicodedata.combining(one)).lower()
    plain = re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "").replace("’", "")).strip("-")
    wanted = (
        extension.lower() if EXTENSIONS.get(extension.lower()) == (kind or EXTENSIONS.get(extension.lower())) else kind
    )
    return f"{plain or 'beeld'}.{wanted if wanted in (*EXTENSIONS, *KINDS) else 'jpg'}"


def as_typed(path: str) -> str:
    """A path as it is typed in a terminal."""
    return shlex.quote(path)
