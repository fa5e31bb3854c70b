"""`soc check`: every problem in the records, or what is new since a revision."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.command import Command
from generator.cli.failing import fail
from generator.cli.options import data_option, day_of_consent, today_option
from generator.cli.report import exit_code, print_report

if TYPE_CHECKING:
    from generator.problems import Problem


@click.command(cls=Command)
@data_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "github", "json", "markdown"]),
    default="text",
    help="De vorm van het verslag.",
)
@click.option(
    "--changed-since",
    "revision",
    metavar="VERSIE",
    help="Een versie van git, zoals origin/main: noem eerst wat sindsdien nieuw is.",
)
@today_option
def check(data: Path, form: str, revision: str | None, today: date) -> None:
    """Controleer alle gegevens en noem elke fout, met de plek en hoe u die herstelt."""
    from generator.pipeline import load_and_check

    real_day = day_of_consent(data, today)
    checked = load_and_check(data, today, real_day)
    print_report(checked, form, None if revision is None else _problems_at(data, revision, today, real_day))
    sys.exit(exit_code(checked))


def _problems_at(data: Path, revision: str, today: date, real_day: date | None) -> list[Problem]:
    """The problems of the records at an earlier revision, as if they stood in `data`."""
    from generator.pipeline import load_and_check
    from generator.revisions import NoRevision, at_revision

    try:
        with at_revision(data, revision) as earlier:
            checked = load_and_check(earlier, today, real_day)
            beside = "" if data.parent == Path() else f"{data.parent.as_posix()}/"
            homes = {f"{earlier.as_posix()}/": f"{data.as_posix()}/", f"{earlier.parent.as_posix()}/": beside}
    except NoRevision as error:
        fail(f'Met "{revision}" is niet te vergelijken: {error}', "Noem een versie die git kent, zoals origin/main.")
    return [replace(problem, path=_moved(problem.path, homes)) for problem in checked.problems]


def _moved(path: str, homes: Mapping[str, str]) -> str:
    """A path below one of the folders, as it is below the folder that stands for it."""
    for folder, other in homes.items():
        if path.startswith(folder):
            return other + path.removeprefix(folder)
    return path
