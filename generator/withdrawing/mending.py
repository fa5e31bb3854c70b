"""Leaves out of a folder what has errors, value by value or file by file, until it has none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.problems import Problem, Whereabouts
from generator.source import SourceFile, load
from generator.withdrawing.redaction import write_values

_ROUNDS = 20

Check = Callable[[Path], list[Problem]]


def leave_out_values(folder: Path, check: Check) -> bool:
    """Leave out the values with errors of records that were right before people left; tells whether none remain."""
    return _until_right(folder, check, _leave_out_value)


def leave_out_what_depends(folder: Path, check: Check) -> bool:
    """The same where files left too: what cannot do without them leaves as a whole."""
    return _until_right(
        folder, check, lambda folder, error: _leave_out_value(folder, error) or _leave_out_file(folder, error)
    )


def leave_out_files(folder: Path, errors: list[Problem]) -> None:
    """Leave out the files with these errors."""
    for error in errors:
        _leave_out_file(folder, error)


def _until_right(folder: Path, check: Check, leave_out: Callable[[Path, Problem], bool]) -> bool:
    for _ in range(_ROUNDS):
        errors = check(folder)
        if not errors:
            return True
        gone = [leave_out(folder, one) for one in errors]
        if not any(gone):
            return False
    return False


def _leave_out_value(folder: Path, error: Problem) -> bool:
    """Leave out the part of a record with an error; a picture goes, and a comment too. Tells whether anything went."""
    file = Path(error.path)
    if not file.is_file() or folder not in file.parents:
        return False
    if file.parent.name == "images":
        file.unlink()
        return True
    record, _ = load(SourceFile(file.parent.name, file.stem, str(file), str(file)))
    if file.suffix != ".yaml" or record is None:
        return False
    pointer = error.at.pointer if isinstance(error.at, Whereabouts) else ()
    values = {name: value for name, value in record.values.items() if not pointer or name != pointer[0]}
    if values == record.values and not record.comments:
        return False
    write_values(file, values)
    return True


def _leave_out_file(folder: Path, error: Problem) -> bool:
    file = Path(error.path)
    if not file.is_file() or folder.parent not in file.parents or file == folder / "datapackage.yaml":
        return False
    file.unlink()
    return True
