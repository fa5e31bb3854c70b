"""Parsers for values as Dutch people write them: pure functions from a text to its value, or None.

They know nothing of records, fields or rules. Where a text is ambiguous, a parser returns every reading and leaves the
choice to its caller.
"""

from generator.values.booleans import read_boolean
from generator.values.dates import PartialDate, read_date
from generator.values.lists import joined_by_word, read_list
from generator.values.numbers import Number, format_number, read_number
from generator.values.numerals import ordinal
from generator.values.provinces import read_province
from generator.values.text import as_id, folded, is_blank, normalised
from generator.values.urls import UrlProblem, comparable_url, is_example_address, url_problem

__all__ = [
    "Number",
    "PartialDate",
    "UrlProblem",
    "as_id",
    "comparable_url",
    "folded",
    "format_number",
    "is_blank",
    "is_example_address",
    "joined_by_word",
    "normalised",
    "ordinal",
    "read_boolean",
    "read_date",
    "read_list",
    "read_number",
    "read_province",
    "url_problem",
]
