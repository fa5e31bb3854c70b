"""The address ledger: what can be in it, and how it is written."""

from __future__ import annotations

import pytest

from generator.ledger import Entry, as_csv, is_of_person, may_be_kept


@pytest.mark.parametrize("address", ["agenda/", "initiatieven/omapost/", "a/b/c/d/", "kennis/drie-tips/", "a.b_c/1/"])
def test_what_can_be_kept(address: str) -> None:
    assert may_be_kept(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "/",
        "agenda",
        "/agenda/",
        "a//b/",
        "../a/",
        "a/../b/",
        "Agenda/",
        "a b/",
        "a/b/c/d/e/f/g/",
        "a/\n",
        "é/",
        "a,b/",
    ],
)
def test_what_is_no_address_of_a_page(address: str) -> None:
    assert not may_be_kept(address)


def test_people_are_never_in_it() -> None:
    assert is_of_person("ambassadeurs/a-7k2p/") and is_of_person("coaches/c-3m9x/")
    assert not may_be_kept("ambassadeurs/a-7k2p/") and not may_be_kept("coaches/c-3m9x/")
    assert may_be_kept("ambassadeurs/") and may_be_kept("coaches/")


def test_rows_are_sorted_and_say_what_became_of_a_page() -> None:
    rows = [Entry("themas/b/"), Entry("kennis/oud/", moved_to="kennis/nieuw/"), Entry("edities/a/", gone="2026-11-27")]
    assert as_csv(rows) == ("address,gone,moved_to\nedities/a/,2026-11-27,\nkennis/oud/,,kennis/nieuw/\nthemas/b/,,\n")
