"""Finds the files of a data folder: each is a record to load or a problem, and none is skipped silently."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from generator.problems import START, Finding, Problem, Severity, rule
from generator.source.descriptors import own_descriptors
from generator.source.documents import documents_below, kept_of_person, kind_of_document, private_document
from generator.source.file_names import (
    RECORD_NAME,
    YAML_NAME,
    file_name,
    holds_record,
    portable_name,
    proposed,
    twice_the_same_name,
)
from generator.source.folders import entries, is_folder, printable
from generator.source.rubbish import folded, is_rubbish

NOT_RECORDS = {"datapackage.yaml", "schemas", "reference", "LICENSE", "README.md"}
"""What else may be at the top of a data folder."""

LISTS = {"reference/municipalities.csv", "reference/addresses.csv"}
"""The reference lists: the only tables in a data folder."""
_FIXED = {"reference": "vaste lijsten", "schemas": "schema's"}
"""What is in the folders that hold no records."""
_SCHEMA = re.compile(r"schemas/[a-z_]+\.yaml", re.ASCII)

_EFFECTIVE = os.access in os.supports_effective_ids


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that holds one record. `file` is its path in the file system, `path` the one that is shown to people."""

    resource: str
    id: str
    file: str
    path: str


def find_files(data: Path, resources: Iterable[str]) -> tuple[list[SourceFile], list[Problem]]:
    """The record files in `data`, ordered by resource and name, and problems for whatever else is there.

    A file with a wrong name counts as a record under the name it should have, so that its content is checked as well.
    """
    resources = list(resources)
    files: list[SourceFile] = []
    problems = [
        *readable_folder(data),
        *unexpected_entry(data, resources),
        *own_descriptors(data),
        *left_behind(data, _rubbish(data, resources)),
    ]
    for shown, kind in documents_below(data):
        if shown not in {f"{data.as_posix()}/{name}" for name in LISTS}:
            problems += private_document(shown, kind)
    for resource in resources:
        if not is_folder(data / resource):
            continue  # a file or a link by that name is reported by `unexpected_entry`, and never followed
        problems += [*readable_folder(data / resource), *readable_folder(data / resource / "images")]
        folder = f"{data.as_posix()}/{resource}"
        listing = entries(data / resource)
        taken = {entry.name for entry in listing if RECORD_NAME.fullmatch(entry.name)}
        for entry in listing:
            if entry.name in taken and entry.is_file(follow_symlinks=False):
                shown = f"{folder}/{entry.name}"
                files.append(SourceFile(resource, entry.name.removesuffix(".yaml"), entry.path, shown))
                problems += portable_name(entry.name, shown)
            elif not is_rubbish(entry.name):
                shown = f"{folder}/{printable(entry.name)}"
                problems += [*regular_file(entry, shown), *file_name(entry, shown, resource, taken)]
                id = proposed(entry.name, resource)
                if holds_record(entry) and f"{id}.yaml" not in taken:
                    taken.add(f"{id}.yaml")
                    files.append(SourceFile(resource, id, entry.path, shown))
    for folder in (*(f"{name}/images" for name in resources), "reference"):
        problems += _beside(data, folder)
    return files, problems


def _beside(data: Path, folder: str) -> Iterator[Problem]:
    """Problems with the names and types of files that are not records."""
    if not is_folder(data / Path(folder).parts[0]):
        return
    seen: dict[str, str] = {}
    for entry in entries(data / folder):
        shown = f"{data.as_posix()}/{folder}/{printable(entry.name)}"
        if is_rubbish(entry.name) or entry.name == ".gitkeep":
            continue
        first = seen.setdefault(folded(entry.name), entry.name)
        if first != entry.name:
            yield from twice_the_same_name(shown, printable(first))
        yield from portable_name(entry.name, shown)
        if folder == "reference" and f"{folder}/{entry.name}" not in LISTS:  # `reference_lists` checks those
            yield from regular_file(entry, shown)


