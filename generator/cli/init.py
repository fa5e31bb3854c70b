"""`soc init`: a new directory of one's own."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import click

from generator.cli.command import Command
from generator.cli.failing import fail


@click.command(cls=Command)
@click.argument("out", metavar="MAP", type=click.Path(path_type=Path))
@click.option("--title", metavar="NAAM", help="Hoe de site heet, bijvoorbeeld Challenge Verzonnendam.")
@click.option("--owner", metavar="NAAM", help="Welke gemeente of organisatie de site beheert.")
def init(out: Path, title: str | None, owner: str | None) -> None:
    """Begin een eigen site: een nieuwe map met voorbeelden, teksten en uitleg."""
    from generator.starter import Wishes, write_directory

    asking = sys.stdin is not None and sys.stdin.isatty()
    if title is None:
        title = click.prompt("Hoe heet de site?", default="Onze challenge") if asking else "Onze challenge"
    if owner is None:
        owner = click.prompt("Wie beheert de site? (mag leeg)", default="", show_default=False) if asking else ""
    try:
        write_directory(out, Wishes(title=title.strip(), owner=owner.strip()))
    except ValueError as error:
        fail(str(error))
    click.echo(f"De map {out} staat klaar, met verzonnen voorbeelden. Lees {out / 'README.md'}.")
    click.echo(f"Bouw de site met: cd {shlex.quote(str(out))} && soc build")
