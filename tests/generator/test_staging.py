"""Staging: the old folder or the new one, never a mix, and no files of others are lost."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.staging import MARK, NotOurs, OtherKind, Stage, folders, read_mark, staged, staged_site
from generator.staging.mark import write_mark

KIND = "echt"


def make(target: Path, text: str, *more: str, kind: str = KIND) -> Stage:
    """Stage a site of a home page and more pages."""
    with staged_site(target, kind) as stage:
        for path in ("index.html", *more):
            (stage.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (stage.folder / path).write_text(text, encoding="utf-8")
            stage.files.append(path)
    return stage


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def tree(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())


def test_a_new_folder(tmp_path: Path) -> None:
    make(tmp_path / "deep" / "site", "een")
    assert names(tmp_path / "deep" / "site") == [MARK, "index.html"]
    assert names(tmp_path / "deep") == ["site"]


def test_the_mark_lists_what_was_written(tmp_path: Path) -> None:
    make(tmp_path / "site", "een", "b/index.html", "a.css")
    mark = read_mark(tmp_path / "site")
    assert mark is not None
    assert (mark.kind, mark.whole, {*mark.files}) == (KIND, True, {"index.html", "b/index.html", "a.css"})
    lines = (tmp_path / "site" / MARK).read_text(encoding="utf-8").splitlines()
    assert lines[-3:] == ["a.css", "b/index.html", "index.html"]


def test_the_old_folder_is_replaced(tmp_path: Path) -> None:
    make(tmp_path / "site", "een", "oud/index.html", "blijft/index.html")
    stage = make(tmp_path / "site", "twee", "blijft/index.html")
    assert tree(tmp_path / "site") == [MARK, "blijft/index.html", "index.html"]
    assert not (tmp_path / "site" / "oud").exists()
    assert (tmp_path / "site" / "index.html").read_text() == "twee"
    assert names(tmp_path) == ["site"]
    assert (stage.kept, stage.replaced) == ([], [])


def add_strangers(site: Path) -> list[str]:
    """Add what others may put in a site."""
    (site / "CNAME").write_text("soc.example.nl", encoding="utf-8")
    for folder in (".git/refs/tags", ".well-known", "oud"):
        (site / folder).mkdir(parents=True, exist_ok=True)
    (site / ".git" / "HEAD").write_text("ref: x", encoding="utf-8")
    (site / ".well-known" / "security.txt").touch()
    (site / "oud" / "briefje.txt").touch()
    (site / "koppeling").symlink_to("/etc")
    os.mkfifo(site / "pijp")
    return [".git/", ".well-known/", "CNAME", "koppeling", "oud/briefje.txt", "pijp"]


def check_strangers(site: Path) -> None:
    assert (site / "CNAME").read_text(encoding="utf-8") == "soc.example.nl"
    assert (site / ".git" / "HEAD").read_text(encoding="utf-8") == "ref: x"
    assert (site / ".git" / "refs" / "tags").is_dir()
    assert (site / "koppeling").is_symlink() and (site / "pijp").is_fifo()
    assert not (site / "oud" / "index.html").exists()


def test_files_of_others_stay_and_are_reported(tmp_path: Path) -> None:
    site = tmp_path / "site"
    make(site, "een", "oud/index.html")
    theirs = add_strangers(site)
    for text in ("twee", "drie"):
        assert [path.removesuffix("briefje.txt") for path in make(site, text).kept] == [
            path.removesuffix("briefje.txt") for path in theirs
        ]
        check_strangers(site)
        assert (site / "index.html").read_text() == text
    assert names(tmp_path) == ["site"]


def test_what_is_in_the_way_of_a_page_is_removed_and_reported(tmp_path: Path) -> None:
    site = tmp_path / "site"
    make(site, "een")
    (site / "a").write_text("een bestand", encoding="utf-8")
    (site / "b" / "index.html").mkdir(parents=True)
    (site / "b" / "briefje.txt").touch()
    (site / "c").symlink_to("/etc")
    stage = make(site, "twee", "a/index.html", "b/index.html", "c/index.html")
    assert (stage.kept, stage.replaced) == (["b/briefje.txt"], ["a", "b/index.html/", "c"])
    assert tree(site) == [MARK, "a/index.html", "b/briefje.txt", "b/index.html", "c/index.html", "index.html"]


def test_compressed_copies_go_with_their_page(tmp_path: Path) -> None:
    """Otherwise a server would still serve a removed page."""
    site = tmp_path / "site"
    make(site, "een", "weg/index.html")
    for ending in ("gz", "br"):
        (site / "weg" / f"index.html.{ending}").touch()
    assert make(site, "twee").kept == []
    assert tree(site) == [MARK, "index.html"]


def test_a_failure_changes_nothing(tmp_path: Path) -> None:
    make(tmp_path / "site", "een")
    with pytest.raises(RuntimeError), staged_site(tmp_path / "site", KIND) as stage:
        (stage.folder / "index.html").write_text("half")
        raise RuntimeError
    assert (tmp_path / "site" / "index.html").read_text() == "een"
    assert names(tmp_path) == ["site"]


def test_a_system_that_cannot_exchange_two_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "_exchange", lambda first, second: False)
    make(tmp_path / "site", "een", "oud/index.html")
    theirs = add_strangers(tmp_path / "site")
    assert make(tmp_path / "site", "twee").kept == theirs
    check_strangers(tmp_path / "site")
    assert (tmp_path / "site" / "index.html").read_text() == "twee"
    assert names(tmp_path) == ["site"]


def test_the_second_of_two_renames_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path / "site", "een")
    monkeypatch.setattr(folders, "_exchange", lambda first, second: False)
    rename = Path.rename

    def failing(source: Path, target: Path) -> Path:
        if ".new-" in source.name:
            raise OSError(errno.EIO, "stuk")
        return rename(source, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OSError, match="stuk"):
        make(tmp_path / "site", "twee")
    assert (tmp_path / "site" / "index.html").read_text() == "een"
    assert names(tmp_path) == ["site"]


@pytest.mark.parametrize("error", [errno.EBUSY, errno.EXDEV, errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_folder_that_cannot_be_renamed_is_filled_file_by_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    make(tmp_path / "site", "een", "oud/index.html", "a", "b/c.html")
    theirs = add_strangers(tmp_path / "site")

    def held(first: Path, second: Path) -> bool:
        raise OSError(error, os.strerror(error), str(second))

    monkeypatch.setattr(folders, "_exchange", held)
    assert make(tmp_path / "site", "twee", "a/index.html", "b").kept == theirs
    check_strangers(tmp_path / "site")
    assert [path for path in tree(tmp_path / "site") if "html" in path or path == "b"] == [
        "a/index.html",
        "b",
        "index.html",
    ]
    assert (tmp_path / "site" / "index.html").read_text() == "twee"
    mark = read_mark(tmp_path / "site")
    assert mark and mark.whole and mark.files == {"index.html", "a/index.html", "b"}
    assert names(tmp_path) == ["site"]


def test_an_interrupted_exchange_is_finished_by_the_next_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = tmp_path / "site"
    make(site, "een", "oud/index.html")
    monkeypatch.setattr("os.path.ismount", lambda path: Path(path) == site)
    replace = Path.replace
    put: list[Path] = []

    def interrupted(source: Path, target: Path) -> Path:
        if target.suffix == ".html":
            if put:
                raise KeyboardInterrupt
            put.append(target)
        return replace(source, target)

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(Path, "replace", interrupted)
        make(site, "twee", "a/index.html", "b/index.html")
    mark = read_mark(site)
    assert mark and not mark.whole
    assert mark.files == {"index.html", "a/index.html", "b/index.html", "oud/index.html"}
    assert (site / "oud" / "index.html").is_file()
    assert make(site, "drie").kept == []
    assert tree(site) == [MARK, "index.html"]


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root may mount")
@pytest.mark.parametrize("kind", ["bind", "tmpfs"])
def test_a_mount_point(tmp_path: Path, kind: str) -> None:
    site, other = tmp_path / "site", tmp_path / "elders"
    site.mkdir()
    other.mkdir()
    mount = ["--bind", str(other)] if kind == "bind" else ["-t", "tmpfs", "tmpfs"]
    if subprocess.run(["mount", *mount, str(site)], capture_output=True, check=False).returncode:
        pytest.skip("this machine does not let us mount")
    try:
        make(site, "een", "oud/index.html")
        theirs = add_strangers(site)
        assert make(site, "twee", "nieuw/index.html").kept == theirs
        check_strangers(site)
        assert (site / "nieuw" / "index.html").read_text() == "twee"
        assert not [name for name in names(site) if name.startswith(".soc-new")]
        assert names(tmp_path) == ["elders", "site"]
    finally:
        subprocess.run(["umount", str(site)], check=True)


def test_one_kind_of_records_never_replaces_the_other(tmp_path: Path) -> None:
    make(tmp_path / "site", "echt")
    with pytest.raises(OtherKind) as raised:
        make(tmp_path / "site", "verzonnen", kind="verzonnen")
    assert raised.value.args == (tmp_path / "site", "echt")
    assert (tmp_path / "site" / "index.html").read_text() == "echt"
    make(tmp_path / "demo", "verzonnen", kind="verzonnen")
    with pytest.raises(OtherKind):
        make(tmp_path / "demo", "echt")


@pytest.mark.parametrize("kind", ["folder", "file", "link", "hidden", "other mark", "linked mark"])
def test_a_folder_of_others_is_refused(tmp_path: Path, kind: str) -> None:
    target = tmp_path / "site"
    make(tmp_path / "other", "een")
    if kind == "file":
        target.touch()
    elif kind == "link":
        target.symlink_to(tmp_path / "other")
    else:
        target.mkdir()
    if kind == "folder":
        (target / "brief.txt").touch()
    elif kind == "hidden":
        (target / ".git").mkdir()
    elif kind == "other mark":
        (target / MARK).write_text("van iemand anders", encoding="utf-8")
    elif kind == "linked mark":
        (target / MARK).symlink_to(tmp_path / "other" / MARK)
    before = names(tmp_path)
    with pytest.raises(NotOurs), staged_site(target, KIND):
        raise AssertionError("the block must not run")
    assert names(tmp_path) == before


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    make(tmp_path / "site", "een")
    assert (tmp_path / "site" / "index.html").read_text() == "een"


def test_only_leftovers_of_ended_processes_are_removed(tmp_path: Path) -> None:
    dead = subprocess.Popen(["true"])
    dead.wait()
    stay = sorted([f".site.new-{os.getppid()}", ".site.new-x", ".other.new-1"])
    for name in (*stay, f".site.new-{dead.pid}", f".site.new-{dead.pid}.2", ".site.old-3"):
        (tmp_path / name / "a").mkdir(parents=True)
        write_mark(tmp_path / name, KIND, (), whole=False)
    theirs = [f".site.new-{dead.pid}.1", ".site.old-1", ".site.old-van-mij"]
    for name in theirs:
        (tmp_path / name).mkdir()
        (tmp_path / name / "brief.txt").touch()
    make(tmp_path / "site", "een")
    make(tmp_path / "site", "twee")
    assert names(tmp_path) == sorted([*stay, *theirs, "site"])


def test_a_name_with_special_characters_of_a_pattern(tmp_path: Path) -> None:
    (tmp_path / ".si.old-1").mkdir()
    make(tmp_path / "s[i]*", "een")
    make(tmp_path / "s[i]*", "twee")
    assert names(tmp_path) == [".si.old-1", "s[i]*"]


def test_a_site_that_was_moved_aside_is_restored(tmp_path: Path) -> None:
    """A build that was killed between its two renames."""
    make(tmp_path / ".site.old-1", "eerder")
    (tmp_path / ".site.old-0").mkdir()
    with pytest.raises(RuntimeError), staged_site(tmp_path / "site", KIND):
        raise RuntimeError
    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8") == "eerder"
    assert names(tmp_path) == [".site.old-0", "site"]


def test_a_folder_may_be_recognised_by_its_content(tmp_path: Path) -> None:
    def is_ours(folder: Path) -> bool:
        return (folder / "kenmerk").exists()

    for text in ("een", "twee"):
        with staged(tmp_path / "data", is_ours) as folder:
            (folder / "kenmerk").write_text(text, encoding="utf-8")
    assert (tmp_path / "data" / "kenmerk").read_text(encoding="utf-8") == "twee"
    (tmp_path / "data" / "kenmerk").unlink()
    (tmp_path / "data" / "brief.txt").touch()
    with pytest.raises(NotOurs), staged(tmp_path / "data", is_ours):
        raise AssertionError("the block must not run")
    assert names(tmp_path) == ["data"]


def test_files_are_copied_where_there_are_no_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unable(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "geen")

    make(tmp_path / "site", "een")
    (tmp_path / "site" / "CNAME").write_text("soc.example.nl", encoding="utf-8")
    (tmp_path / "site" / "koppeling").symlink_to("/etc")
    monkeypatch.setattr(os, "link", unable)
    assert make(tmp_path / "site", "twee").kept == ["CNAME", "koppeling"]
    assert (tmp_path / "site" / "CNAME").read_text(encoding="utf-8") == "soc.example.nl"
    assert (tmp_path / "site" / "koppeling").is_symlink()
    shutil.rmtree(tmp_path / "site")
