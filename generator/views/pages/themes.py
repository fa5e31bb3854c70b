"""The pages of themes: the list, and per theme its initiatives and the editions that named it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from generator.course import UNKNOWN
from generator.markdown import plain_text
from generator.model import Cohort, Directory, Initiative, TargetGroup, Theme
from generator.views import dutch
from generator.views.addresses import section_of
from generator.views.builder import PageBuilder, row
from generator.views.components import Body, InitiativeCard, Link, Pager, Plate, Row, ThemeCard, Value
from generator.views.drawings.plates import plate
from generator.views.page import Family, Page, ViewContext
from generator.views.parts import asking
from generator.views.parts.cards import initiative_card, theme_card
from generator.views.parts.later_parts import LaterPages, family_with_initiatives
from generator.views.parts.lists import ListPage
from generator.views.parts.now import WORDS, initiative_state
from generator.views.parts.target_groups import initiatives_on_for, page_of_pair, pairs
from generator.views.parts.terms import linked_data
from generator.views.records import cohort_title, tone

BASE = section_of(Theme)
TRAIL = (("Thema’s", BASE),)
MOST_EDITIONS, MOST_PLACES, MOST_GROUPS = 12, 6, 8

_GOALS = (
    "geen armoede", "geen honger", "goede gezondheid en welzijn", "kwaliteitsonderwijs", "gendergelijkheid",
    "schoon water en sanitair", "betaalbare en duurzame energie", "waardig werk en economische groei",
    "industrie, innovatie en infrastructuur", "ongelijkheid verminderen", "duurzame steden en gemeenschappen",
    "verantwoorde consumptie en productie", "klimaatactie", "leven in het water", "leven op het land",
    "vrede, justitie en sterke publieke diensten", "partnerschap om doelstellingen te bereiken",
)  # fmt: skip
"""The seventeen sustainable development goals, in the usual Dutch wording."""


class ThemeList(Body, frozen=True, kw_only=True):
    """The list of themes."""

    template = "theme/list.html"
    count: str
    cards: Sequence[ThemeCard]
    groups_href: str
    start_href: str


def _list_page(context: ViewContext, key: str) -> Page[ThemeList]:
    themes = list(context.directory.themes.values())
    builder = PageBuilder(context, BASE)
    return builder.page(
        ThemeList(
            count=dutch.counted(len(themes), "thema", "thema’s"),
            cards=[theme_card(builder, theme) for theme in themes],
            groups_href=builder.list_of(TargetGroup),
            start_href=builder.to("start/"),
        ),
        title="Thema’s",
        description="De maatschappelijke vragen waar ondernemers in de challenge een antwoord op zoeken.",
    )


LIST = Family(lambda context: ["1"], lambda key: BASE, _list_page, bodies=(ThemeList,), reads=("initiatives", "themes"))


class ThemePage(Body, frozen=True, kw_only=True):
    """A theme, its initiatives and the editions that named it."""

    template = "theme/page.html"
    name: str
    tone: str
    picture: Plate
    lead: str
    story: str
    """Markdown."""
    cited: Mapping[str, int]
    """The numbers of the sources that the story names."""
    facts: Sequence[Row]
    count: str
    cards: Sequence[InitiativeCard]
    pager: Pager
    editions: Sequence[Row]
    door: Link
    left_out: int
    """How many editions there are besides."""
    editions_href: str
    start_href: str


def _page(builder: PageBuilder, theme: Theme, listed: ListPage[Initiative]) -> Page[ThemePage]:
    """A theme, with its initiatives."""
    directory, cohorts = builder.directory, builder.directory.cohorts_on[theme.id]
    lead, story = _lead(theme)
    return builder.page(
        ThemePage(
            name=theme.name,
            tone=tone(directory, theme.id),
            picture=plate(theme.id, (directory.theme_rank[theme.id],)),
            lead=lead,
            story=story,
            cited=builder.cited(story),
            facts=_facts(builder, theme, directory.initiatives_on[theme.id]),
            count=dutch.counted(listed.total, "initiatief", "initiatieven"),
            cards=[initiative_card(builder, initiative) for initiative in listed.items],
            pager=listed.pager(builder),
            editions=[_edition(builder, theme, cohort) for cohort in cohorts[:MOST_EDITIONS]],
            door=asking.door(builder, theme.name),
            left_out=max(0, len(cohorts) - MOST_EDITIONS),
            editions_href=builder.list_of(Cohort),
            start_href=builder.to("start/"),
        ),
        title=f"Thema {theme.name}",
        description=_description(theme),
        trail=TRAIL,
        linked_data=linked_data(builder.context, theme),
    )


def _later(_: Directory, theme: Theme) -> LaterPages:
    return LaterPages(of=theme.name, title=f"Thema {theme.name}", description=_description(theme))


PAGES = family_with_initiatives(
    TRAIL,
    lambda context: context.directory.themes,
    lambda context, id: context.directory.initiatives_on[id],
    _page,
    _later,
    body=ThemePage,
    reads=("initiatives", "cohorts", "municipalities", "themes", "groups", "sources", "pictures", "day"),
)


def _description(theme: Theme) -> str:
    return f"Initiatieven en edities van de Sociale Ondernemers Challenge bij het thema {theme.name}."


def _lead(theme: Theme) -> tuple[str, str]:
    """The first paragraph in plain words, and the text below it: all of it, if a link or a source is in the first."""
    first, _, rest = theme.description.strip().partition("\n\n")
    if "](" in first or "[@" in first or "://" in first:
        return "", theme.description
    return plain_text(first), rest


def _facts(builder: PageBuilder, theme: Theme, initiatives: Iterable[Initiative]) -> list[Row]:
    """What is tried where and how that is going; then the other names of the theme and its goals."""
    rows = [row("Hoe het ermee staat", _standing(builder, initiatives)), row("Waar", _places(builder, initiatives))]
    if groups := _groups(builder, theme):
        rows.insert(0, row("Voor wie", groups))
    if theme.synonyms:
        rows.append(row("Ook wel", [Value(text=dutch.joined(theme.synonyms))]))
    if theme.sdgs:
        goals = [Value(text=f"SDG {goal}: {_GOALS[goal - 1]}") for goal in theme.sdgs]
        rows.append(row("Werelddoel van de Verenigde Naties", goals))
    return rows


def _standing(builder: PageBuilder, initiatives: Iterable[Initiative]) -> list[Value]:
    """How many initiatives are in which state, the largest group first. States that are out of date do not count."""
    states = (initiative_state(builder.context, initiative.status) for initiative in initiatives)
    counts = Counter("" if status.old or status.glance == WORDS[UNKNOWN] else status.text for status in states)
    unknown = "van {} weten wij niet hoe het nu gaat"
    return [
        Value(text=f"{dutch.number(count)} {text}" if text else unknown.format(dutch.number(count)))
        for text, count in counts.most_common()
    ]


def _groups(builder: PageBuilder, theme: Theme) -> list[Value]:
    """The groups that initiatives on the theme are for, the one that most are for first."""
    context, groups = builder.context, builder.directory.groups
    counts = {
        group: len(initiatives_on_for(context, theme.id, group)) for on, group in pairs(context) if on == theme.id
    }
    return [
        Value(
            text=f"{dutch.capital(groups[group].title)} ({dutch.number(counts[group])})",
            href=builder.to(page_of_pair(theme.id, group)),
        )
        for group in sorted(counts, key=lambda group: -counts[group])[:MOST_GROUPS]
    ]


def _places(builder: PageBuilder, initiatives: Iterable[Initiative]) -> list[Value]:
    """The municipalities with the most initiatives."""
    counts = Counter(initiative.municipality for initiative in initiatives if initiative.municipality)
    names = builder.directory.municipalities
    shown = [
        Value(text=f"{names[id].name} ({dutch.number(count)})", href=builder.link(names[id]))
        for id, count in counts.most_common(MOST_PLACES)
    ]
    if (beyond := len(counts) - MOST_PLACES) > 0:
        shown.append(Value(text=f"en nog {dutch.counted(beyond, 'gemeente', 'gemeenten')}"))
    return shown


def _edition(builder: PageBuilder, theme: Theme, cohort: Cohort) -> Row:
    """An edition, with the wording of each of its theme lists that includes this theme."""
    href = builder.link(cohort)
    return Row(
        label=cohort_title(builder.directory, cohort),
        shown=[
            builder.value(dutch.capital(dutch.joined(listed.wording)), listed, href=href)
            for listed in cohort.theme_lists
            if theme.id in listed.themes
        ],
    )
