"""The examples of the rules: for each code, files that break the rule (`fout/`) and files that do not (`goed/`).

They are laid over the toy directory, `tests/examples/valid`, or over the folder around it if they are prose. What git
cannot hold (links, locked folders) is made here.
"""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from generator.checking import not_to_publish
from generator.checks import RULES
from generator.pipeline import load_and_check
from generator.problems import Problem
from generator.source import in_order
from tests.conftest import EXAMPLES, TODAY

INVALID = EXAMPLES / "invalid"
CODES = [rule.code for rule in RULES]


def _make_links(data: Path) -> None:
    (data / "themes" / "spoor.yaml").symlink_to("/etc/hostname")
    (data / "themes" / "map.yaml").mkdir()
    os.mkfifo(data / "themes" / "pijp.yaml")


def _lock_folder(data: Path) -> None:
    (data / "publications").chmod(0)


def _lose_datapackage(data: Path) -> None:
    (data / "datapackage.yaml").unlink()


def _empty(data: Path) -> None:
    for file in data.glob("*/*.yaml"):
        file.unlink()


MADE: dict[str, Callable[[Path], None]] = {
    "YML009": _make_links,
    "YML010": _lock_folder,
    "CFG001": _lose_datapackage,
    "YML040": _empty,
}
"""What is done to the toy directory where files cannot show it."""
PROSE = {
    "CNT008", "CNT050", "CNT052", "CNT053", "CNT054", "CNT055", "CNT056", "CFG002", "CFG003", "CFG004", "CFG005",
    "CFG007", "REF010", "YML041",
}  # fmt: skip
"""Their examples lie beside the records."""
PUBLISHING = {"CFG007", "CFG008", "CFG009", "CFG010"}
"""What is asked only when a site goes on the internet."""


def problems(data: Path, today: date, code: str = "") -> list[Problem]:
    """What is found in a data folder, in order; with a code of `PUBLISHING`, what is asked before that too."""
    return in_order(_found(data, today, code))


def _found(data: Path, today: date, code: str) -> list[Problem]:
    found = load_and_check(data, today).problems
    if code in PUBLISHING:
        found += not_to_publish(data, data.parent / "mkdocs.yml", None)
    assert pickle.loads(pickle.dumps(found)) == found, "a problem is data, its place and its edit too"
    return found


def overlay(data: Path, code: str, side: str) -> None:
    """Lay one side of an example, "fout" or "goed", over a data folder."""
    target = data.parent if code in PROSE else data
    shutil.copytree(INVALID / code / side, target, dirs_exist_ok=True)


@contextmanager
def without_privileges(folder: Path) -> Iterator[None]:
    """Root may read everything: be someone else for a while, whose `folder` it is."""
    if os.geteuid() != 0:
        yield
        return
    _give(folder, 65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
        _give(folder, 0)


def _give(folder: Path, user: int) -> None:
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            os.chown(path, user, user)


@dataclass(frozen=True)
class Example:
    """The toy directory with the wrong example of a rule laid over it, and what `soc check` finds there."""

    data: Path
    found: list[Problem]

    @property
    def problems(self) -> list[Problem]:
        """What is found, each with its position in the file, in order."""
        return in_order(self.found)


def invalid_example(code: str, toy: Path) -> Example:
    """The wrong example of a rule, laid over the toy directory as it was. It is checked once for all tests."""
    if code in MADE:
        MADE[code](toy)
    else:
        overlay(toy, code, "fout")
    found = _found_once(code, toy)
    (toy / "publications").chmod(0o755)
    return Example(toy, found)


@cache
def _found_once(code: str, data: Path) -> list[Problem]:
    if code != "YML010":
        return _found(data, TODAY, code)
    problems(data, TODAY)  # so that all is imported: another user may not read the modules
    with without_privileges(data.parent):
        return _found(data, TODAY, code)
