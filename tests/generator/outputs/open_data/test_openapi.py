"""The JSON files are what the OpenAPI document says."""

from __future__ import annotations

import json
import re
from typing import Any

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.generator.outputs.open_data.conftest import URL, Opened


def read(made: Opened, path: str) -> Any:
    return json.loads((made.folder / path).read_text(encoding="utf-8"))


def validator(document: Any, name: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": f"#/components/schemas/{name}", "components": document["components"]})


def test_the_document_is_valid(made: Opened) -> None:
    document = read(made, "openapi.json")
    assert [*OpenAPIV31SpecValidator(document).iter_errors()] == []
    assert document["servers"] == [{"url": f"{URL}data/v1"}]


def test_addresses_are_in_kebab_case_and_lead_to_files(made: Opened) -> None:
    document = read(made, "openapi.json")
    for path in document["paths"]:
        assert re.fullmatch(r"(/([a-z0-9]+(-[a-z0-9]+)*|\{id\}))+\.json", path), path
        kind = path.split("/")[1].removesuffix(".json")
        file = path.replace("{id}", next(iter(getattr(made.directory, kind))))
        assert (made.folder / file[1:]).is_file()


def test_every_record_is_as_described(made: Opened) -> None:
    document = read(made, "openapi.json")
    for kind in made.data.kinds.values():
        single = validator(document, kind.singular)
        several = validator(document, f"{kind.singular}-list")
        listed = read(made, f"{kind.name}.json")
        several.validate(listed)
        assert listed["count"] == len(listed["items"]) == len(made.data.records[kind.name])
        for item in listed["items"]:
            single.validate(item)
            assert read(made, f"{kind.name}/{item['id']}.json") == item


def test_a_field_that_is_not_described_would_be_found(toy_data: Opened) -> None:
    document, listed = read(toy_data, "openapi.json"), read(toy_data, "initiatives.json")
    spoiled = {**listed["items"][0], "phone": "x"}
    assert not validator(document, "initiative").is_valid(spoiled)


def test_the_deviations_are_listed(made: Opened) -> None:
    described = read(made, "openapi.json")["info"]["description"]
    assert "API Design Rules" in described
    assert described.count("\n- ") >= 5


def test_everything_says_its_licence_and_whether_it_is_invented(demo_data: Opened) -> None:
    for file in demo_data.folder.glob("*/*.json"):
        assert file.read_bytes().startswith(b'{"licence":"CC-BY-4.0","fictional":true,"id":"')
    assert read(demo_data, "openapi.json")["info"]["title"].startswith("Voorbeelddata")
