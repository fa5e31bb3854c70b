"""The demo: reproducible, within its bounds, never over somebody's work, and valid by the schemas."""

import datetime
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.demo import write_demo
from generator.installation import SCHEMAS
from generator.kinds import KIND

TODAY = datetime.date(2026, 11, 23)
RESOURCES = [*KIND]
PERSONAL = {
    **{field: field for field in ("name", "bio", "quote", "photo")},
    **dict.fromkeys(("topics", "languages", "municipalities", "provinces", "availability"), "profile"),
    "brought_in_by": "pairing",
}
KINDS: dict[str, Any] = {
    "string": str, "integer": int, "number": (int, float), "boolean": bool, "date": datetime.date,
    "array": list, "object": dict,
}  # fmt: skip

Records = dict[str, dict[str, dict[str, Any]]]


def demo(out: Path, count: int, seed: int = 1, today: datetime.date = TODAY) -> Path:
    write_demo(out, initiatives=count, seed=seed, today=today, schemas=SCHEMAS)
    return out


def load(folder: Path) -> Records:
    return {
        resource: {
            file.stem: yaml.load(file.read_text("utf-8"), yaml.CSafeLoader)
            for file in (folder / resource).glob("*.yaml")
        }
        for resource in RESOURCES
    }


def content(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


@pytest.fixture(scope="module", params=[10, 50, 300])
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demo(tmp_path_factory.mktemp("demo") / "data", request.param)


@pytest.fixture(scope="module")
def records(written: Path) -> Records:
    return load(written)


def test_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    assert content(demo(tmp_path / "a", 40)) == content(demo(tmp_path / "b", 40))
    assert content(demo(tmp_path / "c", 40, seed=2)) != content(tmp_path / "a")


@pytest.mark.parametrize("count", [-1, 100_001])
def test_refuses_numbers_out_of_bounds(tmp_path: Path, count: int) -> None:
    with pytest.raises(ValueError, match=r"van 0 tot en met 100\.000"):
        demo(tmp_path / "out", count)
    assert list(tmp_path.iterdir()) == []


def test_refuses_a_folder_that_is_not_a_demo(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "work.txt").write_text("kept")
    with pytest.raises(ValueError, match="geen voorbeelddata"):
        demo(tmp_path / "mine", 10)
    assert (tmp_path / "mine" / "work.txt").read_text() == "kept"


def test_refuses_real_records_and_files(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "datapackage.yaml").write_text("name: x\ndemo: false\n")
    (tmp_path / "file").write_text("kept")
    for name in ("real", "file"):
        with pytest.raises(ValueError, match="geen voorbeelddata"):
            demo(tmp_path / name, 10)


def test_replaces_an_earlier_demo_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    demo(tmp_path / "out", 40)
    first = content(tmp_path / "out")
    demo(tmp_path / "out", 12)
    assert len(list((tmp_path / "out" / "initiatives").glob("*.yaml"))) == 12
    demo(tmp_path / "out", 40)
    assert content(tmp_path / "out") == first
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]


def test_a_failure_leaves_the_earlier_demo_intact(tmp_path: Path) -> None:
    before = content(demo(tmp_path / "out", 20))

    def fail(done: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        write_demo(tmp_path / "out", initiatives=10, seed=1, today=TODAY, schemas=SCHEMAS, progress=fail)
    assert content(tmp_path / "out") == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]


def test_progress_counts_every_initiative(tmp_path: Path) -> None:
    seen: list[int] = []
    write_demo(tmp_path / "out", initiatives=15, seed=1, today=TODAY, schemas=SCHEMAS, progress=seen.append)
    assert seen == list(range(1, 16))


@pytest.mark.parametrize("today", [datetime.date(2024, 2, 29), datetime.date(2027, 1, 1), datetime.date(2030, 12, 31)])
def test_any_day_will_do(tmp_path: Path, today: datetime.date) -> None:
    found = load(demo(tmp_path / "out", 60, today=today))
    assert len(found["initiatives"]) == 60
    assert _dangling(found) == []


@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_few_initiatives_are_a_demo_too(tmp_path: Path, count: int) -> None:
    found = load(demo(tmp_path / "out", count))
    assert len(found["initiatives"]) == count
    assert found["cohorts"]
    assert _dangling(found) == []


def test_number_of_initiatives(written: Path, records: Records) -> None:
    assert len(records["initiatives"]) in (10, 50, 300)
    assert {path.name for path in written.iterdir()} == {*RESOURCES, "datapackage.yaml", "reference", "schemas"}


def test_every_file_says_that_it_is_invented(written: Path) -> None:
    for resource in RESOURCES:
        for file in (written / resource).glob("*.yaml"):
            first, second = file.read_text("utf-8").splitlines()[:2]
            assert re.fullmatch(r"# yaml-language-server: \$schema=\.\./schemas/json/[a-z]+\.json", first)
            assert second == "# voorbeelddata: alles in dit bestand is verzonnen"


def test_every_address_is_on_the_example_host(written: Path) -> None:
    for resource in RESOURCES:
        for file in (written / resource).glob("*.yaml"):
            hosts = re.findall(r"https?://[^\s/)\]']+", file.read_text("utf-8"))
            assert set(hosts) <= {"https://voorbeeld.example"}, file


def test_records_fit_their_schemas(records: Records) -> None:
    faults = []
    for resource, found in records.items():
        fields = _fields(_read(SCHEMAS / f"{resource}.yaml"))
        for id_, record in found.items():
            assert re.fullmatch(fields["id"]["constraints"]["pattern"], id_)
            faults += [f"{resource}/{id_} {fault}" for fault in _object_faults({"id": id_, **record}, fields)]
    assert faults == []


