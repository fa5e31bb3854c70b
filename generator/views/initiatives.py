"""The pages of initiatives: the list and one page each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.model import Initiative
from generator.views import dutch
from generator.views.cards import cohort_title, image, initiative_card, person_name, person_url, tone, variant
from generator.views.lists import pager, part, part_keys, part_url
from generator.views.page import Data, Family, Page, Site
from generator.views.sheet import Sheet, Value, row

BASE = "initiatieven/"
TRAIL = (("Initiatieven", BASE),)


def _list_page(site: Site, key: str) -> Page:
    number, initiatives = int(key), list(site.directory.initiatives.values())
    sheet = Sheet(site, part_url(BASE, number))
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
        title="Initiatieven" if number == 1 else f"Initiatieven, pagina {number}",
        description="Ondernemende ideeën voor een maatschappelijk probleem, met wat ervan bekend is en van wie.",
        section="initiatieven",
        trail=TRAIL if number > 1 else (),
        data={
            "count": dutch.counted(len(initiatives), "initiatief", "initiatieven"),
            "themes": themes,
            "cards": [initiative_card(sheet, one) for one in part(initiatives, number)],
            "pager": pager(sheet, BASE, number, len(initiatives)),
        },
    )


LIST = Family(
    lambda site: part_keys(len(site.directory.initiatives)), lambda key: part_url(BASE, int(key)), _list_page
)


def _page(site: Site, key: str) -> Page:
    initiative = site.directory.initiatives[key]
    sheet = Sheet(site, f"{BASE}{key}/")
    directory = site.directory
    themes = [
        {"text": directory.themes[one].name, "href": sheet.to(f"themas/{one}/"), "tone": tone(directory, one)}
        for one in initiative.themes
    ]
    data = {
        "name": initiative.name,
        "tagline": initiative.tagline,
        "tone": tone(directory, initiative.themes[0]),
        "variant": variant(initiative.id),
        "image": image(sheet, "initiatives", initiative.image),
        "kicker": directory.themes[initiative.themes[0]].name,
        "status": sheet.state("initiatives.status.value", initiative.status),
        "story": initiative.description,
        "themes": themes,
        "target_groups": dutch.joined(initiative.target_groups),
        "facts": _facts(sheet, initiative),
        "participations": _participations(sheet, initiative),
        "impact": sheet.figures(initiative.impact),
        "figures": sheet.figures(initiative.figures),
        "awards": [_award(sheet, one) for one in initiative.awards],
        "funding": _funding(sheet, initiative),
        "milestones": [
            {"when": dutch.day(one.date), "shown": {**sheet.value(one.value, one), "date": ""}}
            for one in sorted(initiative.milestones, key=lambda one: one.date)
        ],
        "statements": [row(dutch.capital(one.topic), [sheet.value(one.value, one)]) for one in initiative.statements],
        "transfer": _transfer(sheet, initiative),
        "seeks": _wants(sheet, initiative.seeks, "initiatives.seeks.kind"),
        "offers": _wants(sheet, initiative.offers, "initiatives.offers.kind"),
        "lineage": _lineage(sheet, initiative),
        "confirmed": _confirmed(initiative),
        "more": [initiative_card(sheet, one) for one in _neighbours(sheet, initiative)],
        "theme_name": directory.themes[initiative.themes[0]].name,
        "theme_href": sheet.to(f"themas/{initiative.themes[0]}/"),
        "start_href": sheet.to("start/"),
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


PAGES = Family(lambda site: list(site.directory.initiatives), lambda key: f"{BASE}{key}/", _page)


def _facts(sheet: Sheet, initiative: Initiative) -> list[Data]:
    """The facts beside the story, the unknown ones too."""
    directory = sheet.directory
    plain = {"date": "", "notes": [], "derived": False, "level": "", "old": False, "remark": ""}
    where: list[Value] = []
    if initiative.municipality:
        municipality = directory.municipalities[initiative.municipality]
        remark = dutch.sentence(initiative.municipality_note)
        href = sheet.to(f"gemeenten/{municipality.id}/")
        where = [{**plain, "text": municipality.name, "href": href, "remark": remark}]
    rows = [
        row("Voor wie", [{**plain, "text": dutch.joined(initiative.target_groups), "href": ""}] if initiative.target_groups else []),
        row("Gemeente", where),
        row("Begonnen", [sheet.value(dutch.day(one.value), one) for one in initiative.founded]),
        row(
            "Stand",
            [
                sheet.value(sheet.label("initiatives.status.value", one.value), one, ages=True)
                for one in initiative.status
            ],
        ),
        row("Rechtsvorm", sheet.claims(initiative.legal_form)),
        row("Website", [sheet.value(_bare(one.url), one, href=one.url) for one in initiative.websites]),
    ]
    if initiative.part_of:
        parent = directory.organisations[initiative.part_of]
        href = sheet.to(f"organisaties/{parent.id}/")
        rows.append(row("Onderdeel van", [{**plain, "text": parent.name, "href": href}]))
    if initiative.aliases:
        rows.append(row("Ook bekend als", [{**plain, "text": dutch.joined(initiative.aliases), "href": ""}]))
    return rows


def _bare(url: str) -> str:
    return url.split("://", 1)[1].removeprefix("www.").rstrip("/")


def _participations(sheet: Sheet, initiative: Initiative) -> list[Value]:
    directory = sheet.directory
    shown = []
    for one in initiative.participations:
        if one.cohort:
            title = cohort_title(directory, directory.cohorts[one.cohort])
            shown.append(sheet.value(title, one, href=sheet.to(f"edities/{one.cohort}/")))
        elif one.possible_cohorts:
            titles = [cohort_title(directory, directory.cohorts[cohort]) for cohort in one.possible_cohorts]
            shown.append(sheet.value(dutch.joined(titles, "of"), one))
        else:
            shown.append(sheet.value("editie onbekend", one))
    return shown


def _award(sheet: Sheet, award: Any) -> Data:
    text = dutch.capital(award.name) + (f", {dutch.euro(award.amount)}" if award.amount is not None else "")
    by, href = "", ""
    if award.organiser:
        by, href = sheet.directory.organisations[award.organiser].name, sheet.to(f"organisaties/{award.organiser}/")
    elif award.cohort:
        by = cohort_title(sheet.directory, sheet.directory.cohorts[award.cohort])
        href = sheet.to(f"edities/{award.cohort}/")
    return {"shown": sheet.value(text, award), "by": by, "href": href, "kind": sheet.label("initiatives.awards.kind", award.kind)}


def _funding(sheet: Sheet, initiative: Initiative) -> list[Data]:
    return [
        row(dutch.capital(sheet.label("initiatives.funding.kind", one.kind)), [sheet.value(dutch.euro(one.amount), one)])
        for one in initiative.funding
    ]


def _transfer(sheet: Sheet, initiative: Initiative) -> Data | None:
    transfer = initiative.transfer
    if transfer is None:
        return None
    texts = (
        ("Wat u nodig hebt", transfer.needs),
        ("Wat het kost", transfer.costs),
        ("Met wie", transfer.partners),
        ("Eerste stappen", transfer.first_steps),
    )
    return {
        "parts": [{"title": title, "text": text} for title, text in texts if text],
        "notes": sheet.notes(transfer.sources),
    }


def _wants(sheet: Sheet, wants: Iterable[Any], field: str) -> list[Data]:
    return [{"kind": dutch.capital(sheet.label(field, one.kind)), "text": one.value} for one in wants]


def _lineage(sheet: Sheet, initiative: Initiative) -> list[Data]:
    """What it builds on, who brought it in, and what came of it."""
    directory = sheet.directory
    found = [
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
        {"text": "Gekoppeld aan coach", "title": person_name(sheet, one), "href": sheet.to(person_url(one))}
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
    return f"Nagekeken door de {initiative.confirmed.role} op {dutch.day(initiative.confirmed.date)}."


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
