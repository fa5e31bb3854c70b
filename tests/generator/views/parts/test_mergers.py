"""Municipalities that are no more."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from generator.model.municipality import Predecessor
from generator.views import PageBuilder, ViewContext
from generator.views.parts.mergers import is_former, is_merged, predecessor_value, successors
from tests.generator.views.conftest import MakeSite


def test_a_municipality_is_one_until_its_last_day(toy_site: ViewContext) -> None:
    known = toy_site.directory.municipalities
    assert [is_merged(toy_site, known[id]) for id in ("oudeveen", "zonnedaal")] == [True, False]
    ends = replace(known["zonnedaal"], valid_until=toy_site.today)
    assert not is_merged(toy_site, ends)
    assert is_merged(toy_site, replace(ends, valid_until=date(2026, 11, 22)))


def test_the_code_tells_who_a_predecessor_is_and_else_the_name(toy_site: ViewContext) -> None:
    gone = toy_site.directory.municipalities["oudeveen"]
    ended = date(2019, 1, 1)
    assert is_former(gone, Predecessor(name="Oudeveen", cbs_code=gone.cbs_code, until=ended))
    assert is_former(gone, Predecessor(name="Anders", cbs_code=gone.cbs_code, until=ended))
    assert not is_former(gone, Predecessor(name="Oudeveen", cbs_code="GM0001", until=ended))
    by_name = Predecessor(name="Oudeveen", until=ended)
    assert is_former(gone, by_name)
    assert not is_former(replace(gone, valid_until=None), by_name), "a namesake that is there still"
    assert not is_former(replace(gone, name="Nieuwveen"), by_name)


def test_all_into_which_it_went_are_successors(site_with: MakeSite, toy_site: ViewContext) -> None:
    known = toy_site.directory.municipalities
    second = replace(known["zonnedaal"], id="maanstad", name="Maanstad")
    itself = replace(known["oudeveen"], predecessors=known["zonnedaal"].predecessors)
    directory = site_with(municipalities={**known, "maanstad": second, "oudeveen": itself}).directory
    assert [found.id for found in successors(directory, itself)] == ["zonnedaal", "maanstad"]
    assert successors(directory, known["zonnedaal"]) == []


def test_a_predecessor_leads_to_its_page_if_it_has_one(site_with: MakeSite, toy_site: ViewContext) -> None:
    ended = date(2019, 1, 1)
    known = toy_site.directory.municipalities
    namesake = replace(known["oudeveen"], id="a-nieuw", valid_until=None)
    builder = PageBuilder(site_with(municipalities={"a-nieuw": namesake, **known}), "x/")
    by_name = predecessor_value(builder, Predecessor(name="Oudeveen", until=ended))
    assert (by_name.href, by_name.remark) == ("../gemeenten/oudeveen/", ""), "not to one that is still there"
    assert by_name.date == "tot 1\u00a0januari 2019"
    unknown = predecessor_value(builder, Predecessor(name="Elders", cbs_code="GM0001", until=ended))
    assert (unknown.text, unknown.href, unknown.remark) == ("Elders", "", "Code GM0001.")
