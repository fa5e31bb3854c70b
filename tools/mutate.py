"""Breaks the program one small place at a time, and tells which breaks no test notices.

    python tools/mutate.py FILE ...     every mutant of these modules; a folder stands for all modules in it
    python tools/mutate.py --table      the hand-made mutants of templates, schemas and styles

mutmut knows how to break Python. Each mutant is written into a copy of the repository and gets the tests near it, until
the first that fails: those that mirror the module or import it, and then those of its room and the golden pages. A
forked process runs them: it finds the packages already imported and none of our modules, so that it imports the mutant.

`tests/mutants/table.yaml` holds the hand-made mutants: file, was, now, and the tests if others than the usual should
notice. `tests/mutants/equivalent.yaml` holds the mutants that cannot be noticed: file, was, now, why.
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
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import yaml

HOUSE = Path(__file__).resolve().parent.parent
COPIES = HOUSE / "build" / "mutate"
MUTANTS = HOUSE / "tests" / "mutants"
GOLDEN = "tests/site/test_golden_pages.py"
USUAL = {
    "theme": ("tests/theme", GOLDEN),
    "schemas": ("tests/site/test_command.py", "tests/generator/schema", "tests/generator/checks/test_examples.py"),
}
"""The tests that should notice a hand-made mutant, by the folder it is in."""
IMPORTED_BEFORE = (
    "click", "comrak", "frictionless", "frictionless.fields", "hypothesis", "jinja2", "mkdocs.commands.build",
    "material", "msgspec", "nh3", "openpyxl", "phonenumbers", "PIL.Image", "pymdownx", "pytest", "rapidfuzz", "rich",
    "yaml",
)  # fmt: skip
"""Packages that the tests need and that import nothing of ours: importing them takes longer than most tests."""
LEAST = 80
"""The kill rate, in percent, below which the exit status is 1."""
PATIENCE = 15
"""How many seconds the tests of a mutant may take beyond four times what they take without one."""


Round = tuple[str, ...]
"""Files of tests that run together."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of one file: `was` and `now` are the lines that differ, without indents; `source` is the new text.

    `tests` are the files that should notice, in the rounds in which they are tried.
    """

    file: str
    line: int
    was: str
    now: str
    source: str
    tests: tuple[Round, ...]


def main() -> int:
    """Run what was asked. 0 if enough of the mutants died."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("files", nargs="*", metavar="FILE")
    asked.add_argument("--table", action="store_true", help="the hand-made mutants")
    asked.add_argument("--sample", type=int, metavar="N", help="at most N mutants of each module, always the same ones")
    asked.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N")
    options = asked.parse_args()
    groups = [hand_made()] if options.table else []
    for module in modules(options.files):
        module_mutants = list(mutants(module))
        if options.sample and len(module_mutants) > options.sample:
            module_mutants = sorted(
                random.Random(1).sample(module_mutants, options.sample), key=lambda mutant: mutant.line
            )
        groups.append(module_mutants)
    rates = [run(group, options.jobs) for group in groups if group]
    died, tried = sum(rate[0] for rate in rates), sum(rate[1] for rate in rates)
    if len(rates) > 1:
        print(f"{'together':56} {died:4} of {tried:4} died: {share(died, tried)} %")
    return 0 if share(died, tried) >= LEAST else 1


def share(died: int, tried: int) -> int:
    """The percentage that died; of nothing everything did."""
    return 100 * died // tried if tried else 100


def modules(files: Sequence[str]) -> Iterator[str]:
    """The modules at these paths, by their path in the repository."""
    for name in files:
        path = (HOUSE / name).resolve()
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            yield file.relative_to(HOUSE).as_posix()


def mutants(module: str) -> Iterator[Mutant]:
    """Every mutant of a module that is not listed as equivalent."""
    import libcst
    from libcst.metadata import MetadataWrapper, PositionProvider
    from mutmut.mutation.mutators import mutation_operators

    source = (HOUSE / module).read_text(encoding="utf-8")
    equivalent = {(row["was"], row["now"]) for row in listed("equivalent") if row["file"] == module}
    wrapper = MetadataWrapper(libcst.parse_module(source))
    positions, seen = wrapper.resolve(PositionProvider), {source}
    for node in _mutable(wrapper.module):
        for kind, operator in mutation_operators:
            for changed in operator(node) if isinstance(node, kind) else ():
                mutated = wrapper.module.deep_replace(node, changed).code
                if mutated not in seen:
                    seen.add(mutated)
                    was, now = difference(source, mutated)
                    if (was, now) not in equivalent:
                        yield Mutant(module, positions[node].start.line, was, now, mutated, nearby(module))


