"""Pages at addresses that records had before: each sends its visitor on to the page of today."""

from __future__ import annotations

from collections.abc import Iterator

from generator.kinds import LASTING
from generator.views.builder import PageBuilder
from generator.views.page import Family, Page, ViewContext


def former(context: ViewContext) -> Iterator[tuple[str, str]]:
    """The old and the new address of every record that had another id."""
    for kind in LASTING:
        for record in getattr(context.directory, kind.resource).values():
            for id in record.former_ids:
                yield f"{kind.section}{id}/", f"{kind.section}{record.id}/"


def _page(context: ViewContext, key: str) -> Page:
    builder = PageBuilder(context, key)
    href = builder.to(dict(former(context))[key])
    return builder.page(
        "moved/page.html",
        title="Deze pagina is verhuisd",
        description="Deze pagina heeft een nieuw adres. U gaat er vanzelf heen.",
        data={"href": href},
        moved_to=href,
    )


PAGES = Family(lambda context: [old for old, _ in former(context)], lambda key: key, _page, listed=False)
