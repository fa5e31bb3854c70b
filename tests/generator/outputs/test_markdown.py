"""Untrusted Markdown: whatever it is, only harmless HTML comes out."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.outputs.markdown import reachable, render
from tests.site.attacks import ADDRESSES, BODY

PLAIN = "blockquote br code del em h2 h3 h4 h5 h6 hr li p pre strong sub sup table tbody thead tr ul".split()
ALLOWED = {tag: set[str]() for tag in PLAIN} | {
    "a": {"href", "title", "rel"},
    "ol": {"start"},
    "th": {"align"},
    "td": {"align"},
}
MARKS = "< > \" ' & &# ]( [ ] ( ) ` \\ * _ ~~ | --- # <!-- --> // http:// javascript:".split()
PIECES = st.sampled_from([*BODY.split(), *ADDRESSES, *MARKS, "\n", "\n\n", "\t", "- ", "1. ", "> ", "\0", "\u2028"])


class Judge(HTMLParser):
    """Collects what a page may not hold."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.harm: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ALLOWED:
            self.harm.append(f"<{tag}>")
        for name, value in attrs:
            if name not in ALLOWED.get(tag, set()):
                self.harm.append(f"<{tag} {name}>")
            if name == "href" and not (value or "").lower().startswith(("http://", "https://")):
                self.harm.append(f"<{tag} href={value!r}>")

    def handle_comment(self, data: str) -> None:
        self.harm.append("a comment")

    def handle_decl(self, decl: str) -> None:
        self.harm.append("a declaration")

    def handle_pi(self, data: str) -> None:
        self.harm.append("an instruction")


def test_a_page_of_attacks() -> None:
    assert Judge(render(BODY)).harm == []


@given(st.lists(PIECES, max_size=40).map("".join))
def test_attacks_in_any_order(text: str) -> None:
    assert Judge(render(text)).harm == []


@given(st.text())
def test_any_text(text: str) -> None:
    assert Judge(render(text)).harm == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_addresses_in_links(address: str) -> None:
    for text in (
        f"[x]({address})",
        f"[x](<{address}>)",
        f"<{address}>",
        f"[x][1]\n\n[1]: {address}",
        f"![x]({address})",
    ):
        assert Judge(render(text)).harm == [], text


def test_the_judge_sees_harm() -> None:
    assert Judge("<p onclick=x><script></script><a href='//x'></a><!-- x -->").harm == [
        "<p onclick>", "<script>", "<a href='//x'>", "a comment",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Een *zin*.", "<p>Een <em>zin</em>.</p>"),
        ("# Kop", "<h2>Kop</h2>"),
        ("CO~2~ per m^2^", "<p>CO<sub>2</sub> per m<sup>2</sup></p>"),
        ("## Kop", "<h2>Kop</h2>"),
        ("### Kop", "<h3>Kop</h3>"),
        ("5 < 6 & 7", "<p>5 &lt; 6 &amp; 7</p>"),
        ("[site](https://a.example/)", '<p><a href="https://a.example/" rel="nofollow noopener">site</a></p>'),
        ("[pad](/beheer/)", '<p><a rel="nofollow noopener">pad</a></p>'),
        ('Zij zei: "dat kan".', "<p>Zij zei: ‘dat kan’.</p>"),
        ("Zij zei: 'dat kan'.", "<p>Zij zei: ‘dat kan’.</p>"),
        ("'s Avonds twee auto's, 't is vol", "<p>’s Avonds twee auto’s, ’t is vol</p>"),
        ("'s ochtends in foto's en 'n dorp", "<p>’s ochtends in foto’s en ’n dorp</p>"),
        ("- een\n- twee", "<ul>\n<li>een</li>\n<li>twee</li>\n</ul>"),
        ("", ""),
    ],
)
def test_supported_markdown(text: str, html: str) -> None:
    assert render(text).strip() == html


