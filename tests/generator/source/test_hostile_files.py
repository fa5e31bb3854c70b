"""The data folder may hold any file: each gives a problem, quickly, and no link is followed out of the folder."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from generator.pipeline import load_and_check
from generator.problems import START, Problem
from generator.source import in_order

Read = Callable[..., list[Problem]]
TODAY = date(2026, 11, 23)
RIGHT = """\
name: Omapost
tagline: Een kaartje voor je oma.
description: Een echt kaartje, ook als oma geen internet heeft.
themes: [post]
"""
THEME = "name: Post\ndescription: Kaarten en brieven.\n"

HOSTILE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "YML011"),
    "only spaces": (b"   \n\n  \n", "YML011"),
    "only a comment": (b"# niets\n", "YML011"),
    "only a byte order mark": (b"\xef\xbb\xbf", "YML011"),
    "binary": (random.Random(1).randbytes(5000), "YML005"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "YML005"),
    "UTF-16": (RIGHT.encode("utf-16"), "YML005"),
    "UTF-16 without mark": (RIGHT.encode("utf-16-le"), "YML005"),
    "UTF-32": (RIGHT.encode("utf-32"), "YML005"),
    "Windows-1252": ("name: Café".encode("cp1252"), "YML005"),
    "NUL": (b"name: Oma\x00post\n", "YML018"),
    "escape codes": (b"name: \x1b[31mOmapost\n", "YML018"),
    "delete": (b"name: Oma\x7fpost\n", "YML018"),
    "tabs": (b"name:\tOmapost\n\ttagline: x\n", "YML001"),
    "duplicate key": (b"name: a\nname: b\n", "YML002"),
    "duplicate key in a list": (b"status:\n  - value: active\n    value: idea\n", "YML002"),
    "anchor": (b"name: &a Omapost\n", "YML003"),
    "alias bomb": (b"a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n", "YML003"),
    "merge key": (b"name: a\n<<: *a\n", "YML003"),
    "tag": (b"name: !!python/object:os.system ls\n", "YML004"),
    "tag on the whole": (b"!!map\nname: a\n", "YML021"),
    "list": (b"- a\n- b\n", "YML012"),
    "text": (b"alleen tekst\n", "YML021"),
    "key that is a list": (b"? [a, b]\n: c\n", "YML013"),
    "two documents": (b"name: a\n---\nname: b\n", "YML014"),
    "deep flow": (b"a: " + b"[" * 100_000, "YML006"),
    "deep mappings": (b"a: " + b"{a: " * 50_000, "YML006"),
    "deep braces": (b"a: " + b"{" * 100_000, "YML013"),
    "deep block": (b"a:\n" + b"- " * 50_000 + b"x\n", "YML006"),
    "deep keys": (b"? " * 50_000, "YML013"),
    "deep and closed": (b"a: " + b"[" * 60_000 + b"]" * 60_000, "YML006"),
    "unclosed quote": (b'name: "Omapost\n' + b"x: y\n" * 10_000, "YML001"),
    "unclosed apostrophe": (b"name: 's-Hertogenbosch\n", "YML001"),
    "very long line": (b"name: " + b"x" * 250_000 + b"\n", "FLD005"),
    "very long key": (b"x" * 100_000 + b": y\n", "YML012"),
    "very long bad line": (b"name: a: " + b"b: " * 80_000, "YML001"),
    "many lines": (b"\n" * 200_000 + b"name: [", "YML001"),
    "many keys": (b"".join(b"k%d: 1\n" % number for number in range(12_000)), "FLD001"),
    "many items": (b"themes:\n" + b"  - x\n" * 15_000, "REF001"),
    "backslashes": (b'name: "' + b"\\" * 100_001 + b'"\n', "YML001"),
    "too large": (b"#" * 300_000, "YML005"),
    "brackets in Markdown": (RIGHT.encode() + b'municipality_note: "' + b"[" * 199 + b'"\n', ""),
}


@pytest.fixture
def post(read: Read) -> Read:
    """Reads a record next to a correct theme; Frictionless is imported by then, so its import is not timed."""
    read(THEME.encode(), "themes", "post.yaml")
    return read


@pytest.mark.parametrize("name", HOSTILE)
def test_every_hostile_file_gives_a_problem_within_a_second(name: str, post: Read) -> None:
    content, code = HOSTILE[name]
    start = time.process_time()
    found = post(content)
    assert time.process_time() - start < 1 or len(found) > 10_000
    codes = {problem.code for problem in found}
    assert code in codes if code else codes == set()
    assert all(len(problem.message) + len(problem.hint) < 2000 for problem in found)


@pytest.mark.parametrize(
    "content",
    [
        "\ufeff" + RIGHT,
        RIGHT.replace("\n", "\r\n"),
        "\ufeff" + RIGHT.replace("\n", "\r\n"),
        RIGHT.replace("\n", "\r"),
        RIGHT.rstrip("\n"),
        "---\n" + RIGHT + "...\n",
        "%YAML 1.2\n---\n" + RIGHT,
    ],
    ids=["mark", "crlf", "mark and crlf", "cr", "no last line break", "markers", "directive"],
)
def test_harmless_habits_of_editors_are_not_problems(content: str, post: Read) -> None:
    assert post(content.encode()) == []


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_position_counts_characters(ends: str, mark: str, read: Read) -> None:
    content = mark + ends.join(["name: '👩‍👩‍👧 soep'", "tagline: [x]", "taglin: x", ""])
    (at,) = (problem.position for problem in read(content.encode()) if problem.code == "FLD003")
    assert (at.line, at.column) == (2, 10)


def test_a_hundred_megabytes_are_refused_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "initiatives"
    folder.mkdir(parents=True)
    with (folder / "groot.yaml").open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    script = (
        "import re, time\n"
        "from datetime import date\n"
        "from pathlib import Path\n"
        "from generator.pipeline import load_and_check\n"
        "start = time.process_time()\n"
        f"found = load_and_check(Path({str(tmp_path / 'data')!r}), date(2026, 11, 23)).problems\n"
        "spent = time.process_time() - start\n"
        # Not getrusage: that counts the memory of the process that started this one too.
        "peak = re.search(r'VmHWM:\\s+(\\d+)', Path('/proc/self/status').read_text())[1]\n"
        "print(found[0].code, spent, int(peak) / 1024)\n"
    )
    house = Path(__file__).parents[3]
    answer = subprocess.run(
        [sys.executable, "-c", script], cwd=house, capture_output=True, text=True, check=True, timeout=60
    ).stdout.split()
    assert answer[0] == "YML005"
    assert float(answer[1]) < 3  # with the import of the library that casts
    assert float(answer[2]) < 200


def problems(data: Path) -> list[Problem]:
    """The problems of the records, without those of the datapackage."""
    return [
        problem
        for problem in in_order(load_and_check(data, TODAY).problems)
        if problem.code not in ("CFG001", "YML040")
    ]


@pytest.mark.parametrize(
    "target", ["/etc/passwd", "/dev/zero", "/proc/self/environ", "nergens", ".", "../themes/post.yaml"]
)
def test_links_are_never_followed(target: str, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "initiatives"
    folder.mkdir(parents=True)
    (folder / "link.yaml").symlink_to(target)
    (folder / "images").symlink_to("/")
    found = problems(tmp_path / "data")
    assert [(problem.code, problem.position) for problem in found] == [("YML009", START), ("YML009", START)]


def test_a_linked_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "elders").mkdir()
    (tmp_path / "elders" / "x.yaml").write_text("name: x\n")
    (tmp_path / "data" / "themes").symlink_to(tmp_path / "elders")
    found = problems(tmp_path / "data")
    assert [problem.code for problem in found] == ["YML008"]


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("reference/lijst.txt", ["YML008"]),
        ("reference/omapost.yaml", ["YML008"]),
        ("schemas/notities", ["YML008"]),
        ("schemas/themes.yaml", ["YML042"]),
        ("schemas/parts/claim.yaml", ["YML042"]),
        ("schemas/json/theme.json", []),
        ("reference/.gitkeep", []),
    ],
)
def test_nothing_next_to_the_records_is_skipped(tmp_path: Path, path: str, told: list[str]) -> None:
    (tmp_path / "data" / path).parent.mkdir(parents=True)
    (tmp_path / "data" / path).write_text("Bel Noor.\n", encoding="utf-8")
    assert [problem.code for problem in problems(tmp_path / "data") if not problem.path.endswith(".csv")] == told


@pytest.mark.parametrize(
    ("name", "code"),
    [
        (b"omapost.yml", "YML007"),
        (b"omapost.YAML", "YML007"),
        (b"omapost.yaml.bak", "YML016"),
        (b"omapost.yaml~", "YML016"),
        (b".omapost.yaml.swp", "YML016"),
        (b"omapost", "YML007"),
        (b"Oma's Soep.yaml", "YML007"),
        (b"oma\xff.yaml", "YML007"),
        ("omápost.yaml".encode(), "YML007"),
        (b"-oma.yaml", "YML007"),
        (b"oma\npost.yaml", "YML007"),
        (b"oma:post|x.yaml", "YML007"),
        (b".yaml", "YML007"),
        (b"aux.yaml", "YML026"),
        (b"lpt9.yaml", "YML026"),
        (b"Con.yaml", "YML007"),
        (b"nul.tekst.yaml", "YML007"),
        ("omapost\u0301.yaml".encode(), "YML007"),
        (b"omapost.yaml.", "YML007"),
        (b"omapost.yaml ", "YML007"),
        (b".DS_Store", "YML016"),
        (b"Thumbs.db", "YML016"),
        (b"desktop.ini", "YML016"),
        (b"._omapost.yaml", "YML016"),
        (b"omapost.yaml.orig", "YML016"),
        (b"#omapost.yaml#", "YML016"),
        (b"~$lijst.xlsx", "YML016"),
        (b"lijst.xlsx", "PRV012"),
        (b"lijst.XLSX.bak", "PRV012"),
        (b"lijst (1).csv", "PRV012"),
        (b"bericht.eml", "PRV012"),
        (b"alles.tar.gz", "PRV012"),
        (b"a" * 100 + b".yaml", "FLD012"),
    ],
)
def test_wrong_names_are_reported(name: bytes, code: str, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "themes"
    folder.mkdir(parents=True)
    with open(os.path.join(os.fsencode(folder), name), "wb") as stream:  # noqa: PTH118 - a name of bytes
        stream.write(THEME.encode())
    found = [problem for problem in problems(tmp_path / "data") if problem.code != "REF003"]
    assert [problem.code for problem in found] == [code]
    assert found[0].path.encode()  # can be printed
    assert "\n" not in found[0].path


@pytest.mark.parametrize("name", ["c-7k2p.yaml~", ".c-7k2p.yaml.swp", "#c-7k2p.yaml#", "c-7k2p.YAML.bak"])
def test_a_backup_of_a_person_by_an_editor_is_private(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "people"
    folder.mkdir(parents=True)
    (folder / name).write_text("name: Noor Voorbeeld\n", "utf-8")
    (folder / ".DS_Store").touch()
    assert [problem.code for problem in problems(tmp_path / "data")] == ["YML016", "PRV012"]


def test_what_is_not_a_regular_file_is_reported(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "themes"
    (folder / "map.yaml").mkdir(parents=True)
    (folder / "andere-map").mkdir()
    os.mkfifo(folder / "pijp.yaml")
    (folder / "images").write_text("geen map")
    found = problems(tmp_path / "data")
    assert [problem.code for problem in found] == ["YML009"] * 4


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that another user can reach: pytest closes its own whenever a worker starts."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def test_an_unreadable_file_is_reported(reachable: Path) -> None:
    folder = reachable / "data" / "themes"
    folder.mkdir(parents=True)
    file = folder / "dicht.yaml"
    file.write_text(THEME)
    file.chmod(0)
    if os.geteuid() == 0:
        for path in (reachable / "data", folder):
            path.chmod(0o755)
        os.seteuid(65534)
    try:
        found = problems(reachable / "data")
    finally:
        if os.getuid() == 0:
            os.seteuid(0)
    assert [problem.code for problem in found] == ["YML005"]


def test_without_a_folder_there_is_nothing_to_report(tmp_path: Path) -> None:
    assert problems(tmp_path / "leeg") == []


def test_a_linked_reference_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elders").mkdir()
    (tmp_path / "elders" / "municipalities.csv").write_text("gm_code,name,province,lat,lng\n")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "reference").symlink_to(tmp_path / "elders")
    assert [problem.code for problem in problems(tmp_path / "data")] == ["YML015"]


def test_a_locked_data_folder_does_not_crash(reachable: Path) -> None:
    data = reachable / "data"
    (data / "themes").mkdir(parents=True)
    (data / "reference").mkdir()
    data.chmod(0)
    if os.getuid() == 0:
        os.seteuid(65534)
    try:
        found = problems(data)
    finally:
        if os.getuid() == 0:
            os.seteuid(0)
        data.chmod(0o700)
    assert {problem.code for problem in found} == {"YML010"}


def test_a_file_with_the_name_of_a_folder_is_reported(tmp_path: Path) -> None:
    (tmp_path / "themes").write_text("name: x\n")
    assert [problem.code for problem in problems(tmp_path)] == ["YML008"]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_a_text_in_another_encoding_is_checked_too(encoding: str, read: Read) -> None:
    found = read("name: Café\ntaglin: x\n".encode(encoding))
    assert "YML005" in {problem.code for problem in found}
    (unknown,) = (problem for problem in found if problem.code == "FLD001")
    assert (unknown.position.line, unknown.position.column) == (2, 1)


WRONG_NAMES = {
    "Oma's Soep.yml": "omas-soep",
    "omapost": "omapost",
    "Café Samen.YAML": "cafe-samen",
    "aux.txt": "aux-1",
    "omapost.yaml.txt": "omapost",
    "-.yml": "naam",
    "x" * 120 + ".yml": "x" * 60,
}


@pytest.mark.parametrize("name", WRONG_NAMES)
def test_a_wrong_name_does_not_hide_the_content(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "themes"
    folder.mkdir(parents=True)
    (folder / name).write_text("name: Post\ndescriptoin: Kaarten.\n", encoding="utf-8")
    found = [problem for problem in problems(tmp_path / "data") if problem.code not in ("REF003", "YML026")]
    assert sorted(problem.code for problem in found) == ["FLD001", "YML007"]
    assert any(f" {WRONG_NAMES[name]}.yaml" in problem.hint for problem in found)
    (folder / name).rename(folder / f"{WRONG_NAMES[name]}.yaml")
    after = [problem.code for problem in problems(tmp_path / "data") if problem.code != "REF003"]
    assert after == ["FLD001"]


def test_two_file_names_that_differ_only_in_case(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "themes"
    folder.mkdir(parents=True)
    (folder / "post.yaml").write_text(THEME)
    (folder / "Post.yaml").write_text(f"{THEME}# anders\n")
    (told,) = (problem for problem in problems(tmp_path / "data") if problem.code != "REF003")
    assert told.code == "YML007"
    assert "hetzelfde bestand" in told.message


def test_a_file_with_the_keys_of_another_kind(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "organisations"
    folder.mkdir(parents=True)
    (folder / "omapost.yaml").write_text(RIGHT.replace("themes: [post]\n", "target_groups: [ouderen]\n"))
    found = problems(tmp_path / "data")
    assert [problem.code for problem in found] == ["FLD002", "YML025"]
    assert "themes" in found[0].message
    assert "initiatives/omapost.yaml" in found[1].hint


@pytest.mark.parametrize(
    "name", ["post (1).yaml", "post - kopie.yaml", "post copy 2.yaml", "Kopie van post.yaml", "post.md", "Post.yml"]
)
def test_a_copy_is_compared_with_its_original(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "themes"
    folder.mkdir(parents=True)
    (folder / "post.yaml").write_text(THEME)
    (folder / name).write_text(THEME)
    (same,) = (problem for problem in problems(tmp_path / "data") if problem.code != "REF003")
    assert (same.code, same.hint) == ("YML007", "Haal dit bestand weg.")
    assert "kopie van post.yaml" in same.message
    (folder / name).write_text(THEME.replace("description", "# nieuw\ndescription"))
    (other,) = (problem for problem in problems(tmp_path / "data") if problem.code != "REF003")
    assert "Vanaf regel 2 zijn ze anders" in other.hint
    (folder / "post.yaml").unlink()
    assert "Noem het bestand post.yaml" in next(
        problem.hint for problem in problems(tmp_path / "data") if problem.code == "YML007"
    )


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("name: Post\ndescriptoin: Kaarten.\n", ["FLD001", "YML007"]),
        ("---\nname: Post\ndescriptoin: Kaarten.\n---\n\nEen verhaal.\n", ["FLD001", "YML007"]),
        ("# Post\n\nLet op: dit is een verhaal.\n", ["YML007"]),
        ("let op: dit is een verhaal.\nEn dit ook.\n", ["YML007"]),
    ],
)
def test_a_markdown_file_is_a_record_if_it_is_written_as_one(text: str, codes: list[str], tmp_path: Path) -> None:
    folder = tmp_path / "data" / "themes"
    folder.mkdir(parents=True)
    (folder / "post.md").write_text(text, encoding="utf-8")
    found = [problem for problem in problems(tmp_path / "data") if problem.code != "REF003"]
    assert sorted(problem.code for problem in found) == codes
    assert any("is een gegeven" in problem.message for problem in found) == (len(codes) > 1)


STRAYS = {
    "themes/2026/post.yaml": "YML009",
    "themes/a/b/c/post.yml": "YML009",
    "thema/post.yaml": "YML008",
    "theme/nieuw/post.yaml": "YML008",
    "data/themes/post.yaml": "YML008",
    "themes/images/post.yaml": "YML009",
    "post.yaml": "YML025",
    "nieuw/post.yaml": "YML025",
}


@pytest.mark.parametrize("path", STRAYS)
def test_a_wrong_folder_does_not_hide_the_content(path: str, tmp_path: Path) -> None:
    (tmp_path / "data" / "initiatives").mkdir(parents=True)
    (tmp_path / "data" / "initiatives" / "soep.yaml").write_text(RIGHT)
    file = tmp_path / "data" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("name: Post\ndescription: Kaarten.\nsynonyms: [brief]\nicoon: x\nsdgs: [1]\n", encoding="utf-8")
    found = problems(tmp_path / "data")
    (unknown,) = (problem for problem in found if problem.code == "FLD001")
    assert unknown.path.endswith(path)
    assert STRAYS[path] in {problem.code for problem in found} | {"YML009"}


def test_a_stray_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    (tmp_path / "data" / "themes").mkdir(parents=True)
    (tmp_path / "data" / "themes" / "post.yaml").write_text(THEME)
    (tmp_path / "data" / "los.yaml").write_text("niets\n", encoding="utf-8")
    (tmp_path / "data" / "leeg.yaml").write_text("x: 1\n", encoding="utf-8")
    found = {(Path(problem.path).name, problem.code) for problem in problems(tmp_path / "data")}
    assert {("los.yaml", "YML025"), ("leeg.yaml", "YML025")} <= found


def test_the_file_name_of_a_person_is_not_repeated(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "piet-verzonnen.yaml").write_text(
        "roles: [{role: coach}]\nname: Piet Verzonnen\nconsent: {proof: dossier-1}\n", encoding="utf-8"
    )
    (told,) = (problem for problem in problems(tmp_path / "data") if problem.code == "YML025")
    assert "piet" not in told.message + told.hint
