"""A page in the making: it knows its address, numbers its sources and words what is known, from whom and since when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from generator.markdown import citations
from generator.model import Claim, Figure, Provenance, Source
from generator.views import dutch
from generator.views.addresses import WithPage, address_of, section_of
from generator.views.page import Data, Page, ViewContext

Value = dict[str, Any]
"""One value as it is shown: text, href, date, notes (numbers of sources), derived, level, remark."""


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
        known = self.directory.sources
        return {citation.id: self.notes([citation.id])[0] for citation in citations(text) if citation.id in known}

    def label(self, field: str, value: str) -> str:
        """The Dutch word for a value of a fixed list; `field` is like initiatives.status.value."""
        return self.directory.labels.get(f"{field}:{value}", value)

    def value(self, text: str, given: Provenance, *, href: str = "") -> Value:
        """A value with its provenance."""
        qualifier = "doel:" if given.qualifier == "doel" else given.qualifier
        return {
            "text": f"{qualifier} {text}".strip(),
            "href": href,
            "date": dutch.day(given.date),
            "notes": self.notes(given.sources),
            "derived": given.basis == "derived",
            "level": self.label("provenance.level", given.level) if given.level else "",
            "remark": dutch.sentence(given.note),
        }

    def claims(self, claims: Iterable[Claim]) -> list[Value]:
        """Statements in words."""
        return [self.value(claim.value, claim) for claim in claims]

    def figure(self, figure: Figure) -> Value:
        """A number with its unit, its period and how it was measured."""
        text = dutch.amount(figure.value, figure.unit)
        if figure.value_max is not None:
            least = dutch.euro(figure.value) if figure.unit == "euro" else dutch.number(figure.value)
            text = f"{least} tot {dutch.amount(figure.value_max, figure.unit)}"
        shown = self.value(text, figure)
        extra = [figure.period, figure.method]
        shown["remark"] = " ".join(filter(None, [*(dutch.sentence(one) for one in extra if one), shown["remark"]]))
        return shown

    def figures(self, figures: Iterable[Figure]) -> list[Data]:
        """Figures as rows of facts, one row a measure."""
        rows: dict[str, list[Figure]] = {}
        for figure in figures:
            rows.setdefault(figure.measure, []).append(figure)
        return [row(dutch.capital(measure), [self.figure(one) for one in several]) for measure, several in rows.items()]

    def sources(self) -> list[Data]:
        """The sources that this page has cited so far, by number."""
        return [{"number": number, "source": self._source(one)} for one, number in self._numbers.items()]

    def _source(self, id: str) -> Data:
        return self.context.once("source", id, lambda: self._told(self.directory.sources[id]))

    def _told(self, source: Source) -> Data:
        return {
            "title": source.title,
            "href": source.url,
            "quiet": source.url_contains_name,
            "publisher": source.publisher,
            **self._when(source),
            "note": dutch.sentence(source.note),
            "language": source.language if source.language != "nl" else "",
        }

    def _when(self, source: Source) -> Data:
        """What kind of source it is, from when and how it was read. What an organisation states itself nobody reads."""
        kind, day = self.label("sources.kind", source.kind), dutch.day(source.published)
        if source.kind == "desk-statement":
            return {
                "kind": f"{kind} ({', '.join(filter(None, (source.role, day)))})",
                "published": "",
                "accessed": "",
                "read": "",
            }
        return {
            "kind": kind,
            "published": day or "zonder datum",
            "accessed": dutch.day(source.accessed) if source.accessed else "",
            "read": self.label("sources.read", source.read),
        }

    def page(
        self,
        template: str,
        *,
        title: str,
        description: str,
        section: str = "",
        trail: Sequence[tuple[str, str]] = (),
        data: Data,
        linked_data: Data | None = None,
        moved_to: str = "",
        indexed: bool = True,
    ) -> Page:
        """The finished page. `trail` are the (title, path) pairs between home and this page. `section` is
        the key of the navigation, if that is not the first folder of the address. Call it last."""
        crumbs = [{"title": name, "href": self.to(path)} for name, path in (("Voorpagina", ""), *trail)]
        return Page(
            url=self.url,
            template=template,
            title=title,
            description=description,
            section=section or self.url.partition("/")[0],
            breadcrumb=[*crumbs, {"title": title, "href": ""}] if self.url else [],
            data={**data, "root": self.root, "sources": self.sources()},
            linked_data=linked_data or {},
            moved_to=moved_to,
            indexed=indexed,
        )


STATE_KINDS = {
    "active": "good", "scaled": "good", "running": "good", "open": "good", "idea": "info", "starting": "info",
    "announced": "info", "selecting": "info", "held": "good", "taken-over": "info", "stopped": "quiet",
    "finished": "quiet", "cancelled": "bad", "paused": "warn", "former": "quiet",
}  # fmt: skip
"""How a state looks: the kinds of the badge component."""


def plain(text: str, href: str = "", remark: str = "") -> Value:
    """A value that needs no source: it is what the record is about, or follows from the record itself."""
    return {
        "text": text,
        "href": href,
        "date": "",
        "notes": [],
        "derived": False,
        "level": "",
        "remark": remark,
    }


def web_address(url: str) -> str:
    """A web address as a reader writes it down."""
    return url.split("://", 1)[1].removeprefix("www.").rstrip("/")


def row(label: str, shown: Sequence[Value]) -> Data:
    """A row of facts. Sources differ when two values of the same date do not say the same.

    Values without a source, such as the places of a theme, stand beside each other and cannot differ.
    """
    texts: dict[str, set[str]] = {}
    for one in shown if len(shown) > 1 else ():
        if one["notes"]:
            texts.setdefault(one["date"], set()).add(one["text"])
    return {"label": label, "shown": shown, "differs": any(len(several) > 1 for several in texts.values())}


def newsletter(url: str) -> list[Data]:
    """The row that leads to a newsletter, where its address is known."""
    return [row("Nieuwsbrief", [plain(web_address(url), url)])] if url else []
