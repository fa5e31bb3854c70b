"""Turns the prose into HTML and puts the frame around it, as the settings of the site say.

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

if TYPE_CHECKING:
    from generator.planning import Drawn


def draw(site: Path, *, config_file: Path, data: Path, url: str | None, content: Path | None = None) -> Drawn:
    """Draw the frame and the prose, and compile our templates; write what pages load and the 404 into `site`.

    `config_file` is the mkdocs.yml of the site. `content` is the folder of the prose, if it is another than that of
    these records; `url` is the address of the site, if it is another than that file says. Raises NotRegular if a link
    stands among the files of the theme.
    """
    settings = Settings.read(config_file)
    if settings.frame == "plain":
        from generator.frames.plain import draw as draw_frame
    else:
        from generator.frames.mkdocs import draw as draw_frame
    drawn = draw_frame(site, settings=settings, data=data, url=url, content=content)
    return replace(drawn, templates=_compiled())


def _compiled() -> Mapping[str, bytes]:
    """Our templates, compiled; nothing if one has a mistake, which is reported where it is used."""
    from generator.outputs import compiled

    try:
        return compiled(THEME)
    except Exception:
        return {}


def identity(config_file: Path, data: Path, url: str | None = None) -> tuple[str, str]:
    """The address of the site, which ends with a slash, and its name."""
    site = Settings.read(config_file).identity(data, url)
    return site.url, site.name
