"""The pages of initiatives: the list and one page each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.model import Figure, Initiative
from generator.model.initiative import Award, Earning, Funding, Want
from generator.views import asking, challenge, dutch
from generator.views.cards import cohort_title, drawn, image, initiative_card, person_name, person_url, tone
from generator.views.later_parts import later_part
from generator.views.lists import pager, part, part_keys, part_url
from generator.views.now import initiative_state, is_past
from generator.views.outcome import KINDS, outcome, without_effect
from generator.views.page import Data, Family, Page, Site
from generator.views.sheet import Sheet, Value, plain, row, web_address
from generator.views.standings import choices

BASE = "initiatieven/"
TRAIL = (("Initiatieven", BASE),)


def _list_page(site: Site, key: str) -> Page:
    number, initiatives = int(key), list(site.directory.initiatives.values())
    sheet = Sheet(site, part_url(BASE, number))
    description = "Ondernemende ideeën voor een maatschappelijk probleem, met wat ervan bekend is en van wie."
    if number > 1:
        return later_part(
            sheet,
            initiatives,
            number,
            title="Initiatieven",
            description=description,
            section="initiatieven",
            trail=TRAIL,
        )
    themes = [
        {
            "text": f"{theme.name} ({dutch.number(len(site.directory.initiatives_on[theme.id]))})",
            "href": sheet.to(f"themas/{theme.id}/"),
            "tone": tone(site.directory, theme.id),
        }
        for theme in site.directory.themes.values()
        if site.directory.initiatives_on[theme.id]
    ]
    return sheet.page(
        "initiative/list.html",
        title="Initiatieven",
        description=description,
        section="initiatieven",
        data={
            "lead": description,
            "count": dutch.counted(len(initiatives), "initiatief", "initiatieven"),
            "choices": choices(sheet, BASE),
            "themes": themes,
            "cards": [initiative_card(sheet, one) for one in part(initiatives, number)],
            "pager": pager(sheet, BASE, number, len(initiatives)),
            "editions_href": sheet.to("edities/"),
            "approach_href": sheet.to("aanpak/"),
            "join_href": sheet.to("meedoen/"),
        },
    )


LIST = Family(lambda site: part_keys(len(site.directory.initiatives)), lambda key: part_url(BASE, int(key)), _list_page)


def _page(site: Site, key: str) -> Page:
    initiative = site.directory.initiatives[key]
    sheet = Sheet(site, f"{BASE}{key}/")
    directory = site.directory
    main = directory.themes[initiative.themes[0]]
    where = f" · {directory.municipalities[initiative.municipality].name}" if initiative.municipality else ""
    data = {
        "name": initiative.name,
        "tagline": initiative.tagline,
        "tone": tone(directory, main.id),
        "picture": drawn(site, initiative),
        "image": image(sheet, "initiatives", initiative.image),
        "kicker": f"{main.name}{where}",
        "status": initiative_state(sheet, initiative.status),
        "story": initiative.description,
        "door": asking.door(sheet, initiative.name),
        "cited": sheet.cited(initiative.description),
        "themes": [
            {"text": directory.themes[one].name, "href": sheet.to(f"themas/{one}/"), "tone": tone(directory, one)}
            for one in initiative.themes
        ],
        "participations": _participations(sheet, initiative),
        "facts": _facts(sheet, initiative),
        "confirmed": _confirmed(initiative),
        "evidence": _evidence(initiative),
        "alone": _kinds_of_evidence(initiative) == 1,
        "impact": outcome(sheet, initiative.impact),
        "effect_unknown": without_effect(initiative.impact),
        "figures": _figures(sheet, initiative.figures),
        "awards": [_award(sheet, one) for one in initiative.awards],
        "funding": [_funding(sheet, one) for one in initiative.funding],
        "milestones": [
            {"when": dutch.day(one.date), "shown": {**sheet.value(one.value, one), "date": ""}}
            for one in sorted(initiative.milestones, key=lambda one: one.date or "9")
        ],
        "statements": challenge.statements(sheet, initiative.statements),
        "transfer": _transfer(sheet, initiative),
        "seeks": _wants(sheet, initiative.seeks, "initiatives.seeks.kind"),
        "offers": _wants(sheet, initiative.offers, "initiatives.offers.kind"),
        "lineage": _lineage(sheet, initiative),
        "more": [initiative_card(sheet, one) for one in _neighbours(sheet, initiative)],
        "theme_name": main.name,
        "theme_href": sheet.to(f"themas/{main.id}/"),
        "start_href": sheet.to("start/"),
        "network_href": sheet.to("netwerk/"),
    }
    return sheet.page(
        "initiative/page.html",
        title=initiative.name,
        description=initiative.tagline,
        section="initiatieven",
        trail=TRAIL,
        data=data,
        linked_data=_linked_data(site, initiative),
    )


def _keys(site: Site) -> list[str]:
    """Theme by theme: the initiatives that show each other's cards stand together."""
    ranks = site.directory.theme_rank
    return [one.id for one in sorted(site.directory.initiatives.values(), key=lambda one: ranks[one.themes[0]])]


