"""The data dictionary: every field of every record type, as the schemas state it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator import schema
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import Body, Choice, Component, Entry, Field, Link, Snippet, Tag
from generator.views.page import Family, Page, ViewContext
from generator.views.pages import open_data

BASE = "data/woordenboek/"
TITLE = "Gegevenswoordenboek"


class RecordKind(Component, frozen=True, kw_only=True):
    """A kind of record, and how many fields it has."""

    href: str
    title: str
    text: str
    count: str


class DictionaryIndex(Body, frozen=True, kw_only=True):
    """All kinds of records."""

    template = "dictionary/list.html"
    kinds: Sequence[RecordKind]
    handbook: str


def _index(context: ViewContext, key: str) -> Page[DictionaryIndex]:
    builder = PageBuilder(context, BASE)
    return builder.page(
        DictionaryIndex(
            kinds=[
                RecordKind(
                    href=builder.to(f"{BASE}{kind.name}/"),
                    title=kind.title,
                    text=kind.description,
                    count=dutch.counted(len(kind.fields), "veld", "velden"),
                )
                for kind in context.documentation.record_types
            ],
            handbook=builder.to("beheer/"),
        ),
        title=TITLE,
        description="Welke velden elk soort gegeven heeft: wat erin hoort, wat verplicht is en een voorbeeld.",
        trail=(open_data.TRAIL,),
    )


INDEX = Family(lambda context: [""], lambda key: BASE, _index, bodies=(DictionaryIndex,))


class DictionaryPage(Body, frozen=True, kw_only=True):
    """All fields of a kind of record."""

    template = "dictionary/page.html"
    title: str
    description: str
    folder: str
    people: bool
    """It is about people, of whom nearly everything is private."""
    fields: Sequence[Field]
    contents: Sequence[Entry]
    smallest: Snippet
    """The smallest file that passes, in YAML."""
    others: Sequence[Tag]
    problems: str
    handbook: str


def _page(context: ViewContext, key: str) -> Page[DictionaryPage]:
    kinds = context.documentation.record_types
    kind = next(kind for kind in kinds if kind.name == key)
    titles = {kind.name: kind.title for kind in kinds}
    builder = PageBuilder(context, f"{BASE}{key}/")
    people = key == "people"
    fields = [_field(builder, field, "", titles, people) for field in kind.fields]
    smallest = [
        f"# yaml-language-server: $schema=../schemas/json/{kind.singular}.json",
        *(f"{field.name}: {example(field.example)}" for field in kind.fields if field.required and field.name != "id"),
    ]
    return builder.page(
        DictionaryPage(
            title=kind.title,
            description=kind.description,
            folder=f"data/{key}/",
            people=people,
            fields=fields,
            contents=[Entry(title=field.name, url=f"#{field.id}") for field in fields],
            smallest=Snippet(text="\n".join(smallest), good=True, remark="alles wat verplicht is"),
            others=[
                Tag(text=other.title, href=builder.to(f"{BASE}{other.name}/")) for other in kinds if other.name != key
            ],
            problems=builder.to("data/meldingen/"),
            handbook=builder.to("beheer/"),
        ),
        title=f"Velden van {kind.title.lower()}",
        description=f"Alle velden van een {kind.label}: wat erin hoort, wat verplicht is en een voorbeeld.",
        trail=(open_data.TRAIL, (TITLE, BASE)),
    )


PAGES = Family(
    lambda context: [kind.name for kind in context.documentation.record_types],
    lambda key: f"{BASE}{key}/",
    _page,
    bodies=(DictionaryPage,),
)


def _field(
    builder: PageBuilder, field: schema.Field, above: str, titles: Mapping[str, str], people: bool = False
) -> Field:
    """What the field component shows. `titles` are the Dutch titles of the record types, by name."""
    path = f"{above}{field.name}"
    inner = (field.item or field).fields
    counted = ("waarde", "waarden") if field.type == "array" else ("teken", "tekens")
    return Field(
        id=f"veld-{path.replace('.', '-').replace('_', '-')}",
        name=field.name,
        title=field.title,
        text=field.description,
        type=_kind(field),
        required=field.required,
        refers_to=_refers_to(builder, field, titles),
        choices=_choices(field),
        limits=_limits(field.constraints, *counted),
        example=example(field.example),
        visible=_visible(builder, field) if people else "",
        fields=[_field(builder, part, f"{path}.", titles) for part in inner],
    )


_KINDS = {
    "string": "tekst",
    "integer": "geheel getal",
    "number": "getal",
    "boolean": "true of false",
    "date": "datum (jaar-maand-dag)",
    "object": "groep van velden",
    "array": "lijst",
}


def _kind(field: schema.Field) -> str:
    """What kind of value a field takes, in words."""
    if field.item:
        return f"lijst van {_PLURALS.get(_kind(field.item), 'waarden')}"
    if field.partial_date:
        return "jaar, maand of dag"
    if field.references:
        return "verwijzing"
    if field.markdown:
        return "tekst met opmaak (Markdown)"
    if field.mailbox:
        return "e-mailadres van een rol"
    if field.format == "uri":
        return "webadres"
    return _KINDS[field.type]


_PLURALS = {
    "tekst": "teksten",
    "geheel getal": "gehele getallen",
    "getal": "getallen",
    "groep van velden": "groepen van velden",
    "verwijzing": "verwijzingen",
    "webadres": "webadressen",
}


def _refers_to(builder: PageBuilder, field: schema.Field, titles: Mapping[str, str]) -> Link | None:
    name = field.references
    return Link(text=titles[name], href=builder.to(f"{BASE}{name}/")) if name else None


def _choices(field: schema.Field) -> list[Choice]:
    """The values to choose from, with their Dutch words."""
    values = (field.item or field).enum
    return [Choice(value=value, label=field.labels.get(value, "")) for value in values]


_LIMITS = (
    ("unique", "komt maar een keer voor"),
    ("minLength", "minstens {} {}"),
    ("maxLength", "hoogstens {} {}"),
    ("minimum", "niet kleiner dan {}"),
    ("maximum", "niet groter dan {}"),
    ("pattern", "past op het patroon {}"),
)


def _limits(constraints: Mapping[str, Any], singular: str, plural: str) -> str:
    """The other constraints of a field in words; `singular` and `plural` name the unit of its length."""
    given = [(text, constraints[name]) for name, text in _LIMITS if constraints.get(name) not in (None, False)]
    return ", ".join(text.format(value, singular if value == 1 else plural) for text, value in given)


def _visible(builder: PageBuilder, field: schema.Field) -> str:
    """When a field of a person is on the site."""
    if field.public:
        return "altijd openbaar"
    if field.purpose:
        label = builder.label("people.consent.purposes", field.purpose)
        return f"alleen met toestemming voor {label}"
    return "nooit op de site"


def example(value: Any) -> str:
    """An example as one writes it in YAML, on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{name}: {example(item)}' for name, item in value.items())}}}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return f"[{', '.join(example(item) for item in value)}]"
    return str(value)
