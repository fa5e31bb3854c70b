"""What all views share about a record: its title, place, colour and precedence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model import Claim, Cohort, Directory, Initiative, Person
from generator.periods import last_day, newest
from generator.views import dutch
from generator.views.addresses import WithPage
from generator.views.builder import PageBuilder
from generator.views.components import Link

TONES = (
    "koraal", "zee", "zon", "paars", "mint", "lucht", "roos", "mos",
    "klei", "orchidee", "gras", "petrol", "citroen", "kers", "indigo",
)  # fmt: skip
"""The colours of themes, in the order of `Directory.theme_rank`; each belongs to one theme."""


NEUTRAL = "lei"
"""What has no theme, and the themes that come after the last colour."""


def tone_of(rank: int) -> str:
    """The colour of the theme with this rank."""
    return TONES[rank] if rank < len(TONES) else NEUTRAL


def tone(directory: Directory, theme: str) -> str:
    """The colour of a theme."""
    return tone_of(directory.theme_rank[theme])


def cohort_title(directory: Directory, cohort: Cohort) -> str:
    """Groningen 2020."""
    return f"{place(directory, cohort)} {cohort.year}"


def record_title(builder: PageBuilder, record: WithPage) -> str:
    """The title of a record: its name, Groningen 2020 for an edition, the role for a person without a public name."""
    if isinstance(record, Cohort):
        return cohort_title(builder.directory, record)
    return person_name(builder, record) if isinstance(record, Person) else record.name


def record_link(builder: PageBuilder, record: WithPage) -> Link:
    """A link to the page of a record, by its title; of an edition: Editie Groningen 2020."""
    title = record_title(builder, record)
    return Link(text=f"Editie {title}" if isinstance(record, Cohort) else title, href=builder.link(record))


def edition_link(builder: PageBuilder, cohort: Cohort) -> Link:
    """A link to the page of an edition among others: Groningen 2020."""
    return Link(text=cohort_title(builder.directory, cohort), href=builder.link(cohort))


def place(directory: Directory, cohort: Cohort) -> str:
    """The place of an edition: Groningen, Selwerd in Groningen, Regio Groningen-Assen."""
    where = dutch.joined(directory.municipalities[id].name for id in cohort.municipalities)
    if not cohort.area:
        return where
    area = cohort.area[0]
    return area.value if area.kind == "region" else f"{area.value} in {where}"


def newest_claim(claims: Sequence[Claim]) -> Claim:
    """The claim with the newest date; of equal dates the last. Raises ValueError if there are none."""
    return claims[newest(claim.date for claim in claims)]


def foremost(initiatives: Iterable[Initiative]) -> list[Initiative]:
    """The initiatives by precedence: picked by a maintainer, then last confirmed, then with the newest state."""
    return sorted(initiatives, key=_last_known, reverse=True)


def _last_known(initiative: Initiative) -> tuple[bool, str, str]:
    confirmed = initiative.confirmed.date.isoformat() if initiative.confirmed else ""
    return initiative.featured, confirmed, max((last_day(given.date) for given in initiative.status), default="")


def person_name(builder: PageBuilder, person: Person) -> str:
    """The name, or the role if the person did not agree to be named."""
    return person.name or f"Een {role_words(builder, person)[0]}"


_ROLES = ("ambassador", "coach", "coordinator", "jury", "participant")


def role_words(builder: PageBuilder, person: Person) -> list[str]:
    """The roles of a person in words, each once, the most relevant first."""
    roles = sorted({role.role for role in person.roles}, key=_ROLES.index)
    return [builder.label("people.roles.role", role) for role in roles]
