"""Results of functions that several pages ask for, made for the first of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from generator.fast.plain import memory as plain

R = TypeVar("R")


class Memory(plain.Memory):
    """Keeps what functions return. Contexts that are parts of one share what is kept; each process has its own."""

    def __init__(self) -> None:
        self._results: dict[tuple[Any, ...], Any] = {}
        self._contexts: dict[Callable[..., Any], plain.Context] = {}

    def shared(self) -> Memory:
        """The memory of another context of the same records, with the same results."""
        memory = Memory()
        memory._results = self._results
        return memory

    def recall(self, function: Callable[..., R], reads: tuple[str, ...], context: plain.Context, *key: str) -> R:
        """What the function returned for this key; if it was not called with it yet, what it returns.

        That nobody asked before makes no difference: each context must be able to read all that the function reads.
        """
        try:
            part = self._contexts[function]
        except KeyError:
            part = self._contexts[function] = context.only(reads)
        place = function, *key
        try:
            result: R = self._results[place]
        except KeyError:
            result = self._results[place] = function(part, *key)
        return result
