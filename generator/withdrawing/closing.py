"""The last resort: a site that shows somebody without valid consent is replaced by a single page."""

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
    """Whether `out` is a site of ours with a page of somebody who allows nothing today."""
    if read_mark(out) is None:
        return False
    pages = (page for section in KIND["people"].sections for page in (out / section).glob("*-*/"))
    shown = {page.name for page in pages if page.is_dir()}
    return any(not now.purposes.get(id) for id in shown)


def close(out: Path) -> None:
    """Replace the site by a single page. Raises NotOurs or OtherKind if what is there is no site of real records."""
    with staged_site(out, "echt") as stage:
        (stage.folder / "index.html").write_text(_PAGE, encoding="utf-8")
        stage.files.append("index.html")
