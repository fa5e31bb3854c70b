"""A help page for every problem that the check can report, made from the documentation of its rule."""

from __future__ import annotations

import inspect
import re
from collections.abc import Sequence

from generator.views.builder import PageBuilder
from generator.views.page import Data, Family, Page, ViewContext
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
    "error": {"text": "fout", "kind": "bad", "means": "Zolang deze fout er is, wordt de site niet gemaakt."},
    "warning": {"text": "waarschuwing", "kind": "warn", "means": "De site wordt wel gemaakt. Kijk het toch na."},
}
_SNIPPET = re.compile(r"(Goed|Fout)(?: \((.+)\))?:")
_CODE = re.compile(r"`([^`]+)`")


def _url(code: str) -> str:
    return f"{BASE}{code.lower()}/"


def _index(context: ViewContext, key: str) -> Page:
    builder = PageBuilder(context, BASE)
    rules = sorted(context.documentation.rules, key=lambda one: str(one["code"]))
    groups = [
        {
            "title": title,
            "text": question,
            "rules": [
                {
                    "code": one["code"],
                    "title": one["title"],
                    "href": builder.to(_url(one["code"])),
                    "severity": _SEVERITIES[one["severity"]],
                }
                for one in rules
                if one["code"].startswith(letters)
            ],
        }
        for letters, (title, question) in FAMILIES.items()
    ]
    return builder.page(
        "rule/list.html",
        title=TITLE,
        description="Elke melding die de controle kan geven, met uitleg en een goed en een fout voorbeeld.",
        trail=(open_data.TRAIL,),
        data={"groups": [one for one in groups if one["rules"]], "handbook": builder.to("beheer/controleren/")},
    )


INDEX = Family(lambda context: [""], lambda key: BASE, _index)


def _page(context: ViewContext, key: str) -> Page:
    rules = sorted(context.documentation.rules, key=lambda one: str(one["code"]))
    at = next(number for number, one in enumerate(rules) if one["code"] == key)
    rule, builder = rules[at], PageBuilder(context, _url(key))
    paragraphs, snippets = explained(rule["documentation"])
    near = {"previous": rules[at - 1] if at else None, "next": rules[at + 1] if at + 1 < len(rules) else None}
    return builder.page(
        "rule/page.html",
        title=f"{key}: {rule['title']}",
        description=f"Wat de melding {key} betekent en hoe u die verhelpt, met een goed en een fout voorbeeld.",
        trail=(open_data.TRAIL, (TITLE, BASE)),
        data={
            "code": key,
            "title": rule["title"],
            "family": FAMILIES[key[:3]][0],
            "severity": _SEVERITIES[rule["severity"]],
            "paragraphs": paragraphs,
            "snippets": snippets,
            "near": {
                side: {"text": f"{one['code']} {one['title']}", "href": builder.to(_url(one["code"]))} if one else None
                for side, one in near.items()
            },
            "all": builder.to(BASE),
            "handbook": builder.to("beheer/controleren/"),
        },
    )


PAGES = Family(lambda context: [one["code"] for one in context.documentation.rules], _url, _page)


def explained(documentation: str) -> tuple[list[Sequence[Data]], list[Data]]:
    """The paragraphs and the snippets of a docstring.

    A paragraph is a list of {text, code}; a snippet is {good, remark, text}. A line "Goed:" or "Fout:", if need be
    with a remark in brackets, announces the code that is indented below it.
    """
    paragraphs: list[Sequence[Data]] = []
    snippets: list[dict[str, object]] = []
    for block in inspect.cleandoc(documentation).split("\n\n"):
        announced = _SNIPPET.fullmatch(block.strip())
        if announced:
            snippets.append({"good": announced[1] == "Goed", "remark": announced[2] or "", "text": ""})
        elif block.startswith("    ") and snippets:
            before = f"{snippets[-1]['text']}\n\n" if snippets[-1]["text"] else ""
            snippets[-1]["text"] = before + inspect.cleandoc("\n" + block)
        elif block.strip():
            paragraphs.append(_inline(" ".join(block.split())))
    return paragraphs, list(snippets)


def _inline(text: str) -> list[Data]:
    """A paragraph in pieces: what stands between backticks is code."""
    pieces = _CODE.split(text)
    return [{"text": one, "code": number % 2 == 1} for number, one in enumerate(pieces) if one]
