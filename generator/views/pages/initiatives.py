"""The pages of initiatives: the list and one page each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.model import Cohort, Figure, Initiative
from generator.model.initiative import Award, Earning, Funding, Want
from generator.views import dutch
from generator.views.addresses import NETWORK, section_of
from generator.views.builder import PageBuilder, Value, plain, row, web_address
from generator.views.page import Data, Family, Page, ViewContext
from generator.views.pages.standings import choices
from generator.views.parts import asking, challenge
from generator.views.parts.cards import drawn, image, initiative_card
from generator.views.parts.later_parts import later_part
from generator.views.parts.lists import ListPage, list_family
from generator.views.parts.now import initiative_state, is_past
from generator.views.parts.outcome import KINDS, outcome, without_effect
from generator.views.records import cohort_title, person_name, tone

BASE = section_of(Initiative)
TRAIL = (("Initiatieven", BASE),)


def _list_page(builder: PageBuilder, listed: ListPage[Initiative]) -> Page:
    directory = builder.directory
    description = "Ondernemende ideeën voor een maatschappelijk probleem, met wat ervan bekend is en van wie."
    if not listed.is_first:
        return later_part(
            builder,
            listed,
            title="Initiatieven",
            description=description,
            trail=TRAIL,
        )
    themes = [
        {
            "text": f"{theme.name} ({dutch.number(len(directory.initiatives_on[theme.id]))})",
            "href": builder.link(theme),
            "tone": tone(directory, theme.id),
        }
        for theme in directory.themes.values()
        if directory.initiatives_on[theme.id]
    ]
    return builder.page(
        "initiative/list.html",
        title="Initiatieven",
        description=description,
        data={
            "lead": description,
            "count": dutch.counted(listed.total, "initiatief", "initiatieven"),
            "choices": choices(builder, BASE),
            "themes": themes,
            "cards": [initiative_card(builder, initiative) for initiative in listed.items],
            "pager": listed.pager(builder),
            "editions_href": builder.list_of(Cohort),
            "approach_href": builder.to("aanpak/"),
            "join_href": builder.to("meedoen/"),
        },
    )


LIST = list_family(BASE, lambda context: list(context.directory.initiatives.values()), _list_page)


def _page(context: ViewContext, key: str) -> Page:
    initiative = context.directory.initiatives[key]
    builder = PageBuilder(context, f"{BASE}{key}/")
    directory = context.directory
    main = directory.themes[initiative.themes[0]]
    where = f" · {directory.municipalities[initiative.municipality].name}" if initiative.municipality else ""
    data = {
        "name": initiative.name,
        "tagline": initiative.tagline,
        "tone": tone(directory, main.id),
        "picture": drawn(context, initiative),
        "image": image(builder, "initiatives", initiative.image),
        "kicker": f"{main.name}{where}",
        "status": initiative_state(builder, initiative.status),
        "story": initiative.description,
        "door": asking.door(builder, initiative.name),
        "cited": builder.cited(initiative.description),
        "themes": [
            {
                "text": directory.themes[one].name,
                "href": builder.link(directory.themes[one]),
                "tone": tone(directory, one),
            }
            for one in initiative.themes
        ],
        "participations": _participations(builder, initiative),
        "facts": _facts(builder, initiative),
        "confirmed": _confirmed(initiative),
        "evidence": _evidence(initiative),
        "alone": _kinds_of_evidence(initiative) == 1,
        "impact": outcome(builder, initiative.impact),
        "effect_unknown": without_effect(initiative.impact),
        "figures": _figures(builder, initiative.figures),
        "awards": [_award(builder, one) for one in initiative.awards],
        "funding": [_funding(builder, one) for one in initiative.funding],
        "milestones": [
            {"when": dutch.day(one.date), "shown": {**builder.value(one.value, one), "date": ""}}
            for one in sorted(initiative.milestones, key=lambda one: one.date or "9")
        ],
        "statements": challenge.statements(builder, initiative.statements),
        "transfer": _transfer(builder, initiative),
        "seeks": _wants(builder, initiative.seeks, "initiatives.seeks.kind"),
        "offers": _wants(builder, initiative.offers, "initiatives.offers.kind"),
        "lineage": _lineage(builder, initiative),
        "more": [initiative_card(builder, one) for one in _neighbours(builder, initiative)],
        "theme_name": main.name,
        "theme_href": builder.link(main),
        "start_href": builder.to("start/"),
        "network_href": builder.to(NETWORK),
    }
    return builder.page(
        "initiative/page.html",
        title=initiative.name,
        description=initiative.tagline,
        trail=TRAIL,
        data=data,
        linked_data=_linked_data(context, initiative),
    )


def _keys(context: ViewContext) -> list[str]:
    """Theme by theme: the initiatives that show each other's cards stand together."""
    ranks = context.directory.theme_rank
    return [one.id for one in sorted(context.directory.initiatives.values(), key=lambda one: ranks[one.themes[0]])]


