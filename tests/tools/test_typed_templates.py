"""Templates and views agree; and where they would not, that is told at the line."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator.installation import THEME
from tools.typed_templates import check


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    """A copy of the theme, to break."""
    for folder in ("components", "records"):
        shutil.copytree(THEME / folder, tmp_path / "theme" / folder)
    return tmp_path / "theme"


def changed(theme: Path, file: str, before: str, after: str) -> list[str]:
    """What is told of the theme when a template says `after` where it said `before`."""
    text = (theme / file).read_text(encoding="utf-8")
    assert text.count(before) == 1, text
    (theme / file).write_text(text.replace(before, after), encoding="utf-8")
    return check(theme, theme.parent)


def test_the_theme_and_the_views_agree(tmp_path: Path) -> None:
    assert check(THEME, tmp_path) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("file", "before", "after", "told"),
    [
        (
            "components/facts/markup.html",
            "{{ row.label }}",
            "{{ row.lable }}",
            'theme/components/facts/markup.html:5: "Row" has no attribute "lable"; maybe "label"?  [attr-defined]',
        ),
        (
            "records/theme/list.html",
            '{{ hero("Thema’s", count,',
            '{{ hero("Thema’s", counts,',
            'theme/records/theme/list.html:4: "ThemeList" has no attribute "counts"; maybe "count"?  [attr-defined]',
        ),
        (
            "components/criteria/criteria.html",
            '{% if entry.weight %} <span class="criteria__weight">{{ entry.weight }}</span>{% endif %}',
            "",
            'generator/views/components/criteria.py:17: no template reads "weight" of Criterion',
        ),
        (
            "records/rule/page.html",
            "{{ badge(severity.text, severity.kind) }}",
            "{{ badge(severity) }}",
            'theme/records/rule/page.html:6: Argument 1 to "MACRO" has incompatible type "Badge"; expected "str"'
            "  [arg-type]",
        ),
        (
            "records/rule/page.html",
            "{{ badge(severity.text, severity.kind) }}",
            '{{ badge(severity.text, "rood") }}',
            'theme/records/rule/page.html:6: Argument 2 to "MACRO" has incompatible type "Literal[\'rood\']";'
            " expected \"Literal['', 'good', 'warn', 'bad', 'info', 'quiet']\"  [arg-type]",
        ),
        (
            "records/rule/page.html",
            "{% if next %}",
            "{% if previous %}",
            'theme/records/rule/page.html:25: Item "None" of "Link | None" has no attribute "href"  [union-attr]',
        ),
        (
            "records/theme/list.html",
            "{{ theme_card(card, 2) }}",
            "{{ theme_card(card) }}{{ card }}",
            'theme/records/theme/list.html:8: Argument 1 to "printed" has incompatible type "ThemeCard";'
            ' expected "str | float"  [arg-type]',
        ),
        (
            "components/quote/quote.html",
            "<figcaption>{{ by }}</figcaption>",
            "",
            'theme/components/quote/quote.html:2: quote does not use "by"',
        ),
        (
            "components/quote/quote.html",
            "quote(text: str, by: str)",
            "quote(text: str)",
            "theme/components/quote/quote.html:2: quote(text, by) is described with other arguments",
        ),
        (
            "components/quote/quote.html",
            "{{ by }}",
            "{{ bye }}",
            'theme/components/quote/quote.html:3: there is no "bye" here',
        ),
    ],
)
def test_what_does_not_agree_is_told_at_its_line(theme: Path, file: str, before: str, after: str, told: str) -> None:
    found = [re_numbered(line) for line in changed(theme, file, before, after)]
    assert told in found


def re_numbered(line: str) -> str:
    """A line without the number by which a macro is known to mypy."""
    return re.sub(r'"macro_\d+_\w+"', '"MACRO"', line)


def test_a_page_without_a_struct_is_told(theme: Path) -> None:
    (theme / "records" / "stray.html").write_text("{{ title }}", encoding="utf-8")
    assert check(theme, theme.parent) == ["theme/records/stray.html: 0 structs name this template as theirs"]
