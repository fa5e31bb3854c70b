"""Builds the gallery: one page with every component in every state, light and dark.

The states stand in tests/examples/components/<component>.yaml, a list with for each state:

    state   its name, in a few Dutch words
    macro   the macro to call; `with` gives its arguments and `inside` the markup for a
            {% call %} block, or the macros that stand there
    file    or the template to print; `with` gives the names it reads
    around  the element that it has to stand in: ul, or div class="hero hero--big"
    markup  or, for a component that is style alone, the HTML that it styles

A value {drawn: plate, of: {...}} is what the view of that name draws of these; see `drawings` for all. It takes records
from the toy directory. "base" stands for the style of the page itself, theme/assets/base.css.

Usage: python tools/gallery.py FOLDER
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2
import material
import msgspec
import yaml
from markupsafe import Markup

if TYPE_CHECKING:
    from generator.model import Directory

HOUSE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HOUSE))

from tools.component_docs import as_html  # noqa: E402
from tools.signatures import signatures, types  # noqa: E402

THEME = HOUSE / "theme"
STRUCTS = HOUSE / "generator" / "views" / "components"
EXAMPLES = HOUSE / "tests" / "examples" / "components"
LOOKS = {"light": "licht", "dark": "donker"}
FRAME = {"demo-mark", "footer", "header", "lost", "prose", "theme-switch"}
"""Components that stand in the frame, and are printed whole."""

_ID = re.compile(
    r'\b(id|for|headers|aria-(?:labelledby|describedby|controls))="([^"]+)"|href="#([^"]+)"|url\(#([^)]+)\)'
)
_MACRO = re.compile(r"{%-? macro ([a-z]\w*)\(")


@dataclass(frozen=True)
class State:
    """A component in one state, and the HTML it prints then."""

    name: str
    macro: str
    html: str


def components(theme: Path = THEME) -> dict[str, set[str]]:
    """The macros of each component that others may call; none for one that is printed whole or is style alone."""
    return {
        folder.name: set()
        if folder.name in FRAME
        else {macro for file in folder.glob("*.html") for macro in _MACRO.findall(file.read_text(encoding="utf-8"))}
        for folder in sorted((theme / "components").iterdir())
        if folder.is_dir()
    }


def states(component: str) -> list[State]:
    """The states of a component as its examples describe them. A name that a template misses is an error."""
    described = yaml.load((EXAMPLES / f"{component}.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    env = _frame_environment() if component in FRAME else _environment()
    return [
        State(state["state"], state.get("macro", ""), _placed(_printed(env, component, state), state))
        for state in described
    ]


def _placed(html: str, example: Mapping[str, Any]) -> str:
    around = example.get("around")
    return f"<{around}>{html}</{around.split()[0]}>" if around else html


def _printed(env: jinja2.Environment, component: str, example: Mapping[str, Any]) -> str:
    if "markup" in example:
        return str(example["markup"])
    file = f"components/{component}/{example.get('file', f'{component}.html')}"
    names = _filled_in(example.get("with") or {})
    if component not in FRAME:
        names = _typed(names, file, example.get("macro") or Path(file).stem)
    if "inside" in example:
        names["caller"] = lambda: _inside(env, component, example["inside"])
    if "macro" in example:
        macro = getattr(env.get_template(file).module, example["macro"])
        return str(macro(**names))
    return env.get_template(file).render(names)


def _inside(env: jinja2.Environment, component: str, inside: str | Sequence[Mapping[str, Any]]) -> Markup:
    """What stands in the {% call %} block: markup as it is written, or other macros of the component."""
    if isinstance(inside, str):
        return Markup(inside)
    return Markup("".join(_printed(env, component, example) for example in inside))


def _typed(names: Mapping[str, Any], file: str, macro: str) -> dict[str, Any]:
    """What an example gives a macro, as it takes it. Raises msgspec.ValidationError for a field that is not there."""
    described = signatures((THEME / file).read_text(encoding="utf-8"))
    kinds = types(described[macro]) if macro in described else {}
    if unknown := names.keys() - kinds.keys():
        raise msgspec.ValidationError(f"{file} says nothing of {sorted(unknown)}")
    return {name: msgspec.convert(value, kinds[name]) for name, value in names.items()}


def _filled_in(value: Any) -> Any:
    """The value with every drawing in it drawn."""
    if isinstance(value, list):
        return [_filled_in(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "drawn" in value:
        return drawings()[value["drawn"]](**value.get("of", {}))
    return {name: _filled_in(part) for name, part in value.items()}


@cache
def drawings() -> dict[str, Callable[..., Any]]:
    """What an example may have drawn, by name."""
    from generator.pipeline import link, read
    from generator.views.drawings import locator, plates, relay

    directory = link(read(HOUSE / "tests" / "examples" / "valid", date(2026, 11, 23)))
    towns = directory.municipalities
    return {
        "markup": Markup,
        "plate": plates.plate,
        "portrait": plates.portrait,
        "locator": lambda municipality: locator.locator(directory, towns[municipality]),
        "overview": lambda: locator.overview(directory, towns.values()),
        "relay": lambda more=0: relay.relay(_fuller(directory, more)),
    }


def _fuller(directory: Directory, more: int) -> Directory:
    """The directory in which so many others took part too, each a copy of the initiative that did."""
    (initiative,) = (
        initiative
        for initiative in directory.initiatives.values()
        if any(given.cohort for given in initiative.participations)
    )
    others = {
        f"{initiative.id}-{number}": msgspec.structs.replace(initiative, id=f"{initiative.id}-{number}")
        for number in range(more)
    }
    return replace(directory, initiatives={**directory.initiatives, **others})


@cache
def _environment() -> jinja2.Environment:
    from generator.outputs import environment

    return environment(THEME)


@cache
def _frame_environment() -> jinja2.Environment:
    from generator.outputs.skeleton import environment

    return environment(THEME)


def page(by_component: Mapping[str, list[State]]) -> str:
    """The gallery as HTML. Every state is there once in each look, with ids of its own."""
    menu = "".join(f'<li><a href="#{name}">{name}</a></li>' for name in by_component)
    body = "".join(_section(name, of_it) for name, of_it in by_component.items())
    return (
        '<!doctype html>\n<html lang="nl" class="js"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1"><title>Componenten</title>'
        '<link rel="stylesheet" href="assets/material.css"><link rel="stylesheet" href="assets/site.css">'
        '<link rel="stylesheet" href="assets/gallery.css"></head>\n<body><main class="gallery"><h1>Componenten</h1>'
        f'<nav aria-label="Componenten"><ul class="gallery__menu">{menu}</ul></nav>\n{body}</main></body></html>\n'
    )


def _section(component: str, of_it: list[State]) -> str:
    looks = "".join(
        f'<div class="look look--{look}" data-picture="{component}-{look}">'
        + "".join(
            f'<p class="look__state">{escape(state.name)} ({word})</p>'
            f'<div class="look__shown">{_with_own_ids(state.html, f"{component}-{look}-{number}")}</div>\n'
            for number, state in enumerate(of_it)
        )
        + "</div>\n"
        for look, word in LOOKS.items()
    )
    documentation = _documentation(component)
    return (
        f'<section class="gallery__component" id="{component}"><h2>{component}</h2>\n{documentation}{looks}</section>\n'
    )


def _documentation(component: str) -> str:
    """How to use a component, folded away; nothing for one that is style alone."""
    template = THEME / "components" / component / f"{component}.html"
    text = as_html(template, STRUCTS / f"{component.replace('-', '_')}.py")
    return (
        f'<details class="gallery__told"><summary>Zo gebruikt u {component}</summary>{text}</details>\n' if text else ""
    )


def _with_own_ids(html: str, mark: str) -> str:
    """The markup with each id, and what refers to it, marked as of this place: a state occurs twice on the page."""

    def own(match: re.Match[str]) -> str:
        attribute, ids, target, paint = match.groups()
        if attribute:
            return f'{attribute}="{" ".join(f"{id}-{mark}" for id in ids.split())}"'
        return f'href="#{target}-{mark}"' if target else f"url(#{paint}-{mark})"

    return _ID.sub(own, html)


STYLE = """
.gallery { padding: 1rem; }
.gallery__menu { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 1rem 0; padding: 0; list-style: none; }
.gallery__component { display: grid; gap: 1rem; margin-top: 3rem; }
.gallery__component > h2, .gallery__told { grid-column: 1 / -1; }
.gallery__told pre { white-space: pre-wrap; }
.look { min-width: 0; padding: 1rem; overflow: clip; background: var(--paper); color: var(--ink); }
.look--light { color-scheme: light; }
.look--dark { color-scheme: dark; }
.look__state { margin: 1.5rem 0 0.5rem; color: var(--ink-soft); font-size: var(--size-small); }
.look__state:first-child { margin-top: 0; }
.look__shown { position: relative; }
@media (min-width: 90rem) { .gallery__component { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
"""


def build(out: Path) -> list[str]:
    """Write the gallery into `out`; gives the names of its components. Its own style is no part of the site."""
    from generator.outputs import Components

    by_component = {name: states(name) for name in sorted(file.stem for file in EXAMPLES.glob("*.yaml"))}
    assets = out / "assets"
    assets.mkdir(parents=True, exist_ok=True)
    parts = Components(THEME)
    sheets = [THEME / "assets" / "tokens.css", THEME / "assets" / "base.css"]
    sheets += [file for name in parts.names if (file := parts.file(name, ".css")).is_file()]
    style = "\n".join(file.read_text(encoding="utf-8") for file in sheets)
    # A picture waits for its fonts; a visitor need not.
    (assets / "site.css").write_text(style.replace("font-display: optional", "font-display: block"), encoding="utf-8")
    for folder in ("fonts", "icons"):
        shutil.copytree(THEME / "assets" / folder, assets / folder, dirs_exist_ok=True)
    sheets_of_material = Path(material.__file__).parent / "templates" / "assets" / "stylesheets"
    main = next(sheets_of_material.glob("main.*.min.css")).read_text(encoding="utf-8").removeprefix('@charset "UTF-8";')
    ours = (THEME / "assets" / "material.css").read_text(encoding="utf-8")
    # Only pages of text load the style sheet of Material.
    (assets / "material.css").write_text(f"@scope ([data-picture^=prose]) {{ {main} }}\n{ours}", encoding="utf-8")
    (assets / "gallery.css").write_text(STYLE, encoding="utf-8")
    (out / "index.html").write_text(page(by_component), encoding="utf-8")
    return list(by_component)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    names = build(folder)
    print(f"{len(names)} componenten in {folder / 'index.html'}")  # noqa: T201
