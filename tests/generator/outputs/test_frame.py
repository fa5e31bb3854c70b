"""The frame: cut at its holes, filled once."""

from hypothesis import given
from hypothesis import strategies as st

from generator.outputs.frame import Frame, Hole


def test_holes_of_every_kind() -> None:
    frame = Frame.cut("a %%soc:title%% b <!-- soc:fasen --> c [@bron-1] d %%soc:active:start%%")
    assert frame.texts == ("a ", " b ", " c", " d ", "")  # a note stands right behind its word
    assert frame.holes == (
        Hole("frame", "title"), Hole("shortcode", "fasen"), Hole("note", "bron-1"), Hole("frame", "active:start"),
    )  # fmt: skip


def test_filling() -> None:
    frame = Frame.cut("<title>%%soc:title%%</title><h1>%%soc:title%%</h1>[@x]")
    filled = frame.fill(lambda hole: f"({hole.kind} {hole.name})")
    assert filled == "<title>(frame title)</title><h1>(frame title)</h1>(note x)"


def test_what_is_filled_in_is_not_looked_at_again() -> None:
    """Otherwise a text could ask for a shortcode or close the page."""
    assert Frame.cut("[%%soc:body%%]").fill(lambda hole: "%%soc:body%% <!-- soc:fasen --> [@x]") == (
        "[%%soc:body%% <!-- soc:fasen --> [@x]]"
    )


def test_holes_in_code_are_text() -> None:
    html = "<pre><code>[@x]</code></pre> <code>%%soc:body%%</code> [@y]"
    assert Frame.cut(html).holes == (Hole("note", "y"),)
    assert Frame.cut(html).fill(lambda hole: "!") == "<pre><code>[@x]</code></pre> <code>%%soc:body%%</code>!"


@given(st.text(alphabet="ab<>!-%[]@: soctile", max_size=80))
def test_nothing_is_lost(html: str) -> None:
    """With every hole filled by what stood there, the page is what it was."""
    written = {"frame": "%%soc:{}%%", "shortcode": "<!-- soc:{} -->", "note": "[@{}]"}
    filled = Frame.cut(html).fill(lambda hole: written[hole.kind].format(hole.name))
    assert filled.replace(" ", "") == html.replace(" ", "")
