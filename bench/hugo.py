"""Writes the same site for Hugo: every record as a page in Hugo's own idiom, as an experienced user would set it up.

The record is the front matter, its description the Markdown body. The frame that this project draws stands in the
layouts as fixed text, at each depth of address. Themes, municipalities and editions are taxonomies; sources and labels
are data files, looked up by id. No file is written that the site does not need, and no cache is kept.
"""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from bench.inventory import Family, Pages, family, parts_by_list
from bench.records import SECTIONS, Record, read, terms_of
from bench.reference import Reference
from generator.installation import SCHEMAS, THEME
from generator.outputs.assets import TEXT, Assets, body_class
from generator.schema import load_package

LAYOUTS = Path(__file__).parent / "layouts"
_TERMS = {"themas", "gemeenten", "edities"}
_DEFAULT_SIZE = 48
_SHORT = 12
_TONES = ("koraal", "zee", "zon", "paars", "mint", "lucht", "roos", "mos")

_CONFIG = """\
baseURL = {url}
title = {name}
locale = "nl"
disableKinds = ["RSS", "404", "robotsTXT"]
[taxonomies]
thema = "themas"
gemeente = "gemeenten"
editie = "edities"
[pagination]
path = "pagina"
disableAliases = true
[params]
old_before = {old}
"""


def command(site: Path, out: Path, program: str) -> list[str]:
    """The cold build: nothing is cached and nothing is printed."""
    return [
        program, "build", "--quiet", "--noBuildLock", "--ignoreCache",
        "--source", str(site), "--destination", str(out), "--cacheDir", str(site.parent / "hugo-cache"),
    ]  # fmt: skip


def write_site(data: Path, site: Path, reference: Reference, ballast: Mapping[Family, str]) -> None:
    """Write the Hugo site of `data` to `site`, with the pages of `reference`; `ballast` evens out the bytes."""
    shutil.rmtree(site, ignore_errors=True)
    for folder in ("content", "data/sources"):
        (site / folder).mkdir(parents=True)
    (site / "hugo.toml").write_text(
        _CONFIG.format(
            url=json.dumps(reference.url), name=json.dumps(reference.name), old=json.dumps(reference.old_before)
        )
    )
    _write_data(data, site / "data", reference)
    written = _write_records(data, site / "content", reference.pages)
    _write_others(site / "content", reference, written)
    write_layouts(site, reference, ballast)
    for address, file in reference.files.items():
        target = site / "static" / address
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)


