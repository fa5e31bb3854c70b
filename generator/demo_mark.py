"""Whether records are real or fictional: the one difference that every page must show."""

from __future__ import annotations

from pathlib import Path


def is_demo(data: Path) -> bool:
    """Whether the records in `data` are fictional, by the line `demo: true` in their `datapackage.yaml`."""
    descriptor = data / "datapackage.yaml"
    return (
        descriptor.is_file() and "demo: true" in descriptor.read_text(encoding="utf-8", errors="replace").splitlines()
    )
