"""Pages of one person on other sites."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.common import FIRST_NAMES, PARTICLES, SURNAMES, WORDS, is_of_group
from generator.checks.personal.passage import Passage, Span

_OF_ORGANISATIONS = "company|school|showcase|groups?|jobs|feed(?!/update)|events?|learning|newsletters|help|legal|about"
_PROFILE = re.compile(
    rf"\blinkedin\.com/+(?!(?:{_OF_ORGANISATIONS})\b)[a-z0-9@]|\blnkd\.in/\w"
    r"|\b(?:facebook|fb)\.com/(?:profile\.php|people/|[a-z]+\.[a-z]+[.\d]*(?![a-z./]))"
    r"|\b(?:fb|m|facebook)\.me/[a-z]+\.[a-z]+"
    r"|\bxing\.com/profile/|\bsnapchat\.com/add/|\bstrava\.com/(?:athletes|pros|activities)/|\bstrava\.app\.link/"
    r"|\bscholar\.google\.[a-z]+/citations|\bgoodreads\.com/user/|\bkomoot\.[a-z]+/(?:[a-z-]+/)?user/|\bflickr\.com/people/"
    r"|\bresearchgate\.net/profile/|\borcid\.org/\d"
    r"|\bstackoverflow\.com/users/|\babout\.me/\w|\bskype:\w|\bjoin\.skype\.com/|\bhyves\.nl/\w|\bschoolbank\.nl/persoon"
)
_ACCOUNT = re.compile(
    r"\b(?:github|gitlab|codeberg|facebook|instagram|threads|twitter|x|pinterest|youtube|vimeo|t|bsky|medium|tiktok|soundcloud)"
    r"\.(?:com|net|org|me|app|nl)/(?:profile/|user/|users/|c/)?@?(?P<path>[a-z0-9._-]{3,40})"
    r"|\b(?P<host>[a-z0-9-]{3,40})\.(?:github\.io|gitlab\.io|bsky\.social|substack\.com|tumblr\.com|blogspot\.com|wordpress\.com)\b"
    r"|\blinktr\.ee/(?P<link>[a-z0-9._-]{3,40})"
    r"|\b(?:linkedin|instagram|insta|facebook|twitter|mastodon|github|strava|tiktok|snapchat)\s?[:=]\s?@?"
    r"(?P<said>[a-z0-9._-]{3,40})"
    r"|//[a-z0-9.-]{3,60}/(?:@|users/)(?P<at>[a-z0-9._-]{3,40})"
)
"""An account may be of a person or of an organisation: its name tells."""


def find(passage: Passage) -> Iterator[Span]:
    """Every address of a profile that can only be a person's, and every account that is called like a person."""
    for found in _PROFILE.finditer(passage.text):
        yield found.span()
    for found in _ACCOUNT.finditer(passage.text):
        if _is_like_a_person(next(filter(None, found.groups()))):
            yield found.span()


def _is_like_a_person(account: str) -> bool:
    """Whether an account is called after a first name and a surname: noor-voorbeeld, noorvoorbeeld, jan_jansen12."""
    words = [one for one in re.split(r"[._\d-]+", account.removesuffix(".bsky.social")) if one]
    if not words or any(map(is_of_group, words)):
        return False
    if len(words) > 1:
        return words[0] in FIRST_NAMES
    return any(_is_surname(words[0][length:]) for length in range(2, 12) if words[0][:length] in FIRST_NAMES)


def _is_surname(word: str) -> bool:
    """Whether a word is a frequent surname, or one with a particle, or a made-up one."""
    if word in SURNAMES or (word in WORDS and len(word) > 4 and not is_of_group(word)):
        return True
    return any(word[length:] in SURNAMES for length in range(2, 7) if word[:length] in _BEFORE_SURNAME)


_BEFORE_SURNAME = PARTICLES | {"vande", "vander", "vanden", "vd", "inde", "opde"}
