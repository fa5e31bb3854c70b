"""The documentation of a component: the comment at the head of its template, and the docstrings of its structs."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

_HEAD = re.compile(r"\{#-?\s*(.*?)\s*-?#\}", re.DOTALL)


@dataclass(frozen=True)
class Field:
    """A field of a struct: its name, its type as it is written, and what it means; "" where the name says that."""

    name: str
    type: str
    text: str


@dataclass(frozen=True)
class Struct:
    """A struct that a component is handed."""

    name: str
    text: str
    fields: tuple[Field, ...]


def structs(file: Path) -> list[Struct]:
    """The structs of a module in generator/views/components, in its order; none for a file that is not there."""
    if not file.is_file():
        return []
    classes = (node for node in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef))
    return [Struct(kind.name, ast.get_docstring(kind) or "", tuple(_fields(kind))) for kind in classes]


def as_html(template: Path, module: Path) -> str:
    """What the comment at the head of a template and the docstrings of a module say; nothing without either."""
    head = _HEAD.match(template.read_text(encoding="utf-8")) if template.is_file() else None
    head_comment = f"<pre>{escape(inspect.cleandoc(head[1]))}</pre>" if head else ""
    return head_comment + "".join(map(_struct_as_html, structs(module)))


def _fields(kind: ast.ClassDef) -> Iterator[Field]:
    for node, behind in zip(kind.body, [*kind.body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            text = behind.value.value if isinstance(behind, ast.Expr) and isinstance(behind.value, ast.Constant) else ""
            yield Field(node.target.id, ast.unparse(node.annotation), str(text))


def _struct_as_html(struct: Struct) -> str:
    fields = "".join(
        f"<dt><code>{escape(field.name)}: {escape(field.type)}</code></dt><dd>{escape(field.text)}</dd>"
        for field in struct.fields
    )
    return f"<h3><code>{struct.name}</code></h3><p>{escape(struct.text)}</p><dl>{fields}</dl>"
