"""From the directory to page data: pure functions, one module per family of pages."""

from generator.views import (
    cohorts,
    dictionary,
    events,
    exchange,
    home,
    initiatives,
    moved,
    municipalities,
    network,
    open_data,
    organisations,
    people,
    problem_codes,
    publications,
    standings,
    themes,
)
from generator.views.insets import INSETS, inset
from generator.views.moved import former
from generator.views.page import Documentation, Download, Family, Page, Site
from generator.views.sheet import Sheet

FAMILIES: tuple[Family, ...] = (
    home.PAGES,
    initiatives.LIST,
    initiatives.PAGES,
    cohorts.LIST,
    cohorts.PAGES,
    standings.PAGES,
    municipalities.LIST,
    municipalities.PAGES,
    themes.LIST,
    themes.PAGES,
    organisations.LIST,
    organisations.PAGES,
    network.INDEX,
    network.PAGES,
    exchange.PAGES,
    people.AMBASSADORS,
    people.COACHES,
    people.PROFILES,
    events.PAGES,
    publications.PAGES,
    open_data.PAGES,
    dictionary.INDEX,
    dictionary.PAGES,
    problem_codes.INDEX,
    problem_codes.PAGES,
    moved.PAGES,
)
"""Every kind of record page, in the order of the navigation."""

SECTIONS = {
    initiatives.BASE: "initiatives",
    cohorts.BASE: "cohorts",
    municipalities.BASE: "municipalities",
    network.BASE: "municipalities",
    themes.BASE: "themes",
    organisations.BASE: "organisations",
    "ambassadeurs/": "people",
    "coaches/": "people",
}
"""The folders of the site in which records have their pages, and which records."""

FIXED = (
    "",
    *SECTIONS,
    events.BASE,
    publications.BASE,
    exchange.BASE,
    open_data.BASE,
    dictionary.BASE,
    problem_codes.BASE,
)
"""The addresses that the site has whatever the records are."""

__all__ = [
    "FAMILIES",
    "FIXED",
    "INSETS",
    "SECTIONS",
    "Documentation",
    "Download",
    "Family",
    "Page",
    "Sheet",
    "Site",
    "former",
    "inset",
]
