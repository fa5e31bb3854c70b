"""Writes a value as it stands in a file: the text of an edit."""

from __future__ import annotations

import json
import re

_PLAIN = re.compile(r"[^\W_](?:[\w. /()%+-]*[\w.()%-])?")
"""A text that means itself in every place where a value may stand, between brackets too."""
_OWN_MEANING = re.compile(r"null|true|false|yes|no|on|off|y|n", re.IGNORECASE)


def scalar(text: str) -> str:
    """A text as a YAML value: plain where that is surely the same text, else between double quotes."""
    plain = _PLAIN.fullmatch(text) and not _OWN_MEANING.fullmatch(text)
    return text if plain else json.dumps(text, ensure_ascii=False)
