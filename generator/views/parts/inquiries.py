"""Letters that ask an initiative how it is doing: ready to send, without addresses or names of people."""

from __future__ import annotations

from collections.abc import Sequence

from generator.course import PAST, UNKNOWN
from generator.fast import remembered
from generator.model import Initiative
from generator.periods import FINAL, last_day
from generator.views import dutch
from generator.views.addresses import address_of
from generator.views.builder import PageBuilder
from generator.views.components import Body, Component
from generator.views.page import ViewContext
from generator.views.parts.now import glance
from generator.views.records import newest_claim

MOST = 10
"""How many letters the page of the handbook shows."""

_STATUS = "initiatives.status.value:"

_LETTER = """\
Onderwerp: Hoe gaat het nu met {name}?

Beste mensen van {name},

Op de site {site} staat een pagina over {name}:
{address}

{known} Wilt u ons vertellen hoe het nu gaat? Een paar woorden bij elke vraag zijn genoeg.

1. Hoe staat het ermee? Kies wat past: {choices}.
2. Sinds wanneer is dat zo? Een maand of een jaar is genoeg.
3. Hoeveel mensen bereikt u in een jaar, ongeveer? En hoe weet u dat: geteld of geschat?
4. Klopt wat er op de pagina staat? Wat moet anders?
5. Mogen wij uw antwoord op de pagina zetten? Wat is dan uw functie?

U kunt gewoon antwoorden op dit bericht. Zegt u bij vraag 5 ja? Dan komt bij uw antwoord te staan: "eigen opgave van \
de organisatie", met uw functie en de datum. Uw naam staat er niet bij. Noem ook geen namen, adressen of \
telefoonnummers van anderen.

Antwoordt u niet, dan blijft de pagina zoals die is, met de oude datum erbij.

Met vriendelijke groet,
{sender}
"""


@remembered("initiatives", "day")
def to_ask(context: ViewContext) -> list[Initiative]:
    """The initiatives whose present state is unknown: first those without a date, then the longest without news."""
    everyone = context.directory.initiatives.values()
    return sorted((initiative for initiative in everyone if _is_open(context, initiative)), key=_heard)


def letter(context: ViewContext, initiative: Initiative) -> str:
    """The whole letter, with its subject on the first line."""
    desk = context.documentation.package.desk
    labels = context.directory.labels
    choices = [text for key, text in labels.items() if key.startswith(_STATUS) and key != f"{_STATUS}unknown"]
    return _LETTER.format(
        name=initiative.name,
        site=context.name,
        address=context.url + address_of(initiative),
        known=known(context, initiative),
        choices=dutch.joined(choices, "of"),
        sender=desk.name if desk else f"de beheerders van {context.name}",
    ).replace("\u00a0", " ")


def known(context: ViewContext, initiative: Initiative) -> str:
    """The last known state in a sentence."""
    if not initiative.status:
        return f"Hoe het met {initiative.name} gaat, vonden wij nergens."
    claim = newest_claim(initiative.status)
    label = context.directory.labels.get(_STATUS + claim.value, claim.value)
    if not claim.date:
        return f"Wij weten alleen: {label}. Van wanneer dat is, weten wij niet."
    return f"Het laatste dat wij weten, is van {dutch.day(claim.date)}: {label}."


class Letter(Component, frozen=True, kw_only=True):
    """A letter to send to an initiative."""

    title: str
    href: str
    text: str


class InquiriesShortcode(Body, frozen=True, kw_only=True):
    """The first letters, for maintainers who cannot run `soc ask`."""

    template = "shortcodes/inquiries.html"
    count: str
    letters: Sequence[Letter]
    beyond: str
    """How many letters there are besides, or nothing."""


def shortcode(builder: PageBuilder) -> InquiriesShortcode:
    """The first letters, and how many there are besides."""
    context = builder.context
    asked = to_ask(context)
    return InquiriesShortcode(
        count=dutch.counted(len(asked), "initiatief", "initiatieven"),
        letters=[
            Letter(title=asked_of.name, href=builder.link(asked_of), text=letter(context, asked_of))
            for asked_of in asked[:MOST]
        ],
        beyond=dutch.number(len(asked) - MOST) if len(asked) > MOST else "",
    )


def _is_open(context: ViewContext, initiative: Initiative) -> bool:
    """Whether its present state is unknown: the newest state is neither recent nor lasting."""
    when = glance(context, initiative.status)
    if when == PAST:
        return newest_claim(initiative.status).value not in FINAL
    return when == UNKNOWN


def _heard(initiative: Initiative) -> str:
    return max((last_day(given.date) for given in initiative.status), default="")
