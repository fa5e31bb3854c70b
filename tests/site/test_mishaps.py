"""Whatever goes wrong ends in a Dutch sentence and a whole site: never in a traceback, never in a wait without end."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

import pytest

from generator.installation import HOUSE
from generator.staging import MARK
from tests.site.building import Built, command, contents, digest, soc, soc_in, surroundings
from tests.site.conftest import EXAMPLES
from tests.site.test_command import ENGLISH

# ruff: noqa: E501 (faults are lines of Python)

TODAY = ("--today", "2026-11-26")
VALID = EXAMPLES / "valid"


@pytest.fixture
def site(toy_site: Built, tmp_path: Path) -> Path:
    """A copy of the site of the toy directory, to put at risk."""
    return Path(shutil.copytree(toy_site.crawl.folder, tmp_path / "site", symlinks=True))


@pytest.mark.parametrize(
    "epoch", ["1793404800000", "99999999999999", "²", "", "-1", "1e9", " 1793404800", "0x10", "morgen", "1" * 5000]
)
@pytest.mark.parametrize("task", ["check", "build"])
def test_a_moment_that_is_none(epoch: str, task: str, tmp_path: Path) -> None:
    more = ("--out", tmp_path / "site") if task == "build" else ()
    done = soc(task, "--data", VALID, *more, SOURCE_DATE_EPOCH=epoch)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1 and "SOURCE_DATE_EPOCH" in done.stderr
    assert not (tmp_path / "site").exists()


FEWEST = {"PYTHONIOENCODING": "ascii"}


@pytest.mark.parametrize(
    "setting",
    [
        FEWEST,
        {"PYTHONIOENCODING": "latin-1:strict"},
        {"PYTHONIOENCODING": "", "PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "", "PYTHONUTF8": "0", "LC_ALL": "nl_NL.ISO-8859-1"},
    ],
    ids=str,
)
def test_a_terminal_with_few_letters(setting: dict[str, str], tmp_path: Path) -> None:
    data = Path(shutil.copytree(VALID, tmp_path / "data"))
    (data / "initiatives" / "…é漢.yaml").write_text("name: Łódź … 漢\n", encoding="utf-8")
    for form in ("text", "github", "json", "markdown") if setting == FEWEST else ("text",):
        done = soc_in(HOUSE, "check", "--data", data, "--format", form, *TODAY, environment=setting)
        assert done.returncode == 1, done.stderr
        assert b"YML007" in done.stdout and b"Traceback" not in done.stderr
    done = soc_in(HOUSE, "build", "--data", data, "--out", tmp_path / "site…", *TODAY, environment=setting)
    assert done.returncode == 1 and b"Traceback" not in done.stderr


def test_a_reader_who_leaves_ends_it_in_silence() -> None:
    for task in (("check", "--data", EXAMPLES / "invalid"), ("--help",)):
        process = subprocess.Popen(
            command(*task), cwd=HOUSE, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) in (1, 141), task


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams(closed: str, tmp_path: Path) -> None:
    out = tmp_path / "site"
    start = " ".join(f"'{word}'" for word in command("build", "--data", VALID, "--out", out, *TODAY))
    done = subprocess.run(
        ["sh", "-c", f"{start} {closed}"], cwd=HOUSE, env=surroundings(), capture_output=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    assert b"klaar" not in (out / "index.html").read_bytes()
    assert "</html>" in (out / "index.html").read_text(encoding="utf-8")


def test_an_interrupt_is_quiet(site: Path, tmp_path: Path) -> None:
    before, sign = digest(site), tmp_path / "sign"
    process = subprocess.Popen(
        command(
            "build", "--data", VALID, "--out", site, *TODAY,
            fault=f"import generator.pipeline, time; generator.pipeline.plan = lambda *a, **k: (open({str(sign)!r}, 'w'), time.sleep(60))",
        ),
        cwd=HOUSE, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        start_new_session=True, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )  # fmt: skip
    while not sign.exists() and process.poll() is None:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    said, wrong = process.communicate(timeout=30)
    assert (process.returncode, said, wrong) == (130, "", "")
    assert digest(site) == before


SHARED = "import generator.fast.parallel as q; q.ALONE_UP_TO = 0; "
KILLED = {
    "who applies the rules": f"{SHARED}import generator.checking as c; "
    "c._applied = lambda *_: os.kill(os.getpid(), 9) if os.getpid() != first else []",
    "who draws": "import generator.building as b; b._draw = lambda *_: os.kill(os.getpid(), 9)",
    "who writes": f"{SHARED}import generator.planning as p; make = p.make; "
    "p.make = lambda *a: os.kill(os.getpid(), 9) if os.getpid() != first else make(*a)",
    "who reads": f"{SHARED}import generator.reading as r; read = r._read; "
    "r._read = lambda *a, **k: os.kill(os.getpid(), 9) if os.getpid() != first else read(*a, **k)",
}


@pytest.mark.parametrize("who", KILLED)
def test_a_killed_child_is_told_in_dutch(who: str, site: Path) -> None:
    before = digest(site)
    fault = f"import os; first = os.getpid(); {KILLED[who]}"
    done = soc("build", "--data", VALID, "--out", site, *TODAY, fault=fault)
    assert done.returncode == 2, done.stdout + done.stderr
    assert "geheugen" in done.stderr and "Traceback" not in done.stderr
    assert done.stdout == ""
    assert ENGLISH.findall(done.stderr) == []
    assert digest(site) == before
    assert [path.name for path in site.parent.iterdir()] == ["site"]


FAULTS = {
    "in a rule": "import generator.pipeline as p\ndef broken(read): raise KeyError('Noor Voorbeeld')\np.broken_rules = broken",
    "endless": "import generator.pipeline as p\ndef deeper(*a, **k): return deeper(*a, **k)\np.plan = deeper",
    "in a page": "import generator.planning as p\ndef broken(*a): raise KeyError('Noor Voorbeeld')\np.make = broken",
    "cannot be told": "import generator.fast.parallel as q, generator.checking as c\nq.ALONE_UP_TO = 0\nc._applied = lambda *_: [lambda: 1]",
}


@pytest.mark.parametrize("where", FAULTS)
def test_a_fault_of_the_program_says_so(where: str, site: Path, tmp_path: Path) -> None:
    before = digest(site)
    notes = tmp_path / "tmp"
    notes.mkdir()
    done = soc("build", "--data", VALID, "--out", site, *TODAY, fault=FAULTS[where], TMPDIR=str(notes))
    assert done.returncode == 3, done.stdout + done.stderr
    assert "fout in het programma zelf" in done.stderr and "Traceback" not in done.stderr
    assert "Noor Voorbeeld" not in done.stderr
    [note] = notes.iterdir()
    assert str(note) in done.stderr
    said = note.read_text(encoding="utf-8")
    assert 'File "' in said and "Noor Voorbeeld\n" not in said.replace("KeyError('Noor Voorbeeld')", "")
    assert digest(site) == before


def test_no_memory_is_told() -> None:
    fault = "import generator.pipeline as p\ndef none(*a, **k): raise MemoryError\np.load_and_check = none"
    done = soc("check", "--data", VALID, fault=fault)
    assert done.returncode == 2 and "geheugen" in done.stderr


def test_a_full_disk(site: Path) -> None:
    before = digest(site)
    fault = (
        "import errno, generator.outputs.writing as w\n"
        "def full(place, path, content): raise OSError(errno.ENOSPC, 'No space left on device', path)\n"
        "w.write_file = full"
    )
    done = soc("build", "--data", VALID, "--out", site, *TODAY, fault=fault)
    assert done.returncode == 2 and "de schijf is vol" in done.stderr and "Traceback" not in done.stderr
    assert digest(site) == before
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_data_that_disappear_during_the_run(site: Path, tmp_path: Path) -> None:
    data = Path(shutil.copytree(VALID, tmp_path / "data"))
    before = digest(site)
    fault = (
        "import shutil, generator.reading as p; find = p.find_files\n"
        f"def gone(*a, **k):\n    found = find(*a, **k)\n    shutil.rmtree({str(data)!r})\n    return found\n"
        "p.find_files = gone"
    )
    done = soc("build", "--data", data, "--out", site, *TODAY, fault=fault)
    assert done.returncode in (1, 2) and "Traceback" not in done.stderr
    assert digest(site) == before


def test_from_any_folder(tmp_path: Path) -> None:
    data = Path(shutil.copytree(VALID, tmp_path / "gegevens"))
    (tmp_path / "hier").mkdir()
    done = soc_in(tmp_path / "hier", "build", "--data", data, "--out", "site", *TODAY)
    assert done.returncode == 0, done.stderr
    there = contents(tmp_path / "hier" / "site")
    for name in (
        "index.html",
        "assets/base.css",
        "assets/home-page.css",
        "assets/early.js",
        "assets/fonts/figtree.woff2",
    ):
        assert name in there, name
    assert any(name.startswith("assets/stylesheets/main.") for name in there)
    assert [path.name for path in (tmp_path / "hier").iterdir()] == ["site"]
    done = soc_in(tmp_path / "hier", "check", *TODAY)
    assert done.returncode == 0, "the records of the project, if there are none here"


@pytest.mark.parametrize("umask", [0o077, 0o777 & ~0o700, 0o000])
def test_any_umask(umask: int, tmp_path: Path) -> None:
    done = soc_in(HOUSE, "build", "--data", VALID, "--out", tmp_path / "site", *TODAY, umask=umask)
    assert done.returncode == 0, done.stderr
    for path in (tmp_path / "site", *(tmp_path / "site").rglob("*")):
        assert path.stat().st_mode & 0o777 == (0o755 if path.is_dir() else 0o644), path


def test_what_others_put_in_the_site_stays_and_is_told(site: Path) -> None:
    (site / "CNAME").write_text("soc.example.nl", encoding="utf-8")
    (site / ".well-known" / "acme-challenge").mkdir()
    (site / ".well-known" / "acme-challenge" / "x").touch()
    (site / "\x1b[31mrood").touch()
    done = soc("build", "--data", VALID, "--out", site, *TODAY)
    assert done.returncode == 0, done.stderr
    told = [line for line in done.stdout.splitlines() if "CNAME" in line]
    assert len(told) == 1 and ".well-known/acme-challenge/" in told[0] and "\x1b" not in done.stdout
    assert (site / "CNAME").read_text(encoding="utf-8") == "soc.example.nl"
    assert (site / ".well-known" / "acme-challenge" / "x").is_file()
    assert (site / ".well-known" / "security.txt").is_file(), "ours, beside it"


def test_no_records_never_replace_a_site(site: Path, tmp_path: Path) -> None:
    before = digest(site)
    data = tmp_path / "leeg"
    data.mkdir()
    shutil.copy(VALID / "datapackage.yaml", data)
    (data / "themes").mkdir()
    for task in (("check",), ("build", "--out", site)):
        done = soc(*task, "--data", data, *TODAY)
        assert done.returncode == 1
        assert "YML040" in done.stdout and "--data" in done.stdout
    assert digest(site) == before


def test_invented_records_never_replace_real_ones(site: Path, tmp_path: Path) -> None:
    before = digest(site)
    done = soc("build", "--data", HOUSE / "data", "--out", site)
    assert done.returncode == 2
    assert "verzonnen" in done.stderr and "--out" in done.stderr
    assert digest(site) == before
    real = tmp_path / "echt"
    done = soc("build", "--data", HOUSE / "data", "--out", real)
    assert done.returncode == 0, done.stdout + done.stderr
    before = digest(real)
    assert soc("build", "--data", VALID, "--out", real, *TODAY).returncode == 2
    assert digest(real) == before


@pytest.mark.parametrize(
    "where", ["data", "in data", "above data", "root", "home", "house", "content", "theme", "here"]
)
def test_a_site_never_stands_where_people_work(where: str, tmp_path: Path) -> None:
    data = Path(shutil.copytree(VALID, tmp_path / "werk" / "data"))
    home = tmp_path / "thuis"
    home.mkdir()
    out = {
        "data": data, "in data": data / "site", "above data": data.parent, "root": Path("/"), "home": home,
        "house": HOUSE, "content": HOUSE / "content" / "site", "theme": HOUSE / "theme", "here": Path(),
    }[where]  # fmt: skip
    before = sorted(tmp_path.rglob("*"))
    done = soc("build", "--data", data, "--out", out, *TODAY, HOME=str(home))
    assert done.returncode == 2, done.stdout
    assert "--out" in done.stderr and ENGLISH.findall(done.stderr) == []
    assert sorted(tmp_path.rglob("*")) == before
    assert not (HOUSE / "content" / "site").exists() and not (HOUSE / MARK).exists()


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "geen adres", "https://", "//x", "https://a b/", 'https://x/"><b>', "https://x/\nb"]
)
def test_an_address_of_the_site_that_is_none(url: str, tmp_path: Path) -> None:
    for done in (
        soc("build", "--data", VALID, "--out", tmp_path / "site", *TODAY, SOC_SITE_URL=url),
        soc("build", "--data", VALID, "--out", tmp_path / "site", "--url", url, *TODAY),
    ):
        assert done.returncode == 2, done.stdout
        assert "Traceback" not in done.stderr and "adres" in done.stderr
        assert not (tmp_path / "site").exists()


def test_a_port_in_use() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = soc("serve", "--data", VALID, "--port", str(taken.getsockname()[1]))
    assert done.returncode == 2
    assert "--port" in done.stderr and "Traceback" not in done.stderr
