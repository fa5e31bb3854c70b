"""The quick test before all others: whether a text can hold anything that leads to a person.

It may be wrong only to one side: whatever a module of this room finds has a trace. A test of each thing in turn would
take more than reading the records does.
"""

from __future__ import annotations

import re

from generator.checks.personal.mail import PICTURES
from generator.checks.personal.whereabouts import ENDINGS, LANES, LEADS

_AFTER_STREET = "|".join(
    rf"(?<={one}{gap}[0-9])" for one in sorted(ENDINGS.split("|")) for gap in (" ", ", ", r"\n", r"\. ", " nr ")
)
_DIGITS = re.compile(
    r"[0-9](?:[^0-9a-z]{0,5}[0-9]){6}"  # seven close together
    r"|[0-9](?!(?<=[12])[09][0-9][0-9]\s)[0-9]{3}[\s_.-]{0,2}"
    r"(?!(?:al|de|en|er|eu|in|is|na|of|om|op|st|te|we)(?![a-z]))[a-z][a-z](?![a-z0-9])"
    r"|[0-9](?:-?\s?jarig|\sjaar\soud|\sjaar\sjong)"
    r"|[0-9](?:(?<=\([0-9])|(?<=[,:-]\s[0-9]))[0-9](?:\s?[),.;]|\Z)"  # Noor Voorbeeld, 54
    r"|[0-9][0-9]\s?(?:jaar|jr|j)\b|[0-9](?:(?<=\sis\s[0-9])|(?<=\swerd\s[0-9]))[0-9][,.)]"
    r"|[0-9](?<=[^0-9][12])(?:9[2-9][0-9]|00[0-9])"  # (3 april 1951)
    r"(?:\s?-?\s?\)|(?<=(?:ri|rt|il|ei|ni|li|us|er)\s[12][0-9]{3}))"
    r"|[0-9](?:e|de|ste)\s(?:van\s(?:de\s)?[0-9]|uit\s(?:de\s)?[0-9]|plaats|plek)"
    r"|[0-9](?:[.,][0-9]{4}|\s?°)"  # 53.2194
    r"|[0-9](?<=een\s[0-9])0?[.,][0-9](?![0-9])"  # kreeg een 7,5
    r"|[0-9](?:(?<=plaats\s[0-9])|(?<=plek\s[0-9])|(?<=positie\s[0-9])|(?<=rang\s[0-9])|(?<=nummer\s[0-9])|(?<=\snr\.\s[0-9]))"
    r"|[0-9](?<=[a-z.]\s[0-9])[0-9]{0,2}\s?(?:[a-h]|-[0-9]{1,3})?"  # Brink 5, Assen
    r"(?:[,;]\s|\s(?:te|in)\s)(?:[1-9][0-9]{3}\s)?[a-z]"
    rf"|[0-9](?<=[\s][0-9])(?!(?<=[12])[09][0-9]{{2}}(?![0-9]))(?:{_AFTER_STREET})"
)
_PARTS_OF_WORDS = """
    @ apenstaart apestaart (at [at {at <at (a) [a] zero tel: sms: wa.me phone= whatsapp: callto: facetime: paspoort
    rijbewijs identiteits id-kaart id-bewijs documentnummer vreemdelingendoc verblijfsdoc v-nummer geboren geboorte
    gebdat geb. verjaar jarig woonachtig thuisadres woonadres huisadres huisnummer linkedin. lnkd.in facebook. fb.
    m.me xing. snapchat. strava. /@ /users/ github. gitlab. codeberg. instagram. threads. twitter. x.com pinterest.
    youtube. vimeo.com t.me bsky. medium.com tiktok. substack. soundcloud. flickr. linktr. wordpress. goodreads.
    scholar.google komoot. tumblr. blogspot. researchgate. orcid. skype schoolbank hyves about.me stackoverflow.
    score scoor rapportcijfer eindcijfer jurycijfer beoordeeld gewaardeerd becijferd beloond afgewezen geselecteerd
    eindigde rangschik ranking rangorde rangnummer eindstand jurypunten toegelaten afgevallen gediskwalificeerd
    weggestemd geweigerd afgekeurd doorgelaten strandde sneuvelde eindoordeel bouwjaar lichting leeftijd: °
""".split()
_COUNTS = "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|[a-z]{3,11}tig"
_SHAPES_OF_WORDS = (
    r"(?<![a-z0-9])at[^a-z0-9]", r"[^a-z0-9](?:punt|dot)[^a-z0-9]",  # noor_at_voorbeeld_punt_nl
    r"\bnul(?:\b|een|twee|drie|vier|vijf|zes|zeven|acht|negen|[0-9])", r"\bplus\W", r"\+[0-9]{2}(?![0-9])",
    r"(?:linkedin|instagram|insta|facebook|twitter|mastodon|github|strava|tiktok|snapchat)[:=]",
    rf"(?<![a-z0-9])[0o]6?[^a-z0-9]{{1,4}}(?:{_COUNTS})", r"\b[0o](?:six|zes)", r"\A\W?0[0-9]{2,3}\W?\Z",  # 06-twaalf
    r"[0-9]{3}[oilsbzg]+[0-9]", r"[0-9][oilsbzg]+[0-9]{3}", r"(?<![a-z0-9])[oil]{1,3}[0-9]{5}",  # 06-1234S678
)  # fmt: skip
_IN_WORDS = re.compile("|".join((*map(re.escape, (*PICTURES, *_PARTS_OF_WORDS)), *_SHAPES_OF_WORDS)))
_WORDS = frozenset("a) plus geb born geplaatst".split())
_IN_COMPANY = {
    word: re.compile(pattern)
    for words, pattern in {
        "woont wonen woon wonend adres adres:": r"\b(?:woont|wonen|woon|wonend|adres)\b[^\d\n]{0,80}\d",
        "at": r"\sat\s[^a-z0-9]{0,3}[a-z0-9-]+(?:\.[a-z]|\s?[(\[{<]|\s(?:dot|punt)\b|(?<=mail)\b)",
        "0 06 o6 06, 06: 06-": rf"(?<![a-z0-9])[0o]6?[^a-z0-9]{{1,4}}"
        rf"(?:[0-9]{{1,4}}[^a-z0-9]{{1,4}}){{0,4}}(?:{_COUNTS}|l[0-9])",
        "punt dot .": r"\s(?:punt|dot|\.)\s(?:nl|com|org|net|eu|be|info|frl|nu|de)\b",
        "rang rang:": r"\brang\s?[:=0-9]",
        LANES.replace("|", " "): (rf"\b(?:{LANES})\s(?:{LEADS})\s[^\d\n]{{2,40}}\s[1-9]"),
        "aan": r"\baan\s(?:de|het|'t)\s[a-z'-]+\s(?!(?:19|20)\d\d)[1-9]",
        "viel": r"\bviel\s(?:af|buiten|in\s|na\s|bij\s)",
        "punten punten.": r"\b(?:\d[^\n]{0,25}|een|twee|drie|[vznt][a-z]{2,5}|acht|elf|[a-z]+t(?:ien|ig))\spunten",
        "jury jury. jury: jury, vakjury": r"jury(?:.?:\s?[0-9]|:\s|\s[0-9])"
        r"|jury\s(?:ga?f|geef|gun|ken|kreeg|waar|beoo|beci|wees|stem|vond|koos)"
        r"|(?:punten|een\s[a-z0-9,.]+)\s(?:van|door|bij)\sde\s(?:vak)?jury",
        "jury; voldoende onvoldoende": r"voldoende\s[a-z]+\sde\s(?:vak)?jury",
        "niet niet.": r"\bniet\s(?:(?:uit)?gekozen|meedoen|tot|voor|aangenomen|gehonoreerd|door|verder|de|het)\b|"
        r"(?:selectie|finale|ronde|jury)\s(?:[a-z]+\s)?niet\b",
        "uitgesloten": r"uitgesloten\svan\sdeelname",
        "bleef": r"\bbleef\ssteken",
        "beoordeling beoordeling: cijfer cijfer:": r"\b(?:beoordeling|cijfer)[^\n]{0,18}[:=y]\s?[0-9]",
        "oordeel": r"\boordeel[^\n]{0,25}:",
        "leeftijd": r"\bleeftijd\s[0-9]",
        "lag": r"\blag\s[^\n]{0,30}\suit\b",
        "plaats plek": r"\b(?:plaats|plek)\s[0-9]{1,3}\b",
        "anno jaargang": r"\b(?:anno|jaargang)\s[12]",
        "vierde vijfde zesde zevende achtste negende tiende dertiende veertiende vijftiende zestiende zeventiende "
        "achttiende negentiende elfde twaalfde laatste laatste. laatste, twintigste": r"\b(?:werd|als)\slaatste\b|"
        r"[a-z]{3}(?:de|ste)\s(?:plaats|plek|"
        r"(?:van|uit)\s(?:de\s)?(?:[0-9]|[a-z]*(?:tien|tig|twaalf)))",
    }.items()
    for word in words.split()
}
"""Words that are a trace only with something else."""


class Traces:
    """Tells whether texts hold a trace. What it knows of a word it keeps: most words come back."""

    def __init__(self) -> None:
        self.words: set[str] = set()
        self._telling: set[str] = set()

    def may_hold(self, text: str, words: set[str] | None = None) -> bool:
        """Whether a text, as it is seen, is worth a closer look; `words` are its words, if they are known."""
        words = set(text.split()) if words is None else words
        if fresh := words - self.words:
            self.words |= fresh
            self._telling.update(word for word in fresh if word in _WORDS or _IN_WORDS.search(word))
        if not self._telling.isdisjoint(words) or _DIGITS.search(text):
            return True
        return any(_IN_COMPANY[word].search(text) for word in _IN_COMPANY.keys() & words)
