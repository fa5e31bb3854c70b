"""What a page is before it is HTML, and what every view needs to make one."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from generator.fast import Memory
from generator.kinds import KIND
from generator.ledger import Ledger
from generator.model import DataPackage, Directory, NotNamed
from generator.problems import Rule
from generator.schema import RecordType
from generator.views.components import Body, Crumb, NumberedSource

Data = dict[str, Any]
"""Plain values for JSON: text, numbers, lists and mappings."""


Reads = tuple[str, ...]
"""What a page reads besides the settings and the schemas: "day", "initiatives" for all records of a kind, and so on."""
_NAMED = {
    "today": "day",
    "pictures": "pictures",
    "downloads": "downloads",
    "sizes": "downloads",
    "ledger": "ledger",
}
"""The name of what each attribute of a context holds; the others hold the settings, the schemas and the directory."""
NAMES = frozenset({*KIND, "reference_municipalities", *_NAMED.values()})
"""All that a page can name."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ViewContext:
    """What views may know: the records, the day, the name of the site and its address (`url` ends with a slash).

    `pictures` holds the width and height of every picture that is shown, by resource and file. `downloads` are the
    files to download; `sizes` holds the bytes of each by its path, as soon as it is made.
    `ledger` holds the addresses that the site promised to keep.

    A page or a result that is remembered sees only the part of it that it names, see `only`; all of them see the
    settings of the site, and the schemas with their words and rules.
    """

    directory: Directory
    today: datetime.date
    url: str
    name: str
    pictures: Mapping[tuple[str, str], tuple[int, int]] = field(default_factory=dict)
    documentation: Documentation = field(default_factory=lambda: Documentation())
    downloads: Sequence[Download] = ()
    sizes: Mapping[str, int] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=dict)
    memory: Memory = field(default_factory=Memory, init=False, repr=False, compare=False)
    """What several pages show: see `remembered`."""
    reads: frozenset[str] = NAMES
    """The names of what can be read here."""
    _parts: dict[Reads, ViewContext] = field(default_factory=dict, init=False, repr=False, compare=False)

    def label(self, field: str, value: str) -> str:
        """The Dutch word for a value of a fixed list; `field` is like initiatives.status.value."""
        return self.directory.labels.get(f"{field}:{value}", value)

    def only(self, reads: Reads) -> ViewContext:
        """The part that these names stand for: to read anything else there raises NotNamed.

        Raises NotNamed too if a name stands for what cannot be read here.
        """
        if reads not in self._parts:
            names = frozenset(reads)
            if unread := names - self.reads:
                raise NotNamed(", ".join(sorted(unread)))
            part = object.__new__(type(self))
            put = partial(object.__setattr__, part)
            for name in self.__dataclass_fields__:
                if _NAMED.get(name, "") in ("", *names):
                    put(name, getattr(self, name))
            put("directory", self.directory.only(names))
            put("memory", self.memory.shared())
            put("reads", names)
            put("_parts", {})
            self._parts[reads] = part
        return self._parts[reads]

    def knowing(self, sizes: Mapping[str, int]) -> ViewContext:
        """The same, when these files were made: their bytes by path."""
        made = replace(self, sizes=sizes)
        object.__setattr__(made, "memory", self.memory.shared())
        return made

    if not TYPE_CHECKING:  # with it, a type checker would take any name

        def __getattr__(self, name: str) -> Any:
            raise NotNamed(f"views read {name}, which is not among their inputs")


@dataclass(frozen=True, kw_only=True, slots=True)
class Download:
    """A file to download: its path below the root of the site, its type, and what it holds.

    `of` is the kind of records in it, "" for a file about all of them.
    """

    path: str
    kind: str
    title: str
    text: str
    of: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Documentation:
    """The schemas and rules that the data pages explain, and what `datapackage.yaml` says."""

    package: DataPackage = field(default_factory=DataPackage)
    record_types: Sequence[RecordType] = ()
    rules: Sequence[Rule[...]] = ()


B_co = TypeVar("B_co", bound=Body, covariant=True)


@dataclass(frozen=True, kw_only=True, slots=True)
class Page(Generic[B_co]):
    """One page. `url` is its address below the root, without a leading and with a trailing slash ("" is home).

    `body` is what its template shows, with `root`, the relative address of home, and the sources that it cites.
    `section` is the key of the navigation it belongs to; `breadcrumb` runs from home to the page itself.
    """

    url: str
    title: str
    description: str
    section: str = ""
    breadcrumb: Sequence[Crumb] = ()
    body: B_co
    root: str = "./"
    sources: Sequence[NumberedSource] = ()
    linked_data: Data = field(default_factory=dict)
    moved_to: str = ""
    """The relative address of the page that took the place of this one."""
    indexed: bool = True
    """Whether search engines may show it."""

    @property
    def template(self) -> str:
        """The template below `theme/records` that prints the body."""
        return self.body.template


@dataclass(frozen=True, slots=True)
class Family(Generic[B_co]):
    """Pages of one kind: their keys, in order, the address of a key and how to make its page.

    `page` is a pure function of what `reads` names, so that pages can be made in any order and in any process; `bodies`
    are the structs that it can give to their templates. Pages that are not `listed` stay out of the site map.
    """

    keys: Callable[[ViewContext], Sequence[str]]
    address: Callable[[str], str]
    page: Callable[[ViewContext, str], Page[B_co]]
    bodies: tuple[type[B_co], ...]
    reads: Reads = ()
    listed: bool = True
    lasting: bool = True
    """Whether others can count on the addresses: all but the profiles of people. Later parts of a list never last."""
    instead: Callable[[ViewContext, str], str] = lambda context, address: ""
    """Of pages that come and go with the records: where an address of one leads while it is not made.

    Gives "" for an address that is of no such page. Families whose pages never go do without.
    """
