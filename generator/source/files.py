"""Finds the files of a data folder: each is a record to load or a problem, none is passed over in silence."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from generator.problems import START, Finding, Problem, rule
from generator.source.documents import documents_below, kind_of_document, private_document
from generator.source.folders import entries, is_folder, printable

NOT_RECORDS = {"datapackage.yaml", "schemas", "reference", "LICENSE", "README.md"}
"""What else may stand at the top of a data folder."""

LISTS = {"reference/municipalities.csv", "reference/addresses.csv"}
"""The fixed lists: the only tables in a data folder."""

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.yaml", re.ASCII)
_ALLOWED = {".gitkeep", "images"}
_EFFECTIVE = os.access in os.supports_effective_ids


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that holds one record. `file` is where the system finds it, `path` how it is shown to people."""

    resource: str
    id: str
    file: str
    path: str


def find_files(data: Path, resources: Iterable[str]) -> tuple[list[SourceFile], list[Problem]]:
    """The record files below `data`, by resource and name, and what else lies there as problems."""
    resources = list(resources)
    files: list[SourceFile] = []
    problems = [*readable_folder(data), *place(data, resources)]
    for shown, kind in documents_below(data):
        if shown not in {f"{data.as_posix()}/{name}" for name in LISTS}:
            problems += private_document(shown, kind)
    for resource in resources:
        if not is_folder(data / resource):
            continue  # not there; a file or a link by that name is told by `place`, and never followed
        problems += readable_folder(data / resource)
        folder = f"{data.as_posix()}/{resource}"
        for entry in entries(data / resource):
            if _NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                shown = f"{folder}/{entry.name}"
                files.append(SourceFile(resource, entry.name.removesuffix(".yaml"), entry.path, shown))
            else:
                shown = f"{folder}/{printable(entry.name)}"
                problems += [*plain_file(entry, shown), *file_name(entry, shown)]
    return files, problems


@rule("YML008", "Het bestand staat op de verkeerde plek")
def place(data: Path, resources: list[str]) -> Iterator[Finding]:
    """In de map met gegevens staan alleen mappen met een vaste naam, met daarin bestanden.

    Elk soort gegeven heeft een eigen map: `initiatives`, `cohorts`, `municipalities` en zo verder. Een bestand
    ernaast of een map met een andere naam leest de site niet.

    Goed:

        data/cohorts/groningen-2020.yaml

    Fout:

        data/editie/groningen-2020.yaml
    """
    for entry in entries(data):
        if entry.name in NOT_RECORDS or entry.name.startswith(".git") or kind_of_document(entry.name):
            continue
        if entry.name in resources and entry.is_dir(follow_symlinks=False):
            continue
        near = get_close_matches(entry.name, resources, 1)
        hint = f"Bedoelde u de map {near[0]}?" if near else f"Kies een van de mappen: {', '.join(resources)}."
        name = printable(entry.name)
        yield Finding(f"{data.as_posix()}/{name}", START, f'"{name}" hoort hier niet.', hint)


@rule("YML009", "Dit is geen gewoon bestand")
def plain_file(entry: os.DirEntry[str], shown: str) -> Iterator[Finding]:
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
    if folder.is_dir() and not os.access(folder, os.R_OK | os.X_OK, effective_ids=_EFFECTIVE):
        shown = folder.as_posix()
        yield Finding(shown, START, "Deze map is niet te lezen.", f"Geef leesrecht: chmod u+rx {shown}")


@rule("YML007", "De bestandsnaam klopt niet")
def file_name(entry: os.DirEntry[str], shown: str) -> Iterator[Finding]:
    """Een bestandsnaam bestaat uit kleine letters, cijfers en streepjes, en eindigt op .yaml.

    De naam zonder `.yaml` is de id van het gegeven en komt in het webadres.

    Goed:

        data/initiatives/omas-soep.yaml

    Fout:

        data/initiatives/Oma's Soep.yml
    """
    if (
        kind_of_document(entry.name)
        or entry.name in _ALLOWED
        or _NAME.fullmatch(entry.name)
        or entry.is_symlink()
        or not entry.is_file()
    ):
        return
    stem = re.sub(r"\.(ya?ml|txt|json)$", "", entry.name, flags=re.IGNORECASE).lower().replace("'", "")
    plain = "".join(one for one in unicodedata.normalize("NFKD", stem) if not unicodedata.combining(one))
    proposal = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "naam"
    yield Finding(
        shown,
        START,
        f'De bestandsnaam "{printable(entry.name)}" kan niet.',
        f"Noem het bestand {proposal}.yaml: kleine letters, cijfers, streepjes en .yaml.",
    )
