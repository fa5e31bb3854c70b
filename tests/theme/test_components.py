"""What each component prints, word for word, and that its examples show every value it can print.

`make approve` writes what changed; read it before you commit.
"""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import Approved
from tests.theme.marking import marked, silent
from tools import gallery

GOLDEN = Path(__file__).parents[1] / "golden" / "components"
NAMES = sorted(file.stem for file in gallery.EXAMPLES.glob("*.yaml") if file.stem in gallery.components())
TEMPLATES = sorted(file.relative_to(gallery.THEME).as_posix() for file in gallery.THEME.glob("components/*/*.html"))


@pytest.mark.parametrize("name", NAMES)
def test_it_prints_what_was_approved(name: str, approved: Approved) -> None:
    shown = [
        f"<!-- {state.name} -->\n{state.html.replace('><', '>' + chr(10) + '<')}\n" for state in gallery.states(name)
    ]
    approved(GOLDEN / f"{name}.html", "\n".join(shown))


@pytest.mark.parametrize("template", TEMPLATES)
def test_each_value_it_prints_is_in_an_example(template: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the approved text would tell if it were not printed."""
    shutil.copytree(gallery.THEME / "components", tmp_path / "components")
    file = tmp_path / template
    whole = file.read_text(encoding="utf-8")
    file.write_text(marked(whole), encoding="utf-8")
    for environment in (gallery._environment, gallery._frame_environment):
        monkeypatch.setattr(gallery, environment.__name__, cache(environment.__wrapped__))
    monkeypatch.setattr(gallery, "THEME", tmp_path)
    printed = [state.html for state in gallery.states(template.split("/")[1])]
    assert silent(whole, printed) == [], "no example in tests/examples/components shows these"
