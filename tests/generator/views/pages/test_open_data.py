"""The page of the open data: every file with its type, size and language, and examples that work."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.outputs import make, write_measured
from generator.views import Page, ViewContext, dutch
from generator.views.components import Downloads
from generator.views.pages import open_data
from tests.conftest import EXAMPLES
from tests.generator.views.conftest import present
from tests.plans import planned


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("site")


@pytest.fixture(scope="module")
def context(folder: Path) -> ViewContext:
    """The toy directory with its open data."""
    plan = planned(EXAMPLES / "valid")
    materials = plan.materials
    for jobs in plan.stages[:2]:
        materials = materials.after(write_measured(folder, jobs, partial(make, materials), worth=1))
    return materials.context


def page(context: ViewContext) -> Page[open_data.OpenDataPage]:
    return open_data.PAGES.page(context, "")


def items(made: Page[open_data.OpenDataPage]) -> list[Downloads]:
    return [*made.body.whole, *made.body.kinds, *(item for tables in made.body.lists for item in tables.tables)]


def test_every_file_is_shown_with_its_type_size_and_language(context: ViewContext, folder: Path) -> None:
    shown = {file.href.removeprefix("../"): file for item in items(page(context)) for file in item.files}
    assert shown.keys() == context.sizes.keys() == {file.path for file in context.downloads}
    for path, file in shown.items():
        assert file.kind == path.rpartition(".")[2].upper()
        assert file.note == f"{dutch.size((folder / path).stat().st_size)}, Nederlands"


def test_what_a_file_holds_is_told(context: ViewContext) -> None:
    for item in items(page(context)):
        assert item.title
        assert str(item.text).endswith((".", ")")), item


def test_people_are_not_offered(context: ViewContext) -> None:
    assert "Mensen" not in [item.title for item in items(page(context))]


def test_each_kind_has_the_dictionary_beside_it(context: ViewContext) -> None:
    assert all(kind.href.startswith("../data/woordenboek/") for kind in page(context).body.kinds)


def test_the_example_in_python_works(context: ViewContext, folder: Path) -> None:
    handler = partial(SimpleHTTPRequestHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=[0.05], daemon=True).start()
        there = replace(context, url=f"http://127.0.0.1:{server.server_port}/")
        program = page(there).body.python
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
        server.shutdown()
    assert done.stderr.count("Traceback") == 0
    names = {
        initiative.id: context.directory.themes[initiative.themes[0]].name
        for initiative in context.directory.initiatives.values()
    }
    assert done.stdout.splitlines() == [f"{id} hoort bij {theme}" for id, theme in names.items()]


def test_the_sheet_and_the_columns_that_the_example_names_are_there(context: ViewContext) -> None:
    assert "data/v1/initiatives-impact.csv" in context.sizes
    assert present(page(context).body.example).href.startswith("../data/v1/initiatives/")


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 bytes"), (999, "999 bytes"), (1_449, "1,4 kB"), (12_400, "12 kB"), (6_630_000, "6,6 MB")]
)
def test_a_size_is_written_as_people_read_it(count: int, text: str) -> None:
    assert dutch.size(count).replace("\u00a0", " ") == text
