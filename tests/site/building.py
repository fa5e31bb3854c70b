"""Builds sites for the tests: by the program itself, by the command line, or past the checks on purpose."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from generator import linking
from generator.building import Request, build_site
from generator.demo import write_demo
from generator.frames import draw
from generator.installation import HOUSE, SCHEMAS
from generator.model import Directory
from generator.pipeline import link, load_and_check, plan, publish
from generator.problems import has_errors
from generator.reading import Loaded
from generator.source import in_order
from generator.source.datapackage import is_demo
from tests.site.crawl import Crawl
from tests.site.preloaded import Preloaded, suits

CONFIG = HOUSE / "mkdocs.yml"
TODAY = date(2026, 11, 26)
URL = "https://soc.example.nl/"
TIMEOUT = 120
"""In seconds: how long a command may take."""
_READY = Preloaded()


@dataclass(frozen=True)
class Built:
    """A site in `crawl.folder`, the records and the day that it was made of, and how many pages it is said to have."""

    crawl: Crawl
    data: Path
    today: date
    count: int

    @cached_property
    def checked(self) -> Loaded:
        """The records as the site was made of them: read again, since another process may have made it."""
        return load_and_check(self.data, self.today)

    @cached_property
    def directory(self) -> Directory:
        """The records as the views saw them."""
        return linking.link(self.checked.records, self.checked.context, demo=is_demo(self.data))


def built(data: Path, out: Path, *, url: str = URL, today: date = TODAY, config: Path = CONFIG) -> Built:
    """Build as `soc build` does. The records must be right."""
    done = build_site(Request(data=data, out=out, config_file=config, url=url, today=today))
    problems = [problem for problem in in_order(done.checked.problems) if has_errors([problem])]
    assert not problems, "\n".join(
        f"{problem.path}:{problem.position.line} {problem.code} {problem.message}" for problem in problems
    )
    assert done.pages
    return Built(Crawl(out, url), data, today, done.pages)


def built_unchecked(data: Path, out: Path, *, url: str = URL, today: date = TODAY) -> Built:
    """Build records that the checks would refuse, to see what stands behind the checks."""
    out.mkdir(parents=True)
    environment = dict(os.environ)
    try:
        drawn = draw(out, config_file=CONFIG, data=data, url=url)
    finally:
        os.environ.clear()
        os.environ.update(environment)
    checked = load_and_check(data, today)
    planned = plan(checked, link(checked), replace(drawn, texts=(), files=()))
    publish(planned, out)
    return Built(Crawl(out, url), data, today, planned.pages)


def demo_data(out: Path, initiatives: int, *, today: date = TODAY) -> Path:
    """Example data: always the same."""
    write_demo(out, initiatives=initiatives, seed=1, today=today, schemas=SCHEMAS)
    return out


def soc(*arguments: str | Path, fault: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `soc` in the folder of the project and wait for it; for `fault` see `soc_in`."""
    done = soc_in(HOUSE, *arguments, environment=environment, fault=fault)
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def soc_in(
    folder: Path, *arguments: str | Path, environment: Mapping[str, str] = {}, umask: int = 0o022, fault: str = ""
) -> subprocess.CompletedProcess[bytes]:
    """Run `soc` in any folder and wait for it: in a fork of a process that is ready for it, if that does the same.

    `fault` is Python that replaces a part of the program beforehand.
    """
    if not suits(environment):
        return started_in(folder, *arguments, environment=environment, umask=umask, fault=fault)
    return _READY.run(
        [*map(str, arguments)],
        cwd=folder,
        environment=surroundings(environment),
        umask=umask,
        timeout=TIMEOUT,
        fault=fault,
    )


def started_in(
    folder: Path, *arguments: str | Path, environment: Mapping[str, str] = {}, umask: int = 0o022, fault: str = ""
) -> subprocess.CompletedProcess[bytes]:
    """Start `soc` in any folder as a process of its own, as everyone does, and wait for it."""
    return subprocess.run(
        command(*arguments, fault=fault), cwd=folder, umask=umask, env=surroundings(environment),
        stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT, check=False,
    )  # fmt: skip


def command(*arguments: str | Path, fault: str = "") -> list[str]:
    """The `soc` command with these arguments, as a process of the Python that runs the tests."""
    program = f"{fault}\nfrom generator.cli import soc; soc()"
    return [sys.executable, "-c", program, *map(str, arguments)]


def surroundings(more: Mapping[str, str] = {}) -> dict[str, str]:
    """The environment of a process that must find this copy of the program."""
    return {**os.environ, "PYTHONPATH": str(HOUSE), "PYTHONIOENCODING": "utf-8", **more}


def digest(folder: Path) -> str:
    """One number for all names and bytes below a folder; "" if it is not there."""
    if not folder.exists():
        return ""
    total = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        total.update(file.relative_to(folder).as_posix().encode() + b"\0")
        if file.is_file():
            total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def contents(folder: Path) -> dict[str, bytes]:
    """All files below a folder by their path."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
