"""The frame by MkDocs: it makes HTML of the prose, and nothing else. The only importer of mkdocs.

How it reads the prose is the program's, in generator/mkdocs.yml.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

import mkdocs.commands.build as mkdocs_building
from markupsafe import Markup
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, file_sort_key, set_exclusions
from mkdocs.structure.pages import Page
from mkdocs.theme import Theme
from mkdocs.utils.yaml import yaml_load

from generator.frames.settings import Settings
from generator.installation import SETTINGS, THEME, prose_for
from generator.ledger import DEEPEST
from generator.markdown.headings import heading_id
from generator.markdown.sanitising import sanitised
from generator.outputs.skeleton import Identity, Link, Skeleton, Text
from generator.planning import Drawn
from generator.regular_files import read_regular, regular_files, require_regular
from generator.source.folders import text_files


def draw(site: Path, *, settings: Settings, data: Path, url: str | None, content: Path | None = None) -> Drawn:
    """As `frames.draw`."""
    logging.getLogger("mkdocs").setLevel(logging.ERROR)  # our rules report what it warns of, in Dutch
    require_regular(THEME)
    identity = settings.identity(data, url)
    config = load_config(str(SETTINGS), **_options(site, settings, identity, content or prose_for(data)))
    plugin = config.plugins["soc"]
    assert isinstance(plugin, SocPlugin)
    plugin.begin(Skeleton(THEME, identity, _text_styles(config.theme)))
    mkdocs_building.build(config)
    return Drawn(
        frames={depth: plugin.skeleton.frame(depth) for depth in range(DEEPEST + 1)},
        prose=plugin.prose,
        texts=plugin.texts,
        files=[path for path in regular_files(site) if not path.startswith(".")],
        url=identity.url,
        name=identity.name,
    )


def _options(site: Path, settings: Settings, identity: Identity, content: Path) -> dict[str, Any]:
    """What counts beside, or in place of, what generator/mkdocs.yml says."""
    with SETTINGS.open("rb") as file:
        theme = yaml_load(file)["theme"]
    return {
        "theme": {**theme, "custom_dir": str(THEME)},
        "plugins": {"soc": {}},
        "docs_dir": str(content),
        "site_dir": str(site),
        "site_name": identity.name,
        "site_url": "" if identity.url == "/" else identity.url,
        **({"nav": settings.nav} if settings.nav else {}),
    }


class NoSettings(Config):
    """MkDocs demands a type for the settings of a plugin."""


class SocPlugin(BasePlugin[NoSettings]):
    """Takes the prose that MkDocs makes, and puts the frame around it."""

    skeleton: Skeleton
    prose: dict[str, str]
    texts: list[tuple[str, str]]

    def begin(self, skeleton: Skeleton) -> None:
        """Start with nothing drawn: MkDocs hands out the same plugin for every site of this process."""
        self.skeleton, self.prose, self.texts = skeleton, {}, []

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Let MkDocs read and publish no more than it has to."""
        mkdocs_building.get_files = _texts  # type: ignore[attr-defined]
        config.mdx_configs.setdefault("toc", {})["slugify"] = heading_id
        _publish_only_what_is_used(config.theme)
        return config

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Of a text only what Markdown makes is drawn."""
        return sanitised(html)

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Draw the page. MkDocs writes nothing itself: an empty page is skipped."""
        path = page.file.dest_uri
        self.prose[path.removesuffix("index.html")] = self.skeleton.text(_text(page))
        self.texts.append((path, f"content/{page.file.src_uri}"))
        return ""

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Draw the page for what is not there. Our own site map lists the record pages too."""
        return self.skeleton.lost() if template_name == "404.html" else ""


def _text(page: Page) -> Text:
    """A page that MkDocs made, as it is drawn."""
    around = page.parent.children or () if page.parent else ()
    first = next(iter(page.toc), None)
    return Text(
        address=page.url,
        title=Markup(page.title or "").striptags(),
        search_title=page.meta.get("title") or "",
        description=page.meta.get("description") or "",
        html=page.content or "",
        headings=[Link(Markup(heading.title), heading.url) for heading in first.children] if first else (),
        siblings=[
            Link(Markup(sibling.title or "").striptags(), sibling.url)
            for sibling in around
            if isinstance(sibling, Page) and sibling != page
        ],
    )


_SHEETS = "assets/stylesheets"
_OURS = "assets/material.css"
"""Gives Material our colours and type."""


def _publish_only_what_is_used(theme: Theme) -> None:
    """Of the theme, publish the style sheets of texts; all other assets are outputs of ours.

    MkDocs asks the templates of the theme for all its files. That walks through the 14,000 icons of Material, which
    takes a quarter of its time.
    """
    make = theme.get_env

    def get_env() -> Any:
        env = make()
        env.list_templates = lambda *_, **__: _text_styles(theme)  # type: ignore[method-assign]
        return env

    theme.get_env = get_env  # type: ignore[method-assign]


def _text_styles(theme: Theme) -> list[str]:
    """The style sheet of Material and ours for it, which the pages of text load, as paths below the site."""
    sheets = next(Path(folder, _SHEETS) for folder in theme.dirs if Path(folder, _SHEETS).is_dir())
    return [*sorted(f"{_SHEETS}/{sheet.name}" for sheet in sheets.glob("main.*.min.css")), _OURS]


def _texts(config: MkDocsConfig) -> Files:
    """The texts in `content`, in the order of MkDocs. Nothing else there goes out, and no link is followed.

    MkDocs itself takes whatever lies there for a part of the site, behind links too.
    """
    paths = text_files(config.docs_dir)
    texts = [_Text(path, config.docs_dir, config.site_dir, config.use_directory_urls) for path in paths]
    set_exclusions(texts, config)
    return Files(sorted(texts, key=file_sort_key))


class _Text(File):
    """A text that is read as it lies there."""

    @property  # type: ignore[misc] # MkDocs writes to it for generated files only
    def content_string(self) -> str:
        """The text; what is no regular file any more is an OSError."""
        return read_regular(self.abs_src_path or "").decode("utf-8-sig")
