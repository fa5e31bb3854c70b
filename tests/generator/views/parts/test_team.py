"""The people around an edition or a municipality."""

from __future__ import annotations

from msgspec.structs import replace

from generator.model import Person
from generator.views import PageBuilder, ViewContext
from generator.views.parts.team import MOST, team


def silent(count: int) -> list[Person]:
    return [Person(id=f"s-{number}", roles=(), published=False, pairs=False) for number in range(count)]


def test_without_people_to_tell_of_there_is_no_team(toy_site: ViewContext) -> None:
    builder = PageBuilder(toy_site, "x/")
    assert team(builder, []) is None
    assert team(builder, silent(4)) is None


def test_who_agreed_has_a_card_and_the_others_are_a_number(toy_site: ViewContext) -> None:
    builder = PageBuilder(toy_site, "x/")
    noor = toy_site.directory.people["a-7k2p"]
    shown = team(builder, [noor, *silent(5)])
    assert shown is not None
    assert [card.title for card in shown.cards] == ["Noor Voorbeeld"]
    assert (shown.left_out, shown.unnamed) == ("", "En 5 mensen die niet met naam op de site staan.")
    assert (shown.coaches, shown.ambassadors) == ("../coaches/", "../ambassadeurs/")
    few, alone = team(builder, [noor, *silent(4)]), team(builder, silent(5))
    assert few is not None and few.unnamed == ""
    assert alone is not None and (alone.cards, alone.unnamed) == ([], "5 mensen staan niet met naam op de site.")


def test_of_many_some_have_a_card_and_the_rest_is_counted(toy_site: ViewContext) -> None:
    builder = PageBuilder(toy_site, "x/")
    noor = toy_site.directory.people["a-7k2p"]
    for besides, text in ((0, ""), (1, "Nog 1 persoon"), (2, "Nog 2 mensen")):
        shown = team(builder, [replace(noor, id=f"a-{number}") for number in range(MOST + besides)])
        assert shown is not None
        assert (len(shown.cards), shown.left_out) == (MOST, text)
