"""Work divided over two processes."""

from __future__ import annotations

import errno
import inspect
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing import Event
from pathlib import Path
from typing import Any, NoReturn

import pytest

from generator.fast import Failed, Killed, parallel
from generator.fast.parallel import ALONE_UP_TO, ForkedTask, parallel_map


def test_work_is_done_elsewhere() -> None:
    with ForkedTask(os.getpid) as other:
        assert other.result() != os.getpid()


def test_a_task_of_its_own_gives_way_and_shared_work_does_not() -> None:
    here = os.nice(0)
    with parallel.start(lambda: os.nice(0)) as task:
        assert task.result() == min(here + 5, 19)
    assert parallel_map(lambda _: os.nice(0), range(ALONE_UP_TO)) == [here, here]


def test_many_items_are_divided_and_none_is_lost() -> None:
    items = list(range(ALONE_UP_TO + 1))
    parts = parallel_map(list, items)
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

    here, there = parallel_map(work, range(3_000))
    assert here + there == 3_000
    assert here > there > 0


def test_the_last_blocks_can_be_left_to_this_process() -> None:
    items = range(3_000)
    here, there = parallel_map(list, items, last=50)
    assert sorted([*here, *there]) == list(items)
    assert max(there, default=0) < 1_600 and max(here) == 2_999


def test_few_items_are_done_by_this_process() -> None:
    assert parallel_map(lambda some: (os.getpid(), list(some)), [1, 2]) == [(os.getpid(), [1, 2])]


def test_what_the_other_process_raises_is_told() -> None:
    with pytest.raises(Failed, match="ZeroDivisionError"), ForkedTask(lambda: 1 // 0) as other:
        other.result()


def test_what_the_system_refused_is_told_as_it_was(tmp_path: Path) -> None:
    nowhere = tmp_path / "nergens"
    with pytest.raises(FileNotFoundError) as raised, ForkedTask(nowhere.read_bytes) as other:
        other.result()
    assert raised.value.filename == str(nowhere)
    assert raised.value.strerror == os.strerror(errno.ENOENT)


def test_a_process_that_is_killed_is_told() -> None:
    with pytest.raises(Killed, match="without a word"), ForkedTask(lambda: os.kill(os.getpid(), 9)) as other:
        other.result()


def test_a_process_that_is_killed_while_it_answers_is_told() -> None:
    def large() -> bytes:
        threading.Timer(0.2, lambda: os.kill(os.getpid(), signal.SIGKILL)).start()
        return bytes(10_000_000)

    with ForkedTask(large) as other:
        time.sleep(0.5)  # it waits, halfway its answer, until somebody reads
        with pytest.raises(Killed):
            other.result()


def recursive() -> object:
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    return deep


def test_who_is_interrupted_while_waiting_ends_the_process() -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    earlier = signal.signal(signal.SIGALRM, interrupt)
    try:
        with pytest.raises(KeyboardInterrupt), ForkedTask(lambda: time.sleep(60)) as other:
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
        with pytest.raises(KeyboardInterrupt), ForkedTask(lambda: time.sleep(60)):
            pass
    finally:
        signal.signal(signal.SIGINT, earlier)
    with pytest.raises(ProcessLookupError):
        os.kill(children[0], 0)


def test_a_process_nobody_waits_for_is_ended() -> None:
    start = time.monotonic()
    with pytest.raises(ValueError, match="here"), ForkedTask(lambda: time.sleep(60)) as other:
        child = other._child
        raise ValueError("here")
    assert time.monotonic() - start < 30
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)


def test_heavy_work_is_divided_however_little_it_is() -> None:
    def slowly(some: Iterator[int]) -> list[tuple[int, int]]:
        found = []
        for number in some:
            time.sleep(0.05)
            found.append((os.getpid(), number))
        return found

    parts = parallel_map(slowly, [1, 2, 3, 4, 5, 6], block=1, worth=1_000)
    assert sorted(number for part in parts for _, number in part) == [1, 2, 3, 4, 5, 6]
    assert len({process for part in parts for process, _ in part}) == 2


class Unpicklable:
    """Raises what it is told to when it is pickled."""

    def __init__(self, error: type[BaseException]) -> None:
        self.error = error

    def __reduce__(self) -> str:
        raise self.error("Noor")


