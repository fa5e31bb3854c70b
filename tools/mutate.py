"""Breaks the program one small place at a time, and tells which breaks no test notices.

    python tools/mutate.py FILE ...     every mutant of these modules; a folder stands for all modules in it
    python tools/mutate.py --table      the hand-made mutants of templates, schemas and styles

mutmut knows how to break Python. Each mutant is written into a copy of the repository and gets the tests near it, until
the first that fails: those that mirror the module, those that import it, those of its room, and at last the approved
pages. A forked process runs them. It finds imported what does not depend on the module, and imports the rest
anew, so that it sees the mutant.

`tests/mutants/table.yaml` holds the hand-made mutants: file, was, now, and the tests if others than the usual should
notice. `tests/mutants/equivalent.yaml` holds the mutants that cannot be noticed: file, was, now, why. With `--keep`
what came of each module is written into `tests/mutants/RESULTS.md`.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from multiprocessing.queues import SimpleQueue

    import libcst

HOUSE = Path(__file__).resolve().parent.parent
COPIES = HOUSE / "build" / "mutate"
MUTANTS = HOUSE / "tests" / "mutants"
RESULTS = MUTANTS / "RESULTS.md"
SEED = 1
"""Of the choice of a sample: the same mutants each time, while a module does not change."""
GOLDEN = "tests/site/test_golden_pages.py"
PRINTED = "tests/theme/test_records.py::test_it_prints_what_was_approved"
SHOWN = ("generator/views", "generator/outputs", "generator/linking", "generator/viewing")
"""What can be seen on a page: for a mutant of it the approved pages are the last tests."""
USUAL = {
    "theme": ("tests/theme", GOLDEN),
    "generator/schemas": (
        "tests/site/test_command.py",
        "tests/generator/schema",
        "tests/generator/checks/test_examples.py",
    ),
}
"""The tests that should notice a hand-made mutant, by the folder it is in."""
IMPORTED_BEFORE = (
    "click", "comrak", "frictionless", "frictionless.fields", "hypothesis", "jinja2", "mkdocs.commands.build",
    "material", "msgspec", "nh3", "openpyxl", "phonenumbers", "PIL.Image", "pymdownx", "pytest", "rapidfuzz", "rich",
    "yaml",
)  # fmt: skip
"""Packages that the tests need and that import nothing of ours: importing them takes longer than most tests."""
MOST_USERS = 8
"""The files of tests that use a module count if there are no more than this: of more, those beside its own tests."""
LEAST = 80
"""The kill rate, in percent, below which the exit status is 1."""
PATIENCE = 10
"""How many seconds the tests of a mutant may take beyond four times what they take without one."""


Round = tuple[str, ...]
"""Files of tests that run together."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of one file: `was` and `now` are the lines that differ, without indents; `source` is the new text.

    `tests` are the files that should notice, in the rounds in which they are tried. `equivalent` mutants cannot be
    noticed, and are not tried.
    """

    file: str
    line: int
    was: str
    now: str
    source: str
    tests: tuple[Round, ...]
    equivalent: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """The result for a file: how many there are, and how many were chosen, killed and equivalent."""

    file: str
    mutants: int = 0
    chosen: int = 0
    killed: int = 0
    equivalent: int = 0
    day: str = ""

    @property
    def rate(self) -> int:
        """The percentage of what can be noticed that was."""
        return share(self.killed, self.chosen - self.equivalent)

    def __str__(self) -> str:
        counts = f"{self.killed:4} of {self.chosen - self.equivalent:4} killed: {self.rate} %"
        return f"{self.file:56} {counts}; {self.equivalent} equivalent, {self.mutants} in all"


def main() -> int:
    """Run what was asked. 0 if enough of the mutants were killed."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("files", nargs="*", metavar="FILE")
    asked.add_argument("--table", action="store_true", help="the hand-made mutants")
    asked.add_argument("--sample", type=int, metavar="N", help="at most N mutants of each module, always the same ones")
    asked.add_argument("--keep", action="store_true", help=f"write what came of them into {RESULTS.name}")
    asked.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N")
    options = asked.parse_args()
    results = []
    with copies(options.jobs) as folders:
        if options.table:
            made = hand_made()
            results.append(run(made, len(made), folders))
            if options.keep:
                keep(results)
        for module in modules(options.files):
            count, chosen = mutants(module, options.sample)
            if chosen:
                results.append(run(chosen, count, folders))
                if options.keep:
                    keep(results[-1:])
    total = together(results)
    if len(results) > 1:
        print(total)
    return 0 if total.rate >= LEAST else 1


