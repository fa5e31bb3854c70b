"""The error for a file that cannot be read as a picture."""

from __future__ import annotations


class Broken(Exception):
    """The file is truncated or corrupt, or not in a format that the site reads."""
