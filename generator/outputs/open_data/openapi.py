"""The machine-readable description of the JSON files: an OpenAPI document, made from the schemas."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from generator.outputs.open_data.datapackage import PARTIAL_DATE
from generator.outputs.open_data.dataset import BASE, VERSION, Dataset
from generator.schema import Field, RecordType


def openapi(data: Dataset) -> bytes:
    """The document."""
    licences = data.package.get("licenses", ())
    described = {
        "openapi": "3.1.0",
        "info": {
            "title": data.title,
            "version": VERSION,
            "summary": "De open gegevens als JSON, om te lezen.",
            "description": f"{data.package.get('description', '')}\n\n{_NOTES}".strip(),
            **({"license": {"name": data.licence, "url": licences[0]["path"]}} if licences else {}),
        },
        "servers": [{"url": f"{data.url}{BASE}".rstrip("/")}],
        "tags": [{"name": kind.name, "description": kind.description} for kind in data.kinds.values()],
        "paths": {path: item for kind in data.kinds.values() for path, item in _paths(kind)},
        "components": {"schemas": {name: schema for kind in data.kinds.values() for name, schema in _schemas(kind)}},
    }
    return f"{json.dumps(described, ensure_ascii=False, indent=1)}\n".encode()


_NOTES = """Dit zijn gewone bestanden op een website, om te lezen. Elke bouw van de site maakt ze opnieuw. Mensen en
beelden staan er niet in. Wat niet bekend is, ontbreekt. Een datum is zo precies als die bekend is: een jaar, een maand
of een dag.

Van de API Design Rules van de Nederlandse overheid wijkt dit af, omdat er geen programma achter zit:

- een adres eindigt op `.json`, en een header `Accept` verandert niets;
- er is geen header `API-Version`: de versie staat in het adres (`v1`) en hier bij `info.version`;
- een verzameling komt in een keer, zonder bladeren, filters of zoeken;
- wat er niet is, geeft de foutpagina van de site (404) en geen `application/problem+json`;
- de namen van velden zijn Engels met een laag streepje, zoals in de bestanden van de gegevens zelf;
- welke headers (CORS, bewaren) erbij komen, bepaalt de server van de site."""


def _paths(kind: RecordType) -> Iterable[tuple[str, Any]]:
    yield (
        f"/{kind.name}.json",
        {
            "get": {
                "operationId": f"list-{kind.name}",
                "tags": [kind.name],
                "summary": f"{kind.title}: alles",
                "responses": {"200": _answer(f"Alles ({kind.title.lower()}).", f"{kind.singular}-list")},
            }
        },
    )
    yield (
        f"/{kind.name}/{{id}}.json",
        {
            "get": {
                "operationId": f"get-{kind.singular}",
                "tags": [kind.name],
                "summary": f"{kind.title}: een",
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "description": "De id, zoals in de lijst.",
                        "schema": {"type": "string"},
                    }
                ],
                "responses": {
                    "200": _answer(f"Een {kind.label}.", kind.singular),
                    "404": {"description": f"Er is geen {kind.label} met deze id."},
                },
            }
        },
    )


def _answer(text: str, schema: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"description": text, "content": content}


def _schemas(kind: RecordType) -> Iterable[tuple[str, Any]]:
    yield kind.singular, _object(kind.fields, kind.label.capitalize(), kind.description, _STATEMENT)
    yield (
        f"{kind.singular}-list",
        {
            "type": "object",
            "title": kind.title,
            "properties": {
                "title": {"type": "string"},
                "date": {"type": "string", "format": "date", "description": "De dag van de bouw van de site."},
                **_STATEMENT,
                "count": {"type": "integer", "minimum": 0},
                "items": {"type": "array", "items": {"$ref": f"#/components/schemas/{kind.singular}"}},
            },
            "required": ["title", "date", *_STATEMENT, "count", "items"],
            "additionalProperties": False,
        },
    )


_STATEMENT = {
    "licence": {"type": "string", "description": "De code van de licentie. Noem de bron."},
    "fictional": {"type": "boolean", "description": "Of dit voorbeelddata is, verzonnen."},
}


def _object(fields: Iterable[Field], title: str, description: str, more: dict[str, Any]) -> dict[str, Any]:
    listed = [*fields]
    always = [field.name for field in listed if field.required or field.type == "boolean"]
    return {
        "type": "object",
        "title": title,
        "description": description,
        "properties": {**more, **{field.name: _property(field) for field in listed}},
        "required": [*more, *always],
        "additionalProperties": False,
    }


def _property(field: Field) -> dict[str, Any]:
    if field.type == "object":
        return _object(field.fields, field.title, field.description, {})
    labels = "; ".join(f"{value}: {label}" for value, label in field.labels.items())
    refers = f"Een id van {field.references}." if field.references else ""
    described = {
        "title": field.title,
        "description": " ".join(filter(None, [field.description, refers, labels and f"({labels})"])),
    }
    if field.item is not None:
        return {**described, "type": "array", "items": _item(field.item)}
    return {**described, **_value(field)}


def _item(item: Field) -> dict[str, Any]:
    return _object(item.fields, item.title, item.description, {}) if item.type == "object" else _value(item)


def _value(field: Field) -> dict[str, Any]:
    """What the value of a field can be."""
    bounds = {name: field.constraints[name] for name in ("minimum", "maximum") if name in field.constraints}
    if field.type == "date":
        return {"type": "string", "format": "date"}
    if field.partial_date:
        return {"type": "string", "pattern": f"^{PARTIAL_DATE}$"}
    if field.enum:
        return {"type": "string", "enum": list(field.enum)}
    return {"type": field.type, **bounds}
