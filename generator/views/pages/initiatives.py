"""The pages of initiatives: the list and one page each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.model import Cohort, Figure, Initiative, Person
from generator.model.initiative import Award, Earning, Funding, Want
from generator.views import dutch
from generator.views.addresses import NETWORK, section_of
from generator.views.builder import PageBuilder, row, web_address
from generator.views.components import (
    Body,
    Component,
    InitiativeCard,
    Link,
    Pager,
    Photo,
    Plate,
    Row,
    Status,
    Tag,
    TimelineItem,
    Value,
    Wanted,
)
from generator.views.page import Data, Family, Page, ViewContext
from generator.views.pages.standings import choices
from generator.views.parts import asking, challenge
from generator.views.parts.alike import alike
from generator.views.parts.cards import drawn, image, initiative_card
from generator.views.parts.later_parts import later_part
from generator.views.parts.lists import ListPage, list_family
from generator.views.parts.now import initiative_state, is_past
from generator.views.parts.outcome import KINDS, Outcome, apart, outcome, without_effect
from generator.views.records import cohort_title, person_name, tone

BASE = section_of(Initiative)
TRAIL = (("Initiatieven", BASE),)


class InitiativeList(Body, frozen=True, kw_only=True):
    """The first page of the list of initiatives."""

    template = "initiative/list.html"
    lead: str
    count: str
    choices: Sequence[Tag]
    themes: Sequence[Tag]
    cards: Sequence[InitiativeCard]
    pager: Pager
    editions_href: str
    approach_href: str
    join_href: str


def _list_page(builder: PageBuilder, listed: ListPage[Initiative]) -> Page:
    directory = builder.directory
    description = "Ondernemende ideeën voor een maatschappelijk probleem, met wat ervan bekend is en van wie."
    if not listed.is_first:
        return later_part(builder, listed, title="Initiatieven", description=description, trail=TRAIL)
    themes = [
        Tag(
            text=f"{theme.name} ({dutch.number(len(directory.initiatives_on[theme.id]))})",
            href=builder.link(theme),
            tone=tone(directory, theme.id),
        )
        for theme in directory.themes.values()
        if directory.initiatives_on[theme.id]
    ]
    return builder.page(
        InitiativeList(
            lead=description,
            count=dutch.counted(listed.total, "initiatief", "initiatieven"),
            choices=choices(builder, BASE),
            themes=themes,
            cards=[initiative_card(builder, initiative) for initiative in listed.items],
            pager=listed.pager(builder),
            editions_href=builder.list_of(Cohort),
            approach_href=builder.to("aanpak/"),
            join_href=builder.to("meedoen/"),
        ),
        title="Initiatieven",
        description=description,
    )


LIST = list_family(BASE, lambda context: list(context.directory.initiatives.values()), _list_page)


class Participation(Component, frozen=True, kw_only=True):
    """An edition that an initiative took part in, or will."""

    when: str
    """Deed mee, or Doet mee."""
    shown: Value


class Figures(Component, frozen=True, kw_only=True):
    """Other figures, those on which sources disagree apart."""

    disputed: Sequence[Row]
    agreed: Sequence[Row]


class AwardItem(Component, frozen=True, kw_only=True):
    """A prize that an initiative won, and from whom."""

    kind: str
    shown: Value
    by: str
    href: str
    """The organisation or edition that gave it, and its address; both may be nothing."""


class TransferPart(Component, frozen=True, kw_only=True):
    """One thing to know for whoever takes over the idea."""

    title: str
    text: str


class TransferItem(Component, frozen=True, kw_only=True):
    """What another town needs to do the same, and who says so."""

    parts: Sequence[TransferPart]
    given: Value


class InitiativeLink(Component, frozen=True, kw_only=True):
    """Whom or what an initiative builds on or brought forth; `text` says which of these."""

    text: str
    title: str
    href: str


class InitiativePage(Body, frozen=True, kw_only=True):
    """All that is known of an initiative."""

    template = "initiative/page.html"
    name: str
    tagline: str
    tone: str
    picture: Plate | None
    """None when there is a photo."""
    image: Photo | None
    kicker: str
    status: Status
    story: str
    """Markdown."""
    door: Link
    cited: Mapping[str, int]
    """The numbers of the sources that the story names."""
    themes: Sequence[Link]
    participations: Sequence[Participation]
    facts: Sequence[Row]
    confirmed: str
    evidence: str
    """The heading above figures, prizes and money; empty without any."""
    alone: bool
    """There is one kind of them, which needs no heading of its own."""
    impact: Sequence[Outcome]
    effect_unknown: bool
    figures: Figures | None
    awards: Sequence[Sequence[AwardItem]]
    """Those of one kind together; so it is with what it seeks, offers and passed on."""
    funding: Sequence[Row]
    milestones: Sequence[TimelineItem]
    statements: Sequence[Row]
    transfer: TransferItem | None
    seeks: Sequence[Sequence[Wanted]]
    offers: Sequence[Sequence[Wanted]]
    lineage: Sequence[Sequence[InitiativeLink]]
    more: Sequence[InitiativeCard]
    """Other initiatives on the same theme."""
    theme_name: str
    theme_href: str
    start_href: str
    network_href: str


def _page(context: ViewContext, key: str) -> Page:
    initiative = context.directory.initiatives[key]
    builder = PageBuilder(context, f"{BASE}{key}/")
    directory = context.directory
    main = directory.themes[initiative.themes[0]]
    where = f" · {directory.municipalities[initiative.municipality].name}" if initiative.municipality else ""
    body = InitiativePage(
        name=initiative.name,
        tagline=initiative.tagline,
        tone=tone(directory, main.id),
        picture=drawn(context, initiative),
        image=image(builder, "initiatives", initiative.image),
        kicker=f"{main.name}{where}",
        status=initiative_state(builder.context, initiative.status),
        story=initiative.description,
        door=asking.door(builder, initiative.name),
        cited=builder.cited(initiative.description),
        themes=[
            Link(text=directory.themes[id].name, href=builder.link(directory.themes[id])) for id in initiative.themes
        ],
        participations=_participations(builder, initiative),
        facts=_facts(builder, initiative),
        confirmed=_confirmed(initiative),
        evidence=_evidence(initiative),
        alone=_kinds_of_evidence(initiative) == 1,
        impact=outcome(builder, initiative.impact),
        effect_unknown=without_effect(initiative.impact),
        figures=_figures(builder, initiative.figures),
        awards=alike((_award(builder, award) for award in initiative.awards), lambda award: award.kind),
        funding=_funding(builder, initiative.funding),
        milestones=[
            TimelineItem(when=dutch.day(claim.date), shown=builder.value(claim.value, claim, date=""))
            for claim in sorted(initiative.milestones, key=lambda claim: claim.date or "9")
        ],
        statements=challenge.statements(builder, initiative.statements),
        transfer=_transfer(builder, initiative),
        seeks=_wants(builder, initiative.seeks, "initiatives.seeks.kind"),
        offers=_wants(builder, initiative.offers, "initiatives.offers.kind"),
        lineage=alike(_lineage(builder, initiative), lambda link: link.text),
        more=[initiative_card(builder, other) for other in _neighbours(builder, initiative)],
        theme_name=main.name,
        theme_href=builder.link(main),
        start_href=builder.to("start/"),
        network_href=builder.to(NETWORK),
    )
    return builder.page(
        body,
        title=initiative.name,
        description=initiative.tagline,
        trail=TRAIL,
        linked_data=_linked_data(context, initiative),
    )


def _keys(context: ViewContext) -> list[str]:
    """Theme by theme: the initiatives that show each other's cards stand together."""
    ranks = context.directory.theme_rank
    by_theme = sorted(context.directory.initiatives.values(), key=lambda initiative: ranks[initiative.themes[0]])
    return [initiative.id for initiative in by_theme]


