"""What must hold for the HTML of every page."""

import re
from collections import Counter
from collections.abc import Iterator
from posixpath import normpath

import pytest

from tests.site.building import Built
from tests.site.document import Document, Element

NAMELESS_TABLE = "table without a caption or a label"


def faults(name: str, page: Document) -> Iterator[str]:
    """Everything that is wrong with a page, in words."""
    yield from page.faults
    root = page.all("html")
    if not root or root[0]["lang"] != "nl":
        yield "the language of the page is not nl"
    if not page.title:
        yield "no title"
    yield from _headings(page)
    yield from (f"the id {id} occurs {count} times" for id, count in Counter(page.ids).items() if count > 1)
    for element in page.elements:
        yield from (f"line {element.line}: <{element.tag}>: {fault}" for fault in _element(element))
    for landmark in ("header", "footer"):
        if sum(element.tag == landmark and not {*element.inside} & {"article", "section", "main", "blockquote"}
               for element in page.elements) != 1:  # fmt: skip
            yield f"not one {landmark} for the whole page"
    if len(page.all("main")) != 1:
        yield "not one main"
    ids = set(page.ids)
    for element in page.elements:
        for attribute in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
            yield from (f"line {element.line}: {attribute} names {id}, which is not there"
                        for id in element[attribute].split() if id not in ids)  # fmt: skip


def _headings(page: Document) -> Iterator[str]:
    levels = [int(element.tag[1]) for element in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of level 1"
    for before, after in zip([0, *levels], levels, strict=False):
        if after > before + 1:
            yield f"a heading of level {after} follows level {before}"
    yield from (
        f"line {element.line}: an empty heading"
        for element in page.all("h1", "h2", "h3", "h4")
        if not element.text.strip()
    )


def _element(element: Element) -> Iterator[str]:
    yield from (f"the attribute {name}" for name in element.attributes if name == "style" or name.startswith("on"))
    if element.tag == "style":
        yield "an inline style sheet"
    if element.tag == "script" and "src" not in element and element["type"] != "application/ld+json":
        yield "an inline script"
    if element.tag == "img":
        if "alt" not in element:
            yield "no alt"
        if not element["width"].isdigit() or not element["height"].isdigit():
            yield "no width and height: the page jumps when the image comes in"
    if element.tag == "svg" and element["aria-hidden"] != "true" and element["role"] != "img":
        yield "neither hidden nor an image"
    if element.tag == "table":
        yield from _table(element)
    if element.tag in ("a", "button", "summary") and not _name(element):
        yield "has no name"
    if element.tag == "a" and element["target"] == "_blank":
        yield "opens a new window"


def _table(table: Element) -> Iterator[str]:
    if not any(element.tag == "th" for element in table.walk()):
        yield "no headers"
    if (
        not any(element.tag == "caption" for element in table.walk())
        and not table["aria-label"]
        and not table["aria-labelledby"]
    ):
        yield NAMELESS_TABLE


def _name(element: Element) -> str:
    pictures = (inner["alt"] for inner in element.walk() if inner.tag == "img")
    return (element["aria-label"] or element["aria-labelledby"] or element.text or "".join(pictures)).strip()


def test_every_page_is_sound(site: Built) -> None:
    found = [f"{name}: {fault}" for name, page in site.crawl.pages.items() for fault in faults(name, page)]
    assert not found, f"{len(found)} faults:\n" + "\n".join(found[:100])


def test_titles_are_unique(site: Built) -> None:
    titles = Counter(page.title for name, page in site.crawl.pages.items() if name not in site.crawl.unlisted)
    assert [title for title, count in titles.items() if count > 1] == []


def test_every_page_describes_itself(site: Built) -> None:
    found = []
    for name, page in site.crawl.pages.items():
        described = [element["content"] for element in page.all("meta") if element["name"] == "description"]
        if len(described) != 1 or not 20 <= len(described[0]) <= 160:
            found.append(f"{name}: {[len(text) for text in described]} {described}")
    assert not found, "\n".join(found[:50])


def test_every_page_knows_its_own_address(site: Built) -> None:
    found = []
    for name, page in site.crawl.pages.items():
        canonical = [element["href"] for element in page.all("link") if element["rel"] == "canonical"]
        expected = [] if name == "404.html" else [site.crawl.url + site.crawl.address(name)]
        for moved in (element for element in page.all("meta") if element["http-equiv"] == "refresh"):
            target = moved["content"].partition("url=")[2]
            expected = [site.crawl.url + normpath(site.crawl.address(name) + target) + "/"]
        if canonical != expected:
            found.append(f"{name}: {canonical}")
    assert found == []


def test_nothing_is_left_to_fill_in(site: Built) -> None:
    """No hole of the frame, no shortcode, no source note, no unprinted value."""
    pattern = re.compile(r"%%soc|<!--\s*soc:|\{\{|\{%|\bUndefined\b|>None<|\bNone\b(?=[,.<])")
    found = []
    for name, page in site.crawl.pages.items():
        html = (site.crawl.folder / name).read_text(encoding="utf-8")
        shown = re.sub(r"<(pre|code)\b.*?</\1>", "", html, flags=re.DOTALL)
        found += [f"{name}: {match[0]}" for match in pattern.finditer(shown)]
        found += [f"{name}: {citation}" for citation in re.findall(r"\[@[^\]]*\]", re.sub(r"<[^>]+>", "", shown))]
        assert page.text.strip(), name
    assert found == []


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ("<p onclick='x'>", "the attribute onclick"),
        ("<h1>a</h1><h3>b</h3>", "a heading of level 3 follows level 1"),
        ("<b id=a></b><b id=a></b>", "the id a occurs 2 times"),
        ("<script>1</script>", "an inline script"),
        ("<table><tr><td>1</table>", "no headers"),
        ("<a href='/'><svg aria-hidden='true'></svg></a>", "has no name"),
        ("<p><b></p>", "</p> closes <b>"),
    ],
)
def test_a_fault_is_seen(html: str, fault: str) -> None:
    """The eye itself is tested: what it must see is there."""
    assert any(fault in message for message in faults("page", Document(html)))
