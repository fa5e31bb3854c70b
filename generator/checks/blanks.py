"""Recognises placeholders: words that stand for a missing value."""

from __future__ import annotations

import re

from generator.checks.lexicon import phrases
from generator.schema import Field

_PLACEHOLDERS = phrases("placeholders")
_PUNCTUATION_ONLY = re.compile(r"[\W_]+")
_TRIAL = re.compile(r"test[ -]?[0-9]*")
_NOT_A_NAME = re.compile(r"[0-9a-z]|[0-9]+(?:[.,][0-9]+)+|ja|nee|(?:19|20)[0-9]{2}(?:-[0-9]{2}){0,2}")
_NOT_A_SENTENCE = re.compile(r"[\W\d_]+|ja|nee")
_SENTENCES = ("tagline", "description", "bio", "quote")
_MAX_LENGTH = max(map(len, _PLACEHOLDERS)) + 4


def is_placeholder(text: str, field: Field) -> bool:
    """Whether a whole value is a placeholder: a word such as "nvt", no word at all, or not a possible name."""
    if len(text) > _MAX_LENGTH:
        return False
    bare = text.strip().casefold()
    return (
        bare.strip(" .…!?-_*") in _PLACEHOLDERS
        or bare in _PLACEHOLDERS
        or _TRIAL.fullmatch(bare) is not None
        or _PUNCTUATION_ONLY.fullmatch(bare) is not None
        or (field.name in ("name", "title") and _NOT_A_NAME.fullmatch(bare) is not None)
        or (field.name in _SENTENCES and _NOT_A_SENTENCE.fullmatch(bare) is not None)
    )
