"""The file `datapackage.yaml` of a data folder: what its records are, and whether they are real."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.problems import Problem
from generator.source.files import SourceFile
from generator.source.loading import load
from generator.source.record import Record

DATAPACKAGE = "datapackage.yaml"
_FICTIONAL = {"true", "True", "TRUE", "1"}
"""The texts that the schema casts to true."""
_REAL = {"false", "False", "FALSE", "0"}


def read_datapackage(data: Path) -> tuple[Record | None, list[Problem]]:
    """The content of the file as text, as far as it can be read, and the problems in how it is written."""
    return load(SourceFile("datapackage", "datapackage", str(data / DATAPACKAGE), f"{data.as_posix()}/{DATAPACKAGE}"))


@dataclass(frozen=True, kw_only=True, slots=True)
class About:
    """What every page says of the records it is made of, as it is written: nothing of it was checked.

    `licences` holds the name and the address of each licence.
    """

    title: str = ""
    language: str = "nl"
    licences: tuple[tuple[str, str], ...] = ()
    demo: bool = False


def about(data: Path) -> About:
    """What the frame of the pages shows of the file, for callers that need it before anything is checked."""
    stated, _ = read_datapackage(data)
    values = stated.values if stated is not None else {}
    listed = values.get("licenses")
    licences = [licence for licence in listed if isinstance(licence, dict)] if isinstance(listed, list) else []
    return About(
        title=_text(values.get("title")),
        language=_text(values.get("language")) or "nl",
        licences=tuple((_text(licence.get("name")), _text(licence.get("path"))) for licence in licences),
        demo=_says(stated, _FICTIONAL),
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def is_demo(data: Path) -> bool:
    """Whether the records in `data` are fictional, for callers that need it before anything is checked.

    What is not certainly fictional counts as real, so that consent applies.
    """
    stated, _ = read_datapackage(data)
    return _says(stated, _FICTIONAL)


def may_be_demo(data: Path) -> bool:
    """Whether the records in `data` may be fictional: the file says something about it that is not certainly "no"."""
    stated, _ = read_datapackage(data)
    return stated is not None and "demo" in stated.values and not _says(stated, _REAL)


def _says(stated: Record | None, words: set[str]) -> bool:
    demo = stated.values.get("demo") if stated is not None else None
    return isinstance(demo, str) and demo in words
