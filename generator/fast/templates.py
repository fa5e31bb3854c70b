"""Jinja that prints text the shortest way. It uses insides of Jinja and MarkupSafe, so both are bounded in
`pyproject.toml`.
"""

from __future__ import annotations

from typing import Any

import jinja2
from jinja2.compiler import CodeGenerator, Frame
from jinja2.nodes import Call, Expr, Getattr
from markupsafe import Markup, _escape_inner, escape  # type: ignore[attr-defined]


class _Printer(CodeGenerator):
    """Compiles templates for data that are structs (`generator/views/components`), of which mostly text is printed."""

    def _output_child_pre(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        """Escape a text on the spot: without a call of ours, and without making it Markup."""
        self.write("(environment.text(printed) if (printed := ")

    def _output_child_post(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write(").__class__ is str else environment.printed(printed))")

    def visit_Getattr(self, node: Getattr, frame: Frame) -> None:
        """An attribute, without Jinja's search for a key by that name."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(self, node: Call, frame: Frame, forward_caller: bool = False) -> None:
        """A macro, which is all that our templates call: without Jinja's search for what else it could be."""
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write("caller=caller)" if forward_caller else ")")


class Environment(jinja2.Environment):
    """Prints text, numbers and what macros gave; a template that was loaded is found by its name alone."""

    code_generator_class = _Printer

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._loaded: dict[Any, jinja2.Template] = {}

    def get_template(self, name: Any, parent: Any = None, globals: Any = None) -> jinja2.Template:
        """The template of this name; every page asks for some, and so does each import in it."""
        if name not in self._loaded:
            self._loaded[name] = super().get_template(name, parent, globals)
        return self._loaded[name]

    text = staticmethod(_escape_inner)
    """A text escaped."""

    @staticmethod
    def printed(value: Any) -> str:
        """What is not text, as it is printed: markup as it is, the rest escaped."""
        if type(value) is Markup:
            return value
        return str(value) if type(value) is int else escape(value)
