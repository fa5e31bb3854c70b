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

ALONE_UP_TO = 400
"""Fewer items than this are not worth a second process."""


def divided(items: Sequence[T], work: Callable[[Sequence[T]], R]) -> list[R]:
    """What `work` makes of the items: of all of them, or of the even and the odd ones by a process each.

    Raises RuntimeError when the second process fails; it has then said why on stderr.
    """
    if len(items) < ALONE_UP_TO or (os.cpu_count() or 1) < 2:
        return [work(items)]
    read, write = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child == 0:
        os.close(read)
        _answer(write, lambda: work(items[1::2]))
    os.close(write)
    try:
        mine = work(items[::2])
        with open(read, "rb") as stream:
            answer = stream.read()
    finally:
        _, status = os.waitpid(child, 0)
    if status != 0:
        raise RuntimeError("the second process failed")
    return [mine, pickle.loads(answer)]


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
