"""How far an edition is on a day, from what its dates and its states say together. Rules and pages ask this alike.

A date that has passed proves nothing, but it ends a statement: what was open until February is not open in November.
A state proves something for as long as such a state usually lasts.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.periods import before, first_day, last_day, lies_ahead, months_before, newest, position

NOW, COMING, PAST, UNKNOWN = "now", "coming", "past", "unknown"

MOMENTS = frozenset({"selection", "final"})
"""Phases that are one moment: without an end they begin and end together."""

_AFTERWARDS = "impact-measurement"
"""The phase that comes when an edition is over."""

_STAGES = {
    "sign-up": "open", "vote": "running", "final": "running", "programme": "running",
    "selection": "selecting", "plan": "selecting", "intake": "selecting",
}  # fmt: skip
"""The state that a phase goes with; of several at once the first says most."""

_HOLDS = {"announced": 12, "open": 3, "selecting": 6, "running": 12}
"""For how many months a state is believed when no date says otherwise: about as long as it lasts in a year."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A phase of an edition, with the partial dates that are known of it."""

    step: str
    start: str = ""
    end: str = ""

    @property
    def until(self) -> str:
        """When it is over."""
        return self.end or (self.start if self.step in MOMENTS else "")

    def position(self, today: datetime.date) -> str:
        """done, now, next or unknown."""
        return position(self.start, self.until, today)

    def has_begun(self, today: datetime.date) -> bool:
        """Whether it began before today for certain."""
        return bool(self.start) and last_day(self.start) < today.isoformat()

    def is_sure(self, today: datetime.date) -> bool:
        """Whether it goes on today for certain: of dates without a day it may not have begun, or be over."""
        day = today.isoformat()
        return day in (self.start, self.until) or (
            bool(self.start and self.until) and last_day(self.start) <= day <= first_day(self.until)
        )

    def is_apart(self, other: Stretch) -> bool:
        """Whether the two are at different times for certain."""
        return any(
            bool(one.until and next_one.start) and before(one.until, next_one.start)
            for one, next_one in ((self, other), (other, self))
        )


IN_THE_AGENDA = ("vote", "final")
"""Phases that may stand in the agenda alone: the date of such an event counts where the phases tell none."""


def completed(phases: Sequence[Stretch], events: Iterable[Stretch]) -> list[Stretch]:
    """The phases of an edition, with those of which only the agenda tells when they are."""
    dated = {one.step for one in phases if one.start or one.end}
    return [*phases, *(one for one in events if one.step in IN_THE_AGENDA and one.step not in dated)]


def called_off(stretch: Stretch, cancelled: Iterable[Stretch]) -> bool:
    """Whether the agenda says that a phase does not go on: an event of its kind, then, was `cancelled`."""
    return stretch.step in IN_THE_AGENDA and any(
        one.step == stretch.step and not one.is_apart(stretch) for one in cancelled
    )


@dataclass(frozen=True, slots=True)
class Course:
    """`when` is now, coming, past or unknown; `stage` a state in the words of the schema, empty when it is not known.

    `running` are the phases that go on, the one that says most first; `coming` those to come, soonest first; `last` is
    the last one that is over. Phases are given back as they came; one without dates stands for what only a state says.
    """

    when: str
    stage: str
    running: tuple[Stretch, ...] = ()
    coming: tuple[Stretch, ...] = ()
    last: Stretch | None = None


def course(year: int, states: Sequence[tuple[str, str]], stretches: Iterable[Stretch], today: datetime.date) -> Course:
    """The course of an edition; `states` are values with their partial dates, in the order of the record."""
    state, day = newest_state(states, today)
    placed = [(one, one.position(today)) for one in stretches if one.start or one.end]
    coming = tuple(sorted((one for one, at in placed if at == "next"), key=lambda one: first_day(one.start)))
    main = [(one, at) for one, at in placed if one.step != _AFTERWARDS]
    done = sorted((one for one, at in main if at == "done"), key=lambda one: last_day(one.until))
    last = done[-1] if done else None
    if state == "finished":
        return Course(PAST, state, coming=tuple(one for one in coming if one.step == _AFTERWARDS), last=last)
    held = holds(state, day, today) and overtaken(state, day, [one for one, _ in main], today) is None
    running = [one for one, at in main if at == "now" and not _closed_early(one, state, day)]
    if held and state == "open" and not any(one.step == "sign-up" for one in running):
        running.append(next((one for one, at in main if one.step == "sign-up" and at == "unknown"), Stretch("sign-up")))
    running.sort(key=lambda one: list(_STAGES).index(one.step))
    if running:
        return Course(NOW, _STAGES[running[0].step], tuple(running), coming, last)
    if held:
        return Course(COMING if state == "announced" else NOW, state, (), coming, last)
    if any(one.step != _AFTERWARDS for one in coming):
        return Course(NOW, "running", (), coming, last) if done else Course(COMING, "announced", (), coming)
    if year > today.year:
        return Course(COMING, "", (), coming, last)
    over = year < today.year or any(one.step == "final" for one in done)
    return Course(PAST if over else UNKNOWN, "", (), coming, last)


