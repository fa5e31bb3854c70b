"""Rules about `mkdocs.yml`: our own settings, and those of MkDocs that the program relies on (CFG002-CFG005)."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.checks.prose_files import NAME
from generator.checks.validation import cast
from generator.checks.violation import closest, short
from generator.problems import START, Finding, Pointer, Problem, Severity, rule
from generator.schema import RecordType, compile_caster
from generator.source import Record
from generator.source.loading import read_settings

_OF_MKDOCS = {
    "nav", "theme", "docs_dir", "site_dir", "use_directory_urls", "plugins", "markdown_extensions", "validation",
    "extra",
}  # fmt: skip
"""The settings of MkDocs itself that are permitted: any other could publish something that no rule checks."""


class _Required(str):
    """The value of a setting that may not be left out."""

    __slots__ = ()


_ANY = "*"
_EXPECTED: Mapping[str, Any] = {
    "docs_dir": "content",
    "site_dir": "site",
    "use_directory_urls": "true",
    "extra": {"frame": ("material", "plain")},
    "theme": {"name": _Required("material"), "custom_dir": _Required("theme"), "language": "nl", "font": "false"},
    "validation": {
        "nav": {"omitted_files": "info", "not_found": "warn", "absolute_links": "warn"},
        "links": {"not_found": "warn", "anchors": "warn", "absolute_links": "warn", "unrecognized_links": "ignore"},
    },
}
"""The values that settings must have, or may choose from; of those that are left out, the default of MkDocs holds."""
_PARTS: Mapping[str, Mapping[str, Any]] = {
    "plugins": {"soc": {"records": _ANY}},
    "markdown_extensions": {
        "toc": {"permalink": "false", "toc_depth": "3"},
        "abbr": {},
        "admonition": {},
        "attr_list": {},
        "def_list": {},
        "md_in_html": {},
        "tables": {},
        "pymdownx.details": {},
        "pymdownx.superfences": {},
    },
}
"""The plugins and extensions that are permitted, and the values that their settings must have."""


def check_settings(file: Path, kind: RecordType, pages: Collection[str]) -> Iterator[Problem]:
    """Every problem in `mkdocs.yml`, if it exists; `pages` are the paths of the pages below `content`."""
    if not os.path.lexists(file):
        return
    record, problems = read_settings(file, file.as_posix())
    yield from problems
    if record is None:
        return
    own = {key: _stated(value) for key, value in record.values.items() if key not in _OF_MKDOCS}
    yield from cast(replace(record, values=own), kind, compile_caster(kind, {}), {})[1]
    if problems:
        return  # what the other rules would miss may be in a part that could not be read
    yield from missing_page(record, pages)
    yield from page_not_in_navigation(record, pages)
    yield from missing_records_folder(record)
    yield from unexpected_setting(record)


def _stated(value: Any) -> Any:
    """The value of a setting; if it is taken from the environment (!ENV), its default."""
    return value[-1] if isinstance(value, list) and len(value) > 1 else value


@rule("CFG002", "Het menu noemt een pagina die er niet is")
def missing_page(record: Record, pages: Collection[str]) -> Iterator[Finding]:
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
def page_not_in_navigation(record: Record, pages: Collection[str]) -> Iterator[Finding]:
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
    for page in sorted(page for page in set(pages) - named if NAME.fullmatch(page)):
        shown = f"{record.path.rpartition('/')[0] or '.'}/content/{page}".removeprefix("./")
        yield Finding(
            shown,
            START,
            "Deze pagina staat niet in het menu.",
            f"Zet onder nav in mkdocs.yml: - Naam in het menu: {page}",
        )


@rule("CFG004", "De site weet niet waar de gegevens staan")
def missing_records_folder(record: Record) -> Iterator[Finding]:
    """Staat `plugins` in `mkdocs.yml`, dan staat daar `soc` onder. U kunt `plugins` ook weglaten.

    Goed:

        plugins:
          - soc:
              records: data

    Fout:

        plugins:
          - search
    """
    if "plugins" not in record.values:
        return
    plugins = record.values["plugins"]
    for plugin in plugins if isinstance(plugins, list) else ():
        options = plugin.get("soc") if isinstance(plugin, dict) else None
        if plugin == "soc" or (isinstance(plugin, dict) and "soc" in plugin and not isinstance(options, str)):
            records = _stated(options.get("records", "data")) if isinstance(options, Mapping) else "data"
            if isinstance(records, str):
                return
    yield record.finding(
        "Bij plugins ontbreekt soc met de map van de gegevens.",
        "plugins",
        hint='Zet onder plugins: "- soc:" en daaronder, ingesprongen: "records: data".',
    )


@rule("CFG005", "Een instelling waar de site niet op rekent")
def unexpected_setting(record: Record) -> Iterator[Finding]:
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
    for key, right in _EXPECTED.items():
        if key in record.values:
            yield from _differences(record, record.values[key], right, (key,))
    for key, known in _PARTS.items():
        for pointer, name, options in _parts(record, key):
            if name not in known:
                yield _not_expected(record, name, pointer)
            elif options is not None:
                yield from _differences(record, options, known[name], (*pointer, name))
    theme = record.values.get("theme")
    for name, right in _EXPECTED["theme"].items():
        if isinstance(right, _Required) and isinstance(theme, Mapping) and name not in theme:
            yield record.finding(f'"{name}" ontbreekt.', "theme", hint=f"Schrijf onder theme: {name}: {right}")


def _differences(record: Record, value: Any, right: Any, pointer: Pointer) -> Iterator[Finding]:
    """Findings about the settings at `pointer` and below it that differ from what is expected."""
    name = pointer[-1]
    if isinstance(right, tuple):
        if value not in right:
            message = f'Bij "{name}" hoort {" of ".join(right)}.'
            yield record.finding(message, *pointer, hint=f"Schrijf: {name}: {right[0]}")
    elif not isinstance(right, Mapping):
        if right not in (_ANY, str(value).lower()):
            yield record.finding(f'Bij "{name}" hoort {right}.', *pointer, hint=f"Schrijf: {name}: {right}")
    elif not isinstance(value, Mapping):
        yield record.finding(f'Bij "{name}" horen instellingen met een naam.', *pointer, hint="Haal het weg.")
    else:
        for key, inner in value.items():
            if key in right:
                yield from _differences(record, inner, right[key], (*pointer, key))
            else:
                yield _not_expected(record, str(key), (*pointer, key), key=True)


def _not_expected(record: Record, name: str, pointer: Pointer, *, key: bool = False) -> Finding:
    message = f'De site rekent niet op "{short(name)}" van MkDocs.'
    return record.finding(message, *pointer, key=key, hint="Haal het weg.")


def _parts(record: Record, key: str) -> Iterator[tuple[Pointer, str, Any]]:
    """The plugins or extensions under a key: pointer, name, and settings, which are None if there are none."""
    entries = record.values.get(key)
    for index, entry in enumerate(entries if isinstance(entries, list) else ()):
        name, options = next(iter(entry.items()), ("", None)) if isinstance(entry, Mapping) else (entry, None)
        yield (key, index), str(name), options


def _entries(nav: Any, above: Pointer) -> Iterator[tuple[Pointer, Any]]:
    """The entries of a navigation at every depth, with their pointers: pages, and whatever stands in their place."""
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