PAGES = Family(_keys, lambda key: f"{BASE}{key}/", _page)


def _facts(builder: PageBuilder, initiative: Initiative) -> list[Row]:
    """The facts beside the story, the unknown ones too."""
    directory = builder.directory
    where: list[Value] = []
    if initiative.municipality:
        municipality = directory.municipalities[initiative.municipality]
        href, note = builder.link(municipality), dutch.sentence(initiative.municipality_note)
        where = [Value(text=municipality.name, href=href, remark=note)]
    elif initiative.municipality_note:
        region, _, why = initiative.municipality_note.partition(". ")
        where = [Value(text=region.rstrip("."), remark=dutch.sentence(why))]
    label = "initiatives.status.value"
    standing = [builder.value(builder.label(label, claim.value), claim) for claim in initiative.status]
    groups = [Value(text=dutch.capital(dutch.joined(initiative.target_groups)))] if initiative.target_groups else []
    rows = [
        row("Voor wie", groups),
        row("Gemeente", where),
        row("Begonnen", [builder.value(dutch.day(claim.value), claim) for claim in initiative.founded]),
        _over_time("Stand", standing),
        _over_time("Rechtsvorm", builder.claims(initiative.legal_form)),
        challenge.together("Wie betaalt waarvoor", [_earning(builder, earning) for earning in initiative.earnings]),
        challenge.together(
            "Website", [builder.value(web_address(site.url), site, href=site.url) for site in initiative.websites]
        ),
    ]
    if initiative.part_of:
        parent = directory.organisations[initiative.part_of]
        rows.append(row("Onderdeel van", [Value(text=parent.name, href=builder.link(parent))]))
    if initiative.aliases:
        rows.append(row("Ook bekend als", [Value(text=dutch.joined(initiative.aliases))]))
    return rows


