"""The style sheet and the script of the site, put together from the components."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from generator.outputs.writing import File, Job


def bundles(theme: Path) -> Iterator[Job]:
    """The one style sheet and the one script: tokens first, then base, then components."""
    components = theme / "components"
    styles = [theme / "assets" / "tokens.css", theme / "assets" / "base.css", *sorted(components.glob("*/*.css"))]
    scripts = [theme / "assets" / "site.js", *sorted(components.glob("*/*.js"))]
    yield partial(_joined, "assets/site.css", styles)
    yield partial(_joined, "assets/site.js", scripts)


def _joined(path: str, files: list[Path]) -> File:
    return path, b"\n".join(file.read_bytes() for file in files)
