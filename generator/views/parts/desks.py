"""Where a question for a person goes."""

from __future__ import annotations

from generator.model import Person
from generator.views.builder import PageBuilder
from generator.views.components import Asking, Way
from generator.views.parts import asking
from generator.views.records import cohort_title, person_name


def desk_for(builder: PageBuilder, person: Person) -> Asking:
    """Where a question for this person goes: to a recently verified mailbox of an edition or municipality.

    Otherwise to the desk of the site; without a desk, an unverified mailbox is named without a button.
    """
    found = _desks(builder, person) if person.contact_route != "form" else []
    checked = next((mailbox for mailbox in found if mailbox.checked), None)
    if checked:
        note = f"Vraag het aan {checked.of} ({checked.function}): {checked.text}. {checked.remark}"
        return Asking(asks="mens", href=checked.href, action="Mail het loket", note=note)
    to = asking.ask(builder, "mens", person_name(builder, person))
    if to.href or not found:
        return to
    mailbox = found[0]
    remark = f"Dat is een postbus van {mailbox.of} ({mailbox.function}), niet van ons. {mailbox.remark}"
    return Asking(asks=to.asks, note=to.note, ways=[Way(text=f"Mail {mailbox.text}", href=mailbox.href, remark=remark)])


def _desks(builder: PageBuilder, person: Person) -> list[asking.Mailbox]:
    """The mailboxes of the editions and municipalities of a person, the nearest first."""
    directory = builder.directory
    cohorts = [directory.cohorts[role.cohort] for role in person.roles if role.cohort]
    of_roles = [role.municipality for role in person.roles]
    of_cohorts = [id for cohort in cohorts for id in cohort.municipalities]
    places = filter(None, dict.fromkeys([*person.municipalities, *of_roles, *of_cohorts]))
    found = [
        *(asking.of_edition(builder, cohort, cohort_title(directory, cohort)) for cohort in cohorts),
        *(asking.of_municipality(builder, directory.municipalities[id]) for id in places),
    ]
    return [mailbox for mailbox in found if mailbox]
