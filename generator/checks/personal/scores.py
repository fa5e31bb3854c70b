"""Detects how a participant was judged: scores, ranks below the prizes, and rejections."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.passage import Passage, Span, sentence_after, sentence_before
from generator.checks.personal.vocabulary import FIRST_NAMES
from generator.values.numerals import COUNTING_WORDS

_SCORE = r"(?:een\s)?(?:(?:[1-9]|10)(?:[.,]\d{1,2})?|\d{2,3})(?![\d\w]|\s?(?:%|procent|doelpunt|punten\sverschil)|-\d)"

_CANDIDATE = (
    r"plan|aanvraag|aanmelding|inschrijving|inzending|kandidaat|kandidate|deelnemer|deelneemster|ondernemer|onderneemster|"
    r"initiatief|hij|zij|ze|pitch|idee"
)
_GIVEN = (
    rf"(?:(?<!\sop\s)(?:\d{{1,3}}(?:[.,]\d)?|{COUNTING_WORDS})\spunten\b|een\s(?:(?:[1-9]|10)(?:[.,]\d)?(?![\w-])(?!\s[a-z]{{3,}}n\b)|"
    r"(?:vier|vijf|zes|zeven|acht|negen)(?=\s?[.,;:!?)\n\x1e]|\s?\Z|\s(?:voor|aan|en|als|op|van|door|bij)\b)|(?:ruime\s|kleine\s|dikke\s|nipte\s)?(?:on)?voldoende\b))"
)
_ENDS = r"(?=\s?(?:[);!?\n\x1e/]|[.,](?!\d)|\Z|van\s(?:de\s)?\d|uit\s\d|punt))"
_JUDGED = re.compile(
    r"\b(?:jury|eind|totaal|plan|selectie)?-?(?:score|scoorde|scoort|rapportcijfer|eindcijfer|jurycijfer)\b"
    rf"(?:\s?[:=]|\s(?:van|was|is|op|met|gemiddeld))?\s{{0,2}}{_SCORE}"
    rf"|\b(?:beoordeeld|gewaardeerd|becijferd|beloond)\s(?:door\s[a-z\s]{{2,25}}?\s)?(?:met|op|als)\s{_SCORE}"
    r"|\b(?:kreeg|krijgt|gaf|haalde)\s(?:[a-z]+\s){0,3}?een\s(?:[1-9]|10)[.,]\d\b"
    rf"|jury\s(?:gaf|geeft|kreeg|gunde|kende|waardeerde|beoordeelde|becijferde)\s(?:[a-z'-]+\s){{0,6}}?{_GIVEN}"
    rf"|\b{_GIVEN}\s(?:van|door|bij)\sde\s(?:vak)?jury\b"
    r"|\b(?:punten|jurypunten|beoordeling|score|cijfer|eindoordeel)(?:\s(?:(?:van|door)\sde\s)?jury)?\s?[:=]\s?"
    rf"(?:\d{{1,2}}[.,]\d{{1,2}}(?!\d)|\d{{1,3}}{_ENDS})|\bjury\s?[:=]?\s?\d{{1,2}}[.,]\d(?!\d)|\b(?:score|cijfer|punten)\s(?:van\sde\s)?jury\s\d"
    rf"|\b(?!hij|zij|ze\b)(?:{_CANDIDATE})\s(?:[a-z]+\s){{0,2}}?(?:kreeg|haalde|scoorde)\s(?:\d{{1,3}}|{COUNTING_WORDS})\spunten\b"
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
    rf"|\b(?:eindigde|werd|stond|geplaatst|gerangschikt)\s(?:[a-z]+\s){{0,3}}?{_RANK}\s(?:van|uit)\s(?:de\s)?(?:\d|{COUNTING_WORDS})"
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
_IS_CANDIDATE = re.compile(rf"\b(?:{_CANDIDATE})\b")
_NOT_SELECTED = r"(?:afgewezen|niet\sgeselecteerd|uitgeselecteerd)"
_REJECTED = (
    r"(?:afgewezen|niet\s(?:geselecteerd|toegelaten|(?:uit)?gekozen|aangenomen|gehonoreerd|doorgelaten)|uitgeselecteerd|"
    r"gediskwalificeerd|weggestemd|uitgesloten\svan\sdeelname|geweigerd|afgekeurd)"
)
_STAGE = r"(?:[a-z]+\s)?(?:selectie|voorselectie|finale|voorronde|ronde|jury|intake|pitch)"
_REJECTION = re.compile(
    rf"\b(?P<who>[a-z]+)(?:\s[a-z'-]+){{0,5}}?\s(?:werd|is|was|wordt)\s(?:[a-z'-]+\s){{0,4}}?{_REJECTED}\b"
    rf"|(?:^|[:;(,\x1e\n]\s?|status\s){_NOT_SELECTED}(?=\s?(?:$|[.);,\x1e\n]|in\s(?:de\s|\d)|na\shet\s|voor\sde\s|door\sde\sjury))"
    rf"|\b(?:status|uitslag|resultaat|stand)\s?[:=]\s?(?:{_REJECTED}|afgevallen)\b"
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
    """The spans of scores, ranks and rejections; first, second and third places and prizes are public."""
    text = passage.text
    for match in _JUDGED.finditer(text):
        if not _OF_RESULTS.search(_sentence(text, match)):
            yield match.span()
    for match in _RANKED.finditer(text):
        yield match.span()
    for match in _REJECTION.finditer(text):
        if match["who"] and FIRST_NAMES.isdisjoint(match[0].split()) and not _IS_CANDIDATE.search(match[0]):
            continue
        sentence = _sentence(text, match)
        if not _GENERAL.search(sentence) and not _OTHER_BODY.search(sentence):
            yield match.span()


def _sentence(text: str, match: re.Match[str]) -> str:
    """The sentence with a match in it, within 120 characters on either side."""
    return sentence_before(text, match.start(), 120) + match[0] + sentence_after(text, match.end(), 120)
