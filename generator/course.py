"""How far an edition has come on a given day, derived from its dates and its states together.

Both the rules and the pages ask this here. A date that has passed proves nothing by itself, but it ends a statement:
sign-up that was open until February is not open in November. A state is believed for as long as such a state usually
lasts.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.periods import Position, before, first_day, last_day, lies_ahead, months_before, newest, position

NOW, COMING, PAST, UNKNOWN = "now", "coming", "past", "unknown"

PHASES = ("sign-up", "intake", "plan", "selection", "programme", "vote", "final", "impact-measurement")
"""The phases of an edition in their usual order."""

MOMENTS = frozenset({"selection", "final"})
"""Phases that take a single day: without an end date they end when they start."""

_AFTERWARDS = "impact-measurement"
"""The phase that follows the end of an edition."""

_STAGES = {
    "sign-up": "open", "vote": "running", "final": "running", "programme": "running",
    "selection": "selecting", "plan": "selecting", "intake": "selecting",
}  # fmt: skip
"""The state that belongs to each phase; of phases at the same time, the first in this order decides."""

_HOLDS = {"announced": 12, "open": 3, "selecting": 6, "running": 12}
"""For how many months a state is believed if no date contradicts it: about as long as it lasts in most editions."""


@dataclass(frozen=True, slots=True)
class DatedPhase:
    """A phase of an edition with its start and end as partial dates, empty where unknown."""

    step: str
    start: str = ""
    end: str = ""

    @property
    def until(self) -> str:
        """The partial date on which it ends; empty if unknown."""
        return self.end or (self.start if self.step in MOMENTS else "")

    def position(self, today: datetime.date) -> Position:
        """ "done", "now", "next" or "unknown", as of today."""
        return position(self.start, self.until, today)

    def has_begun(self, today: datetime.date) -> bool:
        """Whether it certainly began before today."""
        return bool(self.start) and last_day(self.start) < today.isoformat()

    def is_sure(self, today: datetime.date) -> bool:
        """Whether it is certainly going on today: with partial dates it may not have begun yet, or be over already."""
        day = today.isoformat()
        return day in (self.start, self.until) or (
            bool(self.start and self.until) and last_day(self.start) <= day <= first_day(self.until)
        )

    def is_apart(self, other: DatedPhase) -> bool:
        """Whether the two certainly do not overlap."""
        return any(
            bool(earlier.until and later.start) and before(earlier.until, later.start)
            for earlier, later in ((self, other), (other, self))
        )


IN_THE_AGENDA = ("vote", "final")
"""Phases whose date may be in the agenda only: such an event counts if the edition gives no date itself."""


def completed(phases: Sequence[DatedPhase], events: Iterable[DatedPhase]) -> list[DatedPhase]:
    """The phases of an edition, and the ones that are dated by the agenda only."""
    dated = {phase.step for phase in phases if phase.start or phase.end}
    return [*phases, *(event for event in events if event.step in IN_THE_AGENDA and event.step not in dated)]


def called_off(phase: DatedPhase, cancelled: Iterable[DatedPhase]) -> bool:
    """Whether the agenda has a cancelled event of this phase at the same time."""
    return phase.step in IN_THE_AGENDA and any(
        event.step == phase.step and not event.is_apart(phase) for event in cancelled
    )


@dataclass(frozen=True, slots=True)
class Course:
    """How far an edition has come.

    `when` is NOW, COMING, PAST or UNKNOWN; `stage` is a state of the schema, empty if unknown. `running` are the phases
    under way, the decisive one first; `coming` are those ahead, soonest first; `last` is the latest one that is over.
    Phases are those that were given; a phase without dates among `running` follows from the state alone.
    """

    when: str
    stage: str
    running: tuple[DatedPhase, ...] = ()
    coming: tuple[DatedPhase, ...] = ()
    last: DatedPhase | None = None


def course(year: int, states: Sequence[tuple[str, str]], phases: Iterable[DatedPhase], today: datetime.date) -> Course:
    """How far an edition has come today; `states` are pairs of a state and its partial date, as in the record."""
    state, day = newest_state(states, today)
    placed = [(phase, phase.position(today)) for phase in phases if phase.start or phase.end]
    coming = tuple(sorted((phase for phase, at in placed if at == "next"), key=lambda phase: first_day(phase.start)))
    main = [(phase, at) for phase, at in placed if phase.step != _AFTERWARDS]
    done = sorted((phase for phase, at in main if at == "done"), key=lambda phase: last_day(phase.until))
    last = done[-1] if done else None
    if state == "finished":
        return Course(PAST, state, coming=tuple(phase for phase in coming if phase.step == _AFTERWARDS), last=last)
    believed = holds(state, day, today) and contradiction(state, day, [phase for phase, _ in main], today) is None
    running = _running_phases(main, state, day, believed)
    if running:
        return Course(NOW, _STAGES[running[0].step], tuple(running), coming, last)
    if believed:
        return Course(COMING if state == "announced" else NOW, state, (), coming, last)
    if any(phase.step != _AFTERWARDS for phase in coming):
        return Course(NOW, "running", (), coming, last) if done else Course(COMING, "announced", (), coming)
    if year > today.year:
        return Course(COMING, "", (), coming, last)
    over = year < today.year or any(phase.step == "final" for phase in done)
    return Course(PAST if over else UNKNOWN, "", (), coming, last)


def _running_phases(placed: Sequence[tuple[DatedPhase, str]], state: str, day: str, believed: bool) -> list[DatedPhase]:
    """The phases under way, the decisive one first; sign-up is one of them if a state that is believed says so."""
    running = [phase for phase, at in placed if at == "now" and not _closed_early(phase, state, day)]
    if believed and state == "open" and not any(phase.step == "sign-up" for phase in running):
        undated = (phase for phase, at in placed if phase.step == "sign-up" and at == "unknown")
        running.append(next(undated, DatedPhase("sign-up")))
    return sorted(running, key=lambda phase: list(_STAGES).index(phase.step))


def newest_state(states: Sequence[tuple[str, str]], today: datetime.date) -> tuple[str, str]:
    """The newest state and its date; both empty if there is none. States dated in the future do not count."""
    past = [(state, date) for state, date in states if not lies_ahead(date, today)]
    return past[newest(date for _, date in past)] if past else ("", "")


def holds(state: str, day: str, today: datetime.date) -> bool:
    """Whether a state of that day may still hold today; false for a state without a date."""
    return bool(day) and state in _HOLDS and last_day(day) >= months_before(today, _HOLDS[state])


def _closed_early(phase: DatedPhase, state: str, day: str) -> bool:
    """Whether the state says that sign-up is closed, though its dates do not."""
    return phase.step == "sign-up" and state in ("selecting", "running") and not before(day, phase.start)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """The phase that contradicts a state, by the partial date `day`; `how` is "over", "begun" or "ahead"."""

    step: str
    day: str
    how: str


def contradiction(state: str, day: str, phases: Sequence[DatedPhase], today: datetime.date) -> Contradiction | None:
    """The phase whose dates contradict a state today; None if there is none.

    A state dated after that phase knows more than the planning did and wins, unless it is "open" or "finished": then
    one of the dates is wrong.
    """
    by_step: dict[str, list[DatedPhase]] = {}
    for phase in phases:
        if phase.start or phase.end:
            by_step.setdefault(phase.step, []).append(phase)
    found = _CONTRADICTIONS[state](by_step, today) if state in _CONTRADICTIONS else None
    return None if found and state not in ("open", "finished") and day and before(found.day, day) else found


_Steps = dict[str, list[DatedPhase]]


def _over(steps: _Steps, step: str, today: datetime.date) -> Contradiction | None:
    """The last day of a phase, if all its known periods are over."""
    known = steps.get(step, [])
    if not known or any(phase.position(today) != "done" for phase in known):
        return None
    return Contradiction(step, max((phase.until for phase in known), key=last_day), "over")


def _begun(steps: _Steps, names: Iterable[str], today: datetime.date) -> Contradiction | None:
    """The first of these phases that has begun."""
    for name in names:
        for phase in steps.get(name, ()):
            if phase.has_begun(today):
                return Contradiction(name, phase.start, "begun")
    return None


def _open(steps: _Steps, today: datetime.date) -> Contradiction | None:
    known = steps.get("sign-up", [])
    if any(phase.position(today) == "now" for phase in known):
        return None
    ahead = [phase.start for phase in known if phase.position(today) == "next"]
    if ahead:
        return Contradiction("sign-up", min(ahead), "ahead")
    return _over(steps, "sign-up", today) or _begun(steps, ("selection", "programme", "vote", "final"), today)


def _announced(steps: _Steps, today: datetime.date) -> Contradiction | None:
    return _begun(steps, _STEPS, today) or _over(steps, "sign-up", today)


def _selecting(steps: _Steps, today: datetime.date) -> Contradiction | None:
    return _begun(steps, ("programme", "vote", "final"), today) or _over(steps, "selection", today)


def _running(steps: _Steps, today: datetime.date) -> Contradiction | None:
    goes_on = any(phase.position(today) != "done" for phase in steps.get("programme", ()))
    return None if goes_on else _over(steps, "final", today)


def _finished(steps: _Steps, today: datetime.date) -> Contradiction | None:
    for name in _STEPS:
        for phase in steps.get(name, ()):
            if phase.position(today) == "next":
                return Contradiction(name, phase.start, "ahead")
    return None


_STEPS = ("sign-up", "intake", "plan", "selection", "programme", "vote", "final")
_CONTRADICTIONS = {
    "announced": _announced, "open": _open, "selecting": _selecting, "running": _running, "finished": _finished,
}  # fmt: skip