def together(results: Sequence[Result]) -> Result:
    """The sums of results."""
    counts = [(result.mutants, result.chosen, result.killed, result.equivalent) for result in results]
    return Result("together", *(sum(column) for column in zip(*counts, strict=True))) if counts else Result("together")


def share(killed: int, tried: int) -> int:
    """The percentage that was killed; of nothing everything was."""
    return 100 * killed // tried if tried else 100


def modules(files: Sequence[str]) -> Iterator[str]:
    """The modules at these paths, by their path in the repository."""
    for name in files:
        path = (HOUSE / name).resolve()
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            yield file.relative_to(HOUSE).as_posix()


def mutants(module: str, size: int | None) -> tuple[int, list[Mutant]]:
    """How many mutants of a module there are, and a sample of at most `size` of them; all if there is no size.

    Without a size it also says which rows of the list of equivalents are of none of them.
    """
    import libcst
    from libcst.metadata import MetadataWrapper, PositionProvider
    from mutmut.mutation.mutators import mutation_operators

    source = (HOUSE / module).read_text(encoding="utf-8")
    equivalent = {(row["was"], row["now"]) for row in listed("equivalent") if row["file"] == module}
    wrapper = MetadataWrapper(libcst.parse_module(source))
    positions = wrapper.resolve(PositionProvider)
    changes = [
        (node, changed)
        for node in _mutable(wrapper.module)
        for kind, operator in mutation_operators
        if isinstance(node, kind)
        for changed in operator(node)
    ]
    seen, found = {source}, []
    for at in sample(len(changes), size):
        node, changed = changes[at]
        mutated = wrapper.module.deep_replace(node, changed).code
        if mutated not in seen:
            seen.add(mutated)
            was, now = difference(source, mutated)
            line, same = positions[node].start.line, (was, now) in equivalent
            found.append(Mutant(module, line, was, now, mutated, nearby(module), same))
    for was, now in equivalent - {(mutant.was, mutant.now) for mutant in found} if size is None else ():
        print(f"  {module}: listed as equivalent, and not a mutant\n    - {was}\n    + {now}")
    return len(changes), found


def sample(count: int, size: int | None) -> Sequence[int]:
    """Which of so many are chosen, in order: the same ones each time."""
    return range(count) if not size or count <= size else sorted(random.Random(SEED).sample(range(count), size))


def _mutable(node: object) -> Iterator[object]:
    """A node and those below it, but for what says nothing about what the program does."""
    import libcst

    if isinstance(node, (libcst.Annotation, libcst.Decorator, libcst.Import, libcst.ImportFrom)):
        return
    if isinstance(node, libcst.Call) and getattr(node.func, "value", "") in ("cast", "isinstance", "len"):
        return
    if isinstance(node, libcst.Assign) and _is_for_checkers(node):
        return
    yield node
    for child in getattr(node, "children", ()):
        yield from _mutable(child)


def _is_for_checkers(assignment: libcst.Assign) -> bool:
    """Whether only type checkers and linters read what is assigned: a type variable, or the names of `__all__`."""
    names = {getattr(target.target, "value", "") for target in assignment.targets}
    made_by = getattr(getattr(assignment.value, "func", None), "value", "")
    return "__all__" in names or made_by in ("TypeVar", "ParamSpec")


def difference(source: str, mutated: str) -> tuple[str, str]:
    """The lines in which two texts differ, from the first to the last that do, each without its indent."""
    was, now = source.splitlines(), mutated.splitlines()
    while was and now and was[0] == now[0]:
        del was[0], now[0]
    while was and now and was[-1] == now[-1]:
        del was[-1], now[-1]
    before, after = (" ".join(line.strip() for line in lines) for lines in (was, now))
    return before, after


def hand_made() -> list[Mutant]:
    """The mutants of the table. Raises ValueError for one whose text does not stand in its file exactly once."""
    mutants = []
    for row in listed("table"):
        source = (HOUSE / row["file"]).read_text(encoding="utf-8")
        if source.count(row["was"]) != 1:
            raise ValueError(f"{row['file']} holds {source.count(row['was'])} times: {row['was']}")
        before, after = source.split(row["was"])
        usual = next(tests for folder, tests in USUAL.items() if row["file"].startswith(f"{folder}/"))
        tests = tuple(row["tests"].split()) if "tests" in row else usual
        text = before + row["now"] + after
        mutants.append(Mutant(row["file"], before.count("\n") + 1, row["was"], row["now"], text, (tests,)))
    return mutants