PAGES = Family(_keys, lambda key: f"{BASE}{key}/", _page)


def _facts(sheet: Sheet, initiative: Initiative) -> list[Data]:
    """The facts beside the story, the unknown ones too."""
    directory = sheet.directory
    where: list[Value] = []
    if initiative.municipality:
        municipality = directory.municipalities[initiative.municipality]
        href = sheet.to(f"gemeenten/{municipality.id}/")
        where = [plain(municipality.name, href, dutch.sentence(initiative.municipality_note))]
    elif initiative.municipality_note:
        region, _, why = initiative.municipality_note.partition(". ")
        where = [plain(region.rstrip("."), "", dutch.sentence(why))]
    standing = [sheet.value(sheet.label("initiatives.status.value", one.value), one) for one in initiative.status]
    groups = [plain(dutch.capital(dutch.joined(initiative.target_groups)))] if initiative.target_groups else []
    rows = [
        row("Voor wie", groups),
        row("Gemeente", where),
        row("Begonnen", [sheet.value(dutch.day(one.value), one) for one in initiative.founded]),
        _over_time("Stand", standing),
        _over_time("Rechtsvorm", sheet.claims(initiative.legal_form)),
        challenge.together("Wie betaalt waarvoor", [_earning(sheet, one) for one in initiative.earnings]),
        challenge.together(
            "Website", [sheet.value(web_address(one.url), one, href=one.url) for one in initiative.websites]
        ),
    ]
    if initiative.part_of:
        parent = directory.organisations[initiative.part_of]
        rows.append(row("Onderdeel van", [plain(parent.name, sheet.to(f"organisaties/{parent.id}/"))]))
    if initiative.aliases:
        rows.append(row("Ook bekend als", [plain(dutch.joined(initiative.aliases))]))
    return rows


def _earning(sheet: Sheet, earning: Earning) -> Value:
    """The buyer, and what for as a remark: what one pays says little without it."""
    shown = sheet.value(dutch.capital(earning.who), earning)
    return {**shown, "remark": " ".join(filter(None, [dutch.sentence(earning.what_for), shown["remark"]]))}


def _over_time(label: str, shown: list[Value]) -> Data:
    """A row whose values follow each other: only those of the same moment can contradict each other."""
    dates = [one["date"] for one in shown]
    return row(label, shown) if len(set(dates)) < len(dates) else challenge.together(label, shown)


def _participations(sheet: Sheet, initiative: Initiative) -> list[Value]:
    """The editions it took part in, or will: each value with besides `when`, the words for that."""
    directory = sheet.directory
    shown = []
    for one in initiative.participations:
        if one.cohort:
            title = cohort_title(directory, directory.cohorts[one.cohort])
            when = "Deed mee" if is_past(sheet.site, directory.cohorts[one.cohort]) else "Doet mee"
            shown.append({**sheet.value(title, one, href=sheet.to(f"edities/{one.cohort}/")), "when": when})
        elif one.possible_cohorts:
            titles = [cohort_title(directory, directory.cohorts[cohort]) for cohort in one.possible_cohorts]
            shown.append({**sheet.value(dutch.joined(titles, "of"), one), "when": "Deed mee"})
        else:
            shown.append({**sheet.value("editie onbekend", one), "when": "Deed mee"})
    return shown


def _figures(sheet: Sheet, figures: Iterable[Figure]) -> Data | None:
    """Figures, with those on which sources disagree apart; None when there are none."""
    rows = sheet.figures(figures)
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


