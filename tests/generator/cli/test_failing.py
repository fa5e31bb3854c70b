"""What a command says of an error, and the exit code it leaves with."""

from __future__ import annotations

import errno
import re
from pathlib import Path

import pytest

from generator.building import DrawingFailed
from generator.cli.failing import described
from generator.clock import InvalidEpoch
from generator.fast import Failed, Killed


@pytest.mark.parametrize(
    ("error", "message", "hint"),
    [
        (InvalidEpoch("SOURCE_DATE_EPOCH is geen getal."), "SOURCE_DATE_EPOCH is geen getal.", ""),
        (OSError(errno.EADDRINUSE, "x"), "De site is niet te tonen: deze poort is al in gebruik.", "Kies met --port"),
        (Killed("x"), "De computer heeft een deel van het werk gestopt", "Sluit andere programma's"),
        (MemoryError(), "De computer heeft een deel van het werk gestopt", "Sluit andere programma's"),
        (
            DrawingFailed("Abort: nav"),
            "De pagina's uit de map content zijn niet te maken: Abort: nav",
            "Kijk mkdocs.yml",
        ),
    ],
)
def test_what_the_computer_cannot_do_is_a_sentence_and_a_hint(error: Exception, message: str, hint: str) -> None:
    said, helps, code = described(error)
    assert said.startswith(message) and helps.startswith(hint) and bool(helps) is bool(hint)
    assert code == 2


@pytest.mark.parametrize("error", [KeyError("Noor Voorbeeld"), Failed("KeyError: Noor Voorbeeld", "in a child\n")])
def test_a_mistake_of_ours_is_noted_without_what_a_record_says(error: Exception) -> None:
    said, helps, code = described(error)
    assert said.startswith(f"Er zit een fout in het programma zelf ({type(error).__name__})") and code == 3
    noted = re.search(r"staat in (\S+);", helps)
    assert noted is not None
    text = Path(noted[1]).read_text(encoding="utf-8")
    Path(noted[1]).unlink()
    assert "Noor" not in said + helps + text
    assert ("in a child" in text) is isinstance(error, Failed)
