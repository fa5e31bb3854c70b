"""Detects e-mail addresses, also when they are spelled out or obfuscated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.passage import Passage, Span

ENVELOPES = "✉📧📨📩📬📭📮📫💌"
_APENSTAART = r"apen?staart(?:je)?"
_NAMED_AT = rf"at|{_APENSTAART}|at.?(?:sign|teken)"
_MARK = r"[^\sa-z0-9\x1e@]"
_AT = re.compile(
    rf"@|[{ENVELOPES}]|[(\[{{<|]\s?(?:{_NAMED_AT}|a|et|bij|@)\s?[)\]}}>|]|{_MARK}{{1,2}}\s?(?:{_NAMED_AT})\s?{_MARK}{{1,2}}"
    rf"|{_APENSTAART}|\b(?:at.?(?:sign|teken)|at|bij|op)\b"
)
_TOP_LEVEL = frozenset("nl com org net eu be info frl io fr uk".split())
_WORDS = frozenset("nu de co me".split())
"""Top-level domains that are also Dutch words: they count only after a dot that is spelled out."""
_PROVIDERS = frozenset("gmail googlemail hotmail outlook live yahoo icloud ziggo kpnmail protonmail proton".split())
_LOCAL_BEFORE = re.compile(r"[a-z0-9][^\sa-z0-9@/\[\x1e]{0,3}\Z")
_NEXT = r"(?:(?<=\n)(?:[-+]|\d{1,2}[.)])\s)?"
"""The bullet or number of the next list item."""
_LOCAL_APART = re.compile(rf"(?P<local>[a-z0-9][^\s@/\x1e]{{0,3}})(?P<gap>[\s\x1e|>]{{1,4}}{_NEXT})\Z")
_LABEL = r"[a-z0-9](?:[a-z0-9]|-(?!(?:dot|punt)-)){0,62}"
_DOT = rf"(?:\.|\s?{_MARK}\s?(?:dot|punt|\.)\s?{_MARK}\s?|\s(?:dot|punt)\s|\s\.\s?)"
_DOMAIN = re.compile(rf"[\s\x1e\"'(<|>]{{0,4}}{_NEXT}(?P<first>{_LABEL})(?P<more>(?:{_DOT}{_LABEL}){{0,6}})")
_IS_TOP_LEVEL = re.compile(r"[a-z]{2,}\Z")
_WRITE = re.compile(r"\b(?:(?:e-?)?mail\w*|schrijf|stuur\w*|contact|bereik\w*|adres)\b")
_SPACED_OUT = re.compile(r"\b(?:[a-z0-9._-][\s_-]){2,40}@(?:[\s_-][a-z0-9._-]){4,40}")
_PARTED = re.compile(r"\b[a-z0-9-]{3,30}(?:\s\.\s[a-z0-9-]{3,30}){1,3}\s\.\s(?:nl|com|org|net|eu|be)\b")
_IN_HOST = re.compile(r"(?://|\bwww\.)[^\s/]{0,70}\Z")
_WORD_BEFORE = re.compile(r"[^\s\x1e]{1,64}[\s\x1e]{0,4}\Z")


def find(passage: Passage) -> Iterator[Span]:
    """The spans of e-mail addresses: with an @ of any form, spelled out, or with spaced dots only."""
    text = passage.text
    if "@" in text:
        yield from (match.span() for match in _SPACED_OUT.finditer(text))
    if " . " in text:
        yield from (match.span() for match in _PARTED.finditer(text))
    for sign in _AT.finditer(text):
        domain = _DOMAIN.match(text, sign.end())
        if domain is None:
            continue
        before = text[max(sign.start() - 70, 0) : sign.start()]
        if _is_address(before, sign[0], domain):
            word = _WORD_BEFORE.search(before)
            yield sign.start() - (len(word[0]) if word else 0), domain.end()


def _is_address(before: str, sign: str, domain: re.Match[str]) -> bool:
    """Whether the text before a sign for @, that sign and a match of `_DOMAIN` form an address."""
    gap = domain.start("first") > domain.start()
    adjacent, apart = _LOCAL_BEFORE.search(before), _LOCAL_APART.search(before)
    dotted = bool(domain["more"] and _IS_TOP_LEVEL.search(domain["more"].strip("-")))
    if len(sign) == 1:
        if adjacent:  # noor@voorbeeld, noor@ voorbeeld.nl
            return dotted or (not gap and len(domain["first"]) > 2 and before[-2:].isalnum())
        if not apart or not dotted:
            return False
        return gap or bool(apart["gap"].strip(" ") or _WRITE.search(before))
    if not (adjacent or apart):
        return False
    if sign.startswith(("apen", "apes")):
        return dotted or (bool(adjacent) and not gap)
    return _is_spelled_address(before, sign, domain, dotted=dotted, apart=bool(apart))


def _is_spelled_address(before: str, sign: str, domain: re.Match[str], *, dotted: bool, apart: bool) -> bool:
    """Whether it is an address if the sign is a word ("at", "bij") that has other uses too."""
    spelled = dotted and ("dot" in domain["more"] or "punt" in domain["more"] or not domain["more"].startswith("."))
    top_level = re.split(r"[^a-z]", domain["more"])[-1]
    known = top_level in _TOP_LEVEL or (spelled and top_level in _WORDS)
    provider = domain["first"] in _PROVIDERS
    if sign in ("bij", "op"):
        return apart and spelled and known and (sign == "bij" or provider or bool(_WRITE.search(before)))
    if sign[0] in "([{<" and "at" in sign:
        return dotted or len(domain["first"]) > 2
    return (known or provider or (dotted and bool(_WRITE.search(before)))) and not _IN_HOST.search(before)
