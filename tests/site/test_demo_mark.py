"""Whoever reads an invented page knows it, and no real page looks invented."""

from tests.site.building import Built
from tests.site.document import Document


def mark(page: Document) -> str:
    return " ".join(element.text for element in page.elements if "demo-mark" in element.classes).lower()


def is_hidden_from_search(page: Document) -> bool:
    return any(element["name"] == "robots" and "noindex" in element["content"] for element in page.all("meta"))


def test_every_page_of_the_demo_says_that_it_is_invented(demo_site: Built, toy_site: Built) -> None:
    for site in (demo_site, toy_site):
        assert [name for name, page in site.crawl.pages.items() if "voorbeelddata" not in mark(page)] == []
        assert [name for name, page in site.crawl.pages.items() if not is_hidden_from_search(page)] == []


def test_no_real_page_says_so(real_site: Built) -> None:
    pages = real_site.crawl.pages
    assert [name for name, page in pages.items() if mark(page)] == []
    assert [name for name, page in pages.items() if is_hidden_from_search(page)] == ["404.html"]


def test_the_demo_does_not_lead_to_a_real_record(demo_site: Built, real_site: Built) -> None:
    """The prose speaks of real records; on the demo its links to them are gone, and so are its sources."""
    resources = ("initiatives", "cohorts", "people", "organisations")
    real = {id for name in resources for id in getattr(real_site.directory, name)}
    invented = {id for name in resources for id in getattr(demo_site.directory, name)}
    segments = {part for link in demo_site.crawl.links for part in link.address.split("/")}
    assert segments & (real - invented) == set()
    cited = {source.title for source in real_site.directory.sources.values()}
    listed = {
        element.text.strip()
        for page in demo_site.crawl.pages.values()
        for section in page.all("section")
        if "sources" in section.classes
        for element in section.walk()
        if element.tag == "a"
    }
    assert listed, "no page of the demo lists sources"
    assert listed & cited == set()
