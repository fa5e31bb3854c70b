"""Numbers that the state or a bank gave to one person: BSN, IBAN, and the numbers of documents."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.digits import in_figures, is_amount, with_figures, without_harmless
from generator.checks.personal.passage import Passage, Span

_NINE = re.compile(r"(?<!\d)(?<!\d[.,:';|])\d(?:(?:[^0-9a-z%€×+]| [-./=:] |\) )?\d){8}(?!\d|[,:';|]\d|[ .\-]\d{2})")
_BETWEEN = re.compile(r"[ .\-\n\x1e_*/]?")
"""What stands between the digits of a number in groups of any size; with another sign they are three by three."""
_EIGHT = re.compile(r"(?<![\d/=.,-])\d{8}(?![\d/]|[.,-]\d)")
_NAMED = re.compile(r"\b(?:bsn|burgerservice\w*|sofi\w*|service ?nummer|persoonsnummer)\b[^\d]{0,40}\Z")
_COMPANY = re.compile(r"\b(?:kvk|kamer van koophandel|handelsregister|rsin|fiscaal|btw|vat|anbi)\b[^\d]{0,30}\Z")
_GROUPS = {
    (9,), (3, 3, 3), (4, 2, 3), (2, 3, 4), (3, 2, 4), (2, 2, 2, 3), (3, 2, 2, 2), (4, 5), (5, 4), (3, 6), (6, 3),
    (8, 1), (2, 2, 2, 2, 1), (1, 2, 2, 2, 2), (4, 3, 2), (4, 4, 1), (1, 4, 4), (1,) * 9,
}  # fmt: skip
_BY_THREE = {(3, 3, 3)}
"""The way to write an amount of nine figures: whatever is no amount without its points is none with a € either."""
_LISTED = re.compile(
    r"\b(?:vimeo\.com|nos\.nl|issuu\.com|youtu\.be|youtube\.com|overheid\.nl|cbs\.nl)/[^\s\x1e?]{0,80}\Z"
)
"""Sites that give their pages a number."""


def find_service_numbers(passage: Passage) -> Iterator[Span]:
    """Numbers that can be a BSN: nine digits that pass its test, or eight of which the zero in front was left out."""
    text = in_figures(without_harmless(passage.text))
    for found in _NINE.finditer(text):
        digits = re.sub(r"\D", "", found[0])
        groups = tuple(len(one) for one in re.split(r"\D+", found[0]))
        plain = all(_BETWEEN.fullmatch(one) for one in re.split(r"\d", found[0]))
        before = text[max(found.start() - 90, 0) : found.start()]
        if groups not in (_GROUPS if plain else _BY_THREE) or not _passes(digits) or _COMPANY.search(before):
            continue
        amount = groups in _BY_THREE and is_amount(text, *found.span())
        if _NAMED.search(before) or not (amount or _is_page(passage, found, before)):
            yield found.span()
    for found in _EIGHT.finditer(text):
        before = text[max(found.start() - 50, 0) : found.start()]
        if not _passes("0" + found[0]) or passage.kind(found.start()) == "number":
            continue
        if _NAMED.search(before) or not (
            _COMPANY.search(before) or is_amount(text, *found.span()) or _is_day(found[0]) or _in_address(before)
        ):
            yield found.span()


def _passes(digits: str) -> bool:
    from stdnum.nl import bsn

    return bsn.is_valid(digits) and digits.strip("0") != ""


def _is_day(digits: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d|[0-3]\d(?:0[1-9]|1[0-2])(?:19|20)\d\d", digits))


def _in_address(before: str) -> bool:
    return bool(re.search(r"(?:https?://|www\.)[^\s\x1e]*\Z", before))


def _is_page(passage: Passage, found: re.Match[str], before: str) -> bool:
    """Whether the digits are the number of a page on the web: of a site that has such, or in a field for an address."""
    if not found[0].isdigit() or not _in_address(before):
        return False
    return bool(_LISTED.search(before)) or (before[-1:] in "/-" and passage.kind(found.start()).endswith("url"))


_BESIDE = r"[^a-z0-9]{0,3}"
_ACCOUNT = re.compile(rf"(?<![a-z0-9])[a-z] ?[a-z]{_BESIDE}\d ?\d(?=(?:{_BESIDE}[a-z0-9]){{11}})")


def find_accounts(passage: Passage) -> Iterator[Span]:
    """Numbers of bank accounts (IBAN) whose check digits are right."""
    from stdnum import iban

    for found in _ACCOUNT.finditer(passage.text):
        places = [
            found.start() + at
            for at, one in enumerate(passage.text[found.start() : found.start() + 90])
            if one.isalnum() and one.isascii()
        ]
        account = "".join(passage.text[at] for at in places)
        dressed = account[:8] + with_figures(account[8:18])  # NL91 ABNA O4I7
        for one in (dressed, *(account[:length] for length in range(min(len(account), 34), 14, -1))):
            if _leaves_one(one.upper()) and iban.is_valid(one, check_country=False):
                yield found.start(), places[len(one) - 1] + 1
                break


def _leaves_one(account: str) -> bool:
    """The test of check digits, before the one of the country, which takes longer."""
    return int("".join(str(int(one, 36)) for one in account[4:] + account[:4])) % 97 == 1


_DOCUMENT = re.compile(
    r"\b(?:paspoort|rijbewijs|identiteitsbewijs|identiteitskaart|id-kaart|id-bewijs|documentnummer|vreemdelingendocument|"
    r"verblijfsdocument|v-nummer)(?:nummer|nr)?\b[^\d\n\x1e]{0,25}?(?P<number>\b[a-z0-9]{7,12}\b)"
)


def find_documents(passage: Passage) -> Iterator[Span]:
    """Numbers of a passport, an identity card or a driving licence, after that word."""
    for found in _DOCUMENT.finditer(passage.text):
        if sum(one.isdigit() for one in found["number"]) >= 4:
            yield found.span("number")
