"""Recognises placeholders: words that stand for a missing value."""

from __future__ import annotations

import re

from generator.schema import Field

_WORDS = frozenset(
    """
    nvt|n.v.t|niet van toepassing|tbd|t.b.d|tba|n.t.b|ntb|nader te bepalen|nog te bepalen|todo|to do|n/a|n.a|xx
    xxx|xxxx|xxxxx|onbekend|nog onbekend|niet bekend|nog niet bekend|onbekent|unknown|geen idee|weet ik niet
    weet niet|test|testje|test test|testtest|test123|asdf|asdfasdf|qwerty|lorem|lorem ipsum|foobar|dummy
    bla bla|bla bla bla|blabla|nog invullen|in te vullen|nog in te vullen|invullen|vul in|vul hier in
    niet ingevuld|volgt|volgt nog|volgt later|komt nog|null|none|nan|undefined|geen gegevens|placeholder|idem
    true|false|zie boven|naam|titel|tekst hier|voorbeeld|voorbeeldtekst|[naam]|<naam>|[titel]|[tekst]|[invullen]
    """.strip()
    .replace("\n    ", "|")
    .split("|")
)
_PUNCTUATION_ONLY = re.compile(r"[\W_]+")
_TRIAL = re.compile(r"test[ -]?[0-9]*")
_NOT_A_NAME = re.compile(r"[0-9a-z]|[0-9]+(?:[.,][0-9]+)+|ja|nee|(?:19|20)[0-9]{2}(?:-[0-9]{2}){0,2}")
_NOT_A_SENTENCE = re.compile(r"[\W\d_]+|ja|nee")
_SENTENCES = ("tagline", "description", "bio", "quote")
_MAX_LENGTH = max(map(len, _WORDS)) + 4


def is_placeholder(text: str, field: Field) -> bool:
    """Whether a whole value is a placeholder: a word such as "nvt", no word at all, or not a possible name."""
    if len(text) > _MAX_LENGTH:
        return False
    bare = text.strip().casefold()
    return (
        bare.strip(" .…!?-_*") in _WORDS
        or bare in _WORDS
        or _TRIAL.fullmatch(bare) is not None
        or _PUNCTUATION_ONLY.fullmatch(bare) is not None
        or (field.name in ("name", "title") and _NOT_A_NAME.fullmatch(bare) is not None)
        or (field.name in _SENTENCES and _NOT_A_SENTENCE.fullmatch(bare) is not None)
    )
