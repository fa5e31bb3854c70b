"""Municipalities that are no more, and into which others they went."""

from __future__ import annotations

from generator.model import Directory, Municipality
from generator.model.municipality import Predecessor
from generator.views.page import ViewContext


def is_merged(context: ViewContext, municipality: Municipality) -> bool:
    """Whether a municipality no longer exists."""
    return municipality.valid_until is not None and municipality.valid_until < context.today


def successors(directory: Directory, municipality: Municipality) -> list[Municipality]:
    """The municipalities that name this one among those that went into them: several when it was divided."""
    return [
        other
        for other in directory.municipalities.values()
        if other.id != municipality.id and any(is_former(municipality, former) for former in other.predecessors)
    ]


def is_former(municipality: Municipality, former: Predecessor) -> bool:
    """Whether a record is about the former municipality that another one names: the code decides, else the name."""
    if former.cbs_code:
        return former.cbs_code == municipality.cbs_code
    return municipality.valid_until is not None and former.name == municipality.name
