"""A program that ends leaves its garbage; one that runs all day, or in the plain way, collects it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.site.building import surroundings

CHECK = "from generator.cli import main, soc; main.callback = lambda: print(gc.isenabled()); soc()"
SERVE = (
    "from generator import serving; serving.Server = lambda *_: exit(print(gc.isenabled())); "
    "from generator.cli import soc; soc()"
)


@pytest.mark.parametrize(
    ("program", "command", "plain", "expected"),
    [(CHECK, ["check", "--help"], "", False), (CHECK, ["check", "--help"], "1", True), (SERVE, ["serve"], "", True)],
)
def test_only_a_program_that_ends_leaves_its_garbage(
    program: str, command: list[str], plain: str, expected: bool
) -> None:
    said = subprocess.run(
        [sys.executable, "-c", f"import gc; {program}", *command],
        env=surroundings({"SOC_PLAIN": plain}),
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.split()[0] == str(expected)
