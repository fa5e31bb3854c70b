"""Long lists over several pages, so that no page grows with the number of records.

A list has an address of its own, the address of its first page; the others stand at `pagina/2/` and so on below it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import Body, Pager
from generator.views.page import Family, Page, Reads, ViewContext

B = TypeVar("B", bound=Body)
R = TypeVar("R")
T = TypeVar("T")
PER_PAGE = 48
"""How many cards one page holds."""


@dataclass(frozen=True, slots=True)
class ListPage(Generic[T]):
    """Page `number`, counted from 1, of the list at `base`: the `items` on it, of `total` in the whole list."""

    base: str
    number: int
    items: Sequence[T]
    total: int
    per_page: int = PER_PAGE

    @property
    def is_first(self) -> bool:
        """Whether the list begins here."""
        return self.number == 1

    @property
    def url(self) -> str:
        """The address of this page."""
        return page_url(self.base, self.number)

    @property
    def range(self) -> str:
        """Which items these are: 49 tot en met 96 van 300."""
        first = (self.number - 1) * self.per_page + 1
        last = min(self.number * self.per_page, self.total)
        return f"{dutch.number(first)} tot en met {dutch.number(last)} van {dutch.number(self.total)}"

    def titled(self, title: str) -> str:
        """The title of this page of a list: Edities, then Edities, pagina 2."""
        return title if self.is_first else f"{title}, pagina {self.number}"

    def trail(self, title: str) -> tuple[tuple[str, str], ...]:
        """The steps of a breadcrumb through the list itself: none on its first page."""
        return () if self.is_first else ((title, self.base),)

    def pager(self, builder: PageBuilder) -> Pager:
        """The way to the other pages."""
        last = page_count(self.total, self.per_page)
        near = (1, self.number - 1, self.number + 1, last)
        address = {number: builder.to(page_url(self.base, number)) for number in near if 1 <= number <= last}
        return Pager(
            page=self.number,
            pages=last,
            first=address[1] if self.number > 2 else "",
            previous=address.get(self.number - 1, ""),
            next=address.get(self.number + 1, ""),
            last=address[last] if self.number < last - 1 else "",
        )


def list_page(base: str, items: Sequence[T], number: int, per_page: int = PER_PAGE) -> ListPage[T]:
    """Page `number`, counted from 1, of the list of `items` at `base`."""
    shown = items[(number - 1) * per_page : number * per_page]
    return ListPage(base, number, shown, len(items), per_page)


def page_count(total: int, per_page: int = PER_PAGE) -> int:
    """How many pages a list of `total` items has; an empty list has one."""
    return max(1, -(-total // per_page))


def page_url(base: str, number: int) -> str:
    """The address of page `number` of the list at `base`."""
    return base if number == 1 else f"{base}pagina/{number}/"


def is_later_page(address: str) -> bool:
    """Whether an address is that of a second or later page of a list: what stands there changes with every record."""
    return "/pagina/" in address


def list_family(
    base: str,
    items: Callable[[ViewContext], Sequence[T]],
    page: Callable[[PageBuilder, ListPage[T]], Page[B]],
    bodies: tuple[type[B], ...],
    reads: Reads,
    per_page: int = PER_PAGE,
) -> Family[B]:
    """The pages of the one list at `base`."""

    def keys(context: ViewContext) -> list[str]:
        return [str(number) for number in range(1, page_count(len(items(context)), per_page) + 1)]

    def make(context: ViewContext, key: str) -> Page[B]:
        listed = list_page(base, items(context), int(key), per_page)
        return page(PageBuilder(context, listed.url), listed)

    return Family(keys, lambda key: page_url(base, int(key)), make, bodies, reads)


def record_family(
    base: str,
    records: Callable[[ViewContext], Mapping[str, R]],
    items: Callable[[ViewContext, str], Sequence[T]],
    page: Callable[[PageBuilder, R, ListPage[T]], Page[B]],
    bodies: tuple[type[B], ...],
    reads: Reads,
    per_page: int = PER_PAGE,
) -> Family[B]:
    """A page for each of the `records`, at `base` and its id, with the list of its `items`, and the rest of that list.

    A key is an id and the number of a page: groningen-2020/1.
    """

    def keys(context: ViewContext) -> list[str]:
        return [
            f"{id}/{number}"
            for id in records(context)
            for number in range(1, page_count(len(items(context, id)), per_page) + 1)
        ]

    def address(key: str) -> str:
        id, number = key.split("/")
        return page_url(f"{base}{id}/", int(number))

    def make(context: ViewContext, key: str) -> Page[B]:
        id, number = key.split("/")
        listed = list_page(f"{base}{id}/", items(context, id), int(number), per_page)
        return page(PageBuilder(context, listed.url), records(context)[id], listed)

    return Family(keys, address, make, bodies, reads)
