"""Earlier revisions are read without touching the repository."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.revisions import NoRevision, at_revision

IDENTITY = {"GIT_AUTHOR_NAME": "n", "GIT_AUTHOR_EMAIL": "n", "GIT_COMMITTER_NAME": "n", "GIT_COMMITTER_EMAIL": "n"}


def git(folder: Path, *arguments: str) -> str:
    environment = {**os.environ, **IDENTITY, "GIT_CONFIG_GLOBAL": "/dev/null"}
    command = ["git", "-C", str(folder), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A repository whose records changed after the first commit, with uncommitted changes as well."""
    house = tmp_path / "house"
    (house / "data" / "themes").mkdir(parents=True)
    (house / "content").mkdir()
    git(house, "init", "-q")
    for text in ("een", "twee"):
        (house / "data" / "themes" / "a.yaml").write_text(f"name: {text}\n")
        (house / "content" / "over.md").write_text(f"# {text}\n")
        git(house, "add", "-A")
        git(house, "commit", "-qm", text)
    (house / "data" / "themes" / "a.yaml").write_text("name: drie\n")
    return house


def test_records_and_prose_of_a_revision(house: Path) -> None:
    status = git(house, "status", "--porcelain")
    with at_revision(house / "data", "HEAD~1") as earlier:
        assert (earlier / "themes" / "a.yaml").read_text() == "name: een\n"
        assert (earlier.parent / "content" / "over.md").read_text() == "# een\n"
    assert not earlier.exists()
    assert git(house, "status", "--porcelain") == status
    assert (house / "data" / "themes" / "a.yaml").read_text() == "name: drie\n"


def test_records_in_a_repository_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "a.yaml").write_text("name: een\n")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "een")
    with at_revision(tmp_path, "HEAD") as earlier:
        assert (earlier / "themes" / "a.yaml").read_text() == "name: een\n"


def test_a_relative_folder(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(house)
    with at_revision(Path("data"), "HEAD") as earlier:
        assert (earlier / "themes" / "a.yaml").read_text() == "name: twee\n"


def test_links_become_plain_files(house: Path) -> None:
    (house / "content" / "link.md").symlink_to("/etc/hostname")
    git(house, "add", "-A")
    git(house, "commit", "-qm", "link")
    with at_revision(house / "data", "HEAD") as earlier:
        assert not (earlier.parent / "content" / "link.md").is_symlink()


@pytest.mark.parametrize("revision", ["weg", "--help", "-v", "HEAD~9", "", "HEAD:data", "a b"])
def test_unknown_revisions(house: Path, revision: str) -> None:
    with pytest.raises(NoRevision), at_revision(house / "data", revision):
        pass


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(NoRevision, match="wordt niet door git bijgehouden"), at_revision(tmp_path, "HEAD"):
        pass


def test_no_git(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoRevision, match="Git"), at_revision(house / "data", "HEAD"):
        pass


def test_a_revision_without_records(house: Path) -> None:
    (house / "later").mkdir()
    with pytest.raises(NoRevision, match="later"), at_revision(house / "later", "HEAD"):
        pass


def test_the_check_shows_new_problems_first(toy: Path) -> None:
    themes = sorted((toy / "themes").glob("*.yaml"))
    themes[0].write_text(themes[0].read_text(encoding="utf-8") + "kleur: rood\n", encoding="utf-8")
    git(toy.parent, "init", "-q")
    git(toy.parent, "add", "-A")
    git(toy.parent, "commit", "-qm", "een")
    themes[1].write_text("# bovenaan\n" + themes[1].read_text(encoding="utf-8") + "geur: zoet\n", encoding="utf-8")
    options = ["check", "--data", str(toy), "--today", "2026-11-23", "--changed-since", "HEAD"]
    ran = CliRunner().invoke(main, options)
    assert ran.exit_code == 1
    assert ran.output.index('"geur"') < ran.output.index("Al bekend") < ran.output.index('"kleur"')
    assert ran.output.endswith("1 fout nieuw. Al bekend: 1 fout.\n")
    wrong = CliRunner().invoke(main, [*options[:-1], "weg"])
    assert wrong.exit_code == 2
