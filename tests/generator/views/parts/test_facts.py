"""Rows of facts that the pages of several kinds of records share."""

from __future__ import annotations

import pytest

from generator.model.provenance import Website
from generator.views import PageBuilder, ViewContext
from generator.views.components import Row, Value
from generator.views.parts import facts


@pytest.fixture
def builder(toy_site: ViewContext) -> PageBuilder:
    return PageBuilder(toy_site, "x/")


def test_municipalities_lead_to_their_pages(builder: PageBuilder) -> None:
    zonnedaal = Value(text="Zonnedaal", href="../gemeenten/zonnedaal/")
    oudeveen = Value(text="Oudeveen", href="../gemeenten/oudeveen/")
    both = ("zonnedaal", "oudeveen")
    assert facts.municipalities(builder, both) == Row(label="Gemeenten", shown=[zonnedaal, oudeveen])
    assert facts.municipalities(builder, both, 1) == Row(label="Gemeente", shown=[zonnedaal])
    assert facts.municipalities(builder, ()) == Row(label="Gemeenten", shown=[])


def test_websites_stand_there_as_one_writes_them(builder: PageBuilder) -> None:
    sites = [Website(url=f"https://www.{name}.example/", sources=("challenge-site",)) for name in ("een", "twee")]
    both, single = facts.websites(builder, sites), facts.websites(builder, sites[:1])
    assert [(value.text, value.href, value.notes) for value in both.shown] == [
        ("een.example", "https://www.een.example/", [1]),
        ("twee.example", "https://www.twee.example/", [1]),
    ]
    assert (both.label, both.differs, single.label) == ("Websites", False, "Website")


def test_a_row_of_which_nothing_is_known_is_left_out() -> None:
    assert facts.newsletter("") == facts.aliases(()) == []
    assert facts.newsletter("https://nieuws.example/") == [
        Row(label="Nieuwsbrief", shown=[Value(text="nieuws.example", href="https://nieuws.example/")])
    ]
    assert facts.aliases(("De Fiets", "Soep")) == [Row(label="Ook bekend als", shown=[Value(text="De Fiets en Soep")])]


def test_a_mailbox_is_a_link_that_writes_to_it() -> None:
    shown = facts.mailbox("loket@stad.example", "Nagekeken.")
    assert shown == Value(text="loket@stad.example", href="mailto:loket@stad.example", remark="Nagekeken.")
