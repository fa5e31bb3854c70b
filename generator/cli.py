"""The `soc` command: check the records, build the site, make example data.

Exit codes: 0 all is well (warnings allowed), 1 there are problems, 2 the command was not understood. Imports that cost
time are made where they are needed, so that `soc --help` answers at once.
"""

from __future__ import annotations

import os
import sys
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from generator.pipeline import Checked

DATA = click.Path(exists=True, file_okay=False, path_type=Path)
_COLOURS = {"error": "red", "warning": "yellow", "place": "cyan", "quiet": "bright_black"}


class Day(click.ParamType[date]):
    """A day such as 2026-11-23."""

    name = "datum"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; a usage error for anything else."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value} is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-01-31.", param, ctx)


def _today() -> date:
    """The day of the build: SOURCE_DATE_EPOCH if it is set, otherwise today."""
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        return datetime.fromtimestamp(int(epoch), tz=None).date()
    return date.today()


today_option = click.option("--today", type=Day(), default=_today, help="De dag waarop de controle geldt (standaard vandaag).")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="soc", message="soc %(version)s")
def main() -> None:
    """Controleer de gegevens van de Sociale Ondernemers Challenge en maak er een site van."""


@main.command()
@click.option("--data", type=DATA, default="data", help="De map met gegevens.")
@click.option(
    "--format", "form", type=click.Choice(["text", "github", "json", "markdown"]), default="text", help="De vorm van het verslag."
)
@today_option
def check(data: Path, form: str, today: date) -> None:
    """Controleer alle gegevens en noem elke fout, met de plek en hoe u haar herstelt."""
    from generator.pipeline import load_and_check

    checked = load_and_check(data, today)
    _report(checked, form)
    sys.exit(_exit_code(checked))


def _exit_code(checked: Checked) -> int:
    from generator.problems import has_errors

    return 1 if has_errors(checked.problems) else 0


def _report(checked: Checked, form: str) -> None:
    from generator import reporting

    problems, count = checked.problems, len(checked.records)
    if form == "text":
        click.echo(reporting.as_text(problems, _line_of, _style), nl=bool(problems))
        click.echo(reporting.summary(problems, count))
    elif form == "github":
        click.echo(reporting.as_github(problems), nl=bool(problems))
        click.echo(reporting.summary(problems, count))
    elif form == "json":
        click.echo(reporting.as_json(problems))
    else:
        click.echo(reporting.as_markdown(problems, count))


def _style(text: str, name: str) -> str:
    return click.style(text, fg=_COLOURS[name])


@lru_cache(maxsize=4)
def _lines(path: str) -> list[str]:
    from generator.source.reading import NotReadable, read_text

    try:
        return read_text(Path(path)).splitlines()
    except NotReadable:
        return []


def _line_of(path: str, number: int) -> str:
    lines = _lines(path)
    return lines[number - 1] if number <= len(lines) else ""
