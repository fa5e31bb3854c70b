"""The pages of themes: the list, and per theme its initiatives and the editions that named it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from generator.course import UNKNOWN
from generator.markdown import plain_text
from generator.model import Cohort, Initiative, Theme
from generator.views import dutch
from generator.views.addresses import section_of
from generator.views.builder import PageBuilder, Value, plain, row
from generator.views.drawings.plates import plate
from generator.views.page import Data, Family, Page, ViewContext
from generator.views.parts import asking
from generator.views.parts.cards import initiative_card, theme_card
from generator.views.parts.later_parts import later_part
from generator.views.parts.lists import ListPage, record_family
from generator.views.parts.now import WORDS, initiative_state
from generator.views.records import cohort_title, tone

BASE = section_of(Theme)
TRAIL = (("Thema’s", BASE),)
MOST_EDITIONS, MOST_PLACES = 12, 6

_GOALS = (
    "geen armoede", "geen honger", "goede gezondheid en welzijn", "kwaliteitsonderwijs", "gendergelijkheid",
    "schoon water en sanitair", "betaalbare en duurzame energie", "waardig werk en economische groei",
    "industrie, innovatie en infrastructuur", "ongelijkheid verminderen", "duurzame steden en gemeenschappen",
    "verantwoorde consumptie en productie", "klimaatactie", "leven in het water", "leven op het land",
    "vrede, justitie en sterke publieke diensten", "partnerschap om doelstellingen te bereiken",
)  # fmt: skip
"""The seventeen sustainable development goals, in the usual Dutch wording."""


def _list_page(context: ViewContext, key: str) -> Page:
    themes = list(context.directory.themes.values())
    builder = PageBuilder(context, BASE)
    return builder.page(
        "theme/list.html",
        title="Thema’s",
        description="De maatschappelijke vragen waar ondernemers in de challenge een antwoord op zoeken.",
        data={
            "count": dutch.counted(len(themes), "thema", "thema’s"),
            "cards": [theme_card(builder, one) for one in themes],
            "start_href": builder.to("start/"),
        },
    )


LIST = Family(lambda context: ["1"], lambda key: BASE, _list_page)


def _page(builder: PageBuilder, theme: Theme, listed: ListPage[Initiative]) -> Page:
    """A theme, with its initiatives."""
    directory, cohorts = builder.directory, builder.directory.cohorts_on[theme.id]
    description = f"Initiatieven en edities van de Sociale Ondernemers Challenge bij het thema {theme.name}."
    if not listed.is_first:
        return later_part(
            builder,
            listed,
            title=f"Thema {theme.name}",
            description=description,
            trail=(*TRAIL, (theme.name, listed.base)),
        )
    lead, story = _lead(theme)
    return builder.page(
        "theme/page.html",
        title=f"Thema {theme.name}",
        description=description,
        trail=TRAIL,
        data={
            "name": theme.name,
            "tone": tone(directory, theme.id),
            "picture": plate(theme.id, (directory.theme_rank[theme.id],)),
            "lead": lead,
            "story": story,
            "cited": builder.cited(story),
            "facts": _facts(builder, theme, directory.initiatives_on[theme.id]),
            "count": dutch.counted(listed.total, "initiatief", "initiatieven"),
            "cards": [initiative_card(builder, initiative) for initiative in listed.items],
            "pager": listed.pager(builder),
            "editions": [_edition(builder, theme, one) for one in cohorts[:MOST_EDITIONS]],
            "door": asking.door(builder, theme.name),
            "left_out": max(0, len(cohorts) - MOST_EDITIONS),
            "editions_href": builder.list_of(Cohort),
            "start_href": builder.to("start/"),
        },
        linked_data=_linked_data(builder.context, theme),
    )


PAGES = record_family(
    BASE,
    lambda context: context.directory.themes,
    lambda context, id: context.directory.initiatives_on[id],
    _page,
)


def _lead(theme: Theme) -> tuple[str, str]:
    """The first paragraph in plain words, and the text below it: all of it, if a link or a source is in the first."""
    first, _, rest = theme.description.strip().partition("\n\n")
    if "](" in first or "[@" in first or "://" in first:
        return "", theme.description
    return plain_text(first), rest


def _facts(builder: PageBuilder, theme: Theme, initiatives: Iterable[Initiative]) -> list[Data]:
    """What is tried, where, and how it stands; then the other names of the theme and its goals."""
    rows = [row("Hoe het ermee staat", _standing(builder, initiatives)), row("Waar", _places(builder, initiatives))]
    if theme.synonyms:
        rows.append(row("Ook wel", [plain(dutch.joined(theme.synonyms))]))
    if theme.sdgs:
        goals = [plain(f"SDG {goal}: {_GOALS[goal - 1]}") for goal in theme.sdgs]
        rows.append(row("Werelddoel van de Verenigde Naties", goals))
    return rows


def _standing(builder: PageBuilder, initiatives: Iterable[Initiative]) -> list[Value]:
    """How many initiatives are in which state, the largest group first. What was known long ago does not count."""
    states = (initiative_state(builder, one.status) for one in initiatives)
    counts = Counter("" if one["old"] or one["glance"] == WORDS[UNKNOWN] else one["text"] for one in states)
    return [
        plain(f"{dutch.number(count)} {text}" if text else f"van {dutch.number(count)} weten wij niet hoe het nu gaat")
        for text, count in counts.most_common()
    ]


def _places(builder: PageBuilder, initiatives: Iterable[Initiative]) -> list[Value]:
    """The municipalities with the most initiatives."""
    counts = Counter(one.municipality for one in initiatives if one.municipality)
    shown = [
        plain(
            f"{builder.directory.municipalities[one].name} ({dutch.number(count)})",
            builder.link(builder.directory.municipalities[one]),
        )
        for one, count in counts.most_common(MOST_PLACES)
    ]
    if (beyond := len(counts) - MOST_PLACES) > 0:
        shown.append(plain(f"en nog {dutch.counted(beyond, 'gemeente', 'gemeenten')}"))
    return shown


def _edition(builder: PageBuilder, theme: Theme, cohort: Cohort) -> Data:
    """An edition and how its sources word the theme lists in which this theme stands."""
    return {
        "label": cohort_title(builder.directory, cohort),
        "shown": [
            builder.value(dutch.capital(dutch.joined(listed.wording)), listed, href=builder.link(cohort))
            for listed in cohort.theme_lists
            if theme.id in listed.themes
        ],
        "differs": False,
    }


def _linked_data(context: ViewContext, theme: Theme) -> Data:
    """schema.org: a theme is a term of a vocabulary."""
    return {
        "@context": "https://schema.org",
        "@type": "DefinedTerm",
        "name": theme.name,
        "alternateName": list(theme.synonyms),
        "inDefinedTermSet": f"{context.url}{BASE}",
        "url": f"{context.url}{BASE}{theme.id}/",
    }