def _award(sheet: Sheet, award: Award) -> Data:
    text = dutch.capital(award.name) + (f", {dutch.euro(award.amount)}" if award.amount is not None else "")
    by, href = "", ""
    if award.organiser:
        by, href = sheet.directory.organisations[award.organiser].name, sheet.to(f"organisaties/{award.organiser}/")
    elif award.cohort:
        by = f"Editie {cohort_title(sheet.directory, sheet.directory.cohorts[award.cohort])}"
        href = sheet.to(f"edities/{award.cohort}/")
    kind = dutch.capital(sheet.label("initiatives.awards.kind", award.kind))
    return {"shown": sheet.value(text, award), "by": by, "href": href, "kind": kind}


def _funding(sheet: Sheet, funding: Funding) -> Data:
    label = dutch.capital(sheet.label("initiatives.funding.kind", funding.kind))
    return row(label, [sheet.value(dutch.euro(funding.amount), funding)])


def _transfer(sheet: Sheet, initiative: Initiative) -> Data | None:
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
        "given": sheet.value("Bron", transfer),
    }


def _wants(sheet: Sheet, wants: Iterable[Want], field: str) -> list[Data]:
    return [{"kind": dutch.capital(sheet.label(field, one.kind)), "text": one.value} for one in wants]


def _lineage(sheet: Sheet, initiative: Initiative) -> list[Data]:
    """What it builds on, who brought it in, and what came of it."""
    directory = sheet.directory
    found: list[Data] = [
        {"text": "Bouwt voort op", "title": directory.initiatives[one].name, "href": sheet.to(f"{BASE}{one}/")}
        for one in initiative.inspired_by
    ]
    if via := initiative.via:
        if via.initiative:
            before = directory.initiatives[via.initiative]
            found.append({"text": "Kwam binnen via", "title": before.name, "href": sheet.to(f"{BASE}{before.id}/")})
        if via.organisation:
            by = directory.organisations[via.organisation]
            found.append({"text": "Kwam binnen via", "title": by.name, "href": sheet.to(f"organisaties/{by.id}/")})
        if via.person and directory.people[via.person].pairs:
            person = directory.people[via.person]
            found.append(
                {"text": "Kwam binnen via", "title": person_name(sheet, person), "href": sheet.to(person_url(person))}
            )
        if via.value:
            found.append({"text": "Hoe het binnenkwam", "title": dutch.sentence(via.value), "href": ""})
    coaches = [
        person
        for person in directory.people_of_initiative[initiative.id]
        if any(role.role == "coach" and role.initiative == initiative.id for role in person.roles)
    ]
    found += [
        {"text": "Kreeg hulp van", "title": person_name(sheet, one), "href": sheet.to(person_url(one))}
        for one in coaches
    ]
    found += [
        {"text": "Inspireerde", "title": one.name, "href": sheet.to(f"{BASE}{one.id}/")}
        for one in directory.inspired[initiative.id]
    ]
    found += [
        {"text": "Bracht binnen", "title": one.name, "href": sheet.to(f"{BASE}{one.id}/")}
        for one in directory.brought_in_by_initiative[initiative.id]
    ]
    return found


def _confirmed(initiative: Initiative) -> str:
    if initiative.confirmed is None:
        return ""
    return f"Nagekeken op {dutch.day(initiative.confirmed.date)} ({initiative.confirmed.role})."


def _neighbours(sheet: Sheet, initiative: Initiative, most: int = 3) -> list[Initiative]:
    """The next initiatives on the same theme, in a circle: every initiative is somebody's neighbour."""
    same = sheet.directory.initiatives_on[initiative.themes[0]]
    at = sheet.directory.rank[initiative.id]
    return [same[(at + step) % len(same)] for step in range(1, min(most, len(same) - 1) + 1)]


def _linked_data(site: Site, initiative: Initiative) -> Data:
    """schema.org: an initiative is an Organization."""
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": initiative.name,
        "description": initiative.tagline,
        "mainEntityOfPage": f"{site.url}{BASE}{initiative.id}/",
    }
    if initiative.websites:
        data["url"] = initiative.websites[0].url
    if initiative.municipality:
        data["areaServed"] = site.directory.municipalities[initiative.municipality].name
    return data