def _earning(builder: PageBuilder, earning: Earning) -> Value:
    """The buyer, and what for as a remark: what one pays says little without it."""
    return builder.value(dutch.capital(earning.who), earning, remark=dutch.sentence(earning.what_for))


def _over_time(label: str, shown: list[Value]) -> Row:
    """A row whose values follow each other: only those of the same moment can contradict each other."""
    dates = [value.date for value in shown]
    return row(label, shown) if len(set(dates)) < len(dates) else challenge.together(label, shown)


def _participations(builder: PageBuilder, initiative: Initiative) -> list[Participation]:
    """The editions it took part in, or will."""
    directory = builder.directory
    shown = []
    for given in initiative.participations:
        when = "Deed mee"
        if given.cohort:
            cohort = directory.cohorts[given.cohort]
            when = "Deed mee" if is_past(builder.context, cohort) else "Doet mee"
            value = builder.value(cohort_title(directory, cohort), given, href=builder.link(cohort))
        elif given.possible_cohorts:
            titles = [cohort_title(directory, directory.cohorts[cohort]) for cohort in given.possible_cohorts]
            value = builder.value(dutch.joined(titles, "of"), given)
        else:
            value = builder.value("editie onbekend", given)
        shown.append(Participation(when=when, shown=value))
    return shown


def _figures(builder: PageBuilder, figures: Iterable[Figure]) -> Figures | None:
    """Figures, with those on which sources disagree apart; None when there are none."""
    rows = builder.figures(figures)
    if not rows:
        return None
    disputed, agreed = apart(rows)
    return Figures(disputed=disputed, agreed=agreed)


def _evidence(initiative: Initiative) -> str:
    """What the heading above the figures, prizes and money names: only what follows it."""
    kinds = {figure.kind for figure in initiative.impact}
    titles = [title.lower() for kind, title, _ in KINDS if kind in kinds - {"goal"}]
    parts = (
        (titles[0] if len(titles) == 1 else "resultaten", titles),
        ("doelen", "goal" in kinds),
        ("cijfers", initiative.figures),
        ("prijzen", initiative.awards),
        ("geld", initiative.funding),
    )
    return dutch.capital(dutch.joined(word for word, given in parts if given))


def _kinds_of_evidence(initiative: Initiative) -> int:
    """How many kinds stand under that heading: a single one needs no heading of its own."""
    others = (initiative.figures, initiative.awards, initiative.funding)
    return len({figure.kind for figure in initiative.impact}) + sum(map(bool, others))


def _award(builder: PageBuilder, award: Award) -> AwardItem:
    text = dutch.capital(award.name) + (f", {dutch.euro(award.amount)}" if award.amount is not None else "")
    by, href = "", ""
    if award.organiser:
        organiser = builder.directory.organisations[award.organiser]
        by, href = organiser.name, builder.link(organiser)
    elif award.cohort:
        cohort = builder.directory.cohorts[award.cohort]
        by, href = f"Editie {cohort_title(builder.directory, cohort)}", builder.link(cohort)
    kind = dutch.capital(builder.label("initiatives.awards.kind", award.kind))
    return AwardItem(shown=builder.value(text, award), by=by, href=href, kind=kind)


