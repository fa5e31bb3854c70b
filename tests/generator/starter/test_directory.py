"""A new directory of one's own: right at once, never over someone's work, and not a second copy of anything."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from generator.installation import CONTENT, EXAMPLE, MUNICIPALITIES
from generator.kinds import KIND
from generator.pipeline import load_and_check
from generator.source.datapackage import about
from generator.starter import Wishes, directory, write_directory
from generator.starter.handbook import REPLACEMENTS, SECTIONS
from tests.site.building import contents

WISHES = Wishes(title="Challenge Verzonnendam", owner="Gemeente Verzonnendam")


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("nieuw") / "eigen"
    write_directory(out, WISHES)
    return out


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2031, 5, 6)])
def test_it_has_no_mistakes(own: Path, day: date) -> None:
    problems = load_and_check(own / "data", day).problems
    assert [problem for problem in problems if problem.severity.value == "error" or day.year == 2026] == []


def test_it_holds_an_example_of_every_kind(own: Path) -> None:
    for resource in KIND:
        assert contents(own / "data" / resource) == contents(EXAMPLE / resource)
        assert [*(own / "data" / resource).glob("*.yaml")]


def test_it_knows_the_real_municipalities_too(own: Path) -> None:
    text = (own / "data" / "reference" / "municipalities.csv").read_text(encoding="utf-8")
    assert text.startswith(MUNICIPALITIES.read_text(encoding="utf-8"))
    assert "GM9001,Zonnedaal" in text and text.count("gm_code") == 1
    assert not (own / "data" / "reference" / "addresses.csv").exists(), "it never had a page"


@pytest.mark.parametrize("title", ["Challenge Verzonnendam", 'Van "A" tot: #Z', "'s-Heerenbroek & co", "Één {a}"])
def test_it_is_called_as_was_asked(tmp_path: Path, title: str) -> None:
    write_directory(tmp_path / "eigen", Wishes(title=title, owner=title))
    assert about(tmp_path / "eigen" / "data").title == title
    assert about(tmp_path / "eigen" / "data").demo
    assert f"# {title}\n" in (tmp_path / "eigen" / "README.md").read_text(encoding="utf-8")
    settings = (tmp_path / "eigen" / "mkdocs.yml").read_text(encoding="utf-8").replace("!ENV", "")
    assert yaml.safe_load(settings)["site_author"] == title
    assert load_and_check(tmp_path / "eigen" / "data", date(2026, 11, 23)).problems == []


def test_without_an_owner_nobody_is_named(tmp_path: Path) -> None:
    write_directory(tmp_path / "eigen", Wishes(title="Onze challenge"))
    assert "site_author" not in (tmp_path / "eigen" / "mkdocs.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "wishes", [Wishes(title=" "), Wishes(title="x" * 81), Wishes(title="a\nb"), Wishes(title="a", owner="\t")]
)
def test_what_cannot_be_a_name_is_refused(tmp_path: Path, wishes: Wishes) -> None:
    with pytest.raises(ValueError, match="De naam van de"):
        write_directory(tmp_path / "eigen", wishes)
    assert [*tmp_path.iterdir()] == []


def test_what_is_there_is_never_touched(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "brief.txt").write_text("belangrijk")
    (tmp_path / "bestand").write_text("belangrijk")
    for name in ("map", "bestand"):
        with pytest.raises(ValueError, match="niet leeg"):
            write_directory(tmp_path / name, WISHES)
    assert contents(tmp_path) == {"map/brief.txt": b"belangrijk", "bestand": b"belangrijk"}


def test_an_empty_folder_may_be_filled_unless_one_stands_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "leeg").mkdir()
    monkeypatch.chdir(tmp_path / "leeg")
    with pytest.raises(ValueError, match="nieuwe map"):
        write_directory(Path(), WISHES)
    monkeypatch.chdir(tmp_path)
    write_directory(Path("leeg"), WISHES)
    assert (tmp_path / "leeg" / "data" / "datapackage.yaml").is_file()


def test_a_failure_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise InterruptedError

    monkeypatch.setattr(directory, "_write_records", fail)
    with pytest.raises(InterruptedError):
        write_directory(tmp_path / "eigen", WISHES)
    assert [*tmp_path.iterdir()] == []


def test_editors_know_the_schema_of_every_file(own: Path) -> None:
    told = json.loads((own / ".vscode" / "settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    assert {pattern.split("/")[1] for pattern in told.values()} == {*KIND, "datapackage.yaml"}
    for schema, pattern in told.items():
        assert json.loads((own / schema).read_text(encoding="utf-8"))["$schema"]
        assert [*own.glob(pattern)]


def test_the_handbook_names_no_script_of_the_project(own: Path) -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in (*own.rglob("*.md"),)}
    assert [path for path, text in texts.items() if "make " in text or ".venv" in text] == []
    assert {page.name for page in (CONTENT / "beheer").iterdir()} == {
        page.name for page in (own / "content" / "beheer").iterdir()
    }


def test_the_menu_has_every_page_and_the_handbook_from_its_start(own: Path) -> None:
    menu = (own / "mkdocs.yml").read_text(encoding="utf-8").partition("nav:")[2]
    named = re.findall(r"[a-z/-]+\.md", menu)
    assert sorted(named) == sorted(path for path in contents(own / "content"))
    assert next(page for page in named if page.startswith("beheer/")) == "beheer/index.md"


def test_the_handbook_names_no_workflow(own: Path) -> None:
    """A new directory has none: nothing checks a proposal by itself, and nothing turns red."""
    for path in own.rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        assert (
            re.findall(r"(?i)workflow|rood kruis|groen vinkje|wat-github-zegt|loopt de controle vanzelf", text) == []
        ), path
    kept = (own / "content" / "beheer" / "controleren.md").read_text(encoding="utf-8")
    assert "## Zelf kijken hoe het wordt" in kept and "### Twee waarden zonder uitleg" in kept


@pytest.mark.parametrize("project", [project for project, _ in REPLACEMENTS] + [*SECTIONS])
def test_what_is_replaced_is_in_the_handbook(project: str) -> None:
    said = "".join(page.read_text(encoding="utf-8") for page in (CONTENT / "beheer").glob("*.md"))
    assert project in said
