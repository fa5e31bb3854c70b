"""Values are built from the events of the parser: text stays text, and what a record may not have is refused."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from generator.source.construction import DEEPEST, ConstructionError, construct, parsed

GAP = "\ue000"


def nested(levels: int) -> str:
    """A mapping with lists in each other, `levels` deep."""
    return f"a: {'[' * (levels - 1)}{']' * (levels - 1)}\n"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a: no\nb: 12:30\nc: 0363\n", {"a": "no", "b": "12:30", "c": "0363"}),
        ("a:\nb: ~\nc: null\n", {"a": None, "b": None, "c": None}),
        ('a: ""\nb: \'~\'\nc: "null"\n', {"a": "", "b": "~", "c": "null"}),
        ("{a: [b, {c: d}], e: []}\n", {"a": ["b", {"c": "d"}], "e": []}),
        ("---\na: |\n  b\n", {"a": "b\n"}),
    ],
)
def test_values(text: str, values: dict[str, Any]) -> None:
    assert parsed(text) == values


@pytest.mark.parametrize(
    ("text", "kind", "detail", "pointer"),
    [
        ("", "empty", "", ()),
        ("# leeg\n", "empty", "", ()),
        ("''\n", "empty", "", ()),
        ("- a\n", "no_keys", "", ()),
        ("a\n", "no_keys", "", ()),
        ("&x {a: b}\n", "anchor", "x", ()),
        ("a: {b: &x c}\n", "anchor", "x", ("a", "b")),
        ("a: [b, !x c]\n", "tag", "!x", ("a", 1)),
        ("a: {b: !x {}}\n", "tag", "!x", ("a", "b")),
        ("a: {!x b: c}\n", "tag", "!x", ("a",)),
        ("a: [*x]\n", "anchor", "x", ("a", 0)),
        ("a: {*x : b}\n", "anchor", "x", ("a",)),
        ("a: {[b]: c}\n", "key", "", ("a",)),
        ("a: {b: c, b: d}\n", "duplicate", "b", ("a",)),
        ("a: b\n---\nc: d\n", "document", "", ()),
    ],
)
def test_what_is_refused(text: str, kind: str, detail: str, pointer: tuple[str | int, ...]) -> None:
    with pytest.raises(ConstructionError) as refused:
        parsed(text)
    assert (refused.value.kind, refused.value.detail, refused.value.pointer) == (kind, detail, pointer)


def test_a_record_has_a_maximum_depth() -> None:
    assert parsed(nested(DEEPEST + 1))
    with pytest.raises(ConstructionError, match="deep"):
        parsed(nested(DEEPEST + 2))


def test_what_is_not_yaml_raises() -> None:
    with pytest.raises(yaml.YAMLError):
        parsed("a: b: c\n")


@pytest.mark.parametrize(
    ("text", "values", "unread"),
    [
        (f'a: "{GAP}"\nb: c\n', {"a": None, "b": "c"}, (("a",),)),
        (f'a: [b, "{GAP}"]\n', {"a": ["b", None]}, (("a", 1),)),
        (f'a: {{"{GAP}": "{GAP}", b: c}}\n', {"a": {"b": "c"}}, (("a",),)),
        ("a: [{b: c, b: d}, e]\n", {"a": [{"b": "c"}, "e"]}, (("a", 0),)),
        ("a: {b: c, b: {d: &x e}}\n", {"a": {"b": "c"}}, ()),
        ("a: {b: *x, c: d}\n", {"a": {"b": None, "c": "d"}}, (("a", "b"),)),
        ("a: [*x, b]\n", {"a": [None, "b"]}, (("a", 0),)),
        ("a: [&x b, c]\n", {"a": [None, "c"]}, (("a", 0),)),
    ],
)
def test_what_could_not_be_read_is_remembered(
    text: str, values: dict[str, Any], unread: tuple[tuple[str | int, ...], ...]
) -> None:
    read = construct(text, lambda error: None, GAP)
    assert (read.values, read.unread) == (values, unread)
