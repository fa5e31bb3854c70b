"""No mistake in any record keeps an ended consent public: end to end, with and without git and a kept copy."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.clock import dutch_day
from generator.installation import THEME
from generator.withdrawing.copies import kept
from tests.site.building import contents, soc
from tests.site.conftest import EXAMPLES

NOOR, BRAM = "Noor Voorbeeld", "Bram van den Toets"
OF_NOOR = (NOOR, "aan haar eigen keukentafel", "Begin klein, en begin deze week", "a-7k2p")
EARLIER = "gemaakt van de laatste versie zonder fouten"
WITHOUT = "gemaakt zonder mensen"


@dataclass(frozen=True)
class House:
    """A folder of records of people who count as real, the state of one user, and the site made of them."""

    folder: Path

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def site(self) -> Path:
        return self.folder / "public" / "site"

    def build(self, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
        state = {"XDG_STATE_HOME": str(self.folder / "state")}
        return soc("build", *options, "--data", self.data, "--out", self.site, **state, **environment)

    def write(self, name: str, change: tuple[str, str]) -> None:
        file = self.data / name
        text = file.read_text(encoding="utf-8")
        assert change[0] in text
        file.write_text(text.replace(*change, 1), encoding="utf-8")

    def git(self, *arguments: str) -> None:
        who = ("-c", "user.name=Toets", "-c", "user.email=toets@voorbeeld.example")
        subprocess.run(["git", *who, *arguments], cwd=self.folder, check=True, capture_output=True)

    def commit(self) -> None:
        self.git("add", "data")
        self.git("commit", "-qm", "records")

    def holds(self, text: str) -> list[str]:
        """The files of the site with a text in their name or bytes; those that document fields have examples of it."""
        return [
            name
            for name, held in contents(self.site).items()
            if (text.encode() in held or text in name) and not name.startswith(("data/", "beheer/"))
        ]

    def withdraw(self, person: str = "a-7k2p") -> None:
        """As the handbook says it should be done: everything goes but the roles."""
        file = self.data / "people" / f"{person}.yaml"
        text = file.read_text(encoding="utf-8")
        consent = text[text.index("consent:") : text.index("confirmed_on") if "confirmed_on" in text else None]
        file.write_text(
            "roles:\n  - role: ambassador\n    cohort: zonnedaal-2024\n"
            + consent.replace("  version: 1\n", f"  version: 1\n  withdrawn_on: {dutch_day()}\n", 1),
            encoding="utf-8",
        )

    def without_people(self) -> None:
        """Records that never held anybody."""
        shutil.rmtree(self.data / "people")
        self.write("initiatives/soepfiets.yaml", ("  person: a-7k2p\n", ""))
        self.write("initiatives/leenlokaal.yaml", ("  consents: [a-7k2p]\n", ""))

    def break_other_record(self) -> None:
        """And then a slip of the pen elsewhere."""
        self.write("initiatives/soepfiets.yaml", ("name: ", "name: Nieuwe naam\nnaam: "))


def furnished(folder: Path) -> House:
    house = House(folder)
    shutil.copytree(EXAMPLES / "valid", house.data)
    house.write("datapackage.yaml", ("demo: true", "demo: false"))
    return house


@pytest.fixture
def house(tmp_path: Path) -> House:
    return furnished(tmp_path)


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[House, Path]]:
    """A house with its site, and how it was: the kept copy of records belongs to where these stand."""
    house = furnished(tmp_path_factory.mktemp("once") / "house")
    published(house)
    yield house, Path(shutil.copytree(house.folder, house.folder.with_name("as-it-was"), symlinks=True))


@pytest.fixture
def public(once: tuple[House, Path]) -> House:
    """A house with its site, made once for all tests."""
    house, as_it_was = once
    shutil.rmtree(house.folder)
    shutil.copytree(as_it_was, house.folder, symlinks=True)
    return house


def in_git(house: House) -> None:
    house.git("init", "-q", "-b", "main")
    house.commit()


def published(house: House) -> None:
    done = house.build()
    assert done.returncode == 0, done.stdout + done.stderr
    assert all(house.holds(text) for text in (*OF_NOOR, BRAM))


@pytest.mark.parametrize("git", [False, True], ids=["no git", "git"])
@pytest.mark.parametrize("copy", [False, True], ids=["no copy", "a copy"])
def test_who_withdraws_goes_whatever_else_is_wrong(house: House, git: bool, copy: bool) -> None:
    if git:
        in_git(house)
    published(house)
    if not copy:
        shutil.rmtree(house.folder / "state")
    house.withdraw()
    house.break_other_record()
    if git:
        house.commit()
    done = house.build()
    assert done.returncode == 1
    assert {text: house.holds(text) for text in OF_NOOR} == {text: [] for text in OF_NOOR}
    if git or copy:
        assert EARLIER in done.stdout
        assert house.holds("Soepfiets"), "the record that is broken now is shown as it was"
        assert house.holds(BRAM), "who did not withdraw stays"
    else:
        assert WITHOUT in done.stdout
        assert not house.holds(BRAM)
        assert house.holds("Oudeveen"), "the records that are right stay"
    assert not house.holds("Nieuwe naam")


@pytest.mark.slow
def test_a_fresh_clone_has_only_its_history(house: House) -> None:
    in_git(house)
    house.withdraw()
    house.break_other_record()
    house.commit()
    done = house.build()
    assert (done.returncode, EARLIER in done.stdout) == (1, True), done.stdout + done.stderr
    assert house.holds(BRAM)
    assert not any(house.holds(text) for text in OF_NOOR)


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        (("name: Noor Voorbeeld", "name: Noor Voorbeeld\nnaam: fout"), False),
        (("consent:", "consent:\n  withdrawn_on:"), False),
        (("  purposes: [name,", "  purposes: [naam,"), False),
        (("name: Noor Voorbeeld", "name: [Noor Voorbeeld"), False),
        (("capacity: 2", "capacity: veel"), True),
    ],
    ids=["unknown key", "withdrawal left empty", "unknown purpose", "not readable", "an error beside the consent"],
)
@pytest.mark.slow
def test_what_the_file_of_a_person_says_counts_as_far_as_it_can_be_read(
    public: House, wrong: tuple[str, str], expected: bool
) -> None:
    public.write("people/a-7k2p.yaml", wrong)
    done = public.build()
    assert (done.returncode, EARLIER in done.stdout) == (1, True), done.stdout + done.stderr
    assert bool(public.holds(NOOR)) is expected
    assert public.holds(BRAM)


@pytest.mark.slow
def test_a_file_of_a_person_that_is_gone_is_no_consent(public: House) -> None:
    (public.data / "people" / "a-7k2p.yaml").unlink()
    done = public.build()
    assert (done.returncode, EARLIER in done.stdout) == (1, True), done.stdout
    assert not any(public.holds(text) for text in OF_NOOR)


@pytest.mark.slow
def test_a_part_that_is_withdrawn_goes_and_the_rest_stays(public: House) -> None:
    public.write("people/a-7k2p.yaml", ("[name, bio, quote,", "[name, bio,"))
    done = public.build()
    assert done.returncode == 1
    assert public.holds(NOOR)
    assert not public.holds("Begin klein, en begin deze week")


@pytest.mark.slow
def test_a_value_that_changed_is_not_shown_as_it_was(public: House) -> None:
    public.write("people/a-7k2p.yaml", ("aan haar eigen keukentafel", "aan tafel"))
    public.break_other_record()
    assert public.build().returncode == 1
    assert not public.holds("keukentafel")
    assert public.holds(NOOR)


@pytest.mark.slow
def test_a_name_in_other_texts_goes_too(house: House) -> None:
    house.write(
        "initiatives/soepfiets.yaml", ("description: |\n", "description: |\n  Met **Noor** Voorbeeld begon het.\n")
    )
    published(house)
    house.withdraw()
    house.break_other_record()
    done = house.build()
    assert (done.returncode, EARLIER in done.stdout) == (1, True), done.stdout
    assert house.holds("(naam weggehaald)")
    assert not house.holds("Voorbeeld begon")


@pytest.mark.slow
def test_a_mistake_in_the_prose_keeps_nobody_either(house: House) -> None:
    prose = house.folder / "content"
    prose.mkdir()
    page = "---\ntitle: Over\ndescription: Over deze site.\n---\n\n# Over\n\nDit schreef Noor Voorbeeld.\n"
    (prose / "over.md").write_text(page, encoding="utf-8")
    published(house)
    house.withdraw()
    (prose / "over.md").write_text(page.replace("title: Over", "title: ["), encoding="utf-8")
    done = house.build()
    assert (done.returncode, EARLIER in done.stdout) == (1, True), done.stdout + done.stderr
    assert not any(house.holds(text) for text in OF_NOOR)
    assert house.holds("Dit schreef (naam weggehaald).")


@pytest.mark.slow
def test_a_name_in_the_settings_goes_too(house: House) -> None:
    prose, config = house.folder / "content", house.folder / "mkdocs.yml"
    prose.mkdir()
    shutil.copytree(THEME, house.folder / "theme")
    page = "---\ntitle: Over\ndescription: Over deze site.\n---\n\n# Over\n\nLees verder.\n"
    (prose / "noor-voorbeeld.md").write_text(page, encoding="utf-8")
    config.write_text(
        "site_name: Challenge\nsite_description: Een site van Noor Voorbeeld.\ndocs_dir: content\n"
        "theme:\n  name: material\n  custom_dir: theme\n  language: nl\n  font: false\n"
        "plugins:\n  - soc:\n      records: data\nmarkdown_extensions: [toc]\n"
        "nav:\n  - Door N. Voorbeeld: noor-voorbeeld.md\n",
        encoding="utf-8",
    )
    build = ("build", "--data", house.data, "--out", house.site, "--config", config)
    state = {"XDG_STATE_HOME": str(house.folder / "state")}
    before = soc(*build, **state)
    assert before.returncode == 0, before.stdout + before.stderr
    assert house.holds("Een site van Noor Voorbeeld")
    assert house.holds("noor-voorbeeld")
    house.withdraw()
    house.break_other_record()
    done = soc(*build, **state)
    assert (done.returncode, EARLIER in done.stdout) == (1, True), done.stdout + done.stderr
    assert not any(house.holds(text) for text in (*OF_NOOR, "N. Voorbeeld", "noor-voorbeeld"))
    assert house.holds("Een site van (naam weggehaald)")
    assert house.holds("zonder-naam-1/index.html")


@pytest.mark.slow
def test_a_name_is_known_from_records_that_cannot_be_published_any_more(house: House) -> None:
    """The copy has an error by the rules of today, and the record of today has no name left."""
    house.write("initiatives/soepfiets.yaml", ("description: |\n", "description: |\n  Met N. Voorbeeld begon het.\n"))
    published(house)
    (copy,) = (house.folder / "state" / "soc").iterdir()
    (copy / "data" / "themes" / "nieuw.yaml").write_text("naam: Nieuw\n", encoding="utf-8")
    house.withdraw()
    house.write("themes/samen-eten.yaml", ("name: ", "naam: "))
    done = house.build()
    assert (done.returncode, WITHOUT in done.stdout) == (1, True), done.stdout + done.stderr
    assert not any(house.holds(text) for text in (*OF_NOOR, "N. Voorbeeld"))


@pytest.mark.slow
def test_when_consent_ends_by_itself_it_ends_here_too(public: House) -> None:
    public.break_other_record()
    state = {"XDG_STATE_HOME": str(public.folder / "state")}
    done = soc("build", "--data", public.data, "--out", public.site, "--today", "2040-01-01", **state)
    assert done.returncode == 1
    assert not any(public.holds(text) for text in (*OF_NOOR, BRAM))


@pytest.mark.slow
@pytest.mark.parametrize("git", [False, True], ids=["no git", "git"])
def test_what_may_be_invented_takes_the_place_of_nothing(house: House, git: bool) -> None:
    published(house)
    shutil.rmtree(house.folder / "state")
    before = contents(house.site)
    house.write("datapackage.yaml", ("demo: false", "demo: true"))
    if git:
        in_git(house)
    house.write("datapackage.yaml", ("demo: true", "demo: ja"))
    done = house.build()
    assert done.returncode == 1
    assert "een eerdere site is er nog zoals die was" in done.stdout, done.stdout + done.stderr
    assert contents(house.site) == before


@pytest.mark.slow
def test_what_was_real_is_not_invented_by_a_slip(house: House) -> None:
    published(house)
    house.withdraw()
    house.write("datapackage.yaml", ("demo: false", "demo: ja"))
    done = house.build()
    assert (done.returncode, EARLIER in done.stdout) == (1, True), done.stdout + done.stderr
    assert not any(house.holds(text) for text in OF_NOOR)


@pytest.mark.slow
def test_the_copy_is_private_and_outside_what_is_published(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    published(house)
    monkeypatch.setenv("XDG_STATE_HOME", str(house.folder / "state"))
    copy = kept(house.data)
    assert copy is not None
    assert copy.parent.stat().st_mode & 0o077 == 0
    assert [path.name for path in house.site.parent.iterdir()] == ["site"]
    house.without_people()
    assert house.build().returncode == 0
    assert kept(house.data) is None, "nobody is left who could leave"


@pytest.mark.slow
def test_without_people_a_mistake_leaves_the_site_as_it_was(house: House) -> None:
    house.without_people()
    assert house.build().returncode == 0
    before = contents(house.site)
    house.break_other_record()
    done = house.build()
    assert done.returncode == 1
    assert "een eerdere site is er nog zoals die was" in done.stdout
    assert contents(house.site) == before


@pytest.mark.slow
def test_as_a_last_resort_the_site_makes_way(public: House) -> None:
    """Not even MkDocs can draw, and the site shows somebody who withdrew."""
    public.withdraw()
    config = public.folder / "mkdocs.yml"
    config.write_text("nav: 5\n", encoding="utf-8")
    state = {"XDG_STATE_HOME": str(public.folder / "state")}
    done = soc("build", "--data", public.data, "--out", public.site, "--config", config, **state)
    assert done.returncode != 0
    assert "vervangen door één bladzijde" in done.stdout
    assert not any(public.holds(text) for text in (*OF_NOOR, BRAM))
    assert [name for name in contents(public.site) if name.endswith(".html")] == ["index.html"]


def test_a_site_that_is_not_ready_for_the_internet_keeps_nobody_either(house: House) -> None:
    """What takes its place is an earlier one that was ready, never one that is not."""
    publish = ("--publish", "--url", "https://challenge.gemeente.nl/")
    package = house.data / "datapackage.yaml"
    said = package.read_text(encoding="utf-8").partition("desk:")[0]
    desk = "desk: {name: de redactie, mailbox: redactie@gemeente.nl, verified_on: 2026-10-01}\n"
    package.write_text(said + desk, encoding="utf-8")
    assert house.build(*publish).returncode == 0
    assert house.holds(NOOR)
    house.withdraw()
    package.write_text(said, encoding="utf-8")
    done = house.build(*publish)
    assert done.returncode == 1 and "CFG008" in done.stdout and EARLIER in done.stdout, done.stdout
    assert house.holds(NOOR) == []
    assert house.holds("redactie@gemeente.nl")
