"""Rules about the files in `content/`: their names and kinds (CNT053, CNT054)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from generator.checks.pages import address_of, files_below
from generator.checks.prose_links import Known
from generator.checks.violation import short
from generator.problems import START, Finding, rule
from generator.source.documents import kind_of_document
from generator.source.folders import printable
from generator.source.rubbish import is_rubbish

_MARKDOWN = (".md", ".markdown", ".mdown")
NAME = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*[a-z0-9]+(?:-[a-z0-9]+)*\.md", re.ASCII)


@rule("CNT053", "De naam van een tekstpagina kan niet")
def invalid_page_name(content: Path, known: Known) -> Iterator[Finding]:
    """De naam van een tekstpagina en van de map bestaat uit kleine letters, cijfers en streepjes, en eindigt op `.md`.

    De naam komt in het webadres. Met een spatie, een hoofdletter of een accent werkt dat adres niet overal. Ook mag er
    op dat adres nog geen pagina staan: `agenda.md` kan niet, want de site maakt zelf een agenda.

    Goed:

        content/nieuwe-pagina.md

    Fout:

        content/Nieuwe pagina é.md
    """
    for path, file in sorted(files_below(content)):
        if file.suffix.lower() not in _MARKDOWN or is_rubbish(file.name):
            continue
        shown = printable(path)
        if NAME.fullmatch(path):
            if (address := address_of(path)) in known.addresses:
                message = f"Op het adres /{address} staat al een pagina van de site."
                yield Finding(f"{content.as_posix()}/{shown}", START, message, "Geef dit bestand een andere naam.")
        else:
            hint = f"Noem het bestand {_proposal(shown)}"
            yield Finding(f"{content.as_posix()}/{shown}", START, f'De naam "{short(shown)}" kan niet.', hint)


def _proposal(path: str) -> str:
    return "/".join(map(_slug, path.rpartition(".")[0].split("/"))) + ".md"


def _slug(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.lower())
    base = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", base.replace("'", "")).strip("-") or "pagina"


_OF_GIT = (".gitkeep", ".gitignore", ".gitattributes")
_PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg", ".heic", ".bmp", ".tif", ".tiff")


@rule("CNT054", "Dit bestand hoort niet bij de tekstpagina's")
def stray_file(content: Path) -> Iterator[Finding]:
    """In de map `content` staan alleen tekstpagina's (`.md`), in gewone bestanden.

    Een beeld hoort in de map images bij het gegeven, met maker, licentie en toestemming. Een snelkoppeling kan naar
    iets buiten de map wijzen en wordt nooit gevolgd.

    Goed:

        content/kennis/drie-tips.md

    Fout:

        content/kennis/foto.jpg
    """
    for path, file in sorted(files_below(content)):
        shown = f"{content.as_posix()}/{printable(path)}"
        if file.is_symlink():
            yield Finding(shown, START, "Dit is een snelkoppeling (symbolic link).", "Zet het bestand zelf hier neer.")
        elif not file.is_file():
            yield Finding(shown, START, "Dit is geen gewoon bestand.", "Verwijder het en maak een gewoon tekstbestand.")
        elif file.suffix.lower() in _PICTURES:
            hint = "Zet een foto in data/initiatives/images en noem die bij image, met maker en licentie."
            yield Finding(shown, START, "Hier horen geen beelden.", hint)
        elif file.suffix.lower() in _MARKDOWN or is_rubbish(file.name) or file.name in _OF_GIT:
            continue
        elif not kind_of_document(file.name):
            hint = "Haal het bestand weg: hier staan alleen tekstpagina's die eindigen op .md."
            yield Finding(shown, START, f'"{short(printable(file.name))}" hoort hier niet.', hint)
