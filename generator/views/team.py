"""The people around an edition or a municipality: those who agreed to be seen as cards, all others as a number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from generator.model import Person, Role
from generator.views import dutch
from generator.views.cards import person_card
from generator.views.page import Data
from generator.views.sheet import Sheet

MOST = 12
"""How many cards a page shows."""

_ROLES = {
    "participant": ("deelnemer", "deelnemers"),
    "ambassador": ("ambassadeur", "ambassadeurs"),
    "coach": ("coach", "coaches"),
    "jury": ("jurylid", "juryleden"),
    "coordinator": ("coördinator", "coördinatoren"),
}


def team(sheet: Sheet, people: Iterable[Person], counts: Callable[[Role], bool]) -> Data | None:
    """The people, by the roles for which `counts` holds (any role if there is none); None when there is nobody."""
    listed = list(people)
    if not listed:
        return None
    seen = [one for one in listed if one.published]
    hidden = Counter(next(filter(counts, one.roles), one.roles[0]).role for one in listed if not one.published)
    more = len(seen) - MOST
    return {
        "cards": [person_card(sheet, one) for one in seen[:MOST]],
        "left_out": f"Nog {dutch.counted(more, 'persoon', 'mensen')}" if more > 0 else "",
        "unnamed": _unnamed(hidden, bool(seen)),
        "coaches": sheet.to("coaches/"),
        "ambassadors": sheet.to("ambassadeurs/"),
    }


def _unnamed(hidden: Counter[str], besides: bool) -> str:
    """How many of each role are not shown, as a sentence; nothing when all are."""
    if not hidden:
        return ""
    who = dutch.joined(dutch.counted(hidden[role], *words) for role, words in _ROLES.items() if hidden[role])
    verb = "staat" if hidden.total() == 1 else "staan"
    if besides:
        return f"En {who} die niet met naam op de site {verb}."
    return f"{who} {verb} niet met naam op de site."
