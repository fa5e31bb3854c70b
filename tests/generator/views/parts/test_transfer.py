"""What another town needs to do the same."""

from __future__ import annotations

from msgspec.structs import replace

from generator.views import PageBuilder, ViewContext
from generator.views.parts.transfer import TransferPart, transfer_item


def test_only_what_is_known_is_told_with_who_says_so(toy_site: ViewContext) -> None:
    transfer = toy_site.directory.initiatives["soepfiets"].transfer
    assert transfer is not None
    shown = transfer_item(PageBuilder(toy_site, "x/"), transfer)
    assert shown is not None
    assert [part.title for part in shown.parts] == ["Wat er nodig is", "Wat het kost", "Met wie", "Eerste stappen"]
    assert (shown.given.text, shown.given.notes) == ("Bron", [1])
    bare = transfer_item(PageBuilder(toy_site, "x/"), replace(transfer, costs="", partners="", first_steps=""))
    assert bare is not None
    assert bare.parts == [TransferPart(title="Wat er nodig is", text=transfer.needs)]
    assert transfer_item(PageBuilder(toy_site, "x/"), None) is None
