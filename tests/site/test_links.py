"""Every address in the site leads somewhere, wherever the site stands."""

from tests.site.building import Built


def test_every_link_and_fragment_leads_to_something(site: Built) -> None:
    broken = site.crawl.broken()
    assert not broken, f"{len(broken)} broken links:\n" + "\n".join(broken[:100])


def test_links_were_found_at_all(site: Built) -> None:
    """A crawler that finds nothing finds no fault either."""
    kinds = {(link.where.split()[-1], link.fetched) for link in site.crawl.links}
    assert {("href>", False), ("href>", True), ("src>", True), ("url()", True)} <= kinds
    assert len(site.crawl.links) > 20 * len(site.crawl.pages)


def test_nothing_is_fetched_from_another_host(site: Built) -> None:
    assert site.crawl.elsewhere() == []


def test_every_page_can_be_reached_from_home(site: Built) -> None:
    """Following links alone leads to every page but the one for what is not found."""
    from urllib.parse import urldefrag, urljoin

    to: dict[str, set[str]] = {}
    for link in site.crawl.links:
        target = urldefrag(urljoin(site.crawl.url + site.crawl.address(link.at), link.address))[0]
        file = target.removeprefix(site.crawl.url)
        canonical = "<link" in link.where or "JSON-LD" in link.where
        if link.at.endswith(".html") and not canonical:
            to.setdefault(link.at, set()).add(f"{file}index.html" if file == "" or file.endswith("/") else file)
    reached, ahead = {"index.html"}, ["index.html"]
    while ahead:
        for file in to.get(ahead.pop(), set()) & site.crawl.pages.keys() - reached:
            reached.add(file)
            ahead.append(file)
    assert sorted({*site.crawl.pages} - reached - site.crawl.unlisted) == ["404.html"]
    assert reached & site.crawl.unlisted == set()