def _write_data(data: Path, folder: Path, reference: Reference) -> None:
    for file in (data / "sources").glob("*.yaml"):
        shutil.copyfile(file, folder / "sources" / file.name)
    themes = {record.id: record.title for record in read(data, "themes")}
    towns = {record.id: record.title for record in read(data, "municipalities")}
    tones = {theme: _TONES[at % len(_TONES)] for at, theme in enumerate(themes)}
    for name, content in {
        "labels": reference.labels,
        "theme_names": themes,
        "municipality_names": towns,
        "tones": tones,
    }.items():
        (folder / f"{name}.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def _write_records(data: Path, content: Path, pages: Pages) -> set[str]:
    """Write the pages of records and of their lists; gives the addresses that they cover."""
    parts, covered = parts_by_list(pages), set()
    counts: Counter[str] = Counter()
    by_resource = {name: list(read(data, name)) for name in dict.fromkeys(SECTIONS.values())}
    for initiative in by_resource["initiatives"]:
        counts.update(f"{section}/{term}/" for section, terms in terms_of(initiative).items() for term in terms)
    for section, resource in SECTIONS.items():
        if f"{section}/" not in pages:
            continue
        shown = [record for record in by_resource[resource] if f"{section}/{record.id}/" in pages]
        (content / section).mkdir()
        for record in shown:
            address = f"{section}/{record.id}/"
            listed = section in _TERMS or address in parts
            place = content / section / record.id / "_index.md" if listed else content / section / f"{record.id}.md"
            place.parent.mkdir(exist_ok=True)
            place.write_text(_page(record, section, _paging(parts.get(address, 1), counts[address])), encoding="utf-8")
            covered.add(address)
        paging = _paging(parts.get(f"{section}/", 1), len(shown))
        title = json.dumps(section.capitalize())
        (content / section / "_index.md").write_text(f"---\ntitle: {title}\nparams:\n{paging}---\n", encoding="utf-8")
        covered.add(f"{section}/")
    return covered | {address for address in pages if address.partition("pagina/")[0] in covered}


def _paging(parts: int, count: int) -> str:
    """How long a list is, so that it has as many parts as ours; `borrow`: it shows that many initiatives instead."""
    size = -(-count // parts) or 1
    if -(-count // size) != parts and parts > 1:
        return f"  size: {_DEFAULT_SIZE}\n  borrow: {_DEFAULT_SIZE * parts}\n"
    return f"  size: {_SHORT if parts == 1 else size}\n" + ("  short: true\n" if parts == 1 else "")


def _page(record: Record, section: str, paging: str) -> str:
    """A content file: initiatives carry the record as parameters, the others below `record`."""
    head = [f"title: {json.dumps(_title(record), ensure_ascii=False)}\n"]
    if section == "initiatieven":
        head += [f"{name}: {json.dumps(terms)}\n" for name, terms in terms_of(record).items()]
        body = f"  variant: {record.variant}\n" + re.sub(r"^(?=.)", "  ", record.text, flags=re.MULTILINE)
    else:
        body = paging + "  record:\n" + re.sub(r"^(?=.)", "    ", record.text, flags=re.MULTILINE)
    return f"---\n{''.join(head)}params:\n{body}---\n{record.description}\n"


def _title(record: Record) -> str:
    """A cohort has no title of its own: municipality and year."""
    if "name" in record.values or "year" not in record.values:
        return record.title
    return record.id.replace("-", " ").title()


def _write_others(content: Path, reference: Reference, written: Iterable[str]) -> None:
    """The pages that are not of a record (home, prose, agenda, open data): plain text of the same length."""
    others = sorted(set(reference.pages) - set(written))
    parents = {
        address for address in others if any(parent != address and parent.startswith(address) for parent in others)
    }
    for address in others:
        frame = len(reference.frames[address.count("/")].encode())
        text = "\n\n".join(reference.paragraphs(max(0, reference.pages[address] - frame)))
        place = content / (f"{address}_index.md" if address in parents or address == "" else f"{address[:-1]}.md")
        place.parent.mkdir(parents=True, exist_ok=True)
        title = json.dumps(address.rstrip("/") or reference.name)
        place.write_text(f"---\ntitle: {title}\nlayout: plain{address.count('/')}\n---\n{text}\n", encoding="utf-8")


def write_layouts(site: Path, reference: Reference, ballast: Mapping[Family, str]) -> None:
    """Write the layouts anew: the frame, the fragments of `layouts/` and the ballast."""
    folder = site / "layouts"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    parts = (LAYOUTS / "parts.html").read_text(encoding="utf-8")

    def framed(depth: int, layout: str, kind: str, address: str) -> str:
        root = "../" * depth or "./"
        body = (LAYOUTS / layout).read_text(encoding="utf-8") + ballast.get(family(address), "")
        preamble = f'{{{{ $root := "{root}" }}}}{{{{ $base := print $root (strings.TrimPrefix "/" .RelPermalink) }}}}'
        return preamble + _fill(reference, depth, body, kind, address)

    def listing(first: str, later: str, depth: int) -> str:
        head = (
            "{{ $notes := newScratch }}{{ $pages := .Pages }}"
            '{{ with .Params.borrow }}{{ $pages = first . (where site.RegularPages "Section" "initiatieven") }}'
            "{{ end }}"
            f"{{{{ with .Params.short }}}}{{{{ $pages = first {_SHORT} $pages }}}}{{{{ end }}}}"
            "{{ $pager := .Paginate $pages .Params.size }}"
            "{{ $description := .Title }}{{ if eq $pager.PageNumber 1 }}"
        )
        return (
            head
            + framed(depth, "list.html", "list", first)
            + "{{ else }}"
            + framed(depth + 2, "list.html", "list", later)
            + "{{ end }}"
            + parts
        )

    for section in SECTIONS:
        (folder / section).mkdir()
        detail = "initiative.html" if section == "initiatieven" else "record.html"
        single = framed(2, detail, "detail", f"{section}/x/")
        head = "{{ $notes := newScratch }}{{ $description := .Params.tagline }}"
        (folder / section / "page.html").write_text(head + single + parts, encoding="utf-8")
        top = listing(f"{section}/", f"{section}/pagina/2/", 1)
        deeper = listing(f"{section}/x/", f"{section}/x/pagina/2/", 2)
        if section in _TERMS:
            (folder / section / "taxonomy.html").write_text(top, encoding="utf-8")
            (folder / section / "term.html").write_text(deeper, encoding="utf-8")
        else:
            (folder / section / "section.html").write_text(top, encoding="utf-8")
    for depth in reference.frames:
        page = _fill(reference, depth, (LAYOUTS / "plain.html").read_text(), "plain", "")
        (folder / f"plain{depth}.html").write_text("{{ $description := .Title }}" + page, encoding="utf-8")


def _fill(reference: Reference, depth: int, body: str, kind: str, address: str) -> str:
    """The frame with Hugo's own holes in the place of ours."""
    section = address.split("/")[0]
    template = _template(section, kind) if section else TEXT
    trail = f'<li><a href="{{{{ $root }}}}{section}/">{section.capitalize()}</a></li>' if address.count("/") > 1 else ""
    crumbs = (
        '<nav class="breadcrumb" aria-label="Kruimelpad"><ol class="wrap"><li><a href="{{ $root }}">Voorpagina</a></li>'
        f'{trail}<li aria-current="page">{{{{ .Title }}}}</li></ol></nav>'
    )
    linked = (
        '<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "Organization"'
        ' "name" .Title "description" $description "mainEntityOfPage" .Permalink | jsonify | safeJS }}</script>'
    )
    fixed = {
        "title": f"{{{{ .Title }}}} – {reference.name}",
        "description": "{{ $description }}",
        "canonical": "{{ .Permalink }}",
        "head": linked if kind == "detail" else "",
        "body_class": body_class(template),
        **Assets(THEME).tags([template], "../" * depth or "./"),
        "breadcrumb": crumbs if kind != "plain" else "",
        "body": body,
    }

    def content(match: re.Match[str]) -> str:
        hole = match[1]
        if hole.startswith("active:"):
            return ' aria-current="true"' if hole == f"active:{section}" else ""
        return fixed[hole]

    return re.sub(r"%%soc:([a-z_:-]+)%%", content, reference.frames[depth])


def _template(section: str, kind: str) -> str:
    """Our own template of a page in a section: of a "list", or of the "detail" of a record, if those have a page."""
    folder = f"records/{load_package(SCHEMAS).record_types[SECTIONS[section]].singular}"
    page = f"{folder}/page.html"
    return page if kind == "detail" and (THEME / page).is_file() else f"{folder}/list.html"
