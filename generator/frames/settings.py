"""What mkdocs.yml says of a site, for either frame."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.outputs.skeleton import Identity
from generator.source.datapackage import about
from generator.source.loading import read_settings


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """The settings of a site, as they are written: nothing of it was checked.

    `url` ends with a slash and is "/" where none is stated; `frame` is "" where none is named. `nav` is the menu of the
    prose as it is written, None if there is none; MkDocs refuses one that is no list.
    """

    url: str = "/"
    description: str = ""
    author: str = ""
    frame: str = ""
    nav: Any = None

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
            nav=values.get("nav"),
        )

    def identity(self, data: Path, url: str | None = None) -> Identity:
        """Whose site it is, by these settings and the datapackage.yaml in `data`; `url` overrides its address."""
        package = about(data)
        return Identity(
            name=package.title,
            url=self.url if url is None else f"{url.rstrip('/')}/",
            description=self.description,
            author=self.author,
            language=package.language,
            licences=package.licences,
            demo=package.demo,
        )

    def menu(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """The pages of prose in the order of the menu, by their path below the folder of the prose.

        Each with the title it has there, "" if none, and the names of the parts of the menu it stands in.
        """
        return _pages(self.nav if isinstance(self.nav, list) else (), ())


def _text(value: Any) -> str:
    """A text; of a list `!ENV [NAME, text]`, what the environment says, or else the text."""
    if isinstance(value, list) and value:
        *names, otherwise = value
        value = next((os.environ[name] for name in names if isinstance(name, str) and name in os.environ), otherwise)
    return value if isinstance(value, str) else ""


def _pages(nav: Sequence[Any], above: tuple[str, ...]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for entry in nav:
        for title, inner in entry.items() if isinstance(entry, dict) else [("", entry)]:
            if isinstance(inner, list):
                yield from _pages(inner, (*above, title))
            elif isinstance(inner, str):
                yield inner, title, above
