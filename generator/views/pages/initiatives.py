"""The pages of initiatives, one each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.model import Initiative
from generator.model.initiative import Earning, Want
from generator.views import dutch
from generator.views.addresses import NETWORK, section_of
from generator.views.builder import PageBuilder, row, together
from generator.views.components import (
    Body,
    InitiativeCard,
    Link,
    Photo,
    Plate,
    Row,
    Status,
    TimelineItem,
    Value,
    Wanted,
)
from generator.views.page import Data, Family, Page, ViewContext
from generator.views.parts import asking, challenge, evidence, facts
from generator.views.parts.alike import alike
from generator.views.parts.cards import drawn, image, initiative_card
from generator.views.parts.evidence import AwardItem, Figures
from generator.views.parts.lineage import Relation, lineage
from generator.views.parts.now import initiative_state
from generator.views.parts.outcome import Outcome, outcome, without_effect
from generator.views.parts.participation import Participation, participations
from generator.views.parts.target_groups import group_of
from generator.views.parts.transfer import TransferItem, transfer_item
from generator.views.records import record_link, tone

BASE = section_of(Initiative)
TRAIL = (("Initiatieven", BASE),)


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
    """There is a single kind of evidence, which needs no heading of its own."""
    impact: Sequence[Outcome]
    effect_unknown: bool
    figures: Figures | None
    awards: Sequence[Sequence[AwardItem]]
    """Grouped by kind, as are `seeks`, `offers` and `lineage`."""
    funding: Sequence[Row]
    milestones: Sequence[TimelineItem]
    statements: Sequence[Row]
    transfer: TransferItem | None
    seeks: Sequence[Sequence[Wanted]]
    offers: Sequence[Sequence[Wanted]]
    lineage: Sequence[Sequence[Relation]]
    more: Sequence[InitiativeCard]
    """Other initiatives on the same theme."""
    theme_name: str
    theme_href: str
    start_href: str
    network_href: str


def _page(context: ViewContext, key: str) -> Page[InitiativePage]:
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
        themes=[record_link(builder, directory.themes[id]) for id in initiative.themes],
        participations=participations(builder, initiative),
        facts=_facts(builder, initiative),
        confirmed=_confirmed(initiative),
        evidence=evidence.heading(initiative),
        alone=evidence.count_kinds(initiative) == 1,
        impact=outcome(builder, initiative.impact),
        effect_unknown=without_effect(initiative.impact),
        figures=evidence.figures(builder, initiative.figures),
        awards=evidence.awards(builder, initiative.awards),
        funding=evidence.funding(builder, initiative.funding),
        milestones=[
            TimelineItem(when=dutch.day(claim.date), shown=builder.value(claim.value, claim, date=""))
            for claim in sorted(initiative.milestones, key=lambda claim: claim.date or "9")
        ],
        statements=challenge.statements(builder, initiative.statements),
        transfer=transfer_item(builder, initiative.transfer),
        seeks=_wants(builder, initiative.seeks, "initiatives.seeks.kind"),
        offers=_wants(builder, initiative.offers, "initiatives.offers.kind"),
        lineage=lineage(builder, initiative),
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


PAGES = Family(
    _keys,
    lambda key: f"{BASE}{key}/",
    _page,
    bodies=(InitiativePage,),
    reads=(
        "initiatives",
        "cohorts",
        "municipalities",
        "themes",
        "groups",
        "organisations",
        "people",
        "events",
        "sources",
        "pictures",
        "day",
    ),
)


def _facts(builder: PageBuilder, initiative: Initiative) -> list[Row]:
    """The facts beside the story, unknown ones included."""
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
    rows = [
        together("Voor wie", [_group(builder, word) for word in initiative.target_groups]),
        row("Gemeente", where),
        row("Begonnen", [builder.value(dutch.day(claim.value), claim) for claim in initiative.founded]),
        _over_time("Stand", standing),
        _over_time("Rechtsvorm", builder.claims(initiative.legal_form)),
        together("Wie betaalt waarvoor", [_earning(builder, earning) for earning in initiative.earnings]),
        facts.websites(builder, initiative.websites),
    ]
    if initiative.part_of:
        parent = directory.organisations[initiative.part_of]
        rows.append(row("Onderdeel van", [Value(text=parent.name, href=builder.link(parent))]))
    return rows + facts.aliases(initiative.aliases)


def _group(builder: PageBuilder, word: str) -> Value:
    """A target group in the word of the initiative, with a link to the group if the vocabulary has it."""
    group = group_of(builder.directory, word)
    return Value(text=dutch.capital(word), href=builder.link(group) if group else "")


def _earning(builder: PageBuilder, earning: Earning) -> Value:
    """The buyer, with what is bought as a remark: the payment means little without it."""
    return builder.value(dutch.capital(earning.who), earning, remark=dutch.sentence(earning.what_for))


def _over_time(label: str, shown: list[Value]) -> Row:
    """A row of values that follow each other in time: only values of the same date can contradict each other."""
    dates = [value.date for value in shown]
    return row(label, shown) if len(set(dates)) < len(dates) else together(label, shown)


def _wants(builder: PageBuilder, wants: Iterable[Want], field: str) -> list[list[Wanted]]:
    shown = (Wanted(kind=dutch.capital(builder.label(field, want.kind)), text=want.value) for want in wants)
    return alike(shown, lambda want: want.kind)


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