def listed(name: str) -> list[dict[str, str]]:
    """The rows of a list beside the tests; none while there is no such list."""
    file = MUTANTS / f"{name}.yaml"
    return (yaml.safe_load(file.read_text(encoding="utf-8")) or []) if file.exists() else []


@cache
def nearby(module: str) -> tuple[Round, ...]:
    """The tests that should notice a mutant of a module: the nearest, and then those of its room."""
    path = Path(module)
    room, name = HOUSE / "tests" / path.parent, dotted(module)
    every = _imports()
    mirror = [file for file in every if file.parent == room and file.stem.startswith(f"test_{path.stem}")]
    users = [file for file, names in every.items() if not {"site", "theme"} & {*file.parts} and name in names]
    users = users if len(users) <= MOST_USERS else [file for file in users if file.parent == room]
    far = [file for file in every if file.is_relative_to(room) and path.parent.name != "generator"]
    approved = (PRINTED, GOLDEN) if module.startswith(SHOWN) else ()
    rounds: list[Round] = []
    for files in (mirror, users, far):
        names = (file.relative_to(HOUSE).as_posix() for file in files)
        rounds.append(tuple(name for name in names if not any(name in earlier for earlier in rounds)))
    return tuple(filter(None, (*rounds, *((name,) for name in approved))))


def dotted(module: str) -> str:
    """The name by which a module is imported: `generator.fast` for generator/fast/__init__.py."""
    return module.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@cache
def _imports() -> dict[Path, set[str]]:
    """The modules that each file of tests imports, and what it imports from them: one of the two is a module."""
    return {file: _imported(file.read_text(encoding="utf-8")) for file in sorted((HOUSE / "tests").rglob("test_*.py"))}


def _imported(text: str) -> set[str]:
    """The modules that a text imports, and what it imports from them: one of the two is the module."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{given.name}" for given in node.names)}
        elif isinstance(node, ast.Import):
            names |= {given.name for given in node.names}
    return names


def run(group: Sequence[Mutant], mutants: int, folders: Sequence[Path]) -> Result:
    """Try the chosen of so many mutants of one module in these copies, and print what came of them and which live."""
    began = time.monotonic()
    files = {mutant.file for mutant in group}
    file = files.pop() if len(files) == 1 else HAND_MADE
    chosen = [mutant for mutant in group if not mutant.equivalent]
    free: SimpleQueue[Path] = get_context("fork").SimpleQueue()
    for folder in folders:
        free.put(folder)
    with ProcessPoolExecutor(len(folders), get_context("fork"), _settle, (free, file)) as pool:
        lives = chosen
        for number in range(max((len(mutant.tests) for mutant in chosen), default=0)):
            tried = [mutant for mutant in lives if len(mutant.tests) > number]
            rounds = dict.fromkeys(mutant.tests[number] for mutant in tried)
            usual = dict(zip(rounds, pool.map(_unbroken, rounds), strict=True))
            tries = [(mutant, mutant.tests[number], usual[mutant.tests[number]]) for mutant in tried]
            killed = {mutant for mutant, lived in zip(tried, pool.map(_lives, tries), strict=True) if not lived}
            lives = [mutant for mutant in lives if mutant not in killed]
    died, equivalent = len(chosen) - len(lives), len(group) - len(chosen)
    result = Result(file, mutants, len(group), died, equivalent, time.strftime("%Y-%m-%d"))
    print(f"{result}; {time.monotonic() - began:.0f} s")
    for mutant in lives:
        print(f"  {mutant.file}:{mutant.line}\n    - {mutant.was}\n    + {mutant.now}", flush=True)
    return result


HAND_MADE = "hand-made"
"""What the table calls the mutants of templates and schemas."""
HEAD = f"""# Kill rates

What `make mutate OF=... SAMPLE=... KEEP=1` found: how many small breaks of each module its tests notice. The sample is
chosen with seed {SEED}. The rate is of what can be noticed: equivalent mutants, listed in `equivalent.yaml`, do not
count.

