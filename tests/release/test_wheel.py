"""What is released: a wheel, installed outside the checkout, is all that a new site needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.installation import HOUSE, SCHEMAS
from tests.site.building import contents, digest
from tests.site.crawl import Crawl

pytestmark = pytest.mark.slow
TODAY = ("--today", "2026-11-23")


@dataclass(frozen=True)
class Installed:
    """An environment with `soc` from the wheel and the locked packages, and a folder to stand in."""

    environment: Path
    here: Path

    @property
    def package(self) -> Path:
        (package,) = self.environment.glob("lib/python*/site-packages/generator")
        return package

    def run(self, *command: str) -> str:
        """What a command of the environment says. It must succeed."""
        surroundings = {
            "HOME": str(self.here.parent / "home"),
            "PATH": os.environ["PATH"],
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONIOENCODING": "utf-8",
        }
        program, *arguments = command
        done = subprocess.run(
            [str(self.environment / "bin" / program), *arguments],
            cwd=self.here, env=surroundings, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The packages are those of this Python, without the project: its own path files do not count in there."""
    top = tmp_path_factory.mktemp("uitgave")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(top / "dist")]
    subprocess.run(build, cwd=HOUSE, check=True, capture_output=True, timeout=300)
    (wheel,) = (top / "dist").glob("*.whl")
    environment = top / "env"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True, timeout=300)
    (packages,) = environment.glob("lib/python*/site-packages")
    (packages / "locked.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    install = [
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--no-compile",
        "--disable-pip-version-check",
        str(wheel),
    ]
    python = environment / "bin" / "python"
    subprocess.run([sys.executable, "-m", "pip", "--python", str(python), *install], check=True, timeout=300)
    for path in (packages / "generator").rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    (top / "elders").mkdir()
    (top / "home").mkdir()
    return Installed(environment, top / "elders")


def test_nothing_comes_from_the_checkout(installed: Installed) -> None:
    script = "import sys, generator.installation as i; print(i.CHECKOUT, i.THEME, *sys.path, sep='\\n')"
    checkout, theme, *path = installed.run("python", "-c", script).splitlines()
    assert checkout == "None"
    assert theme == str(installed.package / "theme")
    assert str(HOUSE) not in path
    assert installed.run("soc", "--version").startswith("soc ")


def test_the_wheel_holds_what_the_checkout_holds(installed: Installed) -> None:
    for folder in ("theme", "content", "tests/examples/valid"):
        assert contents(installed.package / folder) == contents(HOUSE / folder)
    assert contents(installed.package / "schemas") == contents(SCHEMAS)
    assert not (installed.package / "tests" / "generator").exists()


def test_a_new_directory_builds_at_once(installed: Installed) -> None:
    before = digest(installed.package)
    installed.run("soc", "init", "eigen", "--title", "Challenge Verzonnendam", "--owner", "Gemeente Verzonnendam")
    assert "alles klopt" in installed.run("soc", "check", "--data", "eigen/data", *TODAY)
    installed.run("soc", "build", "--data", "eigen/data", "--out", "eigen/site", *TODAY)
    site = Crawl(installed.here / "eigen" / "site", "https://onze-challenge.example/")
    assert site.broken() == []
    assert site.elsewhere() == []
    for page in site.pages:
        html = (site.folder / page).read_text(encoding="utf-8")
        assert '<html lang="nl"' in html and "Challenge Verzonnendam" in html
        assert "Deze site is van Gemeente Verzonnendam." in html
    assert digest(installed.package) == before, "the program writes nothing where it is installed"


def test_the_other_commands_work_from_any_folder(installed: Installed) -> None:
    before = digest(installed.package)
    installed.run("soc", "demo", "--initiatives", "12", "--out", "demo", *TODAY)
    installed.run("soc", "build", "--data", "demo", "--out", "demo-site", *TODAY)
    assert Crawl(installed.here / "demo-site", "https://soc.example.nl/").broken() == []
    shutil.rmtree(installed.here / "demo" / "schemas")
    installed.run("soc", "schemas", "--data", "demo")
    assert (installed.here / "demo" / "schemas" / "json" / "initiative.json").is_file()
    installed.run("soc", "ask", "--data", "demo", *TODAY)
    assert digest(installed.package) == before
