"""Detects addresses of personal profiles on other sites."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.passage import Passage, Span
from generator.checks.personal.vocabulary import FIRST_NAMES, NAME_WORDS, PARTICLES, SURNAMES, is_group_word

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
"""Accounts that may belong to a person or to an organisation: their name decides."""


def find(passage: Passage) -> Iterator[Span]:
    """The spans of profiles that only people have, and of accounts that are named like a person."""
    for match in _PROFILE.finditer(passage.text):
        yield match.span()
    for match in _ACCOUNT.finditer(passage.text):
        if _is_like_a_person(next(filter(None, match.groups()))):
            yield match.span()


def _is_like_a_person(account: str) -> bool:
    """Whether an account name consists of a first name and a surname: noor-voorbeeld, noorvoorbeeld, jan_jansen12."""
    words = [word for word in re.split(r"[._\d-]+", account.removesuffix(".bsky.social")) if word]
    if not words or any(map(is_group_word, words)):
        return False
    if len(words) > 1:
        return words[0] in FIRST_NAMES
    return any(_is_surname(words[0][length:]) for length in range(2, 12) if words[0][:length] in FIRST_NAMES)


def _is_surname(word: str) -> bool:
    """Whether a word is a frequent surname, with or without a particle, or an invented one."""
    if word in SURNAMES or (word in NAME_WORDS and len(word) > 4 and not is_group_word(word)):
        return True
    return any(word[length:] in SURNAMES for length in range(2, 7) if word[:length] in _SURNAME_PREFIXES)


_SURNAME_PREFIXES = PARTICLES | {"vande", "vander", "vanden", "vd", "inde", "opde"}
