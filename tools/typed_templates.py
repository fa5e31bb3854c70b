"""Proves that templates and views agree: what a template reads, a view hands it, and the other way round.

The templates below theme/records are rewritten as Python (tools/templates_as_python.py). The fields of its `Body` are
the names that a template knows. mypy reads the result as strictly as the rest of the code and tells which fields were
read. So a field that is missing or misspelt, a wrong argument of a macro, a value that may be absent and a field that
nothing reads are all errors, told at the line of the template or the struct.

Usage: python tools/typed_templates.py
"""

from __future__ import annotations

import inspect
import re
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import jinja2
from mypy import api

HOUSE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HOUSE))

import generator.views  # noqa: E402, F401 (with it all structs)
from generator.views.components import Body, Component  # noqa: E402
from tools import template_reads  # noqa: E402
from tools.templates_as_python import HEAD, NotRewritten, Place, Theme  # noqa: E402

WORK = HOUSE / "build" / "templates"
"""Where the rewritten templates are put for mypy."""

SETTINGS = """[mypy]
python_version = 3.11
mypy_path = {house}
cache_dir = {cache}
plugins = tools.template_reads
follow_imports = silent
strict = true
warn_unreachable = true
disallow_empty_bodies = false
disable_error_code = empty-body
enable_error_code = redundant-expr, truthy-bool
explicit_package_bases = true
"""


def check(theme: Path, work: Path = WORK) -> list[str]:
    """All that is wrong between the templates of `theme` and the structs that views hand them, sorted."""
    made = Theme(theme)
    bodies = [kind for kind in _below(Body) if issubclass(kind, Body)]
    made.problems += _unclaimed(theme, [kind.template for kind in bodies])
    for at, kind in enumerate(bodies):
        try:
            made.page(kind.template, f"Body{at}")
        except (NotRewritten, jinja2.TemplateError, FileNotFoundError) as error:
            made.problems.append(str(error))
    if made.problems:
        return sorted({*made.problems})
    imports = [f"from {kind.__module__} import {kind.__qualname__} as Body{at}" for at, kind in enumerate(bodies)]
    problems, reads = _read_by_mypy(HEAD.format(imports="\n".join(imports)), made, work)
    return sorted({*problems} or {*_unread(reads)})


def _below(kind: type[Component]) -> Iterator[type[Component]]:
    """All structs of the program that are of this kind; not those that a test made."""
    for subclass in kind.__subclasses__():
        if subclass.__module__.startswith("generator."):
            yield subclass
            yield from _below(subclass)


def _unclaimed(theme: Path, claimed: list[str]) -> Iterator[str]:
    """The templates of pages that no struct or more than one names as its own."""
    files = (file.relative_to(theme / "records").as_posix() for file in (theme / "records").rglob("*.html"))
    for name in files:
        if not name.startswith("parts/") and claimed.count(name) != 1:
            yield f"theme/records/{name}: {claimed.count(name)} structs name this template as theirs"


def _read_by_mypy(head: str, made: Theme, work: Path) -> tuple[list[str], set[str]]:
    """What mypy says of the module, at the lines of the templates; and which fields it saw being read."""
    work.mkdir(parents=True, exist_ok=True)
    module, settings = work / "typed_theme.py", work / "mypy.ini"
    # Another text each time: what mypy remembers of a module, it does not tell again.
    start = head + f"# {uuid.uuid4()}\n"
    module.write_text(start + "\n".join(made.lines) + "\n", encoding="utf-8")
    settings.write_text(SETTINGS.format(house=HOUSE, cache=HOUSE / ".mypy_cache" / "templates"), encoding="utf-8")
    template_reads.READS.clear()
    output, crashed, _ = api.run(["--config-file", str(settings), "--no-error-summary", "--no-pretty", str(module)])
    if crashed:
        raise SystemExit(crashed)
    above = start.count("\n")
    problems = []
    for line in output.splitlines():
        if match := re.match(r".*?typed_theme\.py:(\d+): (\w+): (.*)", line):
            at = int(match[1]) - above - 1
            where = made.places[at] if at >= 0 else Place("?", 0)
            problems.append(f"theme/{where}: {match[3]}")
        else:
            problems.append(line)
    return problems, {name for file, name in template_reads.READS if file.endswith("typed_theme.py")}


def _unread(reads: set[str]) -> Iterator[str]:
    for kind in _below(Component):
        lines, first = inspect.getsourcelines(kind)
        file = Path(inspect.getfile(kind)).relative_to(HOUSE)
        for name in kind.__annotations__:
            if name != "template" and f"{kind.__module__}.{kind.__qualname__}.{name}" not in reads:
                at = next((n for n, line in enumerate(lines, first) if line.strip().startswith(f"{name}:")), first)
                yield f'{file}:{at}: no template reads "{name}" of {kind.__qualname__}'


if __name__ == "__main__":
    problems = check(HOUSE / "theme")
    print("\n".join(problems))  # noqa: T201
    sys.exit(bool(problems))
