"""Recognises files that operating systems and editors leave behind, and names that are not portable."""

from __future__ import annotations

import re
import unicodedata

_LEFT_BEHIND = re.compile(
    r"\.ds_store|thumbs\.db|ehthumbs.*\.db|desktop\.ini|icon\r|\.directory|\.localized|\.apdisk|__macosx"
    r"|\.(?:spotlight-.*|trashes|trash-.*|fseventsd|temporaryitems|documentrevisions-.*|idea|vscode|nfs.*|fuse_hidden.*)"
    r"|\$recycle\.bin|system volume information"
    r"|\._.*|~\$.*|\.~lock\..*|\.#.*|#.*#|.*~|\.?.*\.(?:sw[a-p]|kate-swp|orig|rej|bak|old|tmp|temp|part|crdownload)",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT_ANOTHER = re.compile(r"\._.*|~\$.*|\.~lock\..*|(?:eh)?thumbs.*\.db", re.DOTALL | re.IGNORECASE)
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE)
_LONGEST = 150


def is_rubbish(name: str) -> bool:
    """Whether a file or folder of this name was made by an operating system or editor, and can be deleted."""
    return bool(_LEFT_BEHIND.fullmatch(name))


def is_about_another(name: str) -> bool:
    """Whether a file of this name only holds metadata of another one, such as that it is open."""
    return bool(_ABOUT_ANOTHER.fullmatch(name))


def not_everywhere(name: str) -> str:
    """Why a file name is not portable, as the end of a Dutch sentence; empty if it is."""
    stem = name.partition(".")[0].rstrip(" ")
    if _RESERVED.fullmatch(stem):
        return f'want "{stem}" is op Windows de naam van een apparaat'
    if name[-1:] in (".", " "):
        return "want op Windows mag een naam niet eindigen met een punt of een spatie"
    if re.search(r'[<>:"|?*\\\x00-\x1f]', name):
        return "want er staat een teken in dat op Windows niet in een naam mag"
    if len(name.encode("utf-8", "surrogateescape")) > _LONGEST:
        return "want de naam is te lang"
    return ""


def folded(name: str) -> str:
    """A file name as Windows and macOS compare it: case folded and normalised."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
