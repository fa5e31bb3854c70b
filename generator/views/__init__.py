"""From the directory to page data: pure functions, one module per family of pages."""

from generator.kinds import KINDS
from generator.views.addresses import AGENDA, PUBLICATIONS
from generator.views.builder import PageBuilder
from generator.views.page import Documentation, Download, Family, Page, ViewContext
from generator.views.pages import (
    cohorts,
    dictionary,
    events,
    exchange,
    gone,
    home,
    initiatives,
    municipalities,
    network,
    open_data,
    organisations,
    people,
    problem_codes,
    publications,
    redirects,
    standings,
    themes,
)
from generator.views.pages.gone import gone as withdrawn
from generator.views.pages.redirects import redirects as moved
from generator.views.shortcodes import SHORTCODES, shortcode

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
    redirects.PAGES,
    gone.PAGES,
)
"""Every kind of record page, in the order of the navigation."""

FIXED = (
    "",
    *(section for kind in KINDS for section in kind.sections),
    AGENDA,
    PUBLICATIONS,
    exchange.BASE,
    open_data.BASE,
    dictionary.BASE,
    problem_codes.BASE,
)
"""The addresses that the site has whatever the records are."""

__all__ = [
    "FAMILIES",
    "FIXED",
    "SHORTCODES",
    "Documentation",
    "Download",
    "Family",
    "Page",
    "PageBuilder",
    "ViewContext",
    "moved",
    "shortcode",
    "withdrawn",
]
