"""Garbage collected as Python does by itself."""

from __future__ import annotations


def leave_garbage() -> None:
    """Leave the collector on. See `fast.garbage.leave_garbage`."""


def collect_garbage() -> None:
    """Leave the collector on, as it is."""
