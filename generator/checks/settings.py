"""Rules about our part of `mkdocs.yml`: the name of the site and the order of its pages (CFG002 to CFG004)."""

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

_OF_MKDOCS = frozenset(
    "nav exclude_docs draft_docs not_in_nav site_author theme docs_dir site_dir copyright dev_addr use_directory_urls "
    "repo_url repo_name edit_uri_template edit_uri extra_css extra_javascript extra_templates markdown_extensions "
    "mdx_configs strict remote_branch remote_name extra plugins hooks watch validation INHERIT".split()
)
"""What else MkDocs understands: for who works on the program."""


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
