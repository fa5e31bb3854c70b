"""The handbook of the project, for a directory that has `soc` and none of the scripts of the project."""

from __future__ import annotations

COMMANDS = (
    ("Na `make site` hebt u ook de opdracht `soc`. Die staat in de map `.venv/bin`.\n", ""),
    ("installeert wat nodig is, controleert alles en bouwt", "controleert alles en bouwt"),
    ("De eerste keer installeert deze opdracht ook wat er nodig is.", "Typ deze opdracht."),
    ("| `make demo` | bouwt een voorbeeldsite met verzonnen gegevens |\n", ""),
    ("met soc check of make check", "met soc check"),
    ("```sh\nmake check\n```\n\nOf, met meer keuze:\n\n", ""),
    ("`make site`", "`soc build`"),
    ("`make check`", "`soc check`"),
    ("`make serve`", "`soc serve`"),
    ("`make`", "`soc`"),
    (".venv/bin/soc", "soc"),
)
"""What the handbook says of the scripts of the project, and what holds in any directory instead; in this order."""


def for_a_directory(text: str) -> str:
    """A page of the handbook, with the commands that a directory has."""
    for project, directory in COMMANDS:
        text = text.replace(project, directory)
    return text
