"""A build that fails or is killed leaves the earlier site as it was, whole."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import time
from itertools import count
from pathlib import Path

import pytest

from generator.installation import HOUSE
from generator.staging.mark import write_mark
from tests.site.building import command, contents, digest, soc, soc_in, started_in, surroundings
from tests.site.conftest import EXAMPLES

MOMENTS = 4
"""How many times a build is killed at any moment, for each signal."""
KILLED_AT = """
import os, sys

line = 0

def count(frame, event, arg):
    global line
    line += event == "line"
    if line == {line}:
        os.kill(os.getpid(), 9)
    return count

def watch(frame, event, arg):
    code = frame.f_code
    return count if code.co_name in ("swap", "_exchange", "_put") and "staging" in code.co_filename else None

sys.settrace(watch)
"""
"""Kills a build just before the line of this number, of those that it runs to put a site in the place of another."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Records that a test may change."""
    return Path(shutil.copytree(EXAMPLES / "valid", tmp_path / "data"))


def change(data: Path) -> None:
    """Make the records such that the site differs on many pages."""
    file = data / "initiatives" / "soepfiets.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("name: Soepfiets", "name: Stamppotfiets"), encoding="utf-8")


def build(data: Path, out: Path) -> subprocess.CompletedProcess[str]:
    return soc("build", "--data", data, "--out", out, "--today", "2026-11-23")


def hidden(out: Path) -> list[str]:
    """What builds left beside the site."""
    return sorted(path.name for path in out.parent.iterdir() if path.name.startswith(f".{out.name}"))


@pytest.mark.slow
@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT], ids=lambda sent: sent.name)
def test_a_killed_build_leaves_a_whole_site(data: Path, tmp_path: Path, sent: signal.Signals) -> None:
    out = tmp_path / "site"
    assert build(data, out).returncode == 0
    old = digest(out)
    shutil.copytree(out, tmp_path / "old", symlinks=True)
    change(data)
    start = time.monotonic()
    done = started_in(HOUSE, "build", "--data", data, "--out", tmp_path / "elsewhere", "--today", "2026-11-23")
    assert done.returncode == 0
    lasts, new = time.monotonic() - start, digest(tmp_path / "elsewhere")
    assert new != old
    dice = random.Random(sent)
    # The end, where the folders change places, is the dangerous part: half of the moments fall there.
    moments = [dice.uniform(0.05, 1.0) for _ in range(MOMENTS // 2)] + [
        dice.uniform(0.8, 1.05) for _ in range(MOMENTS // 2)
    ]
    ended = 0
    for moment in moments:
        process = subprocess.Popen(
            command("build", "--data", data, "--out", out, "--today", "2026-11-23"),
            cwd=HOUSE, env=surroundings(), preexec_fn=_heed_interrupts,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        time.sleep(moment * lasts)
        process.send_signal(sent)
        process.communicate(timeout=60)  # the pipe ends when the processes that the build had started are gone too
        ended += process.returncode != 0
        found = digest(out)
        assert found in (old, new), f"after {sent.name} at {moment:.2f} the site is a mixture: {contents(out).keys()}"
        if found == new:
            shutil.rmtree(out)
            shutil.copytree(tmp_path / "old", out, symlinks=True)
    assert ended, "no build was killed in time: the test proves nothing"
    assert build(data, out).returncode == 0
    assert digest(out) == new
    assert hidden(out) == []


@pytest.mark.slow
def test_a_build_killed_at_any_line_of_the_swap_leaves_a_whole_site(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    assert build(data, out).returncode == 0
    old = digest(out)
    shutil.copytree(out, tmp_path / "old", symlinks=True)
    change(data)
    assert build(data, tmp_path / "elsewhere").returncode == 0
    new, found = digest(tmp_path / "elsewhere"), []
    for line in count(1):
        done = soc_in(
            HOUSE, "build", "--data", data, "--out", out, "--today", "2026-11-23", fault=KILLED_AT.format(line=line)
        )
        found.append(digest(out))
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL and found[-1] in (old, new), line
        shutil.rmtree(out)
        shutil.copytree(tmp_path / "old", out, symlinks=True)
    assert len(found) > 5 and found[0] == old and found[-2:] == [new, new], "it was killed before and after the swap"
    assert hidden(out) == []


def _heed_interrupts() -> None:
    """Undo what a shell does to what it runs in the background: it has that ignore an interrupt."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_the_next_build_clears_what_a_killed_one_left(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    gone = subprocess.Popen(["true"])
    gone.wait()
    left = tmp_path / f".site.new-{gone.pid}"
    (left / "initiatieven").mkdir(parents=True)
    write_mark(left, "verzonnen", (), whole=False)
    bare = tmp_path / f".site.new-{gone.pid}.1"
    bare.mkdir()
    (tmp_path / f".site.new-{gone.pid}.2").mkdir()
    (bare / ".soc-site.new").touch()
    (tmp_path / ".site.new-of-someone").mkdir()
    assert build(data, out).returncode == 0
    assert hidden(out) == [".site.new-of-someone"]


def test_broken_records_leave_the_site_as_it_was(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    assert build(data, out).returncode == 0
    before = digest(out)
    file = data / "initiatives" / "soepfiets.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("municipality: zonnedaal", "municipality: zonedaal"), "utf-8"
    )
    done = build(data, out)
    assert done.returncode == 1
    assert "soepfiets.yaml:" in done.stdout
    assert "REF001" in done.stdout
    assert 'Bedoelde u "zonnedaal"?' in done.stdout
    assert "earlier" not in done.stdout
    assert digest(out) == before
    assert hidden(out) == []


def test_a_fault_in_the_frame_leaves_the_site_as_it_was(data: Path, tmp_path: Path) -> None:
    """Exit 2, in Dutch, without a trace of Python."""
    out, config = tmp_path / "site", tmp_path / "mkdocs.yml"
    assert build(data, out).returncode == 0
    before = digest(out)
    config.write_text("nav: 5\n", encoding="utf-8")
    done = soc("build", "--data", data, "--out", out, "--config", config)
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert digest(out) == before
    assert hidden(out) == []


def test_a_folder_with_something_else_is_never_touched(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "papieren"
    out.mkdir()
    (out / "brief.txt").write_text("belangrijk", encoding="utf-8")
    before = digest(out)
    done = build(data, out)
    assert done.returncode == 2
    assert "papieren" in done.stderr
    assert "--out" in done.stderr
    assert digest(out) == before
    assert hidden(out) == []


@pytest.mark.parametrize("kind", ["file", "link", "records"])
def test_what_is_not_a_site_is_never_replaced(data: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out"
    if kind == "file":
        out.write_text("belangrijk", encoding="utf-8")
    elif kind == "link":
        (tmp_path / "elders").mkdir()
        out.symlink_to(tmp_path / "elders")
    else:
        out = data
    before = sorted(str(path) for path in tmp_path.rglob("*"))
    assert build(data, out).returncode == 2
    assert sorted(str(path) for path in tmp_path.rglob("*")) == before


def test_an_empty_folder_will_do(data: Path, tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    assert build(data, tmp_path / "leeg").returncode == 0
    assert (tmp_path / "leeg" / "index.html").is_file()
