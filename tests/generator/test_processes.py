"""Work divided over two processes."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing import Event
from pathlib import Path

import pytest

from generator.processes import ALONE_UP_TO, Elsewhere, Failed, Killed, divided


def test_work_is_done_elsewhere() -> None:
    with Elsewhere(os.getpid) as other:
        assert other.result() != os.getpid()


def test_many_items_are_divided_and_none_is_lost() -> None:
    items = list(range(ALONE_UP_TO + 1))
    parts = divided(items, list)
    assert len(parts) == 2
    assert sorted(parts[0] + parts[1]) == items


def test_who_is_quick_takes_more() -> None:
    first, second_at_work = os.getpid(), Event()

    def work(some: Iterator[int]) -> int:
        done = 0
        for _ in some:
            done += 1
            if os.getpid() != first:
                second_at_work.set()
                time.sleep(0.01)
            else:
                assert second_at_work.wait(60)
        return done

    here, there = divided(range(3_000), work)
    assert here + there == 3_000
    assert here > there > 0


def test_the_last_blocks_can_be_left_to_this_process() -> None:
    items = range(3_000)
    here, there = divided(items, list, left=50)
    assert sorted([*here, *there]) == list(items)
    assert max(there, default=0) < 1_600 and max(here) == 2_999


def test_a_patient_process_stands_behind_the_others() -> None:
    with Elsewhere(lambda: os.nice(0), patient=True) as patient, Elsewhere(lambda: os.nice(0)) as other:
        assert patient.result() > other.result()


def test_few_items_are_done_by_this_process() -> None:
    assert divided([1, 2], lambda some: (os.getpid(), list(some))) == [(os.getpid(), [1, 2])]


def test_what_the_other_process_raises_is_told() -> None:
    with pytest.raises(Failed, match="ZeroDivisionError"), Elsewhere(lambda: 1 // 0) as other:
        other.result()


def test_what_the_system_refused_is_told_as_it_was(tmp_path: Path) -> None:
    nowhere = tmp_path / "nergens"
    with pytest.raises(FileNotFoundError) as raised, Elsewhere(nowhere.read_bytes) as other:
        other.result()
    assert raised.value.filename == str(nowhere)


def test_a_process_that_is_killed_is_told() -> None:
    with pytest.raises(Killed, match="without a word"), Elsewhere(lambda: os.kill(os.getpid(), 9)) as other:
        other.result()


def test_a_process_that_is_killed_while_it_answers_is_told() -> None:
    def large() -> bytes:
        threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGKILL)).start()
        return bytes(10_000_000)

    with Elsewhere(large) as other:
        time.sleep(1)  # it waits, halfway its answer, until somebody reads
        with pytest.raises(Killed):
            other.result()


def recursive() -> object:
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    return deep


@pytest.mark.parametrize(
    "work", [lambda: lambda: 1, lambda: (one for one in ""), recursive, lambda: sys.exit(3), lambda: os._exit(0)]
)
def test_no_process_lives_on_in_the_life_of_the_first(work: Callable[[], object], tmp_path: Path) -> None:
    """What it made cannot be told, or it wants to leave: it ends, and that is told."""
    first = os.getpid()
    with pytest.raises(Failed), Elsewhere(work) as other:
        child = other._child
        other.result()
    assert os.getpid() == first
    with pytest.raises(ChildProcessError):
        os.waitpid(child, os.WNOHANG)


def test_who_is_interrupted_while_waiting_ends_the_process() -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    earlier = signal.signal(signal.SIGALRM, interrupt)
    try:
        with pytest.raises(KeyboardInterrupt), Elsewhere(lambda: time.sleep(60)) as other:
            child = other._child
            signal.setitimer(signal.ITIMER_REAL, 0.2)
            other.result()
    finally:
        signal.signal(signal.SIGALRM, earlier)
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)


def test_an_interrupt_during_the_start_leaves_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    fork, children = os.fork, []

    def interrupted() -> int:
        if child := fork():
            children.append(child)
            signal.raise_signal(signal.SIGINT)
        return child

    monkeypatch.setattr(os, "fork", interrupted)
    earlier = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt), Elsewhere(lambda: time.sleep(60)):
            pass
    finally:
        signal.signal(signal.SIGINT, earlier)
    with pytest.raises(ProcessLookupError):
        os.kill(children[0], 0)


def test_a_process_nobody_waits_for_is_ended() -> None:
    start = time.monotonic()
    with pytest.raises(ValueError, match="here"), Elsewhere(lambda: time.sleep(60)) as other:
        child = other._child
        raise ValueError("here")
    assert time.monotonic() - start < 30
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)


def test_heavy_work_is_divided_however_little_it_is() -> None:
    def slowly(some: Iterator[int]) -> list[tuple[int, int]]:
        return [(os.getpid(), one) for one in some if not time.sleep(0.05)]

    parts = divided([1, 2, 3, 4, 5, 6], slowly, heavy=True)
    assert sorted(one for part in parts for _, one in part) == [1, 2, 3, 4, 5, 6]
    assert len({process for part in parts for process, _ in part}) == 2
