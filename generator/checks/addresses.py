"""The rule about the addresses of pages: each is valid, and belongs to one page."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.problems import START, Finding, rule
from generator.regular_files import is_safe_path
from generator.source.folders import printable, text_files

Claim = tuple[str, str]
"""A file of the site by its path, and the source file it is made from; empty if the site itself makes it."""


@rule("YML041", "Een adres van twee pagina's, of een dat niet kan")
def shared_address(claims: Iterable[Claim]) -> Iterator[Finding]:
    """Elk adres op de site is van één pagina. Anders verdwijnt de ene achter de andere.

    De naam van een bestand komt in het adres. Enkele namen gebruikt de site zelf. Hoofdletters, en accenten die anders
    zijn opgeslagen, maken geen ander adres. Een adres wijst
    nooit buiten de site.

    Goed:

        content/kennis/tips.md

    Fout (samen op kennis/tips/):

        content/kennis/tips.md
        content/kennis/tips/index.md
    """
    taken: dict[str, Claim] = {}
    folders: dict[str, Claim] = {}
    for claim in claims:
        if not is_safe_path(claim[0]):
            message = f'Op het adres "{_shown(claim[0].removesuffix("index.html"))}" kan geen pagina staan.'
            yield Finding(claim[1] or "content", START, message, "Gebruik alleen kleine letters, cijfers en streepjes.")
            continue
        key = _key(claim[0])
        other = taken.setdefault(key, claim)
        if other is claim:
            other = folders.get(key, claim)
        above = key
        while other is claim and (above := above.rpartition("/")[0]):
            other = taken.get(above, claim)
            if other is claim and folders.setdefault(above, claim) is not claim:
                break  # the folders above it are known too
        if other is not claim:
            yield _clash(claim, other)


def _clash(claim: Claim, other: Claim) -> Finding:
    reported, rival = (claim, other) if claim[1] else (other, claim)
    address = _shown(reported[0].removesuffix("index.html"))
    whose = f"van {rival[1]}" if rival[1] else "van een pagina die de site zelf maakt"
    message = f'Het adres "{address}" is ook {whose}.'
    return Finding(reported[1] or "content", START, message, "Geef dit bestand een andere naam.")


def _key(path: str) -> str:
    """A path as a file system compares it that ignores case and Unicode normalisation."""
    return path.casefold() if path.isascii() else unicodedata.normalize("NFC", path.casefold())


def _shown(address: str) -> str:
    text = printable(address)
    return text if len(text) < 80 else f"{text[:77]}…"


def prose_claims(content: Path) -> list[Claim]:
    """The claims of the hand-written pages in `content`; none if the folder cannot be read."""
    try:
        texts = text_files(content)
    except OSError:
        return []
    return [(prose_page(path), f"{content.as_posix()}/{printable(path)}") for path in texts]


def prose_page(path: str) -> str:
    """The file of the site that a hand-written page becomes: kennis/tips/index.html for kennis/tips.md."""
    folder, _, name = path.removesuffix(".md").rpartition("/")
    below = [folder] if name in ("index", "README") else [folder, name]
    return "/".join([*filter(None, below), "index.html"])
