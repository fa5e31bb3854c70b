"""What all views share about a record."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.model import Claim
from generator.model.person import Role
from generator.views import PageBuilder, ViewContext
from generator.views.components import Link
from generator.views.records import edition_link, newest_claim, record_link, record_title, role_words


def test_a_record_is_called_by_its_title_and_an_edition_is_called_so(toy_site: ViewContext) -> None:
    builder, directory = PageBuilder(toy_site, "x/"), toy_site.directory
    edition, noor = directory.cohorts["zonnedaal-2024"], directory.people["a-7k2p"]
    for record, link in (
        (edition, Link(text="Editie Zonnedaal 2024", href="../edities/zonnedaal-2024/")),
        (directory.themes["samen-eten"], Link(text="Samen eten", href="../themas/samen-eten/")),
        (noor, Link(text="Noor Voorbeeld", href="../ambassadeurs/a-7k2p/")),
        (replace(noor, name=""), Link(text="Een ambassadeur", href="../ambassadeurs/a-7k2p/")),
    ):
        assert record_link(builder, record) == link
        assert record_title(builder, record) == link.text.removeprefix("Editie ")
    assert edition_link(builder, edition) == Link(text="Zonnedaal 2024", href="../edities/zonnedaal-2024/")


def test_of_equally_new_claims_the_last_counts() -> None:
    claims = [
        Claim(value=value, date=date) for value, date in (("a", "2020-05"), ("b", ""), ("c", "2020"), ("d", "2020"))
    ]
    assert newest_claim(claims).value == "d"
    assert newest_claim(claims[:2]).value == "a"
    with pytest.raises(ValueError, match="empty"):
        newest_claim([])


def test_the_roles_of_a_person_come_in_order_of_relevance_each_once(toy_site: ViewContext) -> None:
    builder, noor = PageBuilder(toy_site, "x/"), toy_site.directory.people["a-7k2p"]
    names = ("participant", "jury", "coach", "jury", "coordinator", "ambassador")
    everything = replace(noor, roles=tuple(Role(role=name) for name in names))
    ordered = ("ambassador", "coach", "coordinator", "jury", "participant")
    assert role_words(builder, everything) == [builder.label("people.roles.role", name) for name in ordered]
