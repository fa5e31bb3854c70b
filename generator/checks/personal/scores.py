"""How somebody who signed up was judged: marks, ranks below the prizes, and rejections."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.common import FIRST_NAMES
from generator.checks.personal.passage import Passage, Span

_MARK = r"(?:een\s)?(?:(?:[1-9]|10)(?:[.,]\d{1,2})?|\d{2,3})(?![\d\w]|\s?(?:%|procent|doelpunt|punten\sverschil)|-\d)"
_WORDS = (
    r"een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|"
    r"(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|honderd"
)
_WHO = (
    r"plan|aanvraag|aanmelding|inschrijving|inzending|kandidaat|kandidate|deelnemer|deelneemster|ondernemer|onderneemster|"
    r"initiatief|hij|zij|ze|pitch|idee"
)
_GIVEN = (
    rf"(?:(?<!\sop\s)(?:\d{{1,3}}(?:[.,]\d)?|{_WORDS})\spunten\b|een\s(?:(?:[1-9]|10)(?:[.,]\d)?(?![\w-])(?!\s[a-z]{{3,}}n\b)|"
    r"(?:vier|vijf|zes|zeven|acht|negen)(?=\s?[.,;:!?)\n\x1e]|\s?\Z|\s(?:voor|aan|en|als|op|van|door|bij)\b)|(?:ruime\s|kleine\s|dikke\s|nipte\s)?(?:on)?voldoende\b))"
)
_STOPS = r"(?=\s?(?:[);!?\n\x1e/]|[.,](?!\d)|\Z|van\s(?:de\s)?\d|uit\s\d|punt))"
_JUDGED = re.compile(
    r"\b(?:jury|eind|totaal|plan|selectie)?-?(?:score|scoorde|scoort|rapportcijfer|eindcijfer|jurycijfer)\b"
    rf"(?:\s?[:=]|\s(?:van|was|is|op|met|gemiddeld))?\s{{0,2}}{_MARK}"
    rf"|\b(?:beoordeeld|gewaardeerd|becijferd|beloond)\s(?:door\s[a-z\s]{{2,25}}?\s)?(?:met|op|als)\s{_MARK}"
    r"|\b(?:kreeg|krijgt|gaf|haalde)\s(?:[a-z]+\s){0,3}?een\s(?:[1-9]|10)[.,]\d\b"
    rf"|jury\s(?:gaf|geeft|kreeg|gunde|kende|waardeerde|beoordeelde|becijferde)\s(?:[a-z'-]+\s){{0,6}}?{_GIVEN}"
    rf"|\b{_GIVEN}\s(?:van|door|bij)\sde\s(?:vak)?jury\b"
    r"|\b(?:punten|jurypunten|beoordeling|score|cijfer|eindoordeel)(?:\s(?:(?:van|door)\sde\s)?jury)?\s?[:=]\s?"
    rf"(?:\d{{1,2}}[.,]\d{{1,2}}(?!\d)|\d{{1,3}}{_STOPS})|\bjury\s?[:=]?\s?\d{{1,2}}[.,]\d(?!\d)|\b(?:score|cijfer|punten)\s(?:van\sde\s)?jury\s\d"
    rf"|\b(?!hij|zij|ze\b)(?:{_WHO})\s(?:[a-z]+\s){{0,2}}?(?:kreeg|haalde|scoorde)\s(?:\d{{1,3}}|{_WORDS})\spunten\b"
    r"|\boordeel\s(?:van\sde\s)?jury\s?[:=]\s?(?:te\s)?(?:matig|mager|zwak|slecht|onvoldoende)\b"
    r"|\b\d{1,3}\s?(?:van\sde|/|uit)\s?(?:10|100|20|50)\s(?:punten|jurypunten)\b"
)
_OF_RESULTS = re.compile(
    r"\b(?:tevreden\w*|klant\w*|bezoeker\w*|bewoner\w*|gebruiker\w*|gast\w*|vrijwilliger\w*|nps|lighthouse|toegankelijk\w*|"
    r"energie\w*|leefbaarheid\w*|wijk\w*|welzijn\w*|geluk\w*|eenzaamheid\w*|training\w*|workshop\w*|programma\w*|"
    r"deelnemers\sgaven|doelpunt\w*)\b"
)
_RANK = (
    r"(?:(?:[4-9]|[1-9]\d{1,2})(?:e|de|ste)|"
    r"vierde|vijfde|zesde|zevende|achtste|negende|(?:der|veer|vijf|zes|zeven|acht|negen)?tiende|elfde|twaalfde|"
    r"(?:[a-z]{3,6}en)?twintigste|laatste)"
)
_RANKED = re.compile(
    r"\beindigde\s(?:[a-z]+\s){0,3}?(?:als|op(?:\sde)?|op\splaats|op\splek)\s"
    rf"(?:{_RANK}|[4-9]\b|[1-9]\d{{1,2}}\b)(?!\s[a-z]+ari\b|\s(?:maart|april|mei|juni|juli|augustus)\b|\s[a-z]+ber\b)"
    rf"|\b(?:eindigde|werd|stond|geplaatst|gerangschikt)\s(?:[a-z]+\s){{0,3}}?{_RANK}\s(?:van|uit)\s(?:de\s)?(?:\d|{_WORDS})"
    r"|\b(?:plaats|plek|positie|rang|nummer)\s(?:[4-9]|[1-9]\d{1,2})\s(?:van|uit|op)\sde\s"
    r"(?:\d{1,3}|ranglijst|rangschikking|lijst)\b(?!\smet)"
    r"|\b(?:plaats|plek|positie|rang)\s(?:[4-9]|[1-9]\d{1,2})\s(?:van|uit)\s\d"
    rf"|\b(?:haalde|behaalde|bezette|kreeg|pakte)\s(?:de\s|een\s)?(?:{_RANK}\s(?:plaats|plek)|(?:plaats|plek)\s(?:[4-9]|[1-9]\d))\b"
    r"|\b(?:werd|eindigde)\s(?:als\s)?(?:laatste|onderaan)(?=\s?[.,;!)\n\x1e]|\s(?:van|bij)\s|\s?\Z)"
    r"|\b(?:kwam|belandde|eindigde)\s(?:[a-z]+\s){0,2}?op\s(?:plaats|plek)\s(?:[4-9]|[1-9]\d)\b"
    r"|\bwerd\s(?:nr\.?|nummer)\s(?:[4-9]|[1-9]\d)\svan\sde\s\d"
    r"|\b(?:[4-9]|[1-9]\d)(?:e|de|ste)\svan\sde\s\d{1,3}(?=\s?[.,;!)\n\x1e]|\s?\Z|\s(?:plannen|deelnemers|inzendingen|kandidaten))"
    rf"|\b{_RANK}\s(?:plaats|plek)\s(?:van|uit)\s(?:de\s)?\d"
    r"|\b(?:rang|ranking|rangorde|rangnummer|eindstand)\s?[:=]\s?\d"
)
_ONE_WHO = re.compile(rf"\b(?:{_WHO})\b")
_NO = r"(?:afgewezen|niet\sgeselecteerd|uitgeselecteerd)"
_OUT = (
    r"(?:afgewezen|niet\s(?:geselecteerd|toegelaten|(?:uit)?gekozen|aangenomen|gehonoreerd|doorgelaten)|uitgeselecteerd|"
    r"gediskwalificeerd|weggestemd|uitgesloten\svan\sdeelname|geweigerd|afgekeurd)"
)
_STAGE = r"(?:[a-z]+\s)?(?:selectie|voorselectie|finale|voorronde|ronde|jury|intake|pitch)"
_REFUSED = re.compile(
    rf"\b(?P<who>[a-z]+)(?:\s[a-z'-]+){{0,5}}?\s(?:werd|is|was|wordt)\s(?:[a-z'-]+\s){{0,4}}?{_OUT}\b"
    rf"|(?:^|[:;(,\x1e\n]\s?|status\s){_NO}(?=\s?(?:$|[.);,\x1e\n]|in\s(?:de\s|\d)|na\shet\s|voor\sde\s|door\sde\sjury))"
    rf"|\b(?:status|uitslag|resultaat|stand)\s?[:=]\s?(?:{_OUT}|afgevallen)\b"
    r"|\bafgewezen\s(?:door\sde\s(?:vak)?jury|kandidaat|kandidate|deelnemer|deelneemster|aanvraag|aanmelding|inzending)\b"
    r"|\b(?:viel\saf|afgevallen|strandde|sneuvelde|bleef\ssteken)\s(?:in\sde\s|na\s(?:de|het)\s|bij\sde\s)"
    r"(?:eerste|tweede|derde|selectie|intake|voor|jury|pitch|ronde)"
    rf"|\b(?:haalde|bereikte|overleefde)\s(?:de|het)\s{_STAGE}\s(?:[a-z]+\s)?niet\b"
    rf"|\b(?:haalde|bereikte|overleefde)\s(?:[a-z]+\s)?niet\s(?:de|het)\s{_STAGE}\b"
    rf"|\bniet\s(?:door|verder)\s(?:naar\s)?(?:de|het|na\sde)\s{_STAGE}\b|\bviel\sbuiten\sde\s(?:prijzen|{_STAGE})\b"
    rf"|\bviel\s(?:in|na|bij)\s(?:de|het)\s{_STAGE}\saf\b|\b(?:in|na|bij)\s(?:de|het)\s{_STAGE}\safge(?:vallen|wezen)\b"
    r"|\bafge(?:vallen|wezen)\s(?:in|na|bij)\s(?:[a-z]+\s){0,2}?(?:ronde|selectie|voorronde)\b"
    rf"|\blag\s(?:er\s)?(?:in|na)\s(?:de|het)\s{_STAGE}\s(?:er\s)?uit\b|\bredde\shet\sniet\b"
    rf"|\bniet\smeedoen\s(?:aan|in)\sde\s{_STAGE}\b|\bniet\sgeselecteerd\svoor\sde\s{_STAGE}\b"
    r"|jury\svond\s(?:[a-z]+\s){1,4}?(?:te|niet)\s|jury\skoos\s(?:[a-z]+\s){0,3}?niet\b"
    r"|\bjury\swees\s(?:[a-z'-]+\s){1,4}?af\b|\bjury\sstemde\s(?:[a-z'-]+\s){1,4}?weg\b"
)
_GENERAL = re.compile(r"\b(?:wie|je|jij|u|jullie|als|wanneer|namen|geen)\b")
_OTHER_BODY = re.compile(
    r"\b(?:gemeenteraad|raad|college|rechter|provincie|bank|verzekeraar|subsidie\w*|motie|amendement|vergunning\w*)\b"
)


def find(passage: Passage) -> Iterator[Span]:
    """Every mark, rank or rejection. A first, second or third place and a prize are public: they are none."""
    text = passage.text
    for found in _JUDGED.finditer(text):
        if not _OF_RESULTS.search(_sentence(text, *found.span())):
            yield found.span()
    for found in _RANKED.finditer(text):
        yield found.span()
    for found in _REFUSED.finditer(text):
        if found["who"] and FIRST_NAMES.isdisjoint(found[0].split()) and not _ONE_WHO.search(found[0]):
            continue
        around = _sentence(text, *found.span())
        if not _GENERAL.search(around) and not _OTHER_BODY.search(around):
            yield found.span()


def _sentence(text: str, start: int, end: int) -> str:
    """What stands around a stretch, as far as its sentence goes, and not further than some hundred characters."""
    before = re.split(r"[.!?\n\x1e]\s?", text[max(start - 120, 0) : start])[-1]
    after = re.split(r"[.!?\n\x1e]", text[end : end + 120])[0]
    return before + text[start:end] + after