class Unreadable:
    """Can be pickled, but not unpickled."""

    def __reduce__(self) -> tuple[type, tuple[str]]:
        return int, ("geen getal",)


class Unprintable(Exception):
    def __str__(self) -> str:
        raise ValueError("no words")


def broken_pipe() -> NoReturn:
    raise BrokenPipeError(errno.EPIPE, "Broken pipe")


def unprintable() -> NoReturn:
    raise Unprintable


def endless() -> object:
    return endless()


DEATHS: dict[str, tuple[Callable[[], object], type[BaseException], str | None]] = {
    "no pickle": (lambda: lambda: 1, Failed, "local object"),
    "raises while pickled": (lambda: Unpicklable(ValueError), Failed, "ValueError: Noor"),
    "interrupted while pickled": (lambda: Unpicklable(KeyboardInterrupt), Failed, "KeyboardInterrupt"),
    "leaves while pickled": (lambda: Unpicklable(SystemExit), Failed, "SystemExit"),
    "no memory while pickled": (lambda: Unpicklable(MemoryError), MemoryError, None),
    "cannot be unpickled": (Unreadable, Failed, "ValueError: invalid literal"),
    "too deep to pickle": (recursive, Failed, "RecursionError"),
    "recursion": (endless, Failed, "RecursionError"),
    "broken pipe": (broken_pipe, BrokenPipeError, "Broken pipe"),
    "no words": (unprintable, Failed, "Unprintable"),
    "leaves": (lambda: sys.exit(3), Failed, "SystemExit: 3"),
    "leaves at once": (lambda: os._exit(0), Killed, "without a word"),
    "killed": (lambda: os.kill(os.getpid(), signal.SIGKILL), Killed, "without a word"),
    "terminated": (lambda: os.kill(os.getpid(), signal.SIGTERM), Killed, "without a word"),
}


@pytest.mark.parametrize("death", DEATHS)
def test_no_child_runs_on_in_the_code_of_its_parent(death: str, tmp_path: Path) -> None:
    """It would clean up behind itself what is its parent's, as a staged site does."""
    work, raised, said = DEATHS[death]
    parent, folder = os.getpid(), tmp_path / "folder"

    @contextmanager
    def cleaned_up() -> Iterator[None]:
        folder.mkdir()
        try:
            yield
        finally:
            (tmp_path / f"cleaned by {'parent' if os.getpid() == parent else 'child'}").touch()

    with cleaned_up(), pytest.raises(raised, match=said), ForkedTask(work) as task:
        child = task._child
        task.result()
    assert os.getpid() == parent
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["cleaned by parent", "folder"]
    with pytest.raises(ChildProcessError):
        os.waitpid(child, os.WNOHANG)


