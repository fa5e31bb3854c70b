"""`soc schemas`: the JSON Schemas by which text editors help."""

from __future__ import annotations

import click

from generator.cli.command import Command


@click.command(cls=Command)
def schemas() -> None:
    """Maak de JSON-schema's voor teksteditors opnieuw, uit data/schemas."""
    from generator.pipeline import SCHEMAS
    from generator.schema import load_package, write_json_schemas

    for file in write_json_schemas(load_package(SCHEMAS), SCHEMAS / "json"):
        click.echo(f"Geschreven: {file}")
