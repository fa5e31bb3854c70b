"""Long lists in parts, so that no page grows with the number of records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.page import Data

T = TypeVar("T")
PER_PAGE = 48
"""How many cards one page holds."""


def part_keys(total: int, per_page: int = PER_PAGE) -> list[str]:
    """The numbers of the parts of a list, from 1; an empty list has one part."""
    return [str(number) for number in range(1, max(1, -(-total // per_page)) + 1)]


def part(items: Sequence[T], number: int, per_page: int = PER_PAGE) -> Sequence[T]:
    """The items of part `number`."""
    return items[(number - 1) * per_page : number * per_page]


def part_range(number: int, total: int, per_page: int = PER_PAGE) -> str:
    """Which items part `number` holds: 49 tot en met 96 van 300."""
    first, last = (number - 1) * per_page + 1, min(number * per_page, total)
    return f"{dutch.number(first)} tot en met {dutch.number(last)} van {dutch.number(total)}"


def part_url(base: str, number: int) -> str:
    """The address of part `number` of the list at `base`."""
    return base if number == 1 else f"{base}pagina/{number}/"


def pager(builder: PageBuilder, base: str, number: int, total: int, per_page: int = PER_PAGE) -> Data:
    """What the pager component shows on part `number`."""
    pages = len(part_keys(total, per_page))
    address = {at: builder.to(part_url(base, at)) for at in (1, number - 1, number + 1, pages) if 1 <= at <= pages}
    return {
        "page": number,
        "pages": pages,
        "first": address[1] if number > 2 else "",
        "previous": address.get(number - 1, ""),
        "next": address.get(number + 1, ""),
        "last": address[pages] if number < pages - 1 else "",
    }
