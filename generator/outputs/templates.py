"""Our own Jinja2: everything is escaped, an undefined name is an error, and templates only print."""

from __future__ import annotations

from pathlib import Path

import jinja2
from markupsafe import Markup

from generator.outputs import markdown


def environment(theme: Path) -> jinja2.Environment:
    """The environment whose templates stand below `theme`."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(theme),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters["markdown"] = lambda text: Markup(markdown.render(text))
    return made
