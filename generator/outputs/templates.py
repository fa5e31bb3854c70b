"""Our own Jinja2: everything is escaped, an undefined name is an error, and templates only print."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jinja2
from jinja2.compiler import CodeGenerator, Frame
from jinja2.ext import Extension
from jinja2.nodes import Expr, Node
from jinja2.parser import Parser
from markupsafe import Markup, escape

from generator.outputs import markdown

_SPECIAL = re.compile("[&<>\"']").search


class _Printer(CodeGenerator):
    """Compiles templates that print by way of `Environment.printed`, as Jinja's own native types do."""

    def _output_child_pre(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write("environment.printed(")


class _Inline(Extension):
    """`{% inline "file" %}` puts a template in place when it is compiled: a call that costs nothing when it is printed.

    The inlined template sees the names of the place where it stands.
    """

    tags = {"inline"}  # noqa: RUF012 (Jinja declares it so)

    def parse(self, parser: Parser) -> list[Node]:
        """The nodes of the template that is named."""
        next(parser.stream)
        name = parser.parse_expression().as_const()
        loader = self.environment.loader
        assert loader is not None
        return list(self.environment.parse(loader.get_source(self.environment, name)[0], name).body)


class Environment(jinja2.Environment):
    """Data are plain mappings: `row.label` looks for the key first, and only then for an attribute.

    Jinja does it the other way round, which costs an exception for every value that is printed, and finds the method
    where a key is called "items".
    """

    code_generator_class = _Printer

    @staticmethod
    def printed(value: Any) -> str:
        """The value escaped. Text without special characters, and that is nearly all, costs one look."""
        kind = type(value)
        if kind is Markup or (kind is str and not _SPECIAL(value)):
            return value  # type: ignore[no-any-return]
        return str(value) if kind is int else escape(value)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """The value of a key; without such a key, of an attribute."""
        try:
            return obj[attribute]
        except (TypeError, LookupError):
            return super().getattr(obj, attribute)


def environment(theme: Path) -> Environment:
    """The environment whose templates stand below `theme`, all of them compiled: before any process is divided."""
    made = Environment(
        loader=jinja2.FileSystemLoader(theme),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        extensions=[_Inline],
    )
    made.globals.clear()  # Templates do not compute; and every import of a component would look through them.
    made.filters["markdown"] = lambda text: Markup(markdown.render(text))
    for file in sorted(theme.glob("records/*/*.html")):
        made.get_template(file.relative_to(theme).as_posix())
    return made
