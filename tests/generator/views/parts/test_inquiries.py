"""Letters that ask how it goes: to whom they are, what they say, and that they hold no address of anybody."""

from __future__ import annotations

import re

from msgspec.structs import replace

from generator.model import Claim
from generator.views import PageBuilder, ViewContext
from generator.views.parts.inquiries import MOST, letter, shortcode, to_ask
from tests.generator.views.conftest import MakeSite


def with_states(site_with: MakeSite, context: ViewContext, **states: tuple[tuple[str, str], ...]) -> ViewContext:
    initiative = context.directory.initiatives["soepfiets"]
    made = {
        id: replace(
            initiative, id=id, name=f"De {id}", status=tuple(Claim(value=value, date=date) for value, date in given)
        )
        for id, given in states.items()
    }
    return site_with(initiatives={**context.directory.initiatives, **made})


def test_who_is_asked_and_in_which_order(site_with: MakeSite, toy_site: ViewContext) -> None:
    context = with_states(
        site_with,
        toy_site,
        old=(("active", "2022"),),
        older=(("scaled", "2018-05"),),
        undated=(("active", ""),),
        recent=(("active", "2026-05"),),
        stopped=(("stopped", "2018"),),
        gone=(("taken-over", "2018"),),
    )
    assert [initiative.id for initiative in to_ask(context)] == ["leenlokaal", "undated", "older", "old"]


def test_a_letter_tells_what_is_known_and_where_it_stands(site_with: MakeSite, toy_site: ViewContext) -> None:
    context = with_states(site_with, toy_site, old=(("active", "2020-05"),), undated=(("active", ""),))
    text = letter(context, context.directory.initiatives["old"])
    assert text.startswith("Onderwerp: Hoe gaat het nu met De old?\n\nBeste mensen van De old,")
    assert "https://soc.test/initiatieven/old/" in text
    assert "Het laatste dat wij weten, is van mei 2020: actief." in text
    assert "zonder datum" not in text and "Van wanneer dat is, weten wij niet." in letter(
        context, context.directory.initiatives["undated"]
    )
    assert "vonden wij nergens" in letter(context, context.directory.initiatives["leenlokaal"])


def test_no_letter_holds_an_address_or_a_name_of_somebody(toy_site: ViewContext) -> None:
    for initiative in toy_site.directory.initiatives.values():
        text = letter(toy_site, initiative)
        assert "@" not in text and not re.search(r"\d{6,}", text)
        assert not [person.name for person in toy_site.directory.people.values() if person.name and person.name in text]


def test_the_handbook_shows_the_first_and_counts_the_rest(site_with: MakeSite, toy_site: ViewContext) -> None:
    context = with_states(site_with, toy_site, **{f"i{number}": () for number in range(30)})
    shown = shortcode(PageBuilder(context, "beheer/navragen/"))
    assert (len(shown.letters), shown.beyond, shown.count) == (MOST, str(31 - MOST), "31 initiatieven")
    assert shown.letters[0].href.startswith("../../initiatieven/")
