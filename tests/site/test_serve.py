"""`soc serve` shows the site and makes it again at every change."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
import time
from pathlib import Path
from typing import NoReturn
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from generator.cli.serve import rebuild
from generator.fast import parallel
from generator.serving import Server
from tests.site.building import command, surroundings
from tests.site.conftest import EXAMPLES


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def waits_for(text: str, port: int, seconds: float) -> bool:
    """Whether the home page holds this text before long. The address of the toy site has no path."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urlopen(f"http://127.0.0.1:{port}/", timeout=5) as answer:
                if text in answer.read().decode("utf-8"):
                    return True
        except (URLError, OSError):
            pass
        time.sleep(0.2)
    return False


def test_nothing_is_forked_beside_the_threads_of_the_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never() -> NoReturn:
        raise AssertionError("forked")

    monkeypatch.setattr(os, "fork", never)
    monkeypatch.setattr(parallel, "ALONE_UP_TO", 0)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795435200")  # 23 November 2026
    with Server(tmp_path, 0) as server:
        serving = threading.Thread(target=server.serve_forever)
        serving.start()
        assert rebuild(EXAMPLES / "valid", tmp_path, server)
        server.shutdown()
        serving.join()
    assert "</html>" in (server.site / "initiatieven" / "soepfiets" / "index.html").read_text(encoding="utf-8")


def test_what_keeps_a_site_from_being_built_is_told_and_the_earlier_one_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795435200")
    data = Path(shutil.copytree(EXAMPLES / "valid", tmp_path / "data"))
    with Server(tmp_path, 0) as server:
        assert rebuild(data, tmp_path, server)
        earlier = server.site
        record = data / "themes" / "samen-eten.yaml"
        record.write_text(record.read_text("utf-8").replace("name:", "naam:"), encoding="utf-8")
        assert not rebuild(data, tmp_path, server)
        assert "samen-eten.yaml" in capsys.readouterr().out
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "morgen")
        assert not rebuild(data, tmp_path, server)
        told = capsys.readouterr()
        assert "SOURCE_DATE_EPOCH" in told.err and "tot dit hersteld is" in told.out
        assert server.site == earlier and (earlier / "index.html").is_file()


@pytest.mark.slow
def test_a_change_is_seen_each_time(tmp_path: Path) -> None:
    data, port = Path(shutil.copytree(EXAMPLES / "valid", tmp_path / "data")), free_port()
    package = data / "datapackage.yaml"
    text = package.read_text(encoding="utf-8")
    with subprocess.Popen(
        command("serve", "--data", data, "--port", str(port)),
        cwd=tmp_path, env=surroundings({"SOC_SITE_URL": "http://127.0.0.1/"}),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    ) as serving:  # fmt: skip
        try:
            assert waits_for("Sociale Ondernemers Challenge", port, 60)
            with pytest.raises(HTTPError, match="404"):
                urlopen(f"http://127.0.0.1:{port}/weg/", timeout=5)
            for name in ("Eerste naam", "Tweede naam"):
                package.write_text(text.replace("title: Sociale Ondernemers Challenge", f"title: {name}"), "utf-8")
                assert waits_for(f'content="{name}"', port, 60), name
        finally:
            serving.terminate()
