"""The phases of a challenge along the thread: when each was, is or will be."""

from __future__ import annotations

from collections.abc import Iterable

from generator.course import MOMENTS
from generator.model.provenance import Phase
from generator.periods import position
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.page import Data


def phases(builder: PageBuilder, items: Iterable[Phase], *, field: str = "cohorts.phases.phase") -> list[Data]:
    """What the phases component shows, in the order of the record. A date that has passed is no proof of anything."""
    return [_phase(builder, one, field) for one in items]


def when(phase: Phase) -> str:
    """From when to when, in words; nothing when neither is known."""
    return dutch.period(phase.start, _end(phase))


def _end(phase: Phase) -> str:
    return phase.end or (phase.start if phase.phase in MOMENTS else "")


def _phase(builder: PageBuilder, phase: Phase, field: str) -> Data:
    state = position(phase.start, _end(phase), builder.context.today)
    shown = builder.value(when(phase), phase)
    told = f"Stand van {shown['date']}." if shown["date"] else ""
    return {
        "label": builder.label(field, phase.phase),
        "when": shown["text"].strip(),
        "state": state,
        "state_text": {"now": "nu", "next": "komt nog"}.get(state, ""),
        "text": " ".join(filter(None, [shown["remark"], dutch.sentence(shown["level"]), told])),
        "notes": shown["notes"],
        "derived": shown["derived"],
        "steps": [],
    }
