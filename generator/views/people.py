"""Ambassadors and coaches: a list of each, and a profile of whoever agreed to one.

The model holds only what a person agreed to, so nothing here asks for consent. People without a profile are counted,
if they are not few.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.model import Person, Role
from generator.views import asking, dutch
from generator.views.cards import (
    availability,
    cohort_title,
    image,
    initiative_card,
    person_card,
    person_name,
    person_url,
    role_words,
    state,
    state_words,
)
from generator.views.crowd import countable
from generator.views.lists import PER_PAGE, pager, part, part_keys, part_url
from generator.views.page import Data, Family, Page, Site
from generator.views.sheet import Sheet

NETWORK = ("Netwerk", "netwerk/")
_MORE, _SEVERAL = {"ambassador": "ambassadeurs", "coach": "coaches"}, {"ambassador": "Ambassadeurs", "coach": "Coaches"}
_LEADS = {
    "ambassador": "Een ambassadeur deed zelf mee en vertelt andere ondernemers over de challenge.",
    "coach": "Een coach is een ervaren ondernemer die een deelnemer op weg helpt.",
}
_STATES = ("active", "", "full", "paused", "former")


def shown(site: Site, role: str) -> list[Person]:
    """Who has a role and a profile: those who can be asked now first, then by name."""
    people = [one for one in site.directory.people_with_role[role] if one.published]
    return sorted(people, key=lambda one: _STATES.index(state(site, one)))


def without_profile(count: int, role: str) -> str:
    """How many of a role agreed to no profile, in words; nothing for none."""
    if count == 0:
        return ""
    one, verb = {"ambassador": "ambassadeur", "coach": "coach"}[role], "staat" if count == 1 else "staan"
    return f"{dutch.counted(count, one, _MORE[role])} die niet met naam op de site {verb}"


def _list(role: str) -> Family:
    """The pages of the list of everyone with a role."""
    base = f"{_MORE[role]}/"

    def keys(site: Site) -> Sequence[str]:
        return part_keys(sum(one.published for one in site.directory.people_with_role[role]))

    def page(site: Site, key: str) -> Page:
        number, people = int(key), shown(site, role)
        sheet = Sheet(site, part_url(base, number))
        rest = without_profile(countable(len(site.directory.people_with_role[role]) - len(people)), role)
        title = _SEVERAL[role]
        return sheet.page(
            "person/list.html",
            title=title if number == 1 else f"{title}, pagina {number}",
            description=f"{_LEADS[role]} Lees wie je kunt vragen en hoe je er zelf een wordt.",
            section="netwerk",
            trail=(NETWORK, (title, base)) if number > 1 else (NETWORK,),
            data={
                "role": role,
                "heading": title,
                "lead": _LEADS[role],
                "count": dutch.counted(len(people), "profiel", "profielen") if people else "",
                "rest": f"En {rest}." if rest and people else "",
                "only_rest": f"Wij weten van {rest}." if rest else "",
                "first": number == 1,
                "cards": [person_card(sheet, one) for one in part(people, number)],
                "pager": pager(sheet, base, number, len(people), PER_PAGE),
                "join": sheet.to("meedoen/"),
                "start": sheet.to("start/"),
            },
        )

    return Family(keys, lambda key: part_url(base, int(key)), page)


AMBASSADORS = _list("ambassador")
COACHES = _list("coach")


def _profile(site: Site, key: str) -> Page:
    person = site.directory.people[key.split("/")[1]]
    sheet = Sheet(site, f"{key}/")
    name = person_name(sheet, person)
    roles = dutch.joined(role_words(sheet, person))
    role = "ambassador" if key.startswith("ambassadeurs/") else "coach"
    former = state(site, person) == "former"
    card = person_card(sheet, person)
    return sheet.page(
        "person/page.html",
        title=name if person.name else f"{name} ({person.id})",
        description=f"{name}: {roles} van de challenge. Lees waar je deze persoon voor kunt vragen.",
        section="netwerk",
        trail=(NETWORK, (_SEVERAL[role], f"{_MORE[role]}/")),
        data={
            "name": name,
            "kicker": dutch.capital(roles),
            "named": bool(person.name),
            "tone": card["picture"]["tone"],
            "picture": card["picture"],
            "image": image(sheet, "people", person.photo),
            "state": card["state"],
            "quote": person.quote,
            "bio": person.bio,
            "cited": sheet.cited(person.bio),
            "facts": _facts(sheet, person),
            "roles": [_role(sheet, one) for one in person.roles],
            "passed_on": _passed_on(sheet, person),
            "initiatives": [
                initiative_card(sheet, site.directory.initiatives[one])
                for one in dict.fromkeys(role.initiative for role in person.roles if role.initiative)
            ],
            "former": former,
            "to": _route(sheet, person),
            "others": {"text": f"Alle {_MORE[role]}", "href": sheet.to(f"{_MORE[role]}/")},
        },
        linked_data=_linked_data(site, person, roles),
    )


PROFILES = Family(
    lambda site: [person_url(one).rstrip("/") for one in site.directory.people.values() if one.published],
    lambda key: f"{key}/",
    _profile,
)


def _facts(sheet: Sheet, person: Person) -> list[Data]:
    """What one may know before asking: only what the person agreed to."""
    where = [
        {"text": sheet.directory.municipalities[one].name, "href": sheet.to(f"gemeenten/{one}/")}
        for one in person.municipalities
    ] + [{"text": f"heel {one}", "href": ""} for one in person.provinces]
    facts = [
        {"label": "Vraag me over", "parts": _plain(person.topics)},
        {"label": "Talen", "parts": _plain(person.languages)},
        {"label": "Werkgebied", "parts": where},
        {"label": "Beschikbaarheid", "parts": _plain(_availability(sheet, person))},
    ]
    return [fact for fact in facts if fact["parts"]]


def _plain(words: Sequence[str]) -> list[Data]:
    return [{"text": one, "href": ""} for one in words]


def _availability(sheet: Sheet, person: Person) -> list[str]:
    given = availability(sheet.site, person)
    if given is None:
        return []
    words = [dutch.capital(state_words(sheet, person))]
    if given.until is not None:
        words.append(f"tot {dutch.day(given.until)}")
    if given.capacity and given.state == "active":
        words.append(f"helpt er {dutch.in_words(given.capacity)} tegelijk")
    return words


def _role(sheet: Sheet, role: Role) -> Data:
    directory = sheet.directory
    links = []
    if role.initiative:
        one = directory.initiatives[role.initiative]
        links.append({"text": one.name, "href": sheet.to(f"initiatieven/{one.id}/")})
    if role.cohort:
        title = f"Editie {cohort_title(directory, directory.cohorts[role.cohort])}"
        links.append({"text": title, "href": sheet.to(f"edities/{role.cohort}/")})
    if role.municipality:
        municipality = directory.municipalities[role.municipality]
        links.append({"text": municipality.name, "href": sheet.to(f"gemeenten/{municipality.id}/")})
    return {
        "title": dutch.capital(sheet.label("people.roles.role", role.role)),
        "when": dutch.period(role.start, role.end),
        "links": links,
    }


def _passed_on(sheet: Sheet, person: Person) -> list[Data]:
    """Who brought this person in, and whom and what this person brought in; nothing without both their consents."""
    directory = sheet.directory
    if not person.pairs:
        return []
    found = []
    if person.brought_in_by:
        by = directory.people[person.brought_in_by]
        found.append({"text": "Kwam binnen via", "title": person_name(sheet, by), "href": sheet.to(person_url(by))})
    found += [
        {"text": "Bracht binnen", "title": person_name(sheet, one), "href": sheet.to(person_url(one))}
        for one in directory.people_brought_in[person.id]
    ]
    found += [
        {"text": "Bracht binnen", "title": one.name, "href": sheet.to(f"initiatieven/{one.id}/")}
        for one in directory.brought_in_by_person[person.id]
    ]
    return found


def _route(sheet: Sheet, person: Person) -> Data:
    """Where a question for this person goes: to the desk of an edition or municipality that somebody looked after.

    Otherwise to the desk of the site; without one the address that a record names stands there without a button.
    """
    found = _desks(sheet, person) if person.contact_route != "form" else []
    checked = next((one for one in found if one["checked"]), None)
    if checked:
        said = f"Vraag het aan {checked['of']} ({checked['function']}): {checked['text']}. {checked['remark']}"
        return {"asks": "mens", "href": checked["href"], "action": "Mail het loket", "note": said, "ways": []}
    to = asking.ask(sheet, "mens", person_name(sheet, person))
    if to["href"] or not found:
        return to
    ways = [
        {
            "text": f"Mail {one['text']}",
            "href": one["href"],
            "remark": f"Dat is een postbus van {one['of']} ({one['function']}), niet van ons. {one['remark']}",
        }
        for one in found[:1]
    ]
    return {**to, "ways": ways}


def _desks(sheet: Sheet, person: Person) -> list[Data]:
    """The desks of the editions and municipalities that a person belongs to, the nearest first."""
    directory = sheet.directory
    cohorts = [directory.cohorts[role.cohort] for role in person.roles if role.cohort]
    of_roles = [role.municipality for role in person.roles]
    of_cohorts = [one for cohort in cohorts for one in cohort.municipalities]
    places = filter(None, dict.fromkeys([*person.municipalities, *of_roles, *of_cohorts]))
    found = [
        *(asking.of_edition(sheet, one, cohort_title(directory, one)) for one in cohorts),
        *(asking.of_municipality(sheet, directory.municipalities[one]) for one in places),
    ]
    return [one for one in found if one]


def _linked_data(site: Site, person: Person, roles: str) -> Data:
    """schema.org: a person, if the name may be known."""
    if not person.name:
        return {}
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Person",
        "name": person.name,
        "jobTitle": roles,
        "url": f"{site.url}{person_url(person)}",
    }
    if person.topics:
        data["knowsAbout"] = list(person.topics)
    if person.languages:
        data["knowsLanguage"] = list(person.languages)
    return data
