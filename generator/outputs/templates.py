"""Our own Jinja2: everything is escaped, an undefined name is an error, and templates only print."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket
from jinja2.ext import Extension
from jinja2.nodes import Node
from jinja2.parser import Parser
from markupsafe import Markup

from generator import icons
from generator.fast import template_environment
from generator.outputs import markdown

_IMPORT = re.compile(r'{% (?:from|include) "([^"]+)"')
_INDENT = re.compile("^[ \t]+", re.MULTILINE)


class _Inline(Extension):
    """`{% inline "file" %}` puts a template in place when it is compiled: a call that costs nothing when it is printed.

    The inlined template sees the names of the place where it stands.
    """

    tags = {"inline"}  # noqa: RUF012 (Jinja declares it so)

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The template without indentation, which serves its authors and not its visitors."""
        return _INDENT.sub("", source)

    def parse(self, parser: Parser) -> list[Node]:
        """The nodes of the template that is named."""
        next(parser.stream)
        name = parser.parse_expression().as_const()
        loader = self.environment.loader
        assert loader is not None
        return list(self.environment.parse(loader.get_source(self.environment, name)[0], name).body)


class _Compiled(jinja2.BytecodeCache):
    """Compiled templates by their key in Jinja; one whose source has changed is compiled anew."""

    def __init__(self, compiled: Mapping[str, bytes]) -> None:
        self.compiled = dict(compiled)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what was compiled before."""
        if found := self.compiled.get(bucket.key):
            bucket.bytecode_from_string(found)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled now."""
        self.compiled[bucket.key] = bucket.bytecode_to_string()


def compiled(theme: Path) -> dict[str, bytes]:
    """All templates below `theme` in the form that `environment` takes from another process."""
    cache = environment(theme).bytecode_cache
    assert isinstance(cache, _Compiled)
    return cache.compiled


def environment(theme: Path, compiled: Mapping[str, bytes] | None = None) -> jinja2.Environment:
    """The environment whose templates stand below `theme`, all of them compiled: before any process is divided.

    Compiling takes a few tenths of a second, unless it was done by `compiled` while this process had other work.
    """
    made = template_environment()(
        bytecode_cache=_Compiled(compiled or {}),
        loader=jinja2.FileSystemLoader(theme),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        extensions=[_Inline],
    )
    made.globals.clear()  # Templates do not compute; and every import of a component would look through them.
    made.filters["markdown"] = _story
    made.filters["icon"] = lambda name: Markup(icons.svg(name))
    for file in sorted(theme.glob("records/**/*.html")):
        _compile(made, file.relative_to(theme).as_posix())
    return made


def _story(text: str, root: str, notes: Mapping[str, int]) -> Markup:
    """`{{ story | markdown(root, cited) }}`: see `markdown.render`."""
    return Markup(markdown.reachable(markdown.render(text, root, notes)))


def _compile(made: jinja2.Environment, name: str) -> None:
    """Compile a template and what it imports."""
    made.get_template(name)
    assert made.loader is not None
    for imported in _IMPORT.findall(made.loader.get_source(made, name)[0]):
        _compile(made, imported)
