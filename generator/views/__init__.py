"""From the directory to page data: pure functions, one module per family of pages."""

from generator.views import initiatives
from generator.views.insets import INSETS, inset
from generator.views.page import Documentation, Family, Page, Site
from generator.views.sheet import Sheet

FAMILIES: tuple[Family, ...] = (
    initiatives.LIST,
    initiatives.PAGES,
)
"""Every kind of record page, in the order of the navigation."""

__all__ = ["FAMILIES", "INSETS", "Documentation", "Family", "Page", "Sheet", "Site", "inset"]
