"""Templates of Jinja rewritten as Python that mypy can read: macros as functions, loops as loops, output as calls.

What a template reads of its page are attributes of `body`, which has the type that the page was given. The arguments of
a macro have the types that stand in the comment at the head of its component, see `tools/signatures.py`. What is
inlined or included is rewritten in its place.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import jinja2
from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser

from tools.signatures import qualified, signatures
from tools.template_expressions import Scope, Unsupported, expression

HEAD = '''"""The templates as Python, made by tools/typed_templates.py: for mypy alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal

import generator.views.components as c
{imports}


class _Loop:
    index: int
    index0: int
    first: bool
    last: bool


loop = _Loop()


def printed(value: str | float) -> None: ...
def markdown(text: str, root: str, cited: Mapping[str, int]) -> str: ...
def icon(name: str) -> str: ...
def concat(*values: str | float) -> str: ...
'''


@dataclass(frozen=True)
class Place:
    """A line of a file, relative to the house."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


class NotRewritten(Exception):
    """A template that cannot be rewritten: where, and why."""


class _Inline(Extension):
    """`{% inline "file" %}`, kept as an include: its lines have a file of their own."""

    tags = {"inline"}  # noqa: RUF012

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        return nodes.Include(parser.parse_expression(), True, False, lineno=line)


class Theme:
    """The templates below a folder, rewritten as one module of Python."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env = jinja2.Environment(extensions=[_Inline], trim_blocks=True, lstrip_blocks=True)
        self.lines: list[str] = []
        self.places: list[Place] = []
        self.problems: list[str] = []
        self._file = ""
        self._line = 1
        self._depth = 0
        self._count = 0
        self._components: dict[str, dict[str, str]] = {}

    def page(self, template: str, body: str) -> None:
        """Rewrite the template of a page; `body` is the type whose fields it reads."""
        self._file, self._line, self._depth = f"records/{template}", 1, 0
        scope = Scope(variables={"root": "root", "sources": "sources"}, body=True)
        self._add(f"def page_{self._next()}(body: {body}, root: str, sources: Sequence[c.NumberedSource]) -> None:")
        self._depth = 1
        self._statements(self._parsed(self._file).body, scope)
        self._add("pass")

    def macros(self, file: str) -> dict[str, str]:
        """The macros of a component: the function that each became."""
        if file not in self._components:
            before = self._file, self._line, self._depth
            lines, places = self.lines, self.places
            self.lines, self.places = [], []
            self._file, self._line, self._depth = file, 1, 0
            scope = Scope()
            self._components[file] = scope.macros
            try:
                self._statements(self._parsed(file).body, scope)
            finally:
                # Functions stand before what calls them; a page being written goes on where it was.
                self.lines, self.places = self.lines + lines, self.places + places
                self._file, self._line, self._depth = before
        return self._components[file]

    def _source(self, file: str) -> str:
        return (self.folder / file).read_text(encoding="utf-8")

    def _parsed(self, file: str) -> nodes.Template:
        return self.env.parse(self._source(file), file)

    def _next(self) -> int:
        self._count += 1
        return self._count

    def _add(self, code: str) -> None:
        self.lines.append("    " * self._depth + code)
        self.places.append(Place(self._file, self._line))

    def _wrong(self, node: nodes.Node, why: str) -> NotRewritten:
        return NotRewritten(f"theme/{self._file}:{node.lineno}: {why}")

    def _expression(self, node: nodes.Node, scope: Scope) -> str:
        try:
            return expression(node, scope)
        except Unsupported as error:
            raise self._wrong(error.node, str(error)) from None

    def _statements(self, body: Sequence[nodes.Node], scope: Scope) -> None:
        for node in body:
            self._line = node.lineno
            self._statement(node, scope)

    def _block(self, body: Sequence[nodes.Node], scope: Scope) -> None:
        self._depth += 1
        self._add("pass")
        self._statements(body, scope.inner())
        self._depth -= 1

    def _statement(self, node: nodes.Node, scope: Scope) -> None:  # noqa: C901 (a case for each kind of node)
        match node:
            case nodes.Output():
                for part in node.nodes:
                    if not isinstance(part, nodes.TemplateData):
                        self._line = part.lineno
                        self._add(f"printed({self._expression(part, scope)})")
            case nodes.If():
                self._add(f"if {self._expression(node.test, scope)}:")
                self._block(node.body, scope)
                for other in node.elif_:
                    self._line = other.lineno
                    self._add(f"elif {self._expression(other.test, scope)}:")
                    self._block(other.body, scope)
                if node.else_:
                    self._add("else:")
                    self._block(node.else_, scope)
            case nodes.For():
                self._loop(node, scope)
            case nodes.With():
                inner = scope.inner()
                for target, value in zip(node.targets, node.values, strict=True):
                    code = self._expression(value, scope)
                    self._add(f"{self._bind(target, inner)} = {code}")
                self._statements(node.body, inner)
            case nodes.Assign():
                code = self._expression(node.node, scope)
                self._add(f"{self._bind(node.target, scope)} = {code}")
            case nodes.FromImport():
                macros = self.macros(self._constant(node.template))
                for name in node.names:
                    real, known = name if isinstance(name, tuple) else (name, name)
                    if real not in macros:
                        raise self._wrong(node, f'the component has no macro "{real}"')
                    scope.macros[known] = macros[real]
            case nodes.Include():
                self._include(self._constant(node.template), scope)
            case nodes.Macro():
                self._macro(node, scope)
            case nodes.CallBlock():
                self._block_called(node, scope)
            case nodes.ExprStmt():
                self._add(self._expression(node.node, scope))
            case _:
                raise self._wrong(node, f"{type(node).__name__} is not something that templates here use")

    def _loop(self, node: nodes.For, scope: Scope) -> None:
        inner = scope.inner()
        inner.variables["loop"] = "loop"
        items = self._expression(node.iter, scope)
        self._add(f"for {self._bind(node.target, inner)} in {items}:")
        self._depth += 1
        if node.test:
            self._add(f"if not ({self._expression(node.test, inner)}):")
            self._add("    continue")
        self._add("pass")
        self._statements(node.body, inner)
        self._depth -= 1
        if node.else_:
            self._add("else:")
            self._block(node.else_, scope)

    def _include(self, file: str, scope: Scope) -> None:
        outer, line = self._file, self._line
        self._file = file
        self._statements(self._parsed(file).body, scope)
        self._file, self._line = outer, line

    def _macro(self, node: nodes.Macro, scope: Scope) -> None:
        name = f"macro_{self._next()}_{node.name}"
        scope.macros[node.name] = name
        names = [argument.name for argument in node.args]
        signature = signatures(self._source(self._file)).get(node.name)
        if signature is None or any(argument.annotation is None for argument in signature.args):
            raise self._wrong(node, f"say above what {node.name}({', '.join(names)}) takes, with types")
        if [argument.arg for argument in signature.args] != names or len(signature.defaults) != len(node.defaults):
            raise self._wrong(node, f"{node.name}({', '.join(names)}) is described with other arguments")
        defaults = [ast.unparse(default) for default in signature.defaults]
        own = [self._expression(default, scope) for default in node.defaults]
        if defaults != own:
            raise self._wrong(node, f"{node.name} is described with defaults {defaults}, and has {own}")
        inner = Scope(macros=scope.macros, variables={k: v for k, v in scope.variables.items() if k.startswith("_")})
        texts = [
            f"{argument.arg}: {qualified(argument.annotation, 'c')}"
            for argument in signature.args
            if argument.annotation
        ]
        for at, default in enumerate(defaults, len(names) - len(defaults)):
            texts[at] += f" = {default}"
        if any(used.name == "caller" for used in node.find_all(nodes.Name)):
            names.append("caller")
            tested = any(test.name == "defined" for test in node.find_all(nodes.Test))
            texts += ["*", "caller: Callable[[], str]" + (" | None = None" if tested else "")]
        inner.variables |= {name: f"{name}_" for name in names}
        self._add(f"def {name}({', '.join(text.replace(':', '_:', 1) for text in texts)}) -> str:")
        self._depth += 1
        self._statements(node.body, inner)
        self._add('return ""')
        self._depth -= 1
        for unused in [name for name in names if name not in inner.read and name != "caller"]:
            self.problems.append(f'theme/{self._file}:{node.lineno}: {node.name} does not use "{unused}"')

    def _block_called(self, node: nodes.CallBlock, scope: Scope) -> None:
        self._statements(node.body, scope.inner())
        self._line = node.lineno
        call = self._expression(node.call, scope)
        start = call.removesuffix(")")
        self._add(f"printed({start}{'' if start.endswith('(') else ', '}caller_=str))")

    def _bind(self, target: nodes.Node, scope: Scope) -> str:
        if not isinstance(target, nodes.Name):
            raise self._wrong(target, "one name at a time")
        made = scope.variables[target.name] = f"{target.name}_{self._next()}"
        return made

    def _constant(self, node: nodes.Expr) -> str:
        return str(node.as_const())
