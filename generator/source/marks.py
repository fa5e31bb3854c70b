"""Characters that are invisible or look like another one, with their Dutch names."""

from __future__ import annotations

import re
import unicodedata

_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"
_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_BREAKS = "\x85\u2028\u2029"
_NEVER = "\ud800-\udfff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff" + "".join(
    f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)
)
_TAGS = "\U000e0000-\U000e007f"

FORBIDDEN = re.compile(f"[{_CONTROL}{_DIRECTION}{_BREAKS}{_NEVER}{_TAGS}]")
"""What no text may hold: control characters, bidirectional formatting, invisible line breaks, noncharacters."""

SPACES = "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Spaces that are not white space to YAML, for use inside a character class."""
UNSEEN = "\xad\u034f\u115f\u180e\u200b-\u200d\u2060-\u2064\ufe00-\ufe0f\ufeff"
"""Zero-width characters, likewise."""
COLONS = "\ua789\u02d0\u2236\ufe13\ufe55\uff1a"
"""Characters that look like a colon."""
BULLETS = "•◦‣⁃∙·●○▪▫■□►▶➢➤✓✔–—−‐‑"
"""What people and programs put before list items."""

_NAMES = {
    "\x00": "een nulteken",
    "\x07": "een belteken",
    "\x08": "een wisteken",
    "\x1b": "een escapeteken, dat een scherm bestuurt",
    "\x85": "een onzichtbare regelovergang",
    "\xa0": "een vaste spatie",
    "\xad": "een zacht afbreekstreepje",
    "\u200b": "een spatie zonder breedte",
    "\u200c": "een onzichtbaar scheidingsteken",
    "\u200d": "een onzichtbaar verbindingsteken",
    "\u2028": "een onzichtbare regelovergang",
    "\u2029": "een onzichtbare overgang naar een nieuwe alinea",
    "\u202f": "een smalle vaste spatie",
    "\u3000": "een brede spatie",
    "\u2060": "een onzichtbaar verbindingsteken",
    "\ufeff": "een byte order mark",
    "\uff1a": "een brede dubbele punt",
}


def named(character: str) -> str:
    """The Dutch name of a character with its code point, such as "een vaste spatie (U+00A0)"."""
    return f"{_NAMES.get(character) or _kind(character)} (U+{ord(character):04X})"


def _kind(character: str) -> str:
    if re.match(f"[{_DIRECTION}]", character):
        return "een teken dat de leesrichting omdraait"
    if re.match(f"[{_NEVER}]", character):
        return "een code die geen teken is"
    if re.match(f"[{SPACES}]", character):
        return "een bijzondere spatie"
    if re.match(f"[{COLONS}]", character):
        return "een teken dat op een dubbele punt lijkt"
    if character in BULLETS:
        return "een opsommingsteken"
    return "een stuurteken" if unicodedata.category(character) == "Cc" else "een onzichtbaar teken"
