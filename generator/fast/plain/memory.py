"""Results of functions that several pages ask for, made anew for each of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Context(Protocol):
    """What functions are called with."""

    def only(self, reads: tuple[str, ...]) -> Any:
        """The part that these names stand for. Raises AttributeError if they stand for what cannot be read here."""


class Memory:
    """Calls a function of a context, and perhaps of the id of a record, for its result."""

    def shared(self) -> Memory:
        """The memory of another context of the same records."""
        return self

    def recall(self, function: Callable[..., R], reads: tuple[str, ...], context: Context, *key: str) -> R:
        """What the function returns for the part of the context that `reads` names."""
        return function(context.only(reads), *key)


def remembered(*reads: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Let a function be called once for all pages, where there is a memory.

    Its arguments are a context and perhaps an id. Of the context it sees what `reads` names, and nothing of the page
    that asks first. Nobody may change what it returns.
    """

    def decorated(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def recalled(*args: P.args, **kwargs: P.kwargs) -> R:
            context, *key = args
            memory: Memory = context.memory  # type: ignore[attr-defined]
            return memory.recall(function, reads, context, *key)  # type: ignore[arg-type]

        return recalled

    return decorated
