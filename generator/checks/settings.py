"""Rules about our part of `mkdocs.yml`: the name of the site and the order of its pages (CFG002 to CFG005)."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.checks.casting import cast
from generator.checks.place import closest, short
from generator.checks.prose import NAME
from generator.problems import START, Finding, Pointer, Problem, Severity, rule
from generator.schema import RecordType, compile_caster
from generator.source import Record
from generator.source.loading import read_settings

_OF_MKDOCS = {
    "nav", "theme", "docs_dir", "site_dir", "use_directory_urls", "plugins", "markdown_extensions", "validation",
}  # fmt: skip
"""What else the program asks of MkDocs. What is not here could put on the site what no rule looks at."""
_FIXED: Mapping[tuple[str, ...], str] = {
    ("docs_dir",): "content",
    ("use_directory_urls",): "true",
    ("theme", "name"): "material",
    ("theme", "custom_dir"): "theme",
    ("theme", "language"): "nl",
    ("theme", "font"): "false",
}
_PARTS = {
    "plugins": {"soc"},
    "markdown_extensions": {
        "abbr", "admonition", "attr_list", "def_list", "md_in_html", "tables", "toc", "pymdownx.details",
        "pymdownx.superfences",
    },
}  # fmt: skip
"""The parts of MkDocs that the program reckons with."""
_NEEDED = ("name", "custom_dir")


def check_settings(file: Path, kind: RecordType, pages: Collection[str]) -> Iterator[Problem]:
    """Every problem in `mkdocs.yml`, if it is there; `pages` are the paths of the pages below `content`."""
    if not os.path.lexists(file):
        return
    record, problems = read_settings(file, file.as_posix())
    yield from problems
    if record is None:
        return
    own = {key: _stated(value) for key, value in record.values.items() if key not in _OF_MKDOCS}
    yield from cast(replace(record, values=own), kind, compile_caster(kind, {}), {})[1]
    if problems:
        return  # what could not be read may be what the other rules miss
    yield from page_not_there(record, pages)
    yield from page_without_place(record, pages)
    yield from no_records(record)
    yield from not_ours(record)


def _stated(value: Any) -> Any:
    """A value; of one that is taken from the environment, what holds without it."""
    return value[-1] if isinstance(value, list) and value else value


@rule("CFG002", "Het menu noemt een pagina die er niet is")
def page_not_there(record: Record, pages: Collection[str]) -> Iterator[Finding]:
    """Onder `nav` in `mkdocs.yml` staan de tekstpagina's, met hun pad in de map `content`.

    Goed:

        nav:
          - Aanpak: aanpak.md
          - Kennis:
              - kennis/index.md

    Fout:

        nav:
          - Aanpak: aanpk.md
    """
    for pointer, entry in _entries(record.values.get("nav"), ("nav",)):
        if not isinstance(entry, str):
            yield record.finding("Hier hoort een pagina.", *pointer, hint="Schrijf: - Naam in het menu: pagina.md")
        elif entry not in pages and not entry.startswith(("https://", "http://")):
            near = closest(entry, pages)
            hint = f"Bedoelde u {near}?" if near else "Haal de regel weg, of maak de pagina in de map content."
            yield record.finding(f'De pagina "{short(entry)}" staat niet in de map content.', *pointer, hint=hint)


@rule("CFG003", "Een tekstpagina staat niet in het menu", Severity.WARNING)
def page_without_place(record: Record, pages: Collection[str]) -> Iterator[Finding]:
    """Een pagina die niet onder `nav` in `mkdocs.yml` staat, vindt bijna niemand.

    Goed:

        nav:
          - Aanpak: aanpak.md

    Fout:

        een bestand content/nieuws.md dat niet onder nav staat
    """
    if "nav" not in record.values:
        return
    named = {entry for _, entry in _entries(record.values["nav"], ("nav",)) if isinstance(entry, str)}
    for page in sorted(one for one in set(pages) - named if NAME.fullmatch(one)):
        shown = f"{record.path.rpartition('/')[0] or '.'}/content/{page}".removeprefix("./")
        yield Finding(
            shown,
            START,
            "Deze pagina staat niet in het menu.",
            f"Zet onder nav in mkdocs.yml: - Naam in het menu: {page}",
        )


@rule("CFG004", "De site weet niet waar de gegevens staan")
def no_records(record: Record) -> Iterator[Finding]:
    """Onder `plugins` in `mkdocs.yml` staat `soc`, met de map van de gegevens. Zonder die regels is er geen site.

    Goed:

        plugins:
          - soc:
              records: data

    Fout:

        plugins:
          - search
    """
    plugins = record.values.get("plugins")
    for plugin in plugins if isinstance(plugins, list) else ():
        options = plugin.get("soc") if isinstance(plugin, dict) else None
        if plugin == "soc" or (isinstance(plugin, dict) and "soc" in plugin and not isinstance(options, str)):
            records = _stated(options.get("records", "data")) if isinstance(options, Mapping) else "data"
            if isinstance(records, str):
                return
    yield record.finding(
        "Bij plugins ontbreekt soc met de map van de gegevens.",
        *(("plugins",) if "plugins" in record.values else ()),
        hint='Zet onder plugins: "- soc:" en daaronder, ingesprongen: "records: data".',
    )


@rule("CFG005", "Een instelling waar de site niet op rekent")
def not_ours(record: Record) -> Iterator[Finding]:
    """Van MkDocs gebruikt de site een vast deel. Iets anders kan op elke pagina zetten wat niemand nakeek.

    Dat geldt voor plugins en uitbreidingen van Markdown, en voor waar de teksten en de vormgeving staan.

    Goed:

        docs_dir: content
        markdown_extensions:
          - tables

    Fout:

        docs_dir: teksten
        markdown_extensions:
          - pymdownx.snippets
    """
    theme = record.values.get("theme")
    strangers: list[tuple[Pointer, str]] = [
        *(((key, index), name) for key in _PARTS for index, name in _parts(record, key) if name not in _PARTS[key]),
        *((("theme", name), name) for name in _mapping(theme) if ("theme", name) not in _FIXED),
    ]
    for pointer, name in strangers:
        said = f'De site rekent niet op "{short(name)}" van MkDocs.'
        yield record.finding(said, *pointer, key=pointer[0] == "theme", hint="Haal het weg.")
    for (*above, name), right in _FIXED.items():
        if above and theme is None:
            continue
        stated = _mapping(theme if above else record.values).get(name)
        if stated is None and name in _NEEDED:
            yield record.finding(f'"{name}" ontbreekt.', *above, hint=f"Schrijf onder {above[0]}: {name}: {right}")
        elif stated is not None and str(stated).lower() != right:
            yield record.finding(f'Bij "{name}" hoort {right}.', *above, name, hint=f"Schrijf: {name}: {right}")


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _parts(record: Record, key: str) -> Iterator[tuple[int, str]]:
    """The names in a list of parts, each of which may have settings."""
    entries = record.values.get(key)
    for index, entry in enumerate(entries if isinstance(entries, list) else ()):
        yield index, str(next(iter(entry), "") if isinstance(entry, Mapping) else entry)


def _entries(nav: Any, above: Pointer) -> Iterator[tuple[Pointer, Any]]:
    """The pages that a navigation names, at every depth, with the way to them; what is no page as it is."""
    if not isinstance(nav, list):
        yield above, nav
        return
    for index, entry in enumerate(nav):
        if isinstance(entry, dict) and len(entry) == 1:
            title, inner = next(iter(entry.items()))
            if isinstance(inner, list):
                yield from _entries(inner, (*above, index, title))
            else:
                yield (*above, index, title), inner
        else:
            yield (*above, index), entry
