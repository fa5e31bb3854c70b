"""Where our time goes: load, check, link, view, render and write apart. Run: python -m bench.phases DATA OUT.

The same pipeline runs in one process, with a clock around its steps; a build uses two processors, so its wall time is
less than the sum. The result is printed as JSON: seconds by phase, in the order in which they happen.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

_START = time.perf_counter()

from bench.ours import TODAY  # noqa: E402
from bench.report import PHASES  # noqa: E402
from generator import pipeline  # noqa: E402
from generator.outputs.writing import Job, write_file  # noqa: E402
from generator.plugin import draw  # noqa: E402

_CLOCKED = {"find_files": "load", "load": "load", "cast": "check", "survey": "check", "check": "check", "link": "link"}


def measure(data: Path, out: Path) -> dict[str, float]:
    """Build the site of `data` in the empty folder `out`; gives the seconds by phase."""
    spent: dict[str, float] = defaultdict(float)
    spent["start"] = time.perf_counter() - _START
    gc.disable()
    start = time.perf_counter()
    drew = draw(out, config_file=pipeline.HOUSE / "mkdocs.yml", data=data, url=None)
    spent["frame"] = time.perf_counter() - start
    for step, phase in _CLOCKED.items():
        setattr(pipeline, step, _clocked(getattr(pipeline, step), spent, phase))
    # In this process: otherwise the clocks of the other are lost.
    pipeline.parallel_map = lambda read, files, last: [read(iter(files))]
    pipeline.Renderer.html = _clocked(pipeline.Renderer.html, spent, "render")  # type: ignore[method-assign]
    pipeline.write_files = lambda folder, jobs, progress: _write_files(folder, jobs, spent)
    start = time.perf_counter()
    checked = pipeline.load_and_check(data, TODAY)
    directory = pipeline.linked(checked)
    drawn = pipeline.Drawn(frames=drew.frames, prose=drew.prose)
    pipeline.publish(pipeline.plan(checked, directory, drawn, url=drew.url, name=drew.name), out)
    spent["view"] -= spent["render"]
    spent["rest"] = (
        time.perf_counter() - start - sum(spent[one] for one in PHASES if one not in ("start", "frame", "rest"))
    )
    return {one: spent[one] for one in PHASES}


def _clocked(step: Callable[..., Any], spent: dict[str, float], phase: str) -> Callable[..., Any]:
    def timed(*args: Any, **options: Any) -> Any:
        start = time.perf_counter()
        try:
            return step(*args, **options)
        finally:
            spent[phase] += time.perf_counter() - start

    return timed


def _write_files(folder: Path, jobs: Sequence[Job], spent: dict[str, float]) -> None:
    """As generator/outputs/writing.py, in one process. Making a file is counted as view, of which render is a part."""
    for job in jobs:
        start = time.perf_counter()
        path, content = job.path, job.make()
        made = time.perf_counter()
        write_file(folder, path, content)
        spent["view"] += made - start
        spent["write"] += time.perf_counter() - made


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), Path(sys.argv[2]))))
