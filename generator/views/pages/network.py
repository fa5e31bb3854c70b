"""The network: who and what passed the challenge on, per municipality and year, and what is related."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Cohort, Directory, Initiative, Municipality, Person, Provenance, Role
from generator.model.initiative import Award
from generator.views import dutch
from generator.views.addresses import NETWORK, address_of
from generator.views.builder import PageBuilder
from generator.views.page import Data, Family, Page, ViewContext
from generator.views.pages.people import NETWORK_CRUMB, without_profile
from generator.views.parts import asking
from generator.views.parts.cards import edition_kicker
from generator.views.parts.crowd import countable, crowd
from generator.views.parts.lists import pager, part, part_keys, part_url
from generator.views.records import cohort_title, person_name

BASE = NETWORK
PER_PAGE = 120
UNKNOWN_YEAR = "Jaar onbekend"

Passed = Cohort | Initiative | Award | Role | int


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was passed on in `year` ("" when no source tells).

    `what` is an edition, an initiative that took part, a prize of `by`, an initiative elsewhere that builds on `by`,
    the role of the person `by`, or how many people of the role `by` have no profile.
    """

    year: str
    what: Passed
    by: Initiative | Person | str | None = None
    given: Provenance | None = None


def steps(directory: Directory, municipality: str) -> list[Step]:
    """All that was passed on in a municipality, oldest first; what no year is known of comes last."""
    found = [
        *_editions(directory, municipality),
        *_initiatives(directory, municipality),
        *_people(directory, municipality),
    ]
    return sorted(found, key=lambda one: one.year or "~")


def _steps(context: ViewContext, municipality: str) -> list[Step]:
    """As `steps`: every page of a long list needs them all."""
    return context.once("steps", municipality, lambda: steps(context.directory, municipality))


def _editions(directory: Directory, municipality: str) -> Iterator[Step]:
    for cohort in directory.cohorts_of[municipality]:
        yield Step(str(cohort.year), cohort, given=cohort.names[0])


def _initiatives(directory: Directory, municipality: str) -> Iterator[Step]:
    """Initiatives of the municipality or its editions, the prizes they won, and what builds on them elsewhere."""
    found = {one.id: one for one in directory.initiatives_in[municipality]}
    for cohort in directory.cohorts_of[municipality]:
        found |= {one.id: one for one in directory.participants[cohort.id]}
    for initiative in found.values():
        for participation in initiative.participations:
            yield Step(_year(directory, participation.cohort), initiative, given=participation)
        for award in initiative.awards:
            yield Step(award.date[:4] or _year(directory, award.cohort), award, initiative, award)
        for later in directory.inspired[initiative.id]:
            if later.id not in found:
                taken = later.participations[0] if later.participations else None
                yield Step(_year(directory, taken.cohort if taken else ""), later, initiative, taken)


def _people(directory: Directory, municipality: str) -> Iterator[Step]:
    """Ambassadors and coaches, from the year their role began; those without a profile as a number, if not few."""
    people = {one.id: one for one in directory.people_in[municipality]}
    for cohort in directory.cohorts_of[municipality]:
        people |= {one.id: one for one in directory.people_of_cohort[cohort.id]}
    unnamed: dict[tuple[str, str], int] = {}
    for person in people.values():
        for role in person.roles:
            if role.role not in ("ambassador", "coach"):
                continue
            year = role.start[:4] or _year(directory, role.cohort)
            if person.published:
                yield Step(year, role, person)
            else:
                unnamed[year, role.role] = unnamed.get((year, role.role), 0) + 1
    for (year, role_name), count in unnamed.items():
        if countable(count):
            yield Step(year, count, role_name)


def _year(directory: Directory, cohort: str) -> str:
    return str(directory.cohorts[cohort].year) if cohort else ""


def years(builder: PageBuilder, listed: list[Step]) -> list[Data]:
    """Steps as the lineage component shows them, by year."""
    grouped: dict[str, list[Data]] = {}
    for one in listed:
        grouped.setdefault(one.year or UNKNOWN_YEAR, []).append(_entry(builder, one))
    return [{"year": year, "entries": entries} for year, entries in grouped.items()]


