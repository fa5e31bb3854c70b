"""A help page for every problem that the check can report, made from the documentation of its rule."""

from __future__ import annotations

import inspect
import re
from collections.abc import Sequence

from generator.problems import Severity
from generator.views.builder import PageBuilder
from generator.views.components import Badge, Body, Code, Component, Link, Snippet
from generator.views.page import Family, Page, ViewContext
from generator.views.pages import open_data

BASE = "data/meldingen/"
TITLE = "Meldingen"
FAMILIES = {
    "YML": ("YAML", "Het bestand zelf: is het te lezen?"),
    "FLD": ("Velden", "Klopt elke waarde met wat het veld vraagt?"),
    "REF": ("Verwijzingen", "Bestaat het gegeven waar een veld naar wijst?"),
    "RUL": ("Regels", "Kloppen de gegevens met elkaar en met hun bronnen?"),
    "PRV": ("Privacy", "Staat er niets over een persoon zonder toestemming?"),
    "CFG": ("Instellingen", "Klopt wat de site over zichzelf en de gegevens zegt?"),
    "CNT": ("Inhoud", "Zijn teksten en beelden voor iedereen te gebruiken?"),
}
"""The families of rules by the letters of their codes: title and question."""

_SEVERITIES = {
    Severity.ERROR: (Badge(text="fout", kind="bad"), "Zolang deze fout er is, wordt de site niet gemaakt."),
    Severity.WARNING: (Badge(text="waarschuwing", kind="warn"), "De site wordt wel gemaakt. Kijk het toch na."),
}
"""How bad a problem is, and what that means."""
_SNIPPET = re.compile(r"(Goed|Fout)(?: \((.+)\))?:")
_CODE = re.compile(r"`([^`]+)`")


def _url(code: str) -> str:
    return f"{BASE}{code.lower()}/"


class RuleFamily(Component, frozen=True, kw_only=True):
    """The problem codes that begin with the same letters."""

    title: str
    text: str
    """The question that they answer."""
    rules: Sequence[Code]


class RuleList(Body, frozen=True, kw_only=True):
    """All problem codes, by family."""

    template = "rule/list.html"
    groups: Sequence[RuleFamily]
    handbook: str


def _index(context: ViewContext, key: str) -> Page[RuleList]:
    builder = PageBuilder(context, BASE)
    rules = sorted(context.documentation.rules, key=lambda rule: rule.code)
    groups = [
        RuleFamily(
            title=title,
            text=question,
            rules=[
                Code(
                    code=rule.code,
                    title=rule.title,
                    href=builder.to(_url(rule.code)),
                    severity=_SEVERITIES[rule.severity][0],
                )
                for rule in rules
                if rule.code.startswith(letters)
            ],
        )
        for letters, (title, question) in FAMILIES.items()
    ]
    return builder.page(
        RuleList(groups=[group for group in groups if group.rules], handbook=builder.to("beheer/controleren/")),
        title=TITLE,
        description="Elke melding die de controle kan geven, met uitleg en een goed en een fout voorbeeld.",
        trail=(open_data.TRAIL,),
    )


INDEX = Family(lambda context: [""], lambda key: BASE, _index, bodies=(RuleList,))


class Piece(Component, frozen=True, kw_only=True):
    """A piece of a paragraph: plain text, or code."""

    text: str
    code: bool


class RulePage(Body, frozen=True, kw_only=True):
    """What a problem code means, with examples."""

    template = "rule/page.html"
    code: str
    title: str
    family: str
    severity: Badge
    means: str
    """What that severity means, in a sentence."""
    paragraphs: Sequence[Sequence[Piece]]
    snippets: Sequence[Snippet]
    previous: Link | None
    next: Link | None
    all: str
    handbook: str


def _page(context: ViewContext, key: str) -> Page[RulePage]:
    rules = sorted(context.documentation.rules, key=lambda rule: rule.code)
    at = next(number for number, rule in enumerate(rules) if rule.code == key)
    rule, builder = rules[at], PageBuilder(context, _url(key))
    paragraphs, snippets = explained(rule.documentation)
    severity, means = _SEVERITIES[rule.severity]

    def link(number: int) -> Link | None:
        if not 0 <= number < len(rules):
            return None
        near = rules[number]
        return Link(text=f"{near.code} {near.title}", href=builder.to(_url(near.code)))

    return builder.page(
        RulePage(
            code=key,
            title=rule.title,
            family=FAMILIES[key[:3]][0],
            severity=severity,
            means=means,
            paragraphs=paragraphs,
            snippets=snippets,
            previous=link(at - 1),
            next=link(at + 1),
            all=builder.to(BASE),
            handbook=builder.to("beheer/controleren/"),
        ),
        title=f"{key}: {rule.title}",
        description=f"Wat de melding {key} betekent en hoe u die verhelpt, met een goed en een fout voorbeeld.",
        trail=(open_data.TRAIL, (TITLE, BASE)),
    )


PAGES = Family(lambda context: [rule.code for rule in context.documentation.rules], _url, _page, bodies=(RulePage,))


def explained(documentation: str) -> tuple[list[Sequence[Piece]], list[Snippet]]:
    """The paragraphs and the snippets of a docstring without indent.

    A line "Goed:" or "Fout:", if need be with a remark in brackets, announces the code that is indented below it.
    """
    paragraphs: list[Sequence[Piece]] = []
    announced: list[tuple[bool, str, list[str]]] = []
    for block in documentation.split("\n\n"):
        if heading := _SNIPPET.fullmatch(block.strip()):
            announced.append((heading[1] == "Goed", heading[2] or "", []))
        elif block.startswith("    ") and announced:
            announced[-1][2].append(inspect.cleandoc("\n" + block))
        elif block.strip():
            paragraphs.append(_inline(" ".join(block.split())))
    snippets = [Snippet(good=good, remark=remark, text="\n\n".join(code)) for good, remark, code in announced]
    return paragraphs, snippets


def _inline(text: str) -> list[Piece]:
    """A paragraph in pieces: what stands between backticks is code."""
    pieces = _CODE.split(text)
    return [Piece(text=piece, code=number % 2 == 1) for number, piece in enumerate(pieces) if piece]
