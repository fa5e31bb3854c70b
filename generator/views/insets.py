"""Pieces made from the records that stand inside a hand-written page: `<!-- soc:NAME -->` asks for one.

An inset shares the sheet of its page, so that its sources are numbered along with those of the text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.views.page import Data
from generator.views.sheet import Sheet

INSETS: Mapping[str, Callable[[Sheet], Data]] = {}
"""The insets by name. The template of an inset is `theme/records/insets/<name>.html`."""


def inset(sheet: Sheet, name: str) -> Data:
    """What the inset `name` shows on the page of `sheet`. Raises KeyError for a name that is not there."""
    return {**INSETS[name](sheet), "root": sheet.root}
