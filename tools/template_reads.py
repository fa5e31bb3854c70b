"""A plugin of mypy that remembers which attributes are read, and in which file."""

from __future__ import annotations

from collections.abc import Callable

from mypy.plugin import AttributeContext, Plugin
from mypy.types import Type

READS: set[tuple[str, str]] = set()
"""The file that is checked and the attribute: package.module.Class.attribute."""


class _Reads(Plugin):
    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        """Called by mypy for each attribute that is read."""
        if not fullname.startswith("generator.views."):
            return None

        def seen(context: AttributeContext) -> Type:
            READS.add((context.api.path, fullname))
            return context.default_attr_type

        return seen


def plugin(version: str) -> type[Plugin]:  # noqa: ARG001
    """What mypy asks for."""
    return _Reads
