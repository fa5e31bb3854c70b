"""What a directory says about itself."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec import ValidationError, structs

from generator.model import DataPackage, Desk, data_package
from generator.model.datapackage import Accessibility, Licence
from tests.unchanging import PACKAGE

FIELDS = {field.name: field for field in PACKAGE.configuration["datapackage"].fields}


def test_what_is_said_is_there_and_the_rest_is_empty() -> None:
    said: dict[str, Any] = {
        "name": "onze-challenge",
        "title": "Onze challenge",
        "licenses": [{"name": "CC0-1.0", "title": "Vrij", "path": "https://vrij.example/"}],
        "desk": {"name": "de redactie", "url": "https://meld.example/", "verified_on": date(2026, 1, 1)},
        "accessibility": {"status": "voldoet", "date": date(2026, 1, 2)},
    }
    assert data_package(said) == DataPackage(
        title="Onze challenge",
        licenses=[Licence(name="CC0-1.0", title="Vrij", path="https://vrij.example/")],
        desk=Desk(name="de redactie", url="https://meld.example/"),
        accessibility=Accessibility(status="voldoet", date=date(2026, 1, 2)),
    )
    assert data_package({}) == DataPackage()


def test_what_was_left_out_because_it_was_wrong_is_empty() -> None:
    """Pages are planned for the address ledger while the description still has errors."""
    said = {"licenses": [{"name": "CC0-1.0"}], "desk": {"mailbox": "redactie@stad.example"}, "accessibility": {}}
    found = data_package(said)
    assert found.licenses == [Licence(name="CC0-1.0")]
    assert found.desk == Desk(mailbox="redactie@stad.example")
    assert found.accessibility == Accessibility()
    with pytest.raises(ValidationError):
        data_package({"desk": "tekst"})


def test_its_fields_are_those_of_the_schema() -> None:
    for struct, known in (
        (DataPackage, FIELDS),
        (Desk, {field.name: field for field in FIELDS["desk"].fields}),
        (Accessibility, {field.name: field for field in FIELDS["accessibility"].fields}),
        (Licence, {field.name: field for field in (FIELDS["licenses"].item or FIELDS["licenses"]).fields}),
    ):
        assert {field.name for field in structs.fields(struct)} <= known.keys()
