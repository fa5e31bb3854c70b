"""The style sheet and the script of the site, put together from the components; and the pictures of the records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


def bundles(theme: Path) -> Iterator[tuple[str, str]]:
    """The address and content of the one style sheet and the one script: tokens first, then base, then components."""
    components = theme / "components"
    styles = [theme / "assets" / "tokens.css", theme / "assets" / "base.css", *sorted(components.glob("*/*.css"))]
    scripts = [theme / "assets" / "site.js", *sorted(components.glob("*/*.js"))]
    yield "assets/site.css", "\n".join(file.read_text(encoding="utf-8") for file in styles)
    yield "assets/site.js", "\n".join(file.read_text(encoding="utf-8") for file in scripts)


def media(data: Path) -> Iterator[tuple[str, bytes]]:
    """The address and content of every picture that lies beside the records."""
    for file in sorted(data.glob("*/images/*")):
        yield f"media/{file.parent.parent.name}/{file.name}", file.read_bytes()
