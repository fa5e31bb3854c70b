"""Styles and scripts: those of the frame, which every page loads, and for each page template a sheet of its own.

A page loads `assets/base.css` (tokens, base and the components of the frame) and one sheet with the other components
that its templates can show, such as `assets/initiative-page.css`. Each script is a module in a file of its own: what
one of them names or breaks is nothing to another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from generator.outputs.components import Components
from generator.outputs.frame import Frame
from generator.outputs.jobs import Job
from generator.regular_files import read_regular, regular_files
from generator.views import SHORTCODES

BREADCRUMB = "records/breadcrumb.html"
FRAME = ("frame.html", BREADCRUMB)
"""The templates of what stands on every page."""
BASE = "assets/base.css"
TEXT = "text.html"
LOST = "lost.html"
_AS_THEY_ARE = (".js", ".woff2", ".svg", ".png", ".ico", ".txt")
"""Which files in `theme/assets` go out as they are."""
_NO_PAGES = ("parts", "shortcodes")
"""The folders of `theme/records` whose templates are parts of pages."""


class Assets:
    """What pages load, by their templates: paths below `theme`, the one that makes the page first."""

    def __init__(self, theme: Path) -> None:
        self.theme = theme
        self._components = Components(theme)
        self._scripts_of: dict[tuple[str, ...], list[str]] = {}
        self._framed = self._components.styled(FRAME)
        self.scripts = [_script(name) for name in self._components.scripted(FRAME)]
        """The scripts of every page, as paths below the root of the site."""

    def tags(self, templates: Sequence[str], root: str) -> dict[str, str]:
        """What fills the holes "styles" and "scripts" of a page of these templates; `root` leads to the site's root."""
        scripts = self._scripts(tuple(templates))
        return {
            "styles": f'<link rel="stylesheet" href="{root}{_sheet(templates)}">',
            "scripts": "".join(f'<script type="module" src="{root}{path}"></script>' for path in scripts),
        }

    def templates(self, *names: str) -> tuple[str, ...]:
        """These templates and all that they include, inline, import and extend, as inputs: `theme/...`, sorted."""
        return tuple(f"theme/{name}" for name in sorted(self._components.reached(names)))

    def jobs(self, texts: Iterable[str]) -> Iterator[Job]:
        """Every style sheet, script, font and icon of the site; `texts` are the pages of text, as HTML with holes."""
        yield _joined(BASE, ["assets/tokens.css", "assets/base.css", *self._styles(self._framed)])
        for templates in sorted({*self._record_pages(), (LOST,), *map(text_templates, map(Frame.cut, texts))}):
            shown = self._components.styled((*FRAME, *templates), [body_class(templates[0])])
            own = [name for name in shown if name not in self._framed]
            yield _joined(_sheet(templates), self._styles(own))
        for path in regular_files(self.theme / "assets"):
            if path.endswith(_AS_THEY_ARE):
                yield _joined(f"assets/{path}", [f"assets/{path}"])
        for name in self._components.names:
            if self._components.file(name, ".js").is_file():
                yield _joined(_script(name), [f"components/{name}/{name}.js"])

    def _record_pages(self) -> Iterator[tuple[str, ...]]:
        for file in self.theme.glob("records/*/*.html"):
            if file.parent.name not in _NO_PAGES:
                yield (file.relative_to(self.theme).as_posix(),)

    def _scripts(self, templates: tuple[str, ...]) -> list[str]:
        """The scripts that pages of these templates load besides those of every page."""
        if templates not in self._scripts_of:
            paths = [_script(name) for name in self._components.scripted(templates)]
            self._scripts_of[templates] = [path for path in paths if path not in self.scripts]
        return self._scripts_of[templates]

    def _styles(self, names: Iterable[str]) -> list[str]:
        return [f"components/{name}/{name}.css" for name in names]


def body_class(template: str) -> str:
    """The class of a page by its template: "page--initiative" for `records/initiative/page.html`, "page--text"."""
    name = template.split("/")[1] if template.startswith("records/") else template.removesuffix(".html")
    return f"page--{name}"


def text_templates(text: Frame) -> tuple[str, ...]:
    """The templates of a page of text: its own, and those of the shortcodes in it."""
    shown = {SHORTCODES[hole.name].template for hole in text.holes if hole.kind == "shortcode"}
    if any(hole.kind == "note" for hole in text.holes):
        shown |= {"shortcodes/note.html", "shortcodes/sources.html"}
    return (TEXT, *(f"records/{name}" for name in sorted(shown)))


def _sheet(templates: Sequence[str]) -> str:
    """The style sheet of a page: `assets/initiative-page.css`, `assets/text-funnel-now.css`."""
    parts = [name.removeprefix("records/").removeprefix("shortcodes/").removesuffix(".html") for name in templates]
    return f"assets/{'-'.join(parts).replace('/', '-')}.css"


def _script(name: str) -> str:
    return f"assets/scripts/{name}.js"


def _joined(path: str, files: Iterable[str]) -> Job:
    """The job of a file that is these files of the theme, one after another."""
    names = tuple(files)
    return Job(path, "theme files", names, tuple(f"theme/{name}" for name in names))


def theme_files(theme: Path, *names: str) -> bytes:
    """These files below the folder of the theme, one after another. Raises NotRegular for one that is a link."""
    return b"\n".join(read_regular(theme / name) for name in names)
