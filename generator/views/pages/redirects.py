"""Redirects: pages at former addresses, each of which leads to the present one."""

from __future__ import annotations

from collections.abc import Mapping

from generator.fast import remembered
from generator.kinds import LASTING
from generator.views.builder import PageBuilder
from generator.views.components import Body
from generator.views.page import Family, Page, ViewContext
from generator.views.pages import network, standings

_COME_AND_GO = (standings.PAGES, network.PAGES)
"""The families whose pages come and go: while a page is gone, its address in the ledger leads to another."""
_READS = (*(kind.resource for kind in LASTING), "people", "events", "ledger", "day")
"""What redirects are made from; which pages come and go depends on people and events too."""


@remembered(*_READS)
def redirects(context: ViewContext) -> Mapping[str, str]:  # noqa: C901
    """The present address by each former one: of records with former ids, and of entries that moved in the ledger."""
    made = {family.address(key) for family in _COME_AND_GO for key in family.keys(context)}
    found: dict[str, str] = {}
    for kind in LASTING:
        for record in getattr(context.directory, kind.resource).values():
            page, *others = kind.addresses(record.id)
            for id in record.former_ids:
                former, *former_others = kind.addresses(id)
                found[former] = page
                for old, new in zip(former_others, others, strict=True):
                    if new in made or old in context.ledger:
                        found[old] = new if new in made else page
    for entry in context.ledger.values():
        if entry.moved_to:
            found[entry.address] = entry.moved_to
        elif not entry.gone and entry.address not in made and entry.address not in found:
            for family in _COME_AND_GO:
                if leads_to := family.instead(context, entry.address):
                    found[entry.address] = leads_to
    return found


class RedirectPage(Body, frozen=True, kw_only=True):
    """Where a page went."""

    template = "moved/page.html"
    href: str


def _page(context: ViewContext, key: str) -> Page[RedirectPage]:
    builder = PageBuilder(context, key)
    href = builder.to(redirects(context)[key])
    return builder.page(
        RedirectPage(href=href),
        title="Deze pagina is verhuisd",
        description="Deze pagina heeft een nieuw adres. U gaat er vanzelf heen.",
        moved_to=href,
    )


PAGES = Family(
    lambda context: [*redirects(context)],
    lambda key: key,
    _page,
    listed=False,
    lasting=False,
    bodies=(RedirectPage,),
    reads=_READS,
)
