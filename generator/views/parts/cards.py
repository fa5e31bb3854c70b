"""Records as cards, the same in every list."""

from __future__ import annotations

from generator.fast import remembered
from generator.markdown import plain_text
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
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import (
    CardNumber,
    CohortCard,
    InitiativeCard,
    InitiativeSummary,
    MunicipalityCard,
    OrganisationCard,
    PersonCard,
    Photo,
    Plate,
    Status,
    ThemeCard,
)
from generator.views.drawings.plates import plate, portrait
from generator.views.page import ViewContext
from generator.views.parts.card_labels import card_labels
from generator.views.parts.gist import counts, sums
from generator.views.parts.now import edition_state, initiative_state
from generator.views.records import NEUTRAL, cohort_title, person_name, role_words, tone


def drawn(context: ViewContext, initiative: Initiative) -> Plate | None:
    """The drawing of an initiative, see the plate component; None if there is a photo."""
    return None if initiative.image else _plate(context, initiative.id)


@remembered("initiatives", "themes")
def _plate(context: ViewContext, id: str) -> Plate:
    initiative, ranks = context.directory.initiatives[id], context.directory.theme_rank
    group = initiative.target_groups[0] if initiative.target_groups else ""
    return plate(id, [ranks[theme] for theme in initiative.themes], group)


def initiative_card(builder: PageBuilder, initiative: Initiative) -> InitiativeCard:
    """See the card component."""
    return InitiativeCard(
        href=builder.link(initiative),
        image=image(builder, "initiatives", initiative.image),
        summary=_summary(builder.context, initiative.id),
    )


@remembered("initiatives", "municipalities", "themes", "day")
def _summary(context: ViewContext, id: str) -> InitiativeSummary:
    """What a card shows on any page."""
    directory = context.directory
    initiative = directory.initiatives[id]
    where = [directory.municipalities[initiative.municipality].name] if initiative.municipality else []
    return InitiativeSummary(
        title=initiative.name,
        tagline=initiative.tagline,
        kicker=" · ".join([directory.themes[initiative.themes[0]].name, *where]),
        tone=tone(directory, initiative.themes[0]),
        picture=drawn(context, initiative),
        labels=card_labels(context, initiative),
        status=initiative_state(context, initiative.status),
    )


def image(builder: PageBuilder, resource: str, picture: Image | None) -> Photo | None:
    """A photo of a record, or None. How large it is shown follows from the style sheet."""
    if picture is None:
        return None
    width, height = builder.context.pictures[resource, picture.file]
    return Photo(
        src=builder.to(f"media/{resource}/{picture.file}"),
        alt="" if picture.decorative else picture.alt,
        width=width,
        height=height,
        credit=picture.credit,
        licence=picture.licence,
    )


_ON_A_CARD = ("sign-ups", "plans", "selected")
"""The counts that a card of an edition shows; without any it shows the money."""


def cohort_card(builder: PageBuilder, cohort: Cohort) -> CohortCard:
    """See the card component."""
    directory = builder.directory
    counted = counts(cohort)
    numbers = [counted[step] for step in _ON_A_CARD if step in counted]
    money = [] if numbers else sums(builder, cohort)
    return CohortCard(
        href=builder.link(cohort),
        title=cohort_title(directory, cohort),
        kicker=edition_kicker(cohort),
        name=cohort.names[0].value,
        numbers=[CardNumber(text=number.text, label=number.label) for number in numbers or money],
        money=bool(money),
        status=edition_state(builder, cohort),
    )


def municipality_card(builder: PageBuilder, municipality: Municipality) -> MunicipalityCard:
    """See the card component."""
    directory = builder.directory
    cohorts, initiatives = directory.cohorts_of[municipality.id], directory.initiatives_in[municipality.id]
    parts = []
    if cohorts:
        parts.append(dutch.counted(len(cohorts), "editie", "edities"))
    if initiatives:
        parts.append(dutch.counted(len(initiatives), "initiatief", "initiatieven"))
    return MunicipalityCard(
        href=builder.link(municipality),
        title=municipality.name,
        kicker=municipality.province,
        text=" · ".join(parts) or f"Geen editie bekend, wel {_instead(builder, municipality)}",
    )


def had_related_programme(builder: PageBuilder, municipality: Municipality) -> bool:
    """Whether a programme that resembles the challenge ran in a municipality."""
    return any(
        organisation.kind == "related-programme" for organisation in builder.directory.organisations_in[municipality.id]
    )


def _instead(builder: PageBuilder, municipality: Municipality) -> str:
    related = had_related_programme(builder, municipality)
    return "een verwant programma" if related else "iets over sociaal ondernemen"


def theme_card(builder: PageBuilder, theme: Theme) -> ThemeCard:
    """See the card component."""
    return ThemeCard(
        href=builder.link(theme),
        title=theme.name,
        text=plain_text(theme.description.strip().split("\n\n", 1)[0]),
        count=dutch.counted(len(builder.directory.initiatives_on[theme.id]), "initiatief", "initiatieven"),
        tone=tone(builder.directory, theme.id),
        icon=theme.icon,
    )


def organisation_card(builder: PageBuilder, organisation: Organisation) -> OrganisationCard:
    """See the card component."""
    return OrganisationCard(
        href=builder.link(organisation),
        title=organisation.name,
        kicker=dutch.capital(builder.label("organisations.kind", organisation.kind)),
        text=organisation.summary or (dutch.sentence(organisation.roles[0].value) if organisation.roles else ""),
    )


def availability(context: ViewContext, person: Person) -> Availability | None:
    """The present availability of a person; None if it is unknown, for instance after a pause."""
    given = person.availability
    return None if given is None or (given.until is not None and given.until < context.today) else given


def state(context: ViewContext, person: Person) -> str:
    """The state of that availability: active, full, paused or former; empty if it is not known."""
    given = availability(context, person)
    if given is None:
        return ""
    return "full" if given.state == "active" and given.capacity == 0 else given.state


def state_words(builder: PageBuilder, person: Person) -> str:
    """That state in words."""
    now = state(builder.context, person)
    return "zit nu vol" if now == "full" else builder.label("people.availability.state", now)


def person_card(builder: PageBuilder, person: Person) -> PersonCard:
    """See the card component."""
    directory = builder.directory
    roles = dutch.capital(dutch.joined(role_words(builder, person)))
    where = [directory.municipalities[id].name for id in person.municipalities] or list(person.provinces)
    now, status = state(builder.context, person), None
    if now:
        text = dutch.capital(state_words(builder, person))
        status = Status(glance="", text=text, kind="good" if now == "active" else "quiet")
    return PersonCard(
        href=builder.link(person),
        title=person_name(builder, person),
        kicker=" · ".join([roles, *where[:2]]),
        text=person.quote or "",
        topics=list(person.topics),
        state=status,
        picture=portrait(person.id, person.name, _tone_of(directory, person)),
        image=image(builder, "people", person.photo),
    )


def _tone_of(directory: Directory, person: Person) -> str:
    """The colour of the theme that a person worked on, if that link may be published."""
    initiatives = (directory.initiatives[role.initiative] for role in person.roles if role.initiative)
    return next((tone(directory, initiative.themes[0]) for initiative in initiatives), NEUTRAL)


def edition_kicker(cohort: Cohort) -> str:
    """Derde editie, or Editie when no source numbers it."""
    if cohort.edition_number:
        return f"{dutch.capital(dutch.ordinal(cohort.edition_number[0].value))} editie"
    return "Editie"
