"""The pages of themes: the list, and per theme its initiatives and the editions that named it."""

from __future__ import annotations

from generator.model import Cohort, Theme
from generator.views import dutch
from generator.views.cards import cohort_title, initiative_card, theme_card, tone, variant
from generator.views.lists import pager, part, part_keys, part_range, part_url
from generator.views.page import Data, Family, Page, Site
from generator.views.sheet import Sheet

BASE = "themas/"
TRAIL = (("Thema’s", BASE),)
MOST_EDITIONS = 12

_GOALS = (
    "geen armoede", "geen honger", "goede gezondheid en welzijn", "kwaliteitsonderwijs", "gendergelijkheid",
    "schoon water en sanitair", "betaalbare en duurzame energie", "waardig werk en economische groei",
    "industrie, innovatie en infrastructuur", "ongelijkheid verminderen", "duurzame steden en gemeenschappen",
    "verantwoorde consumptie en productie", "klimaatactie", "leven in het water", "leven op het land",
    "vrede, justitie en sterke publieke diensten", "partnerschap om doelstellingen te bereiken",
)  # fmt: skip
"""The seventeen sustainable development goals, in the usual Dutch wording."""


def _list_page(site: Site, key: str) -> Page:
    themes = list(site.directory.themes.values())
    sheet = Sheet(site, BASE)
    return sheet.page(
        "theme/list.html",
        title="Thema’s",
        description="De maatschappelijke vragen waar ondernemers in de challenge een antwoord op zoeken.",
        section="themas",
        data={
            "count": dutch.counted(len(themes), "thema", "thema’s"),
            "cards": [theme_card(sheet, one) for one in themes],
            "start_href": sheet.to("start/"),
        },
    )


LIST = Family(lambda site: ["1"], lambda key: BASE, _list_page)


def _keys(site: Site) -> list[str]:
    """The themes, each with a part for every page of initiatives: armoede/1."""
    found = site.directory.initiatives_on
    return [f"{theme}/{number}" for theme in site.directory.themes for number in part_keys(len(found[theme]))]


def _address(key: str) -> str:
    theme, _, number = key.partition("/")
    return part_url(f"{BASE}{theme}/", int(number))


def _page(site: Site, key: str) -> Page:
    directory = site.directory
    theme, number = directory.themes[key.partition("/")[0]], int(key.partition("/")[2])
    sheet = Sheet(site, _address(key))
    initiatives, first = directory.initiatives_on[theme.id], number == 1
    cohorts = directory.cohorts_on[theme.id]
    return sheet.page(
        "theme/page.html",
        title=f"Thema {theme.name}" if first else f"Thema {theme.name}, pagina {number}",
        description=f"Initiatieven en edities van de Sociale Ondernemers Challenge bij het thema {theme.name}.",
        section="themas",
        trail=TRAIL if first else (*TRAIL, (theme.name, f"{BASE}{theme.id}/")),
        data={
            "first": first,
            "range": part_range(number, len(initiatives)),
            "name": theme.name,
            "tone": tone(directory, theme.id),
            "variant": variant(theme.id),
            "story": theme.description if first else "",
            "synonyms": dutch.joined(theme.synonyms),
            "goals": [f"SDG {number}: {_GOALS[number - 1]}" for number in theme.sdgs] if first else [],
            "count": dutch.counted(len(initiatives), "initiatief", "initiatieven"),
            "cards": [initiative_card(sheet, one) for one in part(initiatives, number)],
            "pager": pager(sheet, f"{BASE}{theme.id}/", number, len(initiatives)),
            "editions": [_edition(sheet, theme, one) for one in cohorts[:MOST_EDITIONS]] if first else [],
            "left_out": max(0, len(cohorts) - MOST_EDITIONS),
            "editions_href": sheet.to("edities/"),
            "start_href": sheet.to("start/"),
        },
        linked_data=_linked_data(site, theme) if first else {},
    )


PAGES = Family(_keys, _address, _page)


def _edition(sheet: Sheet, theme: Theme, cohort: Cohort) -> Data:
    """An edition and how its sources word the theme lists in which this theme stands."""
    return {
        "label": cohort_title(sheet.directory, cohort),
        "shown": [
            sheet.value(dutch.joined(listed.wording), listed, href=sheet.to(f"edities/{cohort.id}/"))
            for listed in cohort.theme_lists
            if theme.id in listed.themes
        ],
        "differs": False,
    }


def _linked_data(site: Site, theme: Theme) -> Data:
    """schema.org: a theme is a term of a vocabulary."""
    return {
        "@context": "https://schema.org",
        "@type": "DefinedTerm",
        "name": theme.name,
        "alternateName": list(theme.synonyms),
        "inDefinedTermSet": f"{site.url}{BASE}",
        "url": f"{site.url}{BASE}{theme.id}/",
    }
