"""`soc demo`: invented records in the form of real ones."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.cli.command import Command
from generator.cli.failing import fail
from generator.cli.options import today_option
from generator.cli.progress import progress


@click.command(cls=Command)
@click.option(
    "--initiatives",
    type=click.IntRange(0, 100_000),
    metavar="GETAL",
    default=300,
    show_default=True,
    help="Hoeveel initiatieven.",
)
@click.option(
    "--seed", type=int, metavar="GETAL", default=1, show_default=True, help="Een ander getal geeft andere voorbeelden."
)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="De map waarin de voorbeelddata komt.")
@today_option
def demo(initiatives: int, seed: int, out: Path, today: date) -> None:
    """Maak voorbeelddata: verzonnen gegevens in dezelfde vorm als de echte."""
    from generator.demo import write_demo
    from generator.installation import SCHEMAS

    if not 1000 <= today.year <= 9000:  # what is invented lies some years before and after that day
        fail(f"Bij {today} is geen voorbeelddata te maken.", "Kies met --today een dag van deze eeuw.")
    try:
        with progress("Voorbeelddata maken") as tell:
            write_demo(
                out,
                initiatives=initiatives,
                seed=seed,
                today=today,
                schemas=SCHEMAS,
                progress=lambda done: tell(done, initiatives),
            )
    except ValueError as error:
        fail(str(error), "Kies met --out een andere map.")
    click.echo(f"De voorbeelddata staat in {out}. Maak er een site van met: soc build --data {out} --out site-demo")
