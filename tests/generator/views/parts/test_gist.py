"""What one comes to an edition for stands first, with its sources; what is not known says so."""

from __future__ import annotations

from msgspec.structs import replace

from generator.model.cohort import FunnelStep
from generator.views import PageBuilder, ViewContext
from generator.views.parts.cards import cohort_card
from generator.views.parts.gist import gist


def test_themes_both_ends_money_and_how_long(toy_site: ViewContext) -> None:
    shown = gist(PageBuilder(toy_site, "x/"), toy_site.directory.cohorts["zonnedaal-2024"])
    assert [(item.label, [value.text for value in item.values]) for item in shown] == [
        ("Thema’s", ["Samen aan tafel en Delen is het nieuwe hebben"]),
        ("Van idee naar keuze", ["42", "8"]),
        ("Geld", ["circa €\u00a02.400", "hoogstens 50\u00a0procent"]),
        ("Duur", ["5\u00a0maanden"]),
    ]
    assert all(value.notes for item in shown for value in item.values)


def test_without_a_length_the_duration_is_from_when_to_when(toy_site: ViewContext) -> None:
    cohort = replace(toy_site.directory.cohorts["zonnedaal-2024"], programme=())
    (value,) = gist(PageBuilder(toy_site, "x/"), cohort)[3].values
    assert value.text == "juni 2024 tot en met oktober 2024"


def test_what_is_not_known_keeps_its_place(toy_site: ViewContext) -> None:
    cohort = replace(
        toy_site.directory.cohorts["zonnedaal-2024"], programme=(), phases=(), finance=(), funnel=(), theme_lists=()
    )
    assert [item.values for item in gist(PageBuilder(toy_site, "x/"), cohort)] == [[], [], [], []]


def test_without_counts_a_card_tells_the_money(toy_site: ViewContext) -> None:
    builder, cohort = PageBuilder(toy_site, "x/"), replace(toy_site.directory.cohorts["zonnedaal-2024"], funnel=())
    assert [number.text for number in cohort_card(builder, cohort).numbers] == [
        "circa €\u00a02.400",
        "hoogstens 50\u00a0procent",
    ]


def test_a_card_says_how_sure_a_count_is(toy_site: ViewContext) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    final = replace(cohort.funnel[1], qualifier="ruim")
    (first, *_) = cohort_card(PageBuilder(toy_site, "x/"), replace(cohort, funnel=(final,))).numbers
    assert first.text == "ruim 42"


def test_a_card_shows_an_interim_count_only_without_a_final_one_and_says_so(toy_site: ViewContext) -> None:
    builder, cohort = PageBuilder(toy_site, "x/"), toy_site.directory.cohorts["zonnedaal-2024"]
    interim = FunnelStep(step="sign-ups", value=7, interim=True, sources=("challenge-site",))
    final = FunnelStep(step="sign-ups", value=42, sources=("challenge-site",))
    single = replace(final, value=1)
    for funnel, numbers in (
        ((interim,), [("7", "aanmeldingen, tussenstand")]),
        ((interim, final), [("42", "aanmeldingen")]),
        ((final, interim), [("42", "aanmeldingen")]),
        ((single,), [("1", "aanmelding")]),
        ((replace(single, qualifier="circa"),), [("circa 1", "aanmeldingen")]),
    ):
        shown = cohort_card(builder, replace(cohort, funnel=funnel))
        assert [(number.text, number.label) for number in shown.numbers] == numbers
        assert shown.money is False


def test_a_card_shows_no_step_but_signing_up_planning_and_choice(toy_site: ViewContext) -> None:
    shown = cohort_card(PageBuilder(toy_site, "x/"), toy_site.directory.cohorts["zonnedaal-2024"])
    assert [number.text for number in shown.numbers] == ["42", "18", "8"]
