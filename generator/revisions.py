"""Earlier revisions of the records, from git. The only module that runs git."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

BESIDE = ("content", "mkdocs.yml")
"""The names of what is checked along with the folder of records and lies next to it."""


class NoRevision(Exception):
    """There is no git, no repository, no such revision, or it held no records; the argument says which, in Dutch."""


@contextmanager
def at_revision(data: Path, revision: str) -> Iterator[Path]:
    """A temporary copy of the folder of records as it was at a revision, with what is next to it (BESIDE).

    The repository and its index are not touched, and symbolic links become plain text files. Raises NoRevision.
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
        options = ("-c", "core.symlinks=false", f"--work-tree={tree}")
        _git(top, *options, "checkout", "--quiet", commit, "--", *paths, environment=own_index)
        yield tree / below


def history(data: Path, most: int, *below: str) -> list[str]:
    """The hashes of at most `most` revisions that changed the records or what is next to them, newest first.

    With `below` (paths relative to the folder) only those that changed something there. Raises NoRevision.
    """
    at_top = not _git(data, "rev-parse", "--show-prefix").strip()
    paths = below or (".", *(f"../{name}" for name in BESIDE if not at_top))
    return _git(data, "log", f"-n{most}", "--format=%H", "--", *paths).split()


def _git(folder: Path, *arguments: str, environment: Mapping[str, str] | None = None) -> str:
    """The output of a git command. Raises NoRevision if it fails."""
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
        known = (dutch for english, dutch in _MESSAGES.items() if english in ran.stderr)
        raise NoRevision(next(known, "Git kent deze versie niet."))
    return ran.stdout


_MESSAGES = {
    "not a git repository": "Deze map wordt niet door git bijgehouden.",
    "dubious ownership": "Git leest deze map niet, want die is van een andere gebruiker.",
    "No space left": "Er is geen ruimte meer om een eerdere versie neer te zetten.",
}
"""Parts of the errors of git, with the message in Dutch."""
