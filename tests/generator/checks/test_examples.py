"""Every rule has an example that breaks it and one that does not; what is reported is written down word for word.

An example is an overlay over `tests/examples/valid`: the files in `fout/` or `goed/` replace those of the toy directory
or are added to it. What git cannot hold (links, locked folders) is made here.
"""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from generator.checking import not_to_publish
from generator.checks import RULES
from generator.pipeline import load_and_check
from generator.problems import Problem, Rule
from generator.source import in_order
from tests.conftest import EXAMPLES

INVALID = Path(__file__).parents[2] / "examples" / "invalid"
CODES = [rule.code for rule in RULES]


def problems(data: Path, today: date, code: str = "") -> list[Problem]:
    found = load_and_check(data, today).problems
    if code in PUBLISHING:
        found += not_to_publish(data, data.parent / "mkdocs.yml", None)
    assert pickle.loads(pickle.dumps(found)) == found, "a problem is data, its place and its edit too"
    return in_order(found)


def overlay(data: Path, code: str, side: str) -> None:
    """Lays an example over a data folder; prose lies beside the records, not among them."""
    target = data.parent if code in PROSE else data
    shutil.copytree(INVALID / code / side, target, dirs_exist_ok=True)


def as_line(problem: Problem, data: Path) -> str:
    path = problem.path.removeprefix(f"{data.as_posix()}/").removeprefix(f"{data.parent.as_posix()}/")
    said = f"{problem.message} | {problem.hint}"
    said = said.replace(f"{data.as_posix()}/", "").replace(f"{data.parent.as_posix()}/", "")
    return f"{path}:{problem.position.line}:{problem.position.column} {problem.code} {said}\n"


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
PROSE = {
    "CNT008", "CNT050", "CNT052", "CNT053", "CNT054", "CNT055", "CNT056", "CFG002", "CFG003", "CFG004", "CFG005",
    "CFG007", "REF010", "YML041",
}  # fmt: skip
PUBLISHING = {"CFG007", "CFG008", "CFG009", "CFG010"}
"""What is asked only when a site goes on the internet."""


@pytest.fixture
def toy() -> Iterator[Path]:
    """A copy of the toy directory where another user can reach it: pytest closes its own folders whenever it starts."""
    with TemporaryDirectory() as folder:
        yield Path(shutil.copytree(EXAMPLES / "valid", Path(folder) / "data"))


@contextmanager
def without_privileges(folder: Path) -> Iterator[None]:
    """Root may read everything: be someone else for a while, whose `folder` it is."""
    if os.geteuid() != 0:
        yield
        return
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            os.chown(path, 65534, 65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("code", CODES)
def test_the_invalid_example_is_reported(
    code: str, toy: Path, today: date, approved: Callable[[Path, str], None]
) -> None:
    if code == "YML010":
        problems(toy, today)  # so that all is imported: another user may not read the modules
    if code in MADE:
        MADE[code](toy)
    else:
        overlay(toy, code, "fout")
    if code == "YML010":
        with without_privileges(toy.parent):
            found = problems(toy, today, code)
        (toy / "publications").chmod(0o700)
    else:
        found = problems(toy, today, code)
    assert code in {problem.code for problem in found}
    approved(INVALID / code / "problems.txt", "".join(as_line(problem, toy) for problem in found))


@pytest.mark.parametrize("code", [code for code in CODES if code not in MADE])
def test_the_valid_example_is_not_reported(code: str, toy: Path, today: date) -> None:
    overlay(toy, code, "goed")
    assert code not in {problem.code for problem in problems(toy, today, code)}


def test_the_toy_directory_is_valid(examples: Path, today: date) -> None:
    assert problems(examples / "valid", today) == []


def test_every_rule_has_an_example_and_every_example_a_rule() -> None:
    assert sorted(folder.name for folder in INVALID.iterdir()) == sorted(CODES)
    for code in CODES:
        sides = {"problems.txt"} if code in MADE else {"fout", "goed", "problems.txt"}
        assert {folder.name for folder in (INVALID / code).iterdir()} == sides, code


def test_codes_are_unique() -> None:
    assert len(CODES) == len(set(CODES))


@pytest.mark.parametrize("rule", RULES, ids=CODES)
def test_every_rule_is_documented(rule: Rule[...]) -> None:
    documentation = rule.documentation
    summary, _, rest = documentation.partition("\n")
    assert summary.endswith((".", ":")), "the first sentence stands alone"
    for word in ("Goed", "Fout"):
        assert any(line.startswith(word) and line.endswith(":") for line in rest.split("\n")), word
        snippet = rest.split(f"\n{word}", 1)[1].split("\n\n", 1)[1]
        assert snippet.startswith(" " * 4), f"no snippet under {word}"
