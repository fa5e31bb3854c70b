"""The pages of editions: the list, newest first, and one page each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, zip_longest

from generator.course import UNKNOWN
from generator.model import Cohort, Initiative
from generator.model.cohort import Commission
from generator.views import asking, challenge, chronicle, dutch
from generator.views.cards import cohort_card, cohort_title, edition_kicker, initiative_card, organisation_card
from generator.views.chances import now
from generator.views.funnel import funnel, how_many_known
from generator.views.gist import gist
from generator.views.later_parts import later_part
from generator.views.lists import pager, part, part_keys, part_url
from generator.views.now import course_of, edition_state, is_past
from generator.views.outcome import outcome
from generator.views.page import Data, Family, Page, Site
from generator.views.sheet import Sheet, Value, plain, row
from generator.views.standings import choices
from generator.views.team import team
from generator.views.year import whole_year

BASE = "edities/"
MOST_CHANCES = 4
TRAIL = (("Edities", BASE),)


def _list_page(site: Site, key: str) -> Page:
    directory, number = site.directory, int(key)
    cohorts = list(directory.cohorts.values())
    sheet = Sheet(site, part_url(BASE, number))
    related = [one for one in directory.organisations.values() if one.kind == "related-programme"]
    years = [(year, list(same)) for year, same in groupby(part(cohorts, number), key=lambda one: one.year)]
    older = [year for year, _ in years[1:]]
    return sheet.page(
        "cohort/list.html",
        title="Edities" if number == 1 else f"Edities, pagina {number}",
        description="Alle bekende edities van de Sociale Ondernemers Challenge, de nieuwste eerst, met hun bronnen.",
        section="edities",
        trail=TRAIL if number > 1 else (),
        data={
            "count": dutch.counted(len(cohorts), "editie", "edities"),
            "municipalities": dutch.counted(len(directory.cohorts_of), "gemeente", "gemeenten"),
            "years": [
                {"year": year, "cards": [cohort_card(sheet, one) for one in same], "gap": _gap(year, before)}
                for (year, same), before in zip_longest(years, older)
            ],
            "pager": pager(sheet, BASE, number, len(cohorts)),
            "choices": choices(sheet, BASE) if number == 1 else [],
            "related": [organisation_card(sheet, one) for one in related] if number == 1 else [],
            "start_href": sheet.to("start/"),
        },
    )


def _gap(year: int, before: int | None) -> str:
    """The years between two editions, in words; nothing when there are none."""
    if before is None or year - before < 2:
        return ""
    between = str(year - 1) if year - before == 2 else f"{before + 1} tot en met {year - 1}"
    return f"Van {between} is geen editie bekend."


LIST = Family(lambda site: part_keys(len(site.directory.cohorts)), lambda key: part_url(BASE, int(key)), _list_page)


def _keys(site: Site) -> list[str]:
    """The editions, each with a part for every page of participants: groningen-2020/1."""
    participants = site.directory.participants
    return [f"{one}/{number}" for one in site.directory.cohorts for number in part_keys(len(participants[one]))]


def _address(key: str) -> str:
    cohort, _, number = key.partition("/")
    return part_url(f"{BASE}{cohort}/", int(number))


def _page(site: Site, key: str) -> Page:
    cohort, number = site.directory.cohorts[key.partition("/")[0]], int(key.partition("/")[2])
    sheet = Sheet(site, _address(key))
    title = cohort_title(site.directory, cohort)
    joined = site.directory.participants[cohort.id]
    if number > 1:
        return later_part(
            sheet,
            joined,
            number,
            title=f"Deelnemers van {title}",
            description=f"De initiatieven die meededen aan de editie {title} van de Sociale Ondernemers Challenge.",
            section="edities",
            trail=(*TRAIL, (title, f"{BASE}{cohort.id}/")),
        )
    return sheet.page(
        "cohort/page.html",
        title=title,
        description=_description(sheet, cohort),
        section="edities",
        trail=TRAIL,
        data={
            "title": title,
            "cards": [initiative_card(sheet, one) for one in part(joined, 1)],
            "pager": pager(sheet, f"{BASE}{cohort.id}/", 1, len(joined)),
            **_edition(sheet, cohort),
        },
        linked_data=_linked_data(site, cohort),
    )


PAGES = Family(_keys, _address, _page)


def _edition(sheet: Sheet, cohort: Cohort) -> Data:
    """All that is known of an edition, in the order in which the page tells it: sources are numbered that way."""
    directory = sheet.directory
    finished = is_past(sheet.site, cohort)
    contact = asking.of_edition(sheet, cohort, cohort_title(directory, cohort))
    candidates = (*directory.participants[cohort.id], *directory.possible_participants[cohort.id])
    return {
        "kicker": edition_kicker(cohort),
        "lead": f"{'De naam was toen' if finished else 'De naam is'}: {cohort.names[0].value}.",
        "finished": finished,
        "state": edition_state(sheet, cohort),
        "now": now(sheet, [cohort], directory.events_of_cohort[cohort.id], MOST_CHANCES),
        "gist": gist(sheet, cohort),
        "purpose": sheet.claims(cohort.purpose),
        "facts": _facts(sheet, cohort),
        "themes": challenge.theme_lists(sheet, cohort.theme_lists),
        "phases": whole_year(sheet, cohort),
        "funnel": funnel(sheet, cohort),
        "known": how_many_known(cohort, len(directory.participants[cohort.id])),
        "told_by": _told_by(sheet, cohort, part(directory.participants[cohort.id], 1)),
        "worked_out": _worked_out(sheet, cohort, part(directory.participants[cohort.id], 1)),
        "possible": _possible(sheet, directory.possible_participants[cohort.id]),
        "awards": _awards(sheet, cohort, candidates),
        "criteria": challenge.criteria(sheet, cohort.criteria),
        "finance": challenge.finance(sheet, cohort.finance),
        "programme": challenge.programme(sheet, cohort.programme, directory.events_of_cohort[cohort.id]),
        "prizes": [*challenge.prizes(sheet, cohort.prizes), *challenge.vote(sheet, cohort.vote)],
        "impact": outcome(sheet, cohort.impact),
        "effect_unknown": finished and not any(one.kind == "effect" for one in cohort.impact),
        "findings": challenge.statements(sheet, cohort.findings),
        "partners": challenge.partners(sheet, cohort),
        "people": team(sheet, directory.people_of_cohort[cohort.id]),
        "events": chronicle.events(sheet, directory.events_of_cohort[cohort.id]),
        "publications": chronicle.publications(sheet, directory.publications_of_cohort[cohort.id]),
        "names": [row("Naam van toen" if finished else "Naam", sheet.claims(cohort.names))],
        "neighbours": _neighbours(sheet, cohort),
        "contact": contact if contact and contact["checked"] else None,
        "door": asking.door(sheet, cohort_title(directory, cohort)),
        "start_href": sheet.to("start/"),
        "join_href": sheet.to("meedoen/"),
    }


def _facts(sheet: Sheet, cohort: Cohort) -> list[Data]:
    municipalities = [sheet.directory.municipalities[one] for one in cohort.municipalities]
    where = [plain(one.name, sheet.to(f"gemeenten/{one.id}/")) for one in municipalities]
    numbers = [sheet.value(f"{dutch.ordinal(one.value)} editie", one) for one in cohort.edition_number]
    states = [sheet.value(sheet.label("cohorts.state.value", one.value), one) for one in cohort.state]
    contact = cohort.contact
    return [
        challenge.together("Gemeente" if len(where) == 1 else "Gemeenten", where),
        *_area(sheet, cohort),
        challenge.together("Opdrachtgever", [_commissioner(sheet, one) for one in cohort.commissioned_by]),
        row("Jaar", [plain(str(cohort.year))]),
        row("Hoeveelste", numbers),
        *([row("Stand", states)] if states or course_of(sheet.site, cohort).when == UNKNOWN else []),
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


def _area(sheet: Sheet, cohort: Cohort) -> list[Data]:
    """What the edition is for, if that is no whole municipality."""
    if not cohort.area:
        return []
    kinds = [dutch.sentence(sheet.label("cohorts.area.kind", one.kind)) for one in cohort.area]
    shown = [sheet.value(one.value, one) for one in cohort.area]
    return [
        row(
            "Gebied",
            [{**one, "remark": f"{kind} {one['remark']}".strip()} for one, kind in zip(shown, kinds, strict=True)],
        )
    ]


def _commissioner(sheet: Sheet, by: Commission) -> Value:
    return sheet.value(by.name, by, href=sheet.to(f"organisaties/{by.organisation}/") if by.organisation else "")


def _told_by(sheet: Sheet, cohort: Cohort, initiatives: Sequence[Initiative]) -> list[int]:
    """The sources by which the participants are known, each once."""
    given = [one for initiative in initiatives for one in initiative.participations if one.cohort == cohort.id]
    return sheet.notes(dict.fromkeys(source for one in given for source in one.sources))


def _worked_out(sheet: Sheet, cohort: Cohort, initiatives: Sequence[Initiative]) -> list[Data]:
    """The participants of whom no source says outright that they took part, or about whom there is more to know."""
    return [
        {
            "title": initiative.name,
            "href": sheet.to(f"initiatieven/{initiative.id}/"),
            "shown": sheet.value("deed mee" if is_past(sheet.site, cohort) else "doet mee", given),
        }
        for initiative in initiatives
        for given in initiative.participations
        if given.cohort == cohort.id and (given.basis == "derived" or given.note or given.level)
    ]


def _possible(sheet: Sheet, initiatives: Sequence[Initiative]) -> list[Data]:
    """Initiatives of which no source says in which edition they were."""
    return [
        {
            "title": initiative.name,
            "href": sheet.to(f"initiatieven/{initiative.id}/"),
            "shown": sheet.value(
                dutch.joined(
                    (cohort_title(sheet.directory, sheet.directory.cohorts[one]) for one in given.possible_cohorts),
                    "of",
                ),
                given,
            ),
        }
        for initiative in initiatives
        for given in initiative.participations
        if given.possible_cohorts
    ]


def _awards(sheet: Sheet, cohort: Cohort, initiatives: Sequence[Initiative]) -> list[Data]:
    """The prizes that initiatives won in this edition."""
    return [
        {
            "title": initiative.name,
            "href": sheet.to(f"initiatieven/{initiative.id}/"),
            "shown": sheet.value(
                dutch.capital(award.name) + (f", {dutch.euro(award.amount)}" if award.amount is not None else ""), award
            ),
        }
        for initiative in initiatives
        for award in initiative.awards
        if award.cohort == cohort.id
    ]


def _neighbours(sheet: Sheet, cohort: Cohort) -> list[Data]:
    """The edition before and the one after, in any of its municipalities."""
    same = {other.id: other for one in cohort.municipalities for other in sheet.directory.cohorts_of[one]}
    before = [one for one in same.values() if one.year < cohort.year]
    after = [one for one in same.values() if one.year > cohort.year]
    found: list[Data] = []
    if before:
        one = max(before, key=lambda other: (other.year, other.id))
        found.append({"text": "Vorige editie", "rel": "prev", **challenge.edition_link(sheet, one)})
    if after:
        one = min(after, key=lambda other: (other.year, other.id))
        found.append({"text": "Volgende editie", "rel": "next", **challenge.edition_link(sheet, one)})
    return found


def _description(sheet: Sheet, cohort: Cohort) -> str:
    where = dutch.joined(sheet.directory.municipalities[one].name for one in cohort.municipalities)
    text = (
        f"Sociale Ondernemers Challenge in {where}, {cohort.year}: verloop, aantallen, criteria, deelnemers en bronnen."
    )
    return (
        text
        if len(text) <= 155
        else f"Sociale Ondernemers Challenge, editie {cohort.year}: verloop, deelnemers en bronnen."
    )


def _linked_data(site: Site, cohort: Cohort) -> Data:
    """schema.org: an edition is an Event that lasts about a year."""
    places = [site.directory.municipalities[one].name for one in cohort.municipalities]
    return {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": f"{cohort.names[0].value} {cohort.year}",
        "startDate": min((one.start for one in cohort.phases if one.start), default=str(cohort.year)),
        "location": [{"@type": "AdministrativeArea", "name": one} for one in places],
        "url": f"{site.url}{BASE}{cohort.id}/",
    }