def newest_state(states: Sequence[tuple[str, str]], today: datetime.date) -> tuple[str, str]:
    """The newest state and its date. What is dated ahead was not seen by anybody and does not count."""
    seen = [one for one in states if not lies_ahead(one[1], today)]
    return seen[newest(date for _, date in seen)] if seen else ("", "")


def holds(state: str, day: str, today: datetime.date) -> bool:
    """Whether a state of that day may still be so. Of a state without a date nobody knows."""
    return bool(day) and state in _HOLDS and last_day(day) >= months_before(today, _HOLDS[state])


def _closed_early(stretch: Stretch, state: str, day: str) -> bool:
    """Whether the sign-up is said to be over, though its dates are not."""
    return stretch.step == "sign-up" and state in ("selecting", "running") and not before(day, stretch.start)


@dataclass(frozen=True, slots=True)
class Overtaken:
    """A phase that cannot go with a state: it is over, has begun, or (`ahead`) is still to come, on `day`."""

    step: str
    day: str
    how: str


def overtaken(state: str, day: str, stretches: Sequence[Stretch], today: datetime.date) -> Overtaken | None:
    """The phase by whose dates a state cannot be so today; None if there is none.

    A state of a later day knows more than the plan did, unless it says that one can sign up: then a date is wrong.
    """
    by_step: dict[str, list[Stretch]] = {}
    for one in stretches:
        if one.start or one.end:
            by_step.setdefault(one.step, []).append(one)
    found = _OVERTAKING[state](by_step, today) if state in _OVERTAKING else None
    later = found is not None and state not in ("open", "finished") and bool(day) and before(found.day, day)
    return None if later else found


_Steps = dict[str, list[Stretch]]


def _over(steps: _Steps, step: str, today: datetime.date) -> Overtaken | None:
    """The last day of a phase, if all that is known of it is over."""
    known = steps.get(step, [])
    if not known or any(one.position(today) != "done" for one in known):
        return None
    return Overtaken(step, max((one.until for one in known), key=last_day), "over")


def _begun(steps: _Steps, names: Iterable[str], today: datetime.date) -> Overtaken | None:
    """The first of some phases that has begun."""
    for name in names:
        for one in steps.get(name, ()):
            if one.has_begun(today):
                return Overtaken(name, one.start, "begun")
    return None


def _open(steps: _Steps, today: datetime.date) -> Overtaken | None:
    known = steps.get("sign-up", [])
    if any(one.position(today) == "now" for one in known):
        return None
    ahead = [one.start for one in known if one.position(today) == "next"]
    if ahead:
        return Overtaken("sign-up", min(ahead), "ahead")
    return _over(steps, "sign-up", today) or _begun(steps, ("selection", "programme", "vote", "final"), today)


def _announced(steps: _Steps, today: datetime.date) -> Overtaken | None:
    return _begun(steps, _STEPS, today) or _over(steps, "sign-up", today)


def _selecting(steps: _Steps, today: datetime.date) -> Overtaken | None:
    return _begun(steps, ("programme", "vote", "final"), today) or _over(steps, "selection", today)


def _running(steps: _Steps, today: datetime.date) -> Overtaken | None:
    goes_on = any(one.position(today) != "done" for one in steps.get("programme", ()))
    return None if goes_on else _over(steps, "final", today)


def _finished(steps: _Steps, today: datetime.date) -> Overtaken | None:
    for name in _STEPS:
        for one in steps.get(name, ()):
            if one.position(today) == "next":
                return Overtaken(name, one.start, "ahead")
    return None


_STEPS = ("sign-up", "intake", "plan", "selection", "programme", "vote", "final")
_OVERTAKING = {
    "announced": _announced, "open": _open, "selecting": _selecting, "running": _running, "finished": _finished,
}  # fmt: skip
