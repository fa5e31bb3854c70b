"""How the cost of our build grows with the number of initiatives."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bench import inventory, ours
from bench.measure import run, set_aside, warm
from generator.installation import HOUSE

SIZES = (1_000, 3_000, 10_000, 30_000)
_ENV = {"PYTHONPATH": str(HOUSE)}
_SELDOM = 0.1


def grow(work: Path, initiatives: int, rounds: int) -> dict[str, Any]:
    """Build the demo of `initiatives` `rounds` times, and once more to look at the memory."""
    data, out = work / f"data-{initiatives}", work / "sites-growth" / f"{initiatives}-out"
    ours.demo(data, initiatives)
    command = ours.build_command(data, out)
    runs = []
    for _ in range(rounds):
        set_aside(out)
        warm(data)
        runs.append(run(command, folder=HOUSE, env=_ENV))
    pages = inventory.pages(out)
    set_aside(out)
    memory = run(command, folder=HOUSE, env=_ENV, every=_SELDOM)
    return {
        "seconds": [timed.seconds for timed in runs],
        "cpu": [timed.cpu for timed in runs],
        "peak_mb": memory.peak,
        "pages": len(pages),
        "page_bytes": sum(pages.values()),
    }
