"""A job is data, and what it names is all that its file is made from."""

from __future__ import annotations

import pickle
from datetime import date
from pathlib import Path

import pytest

from generator.demo import write_demo
from generator.installation import HOUSE, SCHEMAS
from generator.kinds import KIND
from generator.model import NotNamed
from generator.outputs.jobs import GENERAL, Job
from generator.outputs.makers import MAKERS
from generator.planning import Plan
from generator.views import FAMILIES, SHORTCODES
from generator.views.page import NAMES
from tests.conftest import EXAMPLES, TODAY
from tests.generator.outputs.recording import BY_NAMES, made
from tests.plans import planned

PROSE = {f"tekst/{name}": f"<title>%%soc:title%%</title><!-- soc:{name} -->[@courant-2024-11]" for name in SHORTCODES}
LATER = date(2026, 12, 1)
"""A day on which the real records are right too."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "records"
    write_demo(folder, initiatives=60, seed=1, today=TODAY, schemas=SCHEMAS)
    return folder


@pytest.fixture
def quiet(toy: Path) -> Path:
    """The toy directory without a desk, and with a person whose story names a source."""
    package, person = toy / "datapackage.yaml", toy / "people" / "a-7k2p.yaml"
    text = package.read_text(encoding="utf-8")
    desk = text[text.index("desk:") : text.index("programme:")]
    package.write_text(text.replace(desk, ""), encoding="utf-8")
    story = person.read_text(encoding="utf-8").replace("weinig geld begint.", "weinig geld begint. [@courant-2024-11]")
    person.write_text(story, encoding="utf-8")
    return toy


@pytest.fixture(scope="module")
def toy_plan() -> Plan:
    return planned(EXAMPLES / "valid", PROSE)


def test_a_job_is_plain_data(toy_plan: Plan) -> None:
    jobs = [*toy_plan.jobs]
    assert len({job.path for job in jobs}) == len(jobs) > 400
    assert pickle.loads(pickle.dumps(jobs)) == jobs
    for job in jobs:
        assert all(isinstance(text, str) for text in (job.path, job.maker, *job.of, *job.inputs)), job
        assert job.inputs and len({*job.inputs}) == len(job.inputs), job
    assert {job.maker for job in jobs} == {*MAKERS}


def test_every_input_has_a_name_that_says_what_it_is(toy_plan: Plan) -> None:
    """The vocabulary stands in `generator/outputs/jobs.py`."""
    directory, files = toy_plan.materials.context.directory, {job.path for job in toy_plan.jobs}
    for name in {name for job in toy_plan.jobs for name in job.inputs} - {*GENERAL, *NAMES, "addresses"}:
        start, _, rest = name.partition("/")
        if start in KIND:
            assert rest in getattr(directory, start), name
        elif start == "theme":
            assert (HOUSE / name).is_file(), name
        elif start == "data":
            assert (EXAMPLES / "valid" / rest).is_file(), name
        elif start == "site":
            assert rest in files, name
        elif start == "frame":
            assert int(rest) in range(6), name
        else:
            assert start == "prose" and rest in toy_plan.materials.prose, name


def test_pages_and_data_are_made_anew_when_the_settings_or_the_schemas_change(toy_plan: Plan) -> None:
    jobs = [job for job in toy_plan.jobs if job.path.endswith((".html", ".csv", ".json", ".xlsx"))]
    assert len(jobs) > 100
    assert [job.path for job in jobs if not {"settings", "schemas"} <= {*job.inputs}] == []


def test_a_file_is_made_of_what_its_job_names_and_of_nothing_else(demo: Path, toy_plan: Plan, quiet: Path) -> None:
    """Files, templates, the records, the day: all that is read is named; and of what is named nothing is idle."""
    BY_NAMES.clear()
    real = HOUSE / "data"
    sites = [(EXAMPLES / "valid", toy_plan), (quiet, planned(quiet, PROSE))]
    sites += [(data, planned(data, PROSE, today=LATER)) for data in (real, demo)]
    for data, plan in sites:
        taken_for = dict(made(plan, data))
        assert [*taken_for] == [*plan.jobs]
        unnamed = {job.path: _unnamed(job, taken) for job, taken in taken_for.items()}
        assert {path: names for path, names in unnamed.items() if names} == {}
    idle = {name: {*family.reads} - BY_NAMES[family.reads] for name, family in FAMILIES.items()}
    assert {name: names for name, names in idle.items() if names} == {}
    idle = {name: {*row.reads} - BY_NAMES[tuple(sorted({"sources", *row.reads}))] for name, row in SHORTCODES.items()}
    assert {name: names for name, names in idle.items() if names} == {}


def _unnamed(job: Job, taken: set[str]) -> set[str]:
    """What was taken without a name for it: a kind that is named stands for each of its records."""
    return {name for name in taken - {*job.inputs} if name.partition("/")[0] not in {*KIND} & {*job.inputs}}


def test_a_page_cannot_read_what_its_family_does_not_name(toy_plan: Plan) -> None:
    context = toy_plan.materials.context
    part = context.only(("themes", "day"))
    assert (part.today, part.url, [*part.directory.themes]) == (context.today, context.url, [*context.directory.themes])
    assert part.directory.theme_rank and part.label("initiatives.status.value", "active") != "active"
    for read in (
        lambda: part.ledger,
        lambda: part.pictures,
        lambda: part.directory.people,
        lambda: part.directory.initiatives_on,
        lambda: part.only(("themes", "people")),
        lambda: part.directory.source_id("raad-2024"),
    ):
        with pytest.raises(NotNamed):
            read()
    assert part.only(("themes",)) is part.only(("themes",))
