"""Writes the same site for stock MkDocs + Material: one Markdown file per page, as its own guide would have it.

Facts are Markdown tables, sources are footnotes, lists are lists of links. The navigation is written out and holds only
the main pages, because MkDocs grows with the square of a navigation of all pages. There is no plugin but
its own search, which it has unless one turns it off: both ways are built.
"""

from __future__ import annotations

import shutil
import sys
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

from bench.inventory import Family, family, parts_by_list
from bench.records import SECTIONS, Record, read, terms_of
from bench.reference import Reference

_CARDS = 12
_FRAME = 12_000
"""About what Material puts around a page, in bytes."""

_CONFIG = """\
site_name: {name}
site_url: {url}
docs_dir: docs
use_directory_urls: true
theme:
  name: material
  language: nl
  font: false
  custom_dir: theme
plugins: [{plugins}]
markdown_extensions: [tables, footnotes, attr_list]
validation: {{nav: {{omitted_files: ignore}}, links: {{not_found: info, unrecognized_links: ignore}}}}
nav:
{nav}
"""


PLUGINS = {"stock": "search", "searchless": ""}
"""The default plugins of MkDocs, and without its search."""


def command(site: Path, out: Path, name: str) -> list[str]:
    """The cold build."""
    config = str(site / f"{name}.yml")
    return [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", config, "--site-dir", str(out)]


def write_site(
    data: Path,
    site: Path,
    reference: Reference,
    ballast: Mapping[Family, str],
    *,
    only: Collection[str] | None = None,
) -> None:
    """Write the MkDocs site of `data` to `site`, with the pages of `reference`, or those of `only`."""
    shutil.rmtree(site, ignore_errors=True)
    (site / "theme").mkdir(parents=True)
    nav = "\n".join(f"  - {address}index.md" for address in sorted(reference.pages) if address.count("/") < 2)
    for name, plugins in PLUGINS.items():
        config = _CONFIG.format(name=reference.name, url=reference.url, plugins=plugins, nav=nav)
        (site / f"{name}.yml").write_text(config, encoding="utf-8")
    (site / "theme" / "main.html").write_text(_theme(ballast), encoding="utf-8")
    for address, text in _texts(data, reference):
        if only is None or address in only or address.count("/") < 2:
            place = site / "docs" / address / "index.md"
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
    for address, file in reference.files.items():
        target = site / "docs" / address
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)


def _theme(ballast: Mapping[Family, str]) -> str:
    """Material's own template; a page names its family, and gets the ballast of that family."""
    cases = "".join(
        f'{{% if page.meta.family == "{kind.section}-{kind.kind}" %}}{text}{{% endif %}}'
        for kind, text in ballast.items()
    )
    return f'{{% extends "base.html" %}}{{% block content %}}{{{{ super() }}}}{cases}{{% endblock %}}'


def _texts(data: Path, reference: Reference) -> Iterator[tuple[str, str]]:
    """The Markdown of every page by address."""
    parts = parts_by_list(reference.pages)
    sources = {source.id: source for source in read(data, "sources")}
    by_resource = {name: list(read(data, name)) for name in dict.fromkeys(SECTIONS.values())}
    members: dict[str, list[Record]] = defaultdict(list)
    for initiative in by_resource["initiatives"]:
        for section, terms in terms_of(initiative).items():
            for term in terms:
                members[f"{section}/{term}/"].append(initiative)
    written = set()
    for section, resource in SECTIONS.items():
        shown = [record for record in by_resource[resource] if f"{section}/{record.id}/" in reference.pages]
        for number, record in enumerate(shown):
            address = f"{section}/{record.id}/"
            listed = members[address] or [shown[(number + step) % len(shown)] for step in (1, 2, 3)]
            top = _record(record, sources, reference.labels)
            yield from _list(
                address, top, listed, parts.get(address, 1), "initiatieven" if members[address] else section
            )
        if f"{section}/" in reference.pages:
            yield from _list(f"{section}/", f"# {section.capitalize()}\n", shown, parts.get(f"{section}/", 1), section)
        written |= {f"{section}/", *(f"{section}/{record.id}/" for record in shown)}
    for address in reference.pages:
        if address.partition("pagina/")[0] not in written:
            text = "\n\n".join(reference.paragraphs(max(0, reference.pages[address] - _FRAME)))
            yield address, f"{_head(address)}# {address.rstrip('/') or reference.name}\n\n{text}\n"


def _head(address: str) -> str:
    kind = family(address)
    return f"---\nfamily: {kind.section}-{kind.kind}\n---\n"


def _list(address: str, top: str, listed: list[Record], parts: int, section: str) -> Iterator[tuple[str, str]]:
    """A page and the later parts of its list."""
    size = -(-len(listed) // parts) if parts > 1 else _CARDS
    for number in range(1, parts + 1):
        here = address if number == 1 else f"{address}pagina/{number}/"
        back = "../" * here.count("/")
        cards = "\n".join(
            f"- **[{_plain(record.title)}]({back}{section}/{record.id}/index.md)**  \n    {_tagline(record)}"
            for record in listed[(number - 1) * size : number * size]
        )
        text, _, notes = top.partition("\n[^")
        yield here, f"{_head(here)}{text}\n\n## Lijst\n\n{cards}\n\n{'[^' + notes if notes else ''}\n"


def _record(record: Record, sources: Mapping[str, Record], labels: Mapping[str, str]) -> str:
    """A record as Markdown: title, tagline, description, a table of facts and the sources as footnotes."""
    cited: dict[str, None] = {}
    rows = []
    for name, value in record.values.items():
        if name not in {"name", "tagline", "description"}:
            rows += [f"| {_plain(name)} | {text} |" for text in _cells(value, cited, labels)]
    table = "\n".join(["| Wat | Wat ervan bekend is |", "| --- | --- |", *rows])
    notes = "\n".join(f"[^{id_}]: {_source(sources[id_])}" for id_ in cited if id_ in sources)
    return (
        f"# {_plain(record.title)}\n\n{_tagline(record)}\n\n{record.description}\n\n## Feiten\n\n{table}\n\n{notes}\n"
    )


def _cells(value: Any, cited: dict[str, None], labels: Mapping[str, str]) -> Iterator[str]:
    """The cells that say a value: one for each claim of a list."""
    if isinstance(value, Mapping):
        sources = value.get("sources", [])
        cited.update(dict.fromkeys(sources))
        texts = [
            _plain(labels.get(f"provenance.{key}:{part}", part)) for key, part in value.items() if _is_said(key, part)
        ]
        inner = [
            text
            for key, part in value.items()
            if isinstance(part, list) and key != "sources"
            for text in _cells(part, cited, labels)
        ]
        yield " · ".join([*texts, *inner]) + "".join(f"[^{id_}]" for id_ in sources)
    elif isinstance(value, list):
        for item in value:
            yield from _cells(item, cited, labels)
    else:
        yield _plain(value)


def _is_said(key: str, value: object) -> bool:
    return key != "sources" and not isinstance(value, (list, Mapping))


def _source(source: Record) -> str:
    values: Iterable[Any] = (
        values for name, values in source.values.items() if name not in {"title", "url", "title_basis"}
    )
    return f"[{_plain(source.title)}]({source.values.get('url', '')}) {' · '.join(map(_plain, values))}"


def _tagline(record: Record) -> str:
    return _plain(record.values.get("tagline", ""))


def _plain(value: object) -> str:
    return escape(str(value), quote=False).replace("|", "\\|").replace("\n", " ")
