"""Pages at addresses that records had before: each sends its visitor on to the page of today."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.views.builder import PageBuilder
from generator.views.page import Family, Page, ViewContext

_SECTIONS = ("initiatieven", "edities", "gemeenten", "themas", "organisaties")


def former(context: ViewContext) -> Iterator[tuple[str, str]]:
    """The old and the new address of every record that had another id."""
    directory = context.directory
    several: tuple[Mapping[str, Any], ...] = (
        directory.initiatives, directory.cohorts, directory.municipalities, directory.themes, directory.organisations,
    )  # fmt: skip
    for section, records in zip(_SECTIONS, several, strict=True):
        for record in records.values():
            for former in record.former_ids:
                yield f"{section}/{former}/", f"{section}/{record.id}/"


def _page(context: ViewContext, key: str) -> Page:
    builder = PageBuilder(context, key)
    href = builder.to(dict(former(context))[key])
    return builder.page(
        "moved/page.html",
        title="Deze pagina is verhuisd",
        description="Deze pagina heeft een nieuw adres. U gaat er vanzelf heen.",
        section=key.split("/")[0],
        data={"href": href},
        moved_to=href,
    )


PAGES = Family(lambda context: [old for old, _ in former(context)], lambda key: key, _page, listed=False)
