"""The pages of editions, one each."""

from __future__ import annotations

from collections.abc import Sequence

from generator.course import UNKNOWN
from generator.model import Cohort, Directory, Initiative
from generator.model.cohort import Commission
from generator.views import dutch
from generator.views.addresses import section_of
from generator.views.builder import PageBuilder, row, together
from generator.views.components import (
    Body,
    CriteriaList,
    Funnel,
    Gist,
    InitiativeCard,
    Link,
    LinkedValue,
    Now,
    Pager,
    PhaseItem,
    Row,
    Status,
    Value,
)
from generator.views.page import Data, Page, ViewContext
from generator.views.parts import asking, challenge, chronicle, facts, participation
from generator.views.parts.cards import edition_kicker, initiative_card
from generator.views.parts.funnel import funnel, how_many_known
from generator.views.parts.gist import gist
from generator.views.parts.later_parts import LaterPages, family_with_initiatives
from generator.views.parts.lists import ListPage
from generator.views.parts.neighbours import Neighbour, neighbours
from generator.views.parts.now import course_of, edition_state, is_past
from generator.views.parts.opportunities import now
from generator.views.parts.outcome import Outcome, outcome
from generator.views.parts.team import Team, team
from generator.views.parts.year import whole_year
from generator.views.records import cohort_title

BASE = section_of(Cohort)
MOST_OPPORTUNITIES = 4
TRAIL = (("Edities", BASE),)


class CohortPage(Body, frozen=True, kw_only=True):
    """All that is known of an edition, in the order of the page."""

    template = "cohort/page.html"
    title: str
    cards: Sequence[InitiativeCard]
    pager: Pager
    kicker: str
    lead: str
    finished: bool
    """Texts use the past tense."""
    state: Status
    now: Now
    gist: Sequence[Gist]
    purpose: Sequence[Value]
    facts: Sequence[Row]
    themes: Sequence[challenge.ThemeWords]
    phases: Sequence[PhaseItem]
    funnel: Funnel | None
    known: str
    """How many of the chosen initiatives the site knows, in a sentence, or nothing."""
    participant_notes: Sequence[int]
    """The numbers of the sources by which the participants are known."""
    worked_out: Sequence[LinkedValue]
    possible: Sequence[LinkedValue]
    awards: Sequence[LinkedValue]
    criteria: Sequence[CriteriaList]
    finance: Sequence[Row]
    programme: Sequence[Row]
    prizes: Sequence[Row]
    impact: Sequence[Outcome]
    effect_unknown: bool
    findings: Sequence[Row]
    partners: Sequence[LinkedValue]
    people: Team | None
    events: chronicle.Events | None
    publications: chronicle.Publications | None
    names: Sequence[Row]
    neighbours: Sequence[Neighbour]
    contact_href: str
    """The mailbox of the edition if it was verified recently, or nothing."""
    door: Link
    start_href: str


def _page(builder: PageBuilder, cohort: Cohort, listed: ListPage[Initiative]) -> Page[CohortPage]:
    """An edition, with the initiatives that take part."""
    title = cohort_title(builder.directory, cohort)
    return builder.page(
        _edition(builder, cohort, title, listed),
        title=title,
        description=_description(builder, cohort),
        trail=TRAIL,
        linked_data=_linked_data(builder.context, cohort),
    )


def _later(directory: Directory, cohort: Cohort) -> LaterPages:
    title = cohort_title(directory, cohort)
    return LaterPages(
        of=title,
        title=f"Deelnemers van {title}",
        description=f"De initiatieven die meededen aan de editie {title} van de Sociale Ondernemers Challenge.",
    )


PAGES = family_with_initiatives(
    TRAIL,
    lambda context: context.directory.cohorts,
    lambda context, id: context.directory.participants[id],
    _page,
    _later,
    body=CohortPage,
    reads=(
        "initiatives",
        "cohorts",
        "municipalities",
        "themes",
        "organisations",
        "people",
        "events",
        "publications",
        "sources",
        "pictures",
        "day",
    ),
)


