"""Divides work over two processes that share what was read before.

A fork costs little and shares memory; what the second process made comes back as a pickle. Two, because that is what
the smallest machines have; more gains less than it costs in memory.
"""

from __future__ import annotations

import os
import pickle
import sys
import traceback
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")
S = TypeVar("S")

ALONE_UP_TO = 400
"""Fewer items than this are not worth a second process."""


def divided(items: Sequence[T], work: Callable[[Sequence[T]], R]) -> list[R]:
    """What `work` makes of the items: of all of them, or of the even and the odd ones by a process each.

    Raises RuntimeError when the second process fails; it has then said why on stderr.
    """
    if len(items) < ALONE_UP_TO:
        return [work(items)]
    return list(at_once(lambda: work(items[::2]), lambda: work(items[1::2])))


def at_once(here: Callable[[], R], there: Callable[[], S]) -> tuple[R, S]:
    """What two pieces of work give, the second done by a process of its own where there is a core for it.

    Raises RuntimeError when that process fails; it has then said why on stderr.
    """
    if (os.cpu_count() or 1) < 2:
        return here(), there()
    read, write = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child == 0:
        os.close(read)
        _answer(write, there)
    os.close(write)
    try:
        mine = here()
        with open(read, "rb") as stream:
            answer = stream.read()
    finally:
        _, status = os.waitpid(child, 0)
    if status != 0:
        raise RuntimeError("the second process failed")
    return mine, pickle.loads(answer)


def _answer(write: int, work: Callable[[], R]) -> None:
    """The life of the second process: it never returns."""
    status = 1
    try:
        with open(write, "wb") as stream:
            pickle.dump(work(), stream, protocol=pickle.HIGHEST_PROTOCOL)
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)
