"""The last resort: a site that shows somebody whose consent ended makes way for one page."""

from __future__ import annotations

from pathlib import Path

from generator.kinds import KIND
from generator.staging import read_mark, staged_site
from generator.withdrawing.overlay import Today

_PAGE = """\
<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Deze site is even niet te zien</title>
<h1>Deze site is even niet te zien</h1>
<p>Wij werken aan de gegevens. Kom later terug.</p>
"""


def shows_who_left(out: Path, now: Today) -> bool:
    """Whether a site of ours has a page of somebody who allows nothing now."""
    if read_mark(out) is None:
        return False
    shown = {one.name for section in KIND["people"].sections for one in (out / section).glob("*-*/") if one.is_dir()}
    return any(not now.purposes.get(id) for id in shown)


def close(out: Path) -> None:
    """Put one page in the place of the site."""
    with staged_site(out, "echt") as stage:
        (stage.folder / "index.html").write_text(_PAGE, encoding="utf-8")
        stage.files.append("index.html")
