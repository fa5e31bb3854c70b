"""What was passed on in a municipality, step by step: editions, initiatives, prizes and people, by year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Cohort, Directory, Initiative, Person, Provenance, Role
from generator.model.initiative import Award
from generator.periods import year_of_date
from generator.views import dutch
from generator.views.addresses import NETWORK, address_of
from generator.views.builder import PageBuilder
from generator.views.components import LineageEntry, LineageYear
from generator.views.parts.cards import edition_kicker
from generator.views.parts.crowd import countable, crowd, without_profile
from generator.views.parts.lineage import came_in
from generator.views.records import cohort_title, person_name

UNKNOWN_YEAR = "Jaar onbekend"


NETWORK_CRUMB = ("Netwerk", NETWORK)
"""The network in a breadcrumb: its title and its address."""

Passed = Cohort | Initiative | Award | Role | int


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was passed on in `year` ("" if no source gives it).

    `what` is an edition, an initiative that took part, a prize of `by`, an initiative elsewhere that builds on `by`,
    the role of the person `by`, or how many people of the role `by` have no profile.
    """

    year: str
    what: Passed
    by: Initiative | Person | str | None = None
    given: Provenance | None = None


def has_steps(directory: Directory, municipality: str) -> bool:
    """Whether anything was passed on in a municipality, so that the network has a page for it."""
    return bool(
        directory.cohorts_of[municipality]
        or directory.initiatives_in[municipality]
        or crowd(directory.people_in[municipality])
    )


def steps(directory: Directory, municipality: str) -> list[Step]:
    """All that was passed on in a municipality, oldest first; what has no known year comes last."""
    found = [
        *_editions(directory, municipality),
        *_initiatives(directory, municipality),
        *_people(directory, municipality),
    ]
    return sorted(found, key=lambda step: step.year or "~")


def _editions(directory: Directory, municipality: str) -> Iterator[Step]:
    for cohort in directory.cohorts_of[municipality]:
        yield Step(str(cohort.year), cohort, given=cohort.names[0])


def _initiatives(directory: Directory, municipality: str) -> Iterator[Step]:
    """Initiatives of the municipality or its editions, the prizes they won, and what builds on them elsewhere."""
    found = {initiative.id: initiative for initiative in directory.initiatives_in[municipality]}
    for cohort in directory.cohorts_of[municipality]:
        found |= {initiative.id: initiative for initiative in directory.participants[cohort.id]}
    for initiative in found.values():
        for participation in initiative.participations:
            yield Step(_year(directory, participation.cohort), initiative, given=participation)
        for award in initiative.awards:
            yield Step(year_of_date(award.date) or _year(directory, award.cohort), award, initiative, award)
        for later in directory.inspired[initiative.id]:
            if later.id not in found:
                taken = later.participations[0] if later.participations else None
                yield Step(_year(directory, taken.cohort if taken else ""), later, initiative, taken)


def _people(directory: Directory, municipality: str) -> Iterator[Step]:
    """Ambassadors and coaches, from the year their role began; those without a profile as a number, if not few."""
    people = {person.id: person for person in directory.people_in[municipality]}
    for cohort in directory.cohorts_of[municipality]:
        people |= {person.id: person for person in directory.people_of_cohort[cohort.id]}
    unnamed: dict[tuple[str, str], int] = {}
    for person in people.values():
        for role in person.roles:
            if role.role not in ("ambassador", "coach"):
                continue
            year = year_of_date(role.start) or _year(directory, role.cohort)
            if person.published:
                yield Step(year, role, person)
            else:
                unnamed[year, role.role] = unnamed.get((year, role.role), 0) + 1
    for (year, role_name), count in unnamed.items():
        if countable(count):
            yield Step(year, count, role_name)


def _year(directory: Directory, cohort: str) -> str:
    return str(directory.cohorts[cohort].year) if cohort else ""


def years(builder: PageBuilder, listed: list[Step]) -> list[LineageYear]:
    """Steps as the lineage component shows them, by year."""
    grouped: dict[str, list[LineageEntry]] = {}
    for step in listed:
        grouped.setdefault(step.year or UNKNOWN_YEAR, []).append(_entry(builder, step))
    return [LineageYear(year=year, entries=entries) for year, entries in grouped.items()]


def _entry(builder: PageBuilder, step: Step) -> LineageEntry:
    kind, title, path, detail = _describe(builder, step)
    return LineageEntry(
        kind=kind,
        title=title,
        href=builder.to(path) if path else "",
        detail=detail,
        notes=builder.notes(step.given.sources) if step.given else [],
        derived=bool(step.given and step.given.basis == "derived"),
    )


def _describe(builder: PageBuilder, step: Step) -> tuple[str, str, str, str]:
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
        titles = dutch.joined((cohort_title(directory, directory.cohorts[id]) for id in possible), "of")
        words.append(f"Deed mee in {titles}.")
    elif not step.year:
        words.append("In welke editie het meedeed, is niet bekend.")
    if initiative.inspired_by:
        words.append(f"Bouwt voort op {dutch.joined(directory.initiatives[id].name for id in initiative.inspired_by)}.")
    origins = came_in(builder, initiative)
    words += [f"{origin.text} {origin.title}." if origin.href else origin.title for origin in origins]
    return " ".join(words)


def _person_detail(builder: PageBuilder, person: Person, role: Role) -> str:
    """Whom a person coached, was brought in by or brought in, as far as both sides agreed."""
    directory, words = builder.directory, []
    if role.initiative:
        verb = "Gekoppeld aan" if role.role == "coach" else "Deed mee met"
        words.append(f"{verb} {directory.initiatives[role.initiative].name}.")
    if person.brought_in_by:
        words.append(f"Kwam binnen via {person_name(builder, directory.people[person.brought_in_by])}.")
    if person.pairs:
        brought = [initiative.name for initiative in directory.brought_in_by_person[person.id]]
        brought += [person_name(builder, other) for other in directory.people_brought_in[person.id]]
        if brought:
            words.append(f"Bracht {dutch.joined(brought)} binnen.")
    return " ".join(words)
