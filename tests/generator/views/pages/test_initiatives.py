"""The page of an initiative: what is known with its sources, and what is not known in words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.model.provenance import Claim
from generator.views import ViewContext
from generator.views.components import Row, Value
from generator.views.pages import initiatives
from tests.generator.views.conftest import MakeSite


def _facts(context: ViewContext, id: str) -> dict[str, Row]:
    return {row.label: row for row in initiatives.PAGES.page(context, id).body.facts}


def test_unknown_facts_keep_their_row(toy_site: ViewContext) -> None:
    facts = _facts(toy_site, "leenlokaal")
    assert facts["Stand"].shown == [] and facts["Begonnen"].shown == []
    status = initiatives.PAGES.page(toy_site, "leenlokaal").body.status
    assert (status.glance, status.text) == ("Onbekend", "geen stand gevonden")


def test_sources_that_disagree_are_told_apart_from_what_changed(toy_site: ViewContext) -> None:
    facts = _facts(toy_site, "soepfiets")
    assert facts["Begonnen"].differs, "the site and the paper name another moment"
    assert not facts["Stand"].differs, "it was starting first and active later"


def test_of_an_initiative_the_region_may_be_all_that_is_known(site_with: MakeSite, toy_site: ViewContext) -> None:
    initiative = replace(
        toy_site.directory.initiatives["soepfiets"],
        municipality="",
        municipality_note="Regio Zonnedaal. Meer staat er niet.",
    )
    context = site_with(initiatives={**toy_site.directory.initiatives, initiative.id: initiative})
    assert _facts(context, initiative.id)["Gemeente"].shown == [
        Value(text="Regio Zonnedaal", remark="Meer staat er niet.")
    ]


@pytest.mark.parametrize(
    ("given", "glance", "text", "kind"),
    [
        ((("active", "2020-05"),), "Eerder", "laatst bekend mei 2020", "quiet"),
        ((("scaled", "2020"),), "Eerder", "laatst bekend 2020", "quiet"),
        ((("active", ""),), "Onbekend", "stand zonder datum", "quiet"),
        ((("active", "2026-05"),), "Nu", "actief", "good"),
        ((("taken-over", "2020-05"),), "Eerder", "overgenomen", "info"),
        ((("stopped", "2020-05"),), "Eerder", "gestopt", "quiet"),
        ((("active", "2020"), ("taken-over", "2020")), "Eerder", "overgenomen", "info"),
        ((("stopped", "2018"), ("active", "2020")), "Eerder", "laatst bekend 2020", "quiet"),
        ((("unknown", "2026-05"),), "Onbekend", "stand zonder datum", "quiet"),
        ((), "Onbekend", "geen stand gevonden", "quiet"),
    ],
)
def test_an_old_state_is_grey_and_only_tells_when_unless_it_lasts(
    site_with: MakeSite, toy_site: ViewContext, given: tuple[tuple[str, str], ...], glance: str, text: str, kind: str
) -> None:
    initiative = toy_site.directory.initiatives["soepfiets"]
    claims = tuple(Claim(value=value, date=date, sources=("challenge-site",)) for value, date in given)
    context = site_with(
        initiatives={**toy_site.directory.initiatives, initiative.id: replace(initiative, status=claims)}
    )
    status = initiatives.PAGES.page(context, initiative.id).body.status
    assert (status.glance, status.text, status.kind) == (glance, text, kind)
    assert status.old is (text.startswith("laatst bekend") or text == "stand zonder datum")


def test_every_source_that_is_cited_is_listed_once(toy_site: ViewContext) -> None:
    sources = initiatives.PAGES.page(toy_site, "soepfiets").sources
    assert [source.number for source in sources] == list(range(1, len(sources) + 1))
    assert len({source.source.title for source in sources}) == len(sources)


def test_who_pays_stands_with_what_for(toy_site: ViewContext) -> None:
    paid = _facts(toy_site, "soepfiets")["Wie betaalt waarvoor"].shown
    assert [(value.text, value.remark) for value in paid] == [
        ("Bedrijven", "Soep bij een vergadering of een feest."),
        ("Buren", "Een kom soep op donderdag."),
    ]
    assert _facts(toy_site, "leenlokaal")["Wie betaalt waarvoor"].shown == [], "not known, which the page says"


def test_what_is_of_one_kind_stands_under_one_name(site_with: MakeSite, toy_site: ViewContext) -> None:
    """A list of terms names each of them once."""
    soepfiets = toy_site.directory.initiatives["soepfiets"]
    (want, *_), (money, *_), (prize, *_) = soepfiets.seeks, soepfiets.funding, soepfiets.awards
    twice = replace(soepfiets, seeks=(want, want), funding=(money, money), awards=(prize, prize))
    context = site_with(initiatives={**toy_site.directory.initiatives, "soepfiets": twice})
    body = initiatives.PAGES.page(context, "soepfiets").body
    assert [len(same) for same in body.seeks] == [len(same) for same in body.awards] == [2]
    assert [(len(row.shown), row.differs) for row in body.funding] == [(2, False)], "two sums are no contradiction"
    assert [[link.text for link in same] for same in body.lineage if len(same) > 1] == [["Kwam binnen via"] * 3]
