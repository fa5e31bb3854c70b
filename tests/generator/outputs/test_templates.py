"""Our Jinja2: what is escaped, what is kept, and templates that another process compiled."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jinja2
import pytest
from markupsafe import Markup

from generator.outputs import compiled, environment
from generator.outputs.templates import _KEPT_AT_MOST, Environment


def templates(folder: Path, **texts: str) -> Environment:
    """An environment with these templates below `records/x/`."""
    for name, text in texts.items():
        file = folder / "records" / "x" / f"{name}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return environment(folder)


def printed(env: Environment, name: str = "page", **data: Any) -> str:
    return env.page(f"records/x/{name}.html", data)


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


KEPT = """
{%- for one in ones %}
{%- kept one %}<{{ one.name }}{% for part in one.parts %}{{ part }}{% endfor %}>{% endkept %}
{%- endfor %}"""


def test_what_is_kept_is_printed_once_for_each_object(tmp_path: Path) -> None:
    env = templates(tmp_path, page=KEPT)
    first, second = SimpleNamespace(name="a&", parts=[1, 2]), SimpleNamespace(name="b", parts=[])
    assert printed(env, ones=[first, second, first]) == "<a&amp;12><b><a&amp;12>"
    first.name = "changed, which nobody may do"
    assert printed(env, ones=[first]) == "<a&amp;12>"


def test_equal_objects_are_not_taken_for_each_other(tmp_path: Path) -> None:
    env = templates(tmp_path, page=KEPT)
    for number in range(_KEPT_AT_MOST * 2):  # each is gone when the next is made, so that ids would come back
        assert printed(env, ones=[SimpleNamespace(name=number, parts=[])]) == f"<{number}>"


def test_two_places_keep_apart(tmp_path: Path) -> None:
    env = templates(
        tmp_path,
        page="{% kept one %}{{ one.name }}{% endkept %}\n{% kept one %}<i>{{ one.name }}</i>{% endkept %}",
    )
    assert printed(env, one=SimpleNamespace(name="a")) == "a<i>a</i>"


def test_templates_compiled_before_print_the_same(tmp_path: Path) -> None:
    templates(tmp_path, page="{{ one }}!")
    made = compiled(tmp_path)
    assert len(made) == 1
    assert environment(tmp_path, made).page("records/x/page.html", {"one": "<"}) == "&lt;!"


def test_a_template_that_changed_since_is_compiled_anew(tmp_path: Path) -> None:
    templates(tmp_path, page="{{ one }}!")
    made = compiled(tmp_path)
    templates(tmp_path, page="{{ one }}?")
    assert environment(tmp_path, made).page("records/x/page.html", {"one": "<"}) == "&lt;?"
