"""E-mail addresses, and what a reader can make one of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.passage import Passage, Span

PICTURES = "✉📧📨📩📬📭📮📫💌"
_TAIL = r"apen?staart(?:je)?"
_NAMED_SIGN = rf"at|{_TAIL}|at.?(?:sign|teken)"
_MARK = r"[^\sa-z0-9\x1e@]"
_AT = re.compile(
    rf"@|[{PICTURES}]|[(\[{{<|]\s?(?:{_NAMED_SIGN}|a|et|bij|@)\s?[)\]}}>|]|{_MARK}{{1,2}}\s?(?:{_NAMED_SIGN})\s?{_MARK}{{1,2}}"
    rf"|{_TAIL}|\b(?:at.?(?:sign|teken)|at|bij|op)\b"
)
_TOPS = frozenset("nl com org net eu be info frl io fr uk".split())
_WORDS = frozenset("nu de co me".split())
"""Other ends of a domain: they are words too, so they count only if the dot is spelt."""
_PROVIDERS = frozenset("gmail googlemail hotmail outlook live yahoo icloud ziggo kpnmail protonmail proton".split())
_ASIDE = re.compile(r"[a-z0-9][^\sa-z0-9@/\[\x1e]{0,3}\Z")
_NEXT = r"(?:(?<=\n)(?:[-+]|\d{1,2}[.)])\s)?"
"""The mark of the next item of a list."""
_SPACED = re.compile(rf"(?P<local>[a-z0-9][^\s@/\x1e]{{0,3}})(?P<gap>[\s\x1e|>]{{1,4}}{_NEXT})\Z")
_LABEL = r"[a-z0-9](?:[a-z0-9]|-(?!(?:dot|punt)-)){0,62}"
_DOT = rf"(?:\.|\s?{_MARK}\s?(?:dot|punt|\.)\s?{_MARK}\s?|\s(?:dot|punt)\s|\s\.\s?)"
_DOMAIN = re.compile(rf"[\s\x1e\"'(<|>]{{0,4}}{_NEXT}(?P<first>{_LABEL})(?P<more>(?:{_DOT}{_LABEL}){{0,6}})")
_TOP = re.compile(r"[a-z]{2,}\Z")
_WRITE = re.compile(r"\b(?:(?:e-?)?mail\w*|schrijf|stuur\w*|contact|bereik\w*|adres)\b")
_SPELT = re.compile(r"\b(?:[a-z0-9._-][\s_-]){2,40}@(?:[\s_-][a-z0-9._-]){4,40}")
_PARTED = re.compile(r"\b[a-z0-9-]{3,30}(?:\s\.\s[a-z0-9-]{3,30}){1,3}\s\.\s(?:nl|com|org|net|eu|be)\b")
_IN_HOST = re.compile(r"(?://|\bwww\.)[^\s/]{0,70}\Z")
_WORD_BEFORE = re.compile(r"[^\s\x1e]{1,64}[\s\x1e]{0,4}\Z")


def find(passage: Passage) -> Iterator[Span]:
    """Every e-mail address: with an @ in any form, spelt out, or with no more than its dots."""
    text = passage.text
    if "@" in text:
        yield from (found.span() for found in _SPELT.finditer(text))
    if " . " in text:
        yield from (found.span() for found in _PARTED.finditer(text))
    for sign in _AT.finditer(text):
        domain = _DOMAIN.match(text, sign.end())
        if domain is None:
            continue
        before = text[max(sign.start() - 70, 0) : sign.start()]
        if _is_address(before, sign[0], domain):
            word = _WORD_BEFORE.search(before)
            yield sign.start() - (len(word[0]) if word else 0), domain.end()


def _is_address(before: str, sign: str, domain: re.Match[str]) -> bool:
    gap = domain.start("first") > domain.start()
    close, apart = _ASIDE.search(before), _SPACED.search(before)
    dotted = bool(domain["more"] and _TOP.search(domain["more"].strip("-")))
    spelt = dotted and ("dot" in domain["more"] or "punt" in domain["more"] or not domain["more"].startswith("."))
    if len(sign) == 1:
        if close:  # noor@voorbeeld, noor@ voorbeeld.nl
            return dotted or (not gap and len(domain["first"]) > 2 and before[-2:].isalnum())
        if not apart or not dotted:
            return False
        return gap or bool(apart["gap"].strip(" ") or _WRITE.search(before))
    if not (close or apart):
        return False
    if sign.startswith("apen") or sign.startswith("apes"):
        return spelt or dotted or (bool(close) and not gap)
    top = re.split(r"[^a-z]", domain["more"])[-1]
    known = top in _TOPS or (spelt and top in _WORDS)
    provider = domain["first"] in _PROVIDERS
    if sign in ("bij", "op"):
        return bool(apart) and spelt and known and (sign == "bij" or provider or bool(_WRITE.search(before)))
    if sign[0] in "([{<" and "at" in sign:
        return dotted or len(domain["first"]) > 2
    return (known or provider or (dotted and bool(_WRITE.search(before)))) and not _IN_HOST.search(before)
