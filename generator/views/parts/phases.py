"""The phases of a challenge along the thread: when each was, is or will be."""

from __future__ import annotations

from collections.abc import Iterable

from generator.course import MOMENTS
from generator.model.provenance import Phase
from generator.periods import Position, position
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import PhaseItem, PhaseMoment, PhaseState


def phases(builder: PageBuilder, items: Iterable[Phase], *, field: str) -> list[PhaseItem]:
    """What the phases component shows, in the order of the record; `field` is the one with the labels."""
    found = ((phase, phase_moment(builder, phase)) for phase in items)
    return [
        PhaseItem(
            label=builder.label(field, phase.phase),
            state=moment.state,
            state_text=moment.state_text,
            moment=moment,
        )
        for phase, moment in found
    ]


def when(phase: Phase) -> str:
    """From when to when, in words; nothing when neither is known."""
    return dutch.period(phase.start, _end(phase))


def _end(phase: Phase) -> str:
    return phase.end or (phase.start if phase.phase in MOMENTS else "")


def phase_position(builder: PageBuilder, phase: Phase) -> Position:
    """Whether it is done, running or next."""
    return position(phase.start, _end(phase), builder.context.today)


def phase_moment(
    builder: PageBuilder, phase: Phase, state: PhaseState | None = None, state_text: str | None = None
) -> PhaseMoment:
    """When a phase was, is or will be, as one source tells it; `state` is known better from elsewhere, or follows."""
    state = phase_position(builder, phase) if state is None else state
    shown = builder.value(when(phase), phase)
    as_of = f"Stand van {shown.date}." if shown.date else ""
    return PhaseMoment(
        when=shown.text.strip(),
        state=state,
        state_text={"now": "nu", "next": "komt nog"}.get(state, "") if state_text is None else state_text,
        text=" ".join(filter(None, [shown.remark, dutch.sentence(shown.level), as_of])),
        notes=shown.notes,
        derived=shown.derived,
    )
