"""The data dictionary: every field of every record type, as the schemas state it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.page import Data, Family, Page, ViewContext
from generator.views.pages import open_data

BASE = "data/woordenboek/"
TITLE = "Gegevenswoordenboek"

Described = Mapping[str, Any]
"""A field as the documentation of the site gives it."""


def _index(context: ViewContext, key: str) -> Page:
    builder = PageBuilder(context, BASE)
    return builder.page(
        "dictionary/list.html",
        title=TITLE,
        description="Welke velden elk soort gegeven heeft: wat erin hoort, wat verplicht is en een voorbeeld.",
        trail=(open_data.TRAIL,),
        data={
            "kinds": [
                {
                    "href": builder.to(f"{BASE}{one['name']}/"),
                    "title": one["title"],
                    "text": one["description"],
                    "count": dutch.counted(len(one["fields"]), "veld", "velden"),
                }
                for one in context.documentation.record_types
            ],
            "handbook": builder.to("beheer/"),
        },
    )


INDEX = Family(lambda context: [""], lambda key: BASE, _index)


def _page(context: ViewContext, key: str) -> Page:
    kinds = context.documentation.record_types
    kind = next(one for one in kinds if one["name"] == key)
    titles = {one["name"]: one["title"] for one in kinds}
    builder = PageBuilder(context, f"{BASE}{key}/")
    people = key == "people"
    fields = [_field(builder, one, "", titles, people) for one in kind["fields"]]
    smallest = [
        f"# yaml-language-server: $schema=../schemas/json/{kind['singular']}.json",
        *(
            f"{one['name']}: {example(one['example'])}"
            for one in kind["fields"]
            if _is_required(one) and one["name"] != "id"
        ),
    ]
    return builder.page(
        "dictionary/page.html",
        title=f"Velden van {kind['title'].lower()}",
        description=f"Alle velden van een {kind['label']}: wat erin hoort, wat verplicht is en een voorbeeld.",
        trail=(open_data.TRAIL, (TITLE, BASE)),
        data={
            "title": kind["title"],
            "description": kind["description"],
            "folder": f"data/{key}/",
            "people": people,
            "fields": fields,
            "contents": [{"title": one["name"], "url": f"#{one['id']}"} for one in fields],
            "smallest": "\n".join(smallest),
            "others": [
                {"text": one["title"], "href": builder.to(f"{BASE}{one['name']}/"), "tone": ""}
                for one in kinds
                if one["name"] != key
            ],
            "problems": builder.to("data/meldingen/"),
            "handbook": builder.to("beheer/"),
        },
    )


PAGES = Family(
    lambda context: [one["name"] for one in context.documentation.record_types], lambda key: f"{BASE}{key}/", _page
)


def _is_required(field: Described) -> bool:
    return bool(field["constraints"].get("required"))


def _field(builder: PageBuilder, field: Described, above: str, titles: Mapping[str, str], people: bool = False) -> Data:
    """See the field component. `titles` are the Dutch titles of the record types, by name."""
    path = f"{above}{field['name']}"
    inner = (field["item"] or field)["fields"]
    return {
        "id": f"veld-{path.replace('.', '-').replace('_', '-')}",
        "name": field["name"],
        "title": field["title"],
        "text": field["description"],
        "type": _kind(field),
        "required": _is_required(field),
        "refers_to": _refers_to(builder, field, titles),
        "choices": _choices(field),
        "limits": _limits(
            field["constraints"], *(("waarde", "waarden") if field["type"] == "array" else ("teken", "tekens"))
        ),
        "example": example(field["example"]),
        "visible": _visible(builder, field) if people else "",
        "fields": [_field(builder, one, f"{path}.", titles) for one in inner],
    }


_KINDS = {
    "string": "tekst",
    "integer": "geheel getal",
    "number": "getal",
    "boolean": "true of false",
    "date": "datum (jaar-maand-dag)",
    "object": "groep van velden",
    "array": "lijst",
}


def _kind(field: Described) -> str:
    """What kind of value a field takes, in words."""
    if field["type"] == "array":
        return f"lijst van {_PLURALS.get(_kind(field['item']), 'waarden')}"
    if field["partial_date"]:
        return "jaar, maand of dag"
    if field["references"]:
        return "verwijzing"
    if field["markdown"]:
        return "tekst met opmaak (Markdown)"
    if field["mailbox"]:
        return "e-mailadres van een rol"
    if field["format"] == "uri":
        return "webadres"
    return _KINDS[field["type"]]


_PLURALS = {
    "tekst": "teksten",
    "geheel getal": "gehele getallen",
    "getal": "getallen",
    "groep van velden": "groepen van velden",
    "verwijzing": "verwijzingen",
    "webadres": "webadressen",
}


def _refers_to(builder: PageBuilder, field: Described, titles: Mapping[str, str]) -> Data | None:
    name = field["references"]
    return {"text": titles[name], "href": builder.to(f"{BASE}{name}/")} if name else None


def _choices(field: Described) -> list[Data]:
    """The values to choose from, with their Dutch words."""
    inner = field["item"] or field
    return [{"value": one, "label": field["labels"].get(one, "")} for one in inner["constraints"].get("enum", ())]


_LIMITS = (
    ("unique", "komt maar een keer voor"),
    ("minLength", "minstens {} {}"),
    ("maxLength", "hoogstens {} {}"),
    ("minimum", "niet kleiner dan {}"),
    ("maximum", "niet groter dan {}"),
    ("pattern", "past op het patroon {}"),
)


def _limits(constraints: Mapping[str, Any], one: str, more: str) -> str:
    """What else must be true of a value; `one` and `more` are what its length counts."""
    given = [(text, constraints[name]) for name, text in _LIMITS if constraints.get(name) not in (None, False)]
    return ", ".join(text.format(value, one if value == 1 else more) for text, value in given)


def _visible(builder: PageBuilder, field: Described) -> str:
    """When a field of a person is on the site."""
    if field["public"]:
        return "altijd openbaar"
    if field["purpose"]:
        label = builder.label("people.consent.purposes", field["purpose"])
        return f"alleen met toestemming voor {label}"
    return "nooit op de site"


def example(value: Any) -> str:
    """An example as one writes it in YAML, on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{name}: {example(one)}' for name, one in value.items())}}}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return f"[{', '.join(example(one) for one in value)}]"
    return str(value)
