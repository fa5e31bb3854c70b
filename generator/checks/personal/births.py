"""When a person was born, and how old a named person is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.passage import Passage, Span

_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?P<year>(?:19|20)\d\d|['’]?\d\d)(?!\d)"
_DAY = rf"(?:\d{{1,2}}\s?[-/.\s]\s?(?:\d{{1,2}}|{_MONTH})\s?[-/.\s]\s?{_YEAR}|(?P<iso>(?:19|20)\d\d)-\d\d-\d\d)"
_BORN = re.compile(
    r"\b(?P<how>geboren|geboortedatum|geboortedag|geb\.?|gebdat|verjaardag|verjaart|jarig)(?!\w)"
    rf"[^\d\x1e]{{0,40}}?(?P<day>{_DAY})"
)
_LAST = 2012
"""Who is born later is no entrepreneur: an idea was "born" then."""
_NAME = r"[a-z'-]{2,20}\s(?:(?:van|de|den|der|ter|ten|vd)\s){0,3}[a-z'-]{2,30}"
_AGE = re.compile(
    rf"\b(?P<name>{_NAME})\s?[(,]\s?(?:\d\d\sjaar(?:\soud)?\b)"
    rf"|\b(?:de|een|onze|mijn)\s\d\d-?\s?jarige\s(?P<called>{_NAME})"
    rf"|\b(?P<is>{_NAME})\s(?:is|werd|wordt)\s\d\d\sjaar\soud"
)


def find(passage: Passage) -> Iterator[Span]:
    """Every date of birth, and the age of somebody with a first name and a surname."""
    text = passage.text
    for found in _BORN.finditer(text):
        year = found["iso"] or found["year"]
        if len(year) < 4 or int(year) <= _LAST or found["how"].startswith("geboorted"):
            yield found.span()
    for found in _AGE.finditer(text):
        group = next(one for one in ("name", "called", "is") if found[one])
        start, end = found.span(group)
        if passage.capital(start) and passage.capital(text.rindex(" ", start, end) + 1) and not _is_group(found[group]):
            yield found.span()


_GROUP = re.compile(
    r"\b(?:stichting|vereniging|cooperatie|gemeente|bedrijf|initiatief|challenge|bakkerij|winkel|cafe|huis|bibliotheek|"
    r"museum|school|club|het|de)\b"
)


def _is_group(name: str) -> bool:
    return bool(_GROUP.search(name))
