"""Builds a site in a folder of its own and puts it in place whole.

The frame and the prose are drawn in a task of its own while the records are read and checked: see `fast`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from generator.fast import Failed, start
from generator.installation import HOUSE, SCHEMAS, THEME
from generator.regular_files import require_regular
from generator.source.datapackage import is_demo
from generator.staging import staged_site

if TYPE_CHECKING:
    from generator.outputs import Progress
    from generator.planning import Drawn
    from generator.problems import Problem
    from generator.reading import Loaded


class DrawingFailed(Failed):
    """The frame or the prose could not be drawn."""


class UnfitPlace(Exception):
    """A site may not stand there; why (Dutch) is the argument."""


class WrongAddress(Exception):
    """No site can stand at that address; it is the argument."""


class _NotBuilt(Exception):
    """The records have errors: leave the earlier site in place."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Built:
    """What was checked and how many pages were made from it: none if the records have errors.

    `kept` are the files of others in the folder of the site, `replaced` those that had to make way for a page.
    """

    checked: Loaded
    pages: int = 0
    kept: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """A site that is asked for: of the records in `data`, into the folder `out`.

    `config_file` is its mkdocs.yml; `url` is the address of the site, if it is not the one in that file. `content` is
    the folder of the prose, if it is another than that of the project. `real_day` is the actual date, for records
    of real people. `cache` is where pictures are kept from one build to the next, None for nowhere; `servers` is where
    the settings of web servers come, if they are asked for. When `publishing`, it is an error too that a site is not
    ready for the internet.
    """

    data: Path
    out: Path
    config_file: Path
    url: str | None
    today: date
    real_day: date | None = None
    content: Path | None = None
    cache: Path | None = None
    servers: Path | None = None
    publishing: bool = False


def build_site(request: Request, progress: Progress | None = None) -> Built:
    """Build the site that is asked for. With errors nothing is written: see `without_ended_consent`.

    Raises WrongAddress if it cannot have that address, UnfitPlace, NotOurs or OtherKind if it may not stand in that
    folder, DrawingFailed if MkDocs fails, NotRegular if a link stands among the files of the program.
    """
    data, out, url = request.data, _absolute(request.out), request.url
    _refuse_unfit(out, data)
    refuse_wrong_address(url)
    for folder in (THEME, SCHEMAS):
        require_regular(folder)
    built: Built | None = None
    with (
        suppress(_NotBuilt),
        _readable_by_all(),
        staged_site(out, "verzonnen" if is_demo(data) else "echt") as stage,
        start(lambda: _draw(stage.folder, request), failure=DrawingFailed) as drawing,
    ):
        from generator import pipeline  # while MkDocs is drawing
        from generator.checking import not_to_publish
        from generator.pictures.cache import Cache
        from generator.planning import write_settings

        checked, planned = pipeline.build(
            data,
            stage.folder,
            drawing,
            today=request.today,
            real_day=request.real_day,
            unready=not_to_publish(data, request.config_file, url) if request.publishing else (),
            cache=request.cache,
            progress=progress,
        )
        built = Built(checked=checked)
        if planned is None:
            Cache(request.cache).keep_only(())  # withdrawn photos go even if another record has an error
            raise _NotBuilt
        if request.servers:
            write_settings(planned, request.servers)
        stage.files += planned.files
    assert built is not None
    if planned is None:
        return built
    return Built(checked=checked, pages=planned.pages, kept=tuple(stage.kept), replaced=tuple(stage.replaced))


def _absolute(path: Path) -> Path:
    """A path that does not depend on where one stands; a link at its end stays a link."""
    path = path.absolute()
    return path.resolve() if path.name in ("", "..") else path.parent.resolve() / path.name


def _refuse_unfit(out: Path, data: Path) -> None:
    """Raise UnfitPlace if a site at `out` would be in the way of what people work on."""
    data, house = data.resolve(), HOUSE
    if out == out.parent:
        raise UnfitPlace("Dat is de bovenste map van deze computer.")
    if str(out) == str(Path("~").expanduser().resolve()):
        raise UnfitPlace("Dat is uw eigen map, met al uw bestanden.")
    if out == data or out in data.parents:
        raise UnfitPlace("Daar staan de gegevens.")
    if out == house or out in house.parents:
        raise UnfitPlace("Daar staat het project zelf.")
    if data in out.parents:
        raise UnfitPlace("Die map ligt tussen de gegevens.")
    if any(house / own in (out, *out.parents) for own in _OWN):
        raise UnfitPlace("Die map hoort bij het project zelf.")


_OWN = (".git", ".ci", "bench", "content", "data", "docs", "generator", "tests", "theme", "tools")


@contextmanager
def _readable_by_all() -> Iterator[None]:
    """Make files that a web server can read, whatever the person who builds has set for files of their own."""
    earlier = os.umask(0o022)
    try:
        yield
    finally:
        os.umask(earlier)


def without_ended_consent(request: Request) -> str:
    """What is left to do when no site could be built: nobody stays on it whose consent ended. See `withdrawing`.

    Gives one line (Dutch) that says what was done; "" if there is nobody whose consent can have ended.
    """
    from generator.checking import not_to_publish
    from generator.withdrawing import withdraw

    def unready(folder: Path) -> list[Problem]:
        own = folder.parent / "mkdocs.yml"
        settings = own if own.is_file() else request.config_file
        return not_to_publish(folder, settings, request.url) if request.publishing else []

    def build(folder: Path, settings: Path) -> bool:
        prose = folder.parent / "content"
        earlier = replace(
            request,
            data=folder,
            content=prose if prose.is_dir() else None,
            config_file=settings,
            servers=None,
            publishing=False,
        )
        try:
            return build_site(earlier).pages > 0
        except DrawingFailed:
            return False

    return withdraw(request.data, request.out, request.config_file, request.today, request.real_day, build, unready)


def refuse_wrong_address(url: str | None) -> None:
    """Raise WrongAddress if a site cannot have the address that was asked for, here or else in the environment."""
    if (address := os.environ.get("SOC_SITE_URL") if url is None else url) and not _is_web_address(address):
        raise WrongAddress(address)


def _is_web_address(text: str) -> bool:
    """Whether a site can have this address: http or https, a host, perhaps a port and a path, and no more."""
    try:
        url = urlsplit(text)
        return (
            text.isprintable()  # urlsplit ignores line breaks
            and url.scheme in ("http", "https")
            and re.fullmatch(r"[\w.-]+|[0-9a-f:]+", url.hostname or "") is not None
            and re.fullmatch(r"[\w./~-]*", unquote(url.path)) is not None  # servers get it unescaped
            and (url.port is None or url.port > 0)
            and not (url.query or url.fragment or url.username)
        )
    except ValueError:
        return False


def _draw(folder: Path, request: Request) -> Drawn:
    from generator.frames import draw  # MkDocs is slow to import: here nothing waits for it

    return draw(
        folder,
        config_file=_absolute(request.config_file),
        data=request.data.absolute(),
        url=request.url,
        content=request.content,
    )
