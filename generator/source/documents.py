"""Files that are likely to hold personal data: spreadsheets, documents, mail, archives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.problems import START, Finding, rule
from generator.source.folders import entries, printable
from generator.source.rubbish import is_about_another, is_rubbish

_KINDS = {
    "spreadsheet": "csv dbf et gnumeric gsheet numbers ods ots parquet rdata rds sas7bdat sav tab tsv xlam xls "
    "xlsb xlsm xlsx xlt xltm xltx",
    "document": "doc docm docx dot dotm dotx epub gdoc gslides odg odp odt otp ott pages pdf pot potx pps ppsx "
    "ppt pptm pptx ps pub rtf wpd wps xps",
    "mailbericht": "dbx eml emlx mbox mht mhtml msg olm ost pst vcf ics ldif",
    "databank": "accdb db mdb sqlite sqlite3 sql dump",
    "archief": "7z bz2 cab dmg gz iso jar lz lzma rar tar tgz txz xz zip zipx zst",
    "opname": "aac aiff flac m4a m4v mkv mov mp3 mp4 ogg opus wav webm wma wmv avi",
}
_KIND_BY_ENDING = {ending: kind for kind, endings in _KINDS.items() for ending in endings.split()}


def kind_of_document(name: str) -> str:
    """The Dutch word for the kind of a file, by its name, if it is likely to hold personal data; otherwise empty.

    `name` is without a folder. A copy such as `lijst.xlsx.bak` or `lijst.xlsx (1)` is of the same kind.
    """
    if is_about_another(name):
        return ""
    for part in reversed(name.lower().replace("(", " ").replace("~", " ").split(".")[1:]):
        if kind := _KIND_BY_ENDING.get(part.split(" ")[0]):
            return kind
    return ""


def kept_of_person(path: str) -> bool:
    """Whether a file is a backup that an editor made of the record of a person: `people/c-7k2p.yaml~`.

    Of the folders in `path` only the last one counts.
    """
    folder, _, name = path.rpartition("/")
    is_backup = is_rubbish(name) and not is_about_another(name)
    return is_backup and folder.rpartition("/")[2] == "people" and bool(_RECORD.search(name))


_RECORD = re.compile(r"\.ya?ml\b", re.IGNORECASE)


def documents_below(folder: Path) -> Iterator[tuple[str, str]]:
    """The documents in and below a folder: the path as it is shown, and the kind in Dutch. Links are not followed."""
    waiting = [folder.as_posix()]
    while waiting:
        here = waiting.pop()
        for entry in entries(here):
            if entry.is_dir(follow_symlinks=False) and entry.name != ".git":
                waiting.append(f"{here}/{entry.name}")
            elif entry.is_file(follow_symlinks=False):
                kept = "reservekopie" if kept_of_person(f"{here}/{entry.name}") else ""
                if kind := kind_of_document(entry.name) or kept:
                    yield f"{here}/{printable(entry.name)}", kind


@rule("PRV012", "Een spreadsheet of document tussen de gegevens", veiled=True)
def private_document(shown: str, kind: str) -> Iterator[Finding]:
    """Een spreadsheet, CSV, document, mailbericht of archief hoort niet in deze map, ook niet even.

    Zo'n bestand bevat bijna altijd persoonsgegevens: een aanmeldlijst, scores, adressen, een plan. Alles in deze map
    is openbaar, en git bewaart ook wat later is verwijderd. Haal het bestand weg, ook uit de geschiedenis van git: in
    het handboek staat hoe, bij "Toestemming verwerken" (`content/beheer/toestemming.md`). Een andere naam helpt niet.
    Wat openbaar mag zijn, schrijft u over in een gegeven. Ook een kopie die een teksteditor van het gegeven van een
    persoon bewaart (`people/c-7k2p.yaml~`), is zo'n bestand.

    Goed:

        data/initiatives/omapost.yaml

    Fout:

        data/initiatives/aanmeldingen-2026.xlsx
    """
    yield Finding(
        shown,
        START,
        f"Dit is een {kind}. Daar staan bijna altijd persoonsgegevens in, en alles in deze map is openbaar.",
        "Haal het bestand weg, ook uit de geschiedenis van git; content/beheer/toestemming.md zegt hoe. Zet wat "
        "openbaar mag zijn in een gegeven.",
    )
