"""The `soc` command as people and machines meet it."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path

import pytest

from generator.installation import HOUSE
from tests.drawing import camera, picture
from tests.site.building import contents, soc, started_in
from tests.site.conftest import EXAMPLES
from tests.unchanging import PACKAGE

ENGLISH = re.compile(
    r"\b(Usage|Options|Commands|Error|Invalid|Missing|Try|Show|the|No such|does not exist|required|is not|default)\b"
)
TODAY = ("--today", "2026-11-26")


def test_ask_writes_the_letters_and_says_when_there_is_none_to_write(tmp_path: Path) -> None:
    done = soc("ask", "--data", str(EXAMPLES / "valid"), "--url", "https://soc.test/", *TODAY)
    assert done.returncode == 0 and done.stdout.count("Onderwerp: ") == 1
    assert "https://soc.test/initiatieven/leenlokaal/" in done.stdout
    done = soc("ask", "soepfiets", "--data", str(EXAMPLES / "valid"), *TODAY)
    assert done.stdout == "Geen brief nodig, want de stand is bekend: soepfiets.\n"
    done = soc("ask", "--data", str(EXAMPLES / "valid"), "--url", "https://challenge.gemeente.nl/", *TODAY)
    assert done.returncode == 0 and done.stderr == ""


@pytest.mark.parametrize("url", ["soc.test", "javascript:x", "https://soc.test/?a=1", "https://soc.test/a%0Ab/"])
def test_ask_refuses_what_is_no_web_address(url: str) -> None:
    done = soc("ask", "--data", str(EXAMPLES / "valid"), "--url", url, *TODAY)
    assert done.returncode == 2 and f'Het adres van de site is "{url}" en dat is geen webadres.' in done.stderr


def test_ask_names_an_address_of_nobody_and_a_record_that_is_not_there() -> None:
    done = soc("ask", "--data", str(EXAMPLES / "valid"), *TODAY)
    assert done.returncode == 0 and "Verstuur dit nog niet" in done.stderr
    done = soc("ask", "nergens", "--data", str(EXAMPLES / "valid"), *TODAY)
    assert done.returncode == 2 and 'geen initiatief met de id "nergens"' in done.stderr


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Records with one mistake and one thing to look at."""
    data = Path(shutil.copytree(EXAMPLES / "valid", tmp_path / "data"))
    file = data / "initiatives" / "leenlokaal.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("municipality: zonnedaal", "municipality: zonedaal"), "utf-8"
    )
    return data


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("check", "--help"),
        ("build", "-h"),
        ("demo", "-h"),
        ("init", "-h"),
        ("photo", "-h"),
        ("serve", "-h"),
    ],
)
def test_help_is_dutch(arguments: tuple[str, ...]) -> None:
    done = soc(*arguments)
    assert done.returncode == 0
    assert ENGLISH.findall(done.stdout) == [], done.stdout


def test_soc_alone_explains_itself() -> None:
    done = soc()
    said = done.stdout + done.stderr
    for name in ("init", "check", "build", "demo", "photo", "serve", "schemas"):
        assert f"  {name} " in said
    assert ENGLISH.findall(said) == []


def test_help_comes_at_once() -> None:
    """By its own time: others may keep the machine busy."""
    before = os.times()
    started_in(HOUSE, "--help")
    after = os.times()
    assert after.children_user + after.children_system - before.children_user - before.children_system < 0.75


@pytest.mark.parametrize(
    "arguments",
    [
        ("bouw",),
        ("check", "--datum", "x"),
        ("check", "--today", "morgen"),
        ("check", "--today", "2026-02-30"),
        ("check", "--format", "pdf"),
        ("check", "--data", "bestaat-niet"),
        ("check", "te", "veel"),
        ("build", "--data", "README.md"),
        ("build", "--url"),
        ("demo",),
        ("init",),
        ("init", "tests"),
        ("init", "/tmp/x", "--title", " "),
        ("demo", "--out", "/tmp/x", "--initiatives", "-1"),
        ("demo", "--out", "/tmp/x", "--initiatives", "100001"),
        ("demo", "--out", "/tmp/x", "--initiatives", "veel"),
        ("demo", "--out", "/tmp/x", "--today", "0001-01-01"),
        ("demo", "--out", "/tmp/x", "--today", "9999-12-31"),
        ("serve", "--port", "0"),
    ],
    ids=" ".join,
)
def test_what_is_not_understood_is_said_in_dutch(arguments: tuple[str, ...]) -> None:
    done = soc(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert ENGLISH.findall(done.stderr) == [], done.stderr


def test_check_is_content_with_right_records() -> None:
    done = soc("check", "--data", EXAMPLES / "valid", *TODAY)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"\d+ gegevens bekeken: alles klopt\.\n", done.stdout)


