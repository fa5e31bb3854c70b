"""Records as cards: what a list shows of each, whatever list it is."""

from __future__ import annotations

from collections.abc import Iterable

from generator.markdown import plain as plain_text
from generator.model import (
    Availability,
    Cohort,
    Directory,
    Image,
    Initiative,
    Municipality,
    Organisation,
    Person,
    Theme,
)
from generator.periods import last_day
from generator.views import dutch
from generator.views.drawing import NEUTRAL, plate, portrait, tone_of
from generator.views.gist import counts, sums
from generator.views.now import edition_state, initiative_state
from generator.views.page import Data, Site
from generator.views.sheet import Sheet


def tone(directory: Directory, theme: str) -> str:
    """The colour of a theme."""
    return tone_of(directory.theme_rank[theme])


def drawn(site: Site, initiative: Initiative) -> Data | None:
    """The drawing of an initiative, see the plate component; None for who has a photo."""
    if initiative.image:
        return None
    ranks, groups = site.directory.theme_rank, initiative.target_groups
    return site.once(
        "plate",
        initiative.id,
        lambda: plate(initiative.id, [ranks[one] for one in initiative.themes], groups[0] if groups else ""),
    )


def cohort_title(directory: Directory, cohort: Cohort) -> str:
    """Groningen 2020."""
    return f"{place(directory, cohort)} {cohort.year}"


def place(directory: Directory, cohort: Cohort) -> str:
    """Groningen; or what in it or around it the edition is for: Selwerd in Groningen, Regio Groningen-Assen."""
    where = dutch.joined(directory.municipalities[one].name for one in cohort.municipalities)
    if not cohort.area:
        return where
    area = cohort.area[0]
    return area.value if area.kind == "region" else f"{area.value} in {where}"


def foremost(initiatives: Iterable[Initiative]) -> list[Initiative]:
    """What stands first where only some are shown: what a maintainer picked, then what was confirmed or told last."""
    return sorted(initiatives, key=_last_known, reverse=True)


def _last_known(one: Initiative) -> tuple[bool, str, str]:
    confirmed = one.confirmed.date.isoformat() if one.confirmed else ""
    return one.featured, confirmed, max((last_day(given.date) for given in one.status), default="")


def initiative_card(sheet: Sheet, initiative: Initiative) -> Data:
    """See the card component."""
    return {
        "href": sheet.to(f"initiatieven/{initiative.id}/"),
        "image": image(sheet, "initiatives", initiative.image),
        "told": sheet.site.once("card", initiative.id, lambda: _told(sheet, initiative)),
    }


def _told(sheet: Sheet, initiative: Initiative) -> Data:
    """What a card shows on any page."""
    directory = sheet.directory
    where = [directory.municipalities[initiative.municipality].name] if initiative.municipality else []
    return {
        "title": initiative.name,
        "tagline": initiative.tagline,
        "kicker": " · ".join([directory.themes[initiative.themes[0]].name, *where]),
        "tone": tone(directory, initiative.themes[0]),
        "picture": drawn(sheet.site, initiative),
        "status": initiative_state(sheet, initiative.status),
    }


def image(sheet: Sheet, resource: str, picture: Image | None) -> Data | None:
    """A photo of a record, or None. How large it is shown follows from the style sheet."""
    if picture is None:
        return None
    width, height = sheet.site.pictures[resource, picture.file]
    return {
        "src": sheet.to(f"media/{resource}/{picture.file}"),
        "alt": "" if picture.decorative else picture.alt,
        "width": width,
        "height": height,
        "credit": picture.credit,
        "licence": picture.licence,
    }


_ON_A_CARD = ("sign-ups", "plans", "selected")
"""The counts that a card of an edition shows; without any it shows the money."""


def cohort_card(sheet: Sheet, cohort: Cohort) -> Data:
    """See the card component."""
    directory = sheet.directory
    counted = counts(cohort)
    told = [counted[step] for step in _ON_A_CARD if step in counted]
    money = [] if told else sums(sheet, cohort)
    return {
        "href": sheet.to(f"edities/{cohort.id}/"),
        "title": cohort_title(directory, cohort),
        "kicker": edition_kicker(cohort),
        "name": cohort.names[0].value,
        "numbers": [{"text": one.text, "label": one.label} for one in told or money],
        "money": bool(money),
        "status": edition_state(sheet, cohort),
    }


def edition_kicker(cohort: Cohort) -> str:
    """Derde editie, or Editie when no source numbers it."""
    if cohort.edition_number:
        return f"{dutch.capital(dutch.ordinal(cohort.edition_number[0].value))} editie"
    return "Editie"


def edition_in_years(sheet: Sheet, cohort: Cohort, title: str) -> Data:
    """See the years component: how many were chosen, or else the money."""
    chosen = next((one for one in cohort.funnel if one.step == "selected" and not one.interim), None)
    if chosen:
        text = f"{chosen.qualifier} {dutch.counted(chosen.value, 'initiatief gekozen', 'initiatieven gekozen')}".strip()
        known, notes = text, sheet.notes(chosen.sources)
    elif money := sums(sheet, cohort):
        known, notes = f"{dutch.capital(money[0].label)}: {money[0].text}", sheet.notes(money[0].sources())
    else:
        known, notes = "", sheet.notes(cohort.names[0].sources)
    return {
        "title": title,
        "href": sheet.to(f"edities/{cohort.id}/"),
        "kicker": edition_kicker(cohort),
        "name": cohort.names[0].value,
        "known": known,
        "notes": notes,
    }