def _entry(builder: PageBuilder, step: Step) -> Data:
    kind, title, path, detail = _told(builder, step)
    return {
        "kind": kind,
        "title": title,
        "href": builder.to(path) if path else "",
        "detail": detail,
        "notes": builder.notes(step.given.sources) if step.given else [],
        "derived": bool(step.given and step.given.basis == "derived"),
    }


def _told(builder: PageBuilder, step: Step) -> tuple[str, str, str, str]:
    """Kind, title, path and detail of a step."""
    directory, what, by = builder.directory, step.what, step.by
    if isinstance(what, Cohort):
        return edition_kicker(what).lower(), cohort_title(directory, what), address_of(what), what.names[0].value
    if isinstance(what, Award):
        assert isinstance(by, Initiative)
        return "prijs", f"{dutch.capital(what.name)}, voor {by.name}", address_of(by), ""
    if isinstance(what, Role):
        assert isinstance(by, Person)
        kind = builder.label("people.roles.role", what.role)
        return kind, person_name(builder, by), address_of(by), _person_detail(builder, by, what)
    if isinstance(what, int):
        kind = builder.label("people.roles.role", str(by))
        return kind, dutch.capital(without_profile(what, str(by))), "", ""
    if isinstance(by, Initiative):
        where = directory.municipalities[what.municipality].name if what.municipality else ""
        detail = f"Bouwt{f' in {where}' if where else ''} voort op {by.name}."
        return "navolging", what.name, address_of(what), detail
    return "initiatief", what.name, address_of(what), _initiative_detail(builder, what, step)


def _initiative_detail(builder: PageBuilder, initiative: Initiative, step: Step) -> str:
    """Where it came from, and what is uncertain about its year."""
    directory, words = builder.directory, []
    possible = getattr(step.given, "possible_cohorts", ())
    if possible:
        titles = dutch.joined((cohort_title(directory, directory.cohorts[one]) for one in possible), "of")
        words.append(f"Deed mee in {titles}.")
    elif not step.year:
        words.append("In welke editie het meedeed, is niet bekend.")
    if initiative.inspired_by:
        words.append(
            f"Bouwt voort op {dutch.joined(directory.initiatives[one].name for one in initiative.inspired_by)}."
        )
    via = initiative.via
    if via is not None:
        if via.initiative:
            words.append(f"Kwam binnen via {directory.initiatives[via.initiative].name}.")
        if via.organisation:
            words.append(f"Kwam binnen via {directory.organisations[via.organisation].name}.")
        if via.person and directory.people[via.person].pairs:
            words.append(f"Kwam binnen via {person_name(builder, directory.people[via.person])}.")
        if via.value:
            words.append(dutch.sentence(via.value))
    return " ".join(words)


def _person_detail(builder: PageBuilder, person: Person, role: Role) -> str:
    """Whom a person brought in or was coached, as far as both sides agreed."""
    directory, words = builder.directory, []
    if role.initiative:
        verb = "Gekoppeld aan" if role.role == "coach" else "Deed mee met"
        words.append(f"{verb} {directory.initiatives[role.initiative].name}.")
    if person.brought_in_by:
        words.append(f"Kwam binnen via {person_name(builder, directory.people[person.brought_in_by])}.")
    if person.pairs:
        brought = [one.name for one in directory.brought_in_by_person[person.id]]
        brought += [person_name(builder, one) for one in directory.people_brought_in[person.id]]
        if brought:
            words.append(f"Bracht {dutch.joined(brought)} binnen.")
    return " ".join(words)


def _with_steps(directory: Directory) -> list[Municipality]:
    """The municipalities where something was passed on."""
    return [
        one
        for one in directory.municipalities.values()
        if directory.cohorts_of[one.id] or directory.initiatives_in[one.id] or crowd(directory.people_in[one.id])
    ]


