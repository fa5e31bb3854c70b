"""The same input gives the same bytes, whenever, wherever and by however many processes."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from generator.installation import HOUSE
from generator.views import dutch
from tests.conftest import EXAMPLES
from tests.site.building import URL, Built, built, contents, demo_data, soc


def again(site: Built, out: Path, **environment: str) -> dict[str, bytes]:
    """The same site, made by the command in a process of its own."""
    options = ("--data", site.data, "--out", out, "--today", site.today.isoformat(), "--url", URL)
    done = soc("build", *options, **environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return contents(out)


def difference(first: dict[str, bytes], second: dict[str, bytes]) -> list[str]:
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


@pytest.mark.parametrize("site", ["real_site", "demo_site"], indirect=True)
def test_two_builds_are_the_same(site: Built, tmp_path: Path) -> None:
    """With another order of sets, another time zone, another place and over an earlier site."""
    out = Path(shutil.copytree(site.crawl.folder, tmp_path / "deep" / "site"))
    (out / "index.html").write_text("van gisteren", encoding="utf-8")
    assert difference(contents(site.crawl.folder), again(site, out, PYTHONHASHSEED="2", TZ="Asia/Tokyo")) == []


def test_one_process_and_two_make_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = demo_data(tmp_path / "data", 60)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr("generator.fast.parallel.ALONE_UP_TO", 0)
    forked = built(data, tmp_path / "two")
    monkeypatch.setattr("generator.fast.parallel.ALONE_UP_TO", 10**9)
    alone = built(data, tmp_path / "one")
    assert alone.count == forked.count
    assert difference(contents(tmp_path / "one"), contents(tmp_path / "two")) == []


@pytest.mark.parametrize("site", ["toy_site", "real_site", "demo_site"], indirect=True)
def test_the_plain_twins_make_the_same(site: Built, tmp_path: Path) -> None:
    """With SOC_PLAIN=1 nothing is forked, the parser reads all YAML, Jinja is as it comes and nothing is remembered."""
    assert difference(contents(site.crawl.folder), again(site, tmp_path / "site", SOC_PLAIN="1")) == []


def test_the_demo_itself_is_the_same(tmp_path: Path) -> None:
    demo_data(tmp_path / "one", 60)
    demo_data(tmp_path / "two", 60)
    assert difference(contents(tmp_path / "one"), contents(tmp_path / "two")) == []


TEXTS = (".html", ".css", ".js", ".xml", ".svg", ".json", ".txt", ".csv", ".ics", ".yaml", ".md")


def written(day: date) -> list[str]:
    """A day as a page, a feed or a file may write it."""
    return [day.isoformat(), day.strftime("%Y%m%d"), dutch.day(day), dutch.day(day).replace("\u00a0", " ")]


def test_the_output_does_not_know_when_or_where_it_was_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Built for a day far ahead, on a machine that thinks it is 1999: neither its clock nor its folders appear.

    The real clock is looked for too, unless a record or a page of prose names today.
    """
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime(1999, 3, 4, 5, 6, 7, tzinfo=UTC).timestamp())))
    built(EXAMPLES / "valid", tmp_path / "made-here", today=date(2031, 5, 6))
    told = "".join(
        file.read_text(encoding="utf-8")
        for folder in (EXAMPLES / "valid", HOUSE / "content", HOUSE / "theme", HOUSE / "data" / "schemas")
        for file in folder.rglob("*")
        if file.suffix in TEXTS
    )
    strangers = [*written(date(1999, 3, 4)), *(text for text in written(date.today()) if text not in told)]
    strangers += ["05:06:07", str(tmp_path), str(HOUSE)]
    held = {name: text.decode() for name, text in contents(tmp_path / "made-here").items() if name.endswith(TEXTS)}
    assert any(text in page for page in held.values() for text in written(date(2031, 5, 6)))
    assert [f"{name}: {text}" for name, page in held.items() for text in strangers if text in page] == []
