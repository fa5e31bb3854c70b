"""A page in the making: it knows its address, numbers its sources and words claims with their provenance."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from generator.fast import remembered
from generator.markdown import citations
from generator.model import Claim, Figure, Provenance
from generator.views import dutch
from generator.views.addresses import WithPage, address_of, section_of
from generator.views.components import Body, Crumb, Kind, NumberedSource, Row, SourceItem, Value
from generator.views.page import Data, Page, ViewContext

B = TypeVar("B", bound=Body)


class PageBuilder:
    """Collects what a page shows. Sources are numbered in the order in which the page cites them, from 1."""

    def __init__(self, context: ViewContext, url: str) -> None:
        self.context = context
        self.directory = context.directory
        self.url = url
        self.root = "../" * url.count("/") or "./"
        self._numbers: dict[str, int] = {}

    def to(self, path: str) -> str:
        """The relative address, from this page, of a path below the root."""
        return self.root + path

    def link(self, record: WithPage) -> str:
        """The relative address of the page of a record."""
        return self.root + address_of(record)

    def list_of(self, struct: type[WithPage]) -> str:
        """The relative address of the list of all records of a struct."""
        return self.root + section_of(struct)

    def notes(self, sources: Iterable[str]) -> list[int]:
        """The numbers of sources on this page, in order."""
        return sorted(self._numbers.setdefault(source, len(self._numbers) + 1) for source in sources)

    def cited(self, text: str) -> dict[str, int]:
        """The numbers on this page of the sources that a text in Markdown names, by id."""
        found = ((citation.id, self.directory.source_id(citation.id)) for citation in citations(text))
        return {name: self.notes([id])[0] for name, id in found if id}

    def label(self, field: str, value: str) -> str:
        """The Dutch word for a value of a fixed list; `field` is like initiatives.status.value."""
        return self.context.label(field, value)

    def value(
        self, text: str, given: Provenance, *, href: str = "", remark: str = "", date: str | None = None
    ) -> Value:
        """A value with its provenance.

        `remark` holds sentences about it that stand before the note; `date` takes the place of the date that is given.
        """
        qualifier = "doel:" if given.qualifier == "doel" else given.qualifier
        return Value(
            text=f"{qualifier} {text}".strip(),
            href=href,
            date=dutch.day(given.date) if date is None else date,
            notes=self.notes(given.sources),
            derived=given.basis == "derived",
            level=self.label("provenance.level", given.level) if given.level else "",
            remark=f"{remark} {dutch.sentence(given.note)}".strip() if remark else dutch.sentence(given.note),
        )

    def claims(self, claims: Iterable[Claim]) -> list[Value]:
        """Statements in words."""
        return [self.value(claim.value, claim) for claim in claims]

    def figure(self, figure: Figure) -> Value:
        """A number with its unit, its period and how it was measured."""
        text = dutch.amount(figure.value, figure.unit)
        if figure.value_max is not None:
            least = dutch.euro(figure.value) if figure.unit == "euro" else dutch.number(figure.value)
            text = f"{least} tot {dutch.amount(figure.value_max, figure.unit)}"
        extra = (figure.period, figure.method)
        return self.value(text, figure, remark=" ".join(dutch.sentence(part) for part in extra if part))

    def figures(self, figures: Iterable[Figure]) -> list[Row]:
        """Figures as rows of facts, one row a measure."""
        rows: dict[str, list[Figure]] = {}
        for figure in figures:
            rows.setdefault(figure.measure, []).append(figure)
        return [row(dutch.capital(measure), [self.figure(each) for each in same]) for measure, same in rows.items()]

    def sources(self) -> list[NumberedSource]:
        """The sources that this page has cited so far, by number."""
        return [NumberedSource(number=number, source=_source(self.context, id)) for id, number in self._numbers.items()]

    def page(
        self,
        body: B,
        *,
        title: str,
        description: str,
        section: str = "",
        trail: Sequence[tuple[str, str]] = (),
        linked_data: Data | None = None,
        moved_to: str = "",
        indexed: bool = True,
    ) -> Page[B]:
        """The finished page. `trail` are the (title, path) pairs between home and this page. `section` is
        the key of the navigation, if that is not the first folder of the address. Call it last."""
        crumbs = [Crumb(title=name, href=self.to(path)) for name, path in (("Voorpagina", ""), *trail)]
        return Page(
            url=self.url,
            title=title,
            description=description,
            section=section or self.url.partition("/")[0],
            breadcrumb=[*crumbs, Crumb(title=title)] if self.url else [],
            body=body,
            root=self.root,
            sources=self.sources(),
            linked_data=linked_data or {},
            moved_to=moved_to,
            indexed=indexed,
        )


@remembered("sources")
def _source(context: ViewContext, id: str) -> SourceItem:
    """The kind of a source, its date and how it was read. An organisation's own statement was not read by anybody."""
    source = context.directory.sources[id]
    kind, day = context.label("sources.kind", source.kind), dutch.day(source.published)
    stated = source.kind == "desk-statement"
    return SourceItem(
        title=source.title,
        href=source.url,
        quiet=source.url_contains_name,
        publisher=source.publisher,
        kind=f"{kind} ({', '.join(filter(None, (source.role, day)))})" if stated else kind,
        published="" if stated else day or "zonder datum",
        accessed=dutch.day(source.accessed) if source.accessed and not stated else "",
        read="" if stated else context.label("sources.read", source.read),
        note=dutch.sentence(source.note),
        language=source.language if source.language != "nl" else "",
    )


STATE_KINDS: Mapping[str, Kind] = {
    "active": "good", "scaled": "good", "running": "good", "open": "good", "idea": "info", "starting": "info",
    "announced": "info", "selecting": "info", "held": "good", "taken-over": "info", "stopped": "quiet",
    "finished": "quiet", "cancelled": "bad", "paused": "warn", "former": "quiet",
}  # fmt: skip
"""How a state looks: the kinds of the badge component."""


def web_address(url: str) -> str:
    """A web address as a reader writes it down."""
    return url.split("://", 1)[1].removeprefix("www.").rstrip("/")


def row(label: str, shown: Sequence[Value]) -> Row:
    """A row of facts. Sources differ when two values of the same date do not say the same.

    Values without a source, such as the places of a theme, stand beside each other and cannot differ.
    """
    texts: dict[str, set[str]] = {}
    for value in shown if len(shown) > 1 else ():
        if value.notes:
            texts.setdefault(value.date, set()).add(value.text)
    return Row(label=label, shown=shown, differs=any(len(same) > 1 for same in texts.values()))


def together(label: str, shown: Sequence[Value]) -> Row:
    """A row of facts whose values complete each other: they differ without contradicting."""
    return Row(label=label, shown=shown)