@pytest.mark.parametrize("faulty", ["os.close", "sys.stderr.flush", "pickle.dumps"])
def test_a_child_ends_when_the_system_fails_it(faulty: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parent, module, name = os.getpid(), *faulty.rsplit(".", 1)
    place = {"os": os, "pickle": pickle, "sys.stderr": sys.stderr}[module]
    real = getattr(place, name)

    def failing_in_the_child(*args: Any, **options: Any) -> Any:
        if os.getpid() != parent:
            raise ValueError("no")
        return real(*args, **options)

    monkeypatch.setattr(place, name, failing_in_the_child)
    try:
        with suppress(Killed), ForkedTask(lambda: 1) as task:
            task.result()
    finally:
        (tmp_path / f"cleaned by {'parent' if os.getpid() == parent else 'child'}").touch()
        if os.getpid() != parent:
            os._exit(1)
    assert [entry.name for entry in tmp_path.iterdir()] == ["cleaned by parent"]


def test_a_child_ends_where_its_parent_can_go_no_deeper(tmp_path: Path) -> None:
    """At the limit of recursion a child cannot even call a function."""
    parent, ends = os.getpid(), []

    def deeper() -> None:
        with suppress(RecursionError):
            deeper()
        try:
            with ForkedTask(os.getpid) as task:
                task.result()
        except (RecursionError, Failed):
            pass
        finally:
            if os.getpid() != parent:
                (tmp_path / "child").touch()
                os._exit(1)
        ends.append(1)

    limit = sys.getrecursionlimit()
    depth = len(inspect.stack(0))
    sys.setrecursionlimit(depth + 30)
    try:
        deeper()
    finally:
        sys.setrecursionlimit(limit)
    assert ends and not list(tmp_path.iterdir())


def test_what_nobody_asks_for_any_more_is_dropped_in_silence(capfd: pytest.CaptureFixture[str]) -> None:
    task = ForkedTask(lambda: bytes(10_000_000))
    child = task._child
    os.close(task._read)
    task._read = -1
    assert os.waitpid(child, 0)[1] == 0
    task._child = 0
    assert capfd.readouterr() == ("", "")


def never() -> NoReturn:
    raise AssertionError("forked")


def results(numbers: Iterator[int]) -> tuple[int, list[int]]:
    return os.getpid(), list(numbers)


def all_here() -> None:
    """Whatever is asked for is done by this process, in order."""
    assert parallel_map(results, range(1_000), last=10) == [(os.getpid(), list(range(1_000)))]
    assert parallel_map(results, [1, 2], block=1, worth=1_000) == [(os.getpid(), [1, 2])]
    with parallel.start(os.getpid) as task:
        assert task.result() == os.getpid()
    with pytest.raises(Failed, match="ZeroDivisionError"), parallel.start(lambda: 1 // 0) as failing:
        failing.result()
    with pytest.raises(FileNotFoundError), parallel.start(Path("nergens").read_bytes) as missing:
        missing.result()


def test_nothing_is_forked_beside_a_live_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fork", never)
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        all_here()
    finally:
        done.set()
        thread.join()
    with pytest.raises(AssertionError, match="forked"):
        parallel_map(results, range(1_000))
    with pytest.raises(AssertionError, match="forked"):
        parallel.start(os.getpid)


def test_without_fork_one_process_does_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork")
    all_here()


def test_the_plain_twin_does_the_same() -> None:
    from generator.fast.plain import parallel as plain

    assert plain.parallel_map(list, range(1_000)) == [list(range(1_000))]
    started: list[int] = []
    with plain.start(lambda: started.append(1)) as task:
        assert started == []
        task.result()
    assert started == [1]
    for error in (MemoryError, OSError):
        with pytest.raises(error), plain.start(partial(throw, error)) as failing:
            failing.result()


class Refused(Failed):
    """What a task says that failed in a way of its own."""


def test_both_say_what_failed_and_where_in_the_words_of_whoever_asked() -> None:
    from generator.fast.plain import parallel as plain

    for begin in (parallel.start, plain.start):
        with pytest.raises(Refused) as raised, begin(partial(throw, ZeroDivisionError), failure=Refused) as task:
            task.result()
        message, where = raised.value.args
        assert str(raised.value) == message == "ZeroDivisionError: "
        assert where.rstrip().endswith("raise error") and "XX" not in where and where.count("\n") >= 2
    assert str(Failed()) == ""


def test_an_error_that_cannot_be_printed_is_told_by_its_name() -> None:
    from generator.fast.plain import parallel as plain

    with pytest.raises(Failed, match="Silent"), plain.start(partial(throw, Silent)) as task:
        task.result()


class Silent(Exception):
    """Cannot be printed."""

    def __str__(self) -> str:
        raise ValueError


def test_of_a_child_that_was_killed_nothing_is_known_but_that() -> None:
    with pytest.raises(Killed) as raised, ForkedTask(lambda: os.kill(os.getpid(), signal.SIGKILL)) as other:
        other.result()
    assert raised.value.args == ("the child process stopped without a word", "")


def throw(error: type[BaseException]) -> NoReturn:
    raise error


@pytest.mark.parametrize("set_to, expected", [(None, False), ("", False), ("0", False), ("1", True)])
def test_one_switch_chooses_the_plain_twins(set_to: str | None, expected: bool) -> None:
    surroundings = {name: value for name, value in os.environ.items() if name != "SOC_PLAIN"}
    if set_to is not None:
        surroundings["SOC_PLAIN"] = set_to
    script = (
        "from generator import fast; "
        "pieces = fast.start, fast.parallel_map, fast.in_plain_style, fast.Memory, fast.template_environment(), "
        "fast.leave_garbage, fast.collect_garbage; "
        "print(fast.PLAIN, *(piece.__module__.startswith('generator.fast.plain.') or "
        "piece.__module__ == 'jinja2.environment' for piece in pieces))"
    )
    said = subprocess.run([sys.executable, "-c", script], env=surroundings, capture_output=True, text=True, check=True)
    assert said.stdout.split() == [str(expected)] * 8
