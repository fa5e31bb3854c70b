"""What visitors can do today and later: sign up, vote, attend. Every page with a call to action asks here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.course import DatedPhase
from generator.fast import remembered
from generator.model import Cohort, Event
from generator.periods import first_day, last_day, position
from generator.views import dutch
from generator.views.addresses import AGENDA, address_of
from generator.views.builder import PageBuilder
from generator.views.components import Link, Now, NowItem
from generator.views.page import ViewContext
from generator.views.parts.asking import is_checked
from generator.views.parts.now import DOORS, course_of, dated_phases
from generator.views.records import edition_link, newest_claim


@dataclass(frozen=True, slots=True)
class Opportunity:
    """Something to do in an edition, at an event, or both; `stretch` is the period."""

    stretch: DatedPhase
    cohort: Cohort | None = None
    event: Event | None = None

    @property
    def key(self) -> tuple[int, str]:
        """The sort key: sign-up, vote, attend, and within these what ends first."""
        return ("sign-up", "vote", "attend").index(self.stretch.step), last_day(self.stretch.until) or "9999"


def opportunities(context: ViewContext, cohorts: Iterable[Cohort], events: Iterable[Event]) -> list[Opportunity]:
    """What visitors can do today."""
    several = list(events)
    votes = {
        (event.cohort, event.date, event.end_date or event.date): event for event in several if event.kind == "vote"
    }
    found = [
        Opportunity(phase, cohort, votes.get((cohort.id, phase.start, phase.end)) if phase.step == "vote" else None)
        for cohort in cohorts
        for phase in _one_a_step(course_of(context, cohort).running)
        if phase.step in DOORS
    ]
    voting = {
        opportunity.cohort.id for opportunity in found if opportunity.cohort and opportunity.stretch.step == "vote"
    }
    for event in several:
        stretch = DatedPhase("vote" if event.kind == "vote" else "attend", event.date, event.end_date or event.date)
        if (
            event.status != "announced"
            or stretch.position(context.today) != "now"
            or not stretch.is_sure(context.today)
        ):
            continue
        if stretch.step == "attend" or event.cohort not in voting:
            cohort = context.directory.cohorts[event.cohort] if event.cohort else None
            found.append(Opportunity(stretch, cohort, event))
    return sorted(found, key=lambda opportunity: opportunity.key)


@remembered("cohorts", "events", "day")
def all_opportunities(context: ViewContext) -> list[Opportunity]:
    """What visitors can do today in any edition and at any event."""
    directory = context.directory
    return opportunities(context, directory.cohorts.values(), directory.events.values())


def soon(context: ViewContext, cohorts: Iterable[Cohort]) -> list[Opportunity]:
    """What visitors can do later, soonest first: the next opportunity in each edition."""
    found = []
    for cohort in cohorts:
        known = course_of(context, cohort)
        doing = {phase.step for phase in known.running}
        found += [
            Opportunity(phase, cohort)
            for phase in _one_a_step(known.coming)
            if phase.step in DOORS and phase.step not in doing
        ][:1]
    return sorted(found, key=lambda opportunity: first_day(opportunity.stretch.start))


def _one_a_step(phases: Iterable[DatedPhase]) -> Iterator[DatedPhase]:
    """The longest period of each phase: sources may differ."""
    longest: dict[str, DatedPhase] = {}
    for phase in phases:
        if phase.step not in longest or last_day(longest[phase.step].until) < last_day(phase.until):
            longest[phase.step] = phase
    yield from longest.values()


def now_item(builder: PageBuilder, opportunity: Opportunity) -> NowItem:
    """An item of the now component. It has a link only if the record gives one."""
    step, today = opportunity.stretch.step, builder.context.today
    title, action = DOORS.get(step, ("", "Meer over dit moment"))
    start = opportunity.stretch.start
    begun = position(start, opportunity.stretch.until, today) != "next"
    href = door(opportunity) if begun else ""
    return NowItem(
        title=title or (opportunity.event.name if opportunity.event else ""),
        about=_about(builder, opportunity),
        when=_when(builder.context, opportunity.stretch) if begun else f"Kan {dutch.period(start, '')}.",
        href=href,
        action=action,
        ask=None if href or not begun or step == "attend" else _ask(builder, opportunity),
        notes=builder.notes(dict.fromkeys(_sources(opportunity))),
    )


def door(opportunity: Opportunity) -> str:
    """The web address to do it; "" if the record gives none."""
    if opportunity.event and opportunity.event.url:
        return opportunity.event.url
    if opportunity.cohort is None:
        return ""
    if opportunity.stretch.step == "sign-up":
        return opportunity.cohort.signup_url
    votes = opportunity.cohort.vote if opportunity.stretch.step == "vote" else ()
    return next((vote.url for vote in votes if vote.url), "")


def _about(builder: PageBuilder, opportunity: Opportunity) -> Link | None:
    """A link to the edition; None on the page of that edition."""
    if opportunity.cohort is None or builder.url == address_of(opportunity.cohort):
        return None
    return edition_link(builder, opportunity.cohort)


def _when(context: ViewContext, stretch: DatedPhase) -> str:
    """The period in words, as seen from today."""
    today, until = context.today.isoformat(), stretch.until
    verb = "" if stretch.step == "attend" else "kan "
    if not stretch.start and not until:
        words = f"{verb}nu; tot wanneer is niet bekend"
    elif until == today:
        words = f"{verb}{'vandaag' if stretch.start == today else 'nog vandaag'}"
    elif stretch.is_sure(context.today) or not (stretch.start and until):
        words = f"{verb}nu{f', tot en met {dutch.day(until)}' if until else '; tot wanneer is niet bekend'}"
    else:
        when = dutch.period(stretch.start, until)
        words = f"{verb}{'van' if ' tot en met ' in when else 'in'} {when}; de precieze dagen kennen wij niet"
    return dutch.sentence(words)


def _ask(builder: PageBuilder, opportunity: Opportunity) -> Link | None:
    """Whom to ask for the address: the contact of the edition if it was verified recently, or else its municipality."""
    if opportunity.cohort is None:
        return None
    contact = opportunity.cohort.contact
    if contact and is_checked(builder.context, contact):
        return Link(text=contact.function, href=f"mailto:{contact.mailbox}")
    municipality = builder.directory.municipalities[opportunity.cohort.municipalities[0]]
    return Link(text=f"de gemeente {municipality.name}", href=builder.link(municipality))


def _sources(opportunity: Opportunity) -> Iterator[str]:
    if opportunity.event:
        yield from opportunity.event.sources
    elif cohort := opportunity.cohort:
        for phase, given in dated_phases(cohort):
            if phase == opportunity.stretch:
                yield from given.sources
        if not (opportunity.stretch.start or opportunity.stretch.end) and cohort.state:
            yield from newest_claim(cohort.state).sources


def now(builder: PageBuilder, cohorts: Iterable[Cohort], events: Iterable[Event], most: int) -> Now:
    """The now component: what can be done here today, or else later; `most` items in all."""
    several = list(cohorts)
    return now_of(builder, opportunities(builder.context, several, events), soon(builder.context, several), most)


def now_of(builder: PageBuilder, doing: Sequence[Opportunity], later: Sequence[Opportunity], most: int) -> Now:
    """The first `most` of what can be done today, then of what comes if there is room."""
    room = max(0, most - len(doing))
    return Now(
        opportunities=[now_item(builder, opportunity) for opportunity in doing[:most]],
        later=[now_item(builder, opportunity) for opportunity in later[:room]],
        beyond=max(0, len(doing) - most),
        agenda=builder.to(AGENDA),
    )
