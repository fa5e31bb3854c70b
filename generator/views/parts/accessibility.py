"""What may be said about the accessibility of the site: only what `datapackage.yaml` states under `accessibility`."""

from __future__ import annotations

from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.page import Data


def shortcode(builder: PageBuilder) -> Data:
    """Status, register and date of the accessibility statement; all empty when nobody examined the site."""
    stated = builder.context.documentation.package.get("accessibility") or {}
    return {
        "status": str(stated.get("status", "")),
        "register": str(stated.get("register", "")),
        "date": dutch.day(str(stated.get("date", ""))),
    }
