"""What mkdocs.yml says of a site, for a frame that is not MkDocs'."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.source.loading import read_settings


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """The settings of a site, as they are written: nothing of it was checked.

    `frame` is "" where none is named. `menu` holds the pages of prose in order, by their path below the folder of the
    prose: each with the title it has there, "" if none, and the names of the parts of the menu it stands in.
    """

    url: str = "/"
    description: str = ""
    author: str = ""
    frame: str = ""
    menu: tuple[tuple[str, str, tuple[str, ...]], ...] = ()

    @classmethod
    def read(cls, file: Path) -> Settings:
        """The settings in a file; what cannot be read is as if it were not there, for the rules tell what is wrong."""
        record, _ = read_settings(file, file.as_posix(), titles=True)
        values = record.values if record is not None else {}
        extra = values.get("extra")
        return cls(
            url=_text(values.get("site_url")).rstrip("/") + "/",
            description=_text(values.get("site_description")),
            author=_text(values.get("site_author")),
            frame=_text(extra.get("frame")) if isinstance(extra, dict) else "",
            menu=tuple(_pages(values.get("nav"), ())),
        )


def _text(value: Any) -> str:
    """A text; of a list `!ENV [NAME, text]`, what the environment says, or else the text."""
    if isinstance(value, list) and value:
        *names, otherwise = value
        value = next((os.environ[name] for name in names if isinstance(name, str) and name in os.environ), otherwise)
    return value if isinstance(value, str) else ""


def _pages(nav: Any, above: tuple[str, ...]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for entry in nav if isinstance(nav, list) else ():
        for title, inner in entry.items() if isinstance(entry, dict) else [("", entry)]:
            if isinstance(inner, list):
                yield from _pages(inner, (*above, title))
            elif isinstance(inner, str):
                yield inner, title, above