@rule("YML008", "Het bestand staat op de verkeerde plek")
def unexpected_entry(data: Path, resources: list[str]) -> Iterator[Finding]:
    """In de map met gegevens staan alleen mappen met een vaste naam, met daarin bestanden.

    Elk soort gegeven heeft een eigen map: `initiatives`, `cohorts`, `municipalities` en zo verder. Een bestand
    ernaast of een map met een andere naam leest de site niet.

    Goed:

        data/cohorts/groningen-2020.yaml

    Fout:

        data/editie/groningen-2020.yaml
    """
    for entry in entries(data):
        if entry.name in NOT_RECORDS or entry.name.startswith(".git"):
            continue
        if is_rubbish(entry.name) or (kind_of_document(entry.name) and entry.is_file(follow_symlinks=False)):
            continue  # reported as what it is
        if entry.name in resources and entry.is_dir(follow_symlinks=False):
            continue
        if YAML_NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
            continue  # reported when it is read: its keys say where it belongs
        near = get_close_matches(entry.name, resources, 1)
        hint = f"Bedoelde u de map {near[0]}?" if near else f"Kies een van de mappen: {', '.join(resources)}."
        name = printable(entry.name)
        yield Finding(f"{data.as_posix()}/{name}", START, f'"{name}" hoort hier niet.', hint)
    for entry in [*entries(data / "reference"), *entries(data / "schemas")]:
        folder = Path(entry.path).parent.name
        name = f"{folder}/{printable(entry.name)}"
        known = name in LISTS or is_rubbish(entry.name) or kind_of_document(entry.name) or entry.name == ".gitkeep"
        if not known and not _SCHEMA.fullmatch(name) and entry.is_file(follow_symlinks=False):
            hint = f"In {folder} staan alleen {_FIXED[folder]}. Haal het weg, of zet het in de map van zijn soort."
            yield Finding(f"{data.as_posix()}/{name}", START, f'"{name}" hoort hier niet.', hint)


@rule("YML009", "Dit is geen gewoon bestand")
def regular_file(entry: os.DirEntry[str], shown: str) -> Iterator[Finding]:
    """Een gegeven staat in een gewoon bestand: geen map, geen snelkoppeling.

    Een snelkoppeling (symbolic link) kan naar iets buiten de map wijzen en wordt daarom nooit gevolgd.

    Goed:

        data/cohorts/groningen-2020.yaml   (een bestand)

    Fout:

        data/cohorts/groningen-2020.yaml   (een map of een snelkoppeling)
    """
    if entry.is_symlink():
        yield Finding(shown, START, "Dit is een snelkoppeling (symbolic link).", "Zet het bestand zelf hier neer.")
    elif entry.is_dir() and entry.name != "images":
        yield Finding(shown, START, "Dit is een map, hier horen alleen bestanden.", "Zet de bestanden een map hoger.")
    elif not entry.is_dir() and (not entry.is_file() or entry.name == "images"):
        yield Finding(shown, START, "Dit is geen gewoon bestand.", "Verwijder het en maak een gewoon tekstbestand.")


@rule("YML010", "De map is niet te lezen")
def readable_folder(folder: Path) -> Iterator[Finding]:
    """De site moet elke map met gegevens kunnen lezen.

    Meestal helpt het om de rechten van de map te herstellen.

    Goed:

        drwxr-xr-x data/cohorts

    Fout:

        d--------- data/cohorts
    """
    if is_folder(folder) and not os.access(folder, os.R_OK | os.X_OK, effective_ids=_EFFECTIVE):
        shown = folder.as_posix()
        yield Finding(shown, START, "Deze map is niet te lezen.", f"Geef leesrecht: chmod u+rx {shown}")


@rule("YML016", "Bestanden die er vanzelf kwamen", Severity.WARNING)
def left_behind(folder: Path, names: Sequence[str]) -> Iterator[Finding]:
    """Uw computer en uw teksteditor laten soms bestanden achter, zoals `.DS_Store` of `omapost.yaml~`.

    De site slaat ze over. Zet ze niet in git.

    Goed:

        data/initiatives/omapost.yaml

    Fout:

        data/initiatives/.DS_Store
    """
    if names:
        listed = ", ".join(names[:3]) + (" en meer" if len(names) > 3 else "")
        count = f"Er zijn {len(names)} bestanden" if len(names) > 1 else "Er is een bestand"
        message = f"{count} overgeslagen die van een computer of teksteditor komen: {listed}."
        if len(names) == 1:
            message = f"{count} overgeslagen dat van een computer of teksteditor komt: {listed}."
        yield Finding(folder.as_posix(), START, message, "U kunt ze weggooien." if len(names) > 1 else "Gooi het weg.")


def _rubbish(data: Path, resources: list[str]) -> list[str]:
    """The files that operating systems and editors left in a data folder, by their path in it."""
    return [
        f"{folder}/{printable(entry.name)}".removeprefix("./")
        for folder in (".", *resources, *(f"{name}/images" for name in resources), "reference", "schemas")
        if folder == "." or is_folder(data / Path(folder).parts[0])
        for entry in entries(data / folder)
        if is_rubbish(entry.name) and not kind_of_document(entry.name) and not kept_of_person(f"{folder}/{entry.name}")
    ]
