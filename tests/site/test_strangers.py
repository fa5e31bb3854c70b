"""Text of strangers stays text: no markup, no script and no address gets through, also past the checks."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import yaml

from generator.pipeline import load_and_check
from tests.shared import Shared
from tests.site.attacks import ADDRESSES, BODY, LINE, LITERAL
from tests.site.building import TODAY, Built, built_unchecked
from tests.site.conftest import EXAMPLES
from tests.site.crawl import ADDRESS_ATTRIBUTES
from tests.site.document import Document
from tests.site.test_html import NAMELESS_TABLE, faults

ABSENT = {"iframe", "object", "embed", "form", "input", "base", "style", "math", "noscript", "frame", "frameset"}


@pytest.fixture(scope="session")
def attacked(shared: Shared) -> Built:
    """The toy site with attacks in every text of every record."""
    return shared.once("attacked", _attacked)


def _attacked(folder: Path) -> Built:
    data = Path(shutil.copytree(EXAMPLES / "valid", folder / "data"))
    for file in data.glob("*/*.yaml"):
        record = yaml.safe_load(file.read_text(encoding="utf-8"))
        file.write_text(
            yaml.safe_dump(_poisoned(record, file.parent.name), allow_unicode=True, sort_keys=False), encoding="utf-8"
        )
    return built_unchecked(data, folder / "site")


FREE = frozenset({
    *("name", "tagline", "description", "story", "municipality_note", "aliases", "target_groups", "note", "measure"),
    *("unit", "period", "method", "needs", "costs", "partners", "first_steps", "credit", "licence", "alt", "topic"),
    *("bio", "quote", "topics", "languages", "title", "publisher", "holds", "year_note", "date_note", "place", "role"),
    *("status_note", "summary", "synonyms", "text", "wording", "label", "function"),
})  # fmt: skip
"""Fields that hold free text, in any record."""
SETTLED = {"role", "unit", "wording"}
"""Of these, some take a value from a list: left alone unless they hold a sentence."""


@cache
def accepted() -> tuple[str, ...]:
    """The addresses of attackers that the schema takes for web addresses."""
    with TemporaryDirectory() as folder:
        data = Path(shutil.copytree(EXAMPLES / "valid", Path(folder) / "data"))
        file = data / "organisations" / "bureau-kompas.yaml"
        record = yaml.safe_load(file.read_text(encoding="utf-8"))
        record["websites"] = [{"url": address} for address in ADDRESSES]
        file.write_text(yaml.safe_dump(record, allow_unicode=True, sort_keys=False), encoding="utf-8")
        read = load_and_check(data, TODAY).records.of("organisations")["bureau-kompas"]
    return tuple(site["url"] for site in read.values["websites"] if "url" in site)


def test_only_web_addresses_are_taken() -> None:
    """Whatever is taken starts as a web address, and is printed with care: see below."""
    assert [address for address in accepted() if not address.startswith(("https://", "http://"))] == []


ROOM = {"story": 6000, "description": 2000, "bio": 1000}
"""How long a text in Markdown may be; the description of an initiative is the story."""


def _poisoned(value: object, name: str) -> object:
    if isinstance(value, dict):
        story = "story" if name == "initiatives" else "description"
        return {key: _poisoned(inner, story if key == "description" else key) for key, inner in value.items()}
    if isinstance(value, list):
        if name == "websites":
            return [*value, *({"url": address} for address in accepted())]
        return [_poisoned(inner, name) for inner in value]
    if not isinstance(value, str) or name not in FREE or (name in SETTLED and " " not in value):
        return value
    if name in ROOM:
        return f"{value}\n\n{BODY}"[: ROOM[name]]
    return LITERAL if name in ("title", "name") else LINE


def test_the_attacks_are_on_the_pages(attacked: Built) -> None:
    """Otherwise the other tests prove nothing."""
    for file in ("initiatieven/soepfiets", "edities/zonnedaal-2024", "gemeenten/zonnedaal", "themas/samen-eten"):
        assert 'alert("kanarie")' in attacked.crawl.pages[f"{file}/index.html"].text, file


def test_no_element_gets_through(attacked: Built) -> None:
    found = []
    for name, page in attacked.crawl.pages.items():
        for element in page.elements:
            scripted = element.tag == "script" and "src" not in element and element["type"] != "application/ld+json"
            events = [key for key in element.attributes if key.startswith("on") or key == "style"]
            if element.tag in ABSENT or scripted or events:
                found.append(f"{name} line {element.line}: <{element.tag}> {element.attributes}")
    assert found == []


def test_no_address_gets_through(attacked: Built) -> None:
    """Only web addresses, mail addresses and addresses on the site; images only from the site."""
    found = []
    for name, page in attacked.crawl.pages.items():
        for element in page.elements:
            for attribute in ADDRESS_ATTRIBUTES:
                address = element[attribute].strip().lower()
                if attribute not in element or address.startswith(("https://", "http://", "mailto:", "#")):
                    continue
                if ":" in address or address.startswith(("//", "\\")) or "evil" in address:
                    found.append(f"{name} line {element.line}: <{element.tag} {attribute}={element[attribute]!r}>")
    assert found == []
    assert attacked.crawl.elsewhere() == []


def test_the_pages_stay_whole(attacked: Built, toy_site: Built) -> None:
    """Nothing that a text says closes, opens or renames a part of the page."""
    found = []
    for name, page in attacked.crawl.pages.items():
        own = [fault for fault in faults(name, page) if "heading" not in fault and NAMELESS_TABLE not in fault]
        found += [f"{name}: {fault}" for fault in own]
    assert found == []
    for name, page in toy_site.crawl.pages.items():
        if name in attacked.crawl.pages:
            landmarks = [element.tag for element in page.all("main", "header", "footer")]
            assert [
                element.tag for element in attacked.crawl.pages[name].all("main", "header", "footer")
            ] == landmarks, name


def test_links_of_strangers_are_marked(attacked: Built) -> None:
    """A search engine is told that we do not vouch for them."""
    page = attacked.crawl.pages["initiatieven/soepfiets/index.html"]
    links = {link["href"]: link["rel"] for link in page.all("a") if "goed.example" in link["href"]}
    assert {"https://goed.example", "https://goed.example/auto"} <= links.keys()
    assert all("nofollow" in rel and "noopener" in rel for rel in links.values())


def test_no_hole_is_filled_from_a_text(attacked: Built) -> None:
    """What looks like a hole of the frame, a shortcode, a source note or a template is printed as it is."""
    page = attacked.crawl.pages["initiatieven/soepfiets/index.html"]
    text = page.text
    for literal in ("%%soc:body%%", "%%soc:title%%", "[@challenge-site]", "{{ 7 * 7 }}", "{{ config }}"):
        assert literal in text, literal
    assert "49" not in page.all("h1")[0].text
    assert LITERAL in page.title
    assert LITERAL in page.all("h1")[0].text


def test_titles_and_linked_data_stay_data(attacked: Built) -> None:
    for name in attacked.crawl.pages:
        html = (attacked.crawl.folder / name).read_text(encoding="utf-8")
        assert "<script>alert" not in html, name
        assert "</script><img" not in html, name
    page = attacked.crawl.pages["initiatieven/soepfiets/index.html"]
    assert LITERAL in page.title


def test_a_page_of_attacks_is_still_a_document() -> None:
    """The parser of these tests sees the attacks when nothing stops them."""
    assert {"script", "iframe", "form", "base"} <= {element.tag for element in Document(BODY).elements}
