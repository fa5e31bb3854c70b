"""Grouping by label, for lists that name each label once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def alike(items: Iterable[T], label: Callable[[T], str]) -> list[list[T]]:
    """The items grouped by label, in the order in which the labels first occur."""
    groups: dict[str, list[T]] = {}
    for item in items:
        groups.setdefault(label(item), []).append(item)
    return [*groups.values()]
