"""Runs the measurements and writes bench/RESULTS.md. Each finished piece is kept: --resume goes on from there."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from bench import check_cost, comparison, growth, open_data, speed_room
from bench.measure import set_aside
from bench.report import report
from generator.installation import HOUSE

PIECES = ("compare", "phases", "growth", "check", "data", "fast")
SIZES = (1_000, 10_000)


def main() -> None:
    """Measure what is asked, one piece after the other, and report after each."""
    asked = _arguments()
    work: Path = asked.work.absolute()
    work.mkdir(parents=True, exist_ok=True)
    kept = work / "results.json"
    results = json.loads(kept.read_text(encoding="utf-8")) if asked.resume and kept.exists() else {}
    results.setdefault("about", _about(asked.rounds))
    try:
        _measure(asked, work, kept, results)
    finally:
        for sites in work.glob("sites-*"):
            shutil.rmtree(sites)
    _say(f"written: {asked.report}")


def _measure(asked: argparse.Namespace, work: Path, kept: Path, results: dict[str, Any]) -> None:
    for piece, size, measure in _plan(asked, work):
        if str(size) in results.get(piece, {}):
            _say(f"{piece} {size}: already done")
            continue
        _say(f"{piece} {size}")
        results.setdefault(piece, {})[str(size)] = measure()
        kept.write_text(json.dumps(results, indent=1), encoding="utf-8")
        asked.report.write_text(report(results), encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="numbers of initiatives to compare at")
    parser.add_argument(
        "--growth", type=int, nargs="+", default=growth.SIZES, help="numbers of initiatives to grow over"
    )
    parser.add_argument("--rounds", type=int, default=5, help="runs of each, in turns")
    parser.add_argument("--only", nargs="+", choices=PIECES, default=PIECES, help="measure only these pieces")
    parser.add_argument("--work", type=Path, default=HOUSE / "build" / "bench", help="folder for records and sites")
    parser.add_argument("--report", type=Path, default=HOUSE / "bench" / "RESULTS.md", help="file for the report")
    parser.add_argument("--resume", action="store_true", help="keep what an earlier run measured")
    return parser.parse_args()


def _plan(asked: argparse.Namespace, work: Path) -> list[tuple[str, int, Callable[[], dict[str, Any]]]]:
    """The pieces in order, the quick ones first."""
    plan: list[tuple[str, int, Callable[[], dict[str, Any]]]] = []
    rounds, few = asked.rounds, max(1, asked.rounds // 2)
    for size in asked.sizes:
        plan.append(("check", size, lambda size=size: check_cost.cost(work, size, rounds)))  # type: ignore[misc]
        plan.append(("data", size, lambda size=size: open_data.cost(work, size, rounds)))  # type: ignore[misc]
        plan.append(("fast", size, lambda size=size: speed_room.cost(work, size, rounds)))  # type: ignore[misc]
        plan.append(("phases", size, lambda size=size: _phases(work, size)))  # type: ignore[misc]
        plan.append(("compare", size, lambda size=size: comparison.compare(work, size, rounds, _say)))  # type: ignore[misc]
    for size in asked.growth:
        plan.append(("growth", size, lambda size=size: growth.grow(work, size, few)))  # type: ignore[misc]
    return [step for step in plan if step[0] in asked.only]


def _phases(work: Path, size: int) -> dict[str, Any]:
    """The phases, in a process of its own: nothing is imported or cached before."""
    from bench import ours

    data, out = work / f"data-{size}", work / "sites-phases" / "out"
    ours.demo(data, size)
    measurements = []
    for _ in range(3):
        set_aside(out)
        out.mkdir(parents=True)
        done = subprocess.run(
            [sys.executable, "-m", "bench.phases", str(data), str(out)], cwd=HOUSE, check=True, capture_output=True
        )
        measurements.append(json.loads(done.stdout.splitlines()[-1]))
    return {phase: [measurement[phase] for measurement in measurements] for phase in measurements[0]}


def _about(rounds: int) -> dict[str, Any]:
    """The machine, the versions and the day."""
    packages = ("hugo", "mkdocs", "mkdocs-material", "jinja2", "pyyaml", "frictionless")
    model = [
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if "model name" in line
    ]
    return {
        "day": datetime.now().date().isoformat(),
        "processors": os.cpu_count(),
        "model": model[0] if model else platform.machine(),
        "memory_mb": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e6),
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "python": platform.python_version(),
        "load": round(os.getloadavg()[0], 2),
        "rounds": rounds,
        "versions": {name: version(name) for name in packages},
    }


def _say(text: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {text}", flush=True)


if __name__ == "__main__":
    main()
