"""Our own Jinja2: everything is escaped, an undefined name is an error, and templates only print."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jinja2
from jinja2.compiler import CodeGenerator, Frame
from jinja2.ext import Extension
from jinja2.nodes import Expr, Getattr, Name, Node
from jinja2.parser import Parser
from markupsafe import Markup, _escape_inner, escape  # type: ignore[attr-defined]

from generator.outputs import markdown


class _Printer(CodeGenerator):
    """Compiles templates for data that are plain mappings: `row.label` is a key, and what is printed is mostly text.

    Jinja looks for an attribute before it looks for a key, which costs an exception for every value that is printed,
    and finds the method where a key is called "items".
    """

    def _output_child_pre(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write("environment.printed(")

    def visit_Getattr(self, node: Getattr, frame: Frame) -> None:
        """A key; of `loop`, which is Jinja's own, an attribute."""
        if isinstance(node.node, Name) and node.node.name == "loop":
            super().visit_Getattr(node, frame)
            return
        self.visit(node.node, frame)
        self.write(f"[{node.attr!r}]")


_IMPORT = re.compile(r'{% (?:from|include) "([^"]+)"')
_INDENT = re.compile("^[ \t]+", re.MULTILINE)


class _Inline(Extension):
    """`{% inline "file" %}` puts a template in place when it is compiled: a call that costs nothing when it is printed.

    The inlined template sees the names of the place where it stands.
    """

    tags = {"inline"}  # noqa: RUF012 (Jinja declares it so)

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The template without its indents, which are for who reads it, not for who reads the page."""
        return _INDENT.sub("", source)

    def parse(self, parser: Parser) -> list[Node]:
        """The nodes of the template that is named."""
        next(parser.stream)
        name = parser.parse_expression().as_const()
        loader = self.environment.loader
        assert loader is not None
        return list(self.environment.parse(loader.get_source(self.environment, name)[0], name).body)


class Environment(jinja2.Environment):
    """Prints text, numbers and what macros gave; finds a template it has compiled without looking at its loader."""

    code_generator_class = _Printer

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._compiled: dict[str, jinja2.Template] = {}

    @staticmethod
    def printed(value: Any) -> str:
        """The value escaped. Text, and that is nearly all, takes the shortest way: without becoming Markup."""
        kind = type(value)
        if kind is str:
            return _escape_inner(value)
        if kind is Markup:
            return value  # type: ignore[no-any-return]
        return str(value) if kind is int else escape(value)

    def get_template(self, name: Any, parent: Any = None, globals: Any = None) -> jinja2.Template:
        """A template by its name, as for every `{% from %}` in a page."""
        found = self._compiled.get(name)
        if found is None:
            found = self._compiled[name] = super().get_template(name, parent, globals)
        return found


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
        _compile(made, file.relative_to(theme).as_posix())
    return made


def _compile(made: Environment, name: str) -> None:
    """Compile a template and what it imports."""
    made.get_template(name)
    assert made.loader is not None
    for imported in _IMPORT.findall(made.loader.get_source(made, name)[0]):
        _compile(made, imported)