def municipality_card(sheet: Sheet, municipality: Municipality) -> Data:
    """See the card component."""
    directory = sheet.directory
    cohorts, initiatives = directory.cohorts_of[municipality.id], directory.initiatives_in[municipality.id]
    parts = []
    if cohorts:
        parts.append(dutch.counted(len(cohorts), "editie", "edities"))
    if initiatives:
        parts.append(dutch.counted(len(initiatives), "initiatief", "initiatieven"))
    return {
        "href": sheet.to(f"gemeenten/{municipality.id}/"),
        "title": municipality.name,
        "kicker": municipality.province,
        "text": " · ".join(parts) or f"Geen editie bekend, wel {_instead(sheet, municipality)}",
    }


def had_related_programme(sheet: Sheet, municipality: Municipality) -> bool:
    """Whether a programme that resembles the challenge ran in a municipality."""
    return any(one.kind == "related-programme" for one in sheet.directory.organisations_in[municipality.id])


def _instead(sheet: Sheet, municipality: Municipality) -> str:
    related = had_related_programme(sheet, municipality)
    return "een verwant programma" if related else "iets over sociaal ondernemen"


def theme_card(sheet: Sheet, theme: Theme) -> Data:
    """See the card component."""
    return {
        "href": sheet.to(f"themas/{theme.id}/"),
        "title": theme.name,
        "text": plain_text(theme.description.strip().split("\n\n", 1)[0]),
        "count": dutch.counted(len(sheet.directory.initiatives_on[theme.id]), "initiatief", "initiatieven"),
        "tone": tone(sheet.directory, theme.id),
        "icon": theme.icon,
    }


def organisation_card(sheet: Sheet, organisation: Organisation) -> Data:
    """See the card component."""
    return {
        "href": sheet.to(f"organisaties/{organisation.id}/"),
        "title": organisation.name,
        "kicker": dutch.capital(sheet.label("organisations.kind", organisation.kind)),
        "text": organisation.summary or (dutch.sentence(organisation.roles[0].value) if organisation.roles else ""),
    }


def person_url(person: Person) -> str:
    """The address of a profile: with the ambassadors for whoever is one, else with the coaches."""
    section = "ambassadeurs" if any(role.role == "ambassador" for role in person.roles) else "coaches"
    return f"{section}/{person.id}/"


def person_name(sheet: Sheet, person: Person) -> str:
    """The name, or the role of who has not agreed to be named."""
    return person.name or f"Een {role_words(sheet, person)[0]}"


_ROLES = ("ambassador", "coach", "coordinator", "jury", "participant")


def role_words(sheet: Sheet, person: Person) -> list[str]:
    """The roles of a person in words, each once, the role one looks for first."""
    roles = sorted({role.role for role in person.roles}, key=_ROLES.index)
    return [sheet.label("people.roles.role", role) for role in roles]


def availability(site: Site, person: Person) -> Availability | None:
    """Whether a person can be asked now; None if that is not known, as when a pause is over."""
    given = person.availability
    return None if given is None or (given.until is not None and given.until < site.today) else given


def state(site: Site, person: Person) -> str:
    """The state of that availability: active, full, paused or former; empty if it is not known."""
    given = availability(site, person)
    if given is None:
        return ""
    return "full" if given.state == "active" and given.capacity == 0 else given.state


def state_words(sheet: Sheet, person: Person) -> str:
    """That state in words."""
    now = state(sheet.site, person)
    return "zit nu vol" if now == "full" else sheet.label("people.availability.state", now)


def person_card(sheet: Sheet, person: Person) -> Data:
    """See the card component."""
    directory = sheet.directory
    roles = dutch.capital(dutch.joined(role_words(sheet, person)))
    where = [directory.municipalities[one].name for one in person.municipalities] or list(person.provinces)
    now, status = state(sheet.site, person), None
    if now:
        text = dutch.capital(state_words(sheet, person))
        status = {"glance": "", "text": text, "kind": "good" if now == "active" else "quiet", "date": "", "old": False}
    return {
        "href": sheet.to(person_url(person)),
        "title": person_name(sheet, person),
        "kicker": " · ".join([roles, *where[:2]]),
        "text": person.quote or "",
        "topics": list(person.topics),
        "state": status,
        "picture": portrait(person.id, person.name, _tone_of(directory, person)),
        "image": image(sheet, "people", person.photo),
    }


def _tone_of(directory: Directory, person: Person) -> str:
    """The colour of the theme a person worked on, as far as they may be linked with it."""
    initiatives = (directory.initiatives[role.initiative] for role in person.roles if role.initiative)
    return next((tone(directory, one.themes[0]) for one in initiatives), NEUTRAL)
