"""What keeps a site from being published: its address, its desk, and fictional records."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.checking import not_to_publish
from generator.values import is_example_address

READY = """\
name: proef
title: Proef
licenses:
  - {name: CC0-1.0, title: Publiek domein, path: https://gemeente.nl/licentie}
demo: false
desk: {name: de redactie, mailbox: redactie@gemeente.nl, verified_on: 2026-11-22}
"""
URL = "https://challenge.gemeente.nl/"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("SOC_SITE_URL", raising=False)
    data = tmp_path / "data"
    data.mkdir()
    (data / "datapackage.yaml").write_text(READY, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(f'site_url: !ENV [SOC_SITE_URL, "{URL}"]\n', encoding="utf-8")
    return data


def codes(data: Path, url: str | None = None) -> list[str]:
    return [problem.code for problem in not_to_publish(data, data.parent / "mkdocs.yml", url)]


def test_a_site_that_can_be_published(folder: Path) -> None:
    assert codes(folder) == []


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/soc/",
        "https://soc.example.nl/",
        "https://Voorbeeld.nl",
        "http://challenge.gemeente.nl/",
        "https://localhost:8000/",
        "http://127.0.0.1:8000/",
        "https://[::1]/",
        "https://intranet/",
        "https://site.test/",
        "",
    ],
)
def test_an_address_that_cannot_be_the_sites(folder: Path, url: str) -> None:
    assert codes(folder, url) == ["CFG007"]


def test_the_option_counts_then_the_environment_then_the_settings(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder.parent / "mkdocs.yml").write_text("site_url: https://soc.example.nl/\n", encoding="utf-8")
    assert codes(folder) == ["CFG007"]
    monkeypatch.setenv("SOC_SITE_URL", URL)
    assert codes(folder) == []
    assert codes(folder, "https://soc.example.nl/") == ["CFG007"]


def test_everything_is_reported_at_once(folder: Path) -> None:
    (folder / "datapackage.yaml").write_text(
        "demo: true\nsecurity: {mailbox: cert@gemeente.example}\n", encoding="utf-8"
    )
    assert codes(folder, "http://localhost/") == ["CFG007", "CFG008", "CFG009", "CFG010"]


def test_no_settings_at_all(folder: Path) -> None:
    (folder.parent / "mkdocs.yml").unlink()
    (problem,) = not_to_publish(folder, folder.parent / "mkdocs.yml", None)
    assert problem.message == "De site heeft geen adres."


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("redactie@gemeente.nl", False),
        ("redactie@gemeente.example", True),
        ("redactie@mail.example.com", True),
        ("https://gemeente-voorbeeldstad.nl/", False),
        ("https://voorbeelden.nl/", False),
        ("https://10.0.0.1/", True),
        ("https://[zo", True),
    ],
)
def test_example_addresses(address: str, found: bool) -> None:
    assert is_example_address(address) is found
