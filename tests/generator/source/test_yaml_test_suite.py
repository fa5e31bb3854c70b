"""The documents of the YAML test suite as records: each gives problems that point into the file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from generator.pipeline import load_and_check
from generator.problems import Problem
from generator.source import in_order

Read = Callable[..., list[Problem]]
DOCUMENTS: dict[str, str] = json.loads(
    (Path(__file__).parents[2] / "examples" / "yaml-test-suite" / "documents.json").read_text(encoding="utf-8")
)


def test_one_by_one(read: Read) -> None:
    found = {name: read(document.encode("utf-8", "surrogatepass")) for name, document in DOCUMENTS.items()}
    assert [name for name, problems in found.items() if not problems] == []


def test_all_together(tmp_path: Path, inside: Callable[[Iterable[Problem]], None]) -> None:
    for resource in ("initiatives", "people", "cohorts"):
        (tmp_path / resource).mkdir()
        for name, document in DOCUMENTS.items():
            (tmp_path / resource / f"{name.lower()}.yaml").write_bytes(document.encode("utf-8", "surrogatepass"))
    found = in_order(load_and_check(tmp_path, date(2026, 11, 23)).problems)
    found = [problem for problem in found if problem.code != "CFG001"]  # of the folder, which has no datapackage.yaml
    inside(found)
    assert len({problem.path for problem in found}) == 3 * len(DOCUMENTS)
