"""What another town needs to copy an initiative."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.initiative import Transfer
from generator.views.builder import PageBuilder
from generator.views.components import Component, Value


class TransferPart(Component, frozen=True, kw_only=True):
    """One thing to know when copying an initiative."""

    title: str
    text: str


class TransferItem(Component, frozen=True, kw_only=True):
    """What another town needs to copy an initiative, and the source of that."""

    parts: Sequence[TransferPart]
    given: Value


def transfer_item(builder: PageBuilder, transfer: Transfer | None) -> TransferItem | None:
    """What is known of it, part by part; None when nothing is."""
    if transfer is None:
        return None
    texts = (
        ("Wat er nodig is", transfer.needs),
        ("Wat het kost", transfer.costs),
        ("Met wie", transfer.partners),
        ("Eerste stappen", transfer.first_steps),
    )
    return TransferItem(
        parts=[TransferPart(title=title, text=text) for title, text in texts if text],
        given=builder.value("Bron", transfer),
    )
