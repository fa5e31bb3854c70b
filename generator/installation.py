"""Where the files of the program are that are not code: in its package once it is installed, beside it in a checkout.

The only place that knows. `pyproject.toml` puts them in the package at the path that they have in a checkout. A
checkout is also a directory of records of its own, whose prose and settings serve a folder that has none beside it,
such as that of a demo.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = (_PACKAGE / "theme").is_dir()

HOUSE = _PACKAGE if _INSTALLED else _PACKAGE.parent
"""The folder of the program: its package once it is installed, otherwise that of the project."""
CHECKOUT = None if _INSTALLED else HOUSE
"""The folder of the project, if the program runs from there."""
THEME = HOUSE / "theme"
"""The frame, the page templates, the components and the style."""
SCHEMAS = _PACKAGE / "schemas"
"""The descriptors of every kind of record: what may be written, and what consent asks."""
CONTENT = HOUSE / "content"
"""The prose of the project, the handbook among it."""
EXAMPLE = HOUSE / "tests" / "examples" / "valid"
"""A small folder of invented records without a mistake."""
MUNICIPALITIES = HOUSE / "data" / "reference" / "municipalities.csv"
"""Every municipality of the Netherlands with its code and its place."""
SETTINGS = _PACKAGE / "mkdocs.yml"
"""How MkDocs reads the prose of every site."""


def settings_for(data: Path) -> Path:
    """The mkdocs.yml beside a folder of records; without it, that of the project or else of the program."""
    places = [data.absolute().parent, *([CHECKOUT] if CHECKOUT else ())]
    return next((place / "mkdocs.yml" for place in places if (place / "mkdocs.yml").is_file()), SETTINGS)


def prose_for(data: Path) -> Path:
    """The folder of prose beside a folder of records; without it, that of the project."""
    own = data.absolute().parent / "content"
    return own if own.is_dir() else CONTENT
