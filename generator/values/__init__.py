"""Readers of what Dutch people write: pure functions from a text to what it says, or None.

They know no records, fields or problems. A reader never decides for its reader: what can be read in two ways says so.
"""

from generator.values.days import Day, read_day
from generator.values.listings import joined_by_word, read_list
from generator.values.marks import as_id, blank, folded, plain
from generator.values.numbers import Number, read_number, written
from generator.values.numerals import ordinal
from generator.values.provinces import read_province
from generator.values.truths import read_truth
from generator.values.web import WebFault, is_example, same_address, web_fault

__all__ = [
    "Day",
    "Number",
    "WebFault",
    "as_id",
    "blank",
    "folded",
    "is_example",
    "joined_by_word",
    "ordinal",
    "plain",
    "read_day",
    "read_list",
    "read_number",
    "read_province",
    "read_truth",
    "same_address",
    "web_fault",
    "written",
]
