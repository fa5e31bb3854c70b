"""The summary of an edition: themes, how many were chosen, the money and the duration."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from generator.model import Cohort, Provenance
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import Gist, GistValue
from generator.views.parts.phases import when

COUNTED = {
    "sign-ups": ("aanmelding", "aanmeldingen"),
    "intakes": ("gesprek", "gesprekken"),
    "plans": ("plan", "plannen"),
    "selected": ("gekozen", "gekozen"),
}
"""The steps of the funnel, with the singular and the plural of what each counts."""

_SUMS = ("average", "total", "maximum", "share")
"""The amounts of money to show, the most telling first."""


@dataclass(frozen=True, slots=True)
class SourcedText:
    """A value in words, its label and the claims behind it. Values of sources that disagree are joined: 42 of 45."""

    text: str
    label: str
    given: Sequence[Provenance]
    differs: bool = False

    def sources(self) -> Iterable[str]:
        """Their ids, each once."""
        return dict.fromkeys(source for claim in self.given for source in claim.sources)


def gist(builder: PageBuilder, cohort: Cohort) -> list[Gist]:
    """What the gist component shows, unknown items included."""
    return [
        _item(builder, "Thema’s", _themes(cohort)),
        _item(builder, "Van idee naar keuze", _ends(cohort), onward=True),
        _item(builder, "Geld", sums(builder, cohort)),
        _item(builder, "Duur", _duration(cohort)),
    ]


def counts(cohort: Cohort) -> dict[str, SourcedText]:
    """The count at each step of the funnel; an interim count only if there is no final one."""
    found = {}
    for step, words in COUNTED.items():
        every = [count for count in cohort.funnel if count.step == step]
        if given := [count for count in every if not count.interim] or every:
            single = len(given) == 1 and given[0].value == 1 and not given[0].qualifier
            label = words[0 if single else 1] + (", tussenstand" if given[0].interim else "")
            found[step] = agreed(given, lambda count: dutch.number(count.value), label)
    return found


def sums(builder: PageBuilder, cohort: Cohort) -> list[SourcedText]:
    """The first amount in euro that is known, and which part of the budget it covers."""
    found = {}
    for item in _SUMS:
        if given := [amount for amount in cohort.finance if amount.item == item and amount.value is not None]:
            label = builder.label("cohorts.finance.item", item).lower()
            found[item] = agreed(given, lambda amount: dutch.amount(amount.value, amount.unit), label)
    share = [found.pop("share")] if "share" in found else []
    return [*list(found.values())[:1], *share]


def agreed(given: Sequence[Provenance], text: Callable[..., str], label: str) -> SourcedText:
    """One value out of several claims; `text` words a single claim."""
    texts = dict.fromkeys(f"{claim.qualifier} {text(claim)}".strip() for claim in given)
    return SourcedText(dutch.joined(texts, "of"), label, given, len(texts) > 1)


def _themes(cohort: Cohort) -> list[SourcedText]:
    """As the first source words them."""
    lists = cohort.theme_lists
    differs = len({frozenset(word.casefold() for word in listed.wording) for listed in lists}) > 1
    return [SourcedText(dutch.capital(dutch.joined(listed.wording)), "", [listed], differs) for listed in lists[:1]]


def _ends(cohort: Cohort) -> list[SourcedText]:
    """Both ends of the funnel, or what there is of it."""
    known = counts(cohort)
    ends = [known[step] for step in ("sign-ups", "selected") if step in known]
    return ends or list(known.values())[:1]


def length(cohort: Cohort) -> SourcedText | None:
    """How long the help lasts."""
    given = [part for part in cohort.programme if part.kind == "duration" and part.months is not None]
    given = given or [part for part in cohort.programme if part.months is not None][:1]
    return agreed(given, lambda part: dutch.amount(part.months, "maanden"), "begeleiding") if given else None


def _duration(cohort: Cohort) -> list[SourcedText]:
    """How long the help lasts, or else from when to when."""
    if lasts := length(cohort):
        return [lasts]
    dated = [phase for phase in cohort.phases if phase.phase == "programme" and when(phase)]
    return [agreed(dated, when, "begeleiding")] if dated else []


def _item(builder: PageBuilder, label: str, values: Iterable[SourcedText], *, onward: bool = False) -> Gist:
    """`onward`: the second value is what became of the first."""
    return Gist(label=label, values=[gist_value(builder, value) for value in values], onward=onward)


def gist_value(builder: PageBuilder, value: SourcedText) -> GistValue:
    """A value with the numbers of its sources."""
    return GistValue(
        text=value.text,
        label=value.label,
        differs=value.differs,
        notes=builder.notes(value.sources()),
        derived=all(claim.basis == "derived" for claim in value.given),
    )
