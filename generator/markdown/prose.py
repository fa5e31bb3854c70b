"""Hand-written pages as HTML by comrak: the Markdown that our texts use, read as Python-Markdown does.

Beside what comrak knows: boxes (`!!! note "Title"`), folded parts (`??? question "Title"`), and ids and classes in
braces behind a heading, a paragraph, a term or a link (`{: #id .class }`). Shortcodes and source notes stay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape, unescape
from typing import NamedTuple

from comrak import ExtensionOptions, ParseOptions, RenderOptions, render_markdown

from generator.markdown.headings import heading_id, unique
from generator.markdown.sanitising import sanitised

_EXTENSIONS = ExtensionOptions()
_EXTENSIONS.table = _EXTENSIONS.description_lists = True
_RENDERING = RenderOptions()
_RENDERING.unsafe_ = True  # the shortcodes are comments; `sanitised` leaves out the rest
_PARSING = ParseOptions()
_BOX = re.compile(r'(?P<sign>!!!|\?\?\?)(?P<open>\+?) +(?P<kind>[\w -]+?)(?: +"(?P<title>[^"]*)")? *$')
_INDENT = "    "
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_BRACES = r"\{:?\s*(?P<given>[#.][^{}\n]*?)\s*\}"
_BEHIND_BLOCK = re.compile(
    rf"<(?P<tag>h[1-6]|p|dt|li)>(?P<inner>(?:(?!</?(?P=tag)\b).)*?)\s*{_BRACES}\s*</(?P=tag)>", re.DOTALL
)
_BEHIND_LINK = re.compile(rf"<a (?P<href>[^>]*)>(?P<inner>(?:(?!</a>).)*)</a>{_BRACES}", re.DOTALL)
_HEADING = re.compile(
    r'<h(?P<level>[1-6])(?: id="(?P<id>[^"]*)")?(?P<rest>[^>]*)>(?P<inner>.*?)</h(?P=level)>', re.DOTALL
)
_TAG = re.compile(r"<[^>]*>")
_ID = re.compile(r' id="([^"]*)"')
_ALIGNED = re.compile(r'(<t[hd]) align="(left|center|right)"')


class Heading(NamedTuple):
    """A heading: its level, its id, and its text as markup without tags."""

    level: int
    id: str
    text: str


class Prose(NamedTuple):
    """The HTML of a text, which cannot hurt, and its headings in order."""

    html: str
    headings: list[Heading]


def to_prose(text: str) -> Prose:
    """The HTML of a hand-written page, without its front matter."""
    html = _with_attributes(sanitised(_blocks(text.replace("\r\n", "\n").split("\n"))))
    taken = {*_ID.findall(html)}
    headings: list[Heading] = []

    def named(match: re.Match[str]) -> str:
        plain = _TAG.sub("", match["inner"]).strip()
        id = match["id"] or unique(heading_id(unescape(plain)), taken)
        taken.add(id)
        headings.append(Heading(int(match["level"]), id, plain))
        return f'<h{match["level"]} id="{id}"{match["rest"]}>{match["inner"]}</h{match["level"]}>'

    return Prose(_HEADING.sub(named, html), headings)


def _blocks(lines: Sequence[str]) -> str:
    """The HTML of these lines: of boxes and folded parts by their own rule, of all others by comrak."""
    made: list[str] = []
    plain: list[str] = []
    fence = ""
    at = 0
    while at < len(lines):
        line = lines[at]
        if match := _FENCE.match(line):
            fence = "" if fence and line.strip().startswith(fence) else fence or match[1]
        box = None if fence else _BOX.match(line)
        at += 1
        if box is None:
            plain.append(line)
            continue
        inside = []
        while at < len(lines) and (not lines[at].strip() or lines[at].startswith(_INDENT)):
            inside.append(lines[at].removeprefix(_INDENT))
            at += 1
        made += [_rendered(plain), _box(box, inside)]
        plain = []
    return "\n".join(filter(None, [*made, _rendered(plain)]))


def _rendered(lines: Sequence[str]) -> str:
    html = render_markdown("\n".join(lines), _EXTENSIONS, _PARSING, _RENDERING).strip()
    return _ALIGNED.sub(r'\1 class="to-\2"', html)


def _box(head: re.Match[str], inside: Sequence[str]) -> str:
    """A box or a folded part with its title; one without a title is called after its kind."""
    kind = head["kind"]
    title = escape(kind.capitalize() if head["title"] is None else head["title"], quote=False)
    if head["sign"] == "!!!":
        shown = f'<p class="admonition-title">{title}</p>\n' if title else ""
        return f'<div class="admonition {kind}">\n{shown}{_blocks(inside)}\n</div>'
    shown = " open" if head["open"] else ""
    return f'<details class="{kind}"{shown}>\n<summary>{title}</summary>\n{_blocks(inside)}\n</details>'


def _with_attributes(html: str) -> str:
    """The HTML with what stands in braces put on the element that it stands behind."""
    html = _BEHIND_LINK.sub(lambda match: f"<a {match['href']}{_given(match)}>{match['inner']}</a>", html)
    return _BEHIND_BLOCK.sub(lambda match: f"<{match['tag']}{_given(match)}>{match['inner']}</{match['tag']}>", html)


def _given(match: re.Match[str]) -> str:
    words = match["given"].split()
    ids = [word[1:] for word in words if word.startswith("#")]
    classes = [word[1:] for word in words if word.startswith(".")]
    id = f' id="{escape(ids[-1])}"' if ids else ""
    return id + (f' class="{escape(" ".join(classes))}"' if classes else "")
