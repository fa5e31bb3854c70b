"""The style sheet and the script of the site, put together from the components."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from generator.outputs.writing import Job
from generator.plain_files import read_plain


def bundles(theme: Path) -> Iterator[Job]:
    """The one style sheet and the one script: tokens first, then base, then components."""
    components = theme / "components"
    styles = [theme / "assets" / "tokens.css", theme / "assets" / "base.css", *sorted(components.glob("*/*.css"))]
    scripts = [theme / "assets" / "site.js", *sorted(components.glob("*/*.js"))]
    yield Job("assets/site.css", partial(_joined, styles))
    yield Job("assets/site.js", partial(_joined, scripts))


def _joined(files: list[Path]) -> bytes:
    return b"\n".join(map(read_plain, files))
