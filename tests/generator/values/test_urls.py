"""What is wrong with a web address, and the address that was certainly meant."""

from __future__ import annotations

import pytest

from generator.values import comparable_url, is_example_address, url_problem

RIGHT = [
    "https://omapost.nl", "http://a.nl/b?c=d#e", "https://café.nl/x", "https://xn--caf-dma.nl", "https://nl.wikipedia.org/wiki/E.V.",
    "https://a.nl/soep_(gerecht)", "https://a-b.example.museum/", "https://a.nl/" + "b" * 1980,
]  # fmt: skip
WRONG = [
    ("", "empty", "", ""),
    ("a\u200b.nl", "unseen", "", ""),
    ("https://a.nl/\u200bb", "unseen", "https://a.nl/b", ""),
    ("mailto:info@a.nl", "mail", "", ""),
    ("info@a.nl", "mail", "", ""),
    ("tel:0501234567", "phone", "", ""),
    ("https://a.nl/b.", "tail", "https://a.nl/b", "."),
    ("<https://a.nl/b>", "words", "https://a.nl/b", ""),
    ("[site](https://a.nl/b)", "words", "https://a.nl/b", ""),
    ("a.nl", "scheme", "https://a.nl", ""),
    ("www.a.nl/b", "scheme", "https://www.a.nl/b", ""),
    ("htp://a.nl", "scheme", "https://a.nl", "htp"),
    ("ttps://a.nl", "scheme", "https://a.nl", "ttps"),
    ("ftp://a.nl", "scheme", "", "ftp"),
    ("de site van a", "words", "", ""),
    ("naam", "words", "", ""),
    ("https://a.nl en meer", "words", "", "https://a.nl"),
    (" https://a.nl", "words", "https://a.nl", ""),
    ("https://https://a.nl", "scheme", "https://a.nl", ""),
    ("https://a.nl/{b}", "character", "", "{"),
    ("https://a.nl:port/", "port", "", ""),
    ("https://a.nl:443/b", "port", "https://a.nl/b", "443"),
    ("https://a.nl:8080/b", "port", "", "8080"),
    ("https://noor:geheim@a.nl/b", "secret", "https://a.nl/b", ""),
    ("https:///b", "host", "", ""),
    ("https://a,nl/b", "comma", "https://a.nl/b", "a,nl"),
    ("https://127.0.0.1/b", "number", "", "127.0.0.1"),
    ("https://[::1]/b", "number", "", "::1"),
    ("https://intranet/b", "inside", "", "intranet"),
    ("https://wiki.intranet/b", "inside", "", "wiki.intranet"),
    ("https://anl/b", "dot", "", "anl"),
    ("https://a.nl./b", "host", "https://a.nl/b", "a.nl."),
    ("https://a..nl/b", "host", "", "a..nl"),
    ("https://-a.nl/b", "host", "", "-a.nl"),
    ("https://a.n/b", "host", "", "a.n"),
    ("https://xn--a.nl/?b", "host", "", "xn--a.nl"),
    ("https://ａ.nl/b", "host", "https://a.nl/b", "ａ.nl"),
    ("https://" + "a." * 130 + "nl/?b", "host", "", "a." * 130 + "nl"),
    ("https://a.nl/?b=c&utm_source=x", "tracker", "https://a.nl/?b=c", "utm_source"),
    ("https://a.nl/?fbclid=x", "tracker", "https://a.nl/", "fbclid"),
    ("https://a.nl/" + "b" * 2_000, "long", "", ""),
]


@pytest.mark.parametrize("text", RIGHT)
def test_a_correct_address(text: str) -> None:
    assert url_problem(text) is None


@pytest.mark.parametrize(("text", "kind", "corrected", "part"), WRONG)
def test_a_wrong_address(text: str, kind: str, corrected: str, part: str) -> None:
    problem = url_problem(text)
    assert problem is not None
    assert (problem.kind, problem.corrected, problem.part) == (kind, corrected, part)


@pytest.mark.parametrize(
    "text", ["https://a.nl/b", "http://www.A.nl/b/", "//a.nl/b#c", "a.nl/b", "https://a.nl/b?utm_source=x"]
)
def test_comparable_addresses(text: str) -> None:
    assert comparable_url(text) == "a.nl/b"


@pytest.mark.parametrize(
    ("address", "example"),
    [
        ("https://omapost.nl", False), ("info@omapost.nl", False), ("https://omapost.example/x", True),
        ("info@voorbeeld.nl", True), ("https://localhost:8000", True), ("http://192.168.1.2/", True),
        ("http://[::1]/", True),
        ("https://soc.test", True), ("omapost", True), ("https://[", True),
    ],
)  # fmt: skip
def test_example_addresses(address: str, example: bool) -> None:
    assert is_example_address(address) is example
