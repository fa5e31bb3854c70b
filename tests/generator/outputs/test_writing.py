"""Writing files, by one process or by two."""

import os
import time
from functools import partial
from pathlib import Path

import pytest

from generator.outputs import File, sitemap, write_files
from generator.processes import Failed


def test_files_stand_where_they_say(tmp_path: Path) -> None:
    files = {"index.html": b"home", "a/b/index.html": b"page", "assets/x.css": b"\xff"}
    write_files(tmp_path, [partial(_same, file) for file in files.items()])
    assert (tmp_path / "index.html").read_text() == "home"
    assert (tmp_path / "a" / "b" / "index.html").read_text() == "page"
    assert (tmp_path / "assets" / "x.css").read_bytes() == b"\xff"


def _same(file: File) -> File:
    return file


@pytest.mark.parametrize("alone", [0, 10**9])
def test_every_file_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, alone: int) -> None:
    monkeypatch.setattr("generator.processes.ALONE_UP_TO", alone)
    told: list[tuple[int, int]] = []
    jobs = [partial(_same, (f"p/{number}/index.html", f"é {number}".encode())) for number in range(101)]
    write_files(tmp_path, jobs, lambda done, of: told.append((done, of)))
    assert len(list(tmp_path.rglob("index.html"))) == 101
    assert (tmp_path / "p" / "100" / "index.html").read_text(encoding="utf-8") == "é 100"
    assert told[-1] == (101, 101)


def test_a_failure_in_the_second_process_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.processes.ALONE_UP_TO", 0)
    monkeypatch.setattr("generator.processes._BLOCK", 1)
    first = os.getpid()

    def make(number: int) -> File:
        if os.getpid() != first:
            raise ValueError("te veel")
        time.sleep(0.05)  # leaves jobs for the second process
        return f"{number}/index.html", b""

    with pytest.raises(Failed, match="te veel"):
        write_files(tmp_path, [partial(make, number) for number in range(100)])


def test_the_site_map_is_sorted_and_escaped() -> None:
    path, content = sitemap("https://a.example/", ["b/", "", "a&b/"])
    text = content.decode()
    assert path == "sitemap.xml"
    assert text.index("a.example/<") < text.index("a&amp;b/") < text.index("a.example/b/")
    assert text.count("<url>") == 3
    assert "lastmod" not in text
