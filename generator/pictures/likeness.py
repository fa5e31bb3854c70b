"""Finds copies of a picture, also when they were scaled, saved again, turned, mirrored or made grey.

A picture has a difference hash of 64 bits: for each cell of an 8 by 8 grid, whether it is lighter than the cell to its
right. Pictures whose hashes differ in few bits are then compared by the correlation of their luminance. All of this
happens in memory and is stored nowhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from functools import cache
from operator import mul
from typing import Generic, TypeVar

from PIL import Image

from generator.pictures.inspecting import SIDE

K = TypeVar("K", bound=Hashable)

_BITS_APART = 10
_ALIKE = 0.85
"""The least correlation of the luminance of two copies; 1 is identical."""
_SHIFTS = range(0, 64, 8)

_TURNS = (None, *Image.Transpose)


class Likeness(Generic[K]):
    """An index of pictures to look for, each a name with its `Inspection.light`."""

    def __init__(self, pictures: Iterable[tuple[K, bytes]]) -> None:
        self._blocks: dict[tuple[int, int], list[tuple[int, K, bytes]]] = defaultdict(list)
        for name, light in pictures:
            for turned in _turned(light):
                bits = _bits(turned)
                for shift in _SHIFTS:
                    self._blocks[shift, bits >> shift & 0xFF].append((bits, name, turned))

    def of(self, light: bytes) -> Iterator[K]:
        """The names of the pictures that the one with this `Inspection.light` is a copy of."""
        bits = _bits(light)
        names: dict[K, None] = {}
        for shift in _SHIFTS:
            for other, name, turned in self._blocks.get((shift, bits >> shift & 0xFF), ()):
                if name not in names and (bits ^ other).bit_count() <= _BITS_APART and _alike(light, turned):
                    names[name] = None
        yield from names


@cache
def _bits(light: bytes) -> int:
    small = Image.frombytes("L", (SIDE, SIDE), light).resize((9, 8), Image.Resampling.BOX).tobytes()
    bits = 0
    for at in range(72):
        if at % 9 < 8:
            bits = bits << 1 | (small[at] > small[at + 1])
    return bits


def _turned(light: bytes) -> Iterator[bytes]:
    """A picture in all eight orientations."""
    image = Image.frombytes("L", (SIDE, SIDE), light)
    for turn in _TURNS:
        yield light if turn is None else image.transpose(turn).tobytes()


def _alike(first: bytes, second: bytes) -> bool:
    """Whether the luminance of two pictures is correlated: Pearson's coefficient, without a square root."""
    count, first_sum, second_sum = len(first), sum(first), sum(second)
    covariance = count * sum(map(mul, first, second)) - first_sum * second_sum
    first_variance = count * sum(map(mul, first, first)) - first_sum * first_sum
    second_variance = count * sum(map(mul, second, second)) - second_sum * second_sum
    return bool(covariance > 0 and covariance * covariance >= _ALIKE * _ALIKE * first_variance * second_variance)
