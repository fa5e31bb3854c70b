"""Why a file cannot be read as a picture."""

from __future__ import annotations


class Broken(Exception):
    """The file is cut off, muddled, or no picture that the site reads."""
