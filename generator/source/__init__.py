"""From files to records of text, with positions on request; the only importer of yaml besides `schema`.

There may be any file at all in the data folder. One that cannot be read as a record becomes a problem, never an
exception.
"""

from generator.source.documents import documents_below, private_document
from generator.source.files import SourceFile, find_files
from generator.source.loading import load, read_document
from generator.source.positions import in_order, locate
from generator.source.record import Record, Records
from generator.source.strays import strays

__all__ = [
    "Record",
    "Records",
    "SourceFile",
    "documents_below",
    "find_files",
    "in_order",
    "load",
    "locate",
    "private_document",
    "read_document",
    "strays",
]
