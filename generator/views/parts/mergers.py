"""Former municipalities and their successors."""

from __future__ import annotations

from generator.model import Directory, Municipality
from generator.model.municipality import Predecessor
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import Link, Value
from generator.views.page import ViewContext
from generator.views.records import record_link


def is_merged(context: ViewContext, municipality: Municipality) -> bool:
    """Whether a municipality no longer exists."""
    return municipality.valid_until is not None and municipality.valid_until < context.today


def successors(directory: Directory, municipality: Municipality) -> list[Municipality]:
    """The municipalities that name this one as a predecessor: several if it was divided."""
    return [
        other
        for other in directory.municipalities.values()
        if other.id != municipality.id and any(is_former(municipality, former) for former in other.predecessors)
    ]


def is_former(municipality: Municipality, former: Predecessor) -> bool:
    """Whether a municipality is the predecessor that another one names: by code, or by name if there is no code."""
    if former.cbs_code:
        return former.cbs_code == municipality.cbs_code
    return municipality.valid_until is not None and former.name == municipality.name


def successor_links(builder: PageBuilder, municipality: Municipality) -> list[Link]:
    """The same, each with a link to its page."""
    found = successors(builder.directory, municipality)
    return [record_link(builder, successor) for successor in found]


def predecessor_value(builder: PageBuilder, former: Predecessor) -> Value:
    """A municipality that was merged into this one, with a link to its page if it has one."""
    known = next(
        (
            municipality
            for municipality in builder.directory.municipalities.values()
            if municipality.valid_until and is_former(municipality, former)
        ),
        None,
    )
    code = f"Code {former.cbs_code}." if former.cbs_code else ""
    href = builder.link(known) if known else ""
    return Value(text=former.name, href=href, date=f"tot {dutch.day(former.until)}", remark=code)
