"""From the directory to page data: pure functions, one module per family of pages."""

from collections.abc import Mapping

from generator.kinds import KINDS
from generator.views.addresses import AGENDA, PUBLICATIONS
from generator.views.builder import PageBuilder
from generator.views.components import Body
from generator.views.page import Documentation, Download, Family, Page, ViewContext
from generator.views.pages import (
    cohort_list,
    cohorts,
    dictionary,
    events,
    exchange,
    gone,
    home,
    initiative_list,
    initiatives,
    municipalities,
    municipality_list,
    network,
    open_data,
    organisations,
    people,
    problem_codes,
    publications,
    redirects,
    standings,
    target_groups,
    theme_groups,
    themes,
)
from generator.views.pages.gone import gone as withdrawn
from generator.views.pages.redirects import redirects as moved
from generator.views.shortcodes import SHORTCODES, shortcode

FAMILIES: Mapping[str, Family[Body]] = {
    "home": home.PAGES,
    "initiatives": initiative_list.PAGES,
    "initiative": initiatives.PAGES,
    "editions": cohort_list.PAGES,
    "edition": cohorts.PAGES,
    "standings": standings.PAGES,
    "municipalities": municipality_list.PAGES,
    "municipality": municipalities.PAGES,
    "themes": themes.LIST,
    "theme": themes.PAGES,
    "theme and target group": theme_groups.PAGES,
    "target groups": target_groups.LIST,
    "target group": target_groups.PAGES,
    "organisations": organisations.LIST,
    "organisation": organisations.PAGES,
    "network": network.INDEX,
    "network of a municipality": network.PAGES,
    "wanted and offered": exchange.PAGES,
    "ambassadors": people.AMBASSADORS,
    "coaches": people.COACHES,
    "person": people.PROFILES,
    "agenda": events.PAGES,
    "publications": publications.PAGES,
    "open data": open_data.PAGES,
    "dictionary": dictionary.INDEX,
    "fields of a kind": dictionary.PAGES,
    "problem codes": problem_codes.INDEX,
    "problem code": problem_codes.PAGES,
    "moved": redirects.PAGES,
    "withdrawn": gone.PAGES,
}
"""Every family of pages by name, in the order of the navigation."""

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
