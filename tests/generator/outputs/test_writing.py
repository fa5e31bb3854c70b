"""Writing files, by one process or by two."""

import os
from multiprocessing import Event
from pathlib import Path

import pytest

from generator.fast import Failed
from generator.outputs import Job, Unwritable, write_files
from generator.outputs.writing import write_file


def job(path: str) -> Job:
    return Job(path, "toets", (), ())


def test_files_stand_where_they_say(tmp_path: Path) -> None:
    files = {"index.html": b"home", "a/b/index.html": b"page", "assets/x.css": b"\xff"}
    write_files(tmp_path, [*map(job, files)], lambda job: files[job.path])
    assert (tmp_path / "index.html").read_text() == "home"
    assert (tmp_path / "a" / "b" / "index.html").read_text() == "page"
    assert (tmp_path / "assets" / "x.css").read_bytes() == b"\xff"


@pytest.mark.parametrize(
    "path",
    [
        *(
            "../buiten.html",
            "a/../../buiten.html",
            "/etc/buiten.html",
            "//buiten.html",
            "a//b.html",
            "./b.html",
            "a/./b",
        ),
        *(
            "",
            "/",
            "a/",
            ".",
            "..",
            "a\\..\\b.html",
            "a\0b.html",
            "a\nb.html",
            "a\u202eb.html",
            "a\x7fb",
            "\udce9.html",
        ),
        *(
            ".git/config",
            "a/.htaccess",
            ".soc-site",
            "con/index.html",
            "AUX.html",
            "a/com1.txt",
            "a /b.html",
            "a./b.html",
        ),
        *("a:b.html", "a?b.html", "c" * 201 + "/index.html", "é" * 101 + "/index.html", "/".join(["aap"] * 300)),
    ],
)
def test_nothing_is_written_outside_or_in_secret(tmp_path: Path, path: str) -> None:
    site = tmp_path / "site"
    site.mkdir()
    with pytest.raises(Unwritable):
        write_file(site, path, b"x")
    with pytest.raises(Unwritable) as raised:
        write_files(site, [job("goed.html"), job(path)], lambda _: b"x")
    assert raised.value.args == (path,)
    assert list(tmp_path.rglob("*")) == [site]


@pytest.mark.parametrize(
    "path", ["index.html", "a/b/index.html", "data/meldingen/YML001/index.html", "één twee/b.html"]
)
def test_a_usual_path_may_be_written(tmp_path: Path, path: str) -> None:
    write_file(tmp_path, path, b"x")
    assert (tmp_path / path).read_bytes() == b"x"


def test_no_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "ander").write_text("blijft", encoding="utf-8")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").symlink_to(tmp_path / "ander")
    with pytest.raises(OSError):
        write_file(tmp_path / "site", "index.html", b"x")
    assert (tmp_path / "ander").read_text(encoding="utf-8") == "blijft"


@pytest.mark.parametrize("alone", [0, 10**9])
def test_every_file_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, alone: int) -> None:
    monkeypatch.setattr("generator.fast.parallel.ALONE_UP_TO", alone)
    told: list[tuple[int, int]] = []
    jobs = [job(f"p/{number}/index.html") for number in range(101)]
    write_files(tmp_path, jobs, lambda job: f"é {job.path}".encode(), lambda done, of: told.append((done, of)))
    assert len(list(tmp_path.rglob("index.html"))) == 101
    assert (tmp_path / "p" / "100" / "index.html").read_text(encoding="utf-8") == "é p/100/index.html"
    assert told[-1] == (101, 101)
    if alone:
        assert told == [(0, 101), (100, 101), (101, 101)]


def test_a_failure_in_the_second_process_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.fast.parallel.ALONE_UP_TO", 0)
    first, second_at_work = os.getpid(), Event()

    def make(job: Job) -> bytes:
        if os.getpid() != first:
            second_at_work.set()
            raise ValueError("te veel")
        assert second_at_work.wait(60)
        return b""

    with pytest.raises(Failed, match="te veel"):
        write_files(tmp_path, [job(f"{number}/index.html") for number in range(100)], make)
