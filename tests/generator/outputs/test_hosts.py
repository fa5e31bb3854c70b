"""Every host is told the same, each in its own words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.outputs import host_files, server_settings
from generator.outputs.hosts import MOST_REDIRECTS, POLICY, headers
from generator.outputs.hosts import redirects as redirect_rules
from tests.conftest import Approved
from tests.site.serving import header_rules, headers_of, redirects

MOVES = [("edities/oud/", "edities/nieuw/"), ("themas/eten-delen/", "themas/samen-eten/")]
ADDRESSES = [
    "", "edities/nieuw/", "nergens/", "media/people/p-1.webp", "assets/base.css", "assets/fonts/figtree.woff2",
    "assets/stylesheets/main.1a2b.min.css", "data/v1/openapi.json", "data/woordenboek/",
]  # fmt: skip
GOLDEN = Path(__file__).parents[2] / "golden" / "hosts"
ROOTS = ["https://soc.example.nl/", "https://example.org/soc/", "https://example.org/a.b/c/"]


def in_the_site(url: str) -> dict[str, str]:
    return {"_headers": headers(url).decode(), "_redirects": redirect_rules(url, MOVES).decode()}


def settings(url: str, name: str) -> str:
    return server_settings(url, MOVES)[name].decode()


def by_nginx(text: str, address: str) -> dict[str, str]:
    """The headers of an address: those of the longest location that has any, otherwise those around it."""
    locations = re.findall(r"^location \^~ (\S+) \{\n(.*?)^\}", text, re.MULTILINE | re.DOTALL)
    blocks = {"": re.sub(r"^location .*?^\}\n", "", text, flags=re.MULTILINE | re.DOTALL), **dict(locations)}
    block = blocks[max((start for start in blocks if address.startswith(start)), key=len)]
    return dict(re.findall(r'^ *add_header (\S+) "([^"]*)" always;$', block, re.MULTILINE))


def by_apache(text: str, address: str) -> dict[str, str]:
    """The headers of an address: a later line wins."""
    rows = re.findall(
        r'^Header always set (\S+) "([^"]*)"(?: "expr=%\{REQUEST_URI\} =~ m#(.*)#")?$', text, re.MULTILINE
    )
    return {name: value for name, value, pattern in rows if re.search(pattern, address)}


@pytest.mark.parametrize("url", ROOTS)
def test_all_hosts_send_the_same_headers(url: str) -> None:
    root = "/" + url.split("/", 3)[3]
    rules = header_rules(in_the_site(url)["_headers"])
    for address in ADDRESSES:
        told = headers_of(root + address, rules)
        assert by_nginx(settings(url, "nginx.conf"), root + address) == told
        assert by_apache(settings(url, "apache.conf"), root + address) == told
        assert "," not in re.sub(r"(public|max-age=\d+), ", "", told["Cache-Control"]), "two rules name one header"


def test_the_headers_are_those_that_a_government_site_is_tested_on() -> None:
    told = headers_of("/edities/", header_rules(in_the_site(ROOTS[0])["_headers"]))
    assert told["Strict-Transport-Security"] == "max-age=31536000"
    assert told["X-Content-Type-Options"] == "nosniff"
    assert told["X-Frame-Options"] == "SAMEORIGIN"
    assert told["Referrer-Policy"] == "same-origin"


def test_the_policy_leaves_no_way_in() -> None:
    told = headers_of("/", header_rules(in_the_site(ROOTS[0])["_headers"]))["Content-Security-Policy"]
    stated = {name: words for name, *words in (part.split() for part in told.split("; "))}
    assert set(stated) == set(POLICY)
    assert stated["default-src"] == ["'self'"] and stated["object-src"] == ["'none'"]
    assert {"base-uri", "form-action", "frame-ancestors"} <= set(stated)
    every = {word for words in stated.values() for word in words}
    assert not every & {"'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:", "blob:"}
    assert [name for name, words in stated.items() if "data:" in words] == ["img-src"]


def test_a_page_and_a_picture_of_somebody_are_asked_after_each_time() -> None:
    rules = header_rules(in_the_site(ROOTS[0])["_headers"])
    for address in ("/", "/coaches/p-4x9z/", "/media/people/p-4x9z.webp", "/data/v1/people.json", "/assets/base.css"):
        assert "max-age=0" in headers_of(address, rules)["Cache-Control"]
    assert "immutable" in headers_of("/assets/stylesheets/main.1a2b.min.css", rules)["Cache-Control"]


@pytest.mark.parametrize("url", ROOTS)
def test_all_hosts_know_what_moved(url: str) -> None:
    root = "/" + url.split("/", 3)[3]
    moved = {root + old: (root + new, 301) for old, new in MOVES}
    assert redirects(in_the_site(url)["_redirects"]) == moved
    nginx = re.findall(r"^location = (\S+) \{ return (\d+) (\S+); \}$", settings(url, "nginx.conf"), re.MULTILINE)
    assert {old: (new, int(code)) for old, code, new in nginx} == moved
    apache = re.findall(r'^RedirectMatch (301) "\^(.*)\$" "(.*)"$', settings(url, "apache.conf"), re.MULTILINE)
    assert [new for _, _, new in apache] == [new for new, _ in moved.values()]
    assert all(re.fullmatch(pattern, old) for (_, pattern, _), old in zip(apache, moved, strict=True))


@pytest.mark.parametrize("url", ROOTS)
def test_servers_say_of_what_was_withdrawn_that_it_is_gone(url: str) -> None:
    root = "/" + url.split("/", 3)[3]
    gone = ["initiatieven/leenfiets/", "themas/a.b/"]
    told = {name: text.decode() for name, text in server_settings(url, MOVES, gone).items()}
    nginx = re.findall(r"^location = (\S+) \{ error_page 410 (\S+); return 410; \}$", told["nginx.conf"], re.MULTILINE)
    assert nginx == [(root + address, f"{root}{address}index.html") for address in gone]
    apache = re.findall(r'^RedirectMatch 410 "\^(.*)\$"$', told["apache.conf"], re.MULTILINE)
    assert [bool(re.fullmatch(pattern, root + address)) for pattern, address in zip(apache, gone, strict=True)] == [
        True
    ] * 2
    assert not re.fullmatch(apache[1], f"{root}themas/axb/")
    pages = re.findall(
        r"""^<If "%\{REQUEST_URI\} == '(\S+)'">\n +ErrorDocument 410 (\S+)\n</If>$""", told["apache.conf"], re.MULTILINE
    )
    assert pages == nginx
    assert " 410 " not in in_the_site(url)["_redirects"], "a host that does not know it refuses the whole file"


def test_servers_name_the_page_for_what_is_not_there() -> None:
    nginx, apache = settings(ROOTS[1], "nginx.conf"), settings(ROOTS[1], "apache.conf")
    assert "error_page 404 /soc/404.html;" in nginx and "ErrorDocument 404 /soc/404.html" in apache
    assert 'location ~ "^/soc/(ambassadeurs|coaches)/" { error_page 403 404 =410 /soc/404.html; }' in nginx
    assert 'RewriteCond %{REQUEST_URI} "^/soc/(ambassadeurs|coaches)/"' in apache and "[G,L]" in apache


def test_hosts_that_refuse_too_many_redirects_get_no_more() -> None:
    moves = [(f"edities/oud-{number}/", "edities/nieuw/") for number in range(MOST_REDIRECTS + 9)]
    assert len(redirects(redirect_rules(ROOTS[0], moves).decode())) == MOST_REDIRECTS


def test_settings_of_servers_are_no_part_of_the_site() -> None:
    assert {job.path for job in host_files()} == {"_headers", "_redirects", "bouwdag.txt"}


def test_hosts_are_told_what_was_approved(approved: Approved) -> None:
    told = {**in_the_site(ROOTS[1])}
    told |= {name: text.decode() for name, text in server_settings(ROOTS[1], MOVES, ["themas/weg/"]).items()}
    for name, text in told.items():
        approved(GOLDEN / f"{name.lstrip('_')}.txt", text)