def _mutable(node: object) -> Iterator[object]:
    """A node and those below it, but for what says nothing about what the program does."""
    import libcst

    if isinstance(node, (libcst.Annotation, libcst.Decorator, libcst.Import, libcst.ImportFrom)):
        return
    if isinstance(node, libcst.Call) and getattr(node.func, "value", "") in ("TypeVar", "cast", "isinstance", "len"):
        return
    yield node
    for child in getattr(node, "children", ()):
        yield from _mutable(child)


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
        tests = tuple(row["tests"].split()) if "tests" in row else USUAL[row["file"].partition("/")[0]]
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
    room, name = HOUSE / "tests" / path.parent, path.with_suffix("").as_posix().replace("/", ".")
    every = {file: file.read_text(encoding="utf-8") for file in sorted((HOUSE / "tests").rglob("test_*.py"))}
    near = [file for file in every if file.parent == room and file.stem.startswith(f"test_{path.stem}")]
    near += [file for file, text in every.items() if "site" not in file.parts and name in _imported(text)]
    far = [file for file in every if file.is_relative_to(room) and path.parent.name != "generator"]
    far += [HOUSE / GOLDEN] if module.startswith(("generator/views", "generator/outputs", "generator/linking")) else []
    rounds = (dict.fromkeys(near), dict.fromkeys(file for file in far if file not in near))
    return tuple(tuple(file.relative_to(HOUSE).as_posix() for file in files) for files in rounds if files)


def _imported(text: str) -> set[str]:
    """The modules that a text imports, and what it imports from them: one of the two is the module."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{given.name}" for given in node.names)}
        elif isinstance(node, ast.Import):
            names |= {given.name for given in node.names}
    return names


def run(group: Sequence[Mutant], jobs: int) -> tuple[int, int]:
    """Try the mutants of one module, print what lives, and give how many died of how many."""
    began = time.monotonic()
    with ProcessPoolExecutor(min(jobs, len(group)), get_context("fork"), initializer=_settle) as pool:
        rounds = {tests for mutant in group for tests in mutant.tests}
        usual = dict(zip(rounds, pool.map(_unbroken, rounds), strict=True))
        tries = [(mutant, [(tests, usual[tests]) for tests in mutant.tests]) for mutant in group]
        lives = [mutant for mutant, lived in zip(group, pool.map(_lives, tries), strict=True) if lived]
    name = group[0].file if len({mutant.file for mutant in group}) == 1 else "hand-made"
    died, tried = len(group) - len(lives), len(group)
    print(f"{name:56} {died:4} of {tried:4} died: {share(died, tried)} % in {time.monotonic() - began:.0f} s")
    for mutant in lives:
        print(f"  {mutant.file}:{mutant.line}\n    - {mutant.was}\n    + {mutant.now}", flush=True)
    return died, tried


_copy = COPIES
"""The copy of the repository that belongs to this process."""


def _settle() -> None:
    """Give a process a copy of the repository, and import what its tests will need."""
    global _copy
    _copy = COPIES / str(os.getpid())
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    files = subprocess.run(listing, cwd=HOUSE, capture_output=True, check=True).stdout.decode().split("\0")
    for name in files:
        if name and (HOUSE / name).is_file():
            (_copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(HOUSE / name, _copy / name)
    # By its hash and not by its time: two mutants may have the same size and be written within a second.
    compiled = ["-m", "compileall", "-q", "--invalidation-mode", "checked-hash", "generator", "tests", "tools"]
    subprocess.run([sys.executable, *compiled], cwd=_copy, check=True)
    for name in IMPORTED_BEFORE:
        importlib.import_module(name)
    if any(name.partition(".")[0] == "generator" for name in sys.modules):
        raise RuntimeError("a package imported generator: its modules would be tested unbroken")


def _unbroken(tests: Round) -> float:
    """How many seconds the tests take without a mutant. Raises RuntimeError if one of them fails."""
    began = time.monotonic()
    if _tested(tests, 600) != 0:
        log = (_copy / "tests.log").read_text(encoding="utf-8")
        raise RuntimeError(f"a test fails without a mutant:\n{log[-3000:]}")
    return time.monotonic() - began


def _lives(given: tuple[Mutant, list[tuple[Round, float]]]) -> bool:
    """Whether every test passes with a mutant in place; with each round of tests the seconds it usually takes."""
    mutant, rounds = given
    file = _copy / mutant.file
    whole = file.read_bytes()
    try:
        file.write_text(mutant.source, encoding="utf-8")
        return all(_tested(tests, int(4 * usual) + PATIENCE) == 0 for tests, usual in rounds)
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
        os.chdir(_copy)
        os.environ.update(CI="true", PYTHONPATH=str(_copy))
        sys.path.insert(0, str(_copy))
        import pytest

        options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
        status = int(pytest.main([*options, "-m", "not browser and not slow", *tests]))
    except BaseException:
        status = 1
    os._exit(status)


if __name__ == "__main__":
    try:
        sys.exit(main())
    finally:
        shutil.rmtree(COPIES, ignore_errors=True)
