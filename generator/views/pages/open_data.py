"""The page of the open data: the files to take along, how to open them, how they are sourced and what you may do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.page import Data, Download, Family, Page, ViewContext
from generator.views.parts import asking

BASE = "data/"
TRAIL = ("Open data", BASE)
_LANGUAGE = "Nederlands"


def _page(context: ViewContext, key: str) -> Page:
    builder = PageBuilder(context, BASE)
    package = context.documentation.package
    kinds = [
        one for one in context.documentation.record_types if one["name"] in {file.of for file in context.downloads}
    ]
    whole = [one for one in context.downloads if not one.of]
    return builder.page(
        "data/page.html",
        title="Open data",
        description="De gegevens van deze site als tabellen en JSON: wat erin staat, hoe u ze opent en wat u mag.",
        data={
            "whole": [_item(builder, one.title, "", one.text, [one]) for one in whole],
            "first": _file(builder, whole[0]) if whole else None,
            "kinds": [_kind(builder, one) for one in kinds],
            "lists": [_lists(builder, one) for one in kinds],
            "one": _one(builder),
            "python": _python(f"{context.url}{BASE}v1/"),
            "demo": context.directory.demo,
            "licences": list(package.get("licenses", ())),
            "places": dutch.number(len(context.directory.places)),
            "dictionary": builder.to(f"{BASE}woordenboek/"),
            "problems": builder.to(f"{BASE}meldingen/"),
            "rules": dutch.number(len(context.documentation.rules)),
            "handbook": builder.to("beheer/"),
            "about": builder.to("over/"),
            "to": asking.ask(builder, "fout", "Open data"),
            "privacy": builder.to("privacy/"),
        },
        linked_data=_linked_data(context, package),
    )


PAGES = Family(lambda context: [""], lambda key: BASE, _page)


def _kind(builder: PageBuilder, kind: Mapping[str, Any]) -> Data:
    """See the downloads component: all records of a kind, as a table and as JSON."""
    name, context = kind["name"], builder.context
    count = len(getattr(context.directory, name))
    text = f"{dutch.counted(count, 'gegeven', 'gegevens')}. {kind['description']}"
    ends = f"/{name}.csv", f"/{name}.json"
    files = sorted((one for one in context.downloads if one.path.endswith(ends)), key=lambda one: one.kind)
    return _item(builder, kind["title"], builder.to(f"{BASE}woordenboek/{name}/"), text, files)


def _lists(builder: PageBuilder, kind: Mapping[str, Any]) -> Data:
    """The tables of the lists in the records of a kind."""
    name = kind["name"]
    files = [one for one in builder.context.downloads if one.of == name and one.path.startswith(f"{BASE}v1/{name}-")]
    return {
        "title": kind["title"],
        "count": dutch.counted(len(files), "tabel", "tabellen"),
        "items": [_item(builder, one.title, "", one.text, [one]) for one in files],
    }


def _item(builder: PageBuilder, title: str, href: str, text: str, files: Iterable[Download]) -> Data:
    return {"title": title, "href": href, "text": text, "files": [_file(builder, one) for one in files]}


def _file(builder: PageBuilder, one: Download) -> Data:
    """A link to a file, and what one should know before following it: its size and language."""
    known = builder.context.sizes.get(one.path)
    size = [dutch.size(known)] if known is not None else []
    return {"href": builder.to(one.path), "kind": one.kind, "note": ", ".join([*size, _LANGUAGE])}


def _one(builder: PageBuilder) -> Data | None:
    """The file of one record, as an example."""
    found = min(builder.context.directory.initiatives, key=lambda id: (len(id), id), default="")
    path = f"initiatives/{found}.json"
    return {"href": builder.to(f"{BASE}v1/{path}"), "path": path} if found else None


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


def _linked_data(context: ViewContext, package: Mapping[str, Any]) -> Data:
    """schema.org: a data set, and the files of it."""
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": f"{package.get('title', context.name)}, open gegevens",
        "description": package.get("description", ""),
        "url": f"{context.url}{BASE}",
        "inLanguage": "nl",
        "isAccessibleForFree": True,
        "license": [one["path"] for one in package.get("licenses", ())],
        "distribution": [
            {"@type": "DataDownload", "contentUrl": f"{context.url}{one.path}", "encodingFormat": _MEDIA[one.kind]}
            for one in context.downloads
            if not one.of
        ],
    }


_MEDIA = {
    "CSV": "text/csv",
    "JSON": "application/json",
    "XLSX": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
