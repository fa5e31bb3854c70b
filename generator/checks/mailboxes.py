"""The rule about mailboxes on the site: they belong to a function, never to a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.appearance import seen
from generator.checks.context import Context
from generator.checks.lexicon import words
from generator.kinds import LASTING
from generator.problems import Finding, rule
from generator.source import Records
from generator.source.datapackage import read_datapackage

ROLES = words("mailbox-roles")
"""The words in the name of a general mailbox, besides the names of organisations, places and the site itself."""

_PRIVATE = re.compile(
    r"(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|aol|gmx|ziggo|kpnmail|kpnplanet|planet|hetnet|xs4all|"
    r"home|casema|chello|upcmail|telfort|tele2|online|quicknet|zonnet|solcon|caiway|delta|protonmail|proton|pm|tutanota|"
    r"tuta|fastmail|zoho|mail|yandex|web|freedom|telenet|skynet|proximus|t-online|wanadoo|orange)\."
    r"(?:com|net|org|nl|be|de|fr|me|eu|co\.uk|ch|io|ru)"
)


@rule("PRV019", "Een persoonlijk adres als postbus", veiled=True)
def personal_mailbox(records: Records, context: Context) -> Iterator[Finding]:
    """Een postbus is van een functie, zoals info@, challenge@ of loket@, en niet van een persoon of een gratis dienst.

    Zo komt een vraag ook aan als iemand weggaat. Heet de algemene postbus anders, zet die dan bij `mailboxes` in
    `data/datapackage.yaml`.

    Goed:

        contact: {function: coördinator, mailbox: challenge@gemeente.nl}

    Fout:

        contact: {function: coördinator, mailbox: n.voorbeeld@gmail.com}
    """
    spots = context.survey.mailboxes
    if not spots:
        return
    general, known = configured(context.data), None
    for spot in spots:
        address = seen(spot.value).text
        local, _, domain = address.rpartition("@")
        if address in general:
            continue
        if _PRIVATE.fullmatch(domain):
            message, hint = "Dit adres is van een gratis dienst, en dus van een persoon.", ""
        else:
            known = known or ROLES | _words_of_ids(context)
            if is_of_function(local, domain, known):
                continue
            message, hint = "Dit lijkt het adres van een persoon.", _OR_CONFIGURE
        yield spot.finding(
            message, hint=f"Gebruik een algemene postbus, zoals info@ met de naam van de organisatie.{hint}"
        )


_OR_CONFIGURE = " Is het er een, zet die dan bij mailboxes in data/datapackage.yaml."


def configured(data: Path) -> frozenset[str]:
    """The general mailboxes that the data package lists, as `seen`."""
    record, _ = read_datapackage(data)
    listed = record.values.get("mailboxes") if record else None
    listed = listed if isinstance(listed, (list, tuple)) else ()
    return _as_seen(listed)


def of_the_site(data: Path) -> frozenset[str]:
    """The mailboxes of the site itself in the data package, as `seen`; `personal_mailbox` judges whose they are."""
    record, _ = read_datapackage(data)
    contacts = [record.values.get(name) for name in ("desk", "security")] if record else []
    return _as_seen(contact.get("mailbox") for contact in contacts if isinstance(contact, dict))


def _as_seen(addresses: Iterable[object]) -> frozenset[str]:
    return frozenset(seen(text).text for text in addresses if isinstance(text, str) and "@" in text[1:-1])


def is_example(text: str) -> bool:
    """Whether a text is the address of a function at an example domain (RFC 2606), and so belongs to nobody."""
    local, _, domain = text.strip().rpartition("@")
    return domain.endswith(".example") and is_of_function(local, domain, ROLES)


def is_of_function(local: str, domain: str, known: frozenset[str]) -> bool:
    """Whether the local part of an address consists of roles and known names only, or is the name of its site."""
    labels = set(re.split(r"[.-]", domain))
    tokens = [token for token in re.split(r"[._+\-]|\d+", local) if token]
    name_of_site = domain.partition(".")[0]
    if not tokens:
        return False
    if "".join(tokens) in (name_of_site, name_of_site.replace("-", "")):
        return True
    segmented = [_pieces(token, known | labels) for token in tokens]
    return all(segmented) and any(piece in ROLES for pieces in segmented for piece in pieces)


def _pieces(token: str, known: frozenset[str]) -> list[str]:
    """The known words that a token is composed of; empty if it is not."""
    best: list[list[str] | None] = [[]] + [None] * len(token)
    for end in range(1, len(token) + 1):
        for start in range(max(end - 40, 0), end):
            if (before := best[start]) is not None and token[start:end] in known and (end - start > 1):
                best[end] = [*before, token[start:end]]
                break
    return best[-1] or []


def _words_of_ids(context: Context) -> frozenset[str]:
    """The words in the ids of all records that have a public name."""
    return frozenset(
        word
        for kind in LASTING
        for id in context.ids.get(kind.resource, ())
        for word in (*id.split("-"), id.replace("-", ""))
        if len(word) > 1
    )
