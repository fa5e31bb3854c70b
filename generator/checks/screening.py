"""Fast screening of texts: whether a rule about texts may find something. Runs on every text of every record."""

from __future__ import annotations

import re
from functools import cache

from generator.appearance import seen, squashed
from generator.checks.blanks import is_placeholder
from generator.schema import Field

_STRANGE = re.compile("[^\n -~ÀÁÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜßàáäçèéêëìíîïñòóôöùúûüŁłŠšŽžØøÅåœŒæÆ–—‘’…°·²³½¼×÷±§©®]")
"""Characters that ordinary Dutch text does not contain, or that may be half of a wrongly decoded letter."""
_EDGES = frozenset(" \"'“”„‘’«»`•*·▪◦‣-–—,;:_#")
_LOST = re.compile(r"\?\w|(?:af|it|og|iv|at|ur|qu|ég|up|ch|um)\?")
_TO_FILL = re.compile(r"\[(?:\.\.\.|…|[a-z ]+\](?!\())|<[a-z]+>")
_LONG_EXAMPLE = 24
"""An example of more characters than this is a text, not a word that may well be correct elsewhere."""
_LONG_EXPLANATION = 14
"""An explanation of more characters than this cannot be a correct value."""
_NAMES = ("name", "title")


def is_strange(text: str) -> bool:
    """Whether a text may contain a letter that is not what it looks like."""
    return not text.isascii() and _STRANGE.search(text) is not None


def is_odd(text: str, markdown: bool) -> bool:
    """Whether a text may contain a character that readers should not see."""
    if "\\" in text or "\t" in text or ("?" in text and _LOST.search(text) is not None):
        return True
    return not markdown and (
        text[:1] in _EDGES
        or text[-1:] in _EDGES
        or "  " in text
        or "*" in text
        or "_" in text
        or "&" in text
        or "](" in text
        or "`" in text
        or "~~" in text
        or "<" in text
        or "%" in text
        or ";" in text
        or "|" in text
    )


def is_unfinished(text: str, field: Field) -> bool:
    """Whether a text may be a placeholder for one that has yet to be written."""
    if is_placeholder(text, field):
        return True
    small = text.lower()
    return (
        "vullen" in small
        or "lorem" in small
        or "dolor sit" in small
        or "xxx" in small
        or "tbd" in small
        or "todo" in small
        or "fixme" in small
        or "volgt" in small
        or "???" in small
        or "hier komt" in small
        or "nog uit" in small
        or "nog op" in small
        or "nog na" in small
        or (("[" in small or "<" in small) and _TO_FILL.search(small) is not None)
    )


def copied_from(field: Field) -> frozenset[str]:
    """The folded texts that a value of this field may not be: its example and its explanation.

    Short examples, such as a unit, are left out, since they may well be correct in a record.
    """
    example = field.example[0] if isinstance(field.example, list) and field.example else field.example
    copies = _copied_from_explanation(field.description)
    if isinstance(example, str) and (len(example) > _LONG_EXAMPLE or field.name in _NAMES):
        return copies | {folded(example)}
    return copies


@cache
def _copied_from_explanation(explanation: str) -> frozenset[str]:
    texts = [explanation, explanation.partition(". ")[0], *_OF_WHAT.findall(explanation)]
    return frozenset(folded(text) for text in texts if len(text) > _LONG_EXPLANATION)


_OF_WHAT = re.compile(r"\A(?:De|Het|Een) ([^.,]+)")


def folded(text: str) -> str:
    """The key by which texts are compared: the letters and digits that a reader sees, in lower case."""
    bare = text.replace(" ", "")
    return bare.lower() if bare.isascii() and bare.isalnum() else squashed(seen(text).text)
