"""A record that had another id is still found at its old address, whatever kind of record it is."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.views import ViewContext
from generator.views.pages import redirects
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
        assert page.data["href"] == page.moved_to
    assert not redirects.PAGES.listed
