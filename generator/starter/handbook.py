"""The handbook of the project, for a directory that has `soc` and none of the scripts and workflows of the project."""

from __future__ import annotations

import re

REPLACEMENTS = (
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
    (
        ", een melding lezen en verbeteren, en begrijpen wat GitHub bij uw voorstel zegt.",
        " en een melding lezen en verbeteren.",
    ),
    (
        "U hoeft niets te starten. Bij elk voorstel op GitHub loopt de controle vanzelf. Stuurt u voor het eerst iets "
        "in? Dan kan het zijn\ndat een beheerder de controle eerst vrijgeeft. Zie [Wat GitHub zegt](#wat-github-zegt).",
        "In de browser loopt geen controle. Controleer een voorstel op uw eigen computer, voordat het erin komt.",
    ),
    (
        "Wacht tot de controle klaar is. Bij een rood kruis leest u "
        "[wat u moet verbeteren](controleren.md#wat-github-zegt).",
        "Laat het voorstel [controleren](controleren.md) op een eigen computer.",
    ),
    (
        "Wacht op de controle. Bij een rood kruis: lees [Controleren](controleren.md).",
        "Laat het voorstel [controleren](controleren.md) op een eigen computer.",
    ),
    (
        "De [workflows van dit project](publiceren.md) publiceren de site in dit geval toch, en worden daarna rood. "
        "Publiceert u op een\nandere manier, zorg dan dat een fout",
        "Zorg er bij het [publiceren](publiceren.md) voor dat een fout",
    ),
    (".venv/bin/soc", "soc"),
)
"""What the handbook says of the scripts and workflows of the project, and what holds anywhere else; in this order."""
SECTIONS = ("## Wat GitHub zegt",)
"""The sections, by their heading, that are about the workflows alone."""


def for_a_directory(text: str) -> str:
    """A page of the handbook, with the commands that a directory has."""
    for project, directory in REPLACEMENTS:
        text = text.replace(project, directory)
    for heading in SECTIONS:
        text = re.sub(rf"^{heading}\n.*?(?=^## |\Z)", "", text, flags=re.DOTALL | re.MULTILINE)
    return text
