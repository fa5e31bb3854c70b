"""The landing page of the open data: what there is, how it is sourced and what you may do with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.views import asking, dutch
from generator.views.page import Data, Family, Page, Site
from generator.views.sheet import Sheet

BASE = "data/"
TRAIL = ("Open data", BASE)


def _page(site: Site, key: str) -> Page:
    sheet = Sheet(site, BASE)
    package, kinds = site.documentation.package, site.documentation.record_types
    records = {name: getattr(site.directory, name) for name in (one["name"] for one in kinds)}
    return sheet.page(
        "data/page.html",
        title="Open data",
        description="De open gegevens van deze site: wat er is, hoe elk cijfer aan zijn bron komt en wat je mag.",
        section="data",
        data={
            "total": dutch.number(sum(len(one) for one in records.values())),
            "kinds": [
                {
                    "title": one["title"],
                    "description": one["description"],
                    "count": dutch.number(len(records[one["name"]])),
                    "folder": f"data/{one['name']}/",
                    "href": sheet.to(f"{BASE}woordenboek/{one['name']}/"),
                }
                for one in kinds
            ],
            "licences": list(package.get("licenses", ())),
            "places": dutch.number(len(site.directory.places)),
            "dictionary": sheet.to(f"{BASE}woordenboek/"),
            "problems": sheet.to(f"{BASE}meldingen/"),
            "rules": dutch.number(len(site.documentation.rules)),
            "handbook": sheet.to("beheer/"),
            "about": sheet.to("over/"),
            "to": asking.ask(sheet, "fout", "Open data"),
            "privacy": sheet.to("privacy/"),
        },
        linked_data=_linked_data(site, package),
    )


PAGES = Family(lambda site: [""], lambda key: BASE, _page)


def _linked_data(site: Site, package: Mapping[str, Any]) -> Data:
    """schema.org: a data set."""
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": package.get("title", site.name),
        "description": package.get("description", ""),
        "url": f"{site.url}{BASE}",
        "inLanguage": "nl",
        "isAccessibleForFree": True,
        "license": [one["path"] for one in package.get("licenses", ())],
    }
