"""What a full check costs, beside PyYAML's CSafeLoader that merely loads the same files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from bench import ours
from bench.measure import EVERY, run
from generator.installation import HOUSE

_ENV = {"PYTHONPATH": str(HOUSE)}


def cost(work: Path, initiatives: int, rounds: int) -> dict[str, Any]:
    """Run both in turns, each as a program of its own, with the start of Python in its time."""
    data = work / f"data-{initiatives}"
    ours.demo(data, initiatives)
    commands = {"soc": ours.check_command(data), "yaml": [sys.executable, "-m", "bench.yaml_load", str(data)]}
    runs: dict[str, list[Any]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(run(command, folder=HOUSE, env=_ENV))
    memory = run(commands["soc"], folder=HOUSE, env=_ENV, every=EVERY)
    files = [file for file in data.glob("*/*.yaml") if file.parent.name != "schemas"]
    return {
        "soc": [timed.seconds for timed in runs["soc"]],
        "yaml": [timed.seconds for timed in runs["yaml"]],
        "peak_mb": memory.peak,
        "files": len(files),
        "file_bytes": sum(file.stat().st_size for file in files),
    }
