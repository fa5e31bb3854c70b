"""Rules about the funnel of an edition, from sign-up to selection."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import Context
from generator.problems import Finding, rule
from generator.source import Records

_STEPS = ("sign-ups", "intakes", "plans", "selected")


@rule("RUL001", "Een latere stap kan niet groter zijn")
def growing_funnel(records: Records, context: Context) -> Iterator[Finding]:
    """Van aanmelding tot selectie wordt een groep nooit groter: aanmeldingen, intakegesprekken, plannen, geselecteerd.

    Een tussenstand (`interim: true`) telt niet mee. Noemen bronnen verschillende aantallen, dan telt het grootste.

    Goed:

        funnel:
          - step: plans
            value: 38
          - step: selected
            value: 20

    Fout:

        funnel:
          - step: plans
            value: 20
          - step: selected
            value: 38
    """
    for record in records.of("cohorts").values():
        largest: dict[str, int] = {}
        for _, entry in record.each("funnel"):
            if not entry.get("interim") and "step" in entry and "value" in entry:
                largest[entry["step"]] = max(largest.get(entry["step"], 0), entry["value"])
        for pointer, entry in record.each("funnel"):
            step, value = entry.get("step"), entry.get("value")
            if step not in _STEPS or value is None or entry.get("interim"):
                continue
            before = [largest[earlier] for earlier in _STEPS[: _STEPS.index(step)] if earlier in largest]
            if before and value > min(before):
                yield record.finding(
                    f"{value} is meer dan de {min(before)} van een eerdere stap.",
                    *pointer,
                    "value",
                    hint="Kijk de aantallen na, of zet interim: true bij een tussenstand.",
                )