def test_references_resolve(records: Records) -> None:
    assert _dangling(records) == []


def test_names_are_unique(records: Records) -> None:
    for resource in ("initiatives", "municipalities", "organisations", "people"):
        names = [_bare(record["name"]) for record in records[resource].values() if "name" in record]
        assert [name for name, count in Counter(names).items() if count > 1] == []


def test_people_show_only_what_they_agreed_to(records: Records) -> None:
    states = set()
    for person in records["people"].values():
        consent = person.get("consent", {})
        given = set(consent.get("purposes", ())) if "withdrawn_on" not in consent else set()
        assert {PERSONAL[field] for field in person if field in PERSONAL} <= given
        assert "pairing" in given or not any("initiative" in role for role in person["roles"])
        states.add(
            "none" if not consent else "withdrawn" if "withdrawn_on" in consent
            else "expired" if consent["expires_on"] < TODAY
            else "expiring" if consent["expires_on"] < TODAY + datetime.timedelta(days=60) else "valid"
        )  # fmt: skip
    assert states == {"none", "withdrawn", "expired", "expiring", "valid"}


def test_numbers_agree(records: Records) -> None:
    held = Counter(record["participations"][0].get("cohort") for record in records["initiatives"].values())
    for id_, cohort in records["cohorts"].items():
        funnel: dict[str, list[int]] = {}
        for entry in cohort.get("funnel", ()):
            funnel.setdefault(entry["step"], []).append(entry["value"])
        steps = [max(funnel[step]) for step in ("sign-ups", "intakes", "plans", "selected") if step in funnel]
        assert steps == sorted(steps, reverse=True)
        assert held[id_] <= min(funnel.get("selected", [0]))
        for criteria in cohort["criteria"]:
            weights = [item["weight"] for item in criteria["items"] if "weight" in item]
            assert not weights or (sum(weights) == 100 and weights[0] > max(weights[1:]))
    for initiative in records["initiatives"].values():
        for award in initiative.get("awards", ()):
            if "cohort" in award:
                assert award["cohort"].endswith(award["date"][:4])


def test_sentences_are_short(records: Records) -> None:
    for initiative in records["initiatives"].values():
        text = re.sub(r"\]\([^)]*\)", "]", initiative["description"])
        for sentence in re.split(r"(?<=[.?!:])\s+|\n\n|\n- ", text):
            assert len(sentence.split()) <= 25, sentence


@cache
def _read(file: Path) -> dict[str, Any]:
    return dict(yaml.safe_load(file.read_text("utf-8")))


def _fields(schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The fields of a schema, an object field or an array item, with its parts."""
    fields: dict[str, dict[str, Any]] = {}
    for part in [*schema.get("include", ()), *([schema["part"]] if "part" in schema else ())]:
        fields |= _fields(_read(SCHEMAS / "parts" / f"{part}.yaml"))
    return fields | {field["name"]: field for field in schema.get("fields", ())}


def _object_faults(value: dict[str, Any], fields: dict[str, dict[str, Any]]) -> Iterator[str]:
    yield from (f"unknown {key}" for key in value.keys() - fields.keys())
    for name, field in fields.items():
        if name in value:
            yield from _faults(value[name], field, name)
        elif field.get("constraints", {}).get("required"):
            yield f"missing {name}"


def _faults(value: Any, field: dict[str, Any], path: str) -> Iterator[str]:
    limits = field.get("constraints", {})
    if not isinstance(value, KINDS[field["type"]]):
        yield f"{path}: {value!r} is no {field['type']}"
    elif field["type"] == "array":
        if len(value) < limits.get("minLength", 1):
            yield f"{path}: too few"
        for item in value:
            yield from _faults(item, {"name": path, **field["arrayItem"]}, f"{path}[]")
    elif field["type"] == "object":
        yield from (f"{path}.{fault}" for fault in _object_faults(value, _fields(field)))
    elif "enum" in limits and value not in limits["enum"]:
        yield f"{path}: {value!r} not allowed"
    elif field["type"] == "string" and len(value) > limits.get("maxLength", 10_000):
        yield f"{path}: too long"
    elif field.get("partial_date") and not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value):
        yield f"{path}: {value!r} is no partial date"
    elif "pattern" in limits and not re.fullmatch(limits["pattern"], value):
        yield f"{path}: {value!r} does not match"


def _dangling(records: Records) -> list[str]:  # noqa: C901
    """References to records that do not exist, found by the schemas."""
    missing: list[str] = []

    def look(value: Any, field: dict[str, Any], where: str) -> None:
        if "references" in field:
            for id_ in value if isinstance(value, list) else [value]:
                if id_ not in records[field["references"]]:
                    missing.append(f"{where}: {id_}")
        elif field["type"] == "array" and field["arrayItem"]["type"] == "object":
            for item in value:
                look(item, field["arrayItem"], where)
        elif field["type"] == "object":
            for name, inner in _fields(field).items():
                if name in value:
                    look(value[name], inner, f"{where}.{name}")

    for resource, found in records.items():
        fields = _fields(_read(SCHEMAS / f"{resource}.yaml"))
        for id_, record in found.items():
            for name, value in record.items():
                look(value, fields[name], f"{resource}/{id_}.{name}")
    return missing


def _bare(name: str) -> str:
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
