"""`soc addresses`: the ledger of pages whose address must last."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from generator.cli.command import Command
from generator.cli.failing import fail
from generator.cli.options import data_option, today_option
from generator.cli.report import records_without_errors
from generator.ledger import FILE, Entry, as_csv, may_be_kept


@click.command(cls=Command)
@data_option
@click.option("--gone", metavar="ADRES", multiple=True, help="Deze pagina is voorgoed weg, vanaf vandaag.")
@click.option("--moved", metavar="OUD NIEUW", nargs=2, multiple=True, help="Deze pagina heeft een ander adres.")
@today_option
def addresses(data: Path, gone: tuple[str, ...], moved: tuple[tuple[str, str], ...], today: date) -> None:
    """Leg vast welke pagina's de site heeft, zodat geen adres ongemerkt verdwijnt."""
    if gone or moved:
        _change(
            data,
            [
                *(Entry(_plain(address), gone=today.isoformat()) for address in gone),
                *(Entry(_plain(old), moved_to=_plain(new)) for old, new in moved),
            ],
            today,
        )
        return
    from generator.pipeline import grown_ledger

    checked = records_without_errors(data, today)
    entries = grown_ledger(checked)
    if _write(data, entries):
        click.echo(f"{len(entries) - len(checked.context.ledger)} adressen erbij in {data / FILE}: nu {len(entries)}.")
    else:
        click.echo(f"Alle {len(entries)} adressen staan al in {data / FILE}.")


def _change(data: Path, changes: list[Entry], today: date) -> None:
    """Write what became of some pages. Their records may still have errors: this is how they are mended."""
    from generator.pipeline import read

    context = read(data, today).context
    if any(finding.path.endswith(FILE) for finding in context.unreadable_rows):
        fail(f"Niet elke rij in {data / FILE} is te lezen.", "Voer soc check uit en herstel de lijst eerst.")
    kept = dict(context.ledger)
    for entry in changes:
        if entry.address not in kept:
            fail(f'"{entry.address}" staat niet in {data / FILE}.', "Noem een adres uit die lijst.")
        if entry.moved_to and not may_be_kept(entry.moved_to):
            fail(f'"{entry.moved_to}" is geen adres van een pagina.', "Schrijf het zoals initiatieven/omapost/.")
        kept[entry.address] = entry
        became = f"verhuisd naar {entry.moved_to}" if entry.moved_to else f"weg sinds {entry.gone}"
        click.echo(f"{entry.address} is {became}.")
    _write(data, kept.values())


def _write(data: Path, entries: Iterable[Entry]) -> bool:
    """Write the ledger; False if it says that already."""
    file, text = data / FILE, as_csv(entries)
    if file.is_file() and file.read_text(encoding="utf-8") == text:
        return False
    file.parent.mkdir(exist_ok=True)
    fresh = file.with_suffix(".new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(file)
    return True


def _plain(address: str) -> str:
    """An address as the ledger writes it: without a slash before it, with one behind."""
    return f"{address.strip().strip('/')}/"
