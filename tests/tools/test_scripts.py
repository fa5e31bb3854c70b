"""The scripts behind the workflows, run here as their hosts would."""

from __future__ import annotations

import functools
import http.server
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from generator.installation import HOUSE
from tests.site.building import soc, surroundings

TOY = HOUSE / "tests" / "examples" / "valid"


def run(script: str, *arguments: str, at: Path = HOUSE, **environment: str) -> subprocess.CompletedProcess[str]:
    around = {name: value for name, value in surroundings(environment).items() if not name.startswith("GITHUB_")}
    return subprocess.run(
        [at / "tools" / script, *arguments], cwd=at, env={**around, **environment}, capture_output=True, text=True,
        timeout=120, check=False,
    )  # fmt: skip


def command(folder: Path, text: str) -> Path:
    """A program of these lines."""
    folder.mkdir(exist_ok=True)
    file = folder / "program"
    file.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    file.chmod(0o755)
    return file


def git(at: Path, *arguments: str) -> str:
    name = ("-c", "user.name=Toets", "-c", "user.email=toets@voorbeeld.example", "-c", "commit.gpgsign=false")
    return subprocess.run(["git", *name, *arguments], cwd=at, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the toy records on its branch main."""
    at = tmp_path / "project"
    shutil.copytree(TOY, at / "data", ignore=shutil.ignore_patterns("*.txt"))
    for file in ("content/over.md", "theme/main.html", "generator/cli/program.py", "data/schemas/themes.yaml"):
        (at / file).parent.mkdir(parents=True, exist_ok=True)
        (at / file).write_text("zoals op main\n", encoding="utf-8")
    (at / "tools").mkdir()
    shutil.copy(HOUSE / "tools" / "proposal.sh", at / "tools")
    shutil.copy(HOUSE / ".gitattributes", at)
    git(at, "init", "--quiet", "--initial-branch", "main")
    git(at, "add", "--all")
    git(at, "commit", "--quiet", "--message", "main")
    shutil.rmtree(at / "content")  # this copy has no prose to check
    (at / "data" / "schemas" / "themes.yaml").unlink()
    return at


def propose(at: Path, changes: Mapping[str, str | None]) -> str:
    """The revision of a proposal with these changes; the folder then stands at main again."""
    git(at, "checkout", "--quiet", "--force", "-b", "voorstel")
    for name, text in changes.items():
        if text is None:
            (at / name).unlink()
        else:
            (at / name).parent.mkdir(parents=True, exist_ok=True)
            (at / name).write_text(text, encoding="utf-8")
    git(at, "add", "--all")
    git(at, "commit", "--quiet", "--message", "voorstel")
    revision = git(at, "rev-parse", "HEAD")
    git(at, "checkout", "--quiet", "main")
    shutil.rmtree(at / "content")
    shutil.rmtree(at / "data" / "schemas")
    return revision


@pytest.fixture
def checker(tmp_path: Path) -> str:
    """`soc` as this copy of the program has it."""
    import sys

    return str(command(tmp_path / "soc", f'exec {sys.executable} -c "from generator.cli import soc; soc()" "$@"'))


def a_theme(at: Path) -> tuple[str, str]:
    file = sorted((at / "data" / "themes").glob("*.yaml"))[0]
    return f"data/themes/{file.name}", file.read_text(encoding="utf-8")


def test_records_of_a_proposal_are_checked(project: Path, checker: str) -> None:
    name, text = a_theme(project)
    right = propose(project, {name: f"# Nagelezen.\n{text}"})
    done = run("proposal.sh", right, at=project, SOC=checker)
    assert done.returncode == 0 and "Kijk dit zelf na" not in done.stdout, done.stdout + done.stderr


def test_a_mistake_in_a_proposal_is_told_at_its_line(project: Path, checker: str) -> None:
    name, text = a_theme(project)
    wrong = propose(project, {name: f"{text}bestaat_niet: 1\n"})
    done = run("proposal.sh", wrong, at=project, SOC=checker, GITHUB_ACTIONS="true")
    assert done.returncode == 1 and f"::error file={name},line=" in done.stdout, done.stdout + done.stderr


def test_a_record_that_a_proposal_takes_away_is_gone(project: Path, checker: str) -> None:
    gone = propose(
        project, {f"data/sources/{source.name}": None for source in (project / "data" / "sources").glob("*.yaml")}
    )
    done = run("proposal.sh", gone, at=project, SOC=checker)
    assert done.returncode == 1 and "REF001" in done.stdout


def test_what_else_a_proposal_changes_is_named_and_not_taken(project: Path, tmp_path: Path) -> None:
    name, text = a_theme(project)
    summary = tmp_path / "summary.md"
    changes = {
        name: f"# Nieuw.\n{text}",
        "data/schemas/themes.yaml": "anders",
        "data/datapackage.yaml": "name: gekaapt\n",
        "data/reference/nieuw.csv": "a\n",
        "theme/main.html": "anders",
        "generator/cli/program.py": "raise SystemExit",
        "content/over.md": "anders",
        ".github/workflows/x.yml": "on: push",
        "mkdocs.yml": "site_name: X",
        "tools/proposal.sh": "exit 0",
        "**raar** `x`.txt": "",
    }
    looked = command(
        tmp_path / "soc", "cat data/themes/*.yaml generator/cli/program.py theme/main.html data/datapackage.yaml"
    )
    done = run(
        "proposal.sh", propose(project, changes), at=project, SOC=str(looked), GITHUB_ACTIONS="true",
        GITHUB_STEP_SUMMARY=str(summary),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = summary.read_text(encoding="utf-8")
    kinds = {
        "data/schemas/themes.yaml": "regels", "data/datapackage.yaml": "instellingen", "mkdocs.yml": "instellingen",
        "data/reference/nieuw.csv": "vaste lijsten", "theme/main.html": "vormgeving", "content/over.md": "teksten",
        "generator/cli/program.py": "programma", "tools/proposal.sh": "programma",
        ".github/workflows/x.yml": "automatische controle", "**raar** 'x'.txt": "overige bestanden",
    }  # fmt: skip
    assert {f"- {kind}: `{path}`" for path, kind in kinds.items()} == {*told.splitlines()[2:]}
    assert "::warning title=Kijk dit zelf na::" in done.stdout
    assert "# Nieuw." in done.stdout, "the record of the proposal"
    assert done.stdout.count("zoals op main") == 2 and "gekaapt" not in done.stdout


def test_a_proposal_that_is_behind_takes_nothing_away(project: Path, checker: str) -> None:
    name, text = a_theme(project)
    behind = propose(project, {name: f"# Nieuw.\n{text}"})
    fresh = project / "data" / "sources" / "later-erbij.yaml"
    shutil.copy(sorted((project / "data" / "sources").glob("*.yaml"))[0], fresh)
    git(project, "add", "data/sources")
    git(project, "commit", "--quiet", "--message", "later")
    run("proposal.sh", behind, at=project, SOC=checker)
    assert fresh.is_file() and "# Nieuw." in (project / name).read_text(encoding="utf-8")


def test_a_proposal_that_clashes_is_refused(project: Path, checker: str) -> None:
    name, text = a_theme(project)
    clashing = propose(project, {name: f"# Zo.\n{text}"})
    (project / name).write_text(f"# Anders.\n{text}", encoding="utf-8")
    git(project, "commit", "--quiet", "--message", "anders", "--", name)
    done = run("proposal.sh", clashing, at=project, SOC=checker)
    assert done.returncode == 1 and "botst" in done.stderr


@pytest.mark.parametrize(("code", "made", "status"), [(0, True, 0), (1, True, 0), (1, False, 1), (2, False, 2)])
def test_a_site_goes_out_also_when_the_records_have_an_error(
    tmp_path: Path, code: int, made: bool, status: int
) -> None:
    """Then it is that of an earlier revision, without whose consent ended; the verdict is kept for later."""
    at = tmp_path / "project"
    (at / "tools").mkdir(parents=True)
    shutil.copy(HOUSE / "tools" / "publish.sh", at / "tools")
    build = f'[ "$*" = "build --publish --out site" ] || exit 9\n{"mkdir site; touch site/index.html" if made else ":"}'
    done = run("publish.sh", "site", at=at, SOC=str(command(tmp_path / "soc", f"{build}\nexit {code}")))
    assert done.returncode == status
    assert (at / "build" / "verdict").read_text(encoding="utf-8") == f"{code}\n"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    folder = tmp_path / "www"
    folder.mkdir()
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=[0.05], daemon=True).start()
        yield folder, f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_a_missed_night_is_seen(host: tuple[Path, str]) -> None:
    folder, address = host
    today = datetime.now(ZoneInfo("Europe/Amsterdam")).date()
    for text, seen in [(f"{today}\n", 0), (f"{today - timedelta(days=1)}\n", 1), ("<html>::set-x::</html>", 1)]:
        (folder / "bouwdag.txt").write_text(text, encoding="utf-8")
        done = run("watch.py", address)
        assert done.returncode == seen and "set-x" not in done.stdout
    (folder / "bouwdag.txt").unlink()
    assert run("watch.py", address).returncode == 1


@pytest.mark.parametrize(
    ("known", "told"), [("", "issue create --title Het ging mis --body Kijk"), ("7", "issue comment 7 --body Kijk")]
)
def test_what_went_wrong_is_told_once(tmp_path: Path, known: str, told: str) -> None:
    log = tmp_path / "log"
    (tmp_path / "bin").mkdir()
    command(tmp_path / "bin", f'[ "$2" != list ] || {{ echo "{known}"; exit 0; }}\necho "$@" >>{log}').rename(
        tmp_path / "bin" / "gh"
    )
    run("tell.sh", "Het ging mis", "Kijk", PATH=f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    assert log.read_text(encoding="utf-8").strip() == told


def test_the_command_knows_what_the_scripts_ask() -> None:
    for script in ("proposal.sh", "publish.sh"):
        (called,) = re.findall(r'"\$soc" (\w+) (.*)', (HOUSE / "tools" / script).read_text(encoding="utf-8"))
        asked = set(re.findall(r"--[a-z-]+", called[1]))
        assert asked and asked <= set(re.findall(r"--[a-z-]+", soc(called[0], "--help").stdout))


@pytest.fixture
def merged(project: Path, tmp_path: Path) -> Path:
    """A project whose origin is beside it, with the script that keeps the ledger."""
    shutil.copy(HOUSE / "tools" / "ledger.sh", project / "tools")
    git(project, "checkout", "--quiet", "--force", "main")
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--message", "ledger")
    git(tmp_path, "clone", "--quiet", "--bare", str(project), "origin.git")
    git(project, "remote", "add", "origin", str(tmp_path / "origin.git"))
    return project


def grows(folder: Path, row: str) -> str:
    """A `soc addresses` that finds one address more."""
    return str(
        command(folder, f"grep -q {row} data/reference/addresses.csv || echo {row},, >>data/reference/addresses.csv")
    )


def test_the_ledger_grows_with_a_merge_and_then_rests(merged: Path, tmp_path: Path) -> None:
    program = grows(tmp_path / "bin", "themas/nieuw/")
    for commits in (3, 3):
        assert run("ledger.sh", "main", at=merged, SOC=program).returncode == 0
        assert git(tmp_path / "origin.git", "rev-list", "--count", "main") == str(commits)
    assert "themas/nieuw/" in git(tmp_path / "origin.git", "show", "main:data/reference/addresses.csv")
    assert git(tmp_path / "origin.git", "show", "--format=%s", "--name-only", "main").split("\n\n") == [
        "addresses: keep those of new pages", "data/reference/addresses.csv"
    ]  # fmt: skip


def test_the_ledger_comes_after_what_was_merged_meanwhile(merged: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", "origin.git", "other")
    (tmp_path / "other" / "LEESMIJ").write_text("tekst\n", encoding="utf-8")
    git(tmp_path / "other", "add", "--all")
    git(tmp_path / "other", "commit", "--quiet", "--message", "meanwhile")
    git(tmp_path / "other", "push", "--quiet", "origin", "main")
    assert run("ledger.sh", "main", at=merged, SOC=grows(tmp_path / "bin", "themas/nieuw/")).returncode == 0
    assert git(tmp_path / "origin.git", "log", "--format=%s", "-2", "main").split("\n") == [
        "addresses: keep those of new pages", "meanwhile"
    ]  # fmt: skip


def test_a_ledger_that_may_not_be_pushed_tells_the_command(merged: Path, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "origin.git")
    done = run("ledger.sh", "main", at=merged, SOC=grows(tmp_path / "bin", "themas/nieuw/"))
    assert done.returncode == 1 and "soc addresses" in done.stderr


def test_records_with_errors_let_no_ledger_grow(merged: Path, tmp_path: Path) -> None:
    before = git(tmp_path / "origin.git", "rev-parse", "main")
    assert run("ledger.sh", "main", at=merged, SOC=str(command(tmp_path / "bin", "exit 1"))).returncode == 1
    assert git(tmp_path / "origin.git", "rev-parse", "main") == before
