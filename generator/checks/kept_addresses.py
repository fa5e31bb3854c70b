"""The rule about lasting addresses: a page that was ever on the site still exists, has moved, or was withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator import ledger
from generator.checks.context import Context
from generator.kinds import LASTING
from generator.ledger import Entry
from generator.problems import Finding, Position, rule
from generator.source import Records


@rule("RUL013", "Een webadres dreigt te verdwijnen")
def lost_address(
    records: Records, context: Context, leads_on: Callable[[str], bool], *, prose: bool
) -> Iterator[Finding]:
    """Een pagina die ooit op de site stond, houdt hetzelfde adres. Anderen verwijzen ernaar.

    Welke adressen er ooit waren, staat in `reference/addresses.csv`. Die lijst houdt de site zelf bij.

    - Krijgt een bestand een andere naam, dan blijft de oude naam staan bij `former_ids`: de site stuurt bezoekers dan
      door.
    - Krijgt een andere pagina een ander adres, dan staat het nieuwe adres in de lijst bij `moved_to`.
    - Moet een pagina weg, dan staat in de lijst bij `gone` op welke dag. Bezoekers lezen dan dat de pagina weg is.

    Goed (omapost.yaml heette eerst oma-post.yaml):

        name: Omapost
        former_ids: [oma-post]

    Fout (zelfde bestand, zonder die regel):

        name: Omapost
    """
    for entry in context.ledger.values():
        there = leads_on(entry.address)
        if entry.gone or entry.moved_to:
            if there:
                message = f'"{entry.address}" staat in de lijst als weg, maar de pagina is er.'
                yield _finding(entry, context, message, f"Schrijf alleen: {entry.address},,")
            elif entry.moved_to and not leads_on(entry.moved_to) and _is_known(entry.moved_to, records, context, prose):
                message = f'"{entry.address}" verhuisde naar "{entry.moved_to}", en die pagina is er niet.'
                yield _finding(entry, context, message, "Noem het adres van een pagina die er is.")
        elif not there and _is_known(entry.address, records, context, prose):
            message = f'De pagina "{entry.address}" stond op de site en is weg.'
            yield _finding(entry, context, message, _missing_hint(entry.address, context))


def _is_known(address: str, records: Records, context: Context, prose: bool) -> bool:
    """Whether it is known if a page exists: one of records if all were read, any other if the prose was read too."""
    for kind in LASTING:
        if address.startswith(kind.sections):
            return context.all_read(records, kind.resource)
    return prose


def _missing_hint(address: str, context: Context) -> str:
    section, _, id = address.rstrip("/").rpartition("/")
    if any(f"{section}/" in kind.sections for kind in LASTING):
        moved = f"Kreeg het bestand een andere naam? Zet daarin: former_ids: [{id}]."
    else:
        moved = f"Is de pagina verhuisd? Zet het nieuwe adres in deze rij: {address},,NIEUW-ADRES/."
    return f"{moved} Moet de pagina weg? Zet de dag in deze rij: {address},{context.today.isoformat()},"


def _finding(entry: Entry, context: Context, message: str, hint: str) -> Finding:
    position = Position(entry.line, 1, entry.line, len(entry.address) + 1)
    return Finding((context.data / ledger.FILE).as_posix(), position, message, hint)
