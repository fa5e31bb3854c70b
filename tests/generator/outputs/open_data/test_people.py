"""What is under an open licence cannot be called back: people and pictures are no part of it."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import msgspec

from generator.outputs.open_data.dataset import COUNTS, dataset
from generator.pipeline import link, load_and_check
from generator.views.parts.crowd import FEWEST
from tests.conftest import TODAY
from tests.generator.outputs.open_data.conftest import URL, Opened


def everything(folder: Path) -> bytes:
    """All bytes that are handed out, what is packed too."""
    files = [file.read_bytes() for file in folder.rglob("*.*") if file.suffix != ".xlsx"]
    with ZipFile(folder / "open-data.xlsx") as packed:
        return b"\n".join([*files, *(packed.read(name) for name in packed.namelist())])


def test_nobody_is_in_it(made: Opened) -> None:
    content = everything(made.folder)
    assert made.directory.people
    for person in made.directory.people.values():
        assert person.id.encode() not in content
        for text in (person.name, person.bio, person.quote, person.photo and person.photo.file):
            assert not text or text.encode() not in content, text


def test_no_picture_is_in_it(toy_data: Opened) -> None:
    content = everything(toy_data.folder)
    shown = [record.image for record in toy_data.directory.initiatives.values() if record.image]
    assert shown
    for image in shown:
        assert image.file.encode() not in content


def test_only_crowds_are_counted(demo_data: Opened) -> None:
    table = next(table for table in demo_data.data.tables if table.name == COUNTS)
    rows = [*demo_data.data.rows(table)]
    counts = Counter(
        (role.cohort, role.role)
        for person in demo_data.directory.people.values()
        for role in {(role.cohort, role.role): role for role in person.roles}.values()
        if role.cohort
    )
    assert rows
    assert {(row[0], row[1]): row[2] for row in rows} == {key: some for key, some in counts.items() if some >= FEWEST}
    assert min(counts.values()) < FEWEST


def test_an_address_that_holds_a_name_stays_out(toy: Path, make_open: Callable[[Path, Path], Opened]) -> None:
    checked = load_and_check(toy, TODAY)
    directory = link(checked)
    source = next(source for source in directory.sources.values() if source.url)
    named = msgspec.structs.replace(source, url_contains_name=True)
    directory = dataclasses.replace(directory, sources={**directory.sources, source.id: named})
    data = dataset(directory, checked.package.record_types, checked.context.package, url=URL, day=TODAY)
    assert data.records["sources"][source.id].url == ""
    assert directory.sources[source.id].url
