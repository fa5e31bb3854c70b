"""Rules about the hand-written pages in `content/`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from difflib import get_close_matches
from pathlib import Path

from generator.problems import START, Finding, Position, rule

_ASKED = re.compile(r"\[@(?P<source>[^\]\s]*)\]|<!--\s*soc:(?P<inset>\S*)\s*-->")
_CODE = re.compile(r"^(```|~~~).*?^\1|`[^`\n]*`", re.DOTALL | re.MULTILINE)


@rule("CNT008", "Een bron of onderdeel in een tekst bestaat niet")
def unknown_in_prose(content: Path, sources: Collection[str], insets: Collection[str]) -> Iterator[Finding]:
    """Een tekst in `content` noemt bronnen als `[@id]` en vraagt onderdelen met `<!-- soc:naam -->`.

    De bron moet in `data/sources` staan en het onderdeel moet bestaan; anders staat er niets op de site.

    Goed:

        Twintig plannen zijn gekozen.[@sgoc-artikel]

    Fout:

        Twintig plannen zijn gekozen.[@sgoc-artikle]
    """
    for file in sorted(content.rglob("*.md")):
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            yield Finding(file.as_posix(), START, "Deze tekst is niet te lezen.", "Sla het bestand op als UTF-8.")
            continue
        for found in _ASKED.finditer(_without_code(text)):
            kind, name = ("bron", found["source"]) if found["source"] is not None else ("onderdeel", found["inset"])
            known = sources if kind == "bron" else insets
            if name not in known:
                near = get_close_matches(name, known, 1)
                hint = f'Bedoelde u "{near[0]}"?' if near else f"Kies uit: {', '.join(sorted(insets))}."
                if kind == "bron" and not near:
                    hint = f"Maak eerst data/sources/{name or 'id-van-de-bron'}.yaml."
                message = f'{"De" if kind == "bron" else "Het"} {kind} "{name}" bestaat niet.'
                yield Finding(file.as_posix(), _position(text, *found.span()), message, hint)


def _without_code(text: str) -> str:
    """The text with examples of code blotted out, every character in its place."""
    return _CODE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def _position(text: str, start: int, end: int) -> Position:
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    return Position(line, column, line, column + end - start)
