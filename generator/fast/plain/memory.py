"""Results of functions that several pages ask for, made anew for each of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Memory:
    """Calls a function of a context, and perhaps of the id of a record, for its result."""

    def recall(self, function: Callable[..., R], context: Any, *key: str) -> R:
        """What the function returns."""
        return function(context, *key)


def remembered(function: Callable[P, R]) -> Callable[P, R]:
    """Let a function be called once for all pages, where there is a memory.

    Its arguments are a context and perhaps an id: it sees nothing of the page that asks first. Nobody may change what
    it returns.
    """

    @wraps(function)
    def recalled(*args: P.args, **kwargs: P.kwargs) -> R:
        context, *key = args
        memory: Memory = context.memory  # type: ignore[attr-defined]
        return memory.recall(function, context, *key)  # type: ignore[arg-type]

    return recalled
