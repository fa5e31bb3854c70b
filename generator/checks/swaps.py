"""Rules about values that were swapped, or entered in a related field."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.context import Context
from generator.checks.screening import folded
from generator.checks.violation import short
from generator.problems import Finding, Severity, rule
from generator.source import Records
from generator.values import normalised


@rule("CNT031", "Twee velden lijken verwisseld", Severity.WARNING)
def swapped_values(records: Records, context: Context) -> Iterator[Finding]:
    """Een naam is kort, een titelzin is een zin. Een uitgever is een organisatie, een titel zegt waar het over gaat.

    Goed:

        name: TaalTuin
        tagline: Nederlands oefenen in een moestuin

    Fout:

        name: Nederlands oefenen in een moestuin
        tagline: TaalTuin
    """
    for record in records.of("initiatives").values():
        name, tagline = record.values.get("name", ""), record.values.get("tagline", "")
        if _is_sentence(name, tagline):
            yield record.finding(
                f'"{short(name, 40)}" lijkt een zin en "{short(tagline, 40)}" een naam.',
                "name",
                hint="Kijk na of name en tagline verwisseld zijn.",
            )
    for resource in ("sources", "publications"):
        works = records.of(resource).values()
        publishers = {folded(work.values.get("publisher", "")) for work in works}
        for record in works:
            title, publisher = record.values.get("title", ""), record.values.get("publisher", "")
            if not title or not publisher or len(title) > _SHORT or len(title) >= len(publisher):
                continue
            known = folded(title) in publishers and folded(publisher) != folded(title)
            if known or _is_sentence(publisher, title):
                yield record.finding(
                    f'"{short(title, 40)}" lijkt een uitgever en "{short(publisher, 40)}" een titel.',
                    "title",
                    hint="Kijk na of title en publisher verwisseld zijn.",
                )


_SHORT = 40
_ORGANISATION_WORDS = set("stichting vereniging ministerie gemeente provincie coöperatie bond raad fonds".split())


def _is_sentence(name: str, other: str) -> bool:
    """Whether a text that should be a name reads as a sentence, and the other one as a name."""
    if other.count(" ") > 2 or other.endswith((".", "!", "?")) or not name or not other:
        return False
    words = name.split()
    lower = sum(word[0].islower() for word in words[1:])
    return (
        len(words) >= max(4, 2 * len(other.split()))
        and (lower >= len(words) - 2 or name.endswith("."))
        and words[0].casefold() not in _ORGANISATION_WORDS
    )


@rule("RUL032", "Een thema bij de doelgroepen", Severity.WARNING)
def theme_as_target_group(records: Records, context: Context) -> Iterator[Finding]:
    """Een thema is een vraagstuk en staat bij `themes`. Een doelgroep zijn mensen en staat bij `target_groups`.

    Goed:

        themes: [samen-eten]
        target_groups: [ouderen]

    Fout:

        themes: [samen-eten]
        target_groups: [spullen-delen]
    """
    themes = {folded(id): id for id in records.of("themes")}
    themes |= {folded(theme.values.get("name", "")): theme.id for theme in records.of("themes").values()}
    for record in records.of("initiatives").values():
        for index, group in enumerate(record.values.get("target_groups", ())):
            if group and (theme := themes.get(folded(group))):
                yield record.finding(
                    f'"{short(group, 40)}" is een thema, geen groep mensen.',
                    "target_groups",
                    index,
                    hint=f"Zet {theme} bij themes, en noem hier de mensen voor wie het is.",
                )


def are_people(text: str) -> bool:
    """Whether a text, or an id, denotes a group of people: "ouderen", "jongeren met schulden"."""
    head = _PREPOSITION.split(f"{normalised(text).casefold().replace('-', ' ')} ", maxsplit=1)[0].split()
    return bool(head) and head[-1].endswith(_PEOPLE_ENDINGS)


_PREPOSITION = re.compile(r" (?:met|zonder|van|uit|in|op|die|voor|vanaf|tot|boven|onder) ")
_PEOPLE_ENDINGS = (
    "mensen", "ouderen", "jongeren", "kinderen", "ouders", "moeders", "vaders", "gezinnen", "families", "huishoudens",
    "vrouwen", "mannen", "meisjes", "jongens", "bewoners", "buren", "genoten", "taligen", "komers", "lingen", "houders",
    "zoekers", "geraars", "letterden", "lozen", "ënden", "enden", "zorgers", "studenten", "scholieren", "senioren",
    "tieners", "pubers", "peuters", "kleuters", "wassenen", "migranten", "patiënten", "cliënten", "werkers", "starters",
    "ondernemers", "vrijwilligers", "staanden", "minima", "gehandicapten", "gedetineerden", "dak- en thuislozen",
)  # fmt: skip
"""The endings of Dutch words for groups of people."""
