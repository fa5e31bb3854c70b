"""Finds copies of a picture: made smaller, saved again, turned, mirrored or in grey, they look the same.

A picture is known by 64 bits: for 8 by 8 places, whether it is lighter there than at the place on its right. Pictures
that differ in few bits are then compared place by place. All of it is reckoned in memory and kept nowhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from functools import cache
from operator import mul
from typing import Generic, TypeVar

from PIL import Image

from generator.pictures.looking import SIDE

K = TypeVar("K", bound=Hashable)

_BITS_APART = 10
_ALIKE = 0.85
"""How much two pictures vary together, where 1 is in step and 0 is not at all."""
_SHIFTS = range(0, 64, 8)

_TURNS = (None, *Image.Transpose)


class Likeness(Generic[K]):
    """Pictures to look for, each under a name, as `Look.light` gives them."""

    def __init__(self, pictures: Iterable[tuple[K, bytes]]) -> None:
        self._blocks: dict[tuple[int, int], list[tuple[int, K, bytes]]] = defaultdict(list)
        for name, light in pictures:
            for turned in _turned(light):
                bits = _bits(turned)
                for shift in _SHIFTS:
                    self._blocks[shift, bits >> shift & 0xFF].append((bits, name, turned))

    def of(self, light: bytes) -> Iterator[K]:
        """The names of the pictures that this one is a copy of."""
        bits = _bits(light)
        found: dict[K, None] = {}
        for shift in _SHIFTS:
            for other, name, turned in self._blocks.get((shift, bits >> shift & 0xFF), ()):
                if name not in found and (bits ^ other).bit_count() <= _BITS_APART and _alike(light, turned):
                    found[name] = None
        yield from found


@cache
def _bits(light: bytes) -> int:
    small = Image.frombytes("L", (SIDE, SIDE), light).resize((9, 8), Image.Resampling.BOX).tobytes()
    bits = 0
    for at in range(72):
        if at % 9 < 8:
            bits = bits << 1 | (small[at] > small[at + 1])
    return bits


def _turned(light: bytes) -> Iterator[bytes]:
    """A picture in the eight ways it can lie."""
    image = Image.frombytes("L", (SIDE, SIDE), light)
    for turn in _TURNS:
        yield light if turn is None else image.transpose(turn).tobytes()


def _alike(one: bytes, other: bytes) -> bool:
    """Whether two pictures are light and dark in the same places."""
    count, total, total_of_other = len(one), sum(one), sum(other)
    together = count * sum(map(mul, one, other)) - total * total_of_other
    spread = count * sum(map(mul, one, one)) - total * total
    spread_of_other = count * sum(map(mul, other, other)) - total_of_other * total_of_other
    return bool(together > 0 and together * together >= _ALIKE * _ALIKE * spread * spread_of_other)
