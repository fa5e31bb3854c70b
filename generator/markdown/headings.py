"""Ids of headings in hand-written pages: the same whoever makes the HTML, because links point at them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

_OF_THE_PAGE = re.compile(r"(inhoud|bronnen|bron-\d+|meer-kop|__.*)$|(trechter|relay)-")


def slug(text: str, separator: str = "-") -> str:
    """The text of a heading in the characters of an address, as Python-Markdown writes it."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(rf"[{separator}\s]+", separator, re.sub(r"[^\w\s-]", "", plain).strip().lower())


def heading_id(text: str, separator: str = "-") -> str:
    """The id of a heading; one that the page around it could have is set apart."""
    plain = slug(text, separator)
    return f"kop-{plain}" if _OF_THE_PAGE.match(plain) else plain


def unique(id: str, taken: Container[str]) -> str:
    """The id, with a number behind it if it is taken or empty."""
    if id and id not in taken:
        return id
    number = 1
    while f"{id}_{number}" in taken:
        number += 1
    return f"{id}_{number}"
