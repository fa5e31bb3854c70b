"""When a person was born, and how old a named person is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.common import FIRST_NAMES, PARTICLES, TITLES, is_of_group
from generator.checks.personal.passage import Passage, Span

_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?P<year>(?:19|20)\d\d|['’]?\d\d)(?!\d)"
_DAY = rf"(?:\d{{1,2}}\s?[-/.\s]\s?(?:\d{{1,2}}|{_MONTH})\s?[-/.\s]\s?{_YEAR}|(?P<iso>(?:19|20)\d\d)-\d\d-\d\d)"
_BORN = re.compile(
    r"\b(?P<how>geboren|geboortedatum|geboortedag|geboortejaar|geb\.?|gebdat|born|verjaardag|verjaart|jarig)(?!\w)"
    rf"[^\d\x1e]{{0,40}}?(?P<day>{_DAY}|(?P<only>(?:19|20)\d\d)(?![\d-]))"
)
_EARLIEST, _LAST = 1930, 2012
"""Who is born later is no entrepreneur: an idea was "born" then."""
_OF_A_THING = re.compile(
    r"\A\s*(?:dit|dat|het|er)\b|\b(?:idee\w*|plan|plannen|initiatief|stichting|vereniging|challenge|project|droom|beweging|\w*keuken|bedrijf|concept|"
    r"winkel|club|traditie|wens)\b"
)

_AGE = r"[1-9]\d"
_ENDS = r"(?=\s?[);!?\n\x1e\"'”]|\s?[.,](?!\d)|\s-\s|\s?\Z)"
_LASTS = (
    r"(?![ \n](?:vrijwillig|actie|ervaring|lang\b|in\b|bij\b|werk|geleden|later|besta|coach|al\b|lid\b|getrouwd|op\b|"
    r"voor|een\b|aan\b))"
)
"""What so many years are, if they are no age."""
_BESIDE_NAME = re.compile(
    rf"\s?(?:[(,:/;|\x1e]|\s-)\s?(?:[mvx],\s?)?(?:(?P<told>leeftijd:?\s){_AGE}\b|{_AGE}\s?(?:jaar\b|jr\b|j\b){_LASTS}(?P<old>\s(?:oud|jong)\b)?"
    rf"|(?<=[(,]\s){_AGE}(?=\s?[),.;]|\Z)|(?<=[(,]){_AGE}(?=\s?[),]))"
    rf"|\s(?:is|werd|wordt)\s(?:[a-z]+\s){{0,2}}?{_AGE}(?:\sjaar(?P<is>\s(?:oud|jong)\b)?)?(?:{_ENDS}|(?<=jaar)(?=\sen\b))"
    rf"|\s(?:is|werd|wordt)\s{_AGE}\sjaar(?P<was>\s(?:oud|jong)\b)|\svan\s{_AGE}\sjaar\b(?!\s(?:en|of)\s(?:oud|jong))"
    rf"|(?:\s?(?P<open>\()\s?(?:[°†]\s?)?|,\s)(?:(?P<date>{_DAY})|(?:{_MONTH}\s)?(?P<only>(?:19|20)\d\d)(?=\s?-?\s?\)))(?(open)\s?(?:-\s?)?\)|{_ENDS})"
    r"|,?\s(?:bouwjaar|lichting|jaargang|anno)\s(?P<built>(?:19|20)\d\d)\b"
)
_TENS = r"(?:[a-z]{3,6}en)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig"
_BEFORE_NAME = re.compile(rf"\b(?:(?:[1-9]?\d|{_TENS})-?\s?jarige|{_AGE}\sjaar\soude)\s(?=[a-z])")
_WORD = re.compile(r"[a-z](?:[a-z'-]*[a-z])?")


def find(passage: Passage) -> Iterator[Span]:
    """Every date of birth, and the age of somebody who is named."""
    text = passage.text
    for found in _BORN.finditer(text):
        year = found["iso"] or found["year"] or found["only"]
        asked = found["how"].startswith("geboorte")
        if found["only"] and not asked and (found["how"] in _DAYS or _OF_A_THING.search(_sentence(text, found))):
            continue
        if len(year) < 4 or int(year) <= _LAST or asked:
            yield found.span()
    for found in _BESIDE_NAME.finditer(text):
        year = found["only"] or found["built"] or (found["date"] or "")[-4:]
        if year.isdigit() and len(year) == 4 and not _EARLIEST <= int(year) <= _LAST:
            continue
        named = _name_before(passage, found.start())
        sure = any(found[one] for one in ("told", "old", "is", "was")) or (found["date"] and found["open"])
        cited = found["only"] and named and named[0][1] - named[0][0] == 1  # R. Putnam (2000)
        if (
            named
            and not cited
            and (_is_known(named, text) or (sure and _is_whole(named, text)) or "*" in passage.written(*found.span()))
        ):
            yield named[0][0], found.end()
    for found in _BEFORE_NAME.finditer(text):
        named = _name_after(passage, found.end())
        if named and (_is_known(named, text) or _is_whole(named, text)):
            yield found.start(), named[-1][1]


_DAYS = ("verjaardag", "verjaart", "jarig")


def _sentence(text: str, found: re.Match[str]) -> str:
    return re.split(r"[.!?\n\x1e]", text[max(found.start() - 80, 0) : found.start()])[-1] + found[0]


def _name_before(passage: Passage, end: int) -> list[Span]:
    """The words with a capital that lead up to a place, with the particles between them: a name, it may be."""
    start = max(end - 60, 0)
    words = list(_WORD.finditer(passage.text, start, end))[-6:]
    name: list[Span] = []
    at = end
    for found in reversed(words):
        if passage.text[found.end() : at].strip(" ." if len(found[0]) == 1 else " "):
            break
        at = found.start()
        if passage.capital(found.start()):
            name.insert(0, found.span())
        elif not name or found[0] not in PARTICLES:
            if found[0] in _ARTICLES:
                return []
            if is_of_group(found[0]):
                return []
            if name and found[0] in TITLES:
                name.insert(0, found.span())
            break
    while (
        name
        and passage.text[slice(*name[0])] not in FIRST_NAMES
        and any(passage.text[slice(*one)] in FIRST_NAMES for one in name[1:])
    ):
        if is_of_group(passage.text[slice(*name[0])]) or passage.text[slice(*name[0])] in _ARTICLES:
            return []
        del name[0]
    return name


_ARTICLES = frozenset("de het een".split())


def _name_after(passage: Passage, start: int) -> list[Span]:
    name: list[Span] = []
    what = _WORD.match(passage.text, start)
    if (
        what
        and not passage.capital(start)
        and not is_of_group(what[0])
        and passage.text[what.end() : what.end() + 1] == " "
    ):
        start = what.end() + 1  # de 54-jarige coach Noor
    for found in _WORD.finditer(passage.text, start, start + 60):
        if found.start() > start and passage.text[found.start() - 1] != " ":
            break
        if passage.capital(found.start()):
            name.append(found.span())
        elif not name or found[0] not in PARTICLES:
            break
        if passage.text[found.end() : found.end() + 1] != " ":
            break
    return name


def _is_known(name: list[Span], text: str) -> bool:
    """Whether a name starts with a first name, and is not that of a group."""
    words = [text[start:end] for start, end in name]
    first = words[0].partition("-")[0]
    led = len(words) > 1 and (len(first) == 1 or first in TITLES)
    return (first in FIRST_NAMES or led) and not any(map(is_of_group, words[1:]))


def _is_whole(name: list[Span], text: str) -> bool:
    """Whether a name can be a first name with a surname."""
    return 1 < len(name) < 4 and not any(is_of_group(text[start:end]) for start, end in name)
