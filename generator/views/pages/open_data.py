"""The page of the open data: the downloads, how to open them, how they are sourced and what the licence permits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.kinds import KINDS
from generator.model import DataPackage
from generator.schema import RecordType
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import Asking, Body, Component, DownloadFile, Downloads
from generator.views.page import Data, Download, Family, Page, ViewContext
from generator.views.parts import asking

BASE = "data/"
TRAIL = ("Open data", BASE)
_LANGUAGE = "Nederlands"


class FileTables(Component, frozen=True, kw_only=True):
    """The tables of the lists in the records of a kind."""

    title: str
    count: str
    tables: Sequence[Downloads]


class ExampleFile(Component, frozen=True, kw_only=True):
    """The file of one record; `path` is where it is in the folder of its version."""

    href: str
    path: str


class Licence(Component, frozen=True, kw_only=True):
    """A licence of the data: its name, its title and its web address."""

    name: str
    title: str
    path: str


class OpenDataPage(Body, frozen=True, kw_only=True):
    """The downloads, and how to use them."""

    template = "data/page.html"
    whole: Sequence[Downloads]
    """The files about all records."""
    first: DownloadFile | None
    kinds: Sequence[Downloads]
    """The files of each kind of record."""
    lists: Sequence[FileTables]
    example: ExampleFile | None
    python: str
    """A program that reads two tables."""
    demo: bool
    licences: Sequence[Licence]
    places: str
    dictionary: str
    problems: str
    rules: str
    handbook: str
    about: str
    to: Asking
    privacy: str


def _page(context: ViewContext, key: str) -> Page[OpenDataPage]:
    builder = PageBuilder(context, BASE)
    package = context.documentation.package
    offered = {file.of for file in context.downloads}
    kinds = [kind for kind in context.documentation.record_types if kind.name in offered]
    whole = [file for file in context.downloads if not file.of]
    tables = [_lists(builder, kind) for kind in kinds]
    return builder.page(
        OpenDataPage(
            whole=[_item(builder, file.title, "", file.text, [file]) for file in whole],
            first=_file(builder, whole[0]) if whole else None,
            kinds=[_kind(builder, kind) for kind in kinds],
            lists=[found for found in tables if found.tables],
            example=_example(builder),
            python=_python(f"{context.url}{BASE}v1/"),
            demo=context.directory.demo,
            licences=[
                Licence(name=licence.name, title=licence.title, path=licence.path) for licence in package.licenses
            ],
            places=dutch.number(len(context.directory.reference_municipalities)),
            dictionary=builder.to(f"{BASE}woordenboek/"),
            problems=builder.to(f"{BASE}meldingen/"),
            rules=dutch.number(len(context.documentation.rules)),
            handbook=builder.to("beheer/"),
            about=builder.to("over/"),
            to=asking.ask(builder, "fout", "Open data"),
            privacy=builder.to("privacy/"),
        ),
        title="Open data",
        description="De gegevens van deze site als tabellen en JSON: wat erin staat, hoe u ze opent en wat u mag.",
        linked_data=_linked_data(context, package),
    )


PAGES = Family(
    lambda context: [""],
    lambda key: BASE,
    _page,
    bodies=(OpenDataPage,),
    reads=(
        *(kind.resource for kind in KINDS if kind.resource != "people"),
        "reference_municipalities",
        "downloads",
        "day",
    ),
)


def _kind(builder: PageBuilder, kind: RecordType) -> Downloads:
    """All records of a kind, as a table and as JSON."""
    name, context = kind.name, builder.context
    count = len(getattr(context.directory, name))
    text = f"{dutch.counted(count, 'gegeven', 'gegevens')}. {kind.description}"
    ends = f"/{name}.csv", f"/{name}.json"
    files = sorted((file for file in context.downloads if file.path.endswith(ends)), key=lambda file: file.kind)
    return _item(builder, kind.title, builder.to(f"{BASE}woordenboek/{name}/"), text, files)


def _lists(builder: PageBuilder, kind: RecordType) -> FileTables:
    name, start = kind.name, f"{BASE}v1/{kind.name}-"
    files = [file for file in builder.context.downloads if file.of == name and file.path.startswith(start)]
    return FileTables(
        title=kind.title,
        count=dutch.counted(len(files), "tabel", "tabellen"),
        tables=[_item(builder, file.title, "", file.text, [file]) for file in files],
    )


def _item(builder: PageBuilder, title: str, href: str, text: str, files: Iterable[Download]) -> Downloads:
    return Downloads(title=title, href=href, text=text, files=[_file(builder, file) for file in files])


def _file(builder: PageBuilder, file: Download) -> DownloadFile:
    """A link to a file, with its size and language."""
    known = builder.context.sizes.get(file.path)
    size = [dutch.size(known)] if known is not None else []
    return DownloadFile(href=builder.to(file.path), kind=file.kind, note=", ".join([*size, _LANGUAGE]))


def _example(builder: PageBuilder) -> ExampleFile | None:
    """The file of one record, as an example."""
    found = min(builder.context.directory.initiatives, key=lambda id: (len(id), id), default="")
    path = f"initiatives/{found}.json"
    return ExampleFile(href=builder.to(f"{BASE}v1/{path}"), path=path) if found else None


def _python(address: str) -> str:
    """A program that reads two tables and joins them; it needs nothing but Python itself."""
    return f'''import csv, io, urllib.request

ADRES = "{address}"

def tabel(naam):
    with urllib.request.urlopen(f"{{ADRES}}{{naam}}.csv") as antwoord:
        tekst = io.TextIOWrapper(antwoord, encoding="utf-8", newline="")
        return list(csv.DictReader(tekst))

themas = {{rij["id"]: rij["name"] for rij in tabel("themes")}}
for rij in tabel("initiatives-themes"):
    if rij["position"] == "1":
        print(rij["initiative"], "hoort bij", themas[rij["theme"]])
'''


def _linked_data(context: ViewContext, package: DataPackage) -> Data:
    """schema.org: a data set, and the files of it."""
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": f"{package.title or context.name}, open gegevens",
        "description": package.description,
        "url": f"{context.url}{BASE}",
        "inLanguage": "nl",
        "isAccessibleForFree": True,
        "license": [licence.path for licence in package.licenses],
        "distribution": [
            {"@type": "DataDownload", "contentUrl": f"{context.url}{file.path}", "encodingFormat": _MEDIA[file.kind]}
            for file in context.downloads
            if not file.of
        ],
    }


_MEDIA = {
    "CSV": "text/csv",
    "JSON": "application/json",
    "XLSX": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
