"""Pieces made from the records that stand inside a hand-written page: `<!-- soc:NAME -->` asks for one.

A shortcode shares the builder of its page, so that its sources are numbered along with those of the text. It stays
short: the newest editions, and where the others are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from generator.model import Cohort, Organisation
from generator.model.provenance import Phase
from generator.views import dutch
from generator.views.addresses import section_of
from generator.views.builder import PageBuilder, row
from generator.views.page import Data
from generator.views.pages import exchange, publications
from generator.views.parts import accessibility, asking, challenge, inquiries
from generator.views.parts.chances import all_chances, shown, soon
from generator.views.parts.funnel import funnel
from generator.views.parts.outcome import outcome_rows
from generator.views.parts.phases import when
from generator.views.parts.year import PHASES
from generator.views.records import cohort_title

MOST = 3
"""How many editions a shortcode shows."""
MOST_PROGRAMMES = 6
MOST_CHANCES = 6

_APPROACH = "aanpak/"

Facts = Callable[[Cohort], list[Data]]


def shortcode(builder: PageBuilder, name: str) -> Data:
    """What the shortcode `name` shows on the page of `builder`. Raises KeyError for a name that is not there."""
    return {**SHORTCODES[name].data(builder), "root": builder.root}


def _now(builder: PageBuilder) -> Data:
    """What one can do now in any edition, and what comes; or that there is nothing, on which day."""
    found = shown(
        builder, all_chances(builder.context), soon(builder.context, builder.directory.cohorts.values()), MOST_CHANCES
    )
    newest = next(iter(builder.directory.cohorts.values()), None)
    return {
        **found,
        "today": dutch.day(builder.context.today),
        "newest": challenge.edition_link(builder, newest) if newest else None,
    }


def _phases(builder: PageBuilder) -> Data:
    return _editions(builder, lambda one: _phase_rows(builder, one.phases))


def _phase_rows(builder: PageBuilder, phases: Iterable[Phase]) -> list[Data]:
    return [
        row(
            builder.label("cohorts.phases.phase", one.phase),
            [builder.value(when(one) or "datum onbekend", one)],
        )
        for one in phases
    ]


def _criteria(builder: PageBuilder) -> Data:
    general = [
        {
            **_programme(builder, one.name, one.id),
            "lists": challenge.criteria(builder, one.criteria, "organisations.criteria"),
        }
        for one in builder.directory.organisations.values()
        if one.kind == "programme" and one.criteria
    ]
    return _editions(
        builder,
        lambda one: challenge.criteria(builder, one.criteria),
        field="lists",
        before=general,
        unfolded=MOST,  # the wordings are there to be compared
    )


def _money(builder: PageBuilder) -> Data:
    general = [
        {
            **_programme(builder, one.name, one.id),
            "rows": challenge.finance(builder, one.finance, "organisations.finance.item"),
        }
        for one in builder.directory.organisations.values()
        if one.kind == "programme" and one.finance
    ]
    return _editions(builder, lambda one: challenge.finance(builder, one.finance), before=general)


def _programme(builder: PageBuilder, name: str, id: str) -> Data:
    """The general rules of the programme, beside those of the editions."""
    return {
        "title": f"{name}, in het algemeen",
        "href": builder.link(builder.directory.organisations[id]),
        "rows": [],
        "lists": [],
    }


def _help(builder: PageBuilder) -> Data:
    return _editions(builder, lambda one: challenge.programme(builder, one.programme))


def _prizes(builder: PageBuilder) -> Data:
    return _editions(builder, lambda one: [*challenge.prizes(builder, one.prizes), *challenge.vote(builder, one.vote)])


def _outcome(builder: PageBuilder) -> Data:
    return _editions(
        builder, lambda one: [*outcome_rows(builder, one.impact), *challenge.statements(builder, one.findings)]
    )


def _funnels(builder: PageBuilder) -> Data:
    """The newest edition with a picture, the others with the numbers alone."""
    drawn: list[Data] = []

    def rows(cohort: Cohort) -> list[Data]:
        found = funnel(builder, cohort)
        if found and not drawn and found["steps"]:
            drawn.append(found)
            return []
        return list(found["rows"]) if found else []

    shown = _editions(builder, rows)
    known = drawn[0]["title"] if drawn else ""
    missing = [one for one in builder.directory.cohorts.values() if not one.funnel]
    return {**shown, "newest": drawn[0] if known else None, "missing": _missing(builder, missing)}


def _related(builder: PageBuilder) -> Data:
    directory = builder.directory
    programmes = [one for one in directory.organisations.values() if one.kind == "related-programme"]
    return {
        "programmes": [
            {
                "title": one.name,
                "href": builder.link(one),
                "text": one.summary,
                "where": dutch.joined(f"de provincie {province}" for province in one.provinces)
                or dutch.joined(directory.municipalities[place].name for place in one.municipalities[:MOST_PROGRAMMES]),
            }
            for one in programmes[:MOST_PROGRAMMES]
        ],
        "more": _more(builder, "Alle verwante programma’s", section_of(Organisation))
        if len(programmes) > MOST_PROGRAMMES
        else None,
    }


_STEPS = {
    "sign-up": ("Een oproep en een kort formulier.", "een-kort-formulier-dan-een-gesprek"),
    "intake": ("Een gesprek over het idee.", "een-kort-formulier-dan-een-gesprek"),
    "plan": ("Een plan met een begroting.", "een-plan-met-een-begroting"),
    "selection": ("Elk plan langs vaste criteria.", "fase-2-alle-plannen-langs-dezelfde-criteria"),
    "programme": ("Training, een coach en startgeld.", "fase-3-begeleiding-helpt-het-plan-vooruit"),
    "vote": ("Inwoners kiezen mee.", "inwoners-stemmen-een-jury-kiest"),
    "final": ("Een publieksprijs en een juryprijs.", "inwoners-stemmen-een-jury-kiest"),
    "impact-measurement": ("Wat leverde het op?", "fase-4-meten-wat-het-oplevert"),
}
"""What happens in each step of a challenge, and where the page on the approach tells about it."""


def _year(builder: PageBuilder) -> Data:
    """The year of any edition as the phases component shows it: four phases with the steps in them."""
    return {"phases": [_phase(builder, label, steps) for label, steps in PHASES]}


def _phase(builder: PageBuilder, label: str, steps: Iterable[str]) -> Data:
    page = "" if builder.url == _APPROACH else builder.to(_APPROACH)
    return {
        "label": label, "when": "", "state": "planned", "state_text": "", "text": "", "notes": [], "derived": False,
        "steps": [
            {
                "label": builder.label("cohorts.phases.phase", step),
                "href": f"{page}#{_STEPS[step][1]}",
                "text": _STEPS[step][0],
                "count": None,
                "moments": [],
            }
            for step in steps
        ],
    }  # fmt: skip


def _editions(
    builder: PageBuilder, facts: Facts, *, field: str = "rows", before: Iterable[Data] = (), unfolded: int = 1
) -> Data:
    """See the inset component: the newest editions of which `facts` finds something, the first `unfolded` open."""
    shown: list[Data] = []
    unknown: list[Cohort] = []
    left_out = False
    for cohort in builder.directory.cohorts.values():
        if len(shown) == MOST:
            left_out = True
            break
        if found := facts(cohort):
            shown.append({"rows": [], "lists": [], **challenge.edition_link(builder, cohort), field: found})
        else:
            unknown.append(cohort)
    return {
        "editions": [*before, *shown[:unfolded]],
        "earlier": _earlier(shown[unfolded:]),
        "missing": _missing(builder, unknown),
        "more": _more(builder, f"Alle {dutch.number(len(builder.directory.cohorts))} edities", section_of(Cohort))
        if left_out
        else None,
    }


def _earlier(editions: list[Data]) -> Data | None:
    """What is folded below the newest edition."""
    if not editions:
        return None
    what = "editie" if len(editions) == 1 else "edities"
    return {"text": f"Eerdere {what}: {dutch.joined(one['title'] for one in editions)}", "editions": editions}


def _missing(builder: PageBuilder, cohorts: list[Cohort]) -> str:
    """Of which editions nothing is known, in words; of many, only that there are some."""
    if not cohorts:
        return ""
    if len(cohorts) > MOST:
        return f"Van {dutch.number(len(cohorts))} edities is hierover niets bekend."
    return f"Hierover is niets bekend van {dutch.joined(cohort_title(builder.directory, one) for one in cohorts)}."


def _more(builder: PageBuilder, text: str, path: str) -> Data:
    return {"text": text, "href": builder.to(path)}


@dataclass(frozen=True, slots=True)
class Shortcode:
    """What a shortcode shows, and the template in `theme/records` that prints it."""

    data: Callable[[PageBuilder], Data]
    template: str


SHORTCODES: Mapping[str, Shortcode] = {
    "estafette": Shortcode(_year, "shortcodes/year.html"),
    "nu": Shortcode(_now, "shortcodes/now.html"),
    "navraag": Shortcode(inquiries.shortcode, "shortcodes/inquiries.html"),
    "fasen": Shortcode(_phases, "shortcodes/editions.html"),
    "trechter": Shortcode(_funnels, "shortcodes/funnel.html"),
    "criteria": Shortcode(_criteria, "shortcodes/editions.html"),
    "microkrediet": Shortcode(_money, "shortcodes/editions.html"),
    "programma": Shortcode(_help, "shortcodes/editions.html"),
    "prijzen": Shortcode(_prizes, "shortcodes/editions.html"),
    "impactmeting": Shortcode(_outcome, "shortcodes/editions.html"),
    "verwant": Shortcode(_related, "shortcodes/programmes.html"),
    "gezocht": Shortcode(exchange.shortcode, "shortcodes/sought.html"),
    "publicaties": Shortcode(publications.shortcode, "shortcodes/publications.html"),
    "toegankelijkheid": Shortcode(accessibility.shortcode, "shortcodes/accessibility.html"),
    **{
        f"meldpunt-{matter}": Shortcode(asking.shortcode(matter), "shortcodes/asking.html")
        for matter in ("fout", "drempel", "meedoen", "starten", "toestemming")
    },
    "broncode": Shortcode(asking.source_code, "shortcodes/repository.html"),
}
"""The shortcodes by name."""
