"""The icons that ship with Material for MkDocs: a record names one, a page shows it."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_NAME = re.compile(r"[a-z0-9]+(?:[/-][a-z0-9]+)+")
_SVG = re.compile(r'<svg [^>]*viewBox="([0-9. ]+)"[^>]*>((?:<path d="[A-Za-z0-9 .,-]+"/>)+)</svg>')


@cache
def svg(name: str) -> str:
    """An icon such as material/recycle as decorative SVG markup; empty if there is none by that name."""
    file = _folder() / f"{name}.svg"
    if not _NAME.fullmatch(name) or not file.is_file():
        return ""
    match = _SVG.fullmatch(file.read_text(encoding="utf-8").strip())
    if match is None:
        return ""
    return f'<svg class="sign" viewBox="{match[1]}" aria-hidden="true" focusable="false">{match[2]}</svg>'


@cache
def names() -> list[str]:
    """The names of all icons, sorted; about fourteen thousand."""
    return sorted(file.relative_to(_folder()).with_suffix("").as_posix() for file in _folder().glob("*/**/*.svg"))


@cache
def _folder() -> Path:
    package = find_spec("material")
    assert package is not None and package.submodule_search_locations, "mkdocs-material is one of our dependencies"
    return Path(package.submodule_search_locations[0]) / "templates" / ".icons"
