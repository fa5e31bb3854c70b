"""Jinja that prints text the shortest way. It uses insides of Jinja and MarkupSafe, so both are bounded in
`pyproject.toml`.
"""

from __future__ import annotations

from typing import Any

import jinja2
from jinja2.compiler import CodeGenerator, Frame
from jinja2.nodes import Expr, Getattr
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


class Environment(jinja2.Environment):
    """Prints text, numbers and what macros gave."""

    code_generator_class = _Printer
    text = staticmethod(_escape_inner)
    """A text escaped."""

    @staticmethod
    def printed(value: Any) -> str:
        """What is not text, as it is printed: markup as it is, the rest escaped."""
        if type(value) is Markup:
            return value
        return str(value) if type(value) is int else escape(value)
