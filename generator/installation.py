"""Where the files of the program lie that are no code: in its package once it is installed, beside it in a checkout.

The only place that knows. A checkout is also a directory of records of its own, with prose and settings; those serve
every folder of records that has none beside it, such as that of a demo.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = (_PACKAGE / "theme").is_dir()
_HOME = _PACKAGE if _INSTALLED else _PACKAGE.parent

CHECKOUT = None if _INSTALLED else _HOME
"""The folder of the project, if the program runs from there."""
THEME = _HOME / "theme"
"""The frame, the page templates, the components and the style."""
SCHEMAS = _HOME / "schemas"
"""The descriptors of every kind of record: what may be written, and what consent asks."""
SETTINGS = _HOME / "mkdocs.yml"
"""How MkDocs draws every site: the theme, the plugin and the extensions of Markdown."""
_CONTENT = _HOME / "content"


def settings_for(data: Path) -> Path:
    """The mkdocs.yml beside a folder of records; without it, that of the program."""
    own = data.absolute().parent / "mkdocs.yml"
    return own if own.is_file() else SETTINGS


def prose_for(data: Path) -> Path:
    """The folder of prose beside a folder of records; without it, that of the program."""
    own = data.absolute().parent / "content"
    return own if own.is_dir() else _CONTENT
