"""Pages of one person on other sites."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.personal.passage import Passage, Span

_PROFILE = re.compile(
    r"\blinkedin\.com/(?:mwlite/)?(?:in|pub|profile)\b/?"
    r"|\b(?:facebook|fb)\.com/(?:profile\.php|people/|[a-z]+\.[a-z]+[.\d]*(?![a-z./]))"
    r"|\b(?:fb|m|facebook)\.me/[a-z]+\.[a-z]+"
    r"|\bxing\.com/profile/|\bsnapchat\.com/add/|\bstrava\.com/athletes/|\bresearchgate\.net/profile/|\borcid\.org/\d"
    r"|\bstackoverflow\.com/users/|\babout\.me/\w|\bskype:\w|\bjoin\.skype\.com/|\bhyves\.nl/\w|\bschoolbank\.nl/persoon"
)


def find(passage: Passage) -> Iterator[Span]:
    """Every address of a profile that can only be a person's.

    Whose an account on Instagram, X or TikTok is, its address does not say: these count only if they hold the name of a
    person on record, and that is looked for anyway.
    """
    for found in _PROFILE.finditer(passage.text):
        yield found.span()
