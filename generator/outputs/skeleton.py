"""Draws what surrounds a page: the frame with its holes, the pages of text, and the 404 page.

Each is HTML with holes, for `Frame.cut`. This is drawn a few dozen times in a build, so plain Jinja does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jinja2
from markupsafe import Markup

from generator.outputs.assets import BASE, LOST, TEXT, Assets, body_class

MENU = (
    ("initiatieven", "Initiatieven"), ("edities", "Edities"), ("gemeenten", "Gemeenten"), ("themas", "Thema’s"),
    ("agenda", "Agenda"), ("netwerk", "Netwerk"), ("aanpak", "Aanpak"), ("kennis", "Kennis"), ("meedoen", "Meedoen"),
    ("start", "Start een challenge"),
)  # fmt: skip
"""The main navigation: the section of the site, which is the start of its addresses, and its name."""
SECTIONS = {"kennis": "Kennis", "beheer": "Beheer"}
"""The folders of texts whose pages name each other."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Identity:
    """Whose site it is: its name, its address with a slash at the end, and what it is about in a sentence.

    `author` is the organisation that keeps it, "" if there is none; `licences` are the name and the address of each
    licence of the data; on a `demo` everything is invented.
    """

    name: str
    url: str
    description: str = ""
    author: str = ""
    language: str = "nl"
    licences: Sequence[tuple[str, str]] = ()
    demo: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A title, as text or markup, and where it leads: an address below the root of the site, or `#id` on the page."""

    title: str
    url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Text:
    """A hand-written page. `address` is below the root, with a slash at the end.

    `title` is its name on the site; `search_title` and `description` are for search engines; all three are text.
    `html` is what its Markdown makes, with or without an h1 of its own; `headings` are those below that, and `siblings`
    the other pages of its section, both in order.
    """

    address: str
    title: str
    html: str
    search_title: str = ""
    description: str = ""
    headings: Sequence[Link] = ()
    siblings: Sequence[Link] = ()


class Skeleton:
    """Draws for one site. `text_styles` are style sheets that texts need first, as paths below the root."""

    def __init__(self, theme: Path, site: Identity, text_styles: Sequence[str] = ()) -> None:
        self._site = site
        self._text_styles = text_styles
        self._assets = Assets(theme)
        self._env = environment(theme)

    def frame(self, depth: int) -> str:
        """The frame around record pages with `depth` slashes in their address: HTML with holes."""
        holes = ("title", "description", "canonical", "head", "body_class", "styles", "scripts", "breadcrumb", "body")
        filled: dict[str, Any] = {name: Markup(f"%%soc:{name}%%") for name in holes}
        return self._drawn(
            "frame.html",
            "../" * depth,
            lambda key: Markup(f"%%soc:active:{key}%%"),
            share_title=filled["title"],
            hidden=self._site.demo,
            **filled,
        )

    def text(self, text: Text) -> str:
        """A hand-written page; its holes are the shortcodes and source notes in it, and the list of its sources."""
        section, _, below = text.address.partition("/")
        opening, closed, rest = text.html.partition("</h1>")
        title = Markup(opening + closed) if closed else Markup("<h1>{}</h1>").format(text.title)
        rest = (rest if closed else text.html).lstrip()
        lead, ended, after = rest.partition("</p>") if rest.startswith("<p>") else ("", "", rest)
        searched = text.search_title or text.title

        def active(key: str) -> Markup:
            if text.address == f"{key}/":
                return Markup(' aria-current="page"')
            return Markup(' aria-current="true"' if text.address.startswith(f"{key}/") else "")

        return self._drawn(
            TEXT,
            "../" * text.address.count("/"),
            active,
            title=f"{searched} – {self._site.name}",
            share_title=searched,
            description=text.description or self._site.description,
            canonical=self._site.url + text.address,
            hidden=self._site.demo,
            body_class=body_class(TEXT),
            first_styles=self._text_styles,
            styles=Markup("%%soc:styles%%"),
            scripts=Markup("%%soc:scripts%%"),
            section=Link(SECTIONS[section], f"{section}/") if below and section in SECTIONS else None,
            text=text,
            opening=title,
            lead=Markup(lead.removeprefix("<p>")) if ended else "",
            rest=Markup(after),
        )

    def lost(self) -> str:
        """The page for an address that does not exist; it is served at any depth, so its links are absolute."""
        root = f"/{urlsplit(self._site.url).path.strip('/')}/".replace("//", "/")
        title = "Pagina niet gevonden"
        return self._drawn(
            LOST,
            root,
            lambda _: Markup(""),
            title=f"{title} – {self._site.name}",
            share_title=title,
            description=self._site.description,
            canonical="",
            hidden=True,
            body_class=body_class(LOST),
            **{name: Markup(tags) for name, tags in self._assets.tags([LOST], root).items()},
        )

    def _drawn(self, template: str, root: str, active: Callable[[str], Markup], **more: Any) -> str:
        home = root if root.startswith("/") else root.rstrip("/") or "."
        menu = [{"key": key, "label": label, "active": active(key)} for key, label in MENU]
        names = {"site": self._site, "root": root, "home": home, "menu": menu, "head": "", "first_styles": ()} | more
        return self._env.get_template(template).render(names, base_style=BASE, base_scripts=self._assets.scripts)


def environment(theme: Path) -> jinja2.Environment:
    """Plain Jinja with escaping: templates in `theme` may be given objects and mappings alike."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(theme),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
