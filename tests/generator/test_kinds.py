"""The table of kinds is whole: a row that is forgotten or wrong anywhere is seen here."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml
from msgspec import structs

from generator.checks import Context
from generator.checks.names import duplicate_name
from generator.demo import write_demo
from generator.installation import HOUSE, SCHEMAS
from generator.kinds import KIND, KINDS, LASTING, Kind
from generator.linking import in_order, link
from generator.markdown import LINKED
from generator.model import RESOURCES, STRUCTS, Directory
from generator.pipeline import load_and_check
from generator.schema import Field
from generator.source import Record, Records
from generator.viewing import view_context
from generator.views import FAMILIES, FIXED, ViewContext
from generator.views.parts.target_groups import page_of_pair, pairs
from tests.conftest import EXAMPLES, TODAY
from tests.unchanging import PACKAGE

CONTEXT = Context(today=TODAY, data=Path(), record_types={})
WITHOUT_UNIQUE = {"cohorts": "has no name of its own", "people": "two may share a name"}
each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.resource)


@pytest.fixture(scope="module")
def context() -> ViewContext:
    """The toy directory, as the views see it."""
    checked = load_and_check(EXAMPLES / "valid", TODAY)
    directory = link(checked.records, checked.context, demo=True)
    return view_context(checked, directory, url="https://example.org/", name="Toets")


def test_there_is_a_row_for_every_schema_and_a_schema_for_every_row() -> None:
    assert {*KIND} == {*PACKAGE.record_types}
    assert len(KIND) == len(KINDS)


def test_a_data_package_lists_no_other_kind() -> None:
    package = yaml.safe_load((EXAMPLES / "valid" / "datapackage.yaml").read_text(encoding="utf-8"))
    assert {resource["name"] for resource in package["resources"]} <= {*KIND}


def test_a_data_package_may_list_every_kind() -> None:
    name = PACKAGE.configuration["datapackage"].field("resources", "name")
    assert {*name.enum} == {*KIND}


@pytest.mark.parametrize("folder", [HOUSE / "data", EXAMPLES / "valid"], ids=["real", "toy"])
def test_there_is_a_folder_for_every_kind(folder: Path) -> None:
    assert {path.name for path in folder.iterdir() if path.is_dir()} - {"reference", "schemas"} == {*KIND}


def test_the_demo_has_records_of_every_kind(tmp_path: Path) -> None:
    write_demo(tmp_path / "demo", initiatives=20, seed=1, today=TODAY, schemas=SCHEMAS)
    assert [kind.resource for kind in KINDS if not [*(tmp_path / "demo" / kind.resource).glob("*.yaml")]] == []


def test_the_directory_holds_every_kind_and_no_other() -> None:
    given = {field.name for field in fields(Directory) if field.init}
    assert given == {*KIND, "reference_municipalities", "labels", "demo"}
    assert {RESOURCES[struct]: struct for struct in STRUCTS.values()} == STRUCTS


@each_kind
def test_a_row_names_fields_of_its_schema_and_struct(kind: Kind) -> None:
    schema = {field.name for field in PACKAGE.record_types[kind.resource].fields}
    struct = {field.name for field in structs.fields(STRUCTS[kind.resource])}
    assert {kind.order.removeprefix("-"), *kind.unique} <= schema
    assert kind.order.removeprefix("-") in struct
    assert kind not in LASTING or "former_ids" in schema & struct, "a page that lasts can be renamed"


@each_kind
def test_a_row_names_the_picture_of_its_schema(kind: Kind) -> None:
    def is_picture(field: Field) -> bool:
        return {"file", "alt"} <= {inner.name for inner in field.fields}

    pictures = [field.name for field in PACKAGE.record_types[kind.resource].fields if is_picture(field)]
    assert pictures == [*filter(None, [kind.picture])]


def test_a_text_can_link_to_every_kind_with_lasting_pages_by_its_dutch_name() -> None:
    assert {word: kind.resource for word, kind in LINKED.items()} == {
        PACKAGE.record_types[kind.resource].label: kind.resource for kind in LASTING
    }


def test_every_section_has_a_list_and_is_of_one_kind(context: ViewContext) -> None:
    sections = [section for kind in KINDS for section in kind.sections]
    made = {family.address(key) for family in FAMILIES.values() for key in family.keys(context)}
    assert len(sections) == len({*sections})
    assert {*sections} <= {*FIXED} & made


@each_kind
def test_every_record_has_a_page_in_the_section_of_its_row(kind: Kind, context: ViewContext) -> None:
    made = {family.address(key) for family in FAMILIES.values() for key in family.keys(context) if family.listed}
    records = getattr(context.directory, kind.resource)
    if kind in LASTING:
        assert {f"{kind.section}{id}/" for id in records} <= made
    elsewhere = {address for address in made for id in records if address.endswith(f"/{id}/")}
    known = {address for id in records for address in kind.addresses(id)}
    dictionary = {address for address in made if address.startswith("data/")}
    together = {page_of_pair(*pair) for pair in pairs(context)}
    assert elsewhere - known - dictionary - together == set(), "a page of a record whose section is not in its row"


def test_people_have_addresses_that_may_end() -> None:
    assert [kind.resource for kind in KINDS if kind.sections and kind not in LASTING] == ["people"]


@each_kind
def test_what_tells_records_apart_is_checked(kind: Kind) -> None:
    values = dict.fromkeys(kind.unique, "Dezelfde")
    several = {id: Record(kind.resource, id, "", f"{id}.yaml", values) for id in ("eerste", "tweede")}
    found = [*duplicate_name.find(Records({kind.resource: several}), CONTEXT)]
    assert len(found) == (0 if kind.resource in WITHOUT_UNIQUE else 1)
    for field in kind.unique:
        apart = {**several, "tweede": Record(kind.resource, "tweede", "", "", {**values, field: "Ander"})}
        assert [*duplicate_name.find(Records({kind.resource: apart}), CONTEXT)] == []


@pytest.mark.parametrize(
    ("resource", "values"),
    [
        ("initiatives", ["Aarde", "Ängst", "azuur", "Bakker"]),
        ("municipalities", ["Aarde", "Ängst", "azuur", "Bakker"]),
        ("themes", ["Aarde", "Ängst", "azuur", "Bakker"]),
        ("organisations", ["Aarde", "Ängst", "azuur", "Bakker"]),
        ("sources", ["Aarde", "Ängst", "azuur", "Bakker"]),
        ("people", ["Aarde", "Ängst", "azuur", ""]),
        ("cohorts", [2026, 2024, 2019]),
        ("publications", [2026, 2024, None]),
        ("events", ["", "2019", "2020-05", "2020-05-03"]),
    ],
)
def test_records_are_in_the_order_of_their_row(resource: str, values: list[Any], context: ViewContext) -> None:
    example = next(iter(getattr(context.directory, resource).values()))
    field = KIND[resource].order.removeprefix("-")
    wanted = [structs.replace(example, id=f"id-{number}", **{field: value}) for number, value in enumerate(values)]
    assert [*in_order(KIND[resource], wanted[::-1]).values()] == wanted
    same = [structs.replace(wanted[0], id=id) for id in ("een", "twee", "zes")]
    assert [*in_order(KIND[resource], same[::-1])] == ["een", "twee", "zes"]


def test_an_address_is_a_section_and_an_id() -> None:
    assert [*KIND["municipalities"].addresses("emmen")] == ["gemeenten/emmen/", "netwerk/emmen/"]
    assert [*KIND["sources"].addresses("krant")] == []
    with pytest.raises(IndexError):
        _ = KIND["sources"].section


@pytest.mark.parametrize(
    ("resource", "field"),
    [
        ("municipalities", "valid_until"),
        ("events", "date"),
        ("events", "municipality"),
        ("publications", "publisher"),
        ("publications", "year"),
        ("sources", "publisher"),
        ("sources", "published"),
    ],
)
def test_two_of_one_name_can_differ_in_another_field(resource: str, field: str) -> None:
    name = KIND[resource].unique[0]
    values = [{name: "Dezelfde", field: "een"}, {name: "Dezelfde", field: "twee"}]
    records = {str(id): Record(resource, str(id), "", "", fields) for id, fields in enumerate(values)}
    assert [*duplicate_name.find(Records({resource: records}), CONTEXT)] == []
