"""The quick test before all others: whether a text can hold anything that leads to a person.

It may be wrong only to one side: whatever a module of this room finds has a trace. A test of each thing in turn would
take more than reading the records does.
"""

from __future__ import annotations

import re

from generator.checks.personal.mail import PICTURES
from generator.checks.personal.whereabouts import ENDINGS

_AFTER_STREET = "|".join(
    rf"(?<={one}{gap}[0-9])" for one in sorted(ENDINGS.split("|")) for gap in (" ", ", ", r"\n", r"\. ", " nr ")
)
_DIGITS = re.compile(
    r"[0-9](?:[^0-9a-z]{0,5}[0-9]){6}"  # seven close together
    r"|[0-9](?!(?<=[12])[09][0-9][0-9]\s)[0-9]{3}[\s_-]?"
    r"(?!(?:al|de|en|er|eu|in|is|na|of|om|op|st|te|we)(?![a-z]))[a-z][a-z](?![a-z0-9])"
    r"|[0-9][0-9](?:-?\s?jarig|\sjaar\)|\sjaar\soud|\sjaar,)"
    r"|[0-9](?:[.,][0-9]{4}|\s?°)"  # 53.2194
    r"|[0-9](?<=een\s[0-9])0?[.,][0-9](?![0-9])"  # kreeg een 7,5
    r"|[0-9](?:(?<=plaats\s[0-9])|(?<=plek\s[0-9])|(?<=positie\s[0-9])|(?<=rang\s[0-9])|(?<=nummer\s[0-9]))"
    rf"|[0-9](?<=[\s][0-9])(?:{_AFTER_STREET})"
)
_PARTS_OF_WORDS = """
    @ apenstaart apestaart (at [at {at <at (a) [a] zero tel: sms: wa.me phone= whatsapp: callto: facetime: paspoort
    rijbewijs identiteits id-kaart id-bewijs documentnummer vreemdelingendoc verblijfsdoc v-nummer geboren geboorte
    gebdat geb. verjaar jarig woonachtig thuisadres woonadres huisadres linkedin. facebook. fb. m.me xing. snapchat.
    strava.
    researchgate. orcid. skype schoolbank hyves about.me stackoverflow. score scoor rapportcijfer eindcijfer jurycijfer
    beoordeeld gewaardeerd becijferd beloond afgewezen geselecteerd eindigde rangschik ranking rangorde rangnummer
    eindstand jurypunten
""".split()
_SHAPES_OF_WORDS = (
    r"(?<![a-z0-9])at[^a-z0-9]", r"[^a-z0-9](?:punt|dot)[^a-z0-9]",  # noor_at_voorbeeld_punt_nl
    r"\bnul(?:\b|een|twee|drie|vier|vijf|zes|zeven|acht|negen|[0-9])", r"\bplus\W", r"\+[0-9]{2}(?![0-9])",
    r"(?<![a-z0-9])[0o]6?[^a-z0-9]{1,4}(?:een|[dvz]|acht|n|t|elf)",  # 06-twaalf
    r"[0-9][oilsbzg]+[0-9]", r"(?<![a-z0-9])[oilsg]{1,3}[0-9]{2}", r"\b[0o](?:g|six|zes)",  # 06-l2345678
)  # fmt: skip
_IN_WORDS = re.compile("|".join((*map(re.escape, (*PICTURES, *_PARTS_OF_WORDS)), *_SHAPES_OF_WORDS)))
_WORDS = frozenset("a) plus geb geplaatst".split())
_IN_COMPANY = {
    word: re.compile(pattern)
    for words, pattern in {
        "woont wonen woon wonend adres adres:": r"\b(?:woont|wonen|woon|wonend|adres)\b[^\d\n]{0,80}\d",
        "at": r"\sat\s[\s\"'(<]{0,3}[a-z0-9-]+(?:\.[a-z]|\s?[(\[{<]|\s(?:dot|punt)\b|(?<=mail)\b)",
        "0 06 o6 06, 06: 06-": r"(?<![a-z0-9])[0o]6?[^a-z0-9]{1,4}(?:een|[dvz]|acht|n|t|elf|l[0-9])",
        "punt dot .": r"\s(?:punt|dot|\.)\s(?:nl|com|org|net|eu|be|info|frl|nu|de)\b",
        "rang rang:": r"\brang\s?[:=0-9]",
        "viel": r"\bviel\saf\b",
        "punten": r"\d[^\n]{0,25}\spunten",
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
