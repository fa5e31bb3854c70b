"""Each command as a process of its own says and writes what it does in a fork of a process that is ready for it."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

import pytest

from generator.cli.program import COMMANDS
from generator.installation import HOUSE
from tests.drawing import camera, picture
from tests.site.building import contents, soc_in, started_in, surroundings
from tests.site.conftest import EXAMPLES
from tests.site.preloaded import Preloaded, suits

TODAY = ("--today", "2026-11-26")
TRIED = {
    "init": ("eigen", "--title", "Challenge Verzonnendam", "--owner", "Gemeente Verzonnendam"),
    "check": ("--today", "2029-01-01"),
    "build": ("--out", "site", *TODAY),
    "demo": ("--initiatives", "3", "--out", "demo", *TODAY),
    "photo": ("foto.jpg", "--for", "j-5t8w"),
    "schemas": (),
    "addresses": TODAY,
    "ask": ("--url", "https://soc.test/", *TODAY),
    "serve": ("--port", "0"),
}
"""By command what it is asked here; `soc serve` would go on for ever."""


def test_every_command_is_tried() -> None:
    assert {*TRIED} == {command.name for command in COMMANDS}


@pytest.mark.parametrize("command", TRIED)
def test_a_command_does_the_same_in_a_process_of_its_own(command: str, tmp_path: Path) -> None:
    found = []
    for run in (soc_in, started_in):
        folder = tmp_path / run.__name__
        shutil.copytree(EXAMPLES / "valid", folder / "data")
        (folder / "foto.jpg").write_bytes(picture(exif=camera()))
        done = run(folder, command, *TRIED[command])
        found.append((done.returncode, done.stdout.decode(), done.stderr.decode(), contents(folder)))
    assert found[0] == found[1]
    assert found[0][0] == (2 if command == "serve" else 0), found[0][1:3]


def test_a_command_finds_its_environment_umask_and_time_zone(tmp_path: Path) -> None:
    """What one command was given, the next does not find."""
    noon = {"SOURCE_DATE_EPOCH": "1861876800"}  # 31 December 2028 in UTC
    told = soc_in(tmp_path, "check", "--data", EXAMPLES / "valid", environment=noon).stdout
    assert b"PRV004" in told and b"PRV004" not in soc_in(tmp_path, "check", "--data", EXAMPLES / "valid", *TODAY).stdout
    assert soc_in(tmp_path, "demo", "--out", "demo", "--initiatives", "1", *TODAY, umask=0o077).returncode == 0
    assert (tmp_path / "demo").stat().st_mode & 0o777 == 0o700
    assert soc_in(tmp_path, "demo", "--out", "other", "--initiatives", "1", *TODAY).returncode == 0
    assert (tmp_path / "other").stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize("name", ["PYTHONHASHSEED", "PYTHONIOENCODING", "LC_ALL", "SOC_PLAIN"])
def test_what_is_decided_at_the_start_takes_a_process_of_its_own(name: str) -> None:
    assert not suits({name: "1"})
    assert suits({"SOURCE_DATE_EPOCH": "1", "HOME": "/", "TZ": "UTC", "XDG_STATE_HOME": "/"})


def test_what_takes_too_long_is_ended_and_the_next_command_runs(tmp_path: Path) -> None:
    ready = Preloaded()
    around = surroundings()
    start = time.monotonic()
    with pytest.raises(subprocess.TimeoutExpired):
        ready.run(
            ["demo", "--initiatives", "100000", "--out", "demo"],
            cwd=tmp_path,
            environment=around,
            umask=0o022,
            timeout=1,
        )
    assert time.monotonic() - start < 60
    done = ready.run(["--help"], cwd=HOUSE, environment=around, umask=0o022, timeout=60)
    assert done.returncode == 0 and b"soc" in done.stdout
