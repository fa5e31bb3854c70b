"""What the views are given: the directory, the schemas and rules, and where the site will stand."""

from __future__ import annotations

from collections.abc import Mapping

from generator.checks import RULES
from generator.model import Directory, data_package
from generator.reading import Loaded
from generator.views import Documentation, ViewContext


def view_context(
    checked: Loaded,
    directory: Directory,
    *,
    url: str,
    name: str,
    pictures: Mapping[tuple[str, str], tuple[int, int]] | None = None,
) -> ViewContext:
    """The context of every view. `url` is the address of the site, with a slash at the end, and `name` its name.

    `pictures` holds the width and height of every picture that is shown, by resource and file.
    """
    documentation = Documentation(
        package=data_package(checked.context.package),
        record_types=[*checked.package.record_types.values()],
        rules=RULES,
    )
    return ViewContext(
        directory=directory,
        today=checked.context.today,
        url=url,
        name=name,
        pictures=pictures or {},
        documentation=documentation,
        ledger=checked.context.ledger,
    )
