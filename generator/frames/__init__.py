"""Who makes HTML of the prose and puts the frame around it, by the settings of the site.

`extra: {frame: plain}` in mkdocs.yml takes the prose through comrak and imports no MkDocs; without it MkDocs with
Material does the work. Both give the same: HTML with holes by depth of address, and the pages of prose by address.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.frames.settings import Settings
from generator.installation import THEME
from generator.source.datapackage import about

if TYPE_CHECKING:
    from generator.planning import Drawn


def draw(
    site: Path,
    *,
    config_file: Path,
    data: Path,
    url: str | None,
    content: Path | None = None,
    settings: Path | None = None,
) -> Drawn:
    """Draw the frame and the prose, and compile our templates; write what pages load and the 404 into `site`.

    `content` is the folder of the prose, if it is another than that of these records; `settings` is the file with
    what counts as if `config_file` said it. `url` is the address of the site, if it is another than that file says.
    """
    stated = Settings.read(settings or config_file)
    if stated.frame == "plain":
        from generator.frames import plain

        drawn = plain.draw(site, settings=stated, data=data, url=url, content=content)
    else:
        from generator.frames.mkdocs import draw as draw_by_mkdocs

        drawn = draw_by_mkdocs(site, config_file=config_file, data=data, url=url, content=content, settings=settings)
    return replace(drawn, templates=_compiled())


def _compiled() -> Mapping[str, bytes]:
    """Our templates, compiled; nothing if one has a mistake, which is told where it is used."""
    from generator.outputs import compiled

    try:
        return compiled(THEME)
    except Exception:
        return {}


def identity(config_file: Path, data: Path, url: str | None = None) -> tuple[str, str]:
    """The address of the site, which ends with a slash, and its name."""
    return Settings.read(config_file).url if url is None else f"{url.rstrip('/')}/", about(data).title
