"""Compares two pictures in Chromium, as an eye would: small differences in the drawing of letters do not count."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

TILE = 8
"""Pictures are compared by the mean colour of squares of so many pixels: a blur that forgives a shifted edge."""
DIFFERENT = 24
"""How far the means of a square may lie apart, in red, green or blue of 0 to 255."""
SQUARES = 3
PART = 0.004
"""So many squares may differ, or this part of all: letters drawn by another machine, less than the smallest badge."""
HEIGHT = 2
"""So many pixels a picture may be higher or wider."""

_COMPARE = """async ([before, after, tile, different]) => {
    const drawn = async (data) => {
        const image = new Image();
        image.src = `data:image/webp;base64,${data}`;
        await image.decode();
        return image;
    };
    const [older, newer] = [await drawn(before), await drawn(after)];
    const across = Math.floor(Math.min(older.width, newer.width) / tile);
    const down = Math.floor(Math.min(older.height, newer.height) / tile);
    const pixels = (image) => {
        const canvas = new OffscreenCanvas(across * tile, down * tile);
        const context = canvas.getContext("2d", { willReadFrequently: true });
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, across * tile, down * tile).data;
    };
    const [a, b] = [pixels(older), pixels(newer)];
    const sums = new Float64Array(across * down * 3);
    for (let at = 0; at < a.length; at += 4) {
        const x = (at / 4) % (across * tile), y = Math.floor(at / 4 / (across * tile));
        const square = (Math.floor(y / tile) * across + Math.floor(x / tile)) * 3;
        for (let colour = 0; colour < 3; colour++) sums[square + colour] += a[at + colour] - b[at + colour];
    }
    let squares = 0, first = null;
    for (let square = 0; square < across * down; square++) {
        const most = Math.max(...[0, 1, 2].map((channel) => Math.abs(sums[square * 3 + channel]))) / (tile * tile);
        if (most <= different) continue;
        squares++;
        first ??= [(square % across) * tile, Math.floor(square / across) * tile];
    }
    return { squares, first, of: across * down, size: [newer.width - older.width, newer.height - older.height] };
}"""

_SMALL = """async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext("2d").drawImage(image, 0, 0);
    const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.8 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}"""


@dataclass(frozen=True)
class Difference:
    """How two pictures differ: the number of squares, of how many, where the first is, and how much the new one is
    wider and higher.
    """

    squares: int
    of: int
    first: tuple[int, int] | None
    size: tuple[int, int]

    @property
    def matters(self) -> bool:
        """Whether someone who looks would see it."""
        return self.squares > max(SQUARES, PART * self.of) or max(abs(difference) for difference in self.size) > HEIGHT

    def __str__(self) -> str:
        size = f", {self.size[0]:+} by {self.size[1]:+} px larger" if any(self.size) else ""
        return f"{self.squares} squares differ, the first at {self.first}{size}"


def small(page: Page, picture: bytes) -> bytes:
    """A PNG file as a WebP file, a quarter as large: hundreds of them are kept in git."""
    return b64decode(page.evaluate(_SMALL, _text(picture)))


def difference(page: Page, before: bytes, after: bytes) -> Difference:
    """Compare two WebP files; `page` may be any page that lets scripts run."""
    told: Any = page.evaluate(_COMPARE, [_text(before), _text(after), TILE, DIFFERENT])
    return Difference(told["squares"], told["of"], told["first"] and tuple(told["first"]), tuple(told["size"]))


def _text(picture: bytes) -> str:
    return b64encode(picture).decode()
