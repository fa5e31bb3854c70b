"""A folder of records brings its own name, licence, statements, prose and settings; the program brings the rest."""

from __future__ import annotations

import html
import json
import re
import shutil
from pathlib import Path

import pytest

from tests.site.building import soc, soc_in
from tests.site.conftest import EXAMPLES

TITLE = "Challenge <Verzonnendam> & co"
PACKAGE = f"""\
name: verzonnendam
title: {TITLE}
licenses:
  - {{name: CC0-1.0, title: Publiek domein, path: https://creativecommons.org/publicdomain/zero/1.0/deed.nl}}
  - {{name: ODbL-1.0, title: Open Database, path: https://opendatacommons.org/licenses/odbl/1-0/}}
demo: true
language: nl
accessibility: {{status: voldoet gedeeltelijk, register: https://verklaring.example/soc, date: 2026-03-31}}
desk: {{name: het loket van Verzonnendam, mailbox: loket@verzonnendam.example, verified_on: 2026-10-01}}
programme: bureau-kompas
"""
SETTINGS = """\
site_url: https://verzonnendam.example/soc/
site_author: Gemeente Verzonnendam
nav:
  - Over deze site: over.md
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("eigen")
    shutil.copytree(EXAMPLES / "valid", folder / "gegevens")
    (folder / "gegevens" / "datapackage.yaml").write_text(PACKAGE, encoding="utf-8")
    (folder / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    (folder / "content").mkdir()
    page = "---\ntitle: Over ons\ndescription: Wie wij zijn.\n---\n\n# Over ons\n\n<!-- soc:toegankelijkheid -->\n"
    (folder / "content" / "over.md").write_text(page, encoding="utf-8")
    done = soc("build", "--data", folder / "gegevens", "--out", folder / "site", "--today", "2026-11-23")
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


def text(site: Path, path: str) -> str:
    return (site / path).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", ["index.html", "initiatieven/soepfiets/index.html", "over/index.html", "404.html"])
def test_every_page_has_the_name_and_the_licences_of_these_records(site: Path, page: str) -> None:
    held = text(site, page)
    shown = html.escape(TITLE)
    assert f'<meta property="og:site_name" content="{shown}">' in held
    assert shown in held.partition("<title>")[2].partition("</title>")[0]
    assert '<html lang="nl"' in held
    assert "Deze site is van Gemeente Verzonnendam." in held
    assert '/zero/1.0/deed.nl" rel="license">CC0 1.0</a> of <a href="https://opendatacommons.org' in held
    assert "CC BY 4.0" not in held.partition("site-footer")[2]


def test_a_phone_calls_it_by_the_name_of_these_records(site: Path) -> None:
    assert json.loads(text(site, "assets/icons/site.webmanifest"))["name"] == TITLE


def test_open_data_has_the_name_and_the_licences_of_these_records(site: Path) -> None:
    package = json.loads(text(site, "data/v1/datapackage.json"))
    assert package["title"] == f"Voorbeelddata (verzonnen): {TITLE}, open gegevens"
    assert [licence["name"] for licence in package["licenses"]] == ["CC0-1.0", "ODbL-1.0"]


def test_the_statement_and_the_desk_are_those_of_these_records(site: Path) -> None:
    assert "https://verklaring.example/soc" in text(site, "over/index.html")
    assert "loket@verzonnendam.example" in text(site, "initiatieven/soepfiets/index.html")
    assert 'rel="canonical" href="https://verzonnendam.example/soc/over/"' in text(site, "over/index.html")


def test_the_prose_is_that_beside_these_records(site: Path) -> None:
    assert "Over ons" in text(site, "over/index.html")
    assert not (site / "beheer" / "toestemming").exists()


def test_letters_have_the_name_and_the_address_of_these_records(site: Path) -> None:
    done = soc("ask", "--data", site.parent / "gegevens", "--today", "2026-11-23")
    assert TITLE in done.stdout and "https://verzonnendam.example/soc/initiatieven/leenlokaal/" in done.stdout


def test_the_records_are_those_where_one_stands(tmp_path: Path) -> None:
    """Without a folder `data` there, those of the project."""
    shutil.copytree(EXAMPLES / "valid", tmp_path / "eigen" / "data")
    (tmp_path / "elders").mkdir()
    counted = {}
    for place in ("eigen", "elders"):
        done = soc_in(tmp_path / place, "check", "--format", "text", "--today", "2026-11-26")
        counted[place] = int(re.findall(rb"(\d+) gegevens bekeken", done.stdout)[0])
    assert counted["eigen"] == len([*(EXAMPLES / "valid").glob("*/*.yaml")]) < counted["elders"]
