"""What the macros of a component take, with types, as the comment at the head of its template says.

    {#- figure(value: Value): one value with all that makes it trustworthy. -#}

A template without macros, which is printed whole or inlined, is described there under its own name. Types are those of
`generator.views.components`; what follows the closing bracket is text.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from generator.views import components

_COMMENT = re.compile(r"{#-?(.*?)-?#}", re.DOTALL)
_TYPES: Mapping[str, Any] = {
    **{name: getattr(components, name) for name in components.__all__},
    "Callable": Callable,
    "Literal": Literal,
    "Sequence": Sequence,
}


def signatures(source: str) -> dict[str, ast.arguments]:
    """The arguments of all macros that the comments of a template describe, by name."""
    text = "\n".join(_COMMENT.findall(source))
    by_macro = {}
    for start in re.finditer(r"^\s*(\w+)\(", text, re.MULTILINE):
        behind = text[start.end() - 1 :]
        if (end := _closing(behind)) and (arguments := _arguments(f"def {start[1]}{behind[:end]}: ...")):
            by_macro[start[1]] = arguments
    return by_macro


def types(arguments: ast.arguments) -> dict[str, Any]:
    """The type of each argument. Raises NameError for a type that is no component."""
    return {
        argument.arg: eval(ast.unparse(argument.annotation), {"__builtins__": builtins}, dict(_TYPES))
        for argument in arguments.args
        if argument.annotation
    }


def qualified(annotation: ast.expr, module: str) -> str:
    """A type as code that knows the components by the name `module`."""
    for name in ast.walk(annotation):
        if isinstance(name, ast.Name) and name.id in components.__all__:
            name.id = f"{module}.{name.id}"
    return ast.unparse(annotation)


def _closing(text: str) -> int:
    """Behind the bracket that closes the one `text` opens with; 0 if there is none."""
    depth = 0
    for at, letter in enumerate(text, 1):
        depth += (letter in "([") - (letter in ")]")
        if depth == 0:
            return at
    return 0


def _arguments(definition: str) -> ast.arguments | None:
    try:
        made = ast.parse(definition).body[0]
    except SyntaxError:
        return None
    return made.args if isinstance(made, ast.FunctionDef) else None
