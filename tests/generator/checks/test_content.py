"""Texts that are hard to read or unsafe to show, and texts that only look so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.checks import Context
from generator.checks.content import long_sentence, raw_html, skipped_heading, vague_link
from generator.checks.surveying import survey
from generator.problems import Rule
from generator.source import Record, Records
from tests.unchanging import PACKAGE

TYPES = PACKAGE.record_types


def count(rule: Rule[Records, Context], text: str) -> int:
    record = Record("initiatives", "een", "/nergens", "een.yaml", {"description": text})
    records = Records({"initiatives": {"een": record}})
    found = survey([record], TYPES.values())
    context = Context(today=date(2026, 11, 23), data=Path("/nergens"), record_types=TYPES, survey=found)
    return len(list(rule(records, context)))


@pytest.mark.parametrize(
    "words", ["hier", "Hier", "klik hier", "Klik hier!", "lees meer", "Lees meer...", "**hier**", "meer informatie"]
)
def test_vague_link(words: str) -> None:
    assert count(vague_link, f"De site staat [{words}](https://a.nl).") == 1


@pytest.mark.parametrize(
    "text",
    ["[hier in de wijk](https://a.nl)", "![hier](x.png)", "hier (https://a.nl)", "[de site](https://a.nl)", "[hier]"],
)
def test_clear_link(text: str) -> None:
    assert count(vague_link, text) == 0


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("## a\n### b\n## c\n### d\n#### e", 0),
        ("## a\n#### b", 1),
        ("# a", 1),
        ("### a", 1),
        ("Titel\n=====\n", 1),
        ("Kop\n---\n", 0),
        ("zin\n\n---\n\nzin", 0),
        ("```\n# code\n```", 0),
        ("#hashtag", 0),
        ("1 # 2", 0),
        ("- a\n- b\n---\n", 0),
    ],
)
def test_headings(text: str, times: int) -> None:
    assert count(skipped_heading, text) == times


@pytest.mark.parametrize(
    "text", ["<b>x</b>", "<script>", "<img src=x onerror=y>", "<!-- x -->", "</div>", "<br/>", "<?php", "<a href='x'>"]
)
def test_html(text: str) -> None:
    assert count(raw_html, f"Een zin met {text} erin, en <?xml version='1'?>") == 1


@pytest.mark.parametrize(
    "text", ["3 < 5 > 2", "<https://a.nl>", "<a@b.nl>", "`<b>`", "\n\n```\n<b>\n```\n\n", "a <- b", "\u2264"]
)
def test_no_html(text: str) -> None:
    assert count(raw_html, f"Een zin met {text} erin.") == 0


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("woord " * 36, 1),
        ("woord " * 35, 0),
        ("woord " * 30 + "einde. " + "woord " * 30, 0),
        ("woord " * 30 + "2.000 " + "woord " * 30, 1),
        ("- " + "\n- ".join(["woord " * 10] * 10), 0),
        ("woord " * 20 + "\n\n" + "woord " * 20, 0),
        ("woord " * 20 + "\n" + "woord " * 20, 1),
        ("Waarom? " * 50, 0),
    ],
)
def test_sentences(text: str, times: int) -> None:
    assert count(long_sentence, text) == times
