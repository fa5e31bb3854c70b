"""Rows of facts that the pages of several kinds of records share."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.provenance import Website
from generator.views import dutch
from generator.views.builder import PageBuilder, row, together, web_address
from generator.views.components import Row, Value


def municipalities(builder: PageBuilder, ids: Sequence[str], most: int | None = None) -> Row:
    """The municipalities of a record, the first `most` of them, each with a link to its page."""
    found = [builder.directory.municipalities[id] for id in ids[:most]]
    where = [Value(text=municipality.name, href=builder.link(municipality)) for municipality in found]
    return together("Gemeente" if len(where) == 1 else "Gemeenten", where)


def websites(builder: PageBuilder, sites: Sequence[Website]) -> Row:
    """The web addresses of a record."""
    label = "Website" if len(sites) < 2 else "Websites"
    return together(label, [builder.value(web_address(site.url), site, href=site.url) for site in sites])


def newsletter(url: str) -> list[Row]:
    """The row that leads to a newsletter, if its address is known."""
    return [Row(label="Nieuwsbrief", shown=[Value(text=web_address(url), href=url)])] if url else []


def aliases(names: Sequence[str]) -> list[Row]:
    """The row of the other names of a record, if it has any."""
    return [row("Ook bekend als", [Value(text=dutch.joined(names))])] if names else []


def mailbox(address: str, remark: str = "") -> Value:
    """The address of a mailbox, as a link that writes to it."""
    return Value(text=address, href=f"mailto:{address}", remark=remark)
