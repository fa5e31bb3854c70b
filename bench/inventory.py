"""What a generator made: its pages by address with their size, and how pages group into families."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

Pages = Mapping[str, int]
"""The size in bytes of each page by its address ("" is home, others end with a slash)."""


@dataclass(frozen=True)
class Family:
    """Pages of one kind: the `section` they are in and the `kind`: list, detail, part (of a detail) or other."""

    section: str
    kind: str


def pages(folder: Path) -> Pages:
    """Every page below `folder`."""
    sizes = {}
    for file in folder.rglob("index.html"):
        address = file.parent.relative_to(folder).as_posix()
        sizes["" if address == "." else f"{address}/"] = file.stat().st_size
    return sizes


def family(address: str) -> Family:
    """The family of an address: initiatieven/ and initiatieven/pagina/2/ are both the list of initiatives."""
    parts = address.split("/")[:-1]
    section = parts[0] if parts else ""
    if len(parts) <= 1 or parts[1] == "pagina":
        return Family(section, "list")
    if len(parts) == 2:
        return Family(section, "detail")
    return Family(section, "part" if parts[2] == "pagina" else "other")


def means(measured: Pages) -> dict[Family, float]:
    """The mean size of the pages of each family."""
    sizes: dict[Family, list[int]] = defaultdict(list)
    for address, size in measured.items():
        sizes[family(address)].append(size)
    return {kind: sum(values) / len(values) for kind, values in sizes.items()}


def parts_by_list(measured: Pages) -> dict[str, int]:
    """Of how many parts each paged list consists, by the address of its first part."""
    counts: dict[str, int] = {}
    for address in measured:
        head, paged, _ = address.partition("pagina/")
        if paged:
            counts[head] = counts.get(head, 1) + 1
    return counts
