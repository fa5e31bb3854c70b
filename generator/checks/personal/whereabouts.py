"""Where a person lives: an address, a postal code, a point on the map."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.common import is_of_group
from generator.checks.personal.passage import Passage, Span

ENDINGS = (
    r"straat|straatje|laan|weg|plein|kade|singel|gracht|dijk|steeg|hof|markt|plantsoen|dreef|pad|park|ring|wal|burg|brink|"
    r"kamp|akker|veld|diep|haven|baan|allee|boulevard|poort|hoek|str"
)
LEADS = "van|der|de|den|het|'t|naar|voor|aan|op"
_GOES_ON = {"en", "binnen", "tegen", "tussen", "ons", "is", "als", "langs", "tegenwoordig"}
_COUNTED = re.compile(
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
_BESIDE = re.compile(rf"\baan\s(?:de|het|'t)\s(?P<street>[a-z'-]{{3,40}})\s{_NUMBER}")
_IN_PLACE = re.compile(
    r"(?P<street>\b[a-z][a-z'.-]{2,40})\s(?:(?:huis)?(?:nr\.?|nummer)\s?)?(?P<number>[1-9]\d{0,2})(?:\s?[a-h]|-\d{1,3})?"
    r"(?:[,;]?\s(?:(?:te|in)\s)?(?:[1-9]\d{3}\s)?|\s?\x1e)(?P<place>[a-z'-]{2,30}(?:\s[a-z'-]{2,30}){0,3})(?!\s?[\d:])"
)
_NO_STREETS = frozenset(
    """
    editie fase groep ronde dag zaal lijn buslijn bus top artikel doel week nummer challenge halte team klas blok
    kamer punt lokaal afdeling deel kavel perron kern figuur tabel bijlage hoofdstuk pagina bron spoor agenda stand
    plek plaats rang station werk stap thema vraag regel code versie jaar uur januari februari maart april mei juni
    juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag op
    voor vanaf van om met in sinds tot het een deze die dit dat alle elke na over bij aan uit door ruim circa
    ongeveer bijna meer minder totaal samen nog ook er hier daar toen nu dan als en of maar want zo wel niet per
    rond tegen onder boven naast tussen nieuw aantal prijs idee plan keuken project ploeg alinea locatie lokatie
    vestiging gemeente kantine gebied district regio cohort coach rij level kanaal prins koning koningin bladzijde
    jaargang band boek film aflevering seizoen serie categorie klasse graad niveau type model maat schaal nota
    notitie besluit motie amendement paragraaf sectie module les college cursus training sessie workshop tafel stoel
    bed kast kraam podium gang etage verdieping trap deur gebouw hal loods unit box vak terrein afslag kruispunt
    knooppunt rotonde pier steiger terminal vlucht trein tram metro route etappe rit wedstrijd set speler rugnummer
    divisie pool poule finale winnaar deelnemer kandidaat kind kwartaal semester periode trimester maand initiatief
    bureau loket kantoor filiaal dienst scenario optie variant keuze ambitie pijler lijst nr plus min
    """.split()
)
"""Words with a capital before a number that are no street."""
_WORD = re.compile(r"[\s\x1e]+(?P<word>[a-z]+)")
_LIVES = re.compile(
    r"\b(?:woont|wonen|woon|wonend|woonachtig|thuisadres|woonadres|huisadres|prive-?adres|adres)\b[^\d\n\x1e]{0,40}?"
    rf"(?P<street>\b[a-z'-]{{2,40}})\s{_NUMBER}"
)
_CODE = re.compile(r"(?<![\d.,€/-])(?<!€ )[1-9]\d{3}(?P<gap>[\s_.-]{0,2})(?P<letters>[a-z]{2})(?!\w|-[a-z])")
_NO_LETTERS = {"sa", "sd", "ss"}
_UNITS = {"kg", "km", "mm", "cm", "ml", "dl", "cl", "kw", "mw", "gb", "mb", "tb", "eu", "ha", "xp", "px", "pk", "ms"}
_BOX = re.compile(r"\bpostbus\s\d{1,6},?[\s\x1e]+\Z|\bantwoordnummer\s\d{1,6},?[\s\x1e]+\Z")
_SHORT_WORDS = set("al de en er ex in is je me na nu of om op st te tm uw we ze".split())
_HOUSE_BEFORE = re.compile(r"[a-z]\s(?!(?:19|20)\d\d)\d{1,4}\s?[a-z]?[,\s\x1e]{1,3}\Z")
_HOUSE_AFTER = re.compile(
    r"[,\s\x1e/-]{1,3}(?:(?:huis)?(?:nr\.?|nummer)\s?)?(?!(?:19|20)\d\d)[1-9]\d{0,3}(?![\d:%]|[.,]\d)"
)
_POSTCODE = re.compile(r"\b(?:postcode|pc)\W{1,3}\Z")


def find_homes(passage: Passage, places: frozenset[str] = frozenset()) -> Iterator[Span]:
    """Postal codes with their letters, and streets with the number of a house; `places` are those with an own name."""
    text = passage.text
    for found in _CODE.finditer(text):
        if _is_code(passage, found, places):
            yield found.span()
    for found in _STREET.finditer(text):
        if _is_house(passage, found) or _in_place(passage, found, places):
            yield found.span()
    for found in _BESIDE.finditer(text):
        street = found["street"]
        known = street in _NO_STREETS or street in places or is_of_group(street)
        if not known and passage.capital(found.start("street")) and _is_house(passage, found, lives=True):
            yield found.span()
    for found in _LANE.finditer(text):
        street = found["street"]
        named = passage.capital(found.start()) and passage.capital(found.start() + street.rindex(" ") + 1)
        if named and street not in places and _is_house(passage, found, lives=True):
            yield found.span()
    for found in _IN_PLACE.finditer(text):
        street = found["street"]
        if street in _NO_STREETS or street in places or is_of_group(street) or not passage.capital(found.start()):
            continue
        if street.endswith(("en", "s")) and not re.search(
            r"\b(?:de|het|den|'t)\s\Z", text[max(found.start() - 5, 0) : found.start()]
        ):
            continue  # Gemeenten 12, Emmen
        if passage.capital(found.start("place")) and _place(found["place"], places):
            yield found.span()
    for found in _LIVES.finditer(text):
        if _is_house(passage, found, lives=True):
            yield found.span("street")[0], found.end()


def _place(text: str, places: frozenset[str]) -> str:
    """The place that a text starts with; empty if it starts with none."""
    words = [one.strip("'-") for one in re.split(r"[^a-z'-]+", text)[:4]]
    return next((one for length in range(len(words), 0, -1) if (one := " ".join(words[:length])) in places), "")


def _in_place(passage: Passage, found: re.Match[str], places: frozenset[str]) -> bool:
    """Whether the name of a place follows on a street and a number."""
    after = passage.text[found.end() : found.end() + 40]
    return not re.fullmatch(r"(?:19|20)\d\d", found["number"]) and bool(_place(after.lstrip(", "), places))


def _is_code(passage: Passage, found: re.Match[str], places: frozenset[str]) -> bool:
    letters, before = found["letters"], passage.text[max(found.start() - 40, 0) : found.start()]
    if letters in _NO_LETTERS or _BOX.search(before):
        return False
    after = passage.text[found.end() : found.end() + 40]
    housed = letters not in _SHORT_WORDS | _UNITS and (
        _HOUSE_BEFORE.search(before)
        or _POSTCODE.search(before)
        or _HOUSE_AFTER.match(after)
        or (not found["gap"] and _place(after.lstrip(), places))
    )
    year = found[0].startswith(("19", "20"))
    written = passage.written(*found.span("letters"))
    if written.isupper() and not year:
        return letters not in _UNITS or bool(housed)
    return bool(housed) or (not found["gap"] and not year and letters not in _UNITS and written.isupper())


def _is_house(passage: Passage, found: re.Match[str], lives: bool = False) -> bool:
    """Whether a street and a number are an address: "Dorpsstraat 12 gezinnen" and "Stadspark 2026" are not."""
    number = found["number"]
    follows = _WORD.match(passage.text, found.end())
    coded = _CODE.search(passage.text, found.end(), found.end() + 12)
    if coded:
        return True
    if len(number) == 4 and number.startswith(("19", "20")):
        return False
    named = passage.capital(found.start("street")) or lives
    if not named or (not lives and _alone(passage, found)):
        return False
    if follows is None or "\x1e" in follows[0]:
        return True
    word = follows["word"]
    return passage.capital(follows.start("word")) or word in _GOES_ON or not _COUNTED.fullmatch(word)


def _alone(passage: Passage, found: re.Match[str]) -> bool:
    """Whether the street is but a word such as "Markt" or "Park", with no name before it: the start of a sentence."""
    if not re.fullmatch(ENDINGS, found["street"]):
        return False
    before = re.search(r"(?P<word>[a-z'-]+)\s\Z", passage.text[max(found.start() - 40, 0) : found.start()])
    return not before or not passage.capital(found.start() - len(before[0]))


_DEGREES = r"\d{4,15}(?!\d)"
_POINT = re.compile(
    rf"(?<![\d.,])(?:lat\w*\W{{0,3}})?5[0-4][.,]{_DEGREES}[^\d\x1e]{{1,16}}[2-8][.,]{_DEGREES}"
    rf"|(?<![\d.,])[2-8][.,]{_DEGREES}[^\d\x1e]{{1,16}}5[0-4][.,]{_DEGREES}"
    r"|(?<!\d)5[0-4]\s?°\s?\d{1,2}(?:[.,]\d+)?\s?['′’]?[^\d\x1e]{0,4}(?:\d{1,2}(?:[.,]\d+)?[^\d\x1e]{0,6})?[\s,nz]{1,6}0?[2-8]\s?°\s?\d{1,2}"
    rf"|\b(?:gps|lat(?:itude)?|breedtegraad|coordina\w+)\b[^\d\x1e]{{0,12}}-?\d{{1,3}}[.,]{_DEGREES}"
)


def find_points(passage: Passage) -> Iterator[Span]:
    """Points on the map in or near the Netherlands, exact to some ten metres; and what is called a latitude."""
    for found in _POINT.finditer(passage.text):
        yield found.span()
