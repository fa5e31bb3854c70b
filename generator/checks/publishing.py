"""Rules for a site that goes on the internet (CFG007-CFG010); only `soc build --publish` applies them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.problems import START, Finding, Pointer, Problem, rule
from generator.source import Record
from generator.source.datapackage import is_demo, read_datapackage
from generator.source.loading import read_settings
from generator.values import is_example_address

_ADDRESSED = ("desk", "security", "repository", "accessibility")
"""The keys of `datapackage.yaml` that contain an address."""


def unready(data: Path, settings: Path, url: str | None) -> Iterator[Problem]:
    """What keeps a site of `data` from being published, even if it builds.

    `url` is the address given on the command line, if any; otherwise that of the environment or of `settings` counts.
    """
    package, _ = read_datapackage(data)
    yield from missing_site_address(settings, url)
    if package is not None:  # otherwise that is reported
        yield from missing_desk(package)
        yield from example_address(package)
        yield from fictional_records(package, data)


@rule("CFG007", "De site heeft nog geen eigen adres")
def missing_site_address(settings: Path, url: str | None) -> Iterator[Finding]:
    """Een site die op internet komt, heeft een eigen adres, dat met `https://` begint.

    Het adres staat in elke pagina: zoekmachines en het plaatje bij een gedeelde link gaan ervan uit. Zet het in de
    omgeving bij `SOC_SITE_URL`, in `mkdocs.yml` bij `site_url`, of geef het met `--url`.

    Goed:

        SOC_SITE_URL=https://challenge.gemeente.nl/ soc build --publish

    Fout:

        SOC_SITE_URL=https://soc.example.nl/ soc build --publish
    """
    record = read_settings(settings, settings.as_posix())[0] if os.path.lexists(settings) else None
    stated = record.values.get("site_url") if record else None
    stated = stated[-1] if isinstance(stated, list) and stated else stated
    address = url if url is not None else os.environ.get("SOC_SITE_URL") or str(stated or "")
    if not address:
        message = "De site heeft geen adres."
    elif is_example_address(address):
        message = f'Het adres van de site is "{address}", en dat is een voorbeeld of alleen van deze computer.'
    elif not address.startswith("https://"):
        message = f'Het adres van de site is "{address}" en begint niet met https://.'
    else:
        return
    hint = "Zet het echte adres bij SOC_SITE_URL, zoals https://challenge.gemeente.nl/, of geef het met --url."
    if record is not None and "site_url" in record.values:
        yield record.finding(message, "site_url", hint=hint)
    else:
        yield Finding(settings.as_posix(), START, message, hint)


@rule("CFG008", "De site heeft geen meldpunt")
def missing_desk(package: Record) -> Iterator[Finding]:
    """Op een site die op internet staat, kan een bezoeker iets melden of vragen.

    Wie een fout ziet of de eigen gegevens weg wil, moet iemand bereiken. Wie dat is, staat bij `desk`.

    Goed (in `data/datapackage.yaml`):

        desk: {name: de redactie van deze site, mailbox: redactie@gemeente.nl, verified_on: 2026-11-22}

    Fout:

        datapackage.yaml zonder desk
    """
    if not package.values.get("desk"):
        yield Finding(
            package.path,
            START,
            "De site heeft geen meldpunt.",
            "Voeg desk: toe met name, mailbox (of url) en verified_on: de uitleg bij deze melding toont een voorbeeld.",
        )


@rule("CFG009", "Een voorbeeld in plaats van een adres")
def example_address(package: Record) -> Iterator[Finding]:
    """Het meldpunt en de andere adressen van de site zijn echt. Een adres dat op `.example` eindigt, is van niemand.

    Goed:

        repository: https://codeberg.org/gemeente/challenge

    Fout:

        repository: https://code.voorbeeld.example/challenge
    """
    for name in _ADDRESSED:
        for pointer, text in _texts(package.values.get(name), (name,)):
            if _is_address(text) and is_example_address(text):
                yield package.finding(
                    f'"{text}" is een voorbeeld, en van niemand.',
                    *pointer,
                    hint="Zet het echte adres, of haal de regel weg.",
                )


@rule("CFG010", "Verzonnen gegevens op internet")
def fictional_records(package: Record, data: Path) -> Iterator[Finding]:
    """Een site op internet gaat over wat er echt is. Verzonnen gegevens (`demo: true`) zijn om mee te oefenen.

    Goed (in `data/datapackage.yaml`):

        demo: false

    Fout:

        demo: true
    """
    if is_demo(data):
        yield package.finding(
            "Deze gegevens zijn verzonnen.", "demo", hint="Kies met --data de map met echte gegevens."
        )


def _texts(value: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Every text in a value, with the pointer to it."""
    if isinstance(value, str):
        yield pointer, value
    for key, inner in value.items() if isinstance(value, dict) else ():
        yield from _texts(inner, (*pointer, key))


def _is_address(text: str) -> bool:
    return "://" in text or ("@" in text and " " not in text)
