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
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Generic, NoReturn, Self, TypeVar

T = TypeVar("T")
R = TypeVar("R")

ALONE_UP_TO = 400
"""Fewer items than this are not worth a second process."""

_BLOCK = 64
"""How many items in a row go to the same process: neighbours share work."""


_PATIENCE = 19
"""How much further down in the queue for the processor, on the scale of `nice`."""


class Failed(RuntimeError):
    """The second process failed; the arguments are what it raised, in words, and where in the program that was."""


class Killed(Failed):
    """The second process was ended from outside, as a system does that has no memory left, or could not be heard."""


class Elsewhere(Generic[R]):
    """Work that a second process starts on at once; `result` waits for what it gives.

    Leaving its context ends that process, if its result did not come. Work that is `patient` leaves the processor to
    whoever else wants it: its result is asked for later.
    """

    def __init__(self, work: Callable[[], R], *, patient: bool = False) -> None:
        self._read, write = os.pipe()
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):  # it may be closed, or not there at all
                stream.flush()
        self._child = 0
        held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # else a child may start that nobody knows
        try:
            try:
                self._child = os.fork()
                if self._child == 0:
                    _live(self._read, write, work, patient, held)
                os.close(write)
            finally:
                signal.pthread_sigmask(signal.SIG_SETMASK, held)  # raises the interrupt that waited
        except BaseException:
            self._end()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self._end()

    def result(self) -> R:
        """What the work gave; ask once.

        Raises Failed if it raised anything, OSError if it could not read or write, Killed if it was killed.
        """
        try:
            with open(self._read, "rb", closefd=False) as stream:
                answer = stream.read()
            succeeded, outcome = _understood(answer)
            os.waitpid(self._child, 0)  # it was giving back its memory meanwhile
            self._child = 0
        finally:
            self._end()
        if succeeded:
            result: R = outcome
            return result
        if isinstance(outcome, OSError):
            raise outcome
        raise Failed(*outcome)

    def _end(self) -> None:
        """End the process, unless it ended by itself."""
        read, self._read = self._read, -1
        child, self._child = self._child, 0
        if read >= 0:
            os.close(read)
        if child:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def _understood(answer: bytes) -> tuple[bool, Any]:
    try:
        succeeded, outcome = pickle.loads(answer)
    except Exception as error:  # half of an answer can be anything
        raise Killed("the second process stopped without a word", repr(error)) from None
    return succeeded, outcome


def _live(read: int, write: int, work: Callable[[], Any], patient: bool, held: Iterable[int]) -> NoReturn:
    """The life of the second process. It ends here whatever happens: behind this lies the life of the first."""
    try:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)
        os.close(read)  # holds only its own end, so that it notices when nobody waits any more
        if patient:
            os.nice(_PATIENCE)
        packed = _packed(work)  # before anybody waits for it
        with suppress(BrokenPipeError), open(write, "wb") as stream:
            stream.write(packed)
        sys.stderr.flush()
    finally:
        os._exit(0)


def _packed(work: Callable[[], Any]) -> bytes:
    try:
        return pickle.dumps((True, work()), protocol=pickle.HIGHEST_PROTOCOL)
    except OSError as error:
        told = OSError(error.errno, error.strerror or str(error), error.filename)
        return pickle.dumps((False, told), protocol=pickle.HIGHEST_PROTOCOL)
    except BaseException as error:
        where = "".join(traceback.format_tb(error.__traceback__))
        return pickle.dumps((False, (f"{type(error).__name__}: {error}", where)))


def divided(items: Sequence[T], work: Callable[[Iterator[T]], R], *, left: int = 0, heavy: bool = False) -> list[R]:
    """What `work` makes of the items: of all of them, or of those that each of two processes takes.

    They take blocks in turns until none is left, so that both are busy to the end. Of every hundred blocks `left` are
    for this process alone: it works on them while the other one packs what it made. Items that are `heavy` are each
    worth a turn, and a second process however few they are. Raises Failed if that one fails.
    """
    if len(items) < ALONE_UP_TO and not heavy:
        return [work(iter(items))]
    size = max(1 if heavy else _BLOCK, -(-len(items) // _BLOCKS_AT_MOST))
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
