"""What all tests share: the toy directory, and approving golden files.

A golden file is what a test expects, word for word. `python -m pytest --approve` writes what is there now; look at the
difference with git before it is committed.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings

from tests.shared import Shared
from tests.toy import put_back, tree_of
from tests.unchanging import make_once

EXAMPLES = Path(__file__).parent / "examples"
TODAY = date(2026, 11, 23)
"""The day on which the examples are right. Tests never read the clock."""

settings.register_profile("unhurried", parent=settings.get_profile(settings.get_current_profile_name()), deadline=None)
settings.load_profile("unhurried")
"""A machine may be busy. With the variable CI the examples are the same every time, otherwise others each time."""
settings.register_profile("prove", parent=settings.get_profile("unhurried"), max_examples=2_500)
"""For `make prove`: `--hypothesis-profile prove`. Tests that try more or less than usual do so in proportion."""

Approved = Callable[[Path, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--approve", action="store_true", help="write the golden files anew instead of comparing")


def pytest_collection_finish() -> None:
    """Python looks for garbage less often, and never among the thousands of tests: that took a third of their time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


@pytest.fixture(scope="session", autouse=True)
def made_once() -> Iterator[None]:
    """Schemas and templates, which no test changes."""
    with pytest.MonkeyPatch.context() as patch:
        make_once(patch)
        yield


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Shared:
    """What is made once for all workers of this run: sites, and what else takes long."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "shared"
    folder.mkdir(exist_ok=True)
    return Shared(folder)


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def examples() -> Path:
    return EXAMPLES


@pytest.fixture
def approved(request: pytest.FixtureRequest) -> Approved:
    """Compares a text with a golden file, or writes the file with --approve."""

    def compare(golden: Path, text: str) -> None:
        if request.config.getoption("--approve"):
            golden.parent.mkdir(parents=True, exist_ok=True)
            golden.write_text(text, encoding="utf-8")
        assert golden.is_file(), f"{golden} is not there: run python -m pytest --approve"
        assert text == golden.read_text(encoding="utf-8")

    return compare


@pytest.fixture(scope="session")
def toy_house() -> Iterator[Callable[[], Path]]:
    """The folder around a copy of the toy directory, which each call puts back as it was.

    It lies where other users can reach it, which they cannot in a folder of pytest.
    """
    as_it_was = {"data": tree_of(EXAMPLES / "valid")}
    with TemporaryDirectory(prefix="soc-toy-") as name:
        house = Path(name)

        def as_new() -> Path:
            put_back(house, as_it_was)
            return house

        yield as_new


@pytest.fixture
def toy(toy_house: Callable[[], Path]) -> Path:
    """A copy of the toy directory that a test may spoil, and the folder around it too."""
    return toy_house() / "data"
