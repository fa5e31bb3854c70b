"""Our Jinja2: what is escaped, and templates that another process compiled."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jinja2
import pytest
from markupsafe import Markup

from generator import fast
from generator.outputs import compiled, environment


@pytest.fixture(params=["fast", "plain"], autouse=True)
def _kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both kinds of environment print the same."""
    monkeypatch.setattr(fast, "PLAIN", request.param == "plain")


def templates(folder: Path, **texts: str) -> jinja2.Environment:
    """An environment with these templates below `records/x/`."""
    for name, text in texts.items():
        file = folder / "records" / "x" / f"{name}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return environment(folder)


def printed(env: jinja2.Environment, name: str = "page", **data: Any) -> str:
    return env.get_template(f"records/x/{name}.html").render(data)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("<b>", "&lt;b&gt;"),
        (3, "3"),
        (Markup("<b>"), "<b>"),
        (["<"], "[&#39;&lt;&#39;]"),
        (True, "True"),
    ],
)
def test_what_is_no_markup_is_escaped(tmp_path: Path, value: Any, text: str) -> None:
    assert printed(templates(tmp_path, page="{{ one.value }}"), one=SimpleNamespace(value=value)) == text


def test_an_unknown_name_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(jinja2.UndefinedError):
        printed(templates(tmp_path, page="{{ nobody }}"))


def test_a_macro_takes_values_names_and_what_it_encloses(tmp_path: Path) -> None:
    env = templates(
        tmp_path,
        macros="{% macro box(a, b='2') %}"
        "[{{ a }}{{ b }}{% if caller is defined %}{{ caller() }}{% endif %}]{% endmacro %}",
        page="{% from 'records/x/macros.html' import box %}{{ box('<') }}{% for i in 'xy' %}"
        "{% call box(i, b=3) %}{{ box(a=i) }}{% endcall %}{% endfor %}",
    )
    assert printed(env) == "[&lt;2][x3[x2]][y3[y2]]"


def test_templates_compiled_before_print_the_same(tmp_path: Path) -> None:
    templates(tmp_path, page="{{ one }}!")
    made = compiled(tmp_path)
    assert len(made) == 1
    assert printed(environment(tmp_path, made), one="<") == "&lt;!"


def test_a_template_that_changed_since_is_compiled_anew(tmp_path: Path) -> None:
    templates(tmp_path, page="{{ one }}!")
    made = compiled(tmp_path)
    templates(tmp_path, page="{{ one }}?")
    assert printed(environment(tmp_path, made), one="<") == "&lt;?"
