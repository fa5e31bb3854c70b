"""Divides work over two processes that share what was read before.

A fork costs little and shares memory; what the second process made comes back as a pickle. Two, because that is what
the smallest machines have; more gains less than it costs in memory.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Generic, NoReturn, Self, TypeVar

T = TypeVar("T")
R = TypeVar("R")

ALONE_UP_TO = 400
"""Fewer items than this are not worth a second process."""

_BLOCK = 64
"""How many items in a row go to the same process: neighbours share work."""


_NO_ANSWER: tuple[bool, Any] = (False, ("the second process stopped without a word",))

_PATIENCE = 19
"""How much further down in the queue for the processor, on the scale of `nice`."""


class Failed(RuntimeError):
    """The second process failed; why is the argument: the last line of its traceback first, then all of it."""


class Elsewhere(Generic[R]):
    """Work that a second process starts on at once; `result` waits for what it gives.

    Leaving its context ends that process, if nobody waited for its result. Work that is `patient` leaves the processor
    to whoever else wants it: its result is asked for later.
    """

    def __init__(self, work: Callable[[], R], *, patient: bool = False) -> None:
        self._read, write = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self._child = os.fork()
        if self._child == 0:
            os.close(self._read)  # holds only its own end, so that it notices when nobody waits any more
            if patient:
                os.nice(_PATIENCE)
            _live(write, work)
        os.close(write)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        if self._child:
            os.close(self._read)
            os.kill(self._child, signal.SIGKILL)
            os.waitpid(self._child, 0)

    def result(self) -> R:
        """What the work gave; ask once. Raises Failed if it raised anything, or was killed.

        What the system refused (OSError) is raised as it was: a full disk is one, whichever process meets it.
        """
        child, self._child = self._child, 0
        with open(self._read, "rb") as stream:
            answer = stream.read()
        succeeded, outcome = pickle.loads(answer) if answer else _NO_ANSWER
        os.waitpid(child, 0)  # it was giving back its memory meanwhile
        if isinstance(outcome, OSError) and not succeeded:
            raise outcome
        if not succeeded:
            raise Failed(*outcome)
        result: R = outcome
        return result


def _live(write: int, work: Callable[[], Any]) -> NoReturn:
    """The life of the second process."""
    answer: tuple[bool, Any]
    try:
        answer = (True, work())
    except BaseException as error:
        if isinstance(error, OSError) and error.errno is not None:
            answer = (False, OSError(error.errno, error.strerror, error.filename))
        else:
            answer = (False, (f"{type(error).__name__}: {error}", traceback.format_exc()))
    packed = pickle.dumps(answer, protocol=pickle.HIGHEST_PROTOCOL)  # before anybody waits for it
    with suppress(BrokenPipeError), open(write, "wb") as stream:
        stream.write(packed)
    sys.stderr.flush()
    os._exit(0)


def divided(items: Sequence[T], work: Callable[[Iterator[T]], R], *, left: int = 0) -> list[R]:
    """What `work` makes of the items: of all of them, or of those that each of two processes takes.

    They take blocks in turns until none is left, so that both are busy to the end. Of every hundred blocks `left` are
    for this process alone: it works on them while the other one packs what it made. Raises Failed if that one fails.
    """
    if len(items) < ALONE_UP_TO:
        return [work(iter(items))]
    size = max(_BLOCK, -(-len(items) // _BLOCKS_AT_MOST))
    starts = range(0, len(items), size)
    shared = len(starts) * (100 - left) // 100
    with _tickets(starts[:shared]) as anyone, _tickets(starts[shared:]) as only_here:

        def taken(*queues: int) -> Iterator[T]:
            for queue in queues:
                while ticket := os.read(queue, _TICKET):
                    start = int.from_bytes(ticket, "big")
                    yield from items[start : start + size]

        with Elsewhere(lambda: work(taken(anyone))) as other:
            return [work(taken(anyone, only_here)), other.result()]


@contextmanager
def _tickets(starts: Sequence[int]) -> Iterator[int]:
    """A queue of blocks by where they start: each reading of `_TICKET` bytes gives another, until it is empty."""
    queue, write = os.pipe()
    os.write(write, b"".join(start.to_bytes(_TICKET, "big") for start in starts))
    os.close(write)
    try:
        yield queue
    finally:
        os.close(queue)


_TICKET = 4
"""The bytes of a ticket: what a pipe gives is never split among readers when it asked for so little."""
_BLOCKS_AT_MOST = 4_096
"""A pipe holds so many tickets without anybody reading."""
