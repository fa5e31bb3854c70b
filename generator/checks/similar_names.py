"""The rule about records with similar names (RUL025)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from generator.checks.context import Context
from generator.checks.screening import folded
from generator.checks.violation import short
from generator.problems import Finding, Severity, rule
from generator.source import Record, Records

_NAMED = ("initiatives", "organisations", "themes")


@rule("RUL025", "Twee namen lijken op elkaar", Severity.WARNING)
def similar_name(records: Records, context: Context) -> Iterator[Finding]:
    """Twee bestanden waarvan de namen bijna gelijk zijn, gaan vaak over hetzelfde.

    Een lidwoord, een enkele letter en verschillen als y en ij maken geen andere naam. Een ander getal wel. Gaat het
    over hetzelfde, voeg de bestanden dan samen en zet de andere schrijfwijze bij `aliases`. Zijn het er echt twee, noem
    de ander dan bij `different_from`: de controle vraagt er dan niet meer naar. Ook een woord in `synonyms` hoort maar
    bij een thema.

    Goed:

        name: Taaltuin
        aliases: [De Taaltuyn]

    Fout (naast een initiatief dat Taaltuin heet):

        name: De Taaltuyn
    """
    for resource in _NAMED:
        for record, other in similar(records, resource):
            if _name_of(record) in _aliases(other) or _name_of(other) in _aliases(record):
                continue  # RUL012 reports the shared name
            yield record.finding(
                f'"{short(record.values["name"], 40)}" lijkt op "{short(other.values["name"], 40)}" in '
                f"{resource}/{other.id}.yaml.",
                "name",
                hint=merge_hint(other),
            )
    yield from _of_two_themes(records.of("themes").values())


def _of_two_themes(themes: Iterable[Record]) -> Iterator[Finding]:
    """The synonyms of a theme that are also a word for an earlier theme; RUL012 reports equal names."""
    first: dict[str, Record] = {}
    for record in themes:
        if record.values.get("name"):
            first.setdefault(_name_of(record), record)
    for record in themes:
        for index, word in enumerate(record.values.get("synonyms", ())):
            if word and (other := first.setdefault(folded(word), record)) is not record:
                yield record.finding(
                    f'"{short(word, 40)}" staat ook voor het thema in themes/{other.id}.yaml.',
                    "synonyms",
                    index,
                    hint="Gaan de thema's over hetzelfde? Voeg de bestanden samen en zet de id van het andere bij "
                    "former_ids. Laat het woord anders bij een van de twee weg.",
                )


def merge_hint(other: Record) -> str:
    """A hint to merge a record with another that may be the same, or to state that they are different."""
    hint = "Gaat het over hetzelfde? Voeg de bestanden samen."
    if other.resource == "themes":
        return f"{hint} Kies anders een naam die verder van de andere af ligt."
    return f"{hint} Zijn het er twee? Schrijf dan: different_from: [{other.id}]"


def are_distinct(record: Record, other: Record) -> bool:
    """Whether one of two similar records states that they are different."""
    return other.id in record.values.get("different_from", ()) or record.id in other.values.get("different_from", ())


def similar(records: Records, resource: str) -> Iterator[tuple[Record, Record]]:
    """The records whose name is nearly, but not exactly, that of an earlier record, with that record.

    Only names with the same beginning or end are compared, so that the time is linear in the number of names.
    """
    blocks: dict[str, tuple[list[str], list[Record]]] = defaultdict(lambda: ([], []))
    for record in records.of(resource).values():
        key = _phonetic_key(record.values.get("name", ""))
        if len(key) < _SHORTEST:
            continue
        half = len(key) // 2
        ends = (f"<{key[: half - 1]}", f">{key[half + 1 :]}") if len(key) >= _TYPO_FROM else (f"={key}",)
        near = (other for end in ends for other in _near(key, *blocks[end]) if _differ(record, other))
        if (other := next(near, None)) is not None:
            yield record, other
        for end in ends:
            keys, known = blocks[end]
            if len(keys) < _MOST_IN_A_BLOCK:
                keys.append(key)
                known.append(record)


def _near(key: str, keys: list[str], known: list[Record]) -> Iterator[Record]:
    """The records in a block whose key is the same, or differs by one edit in the letters (Damerau-Levenshtein)."""
    if keys:
        for other, _, index in extract(key, keys, scorer=OSA.distance, score_cutoff=1, limit=None):
            if other == key or (len(key) >= _TYPO_FROM and _DIGITS.findall(other) == _DIGITS.findall(key)):
                yield known[index]


def _name_of(record: Record) -> str:
    return folded(record.values["name"])


def _aliases(record: Record) -> set[str]:
    return {folded(alias) for alias in record.values.get("aliases", ()) if alias}


def _differ(record: Record, other: Record) -> bool:
    return _name_of(record) != _name_of(other) and not are_distinct(record, other)


_SHORTEST = 4
_TYPO_FROM = 8
_MOST_IN_A_BLOCK = 200
_ARTICLE = re.compile(r"\A(?:de|het|een|'t|’t|`t|the|stichting|vereniging)\s+", re.IGNORECASE)
_DIGITS = re.compile(r"[0-9]+")
_SPELLINGS = (
    ("ij", "i"), ("y", "i"), ("ei", "i"), ("ph", "f"), ("ck", "k"), ("c", "k"), ("qu", "kw"), ("ks", "x"), ("z", "s"),
)  # fmt: skip
_DOUBLE = re.compile(r"([^\W\d_])\1+")


def _phonetic_key(name: str) -> str:
    """A phonetic key: the name without its article, and with one spelling for each sound."""
    key = folded(_ARTICLE.sub("", name.strip()))
    for spelling, plain in _SPELLINGS:
        key = key.replace(spelling, plain)
    return _DOUBLE.sub(r"\1", key)
