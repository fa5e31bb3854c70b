"""Every way to tell or ask something arrives, with a desk and without; what a link promises is where it leads."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest

from tests.shared import Shared
from tests.site.building import Built, built
from tests.site.conftest import EXAMPLES
from tests.site.document import Element

INVITES = re.compile(
    r"[Ll]aat het weten|[Ll]aat het ons weten|Meld het|[Vv]ertel het ons|Klopt er iets niet|horen wij|[Gg]eef het door|"
    r"Weet [ju]e? iets nieuw"
)
"""How the pages invite a visitor to tell something."""
PROMISES = {
    r"\bbroncode\b": "repository",
    r"\b(?:download|csv|xlsx)\b": "file",
    r"^Mail\b": "mailto",
}


@pytest.fixture(scope="session")
def deskless_site(shared: Shared) -> Built:
    """The toy directory before anybody set up a desk."""
    return shared.once("deskless", _without_desk)


def _without_desk(folder: Path) -> Built:
    data = folder / "data"
    shutil.copytree(EXAMPLES / "valid", data)
    package = data / "datapackage.yaml"
    said = package.read_text(encoding="utf-8")
    package.write_text(re.sub(r"^desk:\n(?:  .*\n)+|^repository:.*\n", "", said, flags=re.MULTILINE), encoding="utf-8")
    return built(data, folder / "deskless")


@pytest.fixture(params=["real_site", "toy_site", "demo_site", "deskless_site"])
def asking_site(request: pytest.FixtureRequest) -> Built:
    """With a desk and without, of real and of invented records."""
    site: Built = request.getfixturevalue(request.param)
    return site


def configured(site: Built) -> set[str]:
    """All addresses outside the site that a matter may lead to."""
    package, directory = site.checked.context.package, site.directory
    desk = package.get("desk", {})
    boxes = [
        desk.get("mailbox"),
        *(municipality.contact.mailbox for municipality in directory.municipalities.values() if municipality.contact),
        *(cohort.contact.mailbox for cohort in directory.cohorts.values() if cohort.contact),
    ]
    programme = directory.organisations.get(package.get("programme", ""))
    urls = [
        desk.get("url"),
        package.get("repository"),
        *(website.url for website in (programme.websites if programme else ())),
    ]
    return {f"mailto:{box}" for box in boxes if box} | {url for url in urls if url}


def checked_mailboxes(site: Built) -> set[str]:
    """The addresses that somebody looked after, or that are of the site itself."""
    contacts = [
        contact
        for contact in (
            *(town.contact for town in site.directory.municipalities.values()),
            *(edition.contact for edition in site.directory.cohorts.values()),
        )
        if contact and contact.verified_on
    ]
    desk = site.checked.context.package.get("desk", {}).get("mailbox")
    return {f"mailto:{contact.mailbox}" for contact in contacts} | ({f"mailto:{desk}"} if desk else set())


def links(element: Element) -> list[Element]:
    return [inner for inner in element.walk() if inner.tag == "a" and "href" in inner]


def test_every_matter_leads_to_an_address_that_is_configured_or_to_a_page(asking_site: Built) -> None:
    """That the page is there, is tested with all links."""
    known, wrong, seen = configured(asking_site), [], set()
    for name, page in asking_site.crawl.pages.items():
        for element in page.elements:
            if "data-asks" not in element:
                continue
            seen.add(element["data-asks"])
            found = [link["href"].partition("?")[0] for link in links(element)]
            outside = [href for href in found if ":" in href]
            if not found or not {*outside} <= known:
                wrong.append(f"{name}: {element['data-asks']}: {found}")
    assert wrong == []
    assert seen >= {"fout", "drempel", "meedoen", "starten", "toestemming"}


def test_with_a_desk_the_button_of_every_matter_leads_to_it(toy_site: Built, demo_site: Built) -> None:
    for site in (toy_site, demo_site):
        for name, page in site.crawl.pages.items():
            for element in page.elements:
                if "data-asks" in element and element["data-asks"] != "mens":
                    assert links(element)[0]["href"].startswith("mailto:redactie@") or element.tag == "aside", name
                    assert any(link["href"].startswith("mailto:redactie@") for link in links(element)), name


def test_without_a_desk_no_matter_has_a_button_of_ours(real_site: Built, deskless_site: Built) -> None:
    for site in (real_site, deskless_site):
        told = 0
        for name, page in site.crawl.pages.items():
            for element in page.elements:
                if "data-asks" in element and element["data-asks"] != "mens":
                    first = [link for link in links(element) if link.classes == ["button"]]
                    assert first == [], name
                    told += "nog geen eigen meldpunt" in element.text
        assert told > 5


def test_an_address_that_nobody_looked_after_is_no_button(asking_site: Built) -> None:
    known = checked_mailboxes(asking_site)
    buttons = {
        link["href"].partition("?")[0]
        for page in asking_site.crawl.pages.values()
        for link in page.all("a")
        if "button" in link.classes and link["href"].startswith("mailto:")
    }
    assert buttons <= known


def test_where_a_page_invites_somebody_there_is_a_place_to_go(asking_site: Built) -> None:
    silent = []
    for name, page in asking_site.crawl.pages.items():
        main = "".join(element.text for element in page.elements if element["id"] == "inhoud")
        if INVITES.search(main) and not any("data-asks" in element for element in page.elements):
            silent.append(f"{name}: {INVITES.search(main)[0]}")  # type: ignore[index]
    assert [name for name in silent if not name.startswith("beheer/")] == []


def test_who_finds_a_leak_has_an_address_where_there_is_a_desk(asking_site: Built) -> None:
    """What the file says is tested where it is written."""
    assert (".well-known/security.txt" in asking_site.crawl.files) is ("desk" in asking_site.checked.context.package)


def test_a_page_that_tells_where_does_tell(asking_site: Built) -> None:
    """ "Lees waar dat gemeld kan worden" leads to a place where it stands."""
    for name, page in asking_site.crawl.pages.items():
        for link in page.all("a"):
            if link.text.strip() == "Lees waar dat gemeld kan worden":
                target, fragment = urldefrag(urljoin(f"https://x/{asking_site.crawl.address(name)}", link["href"]))
                there = asking_site.crawl.pages[f"{urlsplit(target).path.lstrip('/')}index.html"]
                assert fragment in there.ids and any(element["data-asks"] == "fout" for element in there.elements), name


def test_a_link_leads_to_what_it_promises(asking_site: Built) -> None:
    """A repository, a file or a letter."""
    package = asking_site.checked.context.package
    wrong = []
    for name, page in asking_site.crawl.pages.items():
        for link in page.all("a"):
            for words, what in PROMISES.items():
                if not re.search(words, link.text.strip(), re.IGNORECASE) or link["href"].startswith("#"):
                    continue
                href = link["href"]
                kept = {
                    "repository": href == package.get("repository"),
                    "file": re.search(r"\.[a-z]+(?:\.gz)?$", urlsplit(href).path) is not None
                    or "#" in href
                    or "://" in href,
                    "mailto": href.startswith("mailto:"),
                }[what]
                if not kept:
                    wrong.append(f"{name}: {link.text.strip()!r} leads to {href}")
    assert wrong == []
