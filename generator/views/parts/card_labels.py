"""What the card of an initiative says of what it brought, who pays and how we know, each apart."""

from __future__ import annotations

from generator.model import Impact, Initiative
from generator.views import dutch
from generator.views.components import CardNumber
from generator.views.page import ViewContext
from generator.views.parts.outcome import most_telling

KINDS = {"effect": "Effect", "result": "Resultaat", "reach": "Bereik", "goal": "Doel"}
NOT_JUDGED = "niet beoordeeld"
LEVELS = ("independent", "measured", "self-reported")
"""How a figure can be known, the strongest first."""


def card_labels(context: ViewContext, initiative: Initiative) -> list[CardNumber]:
    """The most telling figure, who pays, and the strongest way in which a figure is known; what is unknown is left out.

    An initiative of which no figure says how it is known has not been judged.
    """
    labels = []
    if figure := most_telling(initiative.impact) or next(iter(initiative.impact), None):
        labels.append(CardNumber(label=KINDS[figure.kind], text=_worded(figure)))
    if initiative.earnings:
        payers = dict.fromkeys(earning.who for earning in initiative.earnings)
        labels.append(CardNumber(label="Wie betaalt", text=dutch.capital(dutch.joined(payers))))
    levels = {figure.level for figure in initiative.impact}
    known = next((level for level in LEVELS if level in levels), "")
    evidence = context.label("provenance.level", known) if known else NOT_JUDGED
    return [*labels, CardNumber(label="Hoe weten wij dit", text=dutch.capital(evidence))]


def _worded(figure: Impact) -> str:
    """A figure in a few words: Verstuurde kaartjes: circa 7.000. The unit stands there unless the measure names it."""
    named = figure.unit.casefold() in figure.measure.casefold()
    shown = dutch.number if named else lambda value: dutch.amount(value, figure.unit)
    value = shown(figure.value)
    if figure.value_max is not None:
        value = f"{dutch.number(figure.value)} tot {shown(figure.value_max)}"
    qualifier = "" if figure.qualifier == "doel" else figure.qualifier
    return f"{dutch.capital(figure.measure)}: {qualifier} {value}".replace(":  ", ": ")
