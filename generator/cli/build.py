"""`soc build`: check the records and make the site."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.command import Command
from generator.cli.failing import fail, fail_for_address
from generator.cli.options import data_option, day_of_consent, today_option
from generator.cli.progress import progress
from generator.cli.report import exit_code, print_report, some
from generator.installation import settings_for
from generator.user_folders import cache_folder

if TYPE_CHECKING:
    from generator.building import Built, Request


@click.command(cls=Command)
@data_option
@click.option("--out", type=click.Path(path_type=Path), default="site", help="De map waarin de site komt.")
@click.option("--config", type=click.Path(exists=True, dir_okay=False, path_type=Path), hidden=True)
@click.option("--url", help="Het adres waarop de site komt te staan, bijvoorbeeld https://example.org/soc/.")
@click.option("--cache", type=click.Path(file_okay=False, path_type=Path), help="Waar beelden bewaard blijven.")
@click.option(
    "--servers",
    type=click.Path(file_okay=False, path_type=Path),
    help="Waar de instellingen voor nginx en Apache komen.",
)
@click.option("--publish", is_flag=True, help="Weiger een site die nog niet op internet mag.")
@today_option
def build(
    data: Path,
    out: Path,
    config: Path | None,
    url: str | None,
    cache: Path | None,
    servers: Path | None,
    publish: bool,
    today: date,
) -> None:
    """Controleer de gegevens en maak de site."""
    from generator.building import Request, without_ended_consent
    from generator.withdrawing import keep_copy

    config = config or settings_for(data)
    if config.is_symlink():
        fail(f'"{config}" is een snelkoppeling (symbolic link).', "Noem bij --config het bestand zelf.")
    if servers and out.resolve() in (servers.resolve(), *servers.resolve().parents):
        fail(f'De map "{servers}" ligt in de site zelf.', "Kies met --servers een map die niet op internet komt.")
    request = Request(
        data=data,
        out=out,
        config_file=config,
        url=url,
        today=today,
        real_day=day_of_consent(data, today),
        cache=cache or cache_folder(data),
        servers=servers,
        publishing=publish,
    )
    built = _built(request)
    if built.pages:
        keep_copy(data)
        _tell(built, data, out)
    else:
        print_report(built.checked, "text")
        click.echo(
            without_ended_consent(request) or "De site is niet gemaakt; een eerdere site is er nog zoals die was."
        )
    sys.exit(exit_code(built.checked))


def _built(request: Request) -> Built:
    """The site of this request; says why and leaves when there can be none."""
    from generator.building import DrawingFailed, UnfitPlace, WrongAddress, build_site, without_ended_consent
    from generator.staging import NotOurs, OtherKind

    out = request.out
    try:
        with progress("Site maken") as tell:
            return build_site(request, tell)
    except DrawingFailed:
        click.echo(without_ended_consent(request))
        raise
    except WrongAddress as error:
        fail_for_address(error)
    except UnfitPlace as error:
        fail(f'De site kan niet in "{out}" komen. {error}', "Kies met --out een andere map.")
    except NotOurs:
        fail(f'De map "{out}" is niet leeg en is niet door soc gemaakt.', "Kies met --out een andere map.")
    except OtherKind as error:
        there, here = ("echte", "verzonnen") if error.args[1] == "echt" else ("verzonnen", "echte")
        fail(
            f'In "{out}" staat de site van {there} gegevens; deze gegevens zijn {here}.',
            f'Kies met --out een andere map. Moet deze site weg? Haal dan eerst de map "{out}" weg.',
        )


def _tell(built: Built, data: Path, out: Path) -> None:
    """Say what was made, and what a maintainer should know of it."""
    from generator import reporting
    from generator.source import in_order

    checked = built.checked
    click.echo(reporting.summary(reporting.report(in_order(checked.problems), len(checked.records))))
    if "desk" not in checked.context.package:
        click.echo(
            "De site heeft geen meldpunt: knoppen om iets te melden of te vragen ontbreken. "
            f"Zet het bij desk in {(data / 'datapackage.yaml').as_posix()}."
        )
    if built.kept:
        click.echo(f'Niet van soc, en daarom blijven staan in "{out}": {some(built.kept)}.')
    if built.replaced:
        click.echo(f'Niet van soc, maar vervangen in "{out}" door een pagina: {some(built.replaced)}.')
    click.echo(f"De site staat klaar: {built.pages} pagina's in {out}. Open {out / 'index.html'} in een browser.")
