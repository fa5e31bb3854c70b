"""Pieces made from the records that stand inside a hand-written page: `<!-- soc:NAME -->` asks for one.

A shortcode shares the builder of its page, so that its sources are numbered along with those of the text. It stays
short: the newest editions, and where the others are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.model import Cohort, Organisation
from generator.model.provenance import Phase
from generator.views import dutch
from generator.views.builder import PageBuilder, row
from generator.views.components import (
    Body,
    CriteriaList,
    Earlier,
    Edition,
    Editions,
    Funnel,
    Link,
    Now,
    Row,
)
from generator.views.page import Reads
from generator.views.pages import exchange, publications
from generator.views.parts import accessibility, asking, challenge, inquiries, programmes, year
from generator.views.parts.funnel import funnel
from generator.views.parts.opportunities import all_opportunities, now_of, soon
from generator.views.parts.outcome import outcome_rows
from generator.views.parts.phases import when
from generator.views.records import cohort_title, edition_link

MOST = 3
"""How many editions a shortcode shows."""
MOST_OPPORTUNITIES = 6


class NowShortcode(Body, frozen=True, kw_only=True):
    """What visitors can do now in any edition and later; or that there is nothing, as of today."""

    template = "shortcodes/now.html"
    now: Now
    today: str
    newest: Link | None
    """The newest edition."""


class EditionsShortcode(Body, frozen=True, kw_only=True):
    """What is known of one subject, edition by edition."""

    template = "shortcodes/editions.html"
    editions: Editions


class FunnelShortcode(Body, frozen=True, kw_only=True):
    """The numbers of the editions; of the newest as a picture."""

    template = "shortcodes/funnel.html"
    newest: Funnel | None
    editions: Editions


class NoteShortcode(Body, frozen=True, kw_only=True):
    """The numbers of sources behind a sentence in a hand-written page."""

    template = "shortcodes/note.html"
    numbers: Sequence[int]


class SourcesShortcode(Body, frozen=True, kw_only=True):
    """The sources that a hand-written page cites."""

    template = "shortcodes/sources.html"


def shortcode(builder: PageBuilder, name: str) -> Body:
    """What the shortcode `name` shows on the page of `builder`. Raises KeyError for a name that is not there."""
    return SHORTCODES[name].make(builder)


def _now(builder: PageBuilder) -> NowShortcode:
    context, cohorts = builder.context, builder.directory.cohorts
    newest = next(iter(cohorts.values()), None)
    return NowShortcode(
        now=now_of(builder, all_opportunities(context), soon(context, cohorts.values()), MOST_OPPORTUNITIES),
        today=dutch.day(context.today),
        newest=edition_link(builder, newest) if newest else None,
    )


def _phases(builder: PageBuilder) -> EditionsShortcode:
    return _by_edition(builder, lambda cohort: _phase_rows(builder, cohort.phases))


def _phase_rows(builder: PageBuilder, phases: Iterable[Phase]) -> list[Row]:
    field = "cohorts.phases.phase"
    return [
        row(builder.label(field, phase.phase), [builder.value(when(phase) or "datum onbekend", phase)])
        for phase in phases
    ]


def _criteria(builder: PageBuilder) -> EditionsShortcode:
    general = [
        _programme(builder, programme, lists=challenge.criteria(builder, programme.criteria, "organisations.criteria"))
        for programme in builder.directory.organisations.values()
        if programme.kind == "programme" and programme.criteria
    ]
    return EditionsShortcode(
        editions=_editions(
            builder,
            lambda cohort: _edition(builder, cohort, lists=challenge.criteria(builder, cohort.criteria)),
            before=general,
            unfolded=MOST,  # the wordings are there to be compared
        )
    )


def _money(builder: PageBuilder) -> EditionsShortcode:
    field = "organisations.finance.item"
    general = [
        _programme(builder, programme, rows=challenge.finance(builder, programme.finance, field))
        for programme in builder.directory.organisations.values()
        if programme.kind == "programme" and programme.finance
    ]
    return _by_edition(builder, lambda cohort: challenge.finance(builder, cohort.finance), before=general)


def _programme(
    builder: PageBuilder, programme: Organisation, rows: Sequence[Row] = (), lists: Sequence[CriteriaList] = ()
) -> Edition:
    """The general rules of the programme, beside those of the editions."""
    title, href = f"{programme.name}, in het algemeen", builder.link(programme)
    return Edition(title=title, href=href, rows=rows, lists=lists)


def _help(builder: PageBuilder) -> EditionsShortcode:
    return _by_edition(builder, lambda cohort: challenge.programme(builder, cohort.programme))


def _prizes(builder: PageBuilder) -> EditionsShortcode:
    return _by_edition(
        builder,
        lambda cohort: [*challenge.prizes(builder, cohort.prizes), *challenge.vote(builder, cohort.vote)],
    )


def _outcome(builder: PageBuilder) -> EditionsShortcode:
    return _by_edition(
        builder,
        lambda cohort: [*outcome_rows(builder, cohort.impact), *challenge.statements(builder, cohort.findings)],
    )


def _funnels(builder: PageBuilder) -> FunnelShortcode:
    """The newest edition with a picture, the others with the numbers alone."""
    drawn: list[Funnel] = []

    def rows(cohort: Cohort) -> Sequence[Row]:
        found = funnel(builder, cohort)
        if found and not drawn and found.steps:
            drawn.append(found)
            return []
        return found.rows if found else []

    unknown = [cohort for cohort in builder.directory.cohorts.values() if not cohort.funnel]
    shown = _editions(
        builder, lambda cohort: _edition(builder, cohort, rows=rows(cohort)), missing=_missing(builder, unknown)
    )
    return FunnelShortcode(newest=drawn[0] if drawn else None, editions=shown)


def _by_edition(
    builder: PageBuilder, facts: Callable[[Cohort], Sequence[Row]], before: Iterable[Edition] = ()
) -> EditionsShortcode:
    """The facts of the newest editions of which `facts` finds any."""
    shown = _editions(builder, lambda cohort: _edition(builder, cohort, rows=facts(cohort)), before=before)
    return EditionsShortcode(editions=shown)


def _edition(
    builder: PageBuilder, cohort: Cohort, rows: Sequence[Row] = (), lists: Sequence[CriteriaList] = ()
) -> Edition | None:
    """What is known in an edition; None for nothing."""
    if not rows and not lists:
        return None
    link = edition_link(builder, cohort)
    return Edition(title=link.text, href=link.href, rows=rows, lists=lists)


def _editions(
    builder: PageBuilder,
    find: Callable[[Cohort], Edition | None],
    *,
    before: Iterable[Edition] = (),
    unfolded: int = 1,
    missing: str | None = None,
) -> Editions:
    """The newest editions of which something is found, the first `unfolded` open; `missing` says of which nothing."""
    shown: list[Edition] = []
    unknown: list[Cohort] = []
    left_out = False
    for cohort in builder.directory.cohorts.values():
        if len(shown) == MOST:
            left_out = True
            break
        if found := find(cohort):
            shown.append(found)
        else:
            unknown.append(cohort)
    text = f"Alle {dutch.number(len(builder.directory.cohorts))} edities"
    return Editions(
        editions=[*before, *shown[:unfolded]],
        earlier=_earlier(shown[unfolded:]),
        missing=_missing(builder, unknown) if missing is None else missing,
        more=Link(text=text, href=builder.list_of(Cohort)) if left_out else None,
    )


def _earlier(editions: list[Edition]) -> Earlier | None:
    """What is folded below the newest edition."""
    if not editions:
        return None
    what = "editie" if len(editions) == 1 else "edities"
    titles = dutch.joined(edition.title for edition in editions)
    return Earlier(text=f"Eerdere {what}: {titles}", editions=editions)


def _missing(builder: PageBuilder, cohorts: list[Cohort]) -> str:
    """The editions of which nothing is known, in words; if there are many, only their number."""
    if not cohorts:
        return ""
    if len(cohorts) > MOST:
        return f"Van {dutch.number(len(cohorts))} edities is hierover niets bekend."
    return (
        f"Hierover is niets bekend van {dutch.joined(cohort_title(builder.directory, cohort) for cohort in cohorts)}."
    )


@dataclass(frozen=True, slots=True)
class Shortcode:
    """What a shortcode shows, how to make that for the page of a builder, and what of the records that reads."""

    kind: type[Body]
    make: Callable[[PageBuilder], Body]
    reads: Reads = ()

    @property
    def template(self) -> str:
        """The template below `theme/records` that prints it."""
        return self.kind.template


SHORTCODES: Mapping[str, Shortcode] = {
    "estafette": Shortcode(year.YearShortcode, year.shortcode),
    "nu": Shortcode(NowShortcode, _now, ("cohorts", "municipalities", "events", "day")),
    "navraag": Shortcode(inquiries.InquiriesShortcode, inquiries.shortcode, ("initiatives", "day")),
    "fasen": Shortcode(EditionsShortcode, _phases, ("cohorts", "municipalities")),
    "trechter": Shortcode(FunnelShortcode, _funnels, ("cohorts", "municipalities")),
    "criteria": Shortcode(EditionsShortcode, _criteria, ("cohorts", "municipalities", "organisations")),
    "microkrediet": Shortcode(EditionsShortcode, _money, ("cohorts", "municipalities", "organisations")),
    "programma": Shortcode(EditionsShortcode, _help, ("cohorts", "municipalities")),
    "prijzen": Shortcode(EditionsShortcode, _prizes, ("initiatives", "cohorts", "municipalities")),
    "impactmeting": Shortcode(EditionsShortcode, _outcome, ("cohorts", "municipalities")),
    "verwant": Shortcode(programmes.ProgrammesShortcode, programmes.shortcode, ("municipalities", "organisations")),
    "gezocht": Shortcode(
        exchange.SoughtShortcode, exchange.shortcode, ("initiatives", "municipalities", "themes", "day")
    ),
    "publicaties": Shortcode(
        publications.PublicationsShortcode, publications.shortcode, ("cohorts", "municipalities", "publications")
    ),
    "toegankelijkheid": Shortcode(accessibility.AccessibilityShortcode, accessibility.shortcode),
    **{
        f"meldpunt-{matter}": Shortcode(
            asking.AskingShortcode, asking.shortcode(matter), ("municipalities", "organisations", "day")
        )
        for matter in ("fout", "drempel", "meedoen", "starten", "toestemming")
    },
    "broncode": Shortcode(asking.RepositoryShortcode, asking.source_code),
}
"""The shortcodes by name."""
