"""Everything in a Markdown text is shown on the page, or the check reports that it is not."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from time import thread_time_ns
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks import Context
from generator.checks.catalogue import CHECKS
from generator.checks.markdown_texts import body_of, is_marked
from generator.checks.surveying import survey
from generator.markdown import anatomy
from generator.outputs.markdown import render
from generator.problems import Location, Problem
from generator.source import Record, Records
from tests.unchanging import PACKAGE

TYPES = PACKAGE.record_types
IDS = {"initiatives": frozenset({"een", "leenlokaal"}), "themes": frozenset({"soep"}), "sources": frozenset({"krant"})}
RULES = [rule for rule in CHECKS if rule.code in ("CNT005", "CNT010", "CNT011", "CNT012", "CNT013", "CNT014")]


def problems(text: str) -> list[Problem]:
    record = Record("initiatives", "een", "/nergens", "een.yaml", {"description": text})
    found = survey([record], TYPES.values())
    context = Context(today=date(2026, 11, 23), data="/nergens", record_types=TYPES, ids=IDS, survey=found)  # type: ignore[arg-type]
    return [problem for rule in RULES for problem in rule(Records({"initiatives": {"een": record}}), context)]


def told(text: str) -> list[tuple[str, str]]:
    """The code of each problem with the part of the text that it is about."""
    found = []
    for problem in problems(text):
        assert isinstance(problem.at, Location) and problem.at.characters
        found.append((problem.code, text[slice(*problem.at.characters)]))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("![Een pan soep](https://voorbeeld.example/soep.jpg)", [("CNT010", None)]),
        ("[het Leenlokaal](../leenlokaal/)", [("CNT011", None)]),
        ("[mail ons](mailto:info@voorbeeld)", [("CNT011", None)]),
        ("[bel](tel:14050)", [("CNT011", None)]),
        ("[kop](#kop)", [("CNT011", None)]),
        ("[host](//host.example/x)", [("CNT011", None)]),
        ("[x](javascript:alert(1))", [("CNT011", None)]),
        ("[x](JaVaScRiPt&#58;alert(1))", [("CNT011", None), ("CNT013", "&#58;")]),
        ("<tel:14050>", [("CNT011", None)]),
        ("[x](https://)", [("CNT011", None)]),
        ("[x](https://a..nl/)", [("CNT011", None)]),
        ("[x](https://localhost/)", [("CNT011", None)]),
        ("[](https://a.nl)", [("CNT011", None)]),
        ("[x](https://a.nl/?b=c#d)", []),
        ("[x](https://a.nl:8080/?b=c#d)", [("CNT011", None)]),
        ("[x](https://café.nl/) en https://café.nl/menu, of [y](https://xn--caf-dma.nl)", []),
        ("[x](https://nl.wikipedia.org/wiki/E.V.)", []),
        ("[x](https://intranet/)", [("CNT011", None)]),
        ("[x](https://a.nl/b.)", [("CNT011", None)]),
        ("[x](https://a,nl)", [("CNT011", None)]),
        ("[x](https://a.nl/b?utm_source=c)", []),
        ("[x](https://a.nl/b c)", [("CNT013", "(https://a.nl/b c)")]),
        ('[x](https://a.nl/b "c d")', []),
        ("##Kop\n\nTekst", [("CNT013", "##")]),
        ("#Kop\n\nTekst", [("CNT013", "#")]),
        ("## Kop\n\n#tuin en #1 van de stad, #Taal #Tuin", []),
        ("[x](initiatief:leenlokaal) en [y](thema:soep)", []),
        ("[x](initiatief:weg)", [("CNT012", None)]),
        ("[x](thema:leenlokaal)", [("CNT012", None)]),
        ("Waar.[@krant]", []),
        ("Waar.[@krant; @post] `[@weg]`", [("CNT012", "@post")]),
        ("Waar.[^1]", [("CNT013", "[^1]")]),
        ("[tekst][ref]", [("CNT013", None)]),
        ("- [x] klaar", [("CNT013", "- [x]")]),
        ("caf&eacute;", [("CNT013", "&eacute;")]),
        ("R&D; en AT&T", []),
        ("`[^1]` \\[^1] en `&amp;`", []),
        ("CO~2~, H~2~O, m^2^ en ~~weg~~", []),
        ("10~20 en 30~40", [("CNT014", "~20 en 30~")]),
        ("2^10 en 3^4", [("CNT014", "^10 en 3^")]),
        ("2*3*4", [("CNT014", "*3*")]),
        ("| a |\n|---|\n| b | te veel |", [("CNT014", "te veel")]),
        ("1. a\n1. b\n1. c", []),
        ("7. a\n8. b", []),
        ("1. a\n5. b", [("CNT014", "5")]),
        ("<b>vet</b>", [("CNT005", "<b>")]),
        ("\\<b> en `<b>`", []),
        ("```\n<b>\n```", []),
        ("<div>\nweg\n</div>\n\nen dit blijft", [("CNT005", "<div>")]),
        ("Een <!-- geheime --> zin", [("CNT005", "<!-- geheime -->")]),
        ("regel\\\neen  \ntwee", []),
        ("https://a.example/x?b=1&c=2 www.a.example a@b.example", []),
        ("Gewoon -- tekst... met 'quotes' (en zo): 10:30 uur, 3 < 5 & 7 > 2", []),
    ],
)
def test_reported(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert told(text) == [(code, text if part is None else part) for code, part in expected]


CONSTRUCTS = [
    "woord",
    "twee woorden ",
    "**vet**",
    "*schuin*",
    "_ook_",
    "~~door~~",
    "CO~2~",
    "x^2^",
    "`code`",
    "``a`b``",
    "\\*",
    "[tekst](https://a.example/pad)",
    '[t](https://a.example "titel")',
    "[intern](initiatief:een)",
    "<https://b.example>",
    "https://c.example/d",
    "![beeld](x.png)",
    "[r][s]",
    "[s]: https://e.example\n",
    "[^1]",
    "[^1]: noot\n",
    "- [ ] taak\n",
    "- item\n",
    "1. een\n",
    "3. drie\n",
    "> citaat\n",
    "## Kop\n",
    "Kop\n===\n",
    "| a | b |\n|---|---|\n| c | d | e |\n",
    "```py\ncode\n```\n",
    "    code\n",
    "<b>",
    "</b>",
    "<div>\n",
    "<!-- weg -->",
    "<!-- open",
    "&eacute;",
    "&amp;",
    "&x;",
    "[l](../m/)",
    "[n](mailto:o@p.example)",
    "[q]()",
    "\n",
    "\n\n",
    "  \n",
    "\\\n",
    "---\n",
    "***\n",
    "2*3*4",
    "5~6 7~8",
    "[@krant]",
    "[@weg]",
    "{.klasse}",
    "==licht==",
    "\t",
    " ",
    "(",
    ")",
    "]",
    "[",
    "!",
    "*",
    "_",
    "`",
    "<",
    ">",
    "|",
    "#",
]
TEXTS = st.lists(st.sampled_from(CONSTRUCTS), max_size=14).map("".join)
_TAG = re.compile(r'<a href="([^"]*)"(?: title="([^"]*)")?[^>]*>|<[^>]*>')
_WORD = re.compile(r"[^\W\d_]+")


def words(text: str) -> Counter[str]:
    """The words of a text; digits are left out, for those of a list are no text on a page."""
    return Counter(_WORD.findall(text))


@given(TEXTS)
def test_text_that_is_not_reported_is_on_the_page(text: str) -> None:
    """Every word of the source, those of links included, is in the words or the links of the page."""
    if problems(text):
        return
    page = render(text, "", {"krant": 1})
    shown = html.unescape(_TAG.sub(lambda found: f" {unquote(found[1] or '')} {found[2] or ''} ", page))
    source = text.replace("[@krant]", " ").replace("initiatief:", "")  # becomes the folder of its page
    assert words(source) - words(shown) == Counter()


@given(TEXTS)
def test_a_text_without_markup_is_shown_as_written(text: str) -> None:
    if not is_marked(text):
        assert words(text) == words(html.unescape(_TAG.sub(" ", render(text))))


@given(TEXTS)
def test_the_fast_path_finds_the_same_links(text: str) -> None:
    body = body_of(text)
    found = [(part.start, part.end, part.text, part.address) for part in body.of("a")] if body else []
    assert found == [(part.start, part.end, part.text, part.address) for part in anatomy(text).of("a")]


@given(st.one_of(TEXTS, st.text()))
def test_the_anatomy_of_any_text_is_within_it(text: str) -> None:
    for part in anatomy(text).elements:
        assert 0 <= part.start <= part.end <= len(text)
    problems(text)


HEAVY = [
    "[",
    "[[",
    "![",
    "[a](",
    "](",
    "<",
    "<b ",
    "<!--",
    "<!-- x -->",
    "&",
    "&amp;",
    "*",
    "**a",
    "_a",
    "~",
    "~a ",
    "^",
    "`",
    "` ``",
    "|",
    "| a |\n",
    "- [ ] ",
    "1. a\n",
    "> ",
    "#",
    "\\",
    "[^",
    "[@a",
    "[@,",
    ",@",
    "==",
    "{.",
    ":a:",
    "\n",
    " ",
    ".",
    ".'",
    "a. ",
    "!!! ",
    "\t",
    "'",
    '"',
    "'a ",
    '"a ',
    "--",
    "www.",
    "https://a.b ",
    "<b\n",
    "<a>\n",
]


def work(make: Callable[[str], object], text: str) -> int:
    """The time that this thread works, which no other process disturbs."""
    body_of.cache_clear()
    start = thread_time_ns()
    make(text)
    return thread_time_ns() - start


@pytest.mark.parametrize("piece", HEAVY)
def test_the_cost_is_linear(piece: str) -> None:
    """A pattern that is quadratic takes four times as long again: four times the text may cost ten times the time."""
    for make in (problems, render):
        if make is render and piece == "> ":
            continue  # a thousand quotations in each other: the sanitiser is slow there, and the length has a bound
        small, large = (piece * (size // len(piece)) + "x" for size in (5_000, 20_000))
        costs = ((work(make, small), work(make, large)) for _ in range(3))
        assert any(second < 10 * first + 150_000_000 for first, second in costs), (piece, make)
