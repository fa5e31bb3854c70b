"""`soc init` asks in a terminal for what was not given along."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from generator.source.datapackage import about
from tests.site.building import command, surroundings


def begun(out: Path, typed: str, *options: str) -> tuple[str, str, str]:
    """What `soc init` printed while somebody typed this in a terminal, and the title and the owner of the directory."""
    ours, its = os.openpty()
    os.write(ours, typed.encode())
    done = subprocess.run(
        command("init", out, *options),
        env=surroundings(),
        stdin=its,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    os.close(its)
    os.close(ours)
    assert done.returncode == 0, done.stderr
    settings = (out / "mkdocs.yml").read_text(encoding="utf-8")
    return (
        done.stdout,
        about(out / "data").title,
        settings.partition("site_author: ")[2].partition("\n")[0].strip("\"'"),
    )


@pytest.mark.parametrize(
    ("typed", "title", "owner"),
    [
        ("Challenge Verzonnendam\nGemeente Verzonnendam\n", "Challenge Verzonnendam", "Gemeente Verzonnendam"),
        ("  Met spaties \n\n", "Met spaties", ""),
        ("\n\n", "Onze challenge", ""),
    ],
)
def test_it_asks_for_the_name_and_who_keeps_the_site(tmp_path: Path, typed: str, title: str, owner: str) -> None:
    printed, *named = begun(tmp_path / "eigen", typed)
    assert named == [title, owner]
    assert "Hoe heet de site? [Onze challenge]" in printed and "Wie beheert de site? (mag leeg):" in printed


def test_it_asks_for_nothing_that_was_given_along(tmp_path: Path) -> None:
    printed, *named = begun(tmp_path / "eigen", "", "--title", "Eigen naam", "--owner", "")
    assert named == ["Eigen naam", ""] and "?" not in printed


def test_it_asks_nobody_where_there_is_no_terminal(tmp_path: Path) -> None:
    done = subprocess.run(
        command("init", tmp_path / "eigen"),
        env=surroundings(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert "?" not in done.stdout and about(tmp_path / "eigen" / "data").title == "Onze challenge"
