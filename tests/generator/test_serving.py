"""A site shown on this computer, and made again at every change of the files that it was made from."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator import serving
from generator.serving import VERSION, Server, changes

Shown = Callable[..., AbstractContextManager[Server]]
PAGE = "<html><body>{}</body></html>"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "themas").mkdir(parents=True)
    (folder / "index.html").write_text(PAGE.format("thuis"), encoding="utf-8")
    (folder / "themas" / "index.html").write_text(PAGE.format("thema’s"), encoding="utf-8")
    (folder / "404.html").write_text(PAGE.format("niet gevonden"), encoding="utf-8")
    (folder / "site.css").write_text("a {}", encoding="utf-8")
    (tmp_path / "geheim.html").write_text("geheim", encoding="utf-8")
    return folder


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """Shows a site beside this thread, until Ctrl-C at the end of the block."""

    @contextmanager
    def shown(site: Path, watched: Path, rebuild: Callable[[], bool] = lambda: False) -> Iterator[Server]:
        ended, done = threading.Event(), threading.Event()

        def rest(_: float) -> None:
            if ended.wait(0.05):
                raise KeyboardInterrupt

        def serve() -> None:
            server.serve([watched], rebuild)
            done.set()

        monkeypatch.setattr(serving, "time", SimpleNamespace(monotonic=time.monotonic, sleep=rest))
        with Server(site, 0) as server:
            threading.Thread(target=serve, daemon=True).start()
            yield server
            ended.set()
            assert done.wait(5)

    return shown


def ask(server: Server, address: str, method: str = "GET") -> tuple[HTTPResponse, str]:
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.request(method, address)
    answer = connection.getresponse()
    return answer, answer.read().decode("utf-8")


def test_pages_are_shown_with_what_loads_them_again(shown: Shown, site: Path, tmp_path: Path) -> None:
    with shown(site, tmp_path / "data") as server:
        for address, text in {"/": "thuis", "/index.html": "thuis", "/themas/?x=1": "thema’s"}.items():
            answer, page = ask(server, address)
            assert (answer.status, answer.headers["Cache-Control"]) == (200, "no-store")
            assert text in page and VERSION in page and page.endswith("</script>\n</body></html>")
        assert server.url == f"http://127.0.0.1:{server.server_port}/"
        answer, page = ask(server, "/site.css")
        assert (page, answer.headers["Content-Type"]) == ("a {}", "text/css")
        assert ask(server, "/themas")[0].headers["Location"] == "/themas/"


@pytest.mark.parametrize("address", ["/weg/", "/weg.html", "/weg.css", "/../geheim.html", "/%2e%2e/geheim.html"])
def test_what_is_not_there_has_a_page(shown: Shown, site: Path, tmp_path: Path, address: str) -> None:
    with shown(site, tmp_path / "data") as server:
        answer, page = ask(server, address)
        assert answer.status == 404
        assert "niet gevonden" in page
        assert ask(server, address, "HEAD")[1] == ""


def test_a_file_that_changed_is_another_version(shown: Shown, site: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    built: list[str] = []

    def rebuild() -> bool:
        built.append((data / "a.yaml").read_text("utf-8"))
        return built[-1] != "fout"

    with shown(site, data, rebuild) as server:
        for text, version in {"een": "2", "fout": "2", "tweede": "3"}.items():
            time.sleep(0.2)
            (tmp_path / "new.yaml").write_text(text, encoding="utf-8")
            (tmp_path / "new.yaml").replace(data / "a.yaml")  # a look between emptying and writing is one change more
            end = time.monotonic() + 20
            while text not in built or ask(server, VERSION)[1] != version:
                assert time.monotonic() < end, (text, built)
                time.sleep(0.05)
    assert built == ["een", "fout", "tweede"]


def test_a_site_can_stand_in_another_folder_from_then_on(shown: Shown, site: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "index.html").write_text(PAGE.format("elders"), encoding="utf-8")
    with shown(site, tmp_path / "data") as server:
        server.site = other
        assert "elders" in ask(server, "/")[1]


def test_a_port_is_taken_once(site: Path) -> None:
    with Server(site, 0) as server, pytest.raises(OSError, match="in use"):
        Server(site, server.server_port)


def test_a_change_is_a_file_that_came_went_or_is_another(tmp_path: Path) -> None:
    folder, file = tmp_path / "folder", tmp_path / "mkdocs.yml"
    (folder / "below").mkdir(parents=True)
    file.write_text("a", encoding="utf-8")
    steps: list[Callable[[], object]] = [
        lambda: (folder / "below" / "new.yaml").write_text("a", encoding="utf-8"),
        lambda: (folder / "below" / "new.yaml").write_text("ab", encoding="utf-8"),
        lambda: file.write_text("abc", encoding="utf-8"),
        lambda: (folder / "below" / "new.yaml").unlink(),
        lambda: file.unlink(),
    ]
    seen = changes([folder, file, tmp_path / "none"], seconds=0)
    late = threading.Timer(0.2, steps[0])
    late.start()
    next(seen)  # the first look is the state before that
    for step in steps[1:]:
        step()
        next(seen)


def test_the_longer_a_look_takes_the_less_often_it_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, rests, clock = tmp_path / "mkdocs.yml", [], iter(range(100))

    def rest(seconds: float) -> None:
        rests.append(seconds)
        if len(rests) == 3:
            file.write_text("a", encoding="utf-8")

    monkeypatch.setattr(serving, "time", SimpleNamespace(monotonic=lambda: next(clock), sleep=rest))
    next(changes([file], seconds=0.5))
    assert rests == [0.5, 9, 9]
