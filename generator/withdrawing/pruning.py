"""Removes what has errors from a folder of records, value by value or file by file, until there are none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.problems import Location, Problem
from generator.source import SourceFile, load
from generator.withdrawing.redaction import write_values

_ROUNDS = 20

Check = Callable[[Path], list[Problem]]


def prune_values(folder: Path, check: Check) -> bool:
    """Remove values with errors from records that had none before people left. Returns whether no errors remain."""
    return _until_valid(folder, check, _prune_value)


def prune_dependents(folder: Path, check: Check) -> bool:
    """As `prune_values`, where files were removed too: a record that cannot do without them is removed as a whole."""
    return _until_valid(folder, check, lambda folder, error: _prune_value(folder, error) or _prune_file(folder, error))


def prune_files(folder: Path, errors: list[Problem]) -> None:
    """Remove the files with these errors."""
    for error in errors:
        _prune_file(folder, error)


def _until_valid(folder: Path, check: Check, prune: Callable[[Path, Problem], bool]) -> bool:
    for _ in range(_ROUNDS):
        errors = check(folder)
        if not errors:
            return True
        removed = [prune(folder, error) for error in errors]
        if not any(removed):
            return False
    return False


def _prune_value(folder: Path, error: Problem) -> bool:
    """Remove the part of a record with an error, and all comments; a picture goes as a whole. Returns whether anything
    was removed.
    """
    file = Path(error.path)
    if not file.is_file() or folder not in file.parents:
        return False
    if file.parent.name == "images":
        file.unlink()
        return True
    record, _ = load(SourceFile(file.parent.name, file.stem, str(file), str(file)))
    if file.suffix != ".yaml" or record is None:
        return False
    pointer = error.at.pointer if isinstance(error.at, Location) else ()
    values = {name: value for name, value in record.values.items() if not pointer or name != pointer[0]}
    if values == record.values and not record.comments:
        return False
    write_values(file, values)
    return True


def _prune_file(folder: Path, error: Problem) -> bool:
    file = Path(error.path)
    if not file.is_file() or folder.parent not in file.parents or file == folder / "datapackage.yaml":
        return False
    file.unlink()
    return True