def _funding(builder: PageBuilder, given: Iterable[Funding]) -> list[Row]:
    """A row for each kind of money."""
    return [
        challenge.together(
            dutch.capital(builder.label("initiatives.funding.kind", same[0].kind)),
            [builder.value(dutch.euro(funding.amount), funding) for funding in same],
        )
        for same in alike(given, lambda funding: funding.kind)
    ]


def _transfer(builder: PageBuilder, initiative: Initiative) -> TransferItem | None:
    transfer = initiative.transfer
    if transfer is None:
        return None
    texts = (
        ("Wat er nodig is", transfer.needs),
        ("Wat het kost", transfer.costs),
        ("Met wie", transfer.partners),
        ("Eerste stappen", transfer.first_steps),
    )
    return TransferItem(
        parts=[TransferPart(title=title, text=text) for title, text in texts if text],
        given=builder.value("Bron", transfer),
    )


def _wants(builder: PageBuilder, wants: Iterable[Want], field: str) -> list[list[Wanted]]:
    shown = (Wanted(kind=dutch.capital(builder.label(field, want.kind)), text=want.value) for want in wants)
    return alike(shown, lambda want: want.kind)


def _lineage(builder: PageBuilder, initiative: Initiative) -> list[InitiativeLink]:
    """What it builds on, who brought it in, and what came of it."""
    directory = builder.directory

    def to_initiative(text: str, other: Initiative) -> InitiativeLink:
        return InitiativeLink(text=text, title=other.name, href=builder.link(other))

    def to_person(text: str, person: Person) -> InitiativeLink:
        return InitiativeLink(text=text, title=person_name(builder, person), href=builder.link(person))

    found = [to_initiative("Bouwt voort op", directory.initiatives[id]) for id in initiative.inspired_by]
    if via := initiative.via:
        if via.initiative:
            found.append(to_initiative("Kwam binnen via", directory.initiatives[via.initiative]))
        if via.organisation:
            by = directory.organisations[via.organisation]
            href = builder.link(by)
            found.append(InitiativeLink(text="Kwam binnen via", title=by.name, href=href))
        if via.person and directory.people[via.person].pairs:
            found.append(to_person("Kwam binnen via", directory.people[via.person]))
        if via.value:
            found.append(InitiativeLink(text="Hoe het binnenkwam", title=dutch.sentence(via.value), href=""))
    found += [
        to_person("Kreeg hulp van", person)
        for person in directory.people_of_initiative[initiative.id]
        if any(role.role == "coach" and role.initiative == initiative.id for role in person.roles)
    ]
    found += [to_initiative("Inspireerde", other) for other in directory.inspired[initiative.id]]
    found += [to_initiative("Bracht binnen", other) for other in directory.brought_in_by_initiative[initiative.id]]
    return found


def _confirmed(initiative: Initiative) -> str:
    if initiative.confirmed is None:
        return ""
    return f"Nagekeken op {dutch.day(initiative.confirmed.date)} ({initiative.confirmed.role})."


def _neighbours(builder: PageBuilder, initiative: Initiative, most: int = 3) -> list[Initiative]:
    """The next initiatives on the same theme, in a circle: every initiative is somebody's neighbour."""
    same = builder.directory.initiatives_on[initiative.themes[0]]
    at = builder.directory.rank[initiative.id]
    return [same[(at + step) % len(same)] for step in range(1, min(most, len(same) - 1) + 1)]


def _linked_data(context: ViewContext, initiative: Initiative) -> Data:
    """schema.org: an initiative is an Organization."""
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": initiative.name,
        "description": initiative.tagline,
        "mainEntityOfPage": f"{context.url}{BASE}{initiative.id}/",
    }
    if initiative.websites:
        data["url"] = initiative.websites[0].url
    if initiative.municipality:
        data["areaServed"] = context.directory.municipalities[initiative.municipality].name
    return data
