"""What a test did to the toy directory is gone before the next."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.toy import Tree, put_back, tree_of

TREE: Tree = {"data": {"a.yaml": b"een\n", "b.yaml": b"", "themes": {"c.yaml": b"drie\n"}}, "mkdocs.yml": b"x"}


def _file_for_folder(house: Path) -> None:
    (house / "data").rename(house / "elders")
    (house / "data").write_bytes(b"")


def _folder_for_file(house: Path) -> None:
    (house / "mkdocs.yml").unlink()
    (house / "mkdocs.yml" / "below").mkdir(parents=True)


def _link_to_the_same(house: Path) -> None:
    (house / "data" / "a.yaml").rename(house / "a.yaml")
    (house / "data" / "a.yaml").symlink_to(house / "a.yaml")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda house: (house / "data" / "a.yaml").write_bytes(b"twee"),
        lambda house: (house / "data" / "a.yaml").write_bytes(b"zes\n"),
        lambda house: (house / "data" / "themes" / "c.yaml").unlink(),
        lambda house: (house / "data" / "themes").rename(house / "data" / "thema"),
        lambda house: (house / "content" / "themas").mkdir(parents=True),
        lambda house: os.mkfifo(house / "data" / "pijp.yaml"),
        lambda house: os.truncate(house / "data" / "b.yaml", 1 << 40),
        lambda house: (house / "data" / "d.yaml").symlink_to(house),
        _file_for_folder,
        _folder_for_file,
        _link_to_the_same,
    ],
)
def test_everything_is_put_back(spoil: Callable[[Path], object], tmp_path: Path) -> None:
    put_back(tmp_path, TREE)
    assert tree_of(tmp_path) == TREE
    spoil(tmp_path)
    put_back(tmp_path, TREE)
    assert tree_of(tmp_path) == TREE
    assert not any(path.is_symlink() for path in tmp_path.rglob("*"))
