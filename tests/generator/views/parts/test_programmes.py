"""Programmes that are like the challenge, inside a hand-written page."""

from __future__ import annotations

from msgspec.structs import replace

from generator.views import PageBuilder, ViewContext
from generator.views.parts.programmes import MOST, shortcode
from tests.generator.views.conftest import MakeSite


def test_a_related_programme_says_where_it_is(site_with: MakeSite, toy_site: ViewContext) -> None:
    (programme,) = shortcode(PageBuilder(toy_site, "x/")).programmes
    assert (programme.title, programme.href) == ("Buurtkracht Waterveen", "../organisaties/buurtkracht-waterveen/")
    assert programme.text.startswith("Een verwant programma")
    assert programme.where == "de provincie Drenthe"
    known = toy_site.directory.organisations["buurtkracht-waterveen"]
    local = replace(known, provinces=(), municipalities=("zonnedaal", "oudeveen"))
    (programme,) = shortcode(PageBuilder(site_with(organisations={known.id: local}), "x/")).programmes
    assert programme.where == "Zonnedaal en Oudeveen"


def test_of_many_programmes_the_first_are_shown_and_the_way_to_the_others(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    known = toy_site.directory.organisations["buurtkracht-waterveen"]
    for count, href in ((MOST, None), (MOST + 1, "../organisaties/")):
        many = {f"p-{number}": replace(known, id=f"p-{number}") for number in range(count)}
        shown = shortcode(PageBuilder(site_with(organisations=many), "x/"))
        assert len(shown.programmes) == MOST
        assert (shown.more.href if shown.more else None) == href
