"""A site chooses its frame, and both are handed the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.frames import draw
from generator.frames import mkdocs as by_mkdocs
from generator.frames import plain as by_plain
from generator.frames.settings import Settings
from generator.planning import Drawn
from tests.plans import drawn


@pytest.mark.parametrize(
    ("text", "chosen"), [("site_url: https://a.example/\n", by_mkdocs), ("extra:\n  frame: plain\n", by_plain)]
)
def test_the_settings_choose_the_frame(text: str, chosen: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, calls = tmp_path / "mkdocs.yml", list[tuple[Path, dict[str, Any]]]()
    file.write_text(text, encoding="utf-8")

    def draw_frame(site: Path, **given: Any) -> Drawn:
        calls.append((site, given))
        return drawn()

    monkeypatch.setattr(chosen, "draw", draw_frame)
    found = draw(tmp_path / "site", config_file=file, data=tmp_path, url="https://b.example/", content=tmp_path / "c")
    settings = Settings.read(file)
    given = {"settings": settings, "data": tmp_path, "url": "https://b.example/", "content": tmp_path / "c"}
    assert calls == [(tmp_path / "site", given)]
    assert found.templates, "compiled while there was time"
