"""The icons that come with Material for MkDocs, read from its package: a record names one, a page shows it."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_NAME = re.compile(r"[a-z0-9]+(?:[/-][a-z0-9]+)+")
_DRAWN = re.compile(r'<svg [^>]*viewBox="([0-9. ]+)"[^>]*>((?:<path d="[A-Za-z0-9 .,-]+"/>)+)</svg>')


@cache
def drawn(name: str) -> str:
    """An icon such as material/recycle as decorative SVG; nothing if there is none by that name."""
    file = _folder() / f"{name}.svg"
    if not _NAME.fullmatch(name) or not file.is_file():
        return ""
    found = _DRAWN.fullmatch(file.read_text(encoding="utf-8").strip())
    if found is None:
        return ""
    return f'<svg class="sign" viewBox="{found[1]}" aria-hidden="true" focusable="false">{found[2]}</svg>'


@cache
def names() -> list[str]:
    """The names of all icons there are; some fourteen thousand."""
    return sorted(file.relative_to(_folder()).with_suffix("").as_posix() for file in _folder().glob("*/**/*.svg"))


@cache
def _folder() -> Path:
    package = find_spec("material")
    assert package is not None and package.submodule_search_locations, "mkdocs-material is one of our dependencies"
    return Path(package.submodule_search_locations[0]) / "templates" / ".icons"
