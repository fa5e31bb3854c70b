"""Our own side: how the site is built and checked as a user does it, and what the others get from it to equal."""

from __future__ import annotations

import sys
from datetime import date
from functools import cache
from pathlib import Path

from bench import inventory
from bench.reference import Reference
from generator.demo import write_demo
from generator.frames import draw
from generator.installation import HOUSE, SCHEMAS
from generator.schema import load_package

TODAY = date(2026, 11, 23)
"""The day of every build and of the demo records: the same input on every machine."""

_SOC = [sys.executable, "-c", "from generator.cli import soc; soc()"]
_YEARS_TO_OLD = 2


@cache
def demo(data: Path, initiatives: int) -> None:
    """Write the demo records to `data`, once a run: what an earlier version wrote there is replaced."""
    write_demo(data, initiatives=initiatives, seed=1, today=TODAY, schemas=SCHEMAS)


def build_command(data: Path, out: Path) -> list[str]:
    """The whole build: load, check, link, render, write."""
    return [*_SOC, *build_arguments(data, out)]


def build_arguments(data: Path, out: Path) -> list[str]:
    """What `soc` is asked for such a build."""
    return ["build", "--data", str(data), "--out", str(out), "--today", TODAY.isoformat()]


def check_command(data: Path) -> list[str]:
    """The check alone, with its report."""
    return [*_SOC, "check", "--data", str(data), "--today", TODAY.isoformat()]


def reference(data: Path, built: Path, scratch: Path) -> Reference:
    """What a finished build in `built` holds, and the frame around it."""
    drew = draw(scratch, config_file=HOUSE / "mkdocs.yml", data=data, url=None)
    files = {
        file.relative_to(built).as_posix(): file
        for file in sorted(built.rglob("*"))
        if file.is_file() and file.name not in {"index.html", "sitemap.xml", ".soc-site"}
    }
    labels = {}
    for record_type in load_package(SCHEMAS).record_types.values():
        for path, field in record_type.walk():
            for value, label in field.labels.items():
                labels[f"{record_type.name}.{'.'.join(path)}:{value}"] = label
                labels[f"provenance.{path[-1]}:{value}"] = label
    return Reference(
        url=drew.url,
        name=drew.name,
        pages=inventory.pages(built),
        frames=drew.frames,
        files=files,
        labels=labels,
        old_before=TODAY.replace(year=TODAY.year - _YEARS_TO_OLD).isoformat(),
    )
