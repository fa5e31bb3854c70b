"""Descriptors in a data folder are not used: the program has its own, so that records cannot bring their own rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.problems import START, Finding, Severity, rule
from generator.source.folders import entries, printable

FOLDER = "schemas"
_FOR_EDITORS = "json"
"""What may be in that folder: the JSON Schemas for text editors."""


@rule("YML042", "Regels in de map met gegevens", Severity.WARNING)
def own_descriptors(data: Path) -> Iterator[Finding]:
    """Welke velden er zijn en wat erin mag, staat in het programma. Een map met gegevens heeft geen eigen regels.

    Zo kan een voorstel met gegevens geen regel versoepelen, bijvoorbeeld die over toestemming. In de map `schemas`
    staat alleen de map `json`, die `soc schemas` maakt: daarmee helpt een teksteditor bij het invullen.

    Goed:

        data/schemas/json/initiative.json

    Fout:

        data/schemas/initiatives.yaml
    """
    names = [
        f"{FOLDER}/{printable(entry.name)}"
        for entry in entries(data / FOLDER)
        if entry.name.endswith(".yaml") or (entry.is_dir(follow_symlinks=False) and entry.name != _FOR_EDITORS)
    ]
    if names:
        named = ", ".join(names[:3]) + (" en meer" if len(names) > 3 else "")
        yield Finding(
            f"{data.as_posix()}/{FOLDER}",
            START,
            f"Deze regels doen niets: {named}. De regels staan in het programma.",
            "Haal ze weg. Alleen de map json mag hier staan.",
        )
