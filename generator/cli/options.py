"""The options that several commands share, and what they stand for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click
from click.core import ParameterSource

from generator.cli.failing import fail
from generator.clock import build_day, dutch_day
from generator.installation import CHECKOUT

DATA = click.Path(exists=True, file_okay=False, path_type=Path)


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


def _data() -> Path:
    """The folder `data` where one stands, otherwise that of the project if the program runs from there."""
    return CHECKOUT / "data" if CHECKOUT and not Path("data").is_dir() else Path("data")


data_option = click.option("--data", type=DATA, default=_data, help="De map met gegevens.")
today_option = click.option(
    "--today", type=Day(), default=build_day, help="De dag waarop de controle geldt (standaard vandaag)."
)


def day_of_consent(data: Path, today: date) -> date | None:
    """The day by which the consent of real people counts at least; None for fictional records.

    A `--today` in the past is refused for real people: what it showed would not be what holds.
    """
    from generator.source.datapackage import is_demo

    if is_demo(data):
        return None
    real, context = dutch_day(), click.get_current_context()
    typed = context.get_parameter_source("today") is ParameterSource.COMMANDLINE
    if typed and today < real and any((data / "people").glob("*.yaml")):
        fail(
            f"--today ligt in het verleden ({today}): toestemming van mensen telt op de echte dag.",
            "Laat --today weg, of kies een dag die nog komt.",
        )
    return real
