"""The open data of the toy directory and of a demo, made as a build makes it, without pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from generator.demo import write_demo
from generator.installation import SCHEMAS
from generator.model import Directory
from generator.outputs import make as make_file
from generator.outputs import write_measured
from generator.outputs.open_data import Dataset
from tests.conftest import EXAMPLES, TODAY
from tests.plans import planned

URL = "https://soc.example.nl/"


@dataclass(frozen=True)
class Opened:
    """The data as it is handed out: `folder` is what stands at `data/v1/`."""

    directory: Directory
    data: Dataset
    folder: Path


def make(records: Path, site: Path) -> Opened:
    """Write the open data of a folder of records into a site."""
    plan = planned(records, url=URL)
    materials = plan.materials
    for jobs in plan.stages:
        chosen = [job for job in jobs if job.path.startswith("data/v1/")]
        materials = materials.after(write_measured(site, chosen, partial(make_file, materials), worth=1))
    return Opened(materials.context.directory, materials.dataset, site / "data" / "v1")


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
