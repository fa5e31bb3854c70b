"""`soc schemas`: the JSON Schemas by which text editors help."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.command import Command
from generator.cli.options import data_option


@click.command(cls=Command)
@data_option
def schemas(data: Path) -> None:
    """Maak de JSON-schema's opnieuw waarmee teksteditors helpen bij het invullen: data/schemas/json."""
    from generator.installation import SCHEMAS
    from generator.schema import load_package, write_json_schemas

    for file in write_json_schemas(load_package(SCHEMAS), data / "schemas" / "json"):
        click.echo(f"Geschreven: {file}")
