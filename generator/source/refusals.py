"""The Dutch messages for what YAML allows and a record does not."""

from __future__ import annotations

from generator.source.construction import ConstructionError
from generator.source.findings import short

_MESSAGES = {
    "anchor": ('YAML leest dit als een anker of verwijzing ("{}").', "Zet de tekst tussen dubbele aanhalingstekens."),
    "tag": ('YAML leest "{}" als een tag.', "Zet de tekst tussen dubbele aanhalingstekens."),
    "deep": ("Hier staan te veel niveaus in elkaar.", "Kijk of het inspringen klopt."),
    "empty": ("Het bestand is leeg.", "Vul het in of verwijder het."),
    "no_keys": (
        "Hier hoort een sleutel met een waarde.",
        "Zet voor de waarde een sleutel, een dubbele punt en een spatie, vanaf de eerste kolom.",
    ),
    "key": ("Een sleutel moet een woord zijn.", "Zet de tekst tussen dubbele aanhalingstekens."),
    "document": (
        "Hier begint een tweede document; wat erna komt is niet gelezen.",
        "Haal de streepjes weg, of maak van het tweede deel een eigen bestand.",
    ),
}


def words(error: ConstructionError) -> tuple[str, str]:
    """The message and the hint for what is error."""
    if error.kind != "duplicate":
        message, hint = _MESSAGES[error.kind]
        return message.format(short(error.detail, 40)), hint
    key = short(error.detail, 40)
    hint = "Haal een van de twee weg."
    if error.pointer and isinstance(error.pointer[-1], int):
        hint = f'Begint hier een nieuw punt van de lijst? Zet dan een streepje voor de sleutel: "- {key}:". {hint}'
    return f'De sleutel "{key}" staat er twee keer.', hint
