"""The jobs of a site: each of its files as plain data, with what makes it and all that it is made from."""

from __future__ import annotations

from typing import NamedTuple

Inputs = tuple[str, ...]
"""What a file is made from, by name:

- `settings`: what `mkdocs.yml` and `datapackage.yaml` say; `schemas`: the schemas, their words and the rules;
- `day`: the day of the build; `ledger`: the addresses that last; `addresses`: those that the site has today;
- `initiatives`, `cohorts` and so on: all records of a kind; `initiatives/soepfiets`: one of them;
- `reference_municipalities`: the list of all municipalities; `pictures`: the width and height of those that are shown;
- `theme/...`, `data/...`: a file below the folder of the theme or of the records;
- `frame/2`: the frame of pages two folders deep; `prose/over/`: the text of the page at that address;
- `site/...`: another file of the site, which is made before.
"""
GENERAL: Inputs = ("settings", "schemas")
"""What pages and open data are always made from."""


class Job(NamedTuple):
    """A file to come: its `path` below the root of the site, the maker in `MAKERS`, and the arguments of that maker.

    A maker reads nothing but what `inputs` names: no other record or file, and no clock.
    """

    path: str
    maker: str
    of: tuple[str, ...]
    inputs: Inputs


class Written(NamedTuple):
    """A file that was written: its size in bytes and its digest (SHA-256, hexadecimal)."""

    size: int
    sha256: str
