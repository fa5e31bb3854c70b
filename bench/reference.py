"""What our own build gives the others to equal: its addresses, sizes, frames, labels and ready-made files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.inventory import Pages


@dataclass(frozen=True, kw_only=True)
class Reference:
    """Our site as an example. `files` are the files that are no page, by address; `labels` the words for values."""

    url: str
    name: str
    pages: Pages
    frames: Mapping[int, str]
    files: Mapping[str, Path]
    labels: Mapping[str, str]
    old_before: str

    def paragraphs(self, size: int) -> Iterator[str]:
        """Plain paragraphs of about `size` bytes together."""
        for _ in range(size // len(_PARAGRAPH)):
            yield _PARAGRAPH


_PARAGRAPH = (
    "Dit is gewone tekst die alleen de lengte heeft van de pagina waar hij voor staat. Er valt niets aan af te lezen "
    "behalve hoe lang een programma erover doet om hem te plaatsen. Daarom staat hier steeds hetzelfde, zin voor zin, "
    "zonder een enkel feit over een echt initiatief, een echte gemeente of een echte bron. "
)
