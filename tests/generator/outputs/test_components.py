"""Which components a page can show follows from its templates."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.installation import THEME
from generator.outputs import Components
from generator.outputs.components import WRITTEN_BY_FILTERS


def theme(folder: Path, **files: str) -> Components:
    """A theme: `card="<p>"` is the template of a component, `card_css` its style and `page` a page."""
    for key, text in files.items():
        name, _, suffix = key.partition("_")
        file = (
            folder / f"{name}.html" if name == "page" else folder / "components" / name / f"{name}.{suffix or 'html'}"
        )
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return Components(folder)


@pytest.mark.parametrize(
    ("page", "css"),
    [
        ('<p class="card">', ".card { color: red }"),
        ('<p class="a card b">', "p > .card:hover, .other { color: red }"),
        ('<p class="card card--{{ kind }}">', ".card--big { color: red }"),
        ('<p class="{% if wide %}card--wide{% endif %}">', ".card--wide { color: red }"),
        ('<p class="{% if wide %}a{% else %}card{% endif %}">', ".card { color: red }"),
        ('<p class="card">', "@media (min-width: 40rem) { .card { color: red } }"),
        ('<p class="card">', "/* .x { } */ .card:not(.card--big):is(.one, .two:is(.three)) { color: red }"),
        ('<p class="a"><b class="card">', ".a .card { color: red }"),
        ("{{ story | markdown(root, {}) }}", ".note a { color: red }"),
        ('{% include "components/list/list.html" %}', ".card { color: red }"),
    ],
)
def test_a_style_counts_when_one_of_its_rules_could_match(tmp_path: Path, page: str, css: str) -> None:
    found = theme(tmp_path, page=page, card_css=css, list='<ul class="card">')
    assert found.styled(["page.html"]) == ["card"]


@pytest.mark.parametrize(
    ("page", "css"),
    [
        ('<p class="other">', ".card { color: red }"),
        ('<p class="card">', ".card .other { color: red }"),
        ('<p class="{{ kind }}">', ".card { color: red }"),
        ('{# <p class="card"> #}', ".card { color: red }"),
        ('<p class="card">', "/* .card { color: red } */ .other { color: red }"),
        ("{{ story }}", ".note { color: red }"),
        ('<p class="card">', ".card:has(.other) { color: red }"),
        ('<p title="card">', ".card { color: red }"),
        ('<p class="card--{{ kind }}">', ".card--big.other { color: red }"),
    ],
)
def test_a_style_of_which_no_rule_can_match_does_not_count(tmp_path: Path, page: str, css: str) -> None:
    assert theme(tmp_path, page=page, card_css=css).styled(["page.html"]) == []


def test_a_class_of_the_page_itself_counts(tmp_path: Path) -> None:
    found = theme(tmp_path, page="<p>", card_css=".page--x p { color: red }")
    assert found.styled(["page.html"], ["page--x"]) == ["card"]


@pytest.mark.parametrize("tag", ["include", "inline", "from", "extends", "import"])
def test_templates_are_followed_however_they_are_asked_for(tmp_path: Path, tag: str) -> None:
    found = theme(tmp_path, page=f'{{% {tag} "components/list/list.html" %}}', list='<ul class="x">', list_css=".x {}")
    assert found.styled(["page.html"]) == ["list"]


def test_a_script_counts_when_its_component_can_be_printed(tmp_path: Path) -> None:
    page = '<p class="menu">{% from "components/list/list.html" import list %}'
    found = theme(tmp_path, page=page, list="<ul>", list_js="", menu="<p>", menu_js="", card="<p>")
    assert found.scripted(["page.html"]) == ["list"]
    assert found.scripted(["page.html", "components/menu/menu.html"]) == ["list", "menu"]
    assert found.scripted(["components/card/card.html"]) == []


def test_components_are_folders_with_something_in_them() -> None:
    names = Components(THEME).names
    assert names == sorted(names) and {"card", "record", "header"} <= {*names}


def test_every_rule_of_a_component_asks_for_a_class() -> None:
    """Otherwise it would hold on every page, and be loaded there."""
    found = Components(THEME)
    assert [name for name in found.names if name in found.styled([])] == []


def test_filters_that_write_classes_are_filters() -> None:
    from generator.outputs import environment

    assert WRITTEN_BY_FILTERS.keys() <= environment(THEME).filters.keys()
