"""The icons and the manifest: each file that is named is there, at the size it claims, below any path."""

import json
import struct
from urllib.parse import urljoin

from generator.installation import THEME
from tests.site.building import Built

ICONS = THEME / "assets" / "icons"
MANIFEST = json.loads((ICONS / "site.webmanifest").read_text(encoding="utf-8"))


def width(png: bytes) -> int:
    """Of a square PNG."""
    across, down = struct.unpack(">II", png[16:24])
    assert png.startswith(b"\x89PNG") and across == down
    return int(across)


def test_the_manifest_names_the_site(site: Built) -> None:
    made = json.loads((site.crawl.folder / "assets" / "icons" / "site.webmanifest").read_bytes())
    assert made == {**MANIFEST, "name": site.checked.context.package["title"]}
    assert made["name"]
    assert urljoin("https://example.org/soc/assets/icons/site.webmanifest", MANIFEST["start_url"]) == (
        "https://example.org/soc/"
    )


def test_every_icon_has_the_size_it_claims() -> None:
    for icon in MANIFEST["icons"]:
        assert f"{width((ICONS / icon['src']).read_bytes())}x" == icon["sizes"][: icon["sizes"].index("x") + 1]
    assert width((ICONS / "apple-touch-icon.png").read_bytes()) == 180
    kind, count, across = struct.unpack("<2xHHB", (ico := (ICONS / "favicon.ico").read_bytes())[:7])
    assert (kind, count, across, width(ico[22:])) == (1, 1, 32, 32)


def test_every_page_leads_to_them(site: Built) -> None:
    kinds = {"icon", "apple-touch-icon", "manifest"}
    for name, page in site.crawl.pages.items():
        assert {element["rel"] for element in page.all("link")} >= kinds, name
        assert len([element for element in page.all("meta") if element["name"] == "theme-color"]) == 2, name


def test_the_card_of_a_shared_page_is_there(site: Built) -> None:
    across, down = struct.unpack(">II", (ICONS / "share.png").read_bytes()[16:24])
    assert (across, down) == (1200, 630)
    html = (site.crawl.folder / "index.html").read_text(encoding="utf-8")
    assert f'property="og:image" content="{site.crawl.url}assets/icons/share.png"' in html
    assert (site.crawl.folder / "assets" / "icons" / "share.png").is_file()
