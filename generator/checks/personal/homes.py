"""Detects where a person lives: addresses, postal codes, and coordinates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.lexicon import words
from generator.checks.personal.passage import Passage, Span
from generator.checks.personal.vocabulary import is_group_word

ENDINGS = (
    r"straat|straatje|laan|weg|plein|kade|singel|gracht|dijk|steeg|hof|markt|plantsoen|dreef|pad|park|ring|wal|burg|brink|"
    r"kamp|akker|veld|diep|haven|baan|allee|boulevard|poort|hoek|str"
)
LEADS = "van|der|de|den|het|'t|naar|voor|aan|op"
_SENTENCE_WORDS = {"en", "binnen", "tegen", "tussen", "ons", "is", "als", "langs", "tegenwoordig"}
_COUNTED_NOUN = re.compile(
    r"[a-z]+(?:en|s)|uur|jaar|keer|maal|euro|man|procent|meter|kilometer|km|"
    r"januari|februari|maart|april|mei|juni|juli|augustus|oktober|dag|week|maand|plekjes|kinderen"
)
_NUMBER = (
    r"(?:(?:huis)?(?:nr\.?|nummer)\s?)?(?P<number>[1-9]\d{0,3})"
    r"(?:\s?[a-h]|-\d{1,3}|\s?(?:bis|zwart|rood|hs|huis))?(?![\w%€:]|[.,]\d|-\w)"
)
_STREET = re.compile(rf"(?P<street>\b(?:[a-z'-]{{2,40}})?(?:{ENDINGS})\b\.?)[\s,]{{1,3}}{_NUMBER}")
LANES = "laan|plein|weg|straat|kade|singel|gracht|dijk|steeg|dreef|pad|allee|boulevard|brink"
_LANE = re.compile(rf"(?P<street>\b(?:{LANES})\s(?:{LEADS})\s[a-z' -]{{2,40}}?)\s{_NUMBER}")
_ON_A_STREET = re.compile(rf"\baan\s(?:de|het|'t)\s(?P<street>[a-z'-]{{3,40}})\s{_NUMBER}")
_HOUSE_IN_PLACE = re.compile(
    r"(?P<street>\b[a-z][a-z'.-]{2,40})\s(?:(?:huis)?(?:nr\.?|nummer)\s?)?(?P<number>[1-9]\d{0,2})(?:\s?[a-h]|-\d{1,3})?"
    r"(?:[,;]?\s(?:(?:te|in)\s)?(?:[1-9]\d{3}\s)?|\s?\x1e)(?P<place>[a-z'-]{2,30}(?:\s[a-z'-]{2,30}){0,3})(?!\s?[\d:])"
)
_NOT_STREETS = words("not-streets")
_WORD = re.compile(r"[\s\x1e]+(?P<word>[a-z]+)")
_RESIDENCE = re.compile(
    r"\b(?:woont|wonen|woon|wonend|woonachtig|thuisadres|woonadres|huisadres|prive-?adres|adres)\b[^\d\n\x1e]{0,40}?"
    rf"(?P<street>\b[a-z'-]{{2,40}})\s{_NUMBER}"
)
_POSTAL_CODE = re.compile(r"(?<![\d.,€/-])(?<!€ )[1-9]\d{3}(?P<gap>[\s_.-]{0,2})(?P<letters>[a-z]{2})(?!\w|-[a-z])")
_NEVER_ASSIGNED = {"sa", "sd", "ss"}
"""Letters that PostNL assigns to no postal code."""
_UNITS = {"kg", "km", "mm", "cm", "ml", "dl", "cl", "kw", "mw", "gb", "mb", "tb", "eu", "ha", "xp", "px", "pk", "ms"}
_PO_BOX_BEFORE = re.compile(r"\bpostbus\s\d{1,6},?[\s\x1e]+\Z|\bantwoordnummer\s\d{1,6},?[\s\x1e]+\Z")
_SHORT_WORDS = set("al de en er ex in is je me na nu of om op st te tm uw we ze".split())
_HOUSE_BEFORE = re.compile(r"[a-z]\s(?!(?:19|20)\d\d)\d{1,4}\s?[a-z]?[,\s\x1e]{1,3}\Z")
_HOUSE_AFTER = re.compile(
    r"[,\s\x1e/-]{1,3}(?:(?:huis)?(?:nr\.?|nummer)\s?)?(?!(?:19|20)\d\d)[1-9]\d{0,3}(?![\d:%]|[.,]\d)"
)
_CODE_BEFORE = re.compile(r"\b(?:postcode|pc)\W{1,3}\Z")


def find_homes(passage: Passage, places: frozenset[str] = frozenset()) -> Iterator[Span]:
    """The spans of full postal codes, and of streets with a house number; `places` are names of places, as seen."""
    text = passage.text
    for match in _POSTAL_CODE.finditer(text):
        if _is_postal_code(passage, match, places):
            yield match.span()
    for match in _STREET.finditer(text):
        if _is_house(passage, match) or _is_before_place(passage, match, places):
            yield match.span()
    for pattern, is_street in _STREET_KINDS:
        for match in pattern.finditer(text):
            if is_street(passage, match, places):
                yield match.span()
    for match in _RESIDENCE.finditer(text):
        if _is_house(passage, match, lives=True):
            yield match.start("street"), match.end()


def _is_on_a_street(passage: Passage, match: re.Match[str], places: frozenset[str]) -> bool:
    """Whether "aan de Singel 12" is an address."""
    street = match["street"]
    if street in _NOT_STREETS or street in places or is_group_word(street):
        return False
    return passage.is_capital(match.start("street")) and _is_house(passage, match, lives=True)


def _is_lane(passage: Passage, match: re.Match[str], places: frozenset[str]) -> bool:
    """Whether "Laan van de Vrede 12" is an address."""
    street = match["street"]
    named = passage.is_capital(match.start()) and passage.is_capital(match.start() + street.rindex(" ") + 1)
    return named and street not in places and _is_house(passage, match, lives=True)


def _is_house_in_place(passage: Passage, match: re.Match[str], places: frozenset[str]) -> bool:
    """Whether "Zonnebloem 12, Emmen" is an address."""
    street = match["street"]
    if street in _NOT_STREETS or street in places or is_group_word(street) or not passage.is_capital(match.start()):
        return False
    before = passage.text[max(match.start() - 5, 0) : match.start()]
    if street.endswith(("en", "s")) and not re.search(r"\b(?:de|het|den|'t)\s\Z", before):
        return False  # Gemeenten 12, Emmen
    return passage.is_capital(match.start("place")) and bool(_place_at_start(match["place"], places))


_STREET_KINDS = ((_ON_A_STREET, _is_on_a_street), (_LANE, _is_lane), (_HOUSE_IN_PLACE, _is_house_in_place))


def _place_at_start(text: str, places: frozenset[str]) -> str:
    """The longest name of a place that a text starts with; empty if there is none."""
    words = [word.strip("'-") for word in re.split(r"[^a-z'-]+", text)[:4]]
    names = (" ".join(words[:length]) for length in range(len(words), 0, -1))
    return next((name for name in names if name in places), "")


def _is_before_place(passage: Passage, match: re.Match[str], places: frozenset[str]) -> bool:
    """Whether the name of a place follows the street and number."""
    after = passage.text[match.end() : match.end() + 40]
    return not re.fullmatch(r"(?:19|20)\d\d", match["number"]) and bool(_place_at_start(after.lstrip(", "), places))


def _is_postal_code(passage: Passage, match: re.Match[str], places: frozenset[str]) -> bool:
    letters, before = match["letters"], passage.text[max(match.start() - 40, 0) : match.start()]
    if letters in _NEVER_ASSIGNED or _PO_BOX_BEFORE.search(before):
        return False
    after = passage.text[match.end() : match.end() + 40]
    housed = letters not in _SHORT_WORDS | _UNITS and (
        _HOUSE_BEFORE.search(before)
        or _CODE_BEFORE.search(before)
        or _HOUSE_AFTER.match(after)
        or (not match["gap"] and _place_at_start(after.lstrip(), places))
    )
    year = match[0].startswith(("19", "20"))
    if passage.source(*match.span("letters")).isupper() and not year:
        return letters not in _UNITS or bool(housed)
    return bool(housed)


def _is_house(passage: Passage, match: re.Match[str], lives: bool = False) -> bool:
    """Whether a street and a number form an address: "Dorpsstraat 12 gezinnen" and "Stadspark 2026" do not."""
    number = match["number"]
    follows = _WORD.match(passage.text, match.end())
    coded = _POSTAL_CODE.search(passage.text, match.end(), match.end() + 12)
    if coded:
        return True
    if len(number) == 4 and number.startswith(("19", "20")):
        return False
    named = passage.is_capital(match.start("street")) or lives
    if not named or (not lives and _is_bare_noun(passage, match)):
        return False
    if follows is None or "\x1e" in follows[0]:
        return True
    word = follows["word"]
    return passage.is_capital(follows.start("word")) or word in _SENTENCE_WORDS or not _COUNTED_NOUN.fullmatch(word)


def _is_bare_noun(passage: Passage, match: re.Match[str]) -> bool:
    """Whether the street is only a noun such as "Markt" or "Park" that starts a sentence, without a name before it."""
    if not re.fullmatch(ENDINGS, match["street"]):
        return False
    before = re.search(r"(?P<word>[a-z'-]+)\s\Z", passage.text[max(match.start() - 40, 0) : match.start()])
    return not before or not passage.is_capital(match.start() - len(before[0]))


_DEGREES = r"\d{4,15}(?!\d)"
_POINT = re.compile(
    rf"(?<![\d.,])(?:lat\w*\W{{0,3}})?5[0-4][.,]{_DEGREES}[^\d\x1e]{{1,16}}[2-8][.,]{_DEGREES}"
    rf"|(?<![\d.,])[2-8][.,]{_DEGREES}[^\d\x1e]{{1,16}}5[0-4][.,]{_DEGREES}"
    r"|(?<!\d)5[0-4]\s?°\s?\d{1,2}(?:[.,]\d+)?\s?['′’]?[^\d\x1e]{0,4}(?:\d{1,2}(?:[.,]\d+)?[^\d\x1e]{0,6})?[\s,nz]{1,6}0?[2-8]\s?°\s?\d{1,2}"
    rf"|\b(?:gps|lat(?:itude)?|breedtegraad|coordina\w+)\b[^\d\x1e]{{0,12}}-?\d{{1,3}}[.,]{_DEGREES}"
)


def find_points(passage: Passage) -> Iterator[Span]:
    """The spans of coordinates in or near the Netherlands, in four decimals (10 m) or more, and of named latitudes."""
    for match in _POINT.finditer(passage.text):
        yield match.span()