PAGES = Family(_keys, lambda key: f"{BASE}{key}/", _page)


def _facts(builder: PageBuilder, initiative: Initiative) -> list[Data]:
    """The facts beside the story, the unknown ones too."""
    directory = builder.directory
    where: list[Value] = []
    if initiative.municipality:
        municipality = directory.municipalities[initiative.municipality]
        href = builder.link(municipality)
        where = [plain(municipality.name, href, dutch.sentence(initiative.municipality_note))]
    elif initiative.municipality_note:
        region, _, why = initiative.municipality_note.partition(". ")
        where = [plain(region.rstrip("."), "", dutch.sentence(why))]
    standing = [builder.value(builder.label("initiatives.status.value", one.value), one) for one in initiative.status]
    groups = [plain(dutch.capital(dutch.joined(initiative.target_groups)))] if initiative.target_groups else []
    rows = [
        row("Voor wie", groups),
        row("Gemeente", where),
        row("Begonnen", [builder.value(dutch.day(one.value), one) for one in initiative.founded]),
        _over_time("Stand", standing),
        _over_time("Rechtsvorm", builder.claims(initiative.legal_form)),
        challenge.together("Wie betaalt waarvoor", [_earning(builder, one) for one in initiative.earnings]),
        challenge.together(
            "Website", [builder.value(web_address(one.url), one, href=one.url) for one in initiative.websites]
        ),
    ]
    if initiative.part_of:
        parent = directory.organisations[initiative.part_of]
        rows.append(row("Onderdeel van", [plain(parent.name, builder.link(parent))]))
    if initiative.aliases:
        rows.append(row("Ook bekend als", [plain(dutch.joined(initiative.aliases))]))
    return rows


def _earning(builder: PageBuilder, earning: Earning) -> Value:
    """The buyer, and what for as a remark: what one pays says little without it."""
    shown = builder.value(dutch.capital(earning.who), earning)
    return {**shown, "remark": " ".join(filter(None, [dutch.sentence(earning.what_for), shown["remark"]]))}


def _over_time(label: str, shown: list[Value]) -> Data:
    """A row whose values follow each other: only those of the same moment can contradict each other."""
    dates = [one["date"] for one in shown]
    return row(label, shown) if len(set(dates)) < len(dates) else challenge.together(label, shown)


def _participations(builder: PageBuilder, initiative: Initiative) -> list[Value]:
    """The editions it took part in, or will: each value with besides `when`, the words for that."""
    directory = builder.directory
    shown = []
    for one in initiative.participations:
        if one.cohort:
            title = cohort_title(directory, directory.cohorts[one.cohort])
            when = "Deed mee" if is_past(builder.context, directory.cohorts[one.cohort]) else "Doet mee"
            shown.append(
                {**builder.value(title, one, href=builder.link(builder.directory.cohorts[one.cohort])), "when": when}
            )
        elif one.possible_cohorts:
            titles = [cohort_title(directory, directory.cohorts[cohort]) for cohort in one.possible_cohorts]
            shown.append({**builder.value(dutch.joined(titles, "of"), one), "when": "Deed mee"})
        else:
            shown.append({**builder.value("editie onbekend", one), "when": "Deed mee"})
    return shown


def _figures(builder: PageBuilder, figures: Iterable[Figure]) -> Data | None:
    """Figures, with those on which sources disagree apart; None when there are none."""
    rows = builder.figures(figures)
    if not rows:
        return None
    return {"disputed": [one for one in rows if one["differs"]], "agreed": [one for one in rows if not one["differs"]]}