def test_check_as_text(broken: Path) -> None:
    done = soc("check", "--data", broken, *TODAY)
    assert done.returncode == 1
    place, line, caret, hint = done.stdout.splitlines()[:4]
    assert re.match(rf"{re.escape(str(broken))}/initiatives/leenlokaal\.yaml:\d+:15 REF001 fout ", place)
    assert line.endswith("| municipality: zonedaal")
    assert caret.endswith("^" * len("zonedaal"))
    assert line.index("zonedaal") == caret.index("^")
    assert hint.strip() == 'Bedoelde u "zonnedaal"?'
    assert "\x1b[" not in done.stdout, "no colours into a file"


def test_check_for_github(broken: Path) -> None:
    done = soc("check", "--data", broken, "--format", "github", *TODAY)
    assert done.returncode == 1
    first = done.stdout.splitlines()[0]
    assert re.match(r"::error file=.+leenlokaal\.yaml,line=\d+,endLine=\d+,col=15,endColumn=23,title=REF001::", first)
    assert "%0ABedoelde u" in first


def test_check_for_programs(broken: Path) -> None:
    done = soc("check", "--data", broken, "--format", "json", *TODAY)
    assert done.returncode == 1
    problems = json.loads(done.stdout)
    [error] = [problem for problem in problems if problem["severity"] == "error"]
    assert error["code"] == "REF001"
    assert error["position"]["column"] == 15
    assert json.loads(soc("check", "--data", EXAMPLES / "valid", "--format", "json", *TODAY).stdout) == []


def test_check_for_a_comment(broken: Path) -> None:
    done = soc("check", "--data", broken, "--format", "markdown", *TODAY)
    assert done.returncode == 1
    assert done.stdout.startswith("**")
    assert "**REF001**" in done.stdout


def test_warnings_do_not_fail() -> None:
    """The consents of the toy directory have run out by then."""
    done = soc("check", "--data", EXAMPLES / "valid", "--today", "2029-01-01")
    assert done.returncode == 0
    assert "PRV004 let op" in done.stdout


def test_today_may_come_from_the_environment() -> None:
    """SOURCE_DATE_EPOCH, so that a build can be repeated; the option goes before it."""
    late = {"SOURCE_DATE_EPOCH": "1861920000"}  # 1 January 2029, in UTC
    check = ("check", "--data", EXAMPLES / "valid")
    assert "PRV004" in soc(*check, **late).stdout
    assert "PRV004" not in soc(*check, *TODAY, **late).stdout
    for zone in ("Pacific/Auckland", "America/Los_Angeles"):
        edge = {
            "SOURCE_DATE_EPOCH": "1831248000",
            "TZ": zone,
        }  # midnight of 11 January 2028: one consent has just run out
        assert soc(*check, **edge).stdout.count("PRV004") == 1, zone


def test_demo_then_build(tmp_path: Path) -> None:
    made = soc("demo", "--initiatives", "12", "--seed", "7", "--out", tmp_path / "voorbeeld", *TODAY)
    assert made.returncode == 0, made.stderr
    assert f"soc build --data {tmp_path / 'voorbeeld'}" in made.stdout
    assert len(list((tmp_path / "voorbeeld" / "initiatives").glob("*.yaml"))) == 12
    again = soc("demo", "--initiatives", "12", "--seed", "8", "--out", tmp_path / "voorbeeld", *TODAY)
    assert again.returncode == 0, "an earlier demo may be replaced"
    done = soc("build", "--data", tmp_path / "voorbeeld", "--out", tmp_path / "site", *TODAY)
    assert done.returncode == 0, done.stdout + done.stderr
    assert str(tmp_path / "site" / "index.html") in done.stdout


def test_demo_never_overwrites_work(tmp_path: Path) -> None:
    data = Path(shutil.copytree(EXAMPLES / "valid", tmp_path / "data"))
    before = contents(data)
    done = soc("demo", "--initiatives", "10", "--out", data)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert contents(data) == before


def test_build_for_another_address(tmp_path: Path) -> None:
    for given in ("https://example.org/soc/", "https://example.org/soc"):
        done = soc("build", "--data", EXAMPLES / "valid", "--out", tmp_path / "site", "--url", given, *TODAY)
        assert done.returncode == 0, done.stdout + done.stderr
        html = (tmp_path / "site" / "edities" / "index.html").read_text(encoding="utf-8")
        assert '<link rel="canonical" href="https://example.org/soc/edities/">' in html


def test_build_works_from_another_folder(tmp_path: Path) -> None:
    """Every folder is given: nothing depends on where the command is started."""
    data, config = HOUSE / "data", HOUSE / "mkdocs.yml"
    done = started_in(tmp_path, "build", "--data", data, "--out", "site", "--config", config, *TODAY)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "site" / "index.html").is_file()


