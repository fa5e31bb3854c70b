"""`datapackage.yaml` is read by one reader and validated by its schema, and no content makes that crash."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from generator.pipeline import link, load_and_check
from generator.problems import has_errors
from generator.source import in_order
from generator.source.datapackage import is_demo

SOUND = """\
name: proef
title: Proef
licenses:
  - {name: CC0-1.0, title: Publiek domein, path: https://voorbeeld.example/licentie}
"""


def told(data: Path, today: date) -> list[str]:
    found = in_order(load_and_check(data, today).problems)
    return [f"{problem.position.line}:{problem.position.column} {problem.code}" for problem in found]


@pytest.mark.parametrize(
    ("extra", "problem"),
    [
        ("accessibility: nog niet onderzocht", "5:16 FLD003"),
        ("\tdemo: false", "5:1 YML001"),
        ("accessibility: {status: voldoet, date: 2027-02-30}", "5:40 FLD009"),
        ("accessibility: {status: x, date: 2027-01-31, register: 'javascript:alert(1)'}", "5:56 FLD008"),
        ("accessibility: {status: voldoet, register: https://a.nl}", "5:16 FLD002"),
        ("licences: []", "5:1 FLD001"),
        ("demo: ja", "5:7 FLD025"),
        ("demo: maybe", "5:7 FLD003"),
        ("demo: yes", "5:7 FLD025"),
        ("demo: [true]", "5:7 FLD003"),
        ("demo:", "5:6 FLD013"),
        ("resources: [{name: themes, schema: ../../etc/passwd}]", "5:36 FLD006"),
        ("resources: [{name: geheimen, schema: schemas/themes.yaml}]", "5:20 FLD004"),
        ("consent: {longest_years: 1000}", "5:26 FLD007"),
        ("mailboxes: info@voorbeeld.example", "5:12 FLD017"),
        ("demo: &a false", "5:7 YML003"),
    ],
)
def test_a_problem_is_reported_at_its_position(toy: Path, today: date, extra: str, problem: str) -> None:
    (toy / "datapackage.yaml").write_text(f"{SOUND}{extra}\n", encoding="utf-8")
    assert told(toy, today) == [problem]


def test_a_licence_has_a_web_address(toy: Path, today: date) -> None:
    spoiled = SOUND.replace("https://voorbeeld.example/licentie", "'javascript:alert(1)'")
    (toy / "datapackage.yaml").write_text(spoiled, encoding="utf-8")
    assert told(toy, today) == ["4:50 FLD008"]


@pytest.mark.parametrize(
    ("content", "code"), [(b"", "YML011"), (b"- een\n", "YML012"), (b"\xff\xfe\0", "YML005"), (b"\0" * 9, "YML005")]
)
def test_a_file_without_keys_is_reported(toy: Path, today: date, content: bytes, code: str) -> None:
    (toy / "datapackage.yaml").write_bytes(content)
    assert [problem.code for problem in load_and_check(toy, today).problems] == [code]


@pytest.mark.parametrize("kind", ["pipe", "link", "folder", "huge"])
def test_anything_but_a_regular_file_is_reported_and_not_opened(toy: Path, today: date, kind: str) -> None:
    file = toy / "datapackage.yaml"
    file.unlink()
    if kind == "pipe":
        os.mkfifo(file)
    elif kind == "link":
        file.symlink_to("/dev/zero")
    elif kind == "folder":
        file.mkdir()
    else:
        with file.open("wb") as stream:
            stream.truncate(1024**3)
    assert [problem.code for problem in load_and_check(toy, today).problems] == ["YML005"]


def test_an_invalid_package_does_not_hide_problems_of_records(toy: Path, today: date) -> None:
    (toy / "datapackage.yaml").write_text("\tx", encoding="utf-8")
    (toy / "themes" / "leeg.yaml").write_text("", encoding="utf-8")
    assert {problem.code for problem in load_and_check(toy, today).problems} >= {"YML001", "YML011"}


@pytest.mark.parametrize(
    ("line", "demo"),
    [
        ("demo: true", True),
        ("demo: true  # verzonnen", True),
        ("demo: True", True),
        ("demo:  true", True),
        ("demo: true ", True),
        ("demo: TRUE", True),
        ("'demo': \"true\"", True),
        ("demo: false", False),
        ("demo: False # echt", False),
        ("", False),
    ],
)
def test_demo_is_read_by_the_schema(toy: Path, today: date, line: str, demo: bool) -> None:
    (toy / "datapackage.yaml").write_text(f"{SOUND}{line}\n", encoding="utf-8")
    checked = load_and_check(toy, today)
    assert not has_errors(checked.problems)
    assert link(checked).demo is demo
    assert is_demo(toy) is demo


@pytest.mark.parametrize("content", ["demo: ja\n", "demo:\n", "demo: [true]\n", "demo: {a: b}\n", "\tx", ""])
def test_records_count_as_real_unless_certainly_fictional(toy: Path, content: str) -> None:
    (toy / "datapackage.yaml").write_text(content, encoding="utf-8")
    assert not is_demo(toy)


def test_personal_data_in_the_package_is_reported(toy: Path, today: date) -> None:
    (toy / "datapackage.yaml").write_text(f"{SOUND}description: Mail noor@voorbeeld.example\n", encoding="utf-8")
    assert told(toy, today) == ["5:19 PRV006"]


@pytest.mark.parametrize(
    "place", ["desk: {name: de redactie, verified_on: 2026-10-01, mailbox: ", "security: {mailbox: "]
)
def test_the_mailbox_of_the_site_must_belong_to_a_function(toy: Path, today: date, place: str) -> None:
    (toy / "datapackage.yaml").write_text(f"{SOUND}{place}redactie@gemeente.nl}}\n", encoding="utf-8")
    assert told(toy, today) == []
    (toy / "datapackage.yaml").write_text(f"{SOUND}{place}n.voorbeeld@gmail.com}}\n", encoding="utf-8")
    assert [line.split()[1] for line in told(toy, today)] == ["PRV019"]


def test_the_programme_must_be_an_existing_organisation(toy: Path, today: date) -> None:
    (toy / "datapackage.yaml").write_text(f"{SOUND}programme: bureau-kompass\n", encoding="utf-8")
    assert [line.split()[1][:3] for line in told(toy, today)] == ["REF"]
