"""Results of functions that several pages ask for, made for the first of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from generator.fast.plain import memory as plain

R = TypeVar("R")


class Memory(plain.Memory):
    """Keeps what functions return, of one context. Each process has a memory of its own."""

    def __init__(self) -> None:
        self._results: dict[tuple[Any, ...], Any] = {}

    def recall(self, function: Callable[..., R], context: Any, *key: str) -> R:
        """What the function returned for this key; if it was not called with it yet, what it returns."""
        place = function, *key
        try:
            result: R = self._results[place]
        except KeyError:
            result = self._results[place] = function(context, *key)
        return result
