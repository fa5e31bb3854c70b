"""`soc ask`: the letters that ask initiatives how it goes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from generator.cli.command import Command
from generator.cli.failing import fail, fail_for_address
from generator.cli.options import data_option, today_option
from generator.cli.report import records_without_errors
from generator.installation import settings_for


@click.command(cls=Command)
@data_option
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option("--url", help="Het adres van de site, bijvoorbeeld https://example.org/soc/.")
@today_option
def ask(data: Path, ids: Sequence[str], url: str | None, today: date) -> None:
    """Schrijf de brieven waarin u initiatieven vraagt hoe het gaat. Noem id's om er enkele te kiezen."""
    from generator.building import WrongAddress, refuse_wrong_address
    from generator.frames import identity
    from generator.pipeline import letters
    from generator.values import is_example_address

    try:
        refuse_wrong_address(url)
    except WrongAddress as error:
        fail_for_address(error)
    checked = records_without_errors(data, today)
    address, name = identity(settings_for(data), data, url)
    written = letters(checked, url=address, name=name)
    if strange := [id for id in ids if id not in checked.records.of("initiatives")]:
        fail(f'Er is geen initiatief met de id "{strange[0]}".', "De id is de naam van het bestand, zonder .yaml.")
    for id, text in written.items():
        if not ids or id in ids:
            click.echo(f"{'=' * 12} {id} {'=' * 12}\n\n{text}")
    recent = [id for id in ids if id not in written]
    if recent:
        click.echo(f"Geen brief nodig, want de stand is bekend: {', '.join(recent)}.")
    elif not written:
        click.echo("Van alle initiatieven is bekend hoe het ermee staat.")
    if written and is_example_address(address):
        click.echo(
            f'Verstuur dit nog niet: het adres van de site is "{address}", en dat is een voorbeeld.\n'
            "    Geef het echte adres met --url, of zet het bij SOC_SITE_URL.",
            err=True,
        )