| module | mutants | sample | killed | equivalent | rate | day |
|---|---:|---:|---:|---:|---:|---|
"""


def keep(results: Iterable[Result]) -> None:
    """Write results into the table, in place of earlier ones of the same files."""
    kept = {result.file: result for result in (*recorded(), *results)}
    rows = [kept[file] for file in sorted(kept) if file == HAND_MADE or (HOUSE / file).exists()]
    lines = (
        f"| {row.file} | {row.mutants} | {row.chosen} | {row.killed} | {row.equivalent} | {row.rate} % | {row.day} |\n"
        for row in (*rows, together(rows))
    )
    RESULTS.write_text(HEAD + "".join(lines), encoding="utf-8")


def recorded() -> list[Result]:
    """The rows of the table, without the last, which sums them up; none while there is no table."""
    text = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in text.splitlines() if line.startswith("|")]
    return [Result(row[0], int(row[1]), int(row[2]), int(row[3]), int(row[4]), row[6]) for row in rows[2:-1]]


@contextmanager
def copies(jobs: int) -> Iterator[list[Path]]:
    """Copies of the repository, one for each process that breaks it; removed at the end."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=HOUSE, capture_output=True, check=True).stdout.decode().split("\0")
    folder = COPIES / str(os.getpid())
    folders = [folder / str(job) for job in range(jobs)]
    try:
        for copy in folders:
            for name in names:
                if name and (HOUSE / name).is_file():
                    (copy / name).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy(HOUSE / name, copy / name)
            # By its hash and not by its time: two mutants may have the same size and be written within a second.
            compiled = ["-m", "compileall", "-q", "--invalidation-mode", "checked-hash", "generator", "tests", "tools"]
            subprocess.run([sys.executable, *compiled], cwd=copy, check=True)
        yield folders
    finally:
        shutil.rmtree(folder, ignore_errors=True)


_copy = COPIES
"""The copy of the repository that belongs to this process."""


def _settle(free: SimpleQueue[Path], file: str) -> None:
    """Give a process a copy of its own, and import what its tests need and no mutant of the file can change."""
    global _copy
    _copy = free.get()
    os.chdir(_copy)
    os.environ.update(CI="true", PYTHONPATH=str(_copy))
    sys.path.insert(0, str(_copy))
    for name in (*IMPORTED_BEFORE, *_untouched(file)):
        importlib.import_module(name)
    if dotted(file) in sys.modules:
        raise RuntimeError(f"{file} is imported already: its mutants would not be seen")


def _untouched(file: str) -> Iterator[str]:
    """The modules of ours that do not import a module, not even by way of others; none if the file is not a module."""
    if not file.endswith(".py"):
        return
    import grimp

    graph = grimp.build_graph("generator", cache_dir=None)
    needed = {name: {name, *graph.find_modules_directly_imported_by(name)} for name in graph.modules}
    # Who imports a module imports the packages that it is in.
    above = {name: {part for imported in found for part in _packages(imported)} for name, found in needed.items()}
    touched, more = set[str](), {dotted(file)}
    while more:
        touched |= more
        more = {name for name, found in above.items() if name not in touched and found & touched}
    yield from sorted({*graph.modules} - touched - {"generator.__main__"})


def _packages(module: str) -> Iterator[str]:
    """A module and the packages that it is in."""
    while module:
        yield module
        module = module.rpartition(".")[0]


def _unbroken(tests: Round) -> float:
    """How many seconds the tests take without a mutant. Raises RuntimeError if one of them fails."""
    began = time.monotonic()
    if _tested(tests, 600) != 0:
        log = (_copy / "tests.log").read_text(encoding="utf-8")
        raise RuntimeError(f"a test fails without a mutant:\n{log[-3000:]}")
    return time.monotonic() - began


def _lives(given: tuple[Mutant, Round, float]) -> bool:
    """Whether these tests pass with a mutant in place; without it they take so many seconds."""
    mutant, tests, usual = given
    file = _copy / mutant.file
    whole = file.read_bytes()
    try:
        file.write_text(mutant.source, encoding="utf-8")
        return _tested(tests, int(4 * usual) + PATIENCE) == 0
    finally:
        file.write_bytes(whole)


def _tested(tests: Sequence[str], seconds: int) -> int:
    """The exit status of pytest in a process of its own; that of its end when it takes more seconds."""
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        signal.alarm(seconds)
        _test(tests)
    _, status = os.waitpid(child, 0)
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)  # what the tests started and left behind
    return status


def _test(tests: Sequence[str]) -> None:
    """Run tests in the copy, as the end of this process."""
    try:
        with (_copy / "tests.log").open("w") as log:
            os.dup2(log.fileno(), 1)
            os.dup2(log.fileno(), 2)
        import pytest

        options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
        status = int(pytest.main([*options, "-m", "not browser and not slow and not long", *tests]))
    except BaseException:
        status = 1
    os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
