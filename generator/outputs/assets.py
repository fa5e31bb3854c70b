"""The style sheet and the script of the site, put together from the components; and the pictures of the records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.model import Directory


def bundles(theme: Path) -> Iterator[tuple[str, str]]:
    """The address and content of the one style sheet and the one script: tokens first, then base, then components."""
    components = theme / "components"
    styles = [theme / "assets" / "tokens.css", theme / "assets" / "base.css", *sorted(components.glob("*/*.css"))]
    scripts = [theme / "assets" / "site.js", *sorted(components.glob("*/*.js"))]
    yield "assets/site.css", "\n".join(file.read_text(encoding="utf-8") for file in styles)
    yield "assets/site.js", "\n".join(file.read_text(encoding="utf-8") for file in scripts)


def media(data: Path, directory: Directory) -> Iterator[tuple[str, bytes]]:
    """The address and content of every picture in `data` that a page may show: other pictures stay behind."""
    shown = {("initiatives", one.image.file) for one in directory.initiatives.values() if one.image}
    shown |= {("people", one.photo.file) for one in directory.people.values() if one.photo}
    for resource, name in sorted(shown):
        yield f"media/{resource}/{name}", (data / resource / "images" / name).read_bytes()
