"""Work done by this process, when it is asked for."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, Self, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Failed(RuntimeError):
    """A task failed. The arguments are what it raised, in words, and where in the program that was."""

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""


class Killed(Failed):
    """The process of a task was ended from outside, as a system does that has no memory left."""


class Task(Generic[R]):
    """Work whose result is asked for later, once; leaving its context drops the work."""

    def __init__(self, work: Callable[[], R], failure: type[Failed] = Failed) -> None:
        self._work, self._failure = work, failure

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        pass

    def result(self) -> R:
        """What the work returns. Raises `failure` if it raised an error, OSError and MemoryError as they are."""
        try:
            return self._work()
        except (OSError, MemoryError):
            raise
        except Exception as error:
            raise self._failure(*described(error)) from None


def described(error: BaseException) -> tuple[str, str]:
    """The arguments of Failed for an error: what it was and where in the program."""
    try:
        message = f"{type(error).__name__}: {error}"
    except Exception:  # an error that cannot even be printed
        message = type(error).__name__
    return message, "".join(traceback.format_tb(error.__traceback__))


def start(work: Callable[[], R], *, failure: type[Failed] = Failed) -> Task[R]:
    """A task; `failure` is raised if it fails."""
    return Task(work, failure)


def parallel_map(
    work: Callable[[Iterator[T]], R], items: Sequence[T], *, block: int = 64, last: int = 0, worth: int | None = None
) -> list[R]:
    """The results of `work` on parts of the items: here on all of them at once. See `fast.parallel.parallel_map`."""
    return [work(iter(items))]
