"""What no test changes and each build needs, made once in a process: schemas, casters, looks at pictures, templates.

Together they are more than half the work of a check or a build of a few records.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from functools import cache

import pytest

from generator.installation import SCHEMAS
from generator.outputs import compiled
from generator.pictures.inspecting import inspect
from generator.schema import Caster, RecordType, compile_caster, load_package

_load_once = cache(load_package)
PACKAGE = _load_once(SCHEMAS)
"""The schemas."""


def make_once(patch: pytest.MonkeyPatch) -> None:
    """Let reading and drawing remember these, by all that they are made of, until `patch` is undone."""
    patch.setattr("generator.reading.load_package", _load_once)
    patch.setattr("generator.reading.compile_caster", _caster())
    patch.setattr("generator.pictures.inspecting.inspect", cache(inspect))
    patch.setattr("generator.outputs.compiled", cache(compiled))
    patch.setattr("frictionless.Field.to_copy", lambda field, **_: copy(field))  # not anew from its description


def _caster() -> Callable[[RecordType, Mapping[str, frozenset[str]]], Caster]:
    """`compile_caster` that remembers. A record type cannot be hashed; the casters are kept with theirs."""
    known: dict[tuple[int, frozenset[tuple[str, frozenset[str]]]], tuple[Caster, RecordType]] = {}

    def compile_once(kind: RecordType, ids: Mapping[str, frozenset[str]]) -> Caster:
        key = id(kind), frozenset(ids.items())
        if key not in known:
            known[key] = compile_caster(kind, ids), kind
        return known[key][0]

    return compile_once
