"""`soc serve` shows the site and makes it again at every change."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

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
            for name in ("Eerste naam", "Tweede naam"):
                package.write_text(text.replace("title: Sociale Ondernemers Challenge", f"title: {name}"), "utf-8")
                assert waits_for(f'content="{name}"', port, 60), name
        finally:
            serving.terminate()
