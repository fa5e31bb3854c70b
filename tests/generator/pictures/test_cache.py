"""The cache holds only what is asked for, and never returns anything that was changed."""

from __future__ import annotations

import os
from pathlib import Path

from generator.pictures.cache import Cache, key_of

ONE, TWO = key_of(b"een"), key_of(b"twee")


def test_a_picture_is_made_once(tmp_path: Path) -> None:
    made: list[str] = []

    def make() -> bytes:
        made.append("x")
        return b"beeld"

    cache = Cache(tmp_path / "kept")
    assert [cache.get(ONE, make), cache.get(ONE, make), Cache(tmp_path / "kept").get(ONE, make)] == [b"beeld"] * 3
    assert made == ["x"]
    assert [file.name for file in (tmp_path / "kept").iterdir()] == [ONE]


def test_what_is_not_shown_is_removed_and_other_files_stay(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for key in (ONE, TWO):
        cache.get(key, lambda: b"beeld")
    (tmp_path / f"{ONE}.4242").write_bytes(b"half")
    (tmp_path / "vakantie.jpg").write_bytes(b"van iemand")
    cache.keep_only([TWO])
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted([TWO, "vakantie.jpg"])
    Cache(tmp_path / "nergens").keep_only([])


def test_a_corrupt_file_is_made_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for spoil in (b"", b"kort", bytes(40)):
        (tmp_path / ONE).write_bytes(spoil)
        assert cache.get(ONE, lambda: b"beeld") == b"beeld"
    (tmp_path / "elders").write_bytes((tmp_path / ONE).read_bytes())
    (tmp_path / ONE).unlink()
    (tmp_path / ONE).symlink_to(tmp_path / "elders")
    assert cache.get(ONE, lambda: b"nieuw") == b"nieuw"
    assert not (tmp_path / ONE).is_symlink()


def test_a_cache_that_cannot_be_written_only_costs_time(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(b"")
    for cache in (Cache(None), Cache(tmp_path / "bestand" / "map")):
        assert cache.get(ONE, lambda: b"beeld") == b"beeld"
        cache.keep_only([])
    os.mkfifo(tmp_path / ONE)
    assert Cache(tmp_path).get(ONE, lambda: b"beeld") == b"beeld"
