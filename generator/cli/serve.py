"""`soc serve`: the site on this computer, made again at every change."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from generator.cli.command import Command
from generator.cli.failing import described
from generator.cli.options import data_option, day_of_consent
from generator.cli.report import print_report
from generator.clock import build_day
from generator.installation import THEME, prose_for, settings_for
from generator.source.datapackage import is_demo
from generator.user_folders import cache_folder

if TYPE_CHECKING:
    from generator.serving import Server


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
    from generator.serving import Server

    collect_garbage()  # it may run all day
    with TemporaryDirectory(prefix="soc-") as folder, Server(Path(folder), port) as server:
        if not _build(data, Path(folder), server):
            sys.exit(1)
        click.echo(f"De site staat op {server.url} en gaat mee met elke wijziging. Stop met de toetsen Ctrl en C.")
        server.serve([data, prose_for(data), settings_for(data), THEME], lambda: rebuild(data, Path(folder), server))


def rebuild(data: Path, folder: Path, server: Server) -> bool:
    """As `_build`; what keeps it from being built is reported, since the next change may mend that."""
    try:
        built = _build(data, folder, server)
    except Exception as error:
        message, hint, _ = described(error)
        click.echo(f"{message}\n    {hint}", err=True)
        built = False
    if not built:
        click.echo("De site toont de gegevens zoals die waren, tot dit hersteld is.")
    return built


def _build(data: Path, folder: Path, server: Server) -> bool:
    """Build the site in `folder` for the server to show; if the records have errors, these are reported instead."""
    from generator.building import Request, build_site

    site, today = folder / ("verzonnen" if is_demo(data) else "echt"), build_day()
    request = Request(
        data=data,
        out=site,
        config_file=settings_for(data),
        url=server.url,
        today=today,
        real_day=day_of_consent(data, today),
        cache=cache_folder(data),
    )
    built = build_site(request)
    if built.pages == 0:
        print_report(built.checked, "text")
        return False
    server.site = site
    return True
