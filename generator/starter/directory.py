"""Writes a new directory beside its place and puts it there in one move, or leaves nothing."""

from __future__ import annotations

import json
import re
import shutil
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.installation import CONTENT, EXAMPLE, MUNICIPALITIES, SCHEMAS
from generator.schema import Package, load_package, write_json_schemas
from generator.staging import NotOurs, staged
from generator.starter.handbook import for_a_directory

_FILES = Path(__file__).parent / "files"
_NAMED = {"gitignore": ".gitignore"}
"""The files that would be taken for our own under the name that they get."""
_SHARED = ("privacy.md", "toegankelijkheid.md")
"""The pages of the project that say no more than what holds for every site."""
LONGEST = 80
"""The most letters that a title or an owner may have."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wishes:
    """What a new site is called, and which organisation keeps it; "" if that is not known yet."""

    title: str
    owner: str = ""


def write_directory(out: Path, wishes: Wishes) -> None:
    """Write a new directory to `out`: data, content, mkdocs.yml, settings for editors and a README.

    Raises ValueError (in Dutch) for a title or an owner that cannot be shown, and when `out` holds anything at all.
    """
    for text, what in ((wishes.title, "De naam van de site"), (wishes.owner, "De naam van de beheerder")):
        if not text.isprintable() or len(text) > LONGEST:
            raise ValueError(f"{what} is te lang of bevat een onzichtbaar teken. Gebruik hoogstens {LONGEST} letters.")
    if not wishes.title.strip():
        raise ValueError("De naam van de site is leeg.")
    out = out.absolute()
    if out == Path.cwd():
        raise ValueError(f"In {out} staat u zelf. Noem een nieuwe map.")
    package = load_package(SCHEMAS)
    try:
        with staged(out, lambda _: False) as fresh:
            _write(fresh, wishes, package)
    except NotOurs:
        raise ValueError(f"{out} bestaat al en is niet leeg. Noem een nieuwe map.") from None


def _write(folder: Path, wishes: Wishes, package: Package) -> None:
    _copy(_FILES, folder)
    for name, right in _NAMED.items():
        (folder / name).rename(folder / right)
    _edit(folder / "README.md", lambda text: text.replace("TITLE", wishes.title))
    if wishes.owner:
        author = f"site_author: {_quoted(wishes.owner)}"
        _edit(folder / "mkdocs.yml", lambda text: text.replace("\n\nnav:", f"\n{author}\n\nnav:"))
    for name in _SHARED:
        shutil.copyfile(CONTENT / name, folder / "content" / name)
    pages = sorted((CONTENT / "beheer").glob("*.md"), key=lambda page: (page.name != "index.md", page.name))
    for page in pages:
        own = folder / "content" / "beheer" / page.name
        if not own.exists():
            own.write_text(for_a_directory(page.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    menu = "\n".join(f"      - beheer/{page.name}" for page in pages)
    _edit(folder / "mkdocs.yml", lambda text: text.replace("      - HANDBOOK", menu))
    _write_records(folder / "data", wishes, package)
    (folder / ".vscode").mkdir()
    _write_json(folder / ".vscode" / "settings.json", {"yaml.schemas": _schemas_of_files(package)})
    _write_json(folder / ".vscode" / "extensions.json", {"recommendations": ["redhat.vscode-yaml"]})


def _write_records(data: Path, wishes: Wishes, package: Package) -> None:
    for name in package.record_types:
        _copy(EXAMPLE / name, data / name)
    write_json_schemas(package, data / "schemas" / "json")
    (data / "reference").mkdir()
    real = MUNICIPALITIES.read_text(encoding="utf-8").splitlines(keepends=True)
    invented = (EXAMPLE / "reference" / "municipalities.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    assert real[0] == invented[0]
    text = "".join([*real, *invented[1:]])
    (data / "reference" / "municipalities.csv").write_text(text, encoding="utf-8", newline="\n")
    description = {"NAME": _slug(wishes.title), "TITLE": _quoted(wishes.title)}
    _edit(data / "datapackage.yaml", lambda text: re.sub("NAME|TITLE", lambda match: description[match[0]], text))


def _schemas_of_files(package: Package) -> dict[str, str]:
    """By JSON Schema: the files that it describes, as editors look for them."""
    folder = "data/schemas/json"
    schemas = {f"{folder}/{kind.singular}.json": f"data/{name}/*.yaml" for name, kind in package.record_types.items()}
    return {**schemas, f"{folder}/datapackage.json": "data/datapackage.yaml"}


def _copy(source: Path, target: Path) -> None:
    """Copy the files below a folder, without the rights that they have there: those of a program may be read-only."""
    for path in sorted(source.rglob("*")):
        if path.is_file():
            place = target / path.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)


def _edit(file: Path, change: Callable[[str], str]) -> None:
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


def _write_json(file: Path, content: object) -> None:
    file.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")


def _quoted(text: str) -> str:
    """A text as a YAML scalar between double quotes."""
    return json.dumps(text, ensure_ascii=False)


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", plain).strip("-") or "challenge"
