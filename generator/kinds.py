"""The kinds of record, one row each: what the rest of the program asks about a kind that its schema does not say.

A row is plain data at the bottom of the program, so that rules, Markdown, views and the bench read the same table.
The fields of a kind are in its schema; its struct is the type of its line in `model.Directory`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """One kind of record.

    `resource` is its plural: the folder of its files, its schema, and its name in the directory. `order` is the field
    by which the site sorts its records, with a "-" for the highest first; records that are equal there are sorted by
    id. `unique` are the fields that together tell two records apart; empty when nothing does.

    `sections` are the folders of the site, each with a trailing slash, in which every record has an address
    `<section><id>/`: the first is that of its own page. Empty for records that are shown on the pages of others.
    `lasting` addresses are in the address ledger: they may move or be withdrawn, but never just disappear.
    `word` is how a text in Markdown names the kind in a link, `[tekst](word:id)`; empty when it cannot.
    `picture` is the field that holds a picture, if there is one.
    """

    resource: str
    order: str
    unique: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    lasting: bool = True
    word: str = ""
    picture: str = ""

    @property
    def section(self) -> str:
        """The folder of the site that holds the page of each record. Raises IndexError for a kind without pages."""
        return self.sections[0]

    def addresses(self, id: str) -> Iterator[str]:
        """Every address of a record, below the root of the site: first that of its own page."""
        return (f"{section}{id}/" for section in self.sections)


KINDS = (
    Kind(
        resource="initiatives",
        order="name",
        unique=("name",),
        sections=("initiatieven/",),
        word="initiatief",
        picture="image",
    ),
    Kind(resource="cohorts", order="-year", sections=("edities/",), word="editie"),
    Kind(
        resource="municipalities",
        order="name",
        unique=("name", "valid_until"),
        sections=("gemeenten/", "netwerk/"),
        word="gemeente",
    ),
    Kind(resource="themes", order="name", unique=("name",), sections=("themas/",), word="thema"),
    Kind(resource="groups", order="title", unique=("title",), sections=("doelgroepen/",), word="doelgroep"),
    Kind(resource="organisations", order="name", unique=("name",), sections=("organisaties/",), word="organisatie"),
    Kind(resource="people", order="name", sections=("ambassadeurs/", "coaches/"), lasting=False, picture="photo"),
    Kind(resource="events", order="date", unique=("name", "date", "municipality")),
    Kind(resource="publications", order="-year", unique=("title", "publisher", "year")),
    Kind(resource="sources", order="title", unique=("title", "publisher", "published")),
)
"""Every kind, in the order of the navigation. Two people may share a name; an edition has no name of its own."""

KIND = {kind.resource: kind for kind in KINDS}
"""The kinds by resource."""

LASTING = tuple(kind for kind in KINDS if kind.sections and kind.lasting)
"""The kinds whose records have addresses that last."""
