"""What the frame of the pages takes from datapackage.yaml, before anything is checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.source.datapackage import About, about


def said(folder: Path, text: str) -> About:
    (folder / "datapackage.yaml").write_text(text, encoding="utf-8")
    return about(folder)


def test_all_that_is_stated(tmp_path: Path) -> None:
    text = (
        "title: 'Onze: challenge'\nlanguage: fy\ndemo: true\nlicenses:\n"
        "  - {name: CC0-1.0, title: Vrij, path: https://vrij.example/}\n  - {name: X, path: https://x.example/}\n"
    )
    assert said(tmp_path, text) == About(
        title="Onze: challenge",
        language="fy",
        licences=(("CC0-1.0", "https://vrij.example/"), ("X", "https://x.example/")),
        demo=True,
    )


@pytest.mark.parametrize(
    "text",
    ["", "\t", "title: [x", "- title", "title: {a: b}\nlanguage: [nl]\nlicenses: x\n", "licenses: [a, [b], 5]\n"],
)
def test_what_is_not_stated_right_is_as_if_it_were_not_there(tmp_path: Path, text: str) -> None:
    stated = said(tmp_path, text)
    assert (stated.language, stated.licences, stated.demo) == ("nl", (), False)
    assert isinstance(stated.title, str)


def test_without_the_file_the_records_are_real_and_dutch(tmp_path: Path) -> None:
    assert about(tmp_path) == About(title="", language="nl", licences=(), demo=False)
