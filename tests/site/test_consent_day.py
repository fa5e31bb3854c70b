"""The day by which consent counts: for real people never earlier than the day it really is."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from generator.clock import dutch_day
from tests.site.building import soc
from tests.site.conftest import EXAMPLES

DAY = timedelta(days=1)


def records(folder: Path, *, real: bool, ends: date | None = None) -> Path:
    """The toy directory as if its people were real, with a consent that ends on a day."""
    data = Path(shutil.copytree(EXAMPLES / "valid", folder / "data"))
    if real:
        package = data / "datapackage.yaml"
        package.write_text(package.read_text(encoding="utf-8").replace("demo: true", "demo: false"), encoding="utf-8")
    if ends is not None:
        file = data / "people" / "c-3m9x.yaml"
        text = file.read_text(encoding="utf-8").replace("2026-02-01", str(ends - 700 * DAY))
        file.write_text(text.replace("2028-02-01", str(ends)), encoding="utf-8")
    return data


def shows(folder: Path, text: str) -> bool:
    return any(text.encode() in file.read_bytes() for file in folder.rglob("*") if file.is_file())


@pytest.mark.parametrize("command", ["check", "build", "addresses"])
def test_a_day_in_the_past_is_refused_for_real_people(tmp_path: Path, command: str) -> None:
    data = records(tmp_path, real=True)
    out: list[str | Path] = ["--out", tmp_path / "site"] if command == "build" else []
    done = soc(command, "--data", data, *out, "--today", "2026-01-01")
    assert done.returncode == 2
    assert "--today ligt in het verleden (2026-01-01)" in done.stderr
    assert not (tmp_path / "site").exists()


def test_a_day_in_the_past_is_no_harm_without_real_people(tmp_path: Path) -> None:
    assert soc("check", "--data", records(tmp_path / "toy", real=False), "--today", "2026-11-23").returncode == 0
    data = records(tmp_path / "real", real=True)
    shutil.rmtree(data / "people")
    assert "verleden" not in soc("check", "--data", data, "--today", "2026-11-23").stderr


def test_an_earlier_build_brings_no_consent_back(tmp_path: Path) -> None:
    """SOURCE_DATE_EPOCH makes a build the same again; what ended since stays ended."""
    yesterday = dutch_day() - DAY
    for real, shown in ((True, False), (False, True)):
        folder = tmp_path / str(real)
        data = records(folder, real=real, ends=yesterday)
        done = soc("build", "--data", data, "--out", folder / "site", SOURCE_DATE_EPOCH=_epoch(yesterday))
        assert done.returncode == 0, done.stdout + done.stderr
        assert shows(folder / "site", "Bram van den Toets") is shown, f"real: {real}"


def test_consent_of_today_still_counts(tmp_path: Path) -> None:
    data = records(tmp_path, real=True, ends=dutch_day())
    done = soc("build", "--data", data, "--out", tmp_path / "site")
    assert done.returncode == 0, done.stdout + done.stderr
    assert shows(tmp_path / "site", "Bram van den Toets")


def test_the_check_speaks_of_the_same_day(tmp_path: Path) -> None:
    yesterday = dutch_day() - DAY
    done = soc("check", "--data", records(tmp_path, real=True, ends=yesterday), SOURCE_DATE_EPOCH=_epoch(yesterday))
    assert "PRV004" in done.stdout


def test_a_later_day_looks_ahead(tmp_path: Path) -> None:
    done = soc("check", "--data", records(tmp_path, real=True), "--today", "2040-01-01")
    assert done.stdout.count("PRV004") == 2


def _epoch(day: date) -> str:
    return str((day - date(1970, 1, 1)).days * 86400)
