"""Detects numbers that identify a person: BSN, IBAN, and the numbers of identity documents."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.digits import is_amount, letters_as_digits, lookalikes_as_digits, mask_harmless
from generator.checks.personal.passage import Passage, Span

_NINE = re.compile(r"(?<!\d)(?<!\d[.,:';|])\d(?:(?:[^0-9a-z%€×+]| [-./=:] |\) )?\d){8}(?!\d|[,:';|]\d|[ .\-]\d{2})")
_SEPARATOR = re.compile(r"[ .\-\n\x1e_*/]?")
"""Separators between groups of digits of any size; with any other sign, only groups of three count."""
_EIGHT = re.compile(r"(?<![\d/=.,-])\d{8}(?![\d/]|[.,-]\d)")
_BSN_BEFORE = re.compile(r"\b(?:bsn|burgerservice\w*|sofi\w*|service ?nummer|persoonsnummer)\b[^\d]{0,40}\Z")
_COMPANY_BEFORE = re.compile(r"\b(?:kvk|kamer van koophandel|handelsregister|rsin|fiscaal|btw|vat|anbi)\b[^\d]{0,30}\Z")
_GROUPS = {
    (9,), (3, 3, 3), (4, 2, 3), (2, 3, 4), (3, 2, 4), (2, 2, 2, 3), (3, 2, 2, 2), (4, 5), (5, 4), (3, 6), (6, 3),
    (8, 1), (2, 2, 2, 2, 1), (1, 2, 2, 2, 2), (4, 3, 2), (4, 4, 1), (1, 4, 4), (1,) * 9,
}  # fmt: skip
_THREES = {(3, 3, 3)}
"""How an amount of nine digits is grouped: only digits grouped so can be an amount."""
_NUMBERED_PAGES = re.compile(
    r"\b(?:vimeo\.com|nos\.nl|issuu\.com|youtu\.be|youtube\.com|overheid\.nl|cbs\.nl)/[^\s\x1e?]{0,80}\Z"
)
"""Sites that number their pages."""


def find_service_numbers(passage: Passage) -> Iterator[Span]:
    """The spans of possible BSNs: nine digits that pass the elfproef, or eight if a leading zero was left out."""
    text = lookalikes_as_digits(mask_harmless(passage.text))
    for match in _NINE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        groups = tuple(map(len, re.split(r"\D+", match[0])))
        separated = all(map(_SEPARATOR.fullmatch, re.split(r"\d", match[0])))
        before = text[max(match.start() - 90, 0) : match.start()]
        if groups not in (_GROUPS if separated else _THREES) or not _passes(digits) or _COMPANY_BEFORE.search(before):
            continue
        amount = groups in _THREES and is_amount(text, *match.span())
        if _BSN_BEFORE.search(before) or not (amount or _is_page(passage, match, before)):
            yield match.span()
    for match in _EIGHT.finditer(text):
        before = text[max(match.start() - 50, 0) : match.start()]
        if not _passes("0" + match[0]) or passage.kind(match.start()) == "number":
            continue
        if _BSN_BEFORE.search(before) or not (
            _COMPANY_BEFORE.search(before) or is_amount(text, *match.span()) or _is_day(match[0]) or _in_address(before)
        ):
            yield match.span()


def _passes(digits: str) -> bool:
    from stdnum.nl import bsn

    return bsn.is_valid(digits) and digits.strip("0") != ""


def _is_day(digits: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d|[0-3]\d(?:0[1-9]|1[0-2])(?:19|20)\d\d", digits))


def _in_address(before: str) -> bool:
    return bool(re.search(r"(?:https?://|www\.)[^\s\x1e]*\Z", before))


def _is_page(passage: Passage, match: re.Match[str], before: str) -> bool:
    """Whether the digits are part of a web address: of a site with numbered pages, or in a field for an address."""
    if not match[0].isdigit() or not _in_address(before):
        return False
    return bool(_NUMBERED_PAGES.search(before)) or (before[-1:] in "/-" and passage.kind(match.start()).endswith("url"))


_BESIDE = r"[^a-z0-9]{0,3}"
_ACCOUNT = re.compile(rf"(?<![a-z0-9])[a-z] ?[a-z]{_BESIDE}\d ?\d(?=(?:{_BESIDE}[a-z0-9]){{11}})")


def find_accounts(passage: Passage) -> Iterator[Span]:
    """The spans of bank account numbers (IBAN, ISO 13616) with valid check digits."""
    from stdnum import iban

    for match in _ACCOUNT.finditer(passage.text):
        offsets = [
            offset
            for offset, character in enumerate(passage.text[match.start() : match.start() + 90], match.start())
            if character.isalnum() and character.isascii()
        ]
        account = "".join(passage.text[offset] for offset in offsets)
        disguised = account[:8] + letters_as_digits(account[8:18])  # NL91 ABNA O4I7
        for candidate in (disguised, *(account[:length] for length in range(min(len(account), 34), 14, -1))):
            if _has_check_digits(candidate.upper()) and iban.is_valid(candidate, check_country=False):
                yield match.start(), offsets[len(candidate) - 1] + 1
                break


def _has_check_digits(account: str) -> bool:
    """Whether the check digits are valid (ISO 7064, mod 97-10): a fast test before that of the country's format."""
    return int("".join(str(int(character, 36)) for character in account[4:] + account[:4])) % 97 == 1


_DOCUMENT = re.compile(
    r"\b(?:paspoort|rijbewijs|identiteitsbewijs|identiteitskaart|id-kaart|id-bewijs|documentnummer|vreemdelingendocument|"
    r"verblijfsdocument|v-nummer)(?:nummer|nr)?\b[^\d\n\x1e]{0,25}?(?P<number>\b[a-z0-9]{7,12}\b)"
)


def find_documents(passage: Passage) -> Iterator[Span]:
    """The spans of the numbers of passports, identity cards and driving licences, where the document is named."""
    for match in _DOCUMENT.finditer(passage.text):
        if sum(map(str.isdigit, match["number"])) >= 4:
            yield match.span("number")
