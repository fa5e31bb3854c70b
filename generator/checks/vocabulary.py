"""Rules about the words for target groups: each means one group, and no group is broader than itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache

from generator.checks.context import Context
from generator.checks.violation import short
from generator.problems import Finding, Severity, rule
from generator.source import Record, Records
from generator.values import folded, read_list


@rule("RUL043", "Een doelgroep die niet in de woordenlijst staat", Severity.WARNING)
def unknown_target_group(records: Records, context: Context) -> Iterator[Finding]:
    """Een initiatief noemt zijn doelgroepen met een naam of een ander woord uit de map `groups`.

    Dan vindt een bezoeker het initiatief bij die groep, en ook bij de bredere groep waar die onder valt. Een woord dat
    de lijst niet kent, staat wel op de pagina van het initiatief, maar leidt nergens heen.

    Goed:

        target_groups: [ouderen]

    Fout:

        target_groups: [bejaarde medemensen]
    """
    known = _words(records)
    if not known or not context.all_read(records, "groups"):
        return
    themes = records.of("themes").values()
    reported = {folded(word) for theme in themes for word in (theme.id, theme.values.get("name", ""))}

    @cache  # ten thousand initiatives name a few dozen groups; other rules report a theme, and a list in one text
    def is_known(group: str) -> bool:
        return folded(group) in known or folded(group) in reported or len(read_list(group)) > 1

    for record in records.of("initiatives").values():
        for index, group in enumerate(record.values.get("target_groups", ())):
            if group and not is_known(group):
                yield record.finding(
                    f'De woordenlijst kent "{short(group, 40)}" niet.', "target_groups", index, hint=_hint(group, known)
                )


def _hint(group: str, known: Mapping[str, tuple[str, Record]]) -> str:
    """The word that may be meant, or what to do with a new one."""
    if similar := get_close_matches(folded(group)[:100], known, 1, _ALIKE):
        return f'Bedoelde u "{known[similar[0]][0]}"?'
    return "Zet het woord bij synonyms van een groep in de map groups, of maak daar een bestand voor een nieuwe groep."


_ALIKE = 0.8
"""How alike a mistyped word is at least: "buren" is not meant by "ouderen"."""


@rule("RUL044", "Een woord voor twee doelgroepen")
def ambiguous_word(records: Records, context: Context) -> Iterator[Finding]:
    """Een naam of een ander woord hoort bij een doelgroep. Anders is niet te zeggen welke groep een initiatief bedoelt.

    Goed (in ouderen.yaml):

        synonyms: [senioren]

    Fout (in ouderen.yaml, terwijl er een groep mantelzorgers is):

        synonyms: [senioren, mantelzorgers]
    """
    known = _words(records)
    for record in records.of("groups").values():
        for index, word in enumerate(record.values.get("synonyms", ())):
            other = known[folded(word)][1] if word else record
            if other.id != record.id:
                yield record.finding(
                    f'"{short(word, 40)}" hoort al bij {other.id}.',
                    "synonyms",
                    index,
                    hint=f"Haal het hier of in {other.path} weg.",
                )


def _words(records: Records) -> dict[str, tuple[str, Record]]:
    """Each word, folded: as it is written, and the group that it means; a name goes before another word."""
    groups = records.of("groups").values()
    titles = [(group.values.get("title", ""), group) for group in groups]
    others = [(word, group) for group in groups for word in group.values.get("synonyms", ())]
    words: dict[str, tuple[str, Record]] = {}
    for word, meant in (*titles, *others):
        if word:
            words.setdefault(folded(word), (word, meant))
    return words


@rule("RUL045", "Een doelgroep die onder zichzelf valt")
def circular_group(records: Records, context: Context) -> Iterator[Finding]:
    """Een doelgroep valt onder een bredere groep, en die misschien onder een nog bredere. Die weg komt nooit terug.

    Goed (in jongeren-met-schulden.yaml):

        broader: [jongeren]

    Fout (in jongeren.yaml):

        broader: [jongeren-met-schulden]
    """
    groups = records.of("groups")
    for record in groups.values():
        for index, broader in enumerate(record.values.get("broader", ())):
            if broader and broader != record.id and record.id in _above(broader, groups):
                yield record.finding(
                    f"{broader} valt zelf onder {record.id}.",
                    "broader",
                    index,
                    hint="Haal een van de twee weg: de bredere groep noemt de smallere niet.",
                )


def _above(id: str, groups: Mapping[str, Record]) -> set[str]:
    """The ids of all groups above one, whatever the way up."""
    above: set[str] = set()
    todo = [id]
    while todo:
        group = groups.get(todo.pop())
        higher = {broader for broader in group.values.get("broader", ()) if broader in groups} if group else set()
        todo += higher - above
        above |= higher
    return above
