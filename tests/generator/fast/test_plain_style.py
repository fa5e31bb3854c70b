"""What is read without the parser is what the parser reads; whatever it would refuse is left to it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings

from generator.fast.plain_style import in_plain_style
from generator.source.construction import ConstructionError, parsed
from generator.source.reading import NotReadable, read_text
from tests.generator.source.test_any_content import INDICATORS, RECORDS, mutated
from tests.generator.source.test_yaml_test_suite import DOCUMENTS

HOUSE = Path(__file__).parents[3]
REAL = sorted((HOUSE / "data").glob("*/*.yaml"))
KEYS = ("a", "b", "name", "é", "a b", "2020", "?", "no")
SCALARS = (
    "abc", "no", "~", "null", "'it''s'", "'a", '"q"', '"\\n"', "a: b", "a:b", "a:", "a #b", "a#b", "# c", "[a, b]",
    "[a,b]", "[]", "[a b, c-d]", "[a - b]", "[a, ]", "[null, 'x']", "[[a]]", "{}", "a ", "a\u00a0", "- x", "---", "...",
    "%Y", "&a b", "*a", "!!str x", "1e3", "(a)", "€ 5", "-1", "?", "@x", "a, b", "a]", "a'b", "één", "",
)  # fmt: skip
HEADERS = ("|", "|-", ">", ">-", "|+", ">2")
PARAGRAPHS = ("een", "twee  drie", "", "  dieper", "# geen commentaar", "- punt", "a: b", " ", "---")
OTHERS = ("", "# commentaar", "  # commentaar", "---", "...", " ", "a", "- ")


class Writer:
    """Writes YAML as people do: mostly in the plain style, now and then not, and now and then wrong."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.lines: list[str] = []

    def pick(self, options: Sequence[str], usual: int) -> str:
        """One of the options; mostly one of the first few."""
        return self.chance.choice(options[:usual] if self.chance.random() < 0.9 else options)

    def step(self) -> int:
        """How much deeper the next level is."""
        return 2 if self.chance.random() < 0.95 else self.chance.randrange(4)

    def text(self) -> str:
        """A whole text."""
        self.mapping(0, 3)
        if self.chance.random() < 0.3:
            self.lines.insert(self.chance.randrange(len(self.lines) + 1), self.chance.choice(OTHERS))
        if self.chance.random() < 0.2:
            at = self.chance.randrange(len(self.lines))
            self.lines[at] = " " * self.chance.randrange(6) + self.lines[at].lstrip()
        return "\n".join(self.lines) + self.pick(("\n", ""), 1)

    def mapping(self, indent: int, levels: int, opening: str = "") -> None:
        """Keys with their values; the first behind `opening`, the dash of a list."""
        keys = self.chance.sample(KEYS[:3] if self.chance.random() < 0.9 else KEYS, self.chance.randint(1, 3))
        if self.chance.random() < 0.03:
            keys.append(keys[0])
        for key in keys:
            start = (opening or " " * indent) + f"{key}:"
            opening = ""
            kind = self.chance.random()
            if kind < 0.5 or not levels:
                value = self.pick(SCALARS, 3)
                self.lines.append(f"{start} {value}" if value else start)
            elif kind < 0.65:
                self.lines.append(f"{start} {self.pick(HEADERS, 4)}")
                inside = " " * (indent + self.step())
                for _ in range(self.chance.randint(1, 4)):
                    line = self.pick(PARAGRAPHS, 5)
                    self.lines.append(inside + line if line else line)
            elif kind < 0.8:
                self.lines.append(start)
                self.mapping(indent + self.step(), levels - 1)
            else:
                self.lines.append(start)
                self.list(indent + self.chance.choice((0, 2)), levels - 1)

    def list(self, indent: int, levels: int) -> None:
        """Items: words, or mappings whose first key stands behind the dash."""
        for _ in range(self.chance.randint(1, 3)):
            if self.chance.random() < 0.5:
                self.lines.append(" " * indent + "- " + self.pick(SCALARS, 3))
            else:
                self.mapping(indent + 2, levels - 1, " " * indent + "- ")


def assert_the_same(text: str) -> bool:
    """Whether the text was read without the parser; what was read must be what the parser reads."""
    found = in_plain_style(text)
    if found is None:
        return False
    try:
        assert found == parsed(text)
    except (yaml.YAMLError, ConstructionError) as reason:
        raise AssertionError(f"read as {found}, but the parser refuses it: {reason!r}") from reason
    return True


@pytest.mark.fuzz
def test_what_people_write() -> None:
    texts = [Writer(random.Random(seed)).text() for seed in range(60 * settings().max_examples)]
    without_parser = sum(map(assert_the_same, texts))
    assert 0.1 * len(texts) < without_parser < 0.9 * len(texts), "too few of a kind to prove anything"


@settings(max_examples=3 * settings().max_examples)
@given(text=INDICATORS.map("a: {}\n".format) | INDICATORS)
def test_any_characters(text: str) -> None:
    assert_the_same(text)


def test_the_yaml_test_suite() -> None:
    for document in DOCUMENTS.values():
        assert_the_same(document)


@pytest.mark.fuzz
@pytest.mark.parametrize("file", RECORDS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_mutations_of_a_record(file: Path) -> None:
    chance, text = random.Random(file.name), file.read_text(encoding="utf-8")
    for _ in range(2 * settings().max_examples):
        assert_the_same(mutated(text, chance) + "\n")


def test_the_real_records_need_no_parser() -> None:
    """Otherwise it would be of no use. A comment behind a value and other rarities may."""
    texts = []
    for file in REAL:
        try:
            texts.append(read_text(file))
        except NotReadable:
            continue
    assert sum(map(assert_the_same, texts)) > 0.9 * len(texts)


@pytest.mark.parametrize(
    "line", ["x: [" + "a" * 5000 + "!", "x: [" + "a " * 5000 + "]", "x: '" + "''" * 5000, "x: a" + ":" * 5000]
)
def test_a_long_line_takes_no_longer_than_it_is(line: str) -> None:
    assert_the_same(line + "\n")
