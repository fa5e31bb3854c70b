"""Whatever is in a file gives a list of problems with positions inside the file, and never an exception."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.pipeline import load_and_check
from generator.problems import Problem
from generator.source import in_order
from generator.source.reading import split_lines

Read = Callable[..., list[Problem]]
VALID = Path(__file__).parents[2] / "examples" / "valid"
RECORDS = sorted(path for path in VALID.rglob("*.yaml") if path.parent != VALID)
TODAY = date(2026, 11, 23)
USUAL = settings().max_examples
SLOW = settings(
    max_examples=USUAL // 2, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
INDICATORS = st.text(alphabet="-?:,[]{}#&*!|>'\"%@` \n\t\r\\ab0~\u2028\x85\ufeff\u00e9\U0001f600", max_size=200)
WORDS = st.sampled_from(
    [
        "name",
        "status",
        "value",
        "date",
        "sources",
        "themes",
        "basis",
        "2020",
        "no",
        "~",
        "null",
        "x",
        "'",
        '"',
        "|",
        ">-",
    ]
)
LINES = st.lists(
    st.builds(
        "{}{}{}{}".format,
        st.sampled_from(["", "  ", "    ", "- ", "  - "]),
        WORDS,
        st.sampled_from([": ", ":", " "]),
        WORDS,
    ),
    max_size=12,
).map("\n".join)


@SLOW
@given(content=st.binary(max_size=300) | INDICATORS.map(str.encode) | LINES.map(str.encode))
def test_any_bytes(content: bytes, read: Read) -> None:
    read(content)


def mutated(text: str, chance: random.Random) -> str:
    """The text with one to three mistakes of the kind that people and programs make."""
    for _ in range(chance.randint(1, 3)):
        lines = split_lines(text)
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        line = lines[at]
        column = chance.randrange(len(line) + 1)
        junk = chance.choice(
            [
                "\t",
                "'",
                '"',
                ": ",
                "- ",
                "[",
                "}",
                "&a",
                "*a",
                "!",
                "#",
                "|",
                "%",
                "\\",
                "\x00",
                "\ufeff",
                "é",
                "👩‍👩‍👧",
            ]
        )
        scalar = chance.choice(
            ["no", "~", "0363", "2024-02-30", "1e3", ".inf", "[]", "{}", "", "x" * 700, "-1", "true"]
        )
        key = line.partition(":")[0]
        change = chance.randrange(8)
        if change == 0:
            del lines[at]
        elif change == 1:
            lines.insert(at, line)
        elif change == 2:
            lines[at], lines[other] = lines[other], line
        elif change == 3:
            lines[at] = f"{key}: {scalar}"
        elif change == 4:
            lines[at] = line[:column] + junk + line[column:]
        elif change == 5:
            lines[at] = line[:column]
        elif change == 6:
            lines[at] = " " * chance.randrange(6) + line.lstrip()
        else:
            lines[at] = line[:column] + line[column + 1 :]
        text = "\n".join(lines)
    return text


@pytest.mark.fuzz
@pytest.mark.parametrize("record", RECORDS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_mutations_of_a_record(record: Path, read: Read) -> None:
    chance = random.Random(record.name)
    text = record.read_text(encoding="utf-8")
    for _ in range(USUAL // 10):
        read(mutated(text, chance).encode(), record.parent.name, record.name)


@pytest.mark.fuzz
@pytest.mark.parametrize("seed", range(USUAL // 10))
def test_mutations_of_a_whole_folder(seed: int, toy: Path, inside: Callable[[Iterable[Problem]], None]) -> None:
    chance = random.Random(seed)
    for record in sorted(toy.rglob("*.yaml")):
        if record.parent != toy:
            record.write_text(mutated(record.read_text(encoding="utf-8"), chance), encoding="utf-8")
    inside(in_order(load_and_check(toy, TODAY).problems))
