"""The front page: what the challenge is, told with the records themselves."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Cohort, Directory, Initiative, Provenance, Theme
from generator.views import dutch
from generator.views.addresses import AGENDA
from generator.views.builder import PageBuilder
from generator.views.components import (
    Body,
    Component,
    Fact,
    KeyNumber,
    Latest,
    Link,
    MomentItem,
    Now,
    Relay,
    Showcase,
    Year,
)
from generator.views.drawings.relay import relay
from generator.views.page import Family, Page, ViewContext
from generator.views.parts import agenda, asking, moments
from generator.views.parts.cards import initiative_card
from generator.views.parts.funnel import how_many_known
from generator.views.parts.news import latest
from generator.views.parts.opportunities import all_opportunities, now_of, soon
from generator.views.parts.outcome import most_telling
from generator.views.parts.years import last_years
from generator.views.records import cohort_title, foremost

CASES, YEARS, COMING, LATEST, NOW = 4, 6, 3, 6, 3
"""How many cases, years, moments to come, recent facts and things to do now the front page shows."""

_DESCRIPTION = (
    "Een gemeente vraagt ondernemers om een plan voor een maatschappelijk probleem. "
    "Zie wie er meededen, wat ervan kwam en hoe we dat weten."
)

_STEPS = (
    ("sign-ups", "aanmeldingen"),
    ("intakes", "intakegesprekken"),
    ("plans", "ingediende plannen"),
    ("selected", "gekozen initiatieven"),
)


class Numbers(Component, frozen=True, kw_only=True):
    """The numbers of the edition in the heading."""

    title: str
    name: str
    href: str
    numbers: Sequence[KeyNumber]


class Cases(Component, frozen=True, kw_only=True):
    """The initiatives on the front page, and how they were selected."""

    title: str
    text: str
    """A sentence, or nothing."""
    shown: Sequence[Showcase]


class Opening(Component, frozen=True, kw_only=True):
    """What is open for sign-up now."""

    title: str
    href: str
    action: str


class HomePage(Body, frozen=True, kw_only=True):
    """The front page."""

    template = "home/page.html"
    name: str
    heading: str
    picture: Relay | None
    themes: str
    """Some themes in words, or nothing."""
    funnel: Numbers | None
    cases: Cases
    initiatives: str
    all_initiatives: str
    years: Sequence[Year]
    editions: str
    now: Now
    open: Opening | None
    opens: Link | None
    """What opens for sign-up later."""
    start: str
    join: str
    approach: str
    coming: Sequence[MomentItem]
    latest: Sequence[Latest]
    agenda: str
    door: Link


def _page(context: ViewContext, key: str) -> Page[HomePage]:
    directory = context.directory
    builder = PageBuilder(context, "")
    counted = next((cohort for cohort in directory.cohorts.values() if _has_funnel(cohort)), None)
    count = len(directory.initiatives)
    body = HomePage(
        name=context.name,
        heading=_heading(counted),
        picture=relay(directory),
        themes=dutch.joined((theme.name.lower() for theme in _themes(directory, counted)), "of"),
        funnel=_funnel(builder, counted) if counted else None,
        cases=_cases(builder, counted),
        initiatives=builder.list_of(Initiative),
        all_initiatives=f"Alle {dutch.number(count)} initiatieven" if count > 1 else "De lijst met initiatieven",
        years=last_years(builder, YEARS),
        editions=builder.list_of(Cohort),
        now=now_of(builder, all_opportunities(context), (), NOW),
        open=_open(builder),
        opens=_opens(builder),
        start=builder.to("start/"),
        join=builder.to("meedoen/"),
        approach=builder.to("aanpak/"),
        coming=[moments.moment_item(builder, moment) for moment in agenda.coming(context)[:COMING]],
        latest=latest(builder, LATEST),
        agenda=builder.to(AGENDA),
        door=asking.door(builder),
    )
    return builder.page(
        body,
        title=f"{context.name}: ondernemers met een plan voor hun gemeente",
        description=_DESCRIPTION,
        linked_data={
            "@context": "https://schema.org",
            "@type": "WebSite",
            "name": context.name,
            "url": context.url,
            "inLanguage": "nl",
        },
    )


PAGES = Family(
    lambda context: [""],
    lambda key: "",
    _page,
    bodies=(HomePage,),
    reads=(
        "initiatives",
        "cohorts",
        "municipalities",
        "themes",
        "organisations",
        "events",
        "sources",
        "pictures",
        "day",
    ),
)


def _has_funnel(cohort: Cohort) -> bool:
    """Whether both ends of the funnel are known: how many signed up and how many were selected."""
    return {"sign-ups", "selected"} <= {count.step for count in cohort.funnel if not count.interim}


def _count(cohort: Cohort, step: str) -> int:
    """The first final count of a step."""
    return next(count.value for count in cohort.funnel if count.step == step and not count.interim)


def _heading(cohort: Cohort | None) -> str:
    if cohort is None:
        return "Ondernemers met een plan"
    return f"{dutch.number(_count(cohort, 'sign-ups'))} ideeën, {dutch.number(_count(cohort, 'selected'))} gekozen"


def _themes(directory: Directory, cohort: Cohort | None) -> list[Theme]:
    """The themes of an edition as its first source names them, or else the first themes there are; at most three."""
    ids = next((listed.themes for listed in cohort.theme_lists if listed.themes), ()) if cohort else ()
    return [directory.themes[id] for id in (ids or tuple(directory.themes))[:3]]


def _funnel(builder: PageBuilder, cohort: Cohort) -> Numbers:
    """The numbers of an edition, each with its share of the first. Counts that differ stand side by side."""
    numbers: list[KeyNumber] = []
    most = 0.0
    for step, label in _STEPS:
        given = [count for count in cohort.funnel if count.step == step and not count.interim]
        if not given:
            continue
        most = most or given[0].value
        texts = dict.fromkeys(f"{count.qualifier} {dutch.number(count.value)}".strip() for count in given)
        numbers.append(
            KeyNumber(
                text=dutch.joined(texts, "of"),
                label=label,
                detail="bronnen verschillen" if len(texts) > 1 else "",
                notes=builder.notes(dict.fromkeys(source for count in given for source in count.sources)),
                derived=all(count.basis == "derived" for count in given),
                share=min(100, round(100 * given[0].value / most)) if most else 0,
            )
        )
    return Numbers(
        title=cohort_title(builder.directory, cohort),
        name=cohort.names[0].value,
        href=builder.link(cohort),
        numbers=numbers,
    )


def _cases(builder: PageBuilder, cohort: Cohort | None) -> Cases:
    """What a maintainer picked. Without that: what came of the edition in the heading, and if nobody knows who took
    part in it, initiatives of any edition, under a heading that says so. The last confirmed come first; how often the
    press wrote about it does not count.
    """
    directory = builder.directory
    joined = directory.participants[cohort.id] if cohort else ()
    picked = [initiative for initiative in directory.initiatives.values() if initiative.featured]
    shown = [
        _case(builder, initiative)
        for initiative in foremost(picked or joined or directory.initiatives.values())[:CASES]
    ]
    if picked:
        return Cases(title="Uitgelichte initiatieven", text="", shown=shown)
    if cohort is None or not joined:
        return Cases(title="Initiatieven van alle edities", text="", shown=shown)
    return Cases(
        title=f"Initiatieven van de editie {cohort_title(directory, cohort)}",
        text=how_many_known(cohort, len(joined)),
        shown=shown,
    )


def _sources(initiative: Initiative) -> int:
    """How many sources tell about it."""
    return len({source for claim in _evidence(initiative) for source in claim.sources})


def _evidence(initiative: Initiative) -> tuple[Provenance, ...]:
    """All claims about an initiative."""
    return (
        *initiative.participations, *initiative.status, *initiative.founded, *initiative.legal_form,
        *initiative.websites, *initiative.awards, *initiative.funding, *initiative.earnings, *initiative.figures,
        *initiative.impact, *initiative.milestones, *initiative.statements,
    )  # fmt: skip


def _case(builder: PageBuilder, initiative: Initiative) -> Showcase:
    """A card with the one fact that says most."""
    return Showcase(
        card=initiative_card(builder, initiative),
        known=dutch.counted(_sources(initiative), "bron", "bronnen"),
        fact=_fact(builder, initiative),
    )


def _fact(builder: PageBuilder, initiative: Initiative) -> Fact | None:
    """An outcome if there is one, else a prize, else another figure; never a goal."""
    if telling := most_telling(initiative.impact):
        return Fact(label=dutch.capital(telling.measure), shown=builder.figure(telling))
    if initiative.awards:
        award = initiative.awards[0]
        return Fact(label="Won", shown=builder.value(dutch.capital(award.name), award))
    if initiative.figures:
        figure = initiative.figures[0]
        return Fact(label=dutch.capital(figure.measure), shown=builder.figure(figure))
    return None


def _open(builder: PageBuilder) -> Opening | None:
    """The edition that is open for sign-up, or the way to all of them if there are several."""
    opportunities = all_opportunities(builder.context)
    found = [
        opportunity.cohort
        for opportunity in opportunities
        if opportunity.stretch.step == "sign-up" and opportunity.cohort
    ]
    if not found:
        return None
    if len(found) > 1:
        what = f"{dutch.in_words(len(found))} edities"
        return Opening(title=what, href=builder.to(AGENDA), action="Bekijk ze in de agenda")
    title = cohort_title(builder.directory, found[0])
    return Opening(title=title, href=builder.link(found[0]), action="Naar deze editie")


def _opens(builder: PageBuilder) -> Link | None:
    """The first edition that will open for sign-up."""
    for opportunity in soon(builder.context, builder.directory.cohorts.values()):
        if opportunity.stretch.step == "sign-up" and opportunity.cohort:
            title = cohort_title(builder.directory, opportunity.cohort)
            text = f"Aanmelden bij {title} kan {dutch.period(opportunity.stretch.start, '')}."
            return Link(text=text, href=builder.link(opportunity.cohort))
    return None
