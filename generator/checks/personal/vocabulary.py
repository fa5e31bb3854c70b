"""Words of Dutch names: particles, titles, and names that are too common to identify anybody by themselves."""

from __future__ import annotations

import re

from generator.checks.lexicon import words

PARTICLES = frozenset(
    "van de den der het t ten ter te op in aan bij v d vd vander la le du da di del della dos el al von zu und".split()
)
"""Surname prefixes: they stand between a first name and a surname."""

TITLES = frozenset(
    "mevrouw meneer mijnheer mevr mw dhr heer familie fam dr drs ir ing prof mr wethouder burgemeester juf".split()
)
"""Words before a surname that mark it as the name of a person."""

DEGREES = frozenset("jr sr msc bsc ma ba mba phd bc llm rc ra ing mr".split())
"""Degrees and suffixes, which stand before a first name or after a surname."""

SURNAMES = words("surnames")
NAME_WORDS = words("name-words")
FIRST_NAMES = words("first-names")


_GROUP_ENDING = re.compile(
    r"(?:stichting|vereniging|cooperatie|gemeente|bedrijf|initiatief|challenge|bakkerij|winkel|cafe|huis|huize|bibliotheek|"
    r"museum|school|club|keuken|buurt|wijk|dorp|stad|kerk|plein|markt|park|fonds|groep|werk|zorg|tuin|post|bus|centrum|"
    r"festival|finale|editie|project|programma|team|kring|bond|raad|stal|hoeve|theater|rapport|wet|station|energie|"
    r"sociale?|sint|paulowna|het|de|stam|plan|lokaal|lab|hub|kamer|zaal|villa|molen|schip|boot|toren)(?:en|s)?\Z"
)


def is_group_word(word: str) -> bool:
    """Whether a word, or its ending, denotes an organisation, a building or an event, and not a person."""
    return bool(_GROUP_ENDING.search(word)) and word not in SURNAMES


def is_common_word(word: str) -> bool:
    """Whether a word is too common to identify a person: a frequent name, or a compound of an ordinary word."""
    if word in SURNAMES or word in NAME_WORDS or word in FIRST_NAMES or word in PARTICLES:
        return True
    return any(word[:length] in NAME_WORDS for length in range(4, len(word)))
