"""Evens out the bytes: constant text for the pages of a family that another generator would make shorter than ours.

It costs that generator little more than the writing, because it stands in the template as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from bench.inventory import Family, Pages, family, means

_PIECE = '<p hidden class="ballast">Deze regel is er alleen om de pagina even lang te maken als de andere.</p>\n'


def ballast(wanted: Pages, made: Pages) -> Mapping[Family, str]:
    """The text that each family lacks, on average, over the pages that both have."""
    shared = wanted.keys() & made.keys()
    goal, got = (means({kind: pages[kind] for kind in shared}) for pages in (wanted, made))
    lacking = {kind: round((goal[kind] - got[kind]) / len(_PIECE)) for kind in goal}
    return {kind: _PIECE * pieces for kind, pieces in lacking.items() if pieces > 0}


def sample(pages: Pages, per_family: int = 12) -> set[str]:
    """Some pages of each family, spread over it."""
    by_family: dict[Family, list[str]] = {}
    for address in sorted(pages):
        by_family.setdefault(family(address), []).append(address)
    return {
        address
        for addresses in by_family.values()
        for address in islice(addresses, 0, None, max(1, len(addresses) // per_family))
    }
