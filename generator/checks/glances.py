"""A first glance at a text: whether a rule about texts may have something to say of it. It runs for every text."""

from __future__ import annotations

import re

from generator.appearance import seen, squashed
from generator.checks.blanks import is_placeholder
from generator.schema import Field

_STRANGE = re.compile("[^\n -~ÀÁÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜßàáäçèéêëìíîïñòóôöùúûüŁłŠšŽžØøÅåœŒæÆ–—‘’…°·²³½¼×÷±§©®]")
"""What is in no ordinary Dutch text, or may be half of a broken letter."""
_EDGES = frozenset(" \"'“”„‘’«»`•*·▪◦‣-–—,;:_#")
_LOST = re.compile(r"\?\w|(?:af|it|og|iv|at|ur|qu|ég|up|ch|um)\?")
_TO_FILL = re.compile(r"\[(?:\.\.\.|…|[a-z ]+\](?!\())|<[a-z]+>")
_TELLING = 24
"""An example of more characters than this is a text, and not a word that may well be right elsewhere."""
_EXPLAINING = 14
"""An explanation of more characters than this is no value."""
_NAMES = ("name", "title")


def is_strange(text: str) -> bool:
    """Whether there may be a letter in a text that is not what it looks like."""
    return not text.isascii() and _STRANGE.search(text) is not None


def is_odd(text: str, markdown: bool) -> bool:
    """Whether there may be a sign in a text that a reader should not see."""
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
    """Whether a text may stand for one that is still to be written."""
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
    """What a text of this field may not be, as it is compared: its example and its explanation.

    Short examples, such as a unit, may well be right in a record too.
    """
    example = field.example[0] if isinstance(field.example, list) and field.example else field.example
    texts = [example] if isinstance(example, str) and (len(example) > _TELLING or field.name in _NAMES) else []
    texts += [field.description, field.description.partition(". ")[0], *_OF_WHAT.findall(field.description)]
    return frozenset(folded(one) for one in texts if len(one) > _EXPLAINING or one is example)


_OF_WHAT = re.compile(r"\A(?:De|Het|Een) ([^.,]+)")


def folded(text: str) -> str:
    """The letters and digits that a reader sees."""
    bare = text.replace(" ", "")
    return bare.lower() if bare.isascii() and bare.isalnum() else squashed(seen(text).text)
