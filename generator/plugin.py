"""The MkDocs side: MkDocs draws the frame and the prose, the pipeline does the rest. The only importer of mkdocs.

With `mkdocs build` and `mkdocs serve` this plugin runs everything. `soc build` uses `draw`, which lets MkDocs draw in
a process of its own while the records are read.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import config_options, load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.theme import Theme

from generator.clock import build_day, dutch_day
from generator.markdown.sanitising import harmless
from generator.source.datapackage import is_demo

if TYPE_CHECKING:
    from generator.model import Directory
    from generator.pipeline import Checked

_LOG = logging.getLogger("mkdocs.plugins.soc")

DEEPEST = 4
"""The most slashes an address of a record page has: themas/<id>/pagina/<n>/."""


Drawing = tuple[dict[int, str], dict[str, str], str, str]


class SocConfig(Config):
    """Settings of the plugin in mkdocs.yml."""

    records = config_options.Type(str, default="data")


class SocPlugin(BasePlugin[SocConfig]):
    """Catches the frame and the prose that MkDocs draws."""

    draw_only = False
    _serving = False
    _shown: tuple[Checked, Directory] | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Keep the plugin between the builds of `mkdocs serve`; a mistake in a record must not take the site away."""
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Start with nothing drawn; what is fictional says so in the frame."""
        self.frames: dict[int, str] = {}
        self.prose: dict[str, str] = {}
        config.extra["demo"] = is_demo(Path(self.config.records))
        _publish_only_what_is_used(config.theme)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add one hidden page per depth of address."""
        for depth in range(DEEPEST + 1):
            files.append(File.generated(config, _frame_uri(depth), content="---\nsoc_frame: true\n---\n"))
        return files

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Of a text only what Markdown makes is drawn."""
        return harmless(html)

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Keep what was drawn. MkDocs writes nothing itself: an empty page is skipped."""
        if page.meta.get("soc_frame"):
            self.frames[page.url.count("/")] = output
        else:
            self.prose[page.url] = output
        return ""

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Our own site map lists the record pages too."""
        return "" if template_name == "sitemap.xml" else output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Read the records and write all pages, unless `soc build` does that itself."""
        if self.draw_only:
            return
        # Not needed, so not imported, in the process that only draws for `soc build`.
        from generator import reporting
        from generator.pipeline import PICTURES, Drawn, kept_pictures, load_check_and_link, plan, publish
        from generator.problems import Severity
        from generator.source import in_order

        data = Path(self.config.records)
        checked, directory = load_check_and_link(
            data, build_day(), lambda _, linked: linked, None if is_demo(data) else dutch_day()
        )
        if directory is None:
            errors = [one for one in in_order(checked.problems) if one.severity is Severity.ERROR]
            report = reporting.report(errors, len(checked.records))
            said = reporting.as_text(report, lambda path, line: "", lambda text, name: text)
            said = f"{said}\n{reporting.summary(report)}"
            if not self._serving or self._shown is None:
                kept_pictures(PICTURES)
                raise PluginError(said)
            _LOG.error("%s\nDe site toont de gegevens zoals zij waren, tot dit hersteld is.", said)
            checked, directory = self._shown
        self._shown = checked, directory
        drawn = Drawn(frames=self.frames, prose=self.prose)
        planned = plan(checked, directory, drawn, url=_site_url(config), name=config.site_name)
        publish(planned, Path(config.site_dir))

    def on_serve(self, server: Any, *, config: MkDocsConfig, builder: Callable[..., Any]) -> Any:
        """Build again when a record or the theme changes."""
        server.watch(self.config.records)
        return server


def draw(site: Path, *, config_file: Path, data: Path, url: str | None, content: Path | None = None) -> Drawing:
    """Let MkDocs draw the frame and the prose and copy the assets of the theme into `site`.

    Gives the frames by depth of address, the prose pages by address, and the address (with a slash at the end) and the
    name of the site. `content` is the folder of the prose, if it is another than that of the project.
    """
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    os.environ[_DATA] = str(data)
    overrides: dict[str, Any] = {"site_dir": str(site)}
    if url is not None:
        overrides["site_url"] = url
    if content is not None:
        overrides["docs_dir"] = str(content)
    config = load_config(str(config_file), **overrides)
    plugin = config.plugins["soc"]
    assert isinstance(plugin, SocPlugin)
    plugin.draw_only = True
    mkdocs_build(config)
    return plugin.frames, plugin.prose, _site_url(config), config.site_name


def serve(data: Path, port: int) -> None:
    """Show the site on this machine and build it again at every change, until it is interrupted."""
    from mkdocs.commands.serve import serve as mkdocs_serve  # brings a web server and a file watcher

    os.environ[_DATA] = str(data)
    mkdocs_serve("mkdocs.yml", dev_addr=f"127.0.0.1:{port}", watch_theme=True)


_DATA = "SOC_DATA"
"""The environment variable by which mkdocs.yml takes the folder of records."""


def _frame_uri(depth: int) -> str:
    """The source of the frame of a depth: its page has an address with that many slashes."""
    return "index.md" if depth == 0 else f"{'-/' * (depth - 1)}frame.md"


def _publish_only_what_is_used(theme: Theme) -> None:
    """Of the theme, publish our own assets and the style sheets of Material.

    MkDocs asks the templates of the theme for all its files. That walks through the 14,000 icons of Material, which
    takes a quarter of its time; here it walks through the assets alone.
    """
    make = theme.get_env

    def get_env() -> Any:
        env = make()
        env.list_templates = lambda *_, **__: sorted({*_used(theme.dirs)})  # type: ignore[method-assign]
        return env

    theme.get_env = get_env  # type: ignore[method-assign]


def _used(folders: Iterable[str]) -> Iterator[str]:
    for folder in folders:
        for file in Path(folder).glob("assets/**/*"):
            uri = file.relative_to(folder).as_posix()
            ours = not uri.startswith("assets/javascripts/") and not uri.endswith((".map", ".md"))
            if ours and uri not in _BUNDLED and file.is_file():
                yield uri


_BUNDLED = {"assets/tokens.css", "assets/base.css", "assets/site.js", "assets/images/favicon.png"}


def _site_url(config: MkDocsConfig) -> str:
    return (config.site_url or "/").rstrip("/") + "/"
