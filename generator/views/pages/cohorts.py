"""The pages of editions: the list, newest first, and one page each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, zip_longest

from generator.course import UNKNOWN
from generator.model import Cohort, Initiative
from generator.model.cohort import Commission
from generator.views import dutch
from generator.views.addresses import section_of
from generator.views.builder import PageBuilder, Value, plain, row
from generator.views.page import Data, Page, ViewContext
from generator.views.pages.standings import choices
from generator.views.parts import asking, challenge, chronicle
from generator.views.parts.cards import cohort_card, edition_kicker, initiative_card, organisation_card
from generator.views.parts.chances import now
from generator.views.parts.funnel import funnel, how_many_known
from generator.views.parts.gist import gist
from generator.views.parts.later_parts import later_part
from generator.views.parts.lists import ListPage, list_family, record_family
from generator.views.parts.now import course_of, edition_state, is_past
from generator.views.parts.outcome import outcome
from generator.views.parts.team import team
from generator.views.parts.year import whole_year
from generator.views.records import cohort_title

BASE = section_of(Cohort)
MOST_CHANCES = 4
TRAIL = (("Edities", BASE),)


def _list_page(builder: PageBuilder, listed: ListPage[Cohort]) -> Page:
    directory = builder.directory
    related = [one for one in directory.organisations.values() if one.kind == "related-programme"]
    years = [(year, list(same)) for year, same in groupby(listed.items, key=lambda cohort: cohort.year)]
    older = [year for year, _ in years[1:]]
    return builder.page(
        "cohort/list.html",
        title=listed.titled("Edities"),
        description="Alle bekende edities van de Sociale Ondernemers Challenge, de nieuwste eerst, met hun bronnen.",
        trail=listed.trail("Edities"),
        data={
            "count": dutch.counted(listed.total, "editie", "edities"),
            "municipalities": dutch.counted(len(directory.cohorts_of), "gemeente", "gemeenten"),
            "years": [
                {"year": year, "cards": [cohort_card(builder, one) for one in same], "gap": _gap(year, before)}
                for (year, same), before in zip_longest(years, older)
            ],
            "pager": listed.pager(builder),
            "choices": choices(builder, BASE) if listed.is_first else [],
            "related": [organisation_card(builder, one) for one in related] if listed.is_first else [],
            "start_href": builder.to("start/"),
        },
    )


def _gap(year: int, before: int | None) -> str:
    """The years between two editions, in words; nothing when there are none."""
    if before is None or year - before < 2:
        return ""
    between = str(year - 1) if year - before == 2 else f"{before + 1} tot en met {year - 1}"
    return f"Van {between} is geen editie bekend."


LIST = list_family(BASE, lambda context: list(context.directory.cohorts.values()), _list_page)


def _page(builder: PageBuilder, cohort: Cohort, listed: ListPage[Initiative]) -> Page:
    """An edition, with the initiatives that take part."""
    title = cohort_title(builder.directory, cohort)
    if not listed.is_first:
        return later_part(
            builder,
            listed,
            title=f"Deelnemers van {title}",
            description=f"De initiatieven die meededen aan de editie {title} van de Sociale Ondernemers Challenge.",
            trail=(*TRAIL, (title, listed.base)),
        )
    return builder.page(
        "cohort/page.html",
        title=title,
        description=_description(builder, cohort),
        trail=TRAIL,
        data={
            "title": title,
            "cards": [initiative_card(builder, initiative) for initiative in listed.items],
            "pager": listed.pager(builder),
            **_edition(builder, cohort, listed.items),
        },
        linked_data=_linked_data(builder.context, cohort),
    )


PAGES = record_family(
    BASE,
    lambda context: context.directory.cohorts,
    lambda context, id: context.directory.participants[id],
    _page,
)


def _edition(builder: PageBuilder, cohort: Cohort, shown: Sequence[Initiative]) -> Data:
    """All that is known of an edition, in the order in which the page tells it: sources are numbered that way.

    `shown` are the participants whose cards stand on the page.
    """
    directory = builder.directory
    finished = is_past(builder.context, cohort)
    contact = asking.of_edition(builder, cohort, cohort_title(directory, cohort))
    candidates = (*directory.participants[cohort.id], *directory.possible_participants[cohort.id])
    return {
        "kicker": edition_kicker(cohort),
        "lead": f"{'De naam was toen' if finished else 'De naam is'}: {cohort.names[0].value}.",
        "finished": finished,
        "state": edition_state(builder, cohort),
        "now": now(builder, [cohort], directory.events_of_cohort[cohort.id], MOST_CHANCES),
        "gist": gist(builder, cohort),
        "purpose": builder.claims(cohort.purpose),
        "facts": _facts(builder, cohort),
        "themes": challenge.theme_lists(builder, cohort.theme_lists),
        "phases": whole_year(builder, cohort),
        "funnel": funnel(builder, cohort),
        "known": how_many_known(cohort, len(directory.participants[cohort.id])),
        "told_by": _told_by(builder, cohort, shown),
        "worked_out": _worked_out(builder, cohort, shown),
        "possible": _possible(builder, directory.possible_participants[cohort.id]),
        "awards": _awards(builder, cohort, candidates),
        "criteria": challenge.criteria(builder, cohort.criteria),
        "finance": challenge.finance(builder, cohort.finance),
        "programme": challenge.programme(builder, cohort.programme, directory.events_of_cohort[cohort.id]),
        "prizes": [*challenge.prizes(builder, cohort.prizes), *challenge.vote(builder, cohort.vote)],
        "impact": outcome(builder, cohort.impact),
        "effect_unknown": finished and not any(one.kind == "effect" for one in cohort.impact),
        "findings": challenge.statements(builder, cohort.findings),
        "partners": challenge.partners(builder, cohort),
        "people": team(builder, directory.people_of_cohort[cohort.id]),
        "events": chronicle.events(builder, directory.events_of_cohort[cohort.id]),
        "publications": chronicle.publications(builder, directory.publications_of_cohort[cohort.id]),
        "names": [row("Naam van toen" if finished else "Naam", builder.claims(cohort.names))],
        "neighbours": _neighbours(builder, cohort),
        "contact": contact if contact and contact["checked"] else None,
        "door": asking.door(builder, cohort_title(directory, cohort)),
        "start_href": builder.to("start/"),
        "join_href": builder.to("meedoen/"),
    }


def _facts(builder: PageBuilder, cohort: Cohort) -> list[Data]:
    municipalities = [builder.directory.municipalities[one] for one in cohort.municipalities]
    where = [plain(one.name, builder.link(one)) for one in municipalities]
    numbers = [builder.value(f"{dutch.ordinal(one.value)} editie", one) for one in cohort.edition_number]
    states = [builder.value(builder.label("cohorts.state.value", one.value), one) for one in cohort.state]
    contact = cohort.contact
    return [
        challenge.together("Gemeente" if len(where) == 1 else "Gemeenten", where),
        *_area(builder, cohort),
        challenge.together("Opdrachtgever", [_commissioner(builder, one) for one in cohort.commissioned_by]),
        row("Jaar", [plain(str(cohort.year))]),
        row("Hoeveelste", numbers),
        *([row("Stand", states)] if states or course_of(builder.context, cohort).when == UNKNOWN else []),
        row(
            "Contact",
            [
                plain(
                    contact.mailbox,
                    f"mailto:{contact.mailbox}",
                    f"{dutch.sentence(contact.function)} {asking.how_checked(contact)}",
                )
            ]
            if contact
            else [],
        ),
    ]


def _area(builder: PageBuilder, cohort: Cohort) -> list[Data]:
    """What the edition is for, if that is no whole municipality."""
    if not cohort.area:
        return []
    kinds = [dutch.sentence(builder.label("cohorts.area.kind", one.kind)) for one in cohort.area]
    shown = [builder.value(one.value, one) for one in cohort.area]
    return [
        row(
            "Gebied",
            [{**one, "remark": f"{kind} {one['remark']}".strip()} for one, kind in zip(shown, kinds, strict=True)],
        )
    ]


def _commissioner(builder: PageBuilder, by: Commission) -> Value:
    return builder.value(
        by.name, by, href=builder.link(builder.directory.organisations[by.organisation]) if by.organisation else ""
    )


def _told_by(builder: PageBuilder, cohort: Cohort, initiatives: Sequence[Initiative]) -> list[int]:
    """The sources by which the participants are known, each once."""
    given = [one for initiative in initiatives for one in initiative.participations if one.cohort == cohort.id]
    return builder.notes(dict.fromkeys(source for one in given for source in one.sources))


def _worked_out(builder: PageBuilder, cohort: Cohort, initiatives: Sequence[Initiative]) -> list[Data]:
    """The participants of whom no source says outright that they took part, or about whom there is more to know."""
    return [
        {
            "title": initiative.name,
            "href": builder.link(initiative),
            "shown": builder.value("deed mee" if is_past(builder.context, cohort) else "doet mee", given),
        }
        for initiative in initiatives
        for given in initiative.participations
        if given.cohort == cohort.id and (given.basis == "derived" or given.note or given.level)
    ]


def _possible(builder: PageBuilder, initiatives: Sequence[Initiative]) -> list[Data]:
    """Initiatives of which no source says in which edition they were."""
    return [
        {
            "title": initiative.name,
            "href": builder.link(initiative),
            "shown": builder.value(
                dutch.joined(
                    (cohort_title(builder.directory, builder.directory.cohorts[one]) for one in given.possible_cohorts),
                    "of",
                ),
                given,
            ),
        }
        for initiative in initiatives
        for given in initiative.participations
        if given.possible_cohorts
    ]


def _awards(builder: PageBuilder, cohort: Cohort, initiatives: Sequence[Initiative]) -> list[Data]:
    """The prizes that initiatives won in this edition."""
    return [
        {
            "title": initiative.name,
            "href": builder.link(initiative),
            "shown": builder.value(
                dutch.capital(award.name) + (f", {dutch.euro(award.amount)}" if award.amount is not None else ""), award
            ),
        }
        for initiative in initiatives
        for award in initiative.awards
        if award.cohort == cohort.id
    ]


def _neighbours(builder: PageBuilder, cohort: Cohort) -> list[Data]:
    """The edition before and the one after, in any of its municipalities."""
    same = {other.id: other for one in cohort.municipalities for other in builder.directory.cohorts_of[one]}
    before = [one for one in same.values() if one.year < cohort.year]
    after = [one for one in same.values() if one.year > cohort.year]
    found: list[Data] = []
    if before:
        one = max(before, key=lambda other: (other.year, other.id))
        found.append({"text": "Vorige editie", "rel": "prev", **challenge.edition_link(builder, one)})
    if after:
        one = min(after, key=lambda other: (other.year, other.id))
        found.append({"text": "Volgende editie", "rel": "next", **challenge.edition_link(builder, one)})
    return found


def _description(builder: PageBuilder, cohort: Cohort) -> str:
    where = dutch.joined(builder.directory.municipalities[one].name for one in cohort.municipalities)
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
    places = [context.directory.municipalities[one].name for one in cohort.municipalities]
    return {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": f"{cohort.names[0].value} {cohort.year}",
        "startDate": min((one.start for one in cohort.phases if one.start), default=str(cohort.year)),
        "location": [{"@type": "AdministrativeArea", "name": one} for one in places],
        "url": f"{context.url}{BASE}{cohort.id}/",
    }
