"""A fast prefilter: whether a text may hold any personal data at all, so that the detectors are worth running.

It may give false positives but no false negatives: whatever a detector in this package finds, this must let through.
Running every detector on every text would take longer than reading the records.
"""

from __future__ import annotations

import re

from generator.checks.personal.homes import ENDINGS, LANES, LEADS
from generator.checks.personal.mail import ENVELOPES
from generator.values.numerals import UNITS

_AFTER_STREET = "|".join(
    rf"(?<={ending}{gap}[0-9])" for ending in sorted(ENDINGS.split("|")) for gap in (" ", ", ", r"\n", r"\. ", " nr ")
)
_AFTER_SPACE = "|".join(
    (
        r"(?:(?<=\([0-9])|(?<=[,:-]\s[0-9]))[0-9](?:\s?[),.;]|\Z)",  # Noor Voorbeeld, 54
        r"(?:(?<=\sis\s[0-9])|(?<=\swerd\s[0-9]))[0-9][,.)]",
        r"(?<=een\s[0-9])0?[.,][0-9](?![0-9])",  # kreeg een 7,5
        r"(?:(?<=plaats\s[0-9])|(?<=plek\s[0-9])|(?<=positie\s[0-9])|(?<=rang\s[0-9])|(?<=nummer\s[0-9])|(?<=\snr\.\s[0-9]))",
        r"(?<=[a-z.]\s[0-9])[0-9]{0,2}\s?(?:[a-h]|-[0-9]{1,3})?(?:[,;]\s|\s(?:te|in)\s)(?:[1-9][0-9]{3}\s)?[a-z]",
        rf"(?!(?<=[12])[09][0-9]{{2}}(?![0-9]))(?:{_AFTER_STREET})",
    )
)
_DIGITS = re.compile(
    r"[0-9](?:[^0-9a-z]{0,5}[0-9]){6}"  # seven close together
    r"|[0-9](?!(?<=[12])[09][0-9][0-9]\s)[0-9]{3}[\s_.-]{0,2}"
    r"(?!(?:al|de|en|er|eu|in|is|na|of|om|op|st|te|we)(?![a-z]))[a-z][a-z](?![a-z0-9])"
    r"|[0-9](?:-?\s?jarig|[0-9]?\s?(?:jaar|jr|j)\b)"
    r"|[0-9](?<=[12])(?:9[2-9][0-9]|00[0-9])"  # (3 april 1951)
    r"(?:\s?-?\s?\)|(?<=(?:ri|rt|il|ei|ni|li|us|er)\s[12][0-9]{3}))"
    r"|[0-9](?:(?:e|de|ste)\s(?:van\s(?:de\s)?[0-9]|uit\s(?:de\s)?[0-9]|plaats|plek)|[.,][0-9]{4}|\s?°)"  # 53.2194
    rf"|[0-9](?<=[\s(][0-9])(?:{_AFTER_SPACE})"
)
_FRAGMENTS = """
    @ apenstaart apestaart (at [at {at <at (a) [a] zero tel: sms: wa.me phone= whatsapp: callto: facetime: paspoort
    rijbewijs identiteits id-kaart id-bewijs documentnummer vreemdelingendoc verblijfsdoc v-nummer geboren geboorte
    gebdat geb. verjaar jarig woonachtig thuisadres woonadres huisadres huisnummer linkedin. lnkd.in facebook. fb.
    m.me xing. snapchat. strava. /@ /users/ github. gitlab. codeberg. instagram. threads. twitter. x.com pinterest.
    youtube. vimeo.com t.me bsky. medium.com tiktok. substack. soundcloud. flickr. linktr. wordpress. goodreads.
    scholar.google komoot. tumblr. blogspot. researchgate. orcid. skype schoolbank hyves about.me stackoverflow.
    score scoor rapportcijfer eindcijfer jurycijfer beoordeeld gewaardeerd becijferd beloond afgewezen geselecteerd
    eindigde rangschik ranking rangorde rangnummer eindstand jurypunten toegelaten afgevallen gediskwalificeerd
    weggestemd geweigerd afgekeurd doorgelaten strandde sneuvelde eindoordeel bouwjaar lichting leeftijd: ° nuleen
    nultwee nuldrie nulvier nulvijf nulzes nulzeven nulacht nulnegen linkedin: instagram: insta: facebook: twitter:
    mastodon: github: strava: tiktok: snapchat: linkedin= instagram= facebook=
""".split()
_COUNTS = "|".join((*UNITS[1:15], "[a-z]{3,11}tig"))
_SIGNS = (
    r"at(?<![a-z0-9]at)[^a-z0-9]|punt(?<=[^a-z0-9]punt)[^a-z0-9]|dot(?<=[^a-z0-9]dot)[^a-z0-9]"  # noor_at_voorbeeld
)
_NUL = r"nul(?<![a-z0-9]nul)(?![a-z])|plus(?<![a-z0-9]plus)[^a-z0-9]"
_IN_WORDS = re.compile("|".join((*map(re.escape, (*ENVELOPES, *_FRAGMENTS)), _SIGNS, _NUL)))
_MIXED = re.compile(
    rf"[0-9](?<=(?<![a-z0-9])0)(?:6?[^a-z0-9]{{1,4}}(?:{_COUNTS})|six|zes)"  # 06-twaalf
    r"|[0-9](?<=\+[0-9])[0-9](?![0-9])|[0-9](?<=(?<![0-9a-z])(?<![0-9][.,])0)[0-9]{2,3}\W?\Z"
    r"|[0-9](?:[0-9]{2}[oilsbzg]+[0-9]|[oilsbzg]+[0-9]{3})"  # 06-1234S678
    r"|[0-9](?:(?<=(?<![a-z0-9])[oil][0-9])|(?<=(?<![a-z0-9])[oil]{2}[0-9])|(?<=(?<![a-z0-9])[oil]{3}[0-9]))[0-9]{4}"
)
"""Words with digits in them that pass the filter."""
_SCORE_BY_JURY = "|".join(
    rf"(?<={mark}\s{given}\sde\s{jury})"
    for mark in r"[0-9] vier vijf zes zeven acht negen".split()
    for given in ("van", "door", "bij")
    for jury in ("jury", "vakjury")
)
_WORDS = frozenset("a) nul plus geb born geplaatst".split())
_WITH_CONTEXT = {
    word: re.compile(f"{re.escape(word)}(?<![a-z0-9]{re.escape(word)}){pattern}")
    for words, pattern in {
        "woont wonen woon wonend adres adres:": r"(?![a-z])[^\d\n]{0,80}\d",
        "at": r"\s[^a-z0-9]{0,3}[a-z0-9-]+(?:\.[a-z]|\s?[(\[{<]|\s(?:dot|punt)\b|(?<=mail)\b)",
        "0 06 o6 06, 06: 06-": r"[^a-z0-9]{1,4}(?:[0-9]{1,4}[^a-z0-9]{1,4}){0,4}" rf"(?:{_COUNTS}|l[0-9])",
        "punt dot .": r"\s(?:nl|com|org|net|eu|be|info|frl|nu|de)\b",
        "rang rang:": r"\s?[:=0-9]",
        LANES.replace("|", " "): rf"\s(?:{LEADS})\s[^\d\n]{{2,40}}\s[1-9]",
        "aan": r"\s(?:de|het|'t)\s[a-z'-]+\s(?!(?:19|20)\d\d)[1-9]",
        "viel": r"\s(?:af|buiten|in\s|na\s|bij\s)",
        "vakjury jury jury. jury: jury,": rf"(?:.?:\s?[0-9]|:\s|\s[0-9]|{_SCORE_BY_JURY}"
        r"|\s(?:ga?f|geef|gun|ken|kreeg|waar|beoo|beci|wees|stem|vond|koos))",
        "voldoende onvoldoende": r"\s[a-z]+\sde\s(?:vak)?jury",
        "niet": r"\s(?:(?:uit)?gekozen|aangenomen|gehonoreerd|meedoen\s|door\s(?:naar\s)?(?:de|het)|verder\sna)",
        "haalde bereikte overleefde redde": r"\s(?:[a-z]+\s){0,3}?niet\b",
        "uitgesloten": r"\svan\sdeelname",
        "bleef": r"\ssteken",
        "beoordeling beoordeling: cijfer cijfer: punten punten:": r"(?:[^\n]{0,18}[:=y])?\s?[0-9]",
        "oordeel": r"[^\n]{0,25}:",
        "leeftijd": r"\s[0-9]",
        "lag": r"\s[^\n]{0,30}\suit\b",
        "plaats plek": r"\s[0-9]{1,3}\b",
        "anno jaargang": r"\s[12]",
        "laatste. laatste,": r"(?<=(?:werd|\sals)\slaatste.)",
        "laatste": r"(?:(?<=werd\slaatste)|(?<=\sals\slaatste)|\splaats|\splek)",
        "vierde vijfde zesde zevende achtste negende tiende dertiende veertiende vijftiende zestiende zeventiende "
        "achttiende negentiende elfde twaalfde twintigste": r"\s(?:plaats|plek|"
        r"(?:van|uit)\s(?:de\s)?(?:[0-9]|[a-z]*(?:tien|tig|twaalf)))",
    }.items()
    for word in words.split()
} | dict.fromkeys(
    ("punten", "punten."),
    re.compile(
        r"\b(?:\d[^\n]{0,25}|een|twee|drie|[vznt][a-z]{2,5}|acht|elf|[a-z]+t(?:ien|ig))\spunten|punten.?\s?[:=v]"
    ),
)
"""Words that pass the filter only with the given text after them."""


class Prefilter:
    """Tests texts, and remembers its verdict on each word, since most words recur. `words` are those tested so far."""

    def __init__(self) -> None:
        self.words: set[str] = set()
        self._suspect: set[str] = set()

    def may_hold(self, text: str, words: set[str] | None = None) -> bool:
        """Whether a text, as `seen`, may hold personal data; `words` are its words, if the caller has split it."""
        words = set(text.split()) if words is None else words
        if fresh := words - self.words:
            self.words |= fresh
            self._suspect.update(filter(_is_suspect, fresh))
        if not self._suspect.isdisjoint(words) or _DIGITS.search(text):
            return True
        return any(_WITH_CONTEXT[word].search(text) for word in _WITH_CONTEXT.keys() & words)


def _is_suspect(word: str) -> bool:
    if word in _WORDS or _IN_WORDS.search(word):
        return True
    return not word.isalpha() and bool(_MIXED.search(word))
