"""The rule that the id, photo and proof of a person have opaque names, which give away nothing about that person."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from random import Random

from generator.appearance import seen
from generator.checks.context import Context
from generator.checks.personal.vocabulary import PARTICLES
from generator.problems import Finding, rule
from generator.source import Record, Records

_FORM = re.compile(r"[a-z]-[a-z0-9]{4,12}")
_PRONOUNCEABLE = re.compile(r"(?=[a-z]*[aeiou])[a-z]{3,}")
_BIRTH = re.compile(r"19[2-9][0-9]|200[0-9]|201[0-2]|[0-9]{6,}")
_PHOTO_WORDS = frozenset(
    "foto portret photo portrait beeld tekening coach ambassadeur deelnemer jury jurylid coordinator team img".split()
)
_LETTERS = "bcdfghjkmnpqrstvwxz23456789"
"""Letters and digits for new ids: without vowels, so that an id never spells a name."""


@rule("PRV009", "Een naam in een id of bestandsnaam", veiled=True)
def name_in_id(records: Records, context: Context) -> Iterator[Finding]:
    """De id van een persoon komt in het webadres en blijft daar, ook na het intrekken van de toestemming.

    Gebruik daarom een letter en een willekeurige reeks van cijfers en letters die u niet als woord kunt uitspreken, en
    zonder geboortejaar. Hetzelfde geldt voor de bestandsnaam van een foto. Ook in `proof` staat geen deel van de naam.

    Goed:

        data/people/c-7k2p.yaml

    Fout:

        data/people/c-noor.yaml
    """
    people = records.of("people")
    for record in people.values():
        parts = _parts_of_name(record)
        misfit = not _FORM.fullmatch(record.id)  # FLD012 reports it
        opaque = record.id if misfit or _is_opaque(record.id[1:], parts) else fresh_id(record.id[:1], people)
        if opaque != record.id:
            yield record.finding(
                "De bestandsnaam zegt iets over deze persoon: er staat een (deel van een) naam of geboortejaar in.",
                hint=f"Noem het bestand {opaque}.yaml, en verander de id ook waar een ander bestand die noemt.",
            )
        photo = record.values.get("photo")
        file = photo.get("file", "") if isinstance(photo, dict) else ""
        stem, _, ending = file.rpartition(".")
        rest = " ".join(
            word
            for word in (stem.removeprefix(record.id) if opaque == record.id else stem).split("-")
            if word not in _PHOTO_WORDS
        )
        if not _is_opaque(rest, parts):
            yield record.finding(
                "De bestandsnaam van de foto zegt iets over deze persoon.",
                "photo",
                "file",
                hint=f"Noem de foto in de map images {opaque}.{ending}, en schrijf die naam ook hier.",
            )
        yield from _named_proof(record, parts)


def fresh_id(letter: str, taken: Container[str]) -> str:
    """A free id with this first letter. It does not depend on the id that it replaces, so it cannot be traced back."""
    random = Random(0)
    while (id := f"{letter}-{''.join(random.choices(_LETTERS, k=5))}") in taken:
        pass
    return id


def _named_proof(record: Record, parts: list[str]) -> Iterator[Finding]:
    consent = record.values.get("consent")
    proof = consent.get("proof", "") if isinstance(consent, dict) else ""
    if _contains(proof, parts):
        yield record.finding(
            "In de verwijzing naar het bewijs staat een deel van de naam.",
            "consent",
            "proof",
            hint="Gebruik het nummer van het dossier, zonder naam.",
        )


def _is_opaque(text: str, parts: list[str]) -> bool:
    return not (_PRONOUNCEABLE.search(text) or _BIRTH.search(text) or _contains(text, parts))


def _contains(text: str, parts: list[str]) -> bool:
    """Whether a text contains a part of the name, perhaps with digits for letters."""
    bare = re.sub(r"[^a-z0-9]", "", text)
    return any(part in variant for part in parts for variant in (bare, bare.translate(_LEET)))


_LEET = str.maketrans("013457", "oleast")


def _parts_of_name(record: Record) -> list[str]:
    name = record.values.get("name")
    words = re.findall(r"[^\W_]+", seen(name).text) if isinstance(name, str) else []
    return [word for word in words if len(word) > 2 and word not in PARTICLES]
