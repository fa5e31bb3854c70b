"""Which components a page can show follows from its templates: they need no list of styles and scripts.

A component is a folder in `theme/components`. Its style counts for a page when one of its rules could match there: the
templates of the page, with all that they include, import and extend, write every class that the rule asks for. Its
script counts when the page can print a template of the component.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from generator.regular_files import read_regular

WRITTEN_BY_FILTERS = {"markdown": "note", "icon": "sign"}
"""The classes in the markup that a filter of ours makes, by the name of the filter."""
_ASKED = re.compile(r"""\{%-?\s*(?:include|inline|import|from|extends)\s+["']([^"']+)["']""")
_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_STATEMENT = re.compile(r"\{%.*?%\}", re.DOTALL)
_PRINTED = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_CLASSES = re.compile(r'class="([^"]*)"')
_FILTER = re.compile(r"\|\s*([a-z]+)")
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SELECTORS = re.compile(r"([^{};]+)\{")
_ALTERNATIVES = re.compile(r":(?:is|not|where)\([^()]*\)")
_CLASS = re.compile(r"\.([A-Za-z][\w-]*)")
_ANY = "\0"
"""Stands for what a template prints inside a class name."""


class Components:
    """The components of a theme, and the templates that show them. Each file is read once."""

    def __init__(self, theme: Path) -> None:
        self._theme = theme
        self._read: dict[str, _Template] = {}

    @cached_property
    def names(self) -> list[str]:
        """The names of all components, sorted."""
        return sorted({file.parent.name for file in self._theme.glob("components/*/*")})

    def file(self, name: str, suffix: str) -> Path:
        """The style (".css") or the script (".js") of a component; it may not be there."""
        return self._theme / "components" / name / f"{name}{suffix}"

    def styled(self, templates: Iterable[str], classes: Iterable[str] = ()) -> list[str]:
        """The components whose style could show on a page of these templates, sorted.

        `templates` are paths below the theme; `classes` are on the page besides what they write.
        """
        reached = [self._read[name] for name in self.reached(templates)]
        words = {*classes, *(word for template in reached for word in template.words)}
        return self.matching(words, {start for template in reached for start in template.starts})

    def matching(self, classes: Collection[str], starts: Iterable[str] = ()) -> list[str]:
        """The components of which a rule could match on a page with these classes, and any that start so; sorted."""
        there, some = frozenset(classes), tuple(starts)

        def shown(rule: frozenset[str]) -> bool:
            return rule <= there or all(name.startswith(some) for name in rule - there)

        return [name for name, rules in self._rules.items() if any(map(shown, rules))]

    def scripted(self, templates: Iterable[str]) -> list[str]:
        """The components with a script of which a page of these templates can print something, sorted."""
        reached = {name.split("/")[1] for name in self.reached(templates) if name.startswith("components/")}
        return sorted(name for name in reached if self.file(name, ".js").is_file())

    @cached_property
    def _rules(self) -> dict[str, set[frozenset[str]]]:
        """For each component with a style, the classes that each of its rules asks for."""
        files = {name: self.file(name, ".css") for name in self.names}
        return {name: set(_asked(read_regular(file).decode())) for name, file in files.items() if file.is_file()}

    def reached(self, templates: Iterable[str]) -> set[str]:
        """The templates, with all that they include, inline, import and extend."""
        reached: set[str] = set()
        ahead = [*templates]
        while ahead:
            name = ahead.pop()
            if name not in reached:
                reached.add(name)
                if name not in self._read:
                    self._read[name] = _Template.of(read_regular(self._theme / name).decode())
                ahead += self._read[name].asked
        return reached


class _Template(NamedTuple):
    """A template: those it asks for, the classes it writes, and the starts of those of which it prints the end."""

    asked: list[str]
    words: set[str]
    starts: set[str]

    @classmethod
    def of(cls, source: str) -> _Template:
        source = _COMMENT.sub("", source)
        markup = _PRINTED.sub(_ANY, _STATEMENT.sub(" ", source))
        words = {word for classes in _CLASSES.findall(markup) for word in classes.split()}
        made = {WRITTEN_BY_FILTERS[name] for name in _FILTER.findall(source) if name in WRITTEN_BY_FILTERS}
        starts = {word.partition(_ANY)[0] for word in words if _ANY in word}
        return cls(_ASKED.findall(source), {word for word in words if _ANY not in word} | made, starts - {""})


def _asked(css: str) -> Iterator[frozenset[str]]:
    """The classes that each selector of a style sheet asks for. Of alternatives in it, none has to be there."""
    for found in _SELECTORS.findall(_CSS_COMMENT.sub("", css)):
        selectors = found.strip()
        if selectors.startswith("@"):
            continue
        while ":" in selectors and (bare := _ALTERNATIVES.sub("", selectors)) != selectors:
            selectors = bare
        for selector in selectors.split(","):
            yield frozenset(_CLASS.findall(selector))
