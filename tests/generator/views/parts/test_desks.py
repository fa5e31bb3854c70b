"""Where a question for a person goes."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from generator.model import Role
from generator.model.cohort import CohortContact
from generator.views import PageBuilder, ViewContext
from generator.views.components import Asking
from generator.views.parts.desks import desk_for
from tests.generator.views.conftest import MakeSite, without_desk


def asked(context: ViewContext, id: str = "a-7k2p") -> Asking:
    return desk_for(PageBuilder(context, "x/"), context.directory.people[id])


def test_a_question_goes_through_a_desk_that_was_checked(toy_site: ViewContext) -> None:
    to = asked(toy_site)
    assert (to.href, to.action) == ("mailto:impact@zonnedaal.example", "Mail het loket")
    assert to.note.startswith("Vraag het aan de gemeente Zonnedaal (impactcoördinator): impact@zonnedaal.example. ")


def test_who_wants_to_be_asked_by_form_is(toy_site: ViewContext) -> None:
    assert asked(toy_site, "c-3m9x").action == "Mail de redactie van deze voorbeeldsite"


def test_an_address_that_nobody_checked_is_no_button(site_with: MakeSite, toy_site: ViewContext) -> None:
    desk = CohortContact(function="coördinator", mailbox="challenge@zonnedaal.example")
    directory = toy_site.directory
    context = site_with(
        cohorts={id: replace(cohort, contact=desk) for id, cohort in directory.cohorts.items()},
        municipalities={id: replace(place, contact=None) for id, place in directory.municipalities.items()},
    )
    assert asked(context).action.startswith("Mail de redactie")
    to = asked(without_desk(context))
    assert (to.href, to.note) == ("", asked(without_desk(toy_site), "c-3m9x").note)
    (way,) = to.ways
    assert way.text == "Mail challenge@zonnedaal.example"
    assert way.remark.startswith("Dat is een postbus van het loket van ")
    assert way.remark.endswith(" (coördinator), niet van ons. Niemand ging na of dit nog klopt.")


def test_the_nearest_desk_is_asked_first(site_with: MakeSite, toy_site: ViewContext) -> None:
    """That of an edition before that of a municipality, and that of the person before that of a role."""
    directory = toy_site.directory
    person = replace(
        directory.people["a-7k2p"], municipalities=(), roles=(Role(role="coach", cohort="zonnedaal-2024"),)
    )
    checked = CohortContact(function="coördinator", mailbox="editie@zonnedaal.example", verified_on=date(2026, 10, 1))
    for contact, href in (
        (checked, "mailto:editie@zonnedaal.example"),
        (replace(checked, verified_on=date(2020, 1, 1)), "mailto:impact@zonnedaal.example"),
        (None, "mailto:impact@zonnedaal.example"),
    ):
        cohorts = {id: replace(cohort, contact=contact) for id, cohort in directory.cohorts.items()}
        assert asked(site_with(cohorts=cohorts, people={person.id: person})).href == href


def test_a_question_never_goes_to_a_municipality_that_is_no_more(site_with: MakeSite, toy_site: ViewContext) -> None:
    directory = toy_site.directory
    places = {id: replace(place, valid_until=date(2020, 1, 1)) for id, place in directory.municipalities.items()}
    cohorts = {id: replace(cohort, contact=None) for id, cohort in directory.cohorts.items()}
    assert asked(site_with(municipalities=places, cohorts=cohorts)).href.startswith("mailto:redactie@")
