"""What every struct that a template reads has in common."""

from __future__ import annotations

from typing import Any, ClassVar

from msgspec import Struct, structs


class Component(Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """What a macro of `theme/components` is handed: plain text, numbers and other components.

    An absent text is the empty string. `make lint` proves that templates read no field that is not there, and that
    they read every field that is.
    """


class Body(Component, frozen=True, kw_only=True):
    """What the template of a page is handed: the template reads its fields by their bare names.

    Each class of these has a template of its own in `theme/records`. The template may also read `root`, the relative
    address of the home page, and `sources`, the sources that the page cites.
    """

    template: ClassVar[str]
    """The template below `theme/records`."""

    def context(self) -> dict[str, Any]:
        """The fields by name."""
        return structs.asdict(self)
