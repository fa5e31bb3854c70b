"""Marks each place where a template prints a value, so that one sees on a page which of them printed something."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PRINTS = re.compile(r"\{\{-?.*?-?\}\}|\{#.*?#\}", re.DOTALL)
_START, _END = "\ue000{}\ue001", "\ue002"
_ANY = re.compile("\ue000\\d+\ue001|\ue002")


def marked(template: str) -> str:
    """The template with the number of each value before it, and a sign after it. Comments stay as they are."""
    number = 0

    def mark(found: re.Match[str]) -> str:
        nonlocal number
        if found[0].startswith("{#"):
            return found[0]
        number += 1
        return _START.format(number) + found[0] + _END

    return _PRINTS.sub(mark, template)


def silent(template: str, printed: Iterable[str]) -> list[str]:
    """The values of a template, with their lines, that printed nothing in any of these texts of its marked form."""
    seen = {int(number) for text in printed for number, value in _values(text) if value}
    places = [found for found in _PRINTS.finditer(template) if not found[0].startswith("{#")]
    return [
        f"line {template.count(chr(10), 0, found.start()) + 1}: {found[0]}"
        for number, found in enumerate(places, 1)
        if number not in seen
    ]


def _values(text: str) -> Iterable[tuple[str, str]]:
    """The number of each mark and what was printed there; a value may hold other marks."""
    for found in re.finditer("\ue000(\\d+)\ue001", text):
        depth, at = 1, found.end()
        while depth and (sign := re.compile("[\ue000\ue002]").search(text, at)):
            depth += 1 if sign[0] == "\ue000" else -1
            at = sign.end()
        yield found[1], _ANY.sub("", text[found.end() : at - 1])
