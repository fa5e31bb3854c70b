"""How somebody who signed up was judged: marks, ranks below the prizes, and rejections."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.passage import Passage, Span

_MARK = r"(?:een\s)?(?:(?:[1-9]|10)(?:[.,]\d{1,2})?|\d{2,3})(?![\d\w]|\s?(?:%|procent|doelpunt|punten\sverschil))"
_JUDGED = re.compile(
    r"\b(?:jury|eind|totaal|plan|selectie)?-?(?:score|scoorde|scoort|rapportcijfer|eindcijfer|jurycijfer)\b"
    rf"(?:\s?[:=]|\s(?:van|was|is|op|met|gemiddeld))?\s{{0,2}}{_MARK}"
    rf"|\b(?:beoordeeld|gewaardeerd|becijferd|beloond)\s(?:door\s[a-z\s]{{2,25}}?\s)?(?:met|op|als)\s{_MARK}"
    r"|\b(?:kreeg|krijgt|gaf|haalde)\s(?:[a-z]+\s){0,3}?een\s(?:[1-9]|10)[.,]\d\b"
    r"|\b\d{1,3}\s?(?:van\sde|/|uit)\s?(?:10|100|20|50)\s(?:punten|jurypunten)\b"
)
_OF_RESULTS = re.compile(
    r"\b(?:tevreden\w*|klant\w*|bezoeker\w*|bewoner\w*|gebruiker\w*|gast\w*|vrijwilliger\w*|nps|lighthouse|toegankelijk\w*|"
    r"energie\w*|leefbaarheid\w*|wijk\w*|welzijn\w*|geluk\w*|eenzaamheid\w*|training\w*|workshop\w*|programma\w*|"
    r"deelnemers\sgaven|doelpunt\w*)\b"
)
_RANK = (
    r"(?:(?:[4-9]|[1-9]\d{1,2})(?:e|de|ste)|"
    r"vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|laatste)"
)
_RANKED = re.compile(
    r"\beindigde\s(?:[a-z]+\s){0,3}?(?:als|op(?:\sde)?|op\splaats|op\splek)\s"
    rf"(?:{_RANK}|[4-9]\b|[1-9]\d{{1,2}}\b)(?!\s[a-z]+ari\b|\s(?:maart|april|mei|juni|juli|augustus)\b|\s[a-z]+ber\b)"
    rf"|\b(?:eindigde|werd|stond|geplaatst|gerangschikt)\s(?:[a-z]+\s){{0,3}}?{_RANK}\svan\sde\s\d"
    r"|\b(?:plaats|plek|positie|rang|nummer)\s(?:[4-9]|[1-9]\d{1,2})\s(?:van|uit|op)\sde\s"
    r"(?:\d{1,3}|ranglijst|rangschikking|lijst)\b"
    r"|\b(?:rang|ranking|rangorde|rangnummer|eindstand)\s?[:=]\s?\d"
)
_WHO = (
    r"plan|aanvraag|aanmelding|inschrijving|inzending|kandidaat|kandidate|deelnemer|deelneemster|ondernemer|onderneemster|"
    r"initiatief|hij|zij|ze|pitch|idee"
)
_NO = r"(?:afgewezen|niet\sgeselecteerd|uitgeselecteerd)"
_REFUSED = re.compile(
    rf"\b(?:{_WHO})\b(?:\s[a-z'-]+){{0,5}}?\s(?:werd|is|was|wordt)\s(?:[a-z'-]+\s){{0,4}}?{_NO}\b"
    rf"|(?:^|[:;(,\x1e\n]\s?|status\s){_NO}(?=\s?(?:$|[.);,\x1e\n]|in\sde\s|na\shet\s|door\sde\sjury))"
    r"|\bafgewezen\s(?:door\sde\s(?:vak)?jury|kandidaat|kandidate|deelnemer|deelneemster|aanvraag|aanmelding|inzending)\b"
    r"|\bviel\saf\s(?:in\sde\s|na\s(?:de|het)\s|bij\sde\s)"
    r"(?:eerste|tweede|derde|selectie|intake|voor|jury|pitch|ronde)"
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
        around = _sentence(text, *found.span())
        if not _GENERAL.search(around) and not _OTHER_BODY.search(around):
            yield found.span()


def _sentence(text: str, start: int, end: int) -> str:
    """What stands around a stretch, as far as its sentence goes, and not further than some hundred characters."""
    before = re.split(r"[.!?\n\x1e]\s?", text[max(start - 120, 0) : start])[-1]
    after = re.split(r"[.!?\n\x1e]", text[end : end + 120])[0]
    return before + text[start:end] + after
