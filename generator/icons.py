"""The icons that a record can name: those in the theme, and all that ship with Material while it is installed."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from generator.installation import THEME

OURS = THEME / "pictograms"
"""The icons that themes of ours name, in the folder of their collection, with its licence: they outlast Material."""
_NAME = re.compile(r"[a-z0-9]+(?:[/-][a-z0-9]+)+")
_SVG = re.compile(r'<svg [^>]*viewBox="([0-9. ]+)"[^>]*>((?:<path d="[A-Za-z0-9 .,-]+"/>)+)</svg>')


@cache
def svg(name: str) -> str:
    """An icon such as material/recycle as decorative SVG markup; empty if there is none by that name."""
    files = (folder / f"{name}.svg" for folder in _folders()) if _NAME.fullmatch(name) else ()
    file = next((file for file in files if file.is_file()), None)
    if file is None:
        return ""
    match = _SVG.fullmatch(file.read_text(encoding="utf-8").strip())
    if match is None:
        return ""
    return f'<svg class="sign" viewBox="{match[1]}" aria-hidden="true" focusable="false">{match[2]}</svg>'


@cache
def names() -> list[str]:
    """The names of all icons, sorted; about fourteen thousand with those of Material."""
    return sorted(
        {
            file.relative_to(folder).with_suffix("").as_posix()
            for folder in _folders()
            for file in folder.glob("*/**/*.svg")
        }
    )


@cache
def _folders() -> tuple[Path, ...]:
    package = find_spec("material")
    places = package.submodule_search_locations if package else None
    return (OURS, *(Path(place) / "templates" / ".icons" for place in places or ()))
