"""Every address belongs to one page, and none is outside the site."""

from __future__ import annotations

import pytest

from generator.checks.addresses import prose_page, shared_address


@pytest.mark.parametrize(
    ("path", "other"),
    [
        ("a/index.html", "a/index.html"),
        ("a/index.html", "A/index.html"),
        ("é/index.html", "e\u0301/index.html"),
        ("a", "a/index.html"),
        ("a/index.html", "a"),
        ("a/b/c/index.html", "a/b"),
    ],
)
def test_two_pages_never_share_an_address(path: str, other: str) -> None:
    [found] = shared_address([("b.html", ""), (path, "een.yaml"), ("c/d.html", ""), (other, "ander.yaml")])
    assert {found.path, *found.message.split()} >= {"ander.yaml", "een.yaml."}


@pytest.mark.parametrize("path", ["a/../../b/index.html", "/etc/x", "a/\0/index.html", "a//index.html", ".git/config"])
def test_an_address_never_leads_outside_the_site(path: str) -> None:
    [found] = shared_address([("a/index.html", ""), (path, "een.yaml")])
    assert found.path == "een.yaml"


def test_other_addresses_are_valid() -> None:
    claims = [("a/index.html", ""), ("a/b/index.html", ""), ("a/b.html", ""), ("b/index.html", ""), ("index.html", "")]
    assert list(shared_address(claims)) == []


def test_the_file_of_a_hand_written_page() -> None:
    assert [prose_page(path) for path in ("a.md", "a/index.md", "README.md", "a/b.md")] == [
        "a/index.html",
        "a/index.html",
        "index.html",
        "a/b/index.html",
    ]
