"""The open data of the toy directory and of a demo, made as a build makes it, without pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.demo import write_demo
from generator.installation import SCHEMAS
from generator.model import Directory
from generator.outputs import open_data, write_files, write_measured
from generator.outputs.open_data import Dataset
from generator.pipeline import link, load_and_check
from generator.problems import has_errors
from tests.conftest import EXAMPLES, TODAY

URL = "https://soc.example.nl/"


@dataclass(frozen=True)
class Opened:
    """The data as it is handed out: `folder` is what stands at `data/v1/`."""

    directory: Directory
    data: Dataset
    folder: Path


def make(records: Path, site: Path) -> Opened:
    """Write the open data of a folder of records into a site."""
    checked = load_and_check(records, TODAY)
    assert not has_errors(checked.problems)
    directory = link(checked)
    data = open_data.dataset(directory, checked.package.record_types, checked.context.package, url=URL, day=TODAY)
    written = write_measured(site, [*open_data.collections(data)], worth=1)
    write_measured(site, [*open_data.descriptions(data, written)], worth=1)
    write_files(site, [*open_data.single_records(data)])
    return Opened(directory, data, site / "data" / "v1")


@pytest.fixture(scope="session")
def toy_data(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """Fictional records that use every field once."""
    return make(EXAMPLES / "valid", tmp_path_factory.mktemp("toy"))


@pytest.fixture(scope="session")
def demo_data(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """Forty fictional initiatives, with people."""
    folder = tmp_path_factory.mktemp("demo")
    write_demo(folder / "records", initiatives=40, seed=1, today=TODAY, schemas=SCHEMAS)
    return make(folder / "records", folder / "site")


@pytest.fixture(params=["toy", "demo"])
def made(request: pytest.FixtureRequest) -> Opened:
    """Both."""
    opened: Opened = request.getfixturevalue(f"{request.param}_data")
    return opened


@pytest.fixture
def make_open() -> Callable[[Path, Path], Opened]:
    """Makes the open data of other records."""
    return make
