"""What no test changes and each build needs, made once in a process: the schemas read, and the templates compiled.

Together they are more than half the work of a check or a build of a few records.
"""

from __future__ import annotations

from functools import cache

import pytest

from generator.outputs import compiled
from generator.schema import load_package


def make_once(patch: pytest.MonkeyPatch) -> None:
    """Let reading and drawing remember these, by the folder that they come from, until `patch` is undone."""
    patch.setattr("generator.reading.load_package", cache(load_package))
    patch.setattr("generator.outputs.compiled", cache(compiled))
