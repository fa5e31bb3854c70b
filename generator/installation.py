"""Where the files of the program lie that are no code: in its package once it is installed, beside it in a checkout.

The only place that knows. What belongs to a directory of records (`data/`, `content/`, `mkdocs.yml`) is never looked
for here.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_HOME = _PACKAGE if (_PACKAGE / "theme").is_dir() else _PACKAGE.parent

THEME = _HOME / "theme"
"""The frame, the page templates, the components and the style."""
SCHEMAS = _HOME / "schemas"
"""The descriptors of every kind of record: what may be written, and what consent asks."""