def _evidence(initiative: Initiative) -> str:
    """What the heading above the figures, prizes and money names: only what follows it."""
    kinds = {one.kind for one in initiative.impact}
    told = [title.lower() for kind, title, _ in KINDS if kind in kinds - {"goal"}]
    parts = (
        (told[0] if len(told) == 1 else "resultaten", told),
        ("doelen", "goal" in kinds),
        ("cijfers", initiative.figures),
        ("prijzen", initiative.awards),
        ("geld", initiative.funding),
    )
    return dutch.capital(dutch.joined(word for word, given in parts if given))


def _kinds_of_evidence(initiative: Initiative) -> int:
    """How many kinds stand under that heading: a single one needs no heading of its own."""
    others = (initiative.figures, initiative.awards, initiative.funding)
    return len({one.kind for one in initiative.impact}) + sum(map(bool, others))


def _award(builder: PageBuilder, award: Award) -> Data:
    text = dutch.capital(award.name) + (f", {dutch.euro(award.amount)}" if award.amount is not None else "")
    by, href = "", ""
    if award.organiser:
        organiser = builder.directory.organisations[award.organiser]
        by, href = organiser.name, builder.link(organiser)
    elif award.cohort:
        by = f"Editie {cohort_title(builder.directory, builder.directory.cohorts[award.cohort])}"
        href = builder.link(builder.directory.cohorts[award.cohort])
    kind = dutch.capital(builder.label("initiatives.awards.kind", award.kind))
    return {"shown": builder.value(text, award), "by": by, "href": href, "kind": kind}


def _funding(builder: PageBuilder, funding: Funding) -> Data:
    label = dutch.capital(builder.label("initiatives.funding.kind", funding.kind))
    return row(label, [builder.value(dutch.euro(funding.amount), funding)])


def _transfer(builder: PageBuilder, initiative: Initiative) -> Data | None:
    transfer = initiative.transfer
    if transfer is None:
        return None
    texts = (
        ("Wat er nodig is", transfer.needs),
        ("Wat het kost", transfer.costs),
        ("Met wie", transfer.partners),
        ("Eerste stappen", transfer.first_steps),
    )
    return {
        "parts": [{"title": title, "text": text} for title, text in texts if text],
        "given": builder.value("Bron", transfer),
    }


def _wants(builder: PageBuilder, wants: Iterable[Want], field: str) -> list[Data]:
    return [{"kind": dutch.capital(builder.label(field, one.kind)), "text": one.value} for one in wants]


def _lineage(builder: PageBuilder, initiative: Initiative) -> list[Data]:
    """What it builds on, who brought it in, and what came of it."""
    directory = builder.directory
    found: list[Data] = [
        {"text": "Bouwt voort op", "title": directory.initiatives[one].name, "href": builder.to(f"{BASE}{one}/")}
        for one in initiative.inspired_by
    ]
    if via := initiative.via:
        if via.initiative:
            before = directory.initiatives[via.initiative]
            found.append({"text": "Kwam binnen via", "title": before.name, "href": builder.to(f"{BASE}{before.id}/")})
        if via.organisation:
            by = directory.organisations[via.organisation]
            found.append({"text": "Kwam binnen via", "title": by.name, "href": builder.link(by)})
        if via.person and directory.people[via.person].pairs:
            person = directory.people[via.person]
            found.append(
                {
                    "text": "Kwam binnen via",
                    "title": person_name(builder, person),
                    "href": builder.link(person),
                }
            )
        if via.value:
            found.append({"text": "Hoe het binnenkwam", "title": dutch.sentence(via.value), "href": ""})
    coaches = [
        person
        for person in directory.people_of_initiative[initiative.id]
        if any(role.role == "coach" and role.initiative == initiative.id for role in person.roles)
    ]
    found += [
        {"text": "Kreeg hulp van", "title": person_name(builder, one), "href": builder.link(one)} for one in coaches
    ]
    found += [
        {"text": "Inspireerde", "title": one.name, "href": builder.to(f"{BASE}{one.id}/")}
        for one in directory.inspired[initiative.id]
    ]
    found += [
        {"text": "Bracht binnen", "title": one.name, "href": builder.to(f"{BASE}{one.id}/")}
        for one in directory.brought_in_by_initiative[initiative.id]
    ]
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