def test_a_folder_that_cannot_be_written_is_said_in_dutch(tmp_path: Path) -> None:
    """/proc cannot be written, not even by root."""
    done = soc("build", "--data", EXAMPLES / "valid", "--out", "/proc/soc/site", *TODAY)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_schemas_are_fresh(tmp_path: Path) -> None:
    """What stands in data/schemas/json is what `soc schemas` would write there."""
    from generator.schema import write_json_schemas

    write_json_schemas(PACKAGE, tmp_path)
    assert contents(HOUSE / "data" / "schemas" / "json") == contents(tmp_path), "run soc schemas"


def test_a_pipe_that_closes_is_no_crash() -> None:
    """soc check | head"""
    import subprocess
    import sys

    from tests.site.building import command, surroundings

    reader = [sys.executable, "-c", "import sys; sys.stdin.readline()"]
    with subprocess.Popen(reader, stdin=subprocess.PIPE) as head:
        done = subprocess.run(
            command("check", "--data", EXAMPLES / "invalid", *TODAY),
            cwd=HOUSE,
            env=surroundings(),
            stdout=head.stdin,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
        assert head.stdin is not None
        head.stdin.close()
    assert "Traceback" not in done.stderr


def test_a_photo_is_prepared_and_said_what_to_do(tmp_path: Path) -> None:
    photo = tmp_path / "IMG 0412.JPG"
    photo.write_bytes(picture(exif=camera()))
    data = Path(shutil.copytree(EXAMPLES / "valid", tmp_path / "data"))
    done = soc("photo", str(photo), "--for", "j-5t8w", "--data", str(data))
    assert done.returncode == 0, done.stderr
    assert "Weggehaald: de plek waar het is gemaakt, de datum, het toestel." in done.stdout
    assert "photo:\n  file: j-5t8w.jpg\n" in done.stdout
    again = soc("photo", str(photo), "--for", "j-5t8w", "--data", str(data))
    assert (again.returncode, again.stdout) == (2, "")
    assert "is er al" in again.stderr


def test_a_link_to_the_settings_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "anders.yml").symlink_to(HOUSE / "mkdocs.yml")
    out = tmp_path / "site"
    done = soc("build", "--data", EXAMPLES / "valid", "--config", tmp_path / "anders.yml", "--out", out, *TODAY)
    assert done.returncode == 2
    assert "snelkoppeling" in done.stderr
    assert not out.exists()


def test_a_site_that_is_not_ready_is_not_published(tmp_path: Path) -> None:
    """Everything is told at once; without the option the same site is made."""
    data, site = EXAMPLES / "valid", tmp_path / "site"
    done = soc("build", "--publish", "--data", data, "--out", site, *TODAY, SOC_SITE_URL="https://soc.example.nl/")
    assert done.returncode == 1
    assert [code for code in ("CFG007", "CFG008", "CFG009", "CFG010") if code in done.stdout] == [
        "CFG007",
        "CFG009",
        "CFG010",
    ]
    assert not site.exists()
    assert soc("build", "--data", data, "--out", site, *TODAY).returncode == 0


def test_a_site_that_is_ready_is_published_at_its_own_address(tmp_path: Path) -> None:
    """Nothing in it knows another: canonical addresses, share image, site map and security.txt."""
    data, site, url = tmp_path / "data", tmp_path / "site", "https://challenge.gemeente.nl/groningen/"
    shutil.copytree(HOUSE / "data", data, ignore=shutil.ignore_patterns("schemas"))
    package = data / "datapackage.yaml"
    refused = soc("build", "--publish", "--data", data, "--out", site, "--url", url)
    assert refused.returncode == 1 and "CFG008" in refused.stdout and not site.exists()
    desk = "desk: {name: de redactie van deze site, mailbox: redactie@gemeente.nl, verified_on: 2026-10-01}\n"
    package.write_text(package.read_text(encoding="utf-8") + desk, encoding="utf-8")
    done = soc("build", "--publish", "--data", data, "--out", site, "--url", url)
    assert done.returncode == 0, done.stdout
    home = (site / "index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{url}">' in home
    assert f'<meta property="og:image" content="{url}assets/icons/share.png">' in home
    assert f"Canonical: {url}.well-known/security.txt\n" in (site / ".well-known" / "security.txt").read_text()
    handbook = ("beheer/", "data/meldingen/", "data/woordenboek/")  # these show examples on purpose
    strangers = [
        name for name, held in contents(site).items() if b"soc.example.nl" in held and not name.startswith(handbook)
    ]
    assert strangers == []


def test_without_a_desk_a_build_says_so(tmp_path: Path) -> None:
    """In one line; with one it says nothing."""
    done = soc("build", "--data", HOUSE / "data", "--out", tmp_path / "site")
    assert done.returncode == 0
    assert len([line for line in done.stdout.splitlines() if "geen meldpunt" in line]) == 1
    done = soc("build", "--data", EXAMPLES / "valid", "--out", tmp_path / "toy", *TODAY)
    assert "meldpunt" not in done.stdout
