"""`soc serve`: the site on this computer, made again at every change."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.command import Command
from generator.cli.failing import fail
from generator.cli.options import data_option
from generator.installation import settings_for


@click.command(cls=Command)
@data_option
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    metavar="GETAL",
    default=8000,
    show_default=True,
    help="De poort op deze computer.",
)
def serve(data: Path, port: int) -> None:
    """Toon de site op deze computer en bouw die opnieuw bij elke wijziging."""
    from generator.fast import collect_garbage
    from generator.frames.mkdocs import NotServed
    from generator.frames.mkdocs import serve as serve_site

    collect_garbage()  # it may run all day
    try:
        serve_site(settings_for(data), data, port)
    except NotServed as error:
        fail(f"De site is niet te tonen: {error}", "Kijk mkdocs.yml, de gegevens en de teksten in content na.")
