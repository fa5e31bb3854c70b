"""Where our time goes: load, check, link, view, render and write apart. Run: python -m bench.phases DATA OUT.

The same pipeline runs in one process, with a clock around its steps; a build uses two processors, so its wall time is
less than the sum. The result is printed as JSON: seconds by phase, in the order in which they happen.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

_START = time.perf_counter()

from bench.ours import TODAY  # noqa: E402
from bench.report import PHASES  # noqa: E402
from generator import checking, linking, pipeline, planning, reading  # noqa: E402
from generator.fast import leave_garbage, parallel  # noqa: E402
from generator.frames import draw  # noqa: E402
from generator.installation import HOUSE  # noqa: E402
from generator.outputs import Renderer  # noqa: E402
from generator.outputs.jobs import Job  # noqa: E402
from generator.outputs.writing import Make, write_file  # noqa: E402

_CLOCKED: dict[tuple[Any, str], str] = {
    (reading, "find_files"): "load",
    (reading, "load"): "load",
    (reading, "cast"): "check",
    (reading, "survey"): "check",
    (checking, "check"): "check",
    (linking, "link"): "link",
}


def measure(data: Path, out: Path) -> dict[str, float]:
    """Build the site of `data` in the empty folder `out`; gives the seconds by phase."""
    spent: dict[str, float] = defaultdict(float)
    spent["start"] = time.perf_counter() - _START
    leave_garbage()
    start = time.perf_counter()
    drawn = draw(out, config_file=HOUSE / "mkdocs.yml", data=data, url=None)
    spent["frame"] = time.perf_counter() - start
    for (module, step), phase in _CLOCKED.items():
        setattr(module, step, _clocked(getattr(module, step), spent, phase))
    parallel.can_fork = lambda: False  # otherwise the clocks of the other process are lost
    Renderer.html = _clocked(Renderer.html, spent, "render")  # type: ignore[method-assign]
    setattr(planning, "write_files", lambda folder, jobs, make, _: _write_files(folder, jobs, make, spent))  # noqa: B010 (a step taken over)
    start = time.perf_counter()
    checked = pipeline.load_and_check(data, TODAY)
    pipeline.publish(
        pipeline.plan(checked, pipeline.link(checked), replace(drawn, texts=(), files=(), templates={})), out
    )
    spent["view"] -= spent["render"]
    spent["rest"] = (
        time.perf_counter() - start - sum(spent[phase] for phase in PHASES if phase not in ("start", "frame", "rest"))
    )
    return {phase: spent[phase] for phase in PHASES}


def _clocked(step: Callable[..., Any], spent: dict[str, float], phase: str) -> Callable[..., Any]:
    def timed(*args: Any, **options: Any) -> Any:
        start = time.perf_counter()
        try:
            return step(*args, **options)
        finally:
            spent[phase] += time.perf_counter() - start

    return timed


def _write_files(folder: Path, jobs: Sequence[Job], make: Make, spent: dict[str, float]) -> None:
    """As generator/outputs/writing.py, in one process. Making a file is counted as view, of which render is a part."""
    for job in jobs:
        start = time.perf_counter()
        path, content = job.path, make(job)
        made = time.perf_counter()
        write_file(folder, path, content)
        spent["view"] += made - start
        spent["write"] += time.perf_counter() - made


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), Path(sys.argv[2]))))
