"""Built sites, made once for all tests of the built site, and a browser for each worker."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.installation import HOUSE
from tests.shared import Shared
from tests.site.building import Built, built, demo_data
from tests.site.kinds import prose_pages, templates

if TYPE_CHECKING:
    from playwright.sync_api import Browser

EXAMPLES = HOUSE / "tests" / "examples"
FLAGS = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none", "--disable-lcd-text"]
"""Letters are drawn the same everywhere: pictures are compared."""


@pytest.fixture(scope="session")
def real_site(shared: Shared) -> Built:
    """The real records."""
    return shared.once("real", lambda folder: built(HOUSE / "data", folder))


@pytest.fixture(scope="session")
def toy_site(shared: Shared) -> Built:
    """The toy directory: fictional records that use every field once."""
    return shared.once("toy", lambda folder: built(EXAMPLES / "valid", folder))


@pytest.fixture(scope="session")
def demo_site(shared: Shared) -> Built:
    """Sixty fictional initiatives, with consent in every state."""
    return shared.once("demo", lambda folder: built(demo_data(folder / "data", 60), folder / "demo"))


@pytest.fixture(scope="session")
def plain_config(shared: Shared) -> Path:
    """The settings of the real site, with the plain frame."""
    return shared.once("plain.yml", _plain_settings)


def _plain_settings(file: Path) -> Path:
    settings = (HOUSE / "mkdocs.yml").read_text(encoding="utf-8")
    file.write_text(f"{settings}\nextra:\n  frame: plain\n", encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def plain_real_site(shared: Shared, plain_config: Path) -> Built:
    """The real records in the frame without MkDocs."""
    return shared.once("plain-real", lambda folder: built(HOUSE / "data", folder, config=plain_config))


@pytest.fixture(scope="session")
def plain_toy_site(shared: Shared, plain_config: Path) -> Built:
    """The toy directory in the frame without MkDocs."""
    return shared.once("plain-toy", lambda folder: built(EXAMPLES / "valid", folder, config=plain_config))


@pytest.fixture(scope="session")
def sub_site(shared: Shared) -> Built:
    """The real records on a site that stands below a path."""
    url = "https://example.org/soc/"
    return shared.once("below", lambda folder: built(HOUSE / "data", folder / "soc", url=url))


@pytest.fixture(scope="session")
def large_site(shared: Shared) -> Built:
    """Ten thousand fictional initiatives. For slow tests."""
    return shared.once("large", lambda folder: built(demo_data(folder / "data", 10_000), folder / "large"))


SITES = ("real_site", "toy_site", "demo_site", "sub_site")


@pytest.fixture(params=SITES)
def site(request: pytest.FixtureRequest) -> Built:
    """Each of the sites in turn."""
    made: Built = request.getfixturevalue(request.param)
    return made


@pytest.fixture(scope="session")
def samples(real_site: Built, toy_site: Built, demo_site: Built) -> list[tuple[Built, str]]:
    """A page of every kind.

    The toy directory fills every field, so it shows most; the demo has long lists and people in every state; the real
    site is the one that people will see.
    """
    found = [(real_site, file) for file in ("404.html", *prose_pages(real_site))]
    found += [(toy_site, "over/index.html")]  # with a desk
    seen: set[str] = set()
    for site in (toy_site, demo_site):
        for template, files in templates(site, staying=True).items():
            if template not in seen:
                seen.add(template)
                found.append((site, files[0]))
    found += [(real_site, files[0]) for files in templates(real_site, staying=True).values()]
    people = [file for file in demo_site.crawl.pages if file.startswith(("ambassadeurs/", "coaches/"))]
    return found + [(demo_site, file) for file in people[:4]]


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address at which a process of its own serves a folder, on this machine alone."""
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "tests.site.serving", str(folder)],
        cwd=HOUSE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()  # Serving (http://127.0.0.1:40000/)
        yield line[line.index("(") + 1 : line.index(")")]
    finally:
        process.kill()
        process.wait()


Serve = Callable[[Built], str]


@pytest.fixture(scope="session")
def serve() -> Iterator[Serve]:
    """Serves a site until the tests end; gives its address, with a slash at the end."""
    from contextlib import ExitStack

    with ExitStack() as stack:
        running: dict[Path, str] = {}

        def address(site: Built) -> str:
            folder, below = site.crawl.folder, site.crawl.url.split("/", 3)[3]
            root = folder.parents[below.count("/") - 1] if below else folder
            if root not in running:
                running[root] = stack.enter_context(serving(root))
            return running[root] + below

        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium: the one of the environment variable CHROMIUM, otherwise the one that is installed."""
    from playwright.sync_api import sync_playwright

    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.fail("There is no Chromium: set CHROMIUM, or leave these tests out with -m 'not browser'.")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield chromium
        chromium.close()
