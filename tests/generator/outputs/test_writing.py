"""Writing pages, by one process or by two."""

import os
import time
from pathlib import Path

import pytest

from generator.outputs import sitemap, write, write_pages
from generator.processes import Failed


def test_addresses_become_files(tmp_path: Path) -> None:
    write(tmp_path, "", "home")
    write(tmp_path, "a/b/", "page")
    write(tmp_path, "assets/x.css", b"\xff")
    assert (tmp_path / "index.html").read_text() == "home"
    assert (tmp_path / "a" / "b" / "index.html").read_text() == "page"
    assert (tmp_path / "assets" / "x.css").read_bytes() == b"\xff"


@pytest.mark.parametrize("alone", [0, 10**9])
def test_every_page_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, alone: int) -> None:
    monkeypatch.setattr("generator.processes.ALONE_UP_TO", alone)
    jobs = [(number % 3, str(number)) for number in range(101)]
    write_pages(tmp_path, jobs, lambda job: (f"p/{job[1]}/", f"é {job}".encode()))
    assert len(list(tmp_path.rglob("index.html"))) == 101
    assert (tmp_path / "p" / "100" / "index.html").read_text(encoding="utf-8") == "é (1, '100')"


def test_a_failure_in_the_second_process_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.processes.ALONE_UP_TO", 0)
    monkeypatch.setattr("generator.processes._BLOCK", 1)
    first = os.getpid()

    def make(job: tuple[int, str]) -> tuple[str, bytes]:
        if os.getpid() != first:
            raise ValueError("te veel")
        time.sleep(0.05)  # leaves jobs for the second process
        return f"{job[1]}/", b""

    with pytest.raises(Failed, match="te veel"):
        write_pages(tmp_path, [(0, str(number)) for number in range(100)], make)


def test_the_site_map_is_sorted_and_escaped() -> None:
    text = sitemap("https://a.example/", ["b/", "", "a&b/"])
    assert text.index("a.example/<") < text.index("a&amp;b/") < text.index("a.example/b/")
    assert text.count("<url>") == 3
    assert "lastmod" not in text
