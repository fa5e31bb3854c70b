"""`soc addresses`: the ledger of pages whose address must last."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.cli.command import Command
from generator.cli.options import data_option, today_option
from generator.cli.report import records_without_errors


@click.command(cls=Command)
@data_option
@today_option
def addresses(data: Path, today: date) -> None:
    """Leg vast welke pagina's de site heeft, zodat geen adres ongemerkt verdwijnt."""
    from generator.pipeline import published_addresses

    checked = records_without_errors(data, today)
    file = data / "reference" / "addresses.csv"
    rows = sorted(published_addresses(checked))
    fresh = file.with_suffix(".new")
    fresh.write_text("resource,id\n" + "".join(f"{resource},{id}\n" for resource, id in rows), encoding="utf-8")
    fresh.replace(file)
    click.echo(f"{len(rows)} adressen vastgelegd in {file}.")
