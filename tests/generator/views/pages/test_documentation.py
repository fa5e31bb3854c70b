"""The pages that explain the schemas and the rules."""

from __future__ import annotations

from dataclasses import replace

from generator.problems import Severity
from generator.schema import CastProblem, compile_caster
from generator.source.construction import parsed
from generator.views import ViewContext
from generator.views.components import Snippet
from generator.views.pages import dictionary, problem_codes
from generator.views.pages.problem_codes import Piece, explained
from tests.generator.views.conftest import rule
from tests.unchanging import PACKAGE


def test_a_docstring_falls_apart_into_paragraphs_and_snippets() -> None:
    paragraphs, snippets = explained(
        """De regel, met `een: sleutel`.

        Meer uitleg
        op twee regels.

        Goed (in een editie):

            a: 1

            b:
              - 2

        Fout:

            a: x
        """
    )
    assert paragraphs[0] == [
        Piece(text="De regel, met ", code=False),
        Piece(text="een: sleutel", code=True),
        Piece(text=".", code=False),
    ]
    assert paragraphs[1] == [Piece(text="Meer uitleg op twee regels.", code=False)]
    assert snippets == [
        Snippet(good=True, remark="in een editie", text="a: 1\n\nb:\n  - 2"),
        Snippet(good=False, text="a: x"),
    ]


def test_every_code_has_a_page_in_lower_case(toy_site: ViewContext) -> None:
    rules = [rule("REF001", Severity.WARNING)]
    context = replace(toy_site, documentation=replace(toy_site.documentation, rules=rules))
    page = problem_codes.PAGES.page(context, "REF001")
    assert (page.url, page.body.severity.text) == ("data/meldingen/ref001/", "waarschuwing")


def test_every_field_of_every_record_type_is_explained(toy_site: ViewContext) -> None:
    for key in dictionary.PAGES.keys(toy_site):
        fields = dictionary.PAGES.page(toy_site, key).body.fields
        assert all(field.title and field.text and field.type and field.example for field in fields), key


def test_the_smallest_file_fits_its_schema(toy_site: ViewContext) -> None:
    """Apart from the records it refers to, which are those of another data folder."""
    types = PACKAGE.record_types
    for key in dictionary.PAGES.keys(toy_site):
        text = dictionary.PAGES.page(toy_site, key).body.smallest.text
        problems: list[CastProblem] = []
        compile_caster(types[key], dict.fromkeys(types, ()))(parsed(text), problems)
        assert [problem for problem in problems if problem.fatal and problem.kind != "reference"] == [], key
        assert text.startswith(f"# yaml-language-server: $schema=../schemas/json/{types[key].singular}.json\n")


def test_people_s_fields_say_who_may_see_them(toy_site: ViewContext) -> None:
    visible = {field.name: field.visible for field in dictionary.PAGES.page(toy_site, "people").body.fields}
    assert visible["roles"] == "altijd openbaar"
    assert visible["name"] == "alleen met toestemming voor naam"
    assert visible["consent"] == "nooit op de site"


def test_an_example_reads_as_yaml() -> None:
    assert dictionary.example([{"a": 1, "b": [True, "x"]}]) == "[{a: 1, b: [true, x]}]"
