"""The file `datapackage.yaml` of a data folder: what its records are, and whether they are real."""

from __future__ import annotations

from pathlib import Path

from generator.problems import Problem
from generator.source.files import SourceFile
from generator.source.loading import load
from generator.source.record import Record

DATAPACKAGE = "datapackage.yaml"
_FICTIONAL = {"true", "True", "TRUE", "1"}
"""The texts that the schema casts to true."""
_REAL = {"false", "False", "FALSE", "0"}


def read_datapackage(data: Path) -> tuple[Record | None, list[Problem]]:
    """What the file says, as text and as far as it can be read, and what is wrong with how it is written."""
    return load(SourceFile("datapackage", "datapackage", str(data / DATAPACKAGE), f"{data.as_posix()}/{DATAPACKAGE}"))


def is_demo(data: Path) -> bool:
    """Whether the records in `data` are fictional, for who must know before anything is checked.

    What is not surely fictional counts as real, for then consent counts. If the file is wrong, nothing is published.
    """
    stated, _ = read_datapackage(data)
    return _says(stated, _FICTIONAL)


def may_be_demo(data: Path) -> bool:
    """Whether the records in `data` may be fictional: the file says something about it, and that is not surely no."""
    stated, _ = read_datapackage(data)
    return stated is not None and "demo" in stated.values and not _says(stated, _REAL)


def _says(stated: Record | None, words: set[str]) -> bool:
    demo = stated.values.get("demo") if stated is not None else None
    return isinstance(demo, str) and demo in words
