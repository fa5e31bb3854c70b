"""What each piece of speed machinery in generator/fast gives: the whole build with its plain twin instead."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from bench import ours
from bench.measure import run, set_aside, warm
from bench.report import TWINS
from generator.installation import HOUSE

MEMORY_UP_TO = 1_000
"""Initiatives. Without the memory of shared results the time grows with the square of their number."""
_ENV = {"PYTHONPATH": str(HOUSE)}


def cost(work: Path, initiatives: int, rounds: int) -> dict[str, Any]:
    """Builds in turns: with every piece, and with the plain twin of each. Seconds by the clock and of processors."""
    data, out = work / f"data-{initiatives}", work / "sites-speed-room" / "out"
    ours.demo(data, initiatives)
    pieces = [piece for piece in TWINS if piece != "memory" or initiatives <= MEMORY_UP_TO]
    found: dict[str, Any] = {piece: {"seconds": [], "cpu": []} for piece in pieces}
    for _ in range(rounds):
        for piece in pieces:
            set_aside(out)
            warm(data)
            command = [sys.executable, "-m", "bench.without", piece, *ours.build_arguments(data, out)]
            measured = run(command, folder=HOUSE, env=_ENV)
            found[piece]["seconds"].append(measured.seconds)
            found[piece]["cpu"].append(measured.cpu)
    return found
