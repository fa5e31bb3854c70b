"""E-mail addresses, and what a reader can make one of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.passage import Passage, Span

PICTURES = "✉📧📨📩📬📭📮📫💌"
_AT = re.compile(
    rf"@|[{PICTURES}]|[(\[{{<]\s?(?:at|a|@|apen?staartje|apenstaart)\s?[)\]}}>]|\bapen?staart(?:je)?\b|\bat\b"
)
_ASIDE = re.compile(r"[a-z0-9][^\sa-z0-9@/\[\x1e]{0,3}\Z")
_SPACED = re.compile(r"(?P<local>[a-z0-9][^\s@/\x1e]{0,3})(?P<gap>[\s\x1e]{1,4})\Z")
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,62})"
_DOT = r"(?:\.|\s?[(\[{<]\s?(?:dot|punt|\.)\s?[)\]}>]\s?|\s(?:dot|punt)\s|\s\.\s?)"
_DOMAIN = re.compile(rf"[\s\x1e\"'(<]{{0,4}}(?P<first>{_LABEL})(?P<more>(?:{_DOT}{_LABEL}){{0,6}})")
_TOP = re.compile(r"[a-z]{2,}\Z")
_WRITE = re.compile(r"\b(?:(?:e-?)?mail\w*|schrijf|stuur|contact|bereikbaar)\b")
_LETTER_BY_LETTER = re.compile(r"\b(?:[a-z0-9._-]\s){2,40}@(?:\s[a-z0-9._-]){4,40}")
_WORD_BEFORE = re.compile(r"[^\s\x1e]{1,64}[\s\x1e]{0,4}\Z")


def find(passage: Passage) -> Iterator[Span]:
    """Every e-mail address: with an @ in any form, or spelt out."""
    text = passage.text
    if "@" in text:
        yield from (found.span() for found in _LETTER_BY_LETTER.finditer(text))
    for sign in _AT.finditer(text):
        before = text[max(sign.start() - 70, 0) : sign.start()]
        domain = _DOMAIN.match(text, sign.end())
        if domain and _is_address(before, sign[0], domain):
            word = _WORD_BEFORE.search(before)
            yield sign.start() - (len(word[0]) if word else 0), domain.end()


def _is_address(before: str, sign: str, domain: re.Match[str]) -> bool:
    gap = domain.start("first") > domain.start()
    dotted = bool(domain["more"] and _TOP.search(domain["more"].strip("-")))
    spelt = dotted and not domain["more"].replace(" ", "").strip("abcdefghijklmnopqrstuvwxyz0123456789-").startswith(
        "."
    )
    close, apart = _ASIDE.search(before), _SPACED.search(before)
    if sign == "at":
        return bool(apart) and dotted and (spelt or bool(_WRITE.search(before)))
    if len(sign) == 1:
        if close:  # noor@voorbeeld, noor@ voorbeeld.nl
            return dotted or (not gap and len(domain["first"]) > 2 and before[-2:].isalnum())
        if not apart or not dotted:
            return False
        return gap or bool(apart["gap"].strip(" ") or _WRITE.search(before))
    return bool(close or apart) and (dotted or sign[0] in "([{<" or spelt)
