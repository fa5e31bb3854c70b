"""Earlier revisions of the records, as git keeps them. The only room that runs git."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

BESIDE = ("content", "mkdocs.yml")
"""What is checked together with the folder of records and stands beside it."""


class NoRevision(Exception):
    """There is no git, no repository, no such revision, or it held no records; why is the argument, in Dutch."""


@contextmanager
def at_revision(data: Path, revision: str) -> Iterator[Path]:
    """The folder of records as it was at a revision, with what stands beside it, in a folder for the time being.

    Nothing in the repository is touched, its index included, and links come as plain files. Raises NoRevision.
    """
    folder = Path(os.path.abspath(data))  # noqa: PTH100 (a link keeps its name)
    top = Path(_git(folder, "rev-parse", "--show-toplevel").strip())
    try:
        below = folder.resolve().relative_to(top.resolve())
    except ValueError:
        raise NoRevision(f"De map {data} hoort niet bij deze git-map.") from None
    commit = _git(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()
    wanted = [below, *(below.parent / name for name in BESIDE)] if below.parts else [Path()]
    listed = [_git(top, "ls-tree", "--name-only", commit, "--", path.as_posix()).strip() for path in wanted]
    if not listed[0]:
        raise NoRevision(f"In {revision} was er nog geen map {data}.")
    with tempfile.TemporaryDirectory(prefix="soc-") as temporary:
        tree = Path(temporary) / "tree"
        tree.mkdir()
        paths = [path.as_posix() for path, name in zip(wanted, listed, strict=True) if name]
        own_index = {"GIT_INDEX_FILE": str(Path(temporary) / "index")}
        plain = ("-c", "core.symlinks=false", f"--work-tree={tree}")
        _git(top, *plain, "checkout", "--quiet", commit, "--", *paths, environment=own_index)
        yield tree / below


def history(data: Path, most: int, *below: str) -> list[str]:
    """The newest revisions in which the records or what is beside them changed, the newest first.

    With `below` only those that changed something there, by its path in the folder. Raises NoRevision.
    """
    at_top = not _git(data, "rev-parse", "--show-prefix").strip()
    paths = below or (".", *(f"../{name}" for name in BESIDE if not at_top))
    return _git(data, "log", f"-n{most}", "--format=%H", "--", *paths).split()


def _git(folder: Path, *arguments: str, environment: Mapping[str, str] | None = None) -> str:
    """What git says. Raises NoRevision if it fails."""
    try:
        ran = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "LC_ALL": "C", **(environment or {})},
        )
    except OSError:
        raise NoRevision("Git is hier niet te vinden.") from None
    if ran.returncode:
        known = (dutch for english, dutch in _SAID.items() if english in ran.stderr)
        raise NoRevision(next(known, "Git kent deze versie niet."))
    return ran.stdout


_SAID = {
    "not a git repository": "Deze map wordt niet door git bijgehouden.",
    "dubious ownership": "Git leest deze map niet, want die is van een andere gebruiker.",
    "No space left": "Er is geen ruimte meer om een eerdere versie neer te zetten.",
}
"""What git says when it fails, in part, and how we say it."""
