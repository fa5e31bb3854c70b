"""What `soc serve` does at every change: it builds beside the threads that watch and serve."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import NoReturn

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.fast import parallel
from generator.frames.mkdocs import _of_the_program, draw
from generator.installation import settings_for
from tests.conftest import EXAMPLES


def test_nothing_is_forked_beside_the_threads_of_a_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never() -> NoReturn:
        raise AssertionError("forked")

    monkeypatch.setattr(os, "fork", never)
    monkeypatch.setattr(parallel, "ALONE_UP_TO", 0)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795435200")  # 23 November 2026
    data = EXAMPLES / "valid"
    draw(tmp_path / "drawn", config_file=settings_for(data), data=data, url=None)  # a build in this process, before
    config = load_config(str(settings_for(data)), site_dir=str(tmp_path / "site"), **_of_the_program(data))
    stopped = threading.Event()
    server = threading.Thread(target=stopped.wait)
    server.start()
    try:
        build(config)
    finally:
        stopped.set()
        server.join()
    assert "</html>" in (tmp_path / "site" / "initiatieven" / "soepfiets" / "index.html").read_text(encoding="utf-8")
