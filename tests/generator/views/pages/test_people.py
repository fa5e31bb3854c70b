from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from generator.model import Person, Role
from generator.views import ViewContext
from generator.views.components import Kind, Status
from generator.views.pages import cohorts, municipalities, network, people
from generator.views.pages.people import shown
from generator.views.parts.cards import state
from generator.views.parts.crowd import without_profile
from tests.generator.views.conftest import MakeSite

AMBASSADOR = Role(role="ambassador", municipality="zonnedaal")


def test_only_who_agreed_to_something_has_a_page(toy_site: ViewContext) -> None:
    assert list(people.PROFILES.keys(toy_site)) == ["coaches/c-3m9x", "ambassadeurs/a-7k2p"]


def test_who_agreed_to_nothing_is_counted_and_not_listed(site_with: MakeSite) -> None:
    silent = Person(id="a-9999", roles=(AMBASSADOR,), published=False, pairs=False)
    for count, words in ((4, ""), (5, "Wij weten van 5 ambassadeurs die niet met naam op de site staan.")):
        context = site_with(people={f"a-{n}": replace(silent, id=f"a-{n}") for n in range(count)})
        page = people.AMBASSADORS.page(context, "1")
        assert page.body.cards == []
        assert page.body.only_rest == words


def test_a_few_without_a_profile_are_told_of_nowhere(site_with: MakeSite, toy_site: ViewContext) -> None:
    """A coach who withdrew would be the one coach of that year and town: the pages are as if there were none."""
    coach = Role(role="coach", cohort="zonnedaal-2024", municipality="zonnedaal", start="2024")
    silent = {f"c-{n}": Person(id=f"c-{n}", roles=(coach,), published=False, pairs=False) for n in range(5)}
    known = {id: person for id, person in toy_site.directory.people.items() if person.published}
    for count, differs in ((1, False), (4, False), (5, True)):
        some = dict(list(silent.items())[:count])
        differing = [
            family.page(site_with(people={**known, **some}), key).body != family.page(site_with(people=known), key).body
            for family, key in (
                (network.PAGES, "zonnedaal/1"),
                (network.INDEX, ""),
                (people.COACHES, "1"),
                (cohorts.PAGES, "zonnedaal-2024/1"),
                (municipalities.PAGES, "zonnedaal/1"),
            )
        ]
        assert differing == [differs] * 5, count


def test_who_can_be_asked_now_comes_first(site_with: MakeSite, toy_site: ViewContext) -> None:
    asked = toy_site.directory.people["a-7k2p"]
    assert asked.availability is not None
    former = replace(asked, id="a-1111", name="Aa", availability=replace(asked.availability, state="former"))
    context = site_with(people={"a-1111": former, "a-7k2p": asked})
    assert [person.id for person in shown(context, "ambassador")] == ["a-7k2p", "a-1111"]


def test_who_gave_no_name_is_called_by_role_and_has_no_linked_data(site_with: MakeSite, toy_site: ViewContext) -> None:
    nameless = replace(toy_site.directory.people["a-7k2p"], name="")
    page = people.PROFILES.page(site_with(people={"a-7k2p": nameless}), "ambassadeurs/a-7k2p")
    assert (page.title, page.body.name, page.linked_data) == ("Een ambassadeur (a-7k2p)", "Een ambassadeur", {})


def test_numbers_agree_with_their_verb() -> None:
    assert without_profile(0, "coach") == ""
    assert without_profile(1, "coach") == "1 coach die niet met naam op de site staat"
    assert without_profile(3, "coach") == "3 coaches die niet met naam op de site staan"


def test_who_is_full_is_not_called_available(site_with: MakeSite, toy_site: ViewContext) -> None:
    person = toy_site.directory.people["a-7k2p"]
    assert person.availability is not None
    for capacity, words in ((0, "Zit nu vol"), (1, "Beschikbaar, helpt er één tegelijk"), (None, "Beschikbaar")):
        context = site_with(
            people={"a-7k2p": replace(person, availability=replace(person.availability, capacity=capacity))}
        )
        page, card = (
            people.PROFILES.page(context, "ambassadeurs/a-7k2p"),
            people.AMBASSADORS.page(context, "1").body.cards[0],
        )
        (fact,) = [fact for fact in page.body.facts if fact.label == "Beschikbaarheid"]
        assert ", ".join(part.text for part in fact.parts) == words
        kind: Kind = "good" if capacity != 0 else "quiet"
        assert card.state == Status(glance="", text=words.split(",")[0], kind=kind)


def test_who_is_full_comes_after_who_can_be_asked(site_with: MakeSite, toy_site: ViewContext) -> None:
    asked = toy_site.directory.people["a-7k2p"]
    assert asked.availability is not None
    full = replace(asked, id="a-1111", name="Aa", availability=replace(asked.availability, capacity=0))
    context = site_with(people={"a-1111": full, "a-7k2p": asked})
    assert [person.id for person in shown(context, "ambassador")] == ["a-7k2p", "a-1111"]


def test_a_pause_that_is_over_is_not_shown(site_with: MakeSite, toy_site: ViewContext) -> None:
    person = toy_site.directory.people["a-7k2p"]
    assert person.availability is not None
    for until, shown_state in ((toy_site.today, "paused"), (toy_site.today - timedelta(days=1), "")):
        paused = replace(person, availability=replace(person.availability, state="paused", until=until))
        context = site_with(people={"a-7k2p": paused})
        page = people.PROFILES.page(context, "ambassadeurs/a-7k2p")
        card = people.AMBASSADORS.page(context, "1").body.cards[0]
        labels = [fact.label for fact in page.body.facts]
        assert ("Beschikbaarheid" in labels, bool(card.state)) == (bool(shown_state), bool(shown_state))
        assert state(context, paused) == shown_state
