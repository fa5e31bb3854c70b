"""A record that had another id is still found at its old address, whatever kind of record it is."""

from __future__ import annotations

from dataclasses import replace as changed

import pytest
from msgspec.structs import replace

from generator.ledger import Entry
from generator.outputs.pages import _unindexed
from generator.views import ViewContext
from generator.views.pages import gone, redirects
from tests.generator.views.conftest import MakeSite

RENAMED = {
    "initiatives": ("soepfiets", "initiatieven"),
    "cohorts": ("zonnedaal-2024", "edities"),
    "municipalities": ("zonnedaal", "gemeenten"),
    "themes": ("samen-eten", "themas"),
    "organisations": ("bureau-kompas", "organisaties"),
}


@pytest.mark.parametrize("resource", RENAMED)
def test_an_old_address_leads_to_the_page_of_today(site_with: MakeSite, toy_site: ViewContext, resource: str) -> None:
    id, section = RENAMED[resource]
    records = getattr(toy_site.directory, resource)
    renamed = {key: replace(record, former_ids=()) for key, record in records.items()}
    renamed[id] = replace(renamed[id], former_ids=("vroeger", "nog-vroeger"))
    site = site_with(**{resource: renamed})
    keys = [key for key in redirects.PAGES.keys(site) if key.startswith(f"{section}/")]
    assert keys == [f"{section}/vroeger/", f"{section}/nog-vroeger/"]
    for key in keys:
        page = redirects.PAGES.page(site, key)
        assert (page.url, page.moved_to, page.section) == (key, f"../../{section}/{id}/", section)
        assert page.body.href == page.moved_to
    assert not redirects.PAGES.listed


def with_ledger(site: ViewContext, *entries: Entry) -> ViewContext:
    return changed(site, ledger={entry.address: entry for entry in entries})


def test_the_page_of_the_network_moves_along_with_a_municipality(site_with: MakeSite, toy_site: ViewContext) -> None:
    municipalities = {
        id: replace(municipality, former_ids=()) for id, municipality in toy_site.directory.municipalities.items()
    }
    municipalities["zonnedaal"] = replace(municipalities["zonnedaal"], former_ids=("vroeger",))
    site = site_with(municipalities=municipalities)
    assert redirects.redirects(site)["netwerk/vroeger/"] == "netwerk/zonnedaal/"
    alone = site_with(municipalities=municipalities, initiatives={}, cohorts={}, people={}, events={})
    assert "netwerk/vroeger/" not in redirects.redirects(alone), "no page ever stood there"
    kept = with_ledger(alone, Entry("netwerk/vroeger/"), Entry("netwerk/zonnedaal/"), Entry("netwerk/nergens/"))
    moved = {old: new for old, new in redirects.redirects(kept).items() if old.startswith(("gemeenten/", "netwerk/"))}
    assert moved == {
        "gemeenten/vroeger/": "gemeenten/zonnedaal/",
        "netwerk/vroeger/": "gemeenten/zonnedaal/",
        "netwerk/zonnedaal/": "gemeenten/zonnedaal/",
    }


def test_the_ledger_says_where_a_page_went(toy_site: ViewContext) -> None:
    site = with_ledger(toy_site, Entry("kennis/a/b/", moved_to="kennis/c/"), Entry("edities/stand-komt/"))
    page = redirects.PAGES.page(site, "kennis/a/b/")
    assert page.moved_to == "../../../kennis/c/"
    assert redirects.redirects(with_ledger(site, Entry("edities/stand-komt/")))["edities/stand-komt/"] == "edities/"
    there = with_ledger(toy_site, Entry("agenda/"), Entry("netwerk/zonnedaal/"))
    assert redirects.redirects(there) == redirects.redirects(toy_site), "what is there needs none"


def test_what_was_withdrawn_sends_nobody_on(site_with: MakeSite) -> None:
    alone = site_with(initiatives={}, cohorts={}, people={}, events={})
    kept = with_ledger(alone, Entry("netwerk/zonnedaal/", gone="2026-11-27"), Entry("netwerk/oudeveen/"))
    moved = redirects.redirects(kept)
    assert "netwerk/zonnedaal/" not in moved and moved["netwerk/oudeveen/"] == "gemeenten/oudeveen/"


def test_what_was_withdrawn_has_a_page_that_says_only_that(toy_site: ViewContext) -> None:
    site = with_ledger(toy_site, Entry("themas/weg/", gone="2026-11-27"), Entry("agenda/"))
    assert [*gone.PAGES.keys(site)] == ["themas/weg/"]
    assert "themas/weg/" not in redirects.redirects(site)
    page = gone.PAGES.page(site, "themas/weg/")
    assert _unindexed(page) == '<meta name="robots" content="noindex">'
    assert _unindexed(changed(page, indexed=True)) == ""
    assert (page.url, page.indexed, page.body.home) == ("themas/weg/", False, "../../")
    assert "weg" not in page.title.replace("Deze pagina is weg", "") and not gone.PAGES.listed
