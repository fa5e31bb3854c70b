"""Expressions of Jinja rewritten as Python that mypy can read."""

from __future__ import annotations

from dataclasses import dataclass, field

from jinja2 import nodes


@dataclass
class Scope:
    """What names mean at a place in a template: variables of the Python that is made, macros, and perhaps a body."""

    variables: dict[str, str] = field(default_factory=dict)
    macros: dict[str, str] = field(default_factory=dict)
    body: bool = False
    read: set[str] = field(default_factory=set)

    def inner(self) -> Scope:
        """The same, for a block that adds names of its own."""
        return Scope(dict(self.variables), self.macros, self.body, self.read)


class Unsupported(Exception):
    """Something that templates here do not use: the node, and why it cannot be rewritten."""

    def __init__(self, node: nodes.Node, why: str) -> None:
        super().__init__(why)
        self.node = node


def expression(node: nodes.Node, scope: Scope) -> str:  # noqa: C901 (a case for each kind of node)
    """The expression as Python. Raises Unsupported for what templates here do not use and for an unknown name."""

    def each(child: nodes.Node) -> str:
        return expression(child, scope)

    match node:
        case nodes.Const():
            return repr(node.value)
        case nodes.TemplateData():
            return repr(node.data)
        case nodes.Name():
            return _name(node, scope)
        case nodes.Getattr():
            return f"{each(node.node)}.{node.attr}"
        case nodes.Getitem() if isinstance(node.arg, nodes.Slice):
            start, stop = (each(end) if end else "" for end in (node.arg.start, node.arg.stop))
            return f"{each(node.node)}[{start}:{stop}]"
        case nodes.Getitem():
            return f"{each(node.node)}[{each(node.arg)}]"
        case nodes.CondExpr() if node.expr2 is not None:
            return f"({each(node.expr1)} if {each(node.test)} else {each(node.expr2)})"
        case nodes.And() | nodes.Or():
            word = "and" if isinstance(node, nodes.And) else "or"
            return f"({each(node.left)} {word} {each(node.right)})"
        case nodes.Not():
            return f"(not {each(node.node)})"
        case nodes.Compare():
            signs = "".join(f" {_SIGNS[part.op]} {each(part.expr)}" for part in node.ops)
            return f"({each(node.expr)}{signs})"
        case nodes.Add() | nodes.Sub():
            return f"({each(node.left)} {node.operator} {each(node.right)})"
        case nodes.Concat():
            return f"concat({', '.join(map(each, node.nodes))})"
        case nodes.List() | nodes.Tuple():
            return f"[{', '.join(map(each, node.items))}]"
        case nodes.Dict():
            return "{" + ", ".join(f"{each(pair.key)}: {each(pair.value)}" for pair in node.items) + "}"
        case nodes.Test():
            return _test(node, scope)
        case nodes.Filter():
            return _filter(node, scope)
        case nodes.Call() if isinstance(node.node, nodes.Name):
            called = "caller_" if node.node.name == "caller" else scope.macros.get(node.node.name)
            if called is None:
                raise Unsupported(node, f'there is no macro "{node.node.name}" here')
            named = [f"{pair.key}_={each(pair.value)}" for pair in node.kwargs]
            return f"{called}({', '.join([*map(each, node.args), *named])})"
    raise Unsupported(node, f"{type(node).__name__} is not something that templates here use")


def _name(node: nodes.Name, scope: Scope) -> str:
    scope.read.add(node.name)
    if variable := scope.variables.get(node.name):
        return variable
    if node.name in scope.macros:
        raise Unsupported(node, f'"{node.name}" is a macro here')
    if scope.body:
        return f"body.{node.name}"
    raise Unsupported(node, f'there is no "{node.name}" here')


def _test(node: nodes.Test, scope: Scope) -> str:
    tested = expression(node.node, scope)
    if node.name == "defined":
        return f"({tested} is not None)"
    if node.name == "odd":
        return f"({tested} % 2 == 1)"
    raise Unsupported(node, f'the test "{node.name}" is not something that templates here use')


def _filter(node: nodes.Filter, scope: Scope) -> str:
    assert node.node is not None
    what, args = expression(node.node, scope), [expression(argument, scope) for argument in node.args]
    match node.name:
        case "markdown" | "icon":
            return f"{node.name}({', '.join([what, *args])})"
        case "length":
            return f"len({what})"
        case "select":
            return f"filter(None, {what})"
        case "join":
            return f"{args[0]}.join({what})"
        case "trim":
            return f"{what}.strip()"
        case "lower":
            return f"{what}.lower()"
    raise Unsupported(node, f'the filter "{node.name}" is not something that templates here use')


_SIGNS = {"eq": "==", "ne": "!=", "gt": ">", "gteq": ">=", "lt": "<", "lteq": "<=", "in": "in", "notin": "not in"}
