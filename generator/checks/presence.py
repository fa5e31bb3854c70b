"""The rule that there are records at all."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import Context
from generator.problems import START, Finding, rule


@rule("YML040", "Er zijn geen gegevens")
def no_records(context: Context) -> Iterator[Finding]:
    """In de map met gegevens staat ten minste één gegeven.

    Van een lege map zou een lege site komen, en die zou de site vervangen die er is.

    Goed:

        soc build --data data

    Fout (in die map staat niets):

        soc build --data data/nieuw
    """
    if not any(context.ids.values()):
        hint = "Kies met --data de map met daarin themes, initiatives, cohorts en zo verder."
        yield Finding(context.data.as_posix(), START, "In deze map staan geen gegevens.", hint)
