"""Where to report or ask something, and who answers there.

With a desk of the site, said in `datapackage.yaml`, there is a button that leads to it. Without one there is no button:
then a page names what does exist, and whose it is. An address that nobody looked after is never a button.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import quote

from generator.fast import remembered
from generator.model import Cohort, Desk, Municipality
from generator.periods import is_old
from generator.views import dutch
from generator.views.builder import PageBuilder, web_address
from generator.views.components import Asking, Body, Link, Way
from generator.views.page import ViewContext
from generator.views.parts.mergers import is_merged

MOST = 3
"""How many municipalities are named if none is near; with more there is a link to their list."""


@dataclass(frozen=True, slots=True)
class _Matter:
    """A reason to get in touch: the subject of the message, and the alternatives if the site has no desk."""

    subject: str
    in_public: bool = False
    """Whether it may be discussed in public."""
    of_municipality: bool = True
    of_programme: bool = True
    of_who_asked: bool = False
    """Whether it goes to the desk that asked for consent. Pages cannot know which one, so they link to the list."""
    beside_desk: bool = False
    """Whether the programme is asked, also where there is a desk."""


MATTERS: Mapping[str, _Matter] = {
    "fout": _Matter("Fout of aanvulling", in_public=True),
    "drempel": _Matter("Toegankelijkheid", in_public=True, of_municipality=False),
    "meedoen": _Matter("Meedoen"),
    "starten": _Matter("Een challenge starten", beside_desk=True),
    "aanbod": _Matter("Vraag en aanbod"),
    "toestemming": _Matter("Mijn gegevens", of_municipality=False, of_programme=False, of_who_asked=True),
    "mens": _Matter("Een vraag aan een ambassadeur of coach"),
}
"""Everything that a page invites visitors to report or ask."""


class Contact(Protocol):
    """A role with a mailbox, and the day on which they were verified."""

    @property
    def function(self) -> str: ...
    @property
    def mailbox(self) -> str: ...
    @property
    def verified_on(self) -> datetime.date | None: ...


def ask(builder: PageBuilder, matter: str, about: str = "", near: Iterable[Municipality] = ()) -> Asking:
    """Where a matter goes; `about` is its subject and `near` are the municipalities concerned."""
    wanted, desk = MATTERS[matter], builder.context.documentation.package.desk
    source = _source_code(builder.context) if wanted.in_public else []
    if desk:
        beside = [*_form(desk), *source, *(_programme(builder) if wanted.beside_desk else [])]
        return _of_desk(desk, matter, about, beside)
    ways = [
        *(_list(builder) if wanted.of_who_asked else []),
        *(_mailboxes(builder, near, _subject(wanted, about)) if wanted.of_municipality else []),
        *source,
        *(_programme(builder) if wanted.of_programme else []),
    ]
    hint = _WHO_ASKED if wanted.of_who_asked else "Dit is er wel:" if ways else _NOTHING
    return Asking(asks=matter, note=f"Deze site heeft nog geen eigen meldpunt. {hint}", ways=ways)


def door(builder: PageBuilder, about: str = "", matter: str = "fout") -> Link:
    """Where a matter goes, as a single link; without a desk, to the page that lists the alternatives."""
    if desk := builder.context.documentation.package.desk:
        found = _of_desk(desk, matter, about)
        return Link(text=found.action, href=found.href)
    return Link(text="Lees waar dat gemeld kan worden", href=builder.to(WHERE))


class AskingShortcode(Body, frozen=True, kw_only=True):
    """The place of a matter inside a hand-written page."""

    template = "shortcodes/asking.html"
    to: Asking


class RepositoryShortcode(Body, frozen=True, kw_only=True):
    """Where the source code is, inside a hand-written page; both are empty while that is unknown."""

    template = "shortcodes/repository.html"
    href: str
    text: str


def shortcode(matter: str) -> Callable[[PageBuilder], AskingShortcode]:
    """The place of a matter inside a hand-written page."""
    return lambda builder: AskingShortcode(to=ask(builder, matter))


WHERE = "over/#een-fout-gezien"
"""The section that explains how to report errors and news."""
_NOTHING = "Er is ook nog geen andere plek om het te melden."
_WHO_ASKED = "Wie toestemming gaf, kan terecht bij het loket dat erom vroeg."


def source_code(builder: PageBuilder) -> RepositoryShortcode:
    """Where the source code is, if that is known."""
    url = builder.context.documentation.package.repository
    return RepositoryShortcode(href=url, text=web_address(url) if url else "")


def is_checked(context: ViewContext, contact: Contact) -> bool:
    """Whether an address was verified recently: only then may it be a button."""
    return contact.verified_on is not None and not is_old(contact.verified_on.isoformat(), context.today)


def how_checked(contact: Contact) -> str:
    """When an address was verified, in a sentence."""
    day = contact.verified_on
    return f"Nagekeken op {dutch.day(day.isoformat())}." if day else "Niemand ging na of dit nog klopt."


def of_edition(builder: PageBuilder, cohort: Cohort, title: str) -> Mailbox | None:
    """The desk of an edition; None if it has none."""
    if cohort.contact is None:
        return None
    return _mailbox(builder, cohort.contact, f"het loket van {title}")


def of_municipality(builder: PageBuilder, municipality: Municipality) -> Mailbox | None:
    """The mailbox of a municipality that still is one; None if it has none."""
    contact = municipality.contact
    if contact is None or not contact.mailbox or is_merged(builder.context, municipality):
        return None
    return _mailbox(builder, contact, f"de gemeente {municipality.name}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Mailbox:
    """A mailbox that a record names, its owner, and whether it was verified recently: only then is it a button."""

    text: str
    href: str
    of: str
    function: str
    remark: str
    checked: bool


def _mailbox(builder: PageBuilder, contact: Contact, whose: str) -> Mailbox:
    return Mailbox(
        text=contact.mailbox,
        href=f"mailto:{contact.mailbox}",
        of=whose,
        function=contact.function,
        remark=how_checked(contact),
        checked=is_checked(builder.context, contact),
    )


def _of_desk(desk: Desk, matter: str, about: str, ways: Sequence[Way] = ()) -> Asking:
    name, subject = desk.name, _subject(MATTERS[matter], about)
    if desk.mailbox:
        href, action = f"mailto:{desk.mailbox}?subject={quote(subject, safe='')}", f"Mail {name}"
        note = f"Dat komt aan bij {name}: {desk.mailbox}."
    else:
        href, action = desk.url, f"Naar het formulier van {name}"
        note = f"Dat komt aan bij {name}, op {web_address(desk.url)}."
    return Asking(asks=matter, href=href, action=action, note=note, ways=ways)


def _form(desk: Desk) -> list[Way]:
    """The form of a desk that has a mailbox too."""
    if not (desk.mailbox and desk.url):
        return []
    return [Way(text="Of vul het formulier in", href=desk.url, remark=f"Van {desk.name}.")]


def _source_code(context: ViewContext) -> list[Way]:
    url = context.documentation.package.repository
    if not url:
        return []
    remark = "Daar leest iedereen mee: zet er geen persoonlijke gegevens in."
    return [Way(text=f"De broncode van deze site, op {web_address(url)}", href=url, remark=remark)]


def _programme(builder: PageBuilder) -> list[Way]:
    """The site of the programme itself."""
    found = builder.directory.organisations.get(builder.context.documentation.package.programme)
    if found is None or not found.websites:
        return []
    url = found.websites[0].url
    remark = f"Die is van het programma {found.name} zelf, niet van ons."
    return [Way(text=f"De site {web_address(url)}", href=url, remark=remark)]


def _mailboxes(builder: PageBuilder, near: Iterable[Municipality], subject: str) -> list[Way]:
    """The published mailboxes of the municipalities near, or else of all; if those are many, their list."""
    asked = [*near] or _with_mailbox(builder.context)
    known = [found for municipality in asked if (found := of_municipality(builder, municipality))]
    if len(known) > MOST:
        return _list(builder)
    return [
        Way(
            text=f"Mail {mailbox.text}",
            href=f"{mailbox.href}?subject={quote(subject, safe='')}",
            remark=f"Dat is een postbus van {mailbox.of}, niet van ons. {mailbox.remark}",
        )
        for mailbox in known
    ]


def _list(builder: PageBuilder) -> list[Way]:
    """A link to the list of municipalities."""
    text = "De pagina van een gemeente, met het aanspreekpunt dat wij kennen"
    remark = "Dat aanspreekpunt is van de gemeente, niet van ons."
    return [Way(text=text, href=builder.list_of(Municipality), remark=remark)]


@remembered("municipalities")
def _with_mailbox(context: ViewContext) -> list[Municipality]:
    municipalities = context.directory.municipalities.values()
    return [municipality for municipality in municipalities if municipality.contact and municipality.contact.mailbox]


def _subject(matter: _Matter, about: str) -> str:
    return f"{matter.subject}: {about}" if about else matter.subject
