"""The makers of files: a table by name, and the materials of a site that they work from.

A maker only selects its materials and hands them to the module that makes such a file.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.outputs.assets import theme_files
from generator.outputs.hosts import headers, redirects
from generator.outputs.jobs import Job, Written
from generator.outputs.manifest import manifest
from generator.outputs.media import Medium, picture
from generator.outputs.open_data.csv_files import as_csv
from generator.outputs.open_data.datapackage import datapackage
from generator.outputs.open_data.dataset import Dataset
from generator.outputs.open_data.documents import of_kind, of_record
from generator.outputs.open_data.openapi import openapi
from generator.outputs.open_data.sheets import as_workbook
from generator.outputs.pages import Renderer
from generator.outputs.prose import prose
from generator.outputs.security import security_text
from generator.outputs.sitemap import sitemap
from generator.pictures.cache import Cache
from generator.views import FAMILIES, ViewContext


@dataclass(frozen=True, kw_only=True, slots=True)
class Materials:
    """All that the files of one site are made from.

    `prose` are the pages of text as HTML with holes, by address; `pictures` those that are shown, by resource and file;
    `addresses` are those of all pages, `listed` those of the site map, and `moved` gives the present address by each
    former one. `written` are the files of the site that were made before, by path.
    """

    context: ViewContext
    renderer: Renderer
    theme: Path
    prose: Mapping[str, str]
    dataset: Dataset
    pictures: Mapping[tuple[str, str], Medium]
    cache: Cache
    addresses: Collection[str]
    listed: Collection[str]
    moved: Mapping[str, str]
    written: Mapping[str, Written] = field(default_factory=dict)

    def after(self, written: Mapping[str, Written]) -> Materials:
        """The materials once these files were made as well."""
        known = {**self.written, **written}
        sizes = {path: file.size for path, file in known.items()}
        return replace(self, written=known, context=self.context.knowing(sizes))


def make(materials: Materials, job: Job) -> bytes:
    """The content of the file of a job."""
    return MAKERS[job.maker](materials, *job.of)


def _page(site: Materials, family: str, key: str) -> bytes:
    made = FAMILIES[family]
    return site.renderer.html(made.page(site.context.only(made.reads), key))


def _prose(site: Materials, address: str) -> bytes:
    return prose(site.prose[address], site.context, address, site.renderer, site.addresses)


def _theme_files(site: Materials, *names: str) -> bytes:
    return theme_files(site.theme, *names)


def _manifest(site: Materials) -> bytes:
    return manifest(site.theme, site.context.name)


def _picture(site: Materials, resource: str, name: str) -> bytes:
    return picture(site.pictures[resource, name], site.cache)


def _workbook(site: Materials) -> bytes:
    return as_workbook(site.dataset)


def _csv(site: Materials, name: str) -> bytes:
    table = site.dataset.table(name)
    return as_csv(table.columns, site.dataset.rows(table))


def _json_of_kind(site: Materials, kind: str) -> bytes:
    return of_kind(site.dataset, kind)


def _json_of_record(site: Materials, kind: str, id: str) -> bytes:
    return of_record(site.dataset, kind, id)


def _datapackage(site: Materials) -> bytes:
    return datapackage(site.dataset, site.written)


def _openapi(site: Materials) -> bytes:
    return openapi(site.dataset)


def _sitemap(site: Materials) -> bytes:
    return sitemap(site.context.url, site.listed)


def _headers(site: Materials) -> bytes:
    return headers(site.context.url)


def _redirects(site: Materials) -> bytes:
    return redirects(site.context.url, site.moved.items())


def _day(site: Materials) -> bytes:
    return f"{site.context.today}\n".encode()


def _security(site: Materials) -> bytes:
    return security_text(site.dataset.package, site.context.url, site.context.today)


MAKERS: Mapping[str, Callable[..., bytes]] = {
    "page": _page,
    "prose": _prose,
    "theme files": _theme_files,
    "manifest": _manifest,
    "picture": _picture,
    "workbook": _workbook,
    "CSV": _csv,
    "JSON of a kind": _json_of_kind,
    "JSON of a record": _json_of_record,
    "datapackage": _datapackage,
    "OpenAPI": _openapi,
    "sitemap": _sitemap,
    "headers": _headers,
    "redirects": _redirects,
    "day of the build": _day,
    "security.txt": _security,
}
"""Every maker by name: it takes the materials of a site and the arguments of a job."""