def _edition(builder: PageBuilder, cohort: Cohort, title: str, listed: ListPage[Initiative]) -> CohortPage:
    """All that is known of an edition, in the order in which the page tells it: sources are numbered that way."""
    directory = builder.directory
    finished = is_past(builder.context, cohort)
    contact = asking.of_edition(builder, cohort, title)
    candidates = (*directory.participants[cohort.id], *directory.possible_participants[cohort.id])
    return CohortPage(
        title=title,
        cards=[initiative_card(builder, initiative) for initiative in listed.items],
        pager=listed.pager(builder),
        kicker=edition_kicker(cohort),
        lead=f"{'De naam was toen' if finished else 'De naam is'}: {cohort.names[0].value}.",
        finished=finished,
        state=edition_state(builder, cohort),
        now=now(builder, [cohort], directory.events_of_cohort[cohort.id], MOST_OPPORTUNITIES),
        gist=gist(builder, cohort),
        purpose=builder.claims(cohort.purpose),
        facts=_facts(builder, cohort),
        themes=challenge.theme_lists(builder, cohort.theme_lists),
        phases=whole_year(builder, cohort),
        funnel=funnel(builder, cohort),
        known=how_many_known(cohort, listed.total),
        participant_notes=participation.notes(builder, cohort, listed.items),
        worked_out=participation.worked_out(builder, cohort, listed.items),
        possible=participation.possible(builder, directory.possible_participants[cohort.id]),
        awards=participation.awards(builder, cohort, candidates),
        criteria=challenge.criteria(builder, cohort.criteria),
        finance=challenge.finance(builder, cohort.finance),
        programme=challenge.programme(builder, cohort.programme, directory.events_of_cohort[cohort.id]),
        prizes=[*challenge.prizes(builder, cohort.prizes), *challenge.vote(builder, cohort.vote)],
        impact=outcome(builder, cohort.impact),
        effect_unknown=finished and not any(figure.kind == "effect" for figure in cohort.impact),
        findings=challenge.statements(builder, cohort.findings),
        partners=challenge.partners(builder, cohort),
        people=team(builder, directory.people_of_cohort[cohort.id]),
        events=chronicle.events(builder, directory.events_of_cohort[cohort.id]),
        publications=chronicle.publications(builder, directory.publications_of_cohort[cohort.id]),
        names=[row("Naam van toen" if finished else "Naam", builder.claims(cohort.names))],
        neighbours=neighbours(builder, cohort),
        contact_href=contact.href if contact and contact.checked else "",
        door=asking.door(builder, title),
        start_href=builder.to("start/"),
    )


def _facts(builder: PageBuilder, cohort: Cohort) -> list[Row]:
    numbers = [builder.value(f"{dutch.ordinal(number.value)} editie", number) for number in cohort.edition_number]
    states = [builder.value(builder.label("cohorts.state.value", state.value), state) for state in cohort.state]
    return [
        facts.municipalities(builder, cohort.municipalities),
        *_area(builder, cohort),
        together("Opdrachtgever", [_commissioner(builder, by) for by in cohort.commissioned_by]),
        row("Jaar", [Value(text=str(cohort.year))]),
        row("Hoeveelste", numbers),
        *([row("Stand", states)] if states or course_of(builder.context, cohort).when == UNKNOWN else []),
        row("Contact", _contact(cohort)),
    ]


def _contact(cohort: Cohort) -> list[Value]:
    """The mailbox of the edition, its role and when it was verified."""
    contact = cohort.contact
    if contact is None:
        return []
    remark = f"{dutch.sentence(contact.function)} {asking.how_checked(contact)}"
    return [facts.mailbox(contact.mailbox, remark)]


def _area(builder: PageBuilder, cohort: Cohort) -> list[Row]:
    """The area of the edition, if it is not the whole municipality."""
    if not cohort.area:
        return []
    kind = "cohorts.area.kind"
    return [
        row(
            "Gebied",
            [
                builder.value(area.value, area, remark=dutch.sentence(builder.label(kind, area.kind)))
                for area in cohort.area
            ],
        )
    ]


def _commissioner(builder: PageBuilder, by: Commission) -> Value:
    href = builder.link(builder.directory.organisations[by.organisation]) if by.organisation else ""
    return builder.value(by.name, by, href=href)


def _description(builder: PageBuilder, cohort: Cohort) -> str:
    where = dutch.joined(builder.directory.municipalities[id].name for id in cohort.municipalities)
    text = (
        f"Sociale Ondernemers Challenge in {where}, {cohort.year}: verloop, aantallen, criteria, deelnemers en bronnen."
    )
    return (
        text
        if len(text) <= 155
        else f"Sociale Ondernemers Challenge, editie {cohort.year}: verloop, deelnemers en bronnen."
    )


def _linked_data(context: ViewContext, cohort: Cohort) -> Data:
    """schema.org: an edition is an Event that lasts about a year."""
    places = [context.directory.municipalities[id].name for id in cohort.municipalities]
    return {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": f"{cohort.names[0].value} {cohort.year}",
        "startDate": min((phase.start for phase in cohort.phases if phase.start), default=str(cohort.year)),
        "location": [{"@type": "AdministrativeArea", "name": place} for place in places],
        "url": f"{context.url}{BASE}{cohort.id}/",
    }
