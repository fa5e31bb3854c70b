"""Settings for web hosts: the headers of every file, the redirects, and the page for addresses that do not exist.

Defined once here and written for four hosts: `_headers` and `_redirects` are in the site, where Netlify, Cloudflare and
GitLab look for them; the settings of nginx and Apache belong to the server and go elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import unquote, urlsplit

from generator.kinds import KIND
from generator.outputs.jobs import Job

POLICY = {
    "default-src": "'self'",
    "img-src": "'self' data:",  # icons in the style sheet of Material
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'self'",
}
"""The Content-Security-Policy. No page has inline scripts or styles, so none needs a hash."""
EVERYWHERE = {
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "same-origin",
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in POLICY.items()),
}
ALWAYS_FRESH = "public, max-age=0, must-revalidate"
"""Whoever withdraws consent disappears at once: a cached page, picture or data file is revalidated each time. Netlify
and Cloudflare do this by default."""
BELOW: Mapping[str, Mapping[str, str]] = {
    "assets/fonts/": {"Cache-Control": "public, max-age=2592000"},
    "assets/stylesheets/": {"Cache-Control": "public, max-age=31536000, immutable"},  # a hash is in the name
    "data/v1/": {"Access-Control-Allow-Origin": "*"},  # pages of other sites may fetch open data
}
"""Headers to add below a folder."""
PEOPLE = tuple(section.rstrip("/") for section in KIND["people"].sections)
"""Below these, a missing page is answered with 410 Gone where a host can do that: search engines drop it sooner."""
NOT_FOUND = "404.html"
INDEX = "index.html"
BUILD_DAY = "bouwdag.txt"
"""Gives the day of the build, so that a nightly build that failed can be noticed from outside."""
MOST_REDIRECTS = 2000
"""Cloudflare refuses a site with more. A former address beyond these still has a page that redirects."""

Moves = Iterable[tuple[str, str]]
"""The former and the present address of pages, below the root of the site."""


def host_files() -> Iterator[Job]:
    """The files in the site that hosts and monitoring read."""
    yield Job(BUILD_DAY, "day of the build", (), ("day",))
    yield Job("_headers", "headers", (), ("settings",))
    yield Job("_redirects", "redirects", (), ("settings", "addresses"))


def server_settings(site_url: str, moves: Moves, gone: Sequence[str] = ()) -> dict[str, bytes]:
    """The configuration of web servers, by file name: for whoever runs the server, not part of the site.

    `gone` are the addresses of pages that were withdrawn, which a server answers with 410.
    """
    root, moves = unquote(_root(site_url)), [*moves]
    return {"nginx.conf": _nginx(root, moves, gone).encode(), "apache.conf": _apache(root, moves, gone).encode()}


def _root(site_url: str) -> str:
    """The path at which the site stands on its host, with a slash at both ends."""
    return f"/{urlsplit(site_url).path.strip('/')}/".replace("//", "/")


def headers(site_url: str) -> bytes:
    """`_headers`: the headers of every file, by the folder it is in."""
    root, rules = _root(site_url), {"": EVERYWHERE, **BELOW}
    text = "".join(
        f"{root}{folder}*\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())
        for folder, headers in rules.items()
    )
    return text.encode()


def redirects(site_url: str, moves: Moves) -> bytes:
    """`_redirects`: the addresses that moved, up to the limit of hosts."""
    root = _root(site_url)
    rows = [f"{root}{old} {root}{new} 301\n" for old, new in moves]
    return "".join(rows[:MOST_REDIRECTS]).encode()


def _nginx(root: str, moves: Moves, gone: Sequence[str]) -> str:
    everywhere = {**EVERYWHERE, "Cache-Control": ALWAYS_FRESH}

    def lines(headers: Mapping[str, str], indent: str) -> list[str]:
        return [f'{indent}add_header {name} "{value}" always;' for name, value in headers.items()]

    folders = [
        line
        for folder, more in BELOW.items()
        # A location with headers of its own does not inherit those around it.
        for line in (f"location ^~ {root}{folder} {{", *lines({**everywhere, **more}, "    "), "}")
    ]
    people = f"^{re.escape(root)}({'|'.join(PEOPLE)})/"
    text = [
        "# Made by soc build, anew each time. Inside the server block of the site: include /path/to/nginx.conf;",
        "index index.html;",
        "charset utf-8;",
        "absolute_redirect off;",
        f"error_page 403 =404 {root}{NOT_FOUND};",
        f"error_page 404 {root}{NOT_FOUND};",
        *lines(everywhere, ""),
        *folders,
        r'location ~ "/\.(?!well-known/)" { return 404; }',
        f'location ~ "{people}" {{ error_page 403 404 =410 {root}{NOT_FOUND}; }}',
        *(f"location = {root}{old} {{ return 301 {root}{new}; }}" for old, new in moves),
        *(f"location = {root}{url} {{ error_page 410 {root}{url}{INDEX}; return 410; }}" for url in gone),
    ]
    return "\n".join([*text, ""])


def _gone_by_apache(address: str) -> tuple[str, ...]:
    """The lines that answer 410 for a withdrawn page, with its tombstone in place of the 404 page."""
    return (
        f'RedirectMatch 410 "^{re.escape(address)}$"',
        f"<If \"%{{REQUEST_URI}} == '{address}'\">",
        f"    ErrorDocument 410 {address}{INDEX}",
        "</If>",
    )


def _apache(root: str, moves: Moves, gone: Sequence[str]) -> str:
    below = [
        f'Header always set {name} "{value}" "expr=%{{REQUEST_URI}} =~ m#^{re.escape(root + folder)}#"'
        for folder, headers in BELOW.items()
        for name, value in headers.items()
    ]
    text = [
        "# Made by soc build, anew each time. Put it in the folder of the site as .htaccess, or Include it inside the",
        "# <Directory> of the site. Needs mod_headers and mod_rewrite.",
        "DirectoryIndex index.html",
        "AddDefaultCharset utf-8",
        "Options -Indexes",
        *(f"ErrorDocument {code} {root}{NOT_FOUND}" for code in (403, 404, 410)),
        *(f'Header always set {name} "{value}"' for name, value in EVERYWHERE.items()),
        f'Header always set Cache-Control "{ALWAYS_FRESH}"',
        *below,
        r'RedirectMatch 404 "/\.(?!well-known/)"',
        *(f'RedirectMatch 301 "^{re.escape(root + old)}$" "{root}{new}"' for old, new in moves),
        *(line for url in gone for line in _gone_by_apache(root + url)),
        "RewriteEngine On",
        "RewriteCond %{REQUEST_FILENAME} !-f",
        "RewriteCond %{REQUEST_FILENAME} !-d",
        f'RewriteCond %{{REQUEST_URI}} "^{re.escape(root)}({"|".join(PEOPLE)})/"',
        'RewriteRule "^" "-" [G,L]',
    ]
    return "\n".join([*text, ""])
