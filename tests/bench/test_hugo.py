"""What Hugo is given has our frame around it, with nothing left open, and loads the same styles."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bench.hugo import write_layouts
from bench.records import SECTIONS
from bench.reference import Reference
from generator.installation import THEME
from generator.outputs.assets import Assets
from generator.outputs.skeleton import Identity, Skeleton


@pytest.fixture
def layouts(tmp_path: Path) -> dict[str, str]:
    """The layouts by their path."""
    skeleton = Skeleton(THEME, Identity(name="Proef", url="https://voorbeeld.example/"))
    frames = {depth: skeleton.frame(depth) for depth in range(5)}
    write_layouts(
        tmp_path,
        Reference(
            url="https://voorbeeld.example/", name="Proef", pages={}, frames=frames, files={}, labels={},
            old_before="2024-11-23",
        ),
        {},
    )  # fmt: skip
    folder = tmp_path / "layouts"
    return {file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8") for file in folder.rglob("*.html")}


def test_every_hole_of_the_frame_is_filled(layouts: dict[str, str]) -> None:
    assert {f"{section}/page.html" for section in SECTIONS} <= layouts.keys()
    assert [name for name, text in layouts.items() if "%%soc:" in text] == []


def test_every_style_sheet_and_script_is_one_of_ours(layouts: dict[str, str]) -> None:
    ours = {job.path for job in Assets(THEME).jobs(["<p>Een tekst.</p>"])}
    for name, text in layouts.items():
        loaded = re.findall(r'(?:href|src)="(?:\.\./|\./)*(assets/[^"]+\.(?:css|js))"', text)
        assert len(loaded) > 2, name
        assert set(loaded) <= ours, name
