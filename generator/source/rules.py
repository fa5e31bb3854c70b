"""The rules a file must keep to before it can be read as a record (YML001 to YML006, YML011 to YML016)."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from generator.problems import START, Finding, Position, rule
from generator.source.explanation import explain
from generator.source.positions import within
from generator.source.reading import LARGEST, NotReadable


@rule("YML001", "De YAML is niet te lezen")
def syntax(path: str, text: str, error: yaml.YAMLError) -> Iterator[Finding]:
    """Een gegeven is geschreven in YAML: op elke regel een sleutel, een dubbele punt, een spatie en een waarde.

    Zet een waarde tussen aanhalingstekens als er `: ` in staat of als zij begint met een teken als `'`, `@`, `*`, `[`
    of `%`. Spring in met spaties, nooit met tabs.

    Goed:

        name: "'s-Hertogenbosch"
        tagline: "Soep: samen koken en eten"

    Fout:

        name: 's-Hertogenbosch
        tagline: Soep: samen koken en eten
    """
    position, message, hint = explain(text, error)
    yield Finding(path, within(text, position), message, hint)


@rule("YML002", "Een sleutel staat er twee keer")
def duplicate_key(path: str, position: Position, key: str) -> Iterator[Finding]:
    """Elke sleutel mag een keer voorkomen. Staat hij er twee keer, dan is niet duidelijk welke waarde geldt.

    Goed:

        name: Omapost

    Fout:

        name: Omapost
        name: Oma Post
    """
    yield Finding(path, position, f'De sleutel "{_short(key)}" staat er twee keer.', "Haal een van de twee weg.")


@rule("YML003", "Ankers en verwijzingen mogen niet")
def anchor_or_alias(path: str, position: Position, name: str) -> Iterator[Finding]:
    """YAML kent ankers (`&naam`) en verwijzingen (`*naam`). Die maken een bestand moeilijk te lezen en mogen niet.

    Begint een gewone tekst met `*` of `&`, zet haar dan tussen aanhalingstekens.

    Goed:

        tagline: "**Samen** koken"

    Fout:

        tagline: *samen
    """
    yield Finding(
        path,
        position,
        f'YAML leest dit als een anker of verwijzing ("{_short(name)}").',
        "Zet de tekst tussen dubbele aanhalingstekens.",
    )


@rule("YML004", "Tags mogen niet")
def tag(path: str, position: Position, name: str) -> Iterator[Finding]:
    """Een waarde die begint met een uitroepteken leest YAML als een tag. Het schema bepaalt al wat een waarde is.

    Goed:

        tagline: "!Let op: alleen op dinsdag"

    Fout:

        tagline: !Let op
    """
    yield Finding(
        path, position, f'YAML leest "{_short(name)}" als een tag.', "Zet de tekst tussen dubbele aanhalingstekens."
    )


@rule("YML005", "Het bestand is niet te gebruiken")
def unreadable(path: str, reason: NotReadable) -> Iterator[Finding]:
    """Een gegeven is een leesbaar tekstbestand in UTF-8 van hoogstens 256 kB.

    Slaat uw programma het bestand anders op (UTF-16, Windows-1252), kies dan bij "Opslaan als" voor UTF-8.

    Goed:

        name: Café Samen   (opgeslagen als UTF-8)

    Fout:

        name: Caf\\xe9 Samen   (opgeslagen als Windows-1252)
    """
    position = START
    if reason.kind == "encoding":
        line, column = reason.detail.count("\n") + 1, len(reason.detail.rpartition("\n")[2]) + 1
        position = Position(line, column, line, column + 1)
        message, hint = "Het bestand is niet opgeslagen als UTF-8.", 'Kies bij "Opslaan als" de codering UTF-8.'
    elif reason.kind == "large":
        message = f"Het bestand is te groot ({int(reason.detail) // 1024} kB, het mag {LARGEST // 1024} kB zijn)."
        hint = "Maak er een bestand met alleen tekst van; beelden horen in de map images."
    elif reason.kind == "special":
        message, hint = "Dit is geen gewoon bestand.", "Verwijder het en maak een gewoon tekstbestand."
    else:
        message, hint = "Het bestand is niet te openen.", f"Kijk of u het mag lezen: chmod u+r {path}"
    yield Finding(path, position, message, hint)


@rule("YML006", "Te veel niveaus")
def too_deep(path: str, position: Position, detail: str) -> Iterator[Finding]:
    """Een gegeven heeft hoogstens een paar niveaus. Dieper genest is altijd een vergissing.

    Goed:

        themes: [eenzaamheid]

    Fout:

        themes: [[[[[[[[[[[[[[eenzaamheid]]]]]]]]]]]]]]
    """
    yield Finding(path, position, "Hier staan te veel niveaus in elkaar.", "Kijk of het inspringen klopt.")


@rule("YML011", "Het bestand is leeg")
def empty(path: str, position: Position, detail: str) -> Iterator[Finding]:
    """Een bestand zonder gegevens is een vergissing. Vul het of verwijder het.

    Goed:

        name: Omapost

    Fout:

        # hier staat alleen een opmerking
    """
    yield Finding(path, position, "Het bestand is leeg.", "Vul het in of verwijder het.")


@rule("YML012", "Het bestand heeft geen sleutels")
def no_keys(path: str, position: Position, detail: str) -> Iterator[Finding]:
    """Een gegeven begint met sleutels aan het begin van de regel, niet met een lijst of losse tekst.

    Goed:

        name: Omapost

    Fout:

        - Omapost
    """
    yield Finding(path, position, "Hier hoort een sleutel met een waarde.", 'Begin met bijvoorbeeld "name: Omapost".')


@rule("YML013", "Een sleutel is geen tekst")
def key_not_text(path: str, position: Position, detail: str) -> Iterator[Finding]:
    """Een sleutel is altijd een woord. Een lijst of een groep als sleutel kan niet.

    Vaak is een haakje of accolade bedoeld als tekst: zet de tekst dan tussen aanhalingstekens.

    Goed:

        name: "{naam}"

    Fout:

        {naam: x}: waarde
    """
    yield Finding(path, position, "Een sleutel moet een woord zijn.", "Zet de tekst tussen dubbele aanhalingstekens.")


@rule("YML014", "Er staan twee documenten in het bestand")
def second_document(path: str, position: Position, detail: str) -> Iterator[Finding]:
    """Elk gegeven heeft een eigen bestand. Drie streepjes (`---`) beginnen een tweede document en dat mag niet.

    Goed:

        name: Omapost

    Fout:

        name: Omapost
        ---
        name: Matsie
    """
    yield Finding(path, position, "Hier begint een tweede document.", "Maak van elk document een eigen bestand.")


def _short(text: str, most: int = 40) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
