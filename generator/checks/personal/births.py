"""Detects dates of birth, and the ages of people who are named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.passage import Passage, Span, sentence_before
from generator.checks.personal.vocabulary import FIRST_NAMES, PARTICLES, TITLES, is_group_word
from generator.values.numerals import TENS

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
"""Nobody born later is an entrepreneur yet: what was "born" then is an idea."""
_OF_A_THING = re.compile(
    r"\A\s*(?:dit|dat|het|er)\b|\b(?:idee\w*|plan|plannen|initiatief|stichting|vereniging|challenge|project|droom|beweging|\w*keuken|bedrijf|concept|"
    r"winkel|club|traditie|wens)\b"
)

_AGE = r"[1-9]\d"
_ENDS = r"(?=\s?[);!?\n\x1e\"'”]|\s?[.,](?!\d)|\s-\s|\s?\Z)"
_DURATION = (
    r"(?![ \n](?:vrijwillig|actie|ervaring|lang\b|in\b|bij\b|werk|geleden|later|besta|coach|al\b|lid\b|getrouwd|op\b|"
    r"voor|een\b|aan\b))"
)
"""What follows a number of years that is a duration, not an age."""
_BESIDE_NAME = re.compile(
    rf"\s?(?:[(,:/;|\x1e]|\s-)\s?(?:[mvx],\s?)?(?:(?P<told>leeftijd:?\s){_AGE}\b|{_AGE}\s?(?:jaar\b|jr\b|j\b){_DURATION}(?P<old>\s(?:oud|jong)\b)?"
    rf"|(?<=[(,]\s){_AGE}(?=\s?[),.;]|\Z)|(?<=[(,]){_AGE}(?=\s?[),]))"
    rf"|\s(?:is|werd|wordt)\s(?:[a-z]+\s){{0,2}}?{_AGE}(?:\sjaar(?P<is>\s(?:oud|jong)\b)?)?(?:{_ENDS}|(?<=jaar)(?=\sen\b))"
    rf"|\s(?:is|werd|wordt)\s{_AGE}\sjaar(?P<was>\s(?:oud|jong)\b)|\svan\s{_AGE}\sjaar\b(?!\s(?:en|of)\s(?:oud|jong))"
    rf"|(?:\s?(?P<open>\()\s?(?:[°†]\s?)?|,\s)(?:(?P<date>{_DAY})|(?:{_MONTH}\s)?(?P<only>(?:19|20)\d\d)(?=\s?-?\s?\)))(?(open)\s?(?:-\s?)?\)|{_ENDS})"
    r"|,?\s(?:bouwjaar|lichting|jaargang|anno)\s(?P<built>(?:19|20)\d\d)\b"
)
_TENS = rf"(?:[a-z]{{3,6}}en)?(?:{'|'.join(TENS)})"
_BEFORE_NAME = re.compile(rf"\b(?:(?:[1-9]?\d|{_TENS})-?\s?jarige|{_AGE}\sjaar\soude)\s(?=[a-z])")
_WORD = re.compile(r"[a-z](?:[a-z'-]*[a-z])?")


def find(passage: Passage) -> Iterator[Span]:
    """The spans of dates of birth, and of ages beside a name."""
    for match in _BORN.finditer(passage.text):
        if _is_birth(passage.text, match):
            yield match.span()
    yield from _ages_after_names(passage)
    yield from _ages_before_names(passage)


def _is_birth(text: str, match: re.Match[str]) -> bool:
    year = match["iso"] or match["year"] or match["only"]
    explicit = match["how"].startswith("geboorte")
    if match["only"] and not explicit:
        sentence = sentence_before(text, match.start(), 80) + match[0]
        if match["how"] in _ANNIVERSARY or _OF_A_THING.search(sentence):
            return False
    return len(year) < 4 or int(year) <= _LAST or explicit


_ANNIVERSARY = ("verjaardag", "verjaart", "jarig")


def _ages_after_names(passage: Passage) -> Iterator[Span]:
    text = passage.text
    for match in _BESIDE_NAME.finditer(text):
        year = match["only"] or match["built"] or (match["date"] or "")[-4:]
        if year.isdigit() and len(year) == 4 and not _EARLIEST <= int(year) <= _LAST:
            continue
        name = _name_before(passage, match.start())
        sure = any(match[group] for group in ("told", "old", "is", "was")) or (match["date"] and match["open"])
        cited = match["only"] and name and name[0][1] - name[0][0] == 1  # R. Putnam (2000)
        if (
            name
            and not cited
            and (_is_known(name, text) or (sure and _is_whole(name, text)) or "*" in passage.source(*match.span()))
        ):
            yield name[0][0], match.end()


def _ages_before_names(passage: Passage) -> Iterator[Span]:
    for match in _BEFORE_NAME.finditer(passage.text):
        name = _name_after(passage, match.end())
        if name and (_is_known(name, passage.text) or _is_whole(name, passage.text)):
            yield match.start(), name[-1][1]


def _name_before(passage: Passage, end: int) -> list[Span]:
    """The spans of the words that may form a name right before an offset: capitalised words and particles."""
    start = max(end - 60, 0)
    words = list(_WORD.finditer(passage.text, start, end))[-6:]
    name: list[Span] = []
    following = end
    for word in reversed(words):
        if passage.text[word.end() : following].strip(" ." if len(word[0]) == 1 else " "):
            break
        following = word.start()
        if passage.is_capital(word.start()):
            name.insert(0, word.span())
        elif not name or word[0] not in PARTICLES:
            if word[0] in _ARTICLES or is_group_word(word[0]):
                return []
            if name and word[0] in TITLES:
                name.insert(0, word.span())
            break
    return _from_first_name(name, passage.text)


def _from_first_name(name: list[Span], text: str) -> list[Span]:
    """The name without words before its first name, if it has one; empty if those words are of an organisation."""
    while (
        name
        and text[slice(*name[0])] not in FIRST_NAMES
        and any(text[slice(*word)] in FIRST_NAMES for word in name[1:])
    ):
        if is_group_word(text[slice(*name[0])]) or text[slice(*name[0])] in _ARTICLES:
            return []
        del name[0]
    return name


_ARTICLES = frozenset("de het een".split())


def _name_after(passage: Passage, start: int) -> list[Span]:
    """The spans of the words that may form a name right after an offset, or after one noun there."""
    name: list[Span] = []
    noun = _WORD.match(passage.text, start)
    if (
        noun
        and not passage.is_capital(start)
        and not is_group_word(noun[0])
        and passage.text[noun.end() : noun.end() + 1] == " "
    ):
        start = noun.end() + 1  # de 54-jarige coach Noor
    for word in _WORD.finditer(passage.text, start, start + 60):
        if word.start() > start and passage.text[word.start() - 1] != " ":
            break
        if passage.is_capital(word.start()):
            name.append(word.span())
        elif not name or word[0] not in PARTICLES:
            break
        if passage.text[word.end() : word.end() + 1] != " ":
            break
    return name


def _is_known(name: list[Span], text: str) -> bool:
    """Whether a name starts with a known first name, an initial or a title, and is not that of an organisation."""
    words = [text[start:end] for start, end in name]
    first = words[0].partition("-")[0]
    introduced = len(words) > 1 and (len(first) == 1 or first in TITLES)
    return (first in FIRST_NAMES or introduced) and not any(map(is_group_word, words[1:]))


def _is_whole(name: list[Span], text: str) -> bool:
    """Whether a name may consist of a first name and a surname."""
    return 1 < len(name) < 4 and not any(is_group_word(text[start:end]) for start, end in name)
