"""No search for garbage in a program that keeps nearly all it makes until it ends.

Python's collector looks for objects that refer to each other and to which nothing else refers. It goes through all
records again and again, and finds hardly any. Whatever is not in such a cycle is given back all the same.
"""

from __future__ import annotations

import gc


def leave_garbage() -> None:
    """Collect no garbage from now on: for a program that ends with its task."""
    gc.disable()


def collect_garbage() -> None:
    """Collect garbage again: for a program that may run all day."""
    gc.enable()
