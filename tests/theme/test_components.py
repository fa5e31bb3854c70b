"""What each component prints, word for word, and that its examples show every value it can print.

`make approve` writes what changed; read it before you commit.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest

from tests.conftest import Approved
from tools import gallery

GOLDEN = Path(__file__).parents[1] / "golden" / "components"
NAMES = sorted(file.stem for file in gallery.EXAMPLES.glob("*.yaml") if file.stem in gallery.components())
TEMPLATES = sorted(file.relative_to(gallery.THEME).as_posix() for file in gallery.THEME.glob("components/*/*.html"))
PRINTED = re.compile(r"\{\{-?.*?-?\}\}", re.DOTALL)


@pytest.mark.parametrize("name", NAMES)
def test_it_prints_what_was_approved(name: str, approved: Approved) -> None:
    shown = [
        f"<!-- {state.name} -->\n{state.html.replace('><', '>' + chr(10) + '<')}\n" for state in gallery.states(name)
    ]
    approved(GOLDEN / f"{name}.html", "\n".join(shown))


@pytest.fixture
def theme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The components alone, in a folder where a template may be changed."""
    shutil.copytree(gallery.THEME / "components", tmp_path / "components")
    monkeypatch.setattr(gallery, "THEME", tmp_path)
    return tmp_path


@pytest.mark.parametrize("template", TEMPLATES)
def test_each_value_it_prints_is_in_an_example(template: str, theme: Path) -> None:
    """Without that value some state prints something else, and so the approved text would tell."""
    file, component = theme / template, template.split("/")[1]
    whole, usual = file.read_text(encoding="utf-8"), printed(component)
    silent = []
    for start, end in places(whole):
        file.write_text(whole[:start] + whole[end:], encoding="utf-8")
        if printed(component) == usual:
            silent.append(f"{template}:{whole.count(chr(10), 0, start) + 1}: {whole[start:end]}")
    assert silent == [], "\n".join(["no example in tests/examples/components shows:", *silent])


def places(template: str) -> Iterator[tuple[int, int]]:
    """Where in a template a value is printed."""
    comments = [found.span() for found in re.finditer(r"\{#.*?#\}", template, re.DOTALL)]
    for found in PRINTED.finditer(template):
        if not any(start <= found.start() < end for start, end in comments):
            yield found.span()


def printed(component: str) -> list[str]:
    """What the states of a component print, or why they do not."""
    gallery._environment.cache_clear()
    gallery._frame_environment.cache_clear()
    try:
        return [state.html for state in gallery.states(component)]
    except (jinja2.TemplateError, TypeError) as error:
        return [str(error)]
