"""What views hand the components of the theme: a module per component, named like its folder in `theme/components`."""

from generator.views.components.asking import Asking, Way
from generator.views.components.badge import Badge, Kind, Status
from generator.views.components.base import Body, Component
from generator.views.components.breadcrumb import Breadcrumb, Crumb
from generator.views.components.card import (
    CardNumber,
    CohortCard,
    Heading,
    InitiativeCard,
    InitiativeSummary,
    MunicipalityCard,
    OrganisationCard,
    PersonCard,
    ThemeCard,
)
from generator.views.components.codes import Code
from generator.views.components.criteria import CriteriaList, Criterion
from generator.views.components.downloads import DownloadFile, Downloads
from generator.views.components.exchange import Exchange, Wanted
from generator.views.components.facts import Row
from generator.views.components.field import Choice, Field
from generator.views.components.figure import Value
from generator.views.components.funnel import Bar, Funnel
from generator.views.components.gist import Gist, GistValue
from generator.views.components.inset import Earlier, Edition, Editions
from generator.views.components.key_numbers import KeyNumber
from generator.views.components.latest import Latest
from generator.views.components.lineage import LineageEntry, LineageYear
from generator.views.components.link import Link, LinkedValue
from generator.views.components.locator import Locator
from generator.views.components.moment import MomentItem
from generator.views.components.now import Now, NowItem
from generator.views.components.pager import Pager
from generator.views.components.phases import PhaseItem, PhaseMoment, PhaseState, Step
from generator.views.components.photo import Photo
from generator.views.components.plate import Plate
from generator.views.components.portrait import Portrait
from generator.views.components.publication import PublicationItem
from generator.views.components.relations import Related
from generator.views.components.relay import Beads, Line, Relay, RelayDrawing, RelayShape, RelayStop
from generator.views.components.showcase import Fact, Showcase
from generator.views.components.similar import Similar, SimilarPlace
from generator.views.components.snippet import Snippet
from generator.views.components.sources import NumberedSource, SourceItem
from generator.views.components.tags import Tag
from generator.views.components.terms import Term
from generator.views.components.timeline import TimelineItem
from generator.views.components.toc import Entry
from generator.views.components.years import Year, YearEdition

__all__ = [
    "Asking",
    "Badge",
    "Bar",
    "Beads",
    "Body",
    "Breadcrumb",
    "CardNumber",
    "Choice",
    "Code",
    "CohortCard",
    "Component",
    "CriteriaList",
    "Criterion",
    "Crumb",
    "DownloadFile",
    "Downloads",
    "Earlier",
    "Edition",
    "Editions",
    "Entry",
    "Exchange",
    "Fact",
    "Field",
    "Funnel",
    "Gist",
    "GistValue",
    "Heading",
    "InitiativeCard",
    "InitiativeSummary",
    "KeyNumber",
    "Kind",
    "Latest",
    "Line",
    "LineageEntry",
    "LineageYear",
    "Link",
    "LinkedValue",
    "Locator",
    "MomentItem",
    "MunicipalityCard",
    "Now",
    "NowItem",
    "NumberedSource",
    "OrganisationCard",
    "Pager",
    "PersonCard",
    "PhaseItem",
    "PhaseMoment",
    "PhaseState",
    "Photo",
    "Plate",
    "Portrait",
    "PublicationItem",
    "Related",
    "Relay",
    "RelayDrawing",
    "RelayShape",
    "RelayStop",
    "Row",
    "Showcase",
    "Similar",
    "SimilarPlace",
    "Snippet",
    "SourceItem",
    "Status",
    "Step",
    "Tag",
    "Term",
    "ThemeCard",
    "TimelineItem",
    "Value",
    "Wanted",
    "Way",
    "Year",
    "YearEdition",
]
