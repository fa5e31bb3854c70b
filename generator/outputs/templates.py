"""Our own Jinja2: everything is escaped, an undefined name is an error, and templates only print."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jinja2
from jinja2.bccache import Bucket
from jinja2.compiler import CodeGenerator, Frame
from jinja2.ext import Extension
from jinja2.nodes import Call, Const, Expr, Filter, FilterBlock, FromImport, Getattr, Import, Node
from jinja2.parser import Parser
from markupsafe import Markup, _escape_inner, escape  # type: ignore[attr-defined]

from generator import icons
from generator.outputs import markdown


class _Printer(CodeGenerator):
    """Compiles templates for data that are structs (`generator/views/components`), of which mostly text is printed."""

    def _output_child_pre(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        """Text takes the shortest way: escaped on the spot, without a call of ours and without becoming Markup."""
        self.write("(environment.text(printed) if (printed := ")

    def _output_child_post(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write(").__class__ is str else environment.printed(printed))")

    def visit_Getattr(self, node: Getattr, frame: Frame) -> None:
        """An attribute, without Jinja's search for a key by that name."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def _import_common(self, node: Import | FromImport, frame: Frame) -> None:
        """A component, which knows nothing of the page that asks for it: without Jinja's search for what it may see."""
        self.write("environment.get_template(")
        self.visit(node.template, frame)
        self.write(").module")

    def visit_Call(self, node: Call, frame: Frame, forward_caller: bool = False) -> None:
        """A macro, which is all that our templates call: without Jinja's search for what else could be called."""
        self.visit(node.node, frame)
        self.write("(")
        for value in node.args:
            self.visit(value, frame)
            self.write(", ")
        for named in node.kwargs:
            self.visit(named, frame)
            self.write(", ")
        self.write("caller=caller)" if forward_caller else ")")

    def visit_FilterBlock(self, node: FilterBlock, frame: Frame) -> None:
        """What a `{% kept %}` encloses: printed when the item comes here for the first time."""
        if node.filter.name != _KEPT:
            super().visit_FilterBlock(node, frame)
            return
        item, place = node.filter.args
        inner = frame.inner()
        inner.symbols.analyze_node(node)
        self.enter_frame(inner)
        key, text = self.temporary_identifier(), self.temporary_identifier()
        self.writeline(f"{key} = (id(")
        self.visit(item, inner)
        self.write("), ")
        self.visit(place, inner)
        self.write(")")
        self.writeline(f"{text} = environment.kept.get({key})")
        self.writeline(f"if {text} is None:")
        self.indent()
        self.buffer(inner)
        self.blockvisit(node.body, inner)
        self.writeline(f"{text} = environment.keep({key}, ")
        self.visit(item, inner)
        self.write(f", concat({inner.buffer}))")
        self.outdent()
        self.start_write(frame, node)
        self.write(f"{text}[1]")
        self.end_write(frame)
        self.leave_frame(inner)


_IMPORT = re.compile(r'{% (?:from|include) "([^"]+)"')
_INDENT = re.compile("^[ \t]+", re.MULTILINE)


class _Inline(Extension):
    """`{% inline "file" %}` puts a template in place when it is compiled: a call that costs nothing when it is printed.

    The inlined template sees the names of the place where it stands.
    """

    tags = {"inline"}  # noqa: RUF012 (Jinja declares it so)

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The template without its indents, which are for who reads it, not for who reads the page."""
        return _INDENT.sub("", source)

    def parse(self, parser: Parser) -> list[Node]:
        """The nodes of the template that is named."""
        next(parser.stream)
        name = parser.parse_expression().as_const()
        loader = self.environment.loader
        assert loader is not None
        return list(self.environment.parse(loader.get_source(self.environment, name)[0], name).body)


class _Kept(Extension):
    """`{% kept item %}...{% endkept %}` prints what it encloses once for each item, and after that the same text.

    For what several pages show of one and the same object, see `Site.once`; of the loop or page around it, it may use
    only what is the same every time.
    """

    tags = {"kept"}  # noqa: RUF012

    def parse(self, parser: Parser) -> FilterBlock:
        """The enclosed nodes, marked for `_Printer.visit_FilterBlock`."""
        line = next(parser.stream).lineno
        item, place = parser.parse_expression(), Const(f"{parser.name}:{line}")
        body = parser.parse_statements(("name:endkept",), drop_needle=True)
        made = FilterBlock(body, Filter(None, _KEPT, [item, place], [], None, None))
        made.set_lineno(line)
        return made


_KEPT = "kept"
_KEPT_AT_MOST = 40_000
"""So many texts of about half a kilobyte: the cards of twenty thousand initiatives."""


class Environment(jinja2.Environment):
    """Prints text, numbers and what macros gave; finds a template it has compiled without looking at its loader."""

    code_generator_class = _Printer

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._compiled: dict[str, jinja2.Template] = {}
        self.kept: dict[tuple[int, str], tuple[Any, str]] = {}

    text = staticmethod(_escape_inner)
    """A text escaped."""

    @staticmethod
    def printed(value: Any) -> str:
        """What is not text, as it is printed: markup as it is, the rest escaped."""
        if type(value) is Markup:
            return value
        return str(value) if type(value) is int else escape(value)

    def keep(self, key: tuple[int, str], item: Any, text: str) -> tuple[Any, str]:
        """Remember what was printed, and the item itself: otherwise another could get its id."""
        if len(self.kept) >= _KEPT_AT_MOST:
            self.kept.clear()
        found = self.kept[key] = item, text
        return found

    def page(self, name: str, data: Mapping[str, Any]) -> str:
        """What a template prints of this data; as `render`, but the data is not copied."""
        template = self.get_template(name)
        context = template.new_context(data, shared=True)  # type: ignore[arg-type]
        return "".join(template.root_render_func(context))

    def get_template(self, name: Any, parent: Any = None, globals: Any = None) -> jinja2.Template:
        """A template by its name, as for every page and every `{% from %}` in it."""
        found = self._compiled.get(name)
        if found is None:
            found = self._compiled[name] = super().get_template(name, parent, globals)
        return found


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


def environment(theme: Path, compiled: Mapping[str, bytes] | None = None) -> Environment:
    """The environment whose templates stand below `theme`, all of them compiled: before any process is divided.

    Compiling takes a few tenths of a second, unless it was done by `compiled` while this process had other work.
    """
    made = Environment(
        bytecode_cache=_Compiled(compiled or {}),
        loader=jinja2.FileSystemLoader(theme),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        extensions=[_Inline, _Kept],
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


def _compile(made: Environment, name: str) -> None:
    """Compile a template and what it imports."""
    made.get_template(name)
    assert made.loader is not None
    for imported in _IMPORT.findall(made.loader.get_source(made, name)[0]):
        _compile(made, imported)
