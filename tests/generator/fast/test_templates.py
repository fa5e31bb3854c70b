"""The short cuts of the fast printer, beside Jinja as it comes: the same text."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import jinja2
import pytest
from markupsafe import Markup

from generator import fast
from generator.fast import templates
from generator.fast.plain import templates as plain


class Named:
    """Prints as its name, and has HTML of its own."""

    def __str__(self) -> str:
        return "<i>naam</i>"


class Drawn(Named):
    """Has HTML of its own."""

    def __html__(self) -> str:
        return "<b>naam</b>"


class Text(str):
    """A kind of text."""


TEMPLATES = {
    "page": "{% from 'part' import box %}{{ one.value }}|{{ box(one.value) }}|"
    "{% call box('<', kind='b') %}{{ one.value }}{% endcall %}",
    "part": "{% macro box(value, kind='a') %}"
    "[{{ kind }}{{ value }}{% if caller is defined %}{{ caller() }}{% endif %}]{% endmacro %}",
}
VALUES = [
    "tekst", "<b>&'\"", "", Text("<b>"), Markup("<b>"), 0, 12, True, False, None, 2.5, ["<"], {"a": "<"}, Named(),
    Drawn(),
]  # fmt: skip


def printed(kind: type[jinja2.Environment], template: str, **data: Any) -> str:
    env = kind(
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        loader=jinja2.DictLoader({**TEMPLATES, "given": template}),
    )
    return env.get_template("given").render(data)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_every_value_is_printed_as_jinja_prints_it(value: Any) -> None:
    data = {"one": SimpleNamespace(value=value)}
    shown = printed(templates.Environment, TEMPLATES["page"], **data)
    assert shown == printed(plain.Environment, TEMPLATES["page"], **data)


def test_a_text_is_escaped_and_markup_is_not() -> None:
    assert printed(templates.Environment, "{{ a }}{{ b }}{{ c }}", a="<", b=Markup("<"), c=3) == "&lt;<3"


def test_an_attribute_is_an_attribute_and_never_a_key() -> None:
    nested = SimpleNamespace(inner=SimpleNamespace(value="x"))
    assert printed(templates.Environment, "{{ one.inner.value }}", one=nested) == "x"
    with pytest.raises(AttributeError):
        printed(templates.Environment, "{{ one.value }}", one={"value": "x"})


def test_a_macro_that_is_not_there_is_an_error() -> None:
    for kind in (templates.Environment, plain.Environment):
        with pytest.raises(jinja2.UndefinedError, match="nothing"):
            printed(kind, "{{ nothing(1) }}")


def test_a_template_is_looked_up_once() -> None:
    asked: list[str] = []

    def load(name: str) -> str:
        asked.append(name)
        return "text"

    env = templates.Environment(loader=jinja2.FunctionLoader(load))
    assert env.get_template("page") is env.get_template("page")
    assert asked == ["page"]
    with pytest.raises(jinja2.TemplateNotFound, match="lost"):
        templates.Environment(loader=jinja2.DictLoader({})).get_template("lost")


def test_what_is_not_text_is_printed_by_one_function() -> None:
    markup = Markup("<b>")
    assert templates.Environment.printed(markup) is markup
    assert type(templates.Environment.printed(12)) is str
    assert templates.Environment.printed(True) == "True"
    assert templates.Environment.printed(["<"]) == "[&#39;&lt;&#39;]"


@pytest.mark.parametrize(("is_plain", "kind"), [(False, templates.Environment), (True, plain.Environment)])
def test_the_switch_chooses_the_printer(
    is_plain: bool, kind: type[jinja2.Environment], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fast, "PLAIN", is_plain)
    assert fast.template_environment() is kind
