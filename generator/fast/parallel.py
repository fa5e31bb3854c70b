"""Work shared with a second process that has all the memory of this one at hand: the only place that forks.

A fork costs little and shares memory; what the child returns comes back as a pickle. Two processes, because that is
what the smallest machines have; more gain less than they cost in memory. Where there is no fork, or another thread is
alive (a lock it holds would never be released in the child), the plain twin does the work.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, TypeVar

from generator.fast.plain import parallel as plain
from generator.fast.plain.parallel import Failed, Killed, Task, described

T = TypeVar("T")
R = TypeVar("R")

ALONE_UP_TO = 400
"""The work on fewer records or pages than this is not worth a second process."""


def can_fork() -> bool:
    """Whether a child process can be forked safely, now."""
    return hasattr(os, "fork") and threading.active_count() == 1


def start(work: Callable[[], R], *, failure: type[Failed] = Failed) -> Task[R]:
    """Start on work in a child process, if one can be forked; otherwise the work waits until its result is asked for.

    The child has a low priority: until its result is asked for, this process and its `parallel_map` go before it. The
    result raises `failure` if the work raises an error.
    """
    return ForkedTask(partial(_in_background, work), failure) if can_fork() else plain.start(work, failure=failure)


def _in_background(work: Callable[[], R]) -> R:
    os.nice(_LOWER_PRIORITY)
    return work()


_LOWER_PRIORITY = 5
"""How much lower, on the scale of `nice`. At the lowest priority, other programs on a busy computer would starve it."""


def parallel_map(
    work: Callable[[Iterator[T]], R], items: Sequence[T], *, block: int = 64, last: int = 0, worth: int | None = None
) -> list[R]:
    """The results of `work` on parts of the items: one part, or two that this process and a child take in turns.

    A `block` of neighbours at a time is taken until none is left, so that both processes are busy to the end. The
    `last` percent of the blocks are for this process alone, which works on them while the child pickles its result.
    `worth` is how many records or pages would be as much work, by default `len(items)`; little is not worth a child.
    Raises Failed if the child fails, Killed if it was killed.
    """
    if (len(items) if worth is None else worth) < ALONE_UP_TO or not can_fork():
        return plain.parallel_map(work, items)
    size = max(block, -(-len(items) // _BLOCKS_AT_MOST))
    starts = range(0, len(items), size)
    shared = len(starts) * (100 - last) // 100
    with _tickets(starts[:shared]) as anyone, _tickets(starts[shared:]) as only_here:

        def taken(*queues: int) -> Iterator[T]:
            for queue in queues:
                while ticket := os.read(queue, _TICKET):
                    start = int.from_bytes(ticket, "big")
                    yield from items[start : start + size]

        with ForkedTask(lambda: work(taken(anyone))) as child:
            return [work(taken(anyone, only_here)), child.result()]


class ForkedTask(Task[R]):
    """Work that a child process starts on at once. Leaving its context ends that process, finished or not."""

    def __init__(self, work: Callable[[], R], failure: type[Failed] = Failed) -> None:
        super().__init__(work, failure)
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):  # it may be closed, or not there at all
                stream.flush()
        self._child = 0
        self._read, write = os.pipe()
        # No handler of a signal may raise before the child is known here, or before it can only end in `_exit`.
        held = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
        try:
            try:
                self._child = os.fork()
                if self._child == 0:
                    try:  # in this very frame: even the call of a function can fail
                        _live(self._read, write, work, held)
                    finally:
                        os._exit(0)
            finally:
                os.close(write)
                signal.pthread_sigmask(signal.SIG_SETMASK, held)  # an interrupt that waited is raised here
        except BaseException:
            self._end()
            raise

    def __exit__(self, *raised: object) -> None:
        self._end()

    def result(self) -> R:
        """What the work returns; ask once.

        Raises `failure` if it raised an error, OSError and MemoryError as they are, Killed if the child was killed.
        """
        try:
            with open(self._read, "rb", closefd=False) as stream:
                answer = stream.read()
            succeeded, outcome = _unpacked(answer)
            os.waitpid(self._child, 0)  # it was giving back its memory meanwhile
            self._child = 0
        finally:
            self._end()
        if not succeeded:
            raise self._failure(*outcome.args) if isinstance(outcome, Failed) else outcome
        result: R = outcome
        return result

    def _end(self) -> None:
        """End the child, unless it ended by itself."""
        read, self._read = self._read, -1
        child, self._child = self._child, 0
        if read >= 0:
            os.close(read)
        if child:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def _live(read: int, write: int, work: Callable[[], Any], held: Iterable[int]) -> None:
    """What the child does before it ends."""
    signal.pthread_sigmask(signal.SIG_SETMASK, held)
    os.close(read)  # with only its own end open, it notices when the parent stops waiting
    answer = _packed(work)  # before anybody waits for it
    with open(write, "wb", closefd=False) as stream:
        stream.write(len(answer).to_bytes(_LENGTH, "big"))
        stream.write(answer)
    sys.stderr.flush()


def _packed(work: Callable[[], Any]) -> bytes:
    """The pickle of whether the work succeeded and what it returned, or else the error to raise."""
    try:
        return pickle.dumps((True, work()), protocol=pickle.HIGHEST_PROTOCOL)
    except BaseException as error:  # what cannot be pickled too
        return pickle.dumps((False, _portable(error)), protocol=pickle.HIGHEST_PROTOCOL)


def _portable(error: BaseException) -> Exception:
    """An error as another process can raise it."""
    if isinstance(error, OSError):
        return OSError(error.errno, error.strerror or str(error), error.filename)
    return MemoryError() if isinstance(error, MemoryError) else Failed(*described(error))


def _unpacked(answer: bytes) -> tuple[bool, Any]:
    """What `_packed` packed. Raises Killed for half an answer, Failed for one that cannot be unpickled."""
    if len(answer) != _LENGTH + int.from_bytes(answer[:_LENGTH], "big"):
        raise Killed("the child process stopped without a word", "")
    try:
        succeeded, outcome = pickle.loads(memoryview(answer)[_LENGTH:])
    except Exception as error:
        raise Failed(*described(error)) from None
    return succeeded, outcome


_LENGTH = 8
"""The bytes of an answer that hold its length."""


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
