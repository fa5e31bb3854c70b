"""Pieces made from the records that stand inside a hand-written page: `<!-- soc:NAME -->` asks for one.

An inset shares the sheet of its page, so that its sources are numbered along with those of the text. It stays short:
the newest editions, and where the others are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from generator.model import Cohort
from generator.model.provenance import Phase
from generator.views import accessibility, asking, challenge, dutch, exchange, inquiries, publications
from generator.views.cards import cohort_title
from generator.views.chances import all_chances, shown, soon
from generator.views.funnel import funnel
from generator.views.outcome import outcome_rows
from generator.views.page import Data
from generator.views.phases import when
from generator.views.sheet import Sheet, row
from generator.views.year import PHASES

MOST = 3
"""How many editions an inset shows."""
MOST_PROGRAMMES = 6
MOST_CHANCES = 6

_APPROACH = "aanpak/"

Facts = Callable[[Cohort], list[Data]]


def inset(sheet: Sheet, name: str) -> Data:
    """What the inset `name` shows on the page of `sheet`. Raises KeyError for a name that is not there."""
    return {**INSETS[name].data(sheet), "root": sheet.root}


def _now(sheet: Sheet) -> Data:
    """What one can do now in any edition, and what comes; or that there is nothing, on which day."""
    found = shown(sheet, all_chances(sheet.site), soon(sheet.site, sheet.directory.cohorts.values()), MOST_CHANCES)
    newest = next(iter(sheet.directory.cohorts.values()), None)
    return {
        **found,
        "today": dutch.day(sheet.site.today),
        "newest": challenge.edition_link(sheet, newest) if newest else None,
    }


def _phases(sheet: Sheet) -> Data:
    return _editions(sheet, lambda one: _phase_rows(sheet, one.phases))


def _phase_rows(sheet: Sheet, phases: Iterable[Phase]) -> list[Data]:
    return [
        row(
            sheet.label("cohorts.phases.phase", one.phase),
            [sheet.value(when(one) or "datum onbekend", one)],
        )
        for one in phases
    ]


def _criteria(sheet: Sheet) -> Data:
    general = [
        {
            **_programme(sheet, one.name, one.id),
            "lists": challenge.criteria(sheet, one.criteria, "organisations.criteria"),
        }
        for one in sheet.directory.organisations.values()
        if one.kind == "programme" and one.criteria
    ]
    return _editions(
        sheet,
        lambda one: challenge.criteria(sheet, one.criteria),
        field="lists",
        before=general,
        unfolded=MOST,  # the wordings are there to be compared
    )


def _money(sheet: Sheet) -> Data:
    general = [
        {
            **_programme(sheet, one.name, one.id),
            "rows": challenge.finance(sheet, one.finance, "organisations.finance.item"),
        }
        for one in sheet.directory.organisations.values()
        if one.kind == "programme" and one.finance
    ]
    return _editions(sheet, lambda one: challenge.finance(sheet, one.finance), before=general)


def _programme(sheet: Sheet, name: str, id: str) -> Data:
    """The general rules of the programme, beside those of the editions."""
    return {"title": f"{name}, in het algemeen", "href": sheet.to(f"organisaties/{id}/"), "rows": [], "lists": []}


def _help(sheet: Sheet) -> Data:
    return _editions(sheet, lambda one: challenge.programme(sheet, one.programme))


def _prizes(sheet: Sheet) -> Data:
    return _editions(sheet, lambda one: [*challenge.prizes(sheet, one.prizes), *challenge.vote(sheet, one.vote)])


def _outcome(sheet: Sheet) -> Data:
    return _editions(sheet, lambda one: [*outcome_rows(sheet, one.impact), *challenge.statements(sheet, one.findings)])


def _funnels(sheet: Sheet) -> Data:
    """The newest edition with a picture, the others with the numbers alone."""
    drawn: list[Data] = []

    def rows(cohort: Cohort) -> list[Data]:
        found = funnel(sheet, cohort)
        if found and not drawn and found["steps"]:
            drawn.append(found)
            return []
        return list(found["rows"]) if found else []

    shown = _editions(sheet, rows)
    known = drawn[0]["title"] if drawn else ""
    missing = [one for one in sheet.directory.cohorts.values() if not one.funnel]
    return {**shown, "newest": drawn[0] if known else None, "missing": _missing(sheet, missing)}


def _related(sheet: Sheet) -> Data:
    directory = sheet.directory
    programmes = [one for one in directory.organisations.values() if one.kind == "related-programme"]
    return {
        "programmes": [
            {
                "title": one.name,
                "href": sheet.to(f"organisaties/{one.id}/"),
                "text": one.summary,
                "where": dutch.joined(f"de provincie {province}" for province in one.provinces)
                or dutch.joined(directory.municipalities[place].name for place in one.municipalities[:MOST_PROGRAMMES]),
            }
            for one in programmes[:MOST_PROGRAMMES]
        ],
        "more": _more(sheet, "Alle verwante programma’s", "organisaties/")
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


def _year(sheet: Sheet) -> Data:
    """The year of any edition as the phases component shows it: four phases with the steps in them."""
    return {"phases": [_phase(sheet, label, steps) for label, steps in PHASES]}


def _phase(sheet: Sheet, label: str, steps: Iterable[str]) -> Data:
    page = "" if sheet.url == _APPROACH else sheet.to(_APPROACH)
    return {
        "label": label, "when": "", "state": "planned", "state_text": "", "text": "", "notes": [], "derived": False,
        "steps": [
            {
                "label": sheet.label("cohorts.phases.phase", step),
                "href": f"{page}#{_STEPS[step][1]}",
                "text": _STEPS[step][0],
                "count": None,
                "moments": [],
            }
            for step in steps
        ],
    }  # fmt: skip


def _editions(
    sheet: Sheet, facts: Facts, *, field: str = "rows", before: Iterable[Data] = (), unfolded: int = 1
) -> Data:
    """See the inset component: the newest editions of which `facts` finds something, the first `unfolded` open."""
    shown: list[Data] = []
    unknown: list[Cohort] = []
    left_out = False
    for cohort in sheet.directory.cohorts.values():
        if len(shown) == MOST:
            left_out = True
            break
        if found := facts(cohort):
            shown.append({"rows": [], "lists": [], **challenge.edition_link(sheet, cohort), field: found})
        else:
            unknown.append(cohort)
    return {
        "editions": [*before, *shown[:unfolded]],
        "earlier": _earlier(shown[unfolded:]),
        "missing": _missing(sheet, unknown),
        "more": _more(sheet, f"Alle {dutch.number(len(sheet.directory.cohorts))} edities", "edities/")
        if left_out
        else None,
    }


def _earlier(editions: list[Data]) -> Data | None:
    """What is folded below the newest edition."""
    if not editions:
        return None
    what = "editie" if len(editions) == 1 else "edities"
    return {"text": f"Eerdere {what}: {dutch.joined(one['title'] for one in editions)}", "editions": editions}


def _missing(sheet: Sheet, cohorts: list[Cohort]) -> str:
    """Of which editions nothing is known, in words; of many, only that there are some."""
    if not cohorts:
        return ""
    if len(cohorts) > MOST:
        return f"Van {dutch.number(len(cohorts))} edities is hierover niets bekend."
    return f"Hierover is niets bekend van {dutch.joined(cohort_title(sheet.directory, one) for one in cohorts)}."


def _more(sheet: Sheet, text: str, path: str) -> Data:
    return {"text": text, "href": sheet.to(path)}


@dataclass(frozen=True, slots=True)
class Inset:
    """What an inset shows, and the template in `theme/records` that prints it."""

    data: Callable[[Sheet], Data]
    template: str


INSETS: Mapping[str, Inset] = {
    "estafette": Inset(_year, "insets/year.html"),
    "nu": Inset(_now, "insets/now.html"),
    "navraag": Inset(inquiries.inset, "insets/inquiries.html"),
    "fasen": Inset(_phases, "insets/editions.html"),
    "trechter": Inset(_funnels, "insets/funnel.html"),
    "criteria": Inset(_criteria, "insets/editions.html"),
    "microkrediet": Inset(_money, "insets/editions.html"),
    "programma": Inset(_help, "insets/editions.html"),
    "prijzen": Inset(_prizes, "insets/editions.html"),
    "impactmeting": Inset(_outcome, "insets/editions.html"),
    "verwant": Inset(_related, "insets/programmes.html"),
    "gezocht": Inset(exchange.inset, "insets/sought.html"),
    "publicaties": Inset(publications.inset, "insets/publications.html"),
    "toegankelijkheid": Inset(accessibility.inset, "insets/accessibility.html"),
    **{
        f"meldpunt-{matter}": Inset(asking.inset(matter), "insets/asking.html")
        for matter in ("fout", "drempel", "meedoen", "starten", "toestemming")
    },
    "broncode": Inset(asking.source_code, "insets/repository.html"),
}
"""The insets by name."""
