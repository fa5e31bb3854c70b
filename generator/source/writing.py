"""Writes a value as YAML, for the text of an edit."""

from __future__ import annotations

import json
import re

_PLAIN = re.compile(r"[^\W_](?:[\w. /()%+-]*[\w.()%-])?")
"""A text that means itself wherever a value may be, also between brackets."""
_RESERVED = re.compile(r"null|true|false|yes|no|on|off|y|n", re.IGNORECASE)


def scalar(text: str) -> str:
    """A text as a YAML scalar: plain where that is certainly the same text, otherwise in double quotes."""
    is_plain = _PLAIN.fullmatch(text) and not _RESERVED.fullmatch(text)
    return text if is_plain else json.dumps(text, ensure_ascii=False)
