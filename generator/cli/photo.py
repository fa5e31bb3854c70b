"""`soc photo`: a photo made ready for the site."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.command import Command
from generator.cli.failing import fail
from generator.cli.options import DATA


@click.command(cls=Command)
@click.argument("file", metavar="BESTAND", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--for", "owner", metavar="ID", default="", help="De persoon of het initiatief van wie het beeld is.")
@click.option("--out", type=click.Path(path_type=Path), help="Waar het beeld komt: een map of een bestandsnaam.")
@click.option("--replace", is_flag=True, help="Zet het in de plaats van wat er staat.")
@click.option("--data", type=DATA, default="data", help="De map met gegevens.")
def photo(file: Path, owner: str, out: Path | None, replace: bool, data: Path) -> None:
    """Maak een foto klaar: rechtop, niet te groot, zonder verborgen gegevens en met een goede naam."""
    from generator.preparing import NotPrepared, prepare

    try:
        for line in prepare(file, owner=owner, data=data, out=out, replace=replace).summary():
            click.echo(line)
    except NotPrepared as reason:
        fail(*reason.args)
