"""What has one label, together: a list of terms names each of them once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def alike(items: Iterable[T], label: Callable[[T], str]) -> list[list[T]]:
    """The items in groups of one label, in the order in which each label comes first."""
    groups: dict[str, list[T]] = {}
    for item in items:
        groups.setdefault(label(item), []).append(item)
    return [*groups.values()]
