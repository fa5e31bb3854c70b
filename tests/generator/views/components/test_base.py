"""What all structs have in common that a template reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from msgspec import structs

from generator.views import FAMILIES
from generator.views.components import Body, Component


def kinds_of(kind: type[Any]) -> Iterator[type[Any]]:
    """A class and all below it."""
    yield kind
    for below in kind.__subclasses__():
        yield from kinds_of(below)


KINDS = sorted({*kinds_of(Component)}, key=lambda kind: (kind.__module__, kind.__name__))


def test_nothing_can_be_changed_since_pages_share_it() -> None:
    assert FAMILIES and len(KINDS) > 100
    assert [kind.__name__ for kind in KINDS if not kind.__struct_config__.frozen] == []


def test_nothing_is_given_by_its_place() -> None:
    for kind in KINDS:
        if structs.fields(kind):
            with pytest.raises(TypeError, match="positional"):
                kind("")


def test_the_context_of_a_body_is_its_fields() -> None:
    class Page(Body, frozen=True, kw_only=True):
        template = "page.html"
        name: str

    assert Page(name="naam").context() == {"name": "naam"}