def _index(context: ViewContext, key: str) -> Page:
    directory = context.directory
    builder = PageBuilder(context, BASE)
    active = _with_steps(directory)
    ids = {one.id for one in active}
    only = steps(directory, active[0].id) if len(active) == 1 else []
    return builder.page(
        "network/index.html",
        title="Netwerk",
        description="De edities, initiatieven en prijzen per gemeente, jaar na jaar, met ambassadeurs en coaches.",
        data={
            "only": active[0].name if only else "",
            "years": years(builder, only[:PER_PAGE]),
            "cards": [] if only else [_card(builder, one) for one in active],
            "whole": builder.to(f"{BASE}{active[0].id}/") if len(only) > PER_PAGE else "",
            "related": [_related(builder, one) for one in directory.municipalities.values() if one.id not in ids],
            "people": [_role_door(builder, role) for role in ("ambassador", "coach")],
            "exchange": builder.to(f"{BASE}vraag-en-aanbod/"),
            "exchange_count": len(directory.wanting),
            "initiatives": builder.list_of(Initiative),
            "join": builder.to("meedoen/"),
            "to": asking.ask(builder, "fout", "Netwerk"),
        },
    )


INDEX = Family(lambda context: [""], lambda key: BASE, _index)


def _card(builder: PageBuilder, municipality: Municipality) -> Data:
    directory = builder.directory
    counts = (
        (len(directory.cohorts_of[municipality.id]), "editie", "edities"),
        (len(directory.initiatives_in[municipality.id]), "initiatief", "initiatieven"),
        (crowd(directory.people_in[municipality.id]), "persoon", "mensen"),
    )
    first = [cohort.year for cohort in directory.cohorts_of[municipality.id]][-1:]
    since = [f"{'vanaf' if year > builder.context.today.year else 'sinds'} {year}" for year in first]
    return {
        "href": builder.to(f"{BASE}{municipality.id}/"),
        "title": municipality.name,
        "kicker": " · ".join([municipality.province, *since]),
        "text": " · ".join(dutch.counted(*one) for one in counts if one[0]),
    }


def _related(builder: PageBuilder, municipality: Municipality) -> Data:
    """A municipality without an edition: which approach of its own or related programme is known there."""
    directory = builder.directory
    return {
        "title": municipality.name,
        "href": builder.link(municipality),
        "programmes": [
            {"text": one.name, "href": builder.link(one)}
            for one in directory.organisations_in[municipality.id]
            if one.kind == "related-programme"
        ],
        "network": builder.figures(municipality.network),
    }


def _role_door(builder: PageBuilder, role: str) -> Data:
    people = builder.directory.people_with_role[role]
    named = sum(one.published for one in people)
    plural = {"ambassador": "ambassadeurs", "coach": "coaches"}[role]
    rest = without_profile(countable(len(people) - named), role)
    if named:
        text = f"{dutch.counted(named, 'profiel', 'profielen')}{f', en {rest}' if rest else ''}."
    elif rest:
        text = f"{dutch.capital(rest)}."
    else:
        text = "Hier staat nog niemand. Wil jij de eerste zijn?"
    return {"title": dutch.capital(plural), "href": builder.to(f"{plural}/"), "text": text}


def _page(context: ViewContext, key: str) -> Page:
    id, _, number_text = key.partition(":")
    number, municipality = int(number_text), context.directory.municipalities[id]
    base = f"{BASE}{id}/"
    builder, listed = PageBuilder(context, part_url(base, number)), _steps(context, id)
    title = f"Netwerk {municipality.name}"
    return builder.page(
        "network/page.html",
        title=title if number == 1 else f"{title}, pagina {number}",
        description=f"De edities, initiatieven en prijzen van {municipality.name}, jaar na jaar.",
        trail=(NETWORK_CRUMB, (title, base)) if number > 1 else (NETWORK_CRUMB,),
        data={
            "name": municipality.name,
            "text": _card(builder, municipality)["text"],
            "years": years(builder, list(part(listed, number, PER_PAGE))),
            "pager": pager(builder, base, number, len(listed), PER_PAGE),
            "municipality": builder.link(builder.directory.municipalities[id]),
            "to": asking.ask(builder, "fout", f"Netwerk {municipality.name}", [municipality]),
        },
    )


def _keys(context: ViewContext) -> list[str]:
    return [
        f"{one.id}:{number}"
        for one in _with_steps(context.directory)
        for number in part_keys(len(_steps(context, one.id)), PER_PAGE)
    ]


def _address(key: str) -> str:
    id, _, number = key.partition(":")
    return part_url(f"{BASE}{id}/", int(number))


PAGES = Family(_keys, _address, _page)
