"""No address of the ledger disappears without a word, and no other is asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator import pipeline
from generator.pipeline import grown_ledger, link, load_and_check
from generator.planning import _lost_when_planned
from generator.problems import Problem
from generator.views import Family, Page, ViewContext
from generator.views.components import Body

Lost = Callable[..., list[Problem]]


@pytest.fixture
def lost(toy: Path, today: date) -> Lost:
    """What is said of these rows in the ledger of the toy directory, with these pages of prose beside it."""

    def told(*rows: str, prose: tuple[str, ...] = ()) -> list[Problem]:
        lines = [row + "," * (2 - row.count(",")) for row in rows]
        (toy / "reference" / "addresses.csv").write_text("\n".join(["address,gone,moved_to", *lines]) + "\n", "utf-8")
        for name in prose:
            file = toy.parent / "content" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("# Tekst\n\nTekst.\n", encoding="utf-8")
        return [problem for problem in load_and_check(toy, today).problems if problem.code == "RUL013"]

    return told


@pytest.mark.parametrize(
    "address",
    [
        "initiatieven/soepfiets/",
        "initiatieven/soep-op-wielen/",  # its former id
        "netwerk/zonnedaal/",
        "agenda/",
        "initiatieven/",
        "initiatieven/stand-nu/",  # comes and goes
        "edities/stand-onbekend/",
        "data/meldingen/rul013/",
        "data/woordenboek/themes/",
        "netwerk/vraag-en-aanbod/",
    ],
)
def test_what_is_there_is_kept(lost: Lost, address: str) -> None:
    assert lost(address, prose=("over.md",)) == []


@pytest.mark.parametrize(
    ("address", "hint"),
    [
        ("initiatieven/weg-ermee/", "former_ids: [weg-ermee]"),
        ("netwerk/weg-ermee/", "former_ids: [weg-ermee]"),
        ("kennis/weg-ermee/", "kennis/weg-ermee/,,NIEUW-ADRES/"),
        ("initiatieven/stand-wat/", "initiatieven/stand-wat/,2026-11-23,"),
    ],
)
def test_what_is_lost_is_told_with_what_to_do(lost: Lost, address: str, hint: str) -> None:
    (found,) = lost("agenda/", address, prose=("over.md",))
    assert address in found.message and hint in found.hint
    assert (found.position.line, found.position.end_column) == (3, len(address) + 1)


def test_the_hints_work(lost: Lost, toy: Path) -> None:
    (found,) = lost("initiatieven/weg-ermee/")
    assert lost(found.hint.rpartition(": ")[2]) == []
    (found,) = lost("kennis/weg-ermee/", prose=("kennis/tips.md",))
    assert lost(found.hint.rpartition(": ")[2]) == []
    assert lost("kennis/weg-ermee/,,kennis/tips/") == []
    file = toy / "initiatives" / "leenlokaal.yaml"
    file.write_text(f"former_ids: [weg-ermee]\n{file.read_text(encoding='utf-8')}", encoding="utf-8")
    assert lost("initiatieven/weg-ermee/") == []


def test_a_page_that_is_back_is_not_gone(lost: Lost) -> None:
    (found,) = lost("initiatieven/soepfiets/,2026-01-31")
    assert lost(found.hint.rpartition(": ")[2]) == []
    assert len(lost("initiatieven/soepfiets/,,agenda/")) == 1


def test_what_moved_moved_to_a_page(lost: Lost) -> None:
    assert lost("themas/delen/,,themas/samen-eten/") == []
    (found,) = lost("themas/delen/,,themas/samen-delen/")
    assert "themas/samen-delen/" in found.message
    assert len(lost("kennis/a/,,kennis/b/", "kennis/b/,,kennis/a/", prose=("over.md",))) == 2, "not to each other"


def test_of_prose_nothing_is_known_where_there_is_none(lost: Lost) -> None:
    assert lost("kennis/tips/") == []
    assert len(lost("kennis/tips/", prose=("over.md",))) == 1
    assert lost("kennis/tips/", prose=("kennis/tips.md",)) == []


def test_of_records_nothing_is_known_while_one_cannot_be_read(lost: Lost, toy: Path) -> None:
    (toy / "initiatives" / "kapot.yaml").write_text("name: [\n", encoding="utf-8")
    assert lost("initiatieven/weg-ermee/") == []
    assert len(lost("themas/weg-ermee/")) == 1


def test_a_site_is_not_planned_that_would_lose_an_address(toy: Path, today: date, lost: Lost) -> None:
    lost("initiatieven/soepfiets/", "initiatieven/soep-op-wielen/", "themas/delen/,,agenda/", "themas/weg/,2026-01-31")
    checked = load_and_check(toy, today)
    pages = {"initiatieven/soepfiets/", "agenda/"}
    assert [*_lost_when_planned(pages, {"initiatieven/soep-op-wielen/", "themas/delen/"}, checked)] == []
    assert [problem.code for problem in _lost_when_planned(pages, {"themas/delen/"}, checked)] == ["RUL013"]


def test_the_ledger_grows_and_forgets_nothing(toy: Path, today: date, lost: Lost) -> None:
    lost("initiatieven/leenfiets/,2026-01-31", "kennis/oud/,,kennis/tips/", prose=("kennis/tips.md", "index.md"))
    entries = {entry.address: entry for entry in grown_ledger(load_and_check(toy, today))}
    assert entries["initiatieven/leenfiets/"].gone and entries["kennis/oud/"].moved_to
    assert {"kennis/tips/", "agenda/", "initiatieven/leenlokaal/", "netwerk/zonnedaal/", "ambassadeurs/"} <= {*entries}
    directory = link(load_and_check(toy, today))
    assert not [address for address in entries for id in directory.people if id in address]
    assert not [address for address in entries if "/pagina/" in address or not address]


def test_a_later_page_of_a_list_is_not_kept(toy: Path, today: date, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_page(context: ViewContext, key: str) -> Page[Body]:
        raise AssertionError

    pages = ["agenda/", "agenda/pagina/2/", "themas/x/pagina/12/", "coaches/c-3m9x/", ""]
    monkeypatch.setattr(pipeline, "FAMILIES", {"a": Family(lambda context: pages, lambda key: key, no_page, (Body,))})
    kept = {entry.address for entry in grown_ledger(load_and_check(toy, today))}
    assert kept - {*load_and_check(toy, today).context.ledger} == {"agenda/"}
