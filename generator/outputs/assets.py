"""The style sheet and the script of the site, put together from the components; and the pictures of the records."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from generator.model import Directory
from generator.outputs.writing import File, Job


def bundles(theme: Path) -> Iterator[Job]:
    """The one style sheet and the one script: tokens first, then base, then components."""
    components = theme / "components"
    styles = [theme / "assets" / "tokens.css", theme / "assets" / "base.css", *sorted(components.glob("*/*.css"))]
    scripts = [theme / "assets" / "site.js", *sorted(components.glob("*/*.js"))]
    yield partial(_joined, "assets/site.css", styles)
    yield partial(_joined, "assets/site.js", scripts)


def media(data: Path, directory: Directory) -> Iterator[Job]:
    """Every picture in `data` that a page may show: other pictures stay behind."""
    shown = {("initiatives", one.image.file) for one in directory.initiatives.values() if one.image}
    shown |= {("people", one.photo.file) for one in directory.people.values() if one.photo}
    for resource, name in sorted(shown):
        yield partial(_joined, f"media/{resource}/{name}", [data / resource / "images" / name])


def _joined(path: str, files: list[Path]) -> File:
    return path, b"\n".join(file.read_bytes() for file in files)