def test_long_nested_text_costs_little() -> None:
    """Nesting is quadratic in some Markdown parsers; the time limit is that of the test run."""
    import time

    start = time.process_time()
    for text in ("[" * 20_000, "*a **b " * 5_000, "> " * 5_000, "`" * 10_000 + "a", "<" * 20_000, "![[]()" * 5_000):
        render(text)
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("'in 't klein beginnen'", "‘in ’t klein beginnen’"),
        ("Hij riep: \"Zeg 'ja' tegen soep!\"", "Hij riep: ‘Zeg “ja” tegen soep!’"),
        ('"Hij zei: \'Dat is "goed" zo.\'"', "‘Hij zei: “Dat is ‘goed’ zo.”’"),
        ("'s Avonds in foto's van Hans' fiets", "’s Avonds in foto’s van Hans’ fiets"),
        ("\"'s Avonds\" en 'de foto's van toen'", "‘’s Avonds’ en ‘de foto’s van toen’"),
        ("de jaren '90, 'k weet 't niet", "de jaren ’90, ’k weet ’t niet"),
        ("'**Vet** woord' en *'schuin'*", "‘<strong>Vet</strong> woord’ en <em>‘schuin’</em>"),
        ("('zo')-\"zo\"", "(‘zo’)-‘zo’"),
        ('"los', '"los'),
        ("een -- twee... `'x' -- y`", "een – twee… <code>'x' -- y</code>"),
        ("een --- twee", "een — twee"),
    ],
)
def test_dutch_quotes(text: str, shown: str) -> None:
    assert render(text).strip() == f"<p>{shown}</p>"


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("[O](initiatief:omapost)", '<a href="../../initiatieven/omapost/">O</a>'),
        ('[O](thema:werk "Werk")', '<a href="../../themas/werk/" title="Werk">O</a>'),
        ("[O](initiatief:../../x)", "<a>O</a>"),
        ("Ja.[@a]", 'Ja.&nbsp;<sup class="note"><a href="#bron-3" aria-label="Bron 3">[3]</a></sup>'),
        ("`[@a]` en [@weg]", "<code>[@a]</code> en"),
        ("CO~2~ en m^2^", "CO<sub>2</sub> en m<sup>2</sup>"),
    ],
)
def test_links_to_records_and_notes(text: str, html: str) -> None:
    assert render(text, "../../", {"a": 3}).strip() == f"<p>{html}</p>"


def test_two_sources_are_two_notes() -> None:
    assert render("Ja.[@a; @b]", "", {"a": 1, "b": 2}).count('<sup class="note">') == 2


def test_scrolling_tables_can_have_focus() -> None:
    assert '<table tabindex="0" aria-label="Tabel">' in reachable(render("| a |\n|---|\n| b |"))
    assert '<pre tabindex="0" role="group" aria-label="Code">' in reachable(render("    code"))


def large(text: str) -> float:
    """The length of the HTML relative to the text."""
    return len(render(text)) / len(text)


@pytest.mark.parametrize(
    "text",
    [
        "|" + "a|" * 900 + "\n|" + "-|" * 900 + "\n" + "|x\n" * 1000,
        "|" + "a|" * 12 + "\n|" + "-|" * 12 + "\n" + "|x\n" * 1900,
        "> |" + "a|" * 900 + "\n> |" + "-|" * 900 + "\n" + "> |x\n" * 800,
        "- |" + "a|" * 900 + "\n  |" + "-|" * 900 + "\n" + "  |x\n" * 800,
        "> " * 3000 + "x", "- " * 3000 + "x", "*" * 3000 + "a" + "*" * 3000, "[" * 6000, "http://a.nl " * 500,
        "".join(f"{'  ' * depth}- a\n" for depth in range(75)), "\"'" * 3000, "<a " * 2000, "~a~" * 2000,
    ],
)  # fmt: skip
def test_a_short_text_never_makes_a_large_page(text: str) -> None:
    assert large(text[:6000]) < 60
