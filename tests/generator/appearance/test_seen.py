"""However a text is written or encoded, what a reader sees of it is the same."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.appearance import seen, squashed

DISGUISED = {
    "noor＠voorbeeld.nl": "noor@voorbeeld.nl",
    "noor﹫voorbeeld.nl": "noor@voorbeeld.nl",
    "noor&commat;voorbeeld&#46;nl": "noor@voorbeeld.nl",
    "noor\\@voorbeeld.nl": "noor@voorbeeld.nl",
    "noor\\u0040voorbeeld.nl": "noor@voorbeeld.nl",
    "noor@\u200bvoorbeeld.nl": "noor@voorbeeld.nl",
    "noor%40voorbeeld.nl": "noor@voorbeeld.nl",
    "noor%252540voorbeeld.nl": "noor@voorbeeld.nl",
    "noor%26%2364%3Bvoorbeeld.nl": "noor@voorbeeld.nl",
    "noor&amp;commat;voorbeeld.nl": "noor@voorbeeld.nl",
    "noor*at*voorbeeld**punt**nl": "noor at voorbeeld punt nl",
    "noor<at>voorbeeld": "noor(at)voorbeeld",
    "**Hen**drika _Verlopenstein_": "hendrika verlopenstein",
    "H\u00adendr\u200dika": "hendrika",
    "Неndrika Vеrlоpenstein": "hendrika verlopenstein",
    "𝓗𝔢𝕟drika": "hendrika",
    "ʜᴇɴᴅʀɪᴋᴀ": "hendrika",
    "ꜱᴛᴇɪɴ": "stein",
    "Ⓗⓔⓝ🅓🅡🄸🄺🅰": "hendrika",
    "🇭 🇪 🇳": "h e n",
    "Ｈｅｎ⒟⒭ᵢₖₐ": "hen(d)(r)ika",
    "ɐʞᴉɹpuǝɥ": "akirpueh",
    "Ħɇnđɍɨꝁⱥ": "hendrika",
    "Þórður Đorđević": "thordur dordevic",
    "Een ❤ voor 日本 en Ω": "een ❤ voor 日本 en ω",
    "H&eacute;ndr&#x131;ka": "hendrika",
    "Hen<b>drika</b>": "hendrika",
    "<!-- Hendrika -->": " hendrika -->",
    "Hen[drika](https://voorbeeld.nl)": "hendrika\nhttps://voorbeeld.nl",
    '![tuin](tuin.png "van Hendrika")': '!tuin\ntuin.png "van hendrika"',
    '<a title="Hendrika">zij</a>': 'zij\n title="hendrika"',
    "Zoë Čapek, Łódź, Ærø": "zoe capek, lodz, aero",
    "０６–١٢³₄⑤６": "06-123456",
    "06\u00a012\u202f34": "06 12 34",
    "a\u2028b\x00c": "a\nbc",
    "in_een_woord": "in_een_woord",
    "<noor@voorbeeld.nl>": "<noor@voorbeeld.nl>",
    "100%, 5 * 3 & meer": "100%, 5  3 & meer",
}


@pytest.mark.parametrize("text", DISGUISED)
def test_seen(text: str) -> None:
    assert seen(text).text == DISGUISED[text]


@given(st.text(alphabet=st.characters(max_codepoint=127, exclude_characters="&%\\*_[]<>~`", exclude_categories=["Cc"])))
def test_plain_text_is_seen_as_it_is(text: str) -> None:
    assert seen(text).text == text.lower()
    assert not seen(text).pieces


@given(st.text(alphabet=st.one_of(st.sampled_from("a1&#6;%40\\*_[]()<>!-~` \n\"'éП＠\u200b"), st.characters())))
def test_any_span_maps_to_the_source(text: str) -> None:
    looked = seen(text)
    for start in range(len(looked.text)):
        first, last = looked.source(start, start + 1)
        assert 0 <= first <= last <= len(text)
        assert looked.source(start, len(looked.text))[0] <= first


def test_a_word_maps_to_the_source_that_shows_it() -> None:
    text = "Mail **Hen**drika via noor&commat;voorbeeld.nl, of piet%25252540voorbeeld.nl."
    looked = seen(text)
    for word, source in (
        ("hendrika", "Hen**drika"),
        ("noor@voorbeeld.nl", "noor&commat;voorbeeld.nl"),
        ("piet@voorbeeld.nl", "piet%25252540voorbeeld.nl"),
    ):
        start = looked.text.index(word)
        assert text[slice(*looked.source(start, start + len(word)))] == source


def test_squashed() -> None:
    assert squashed(seen("H E N D R I K A-Vér.lopen_stein 1").text) == "hendrikaverlopenstein1"


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "](",
        "](()",
        "](a(b)",
        "<a ",
        "<!--",
        "&",
        "&amp",
        "%",
        "%25",
        "&amp;",
        "*at",
        "%41",
        "\\",
        "*",
        "a_",
        "é",
        "[a](b)",
        "> *",
    ],
)
def test_the_cost_is_linear(piece: str) -> None:
    def cost(times: int) -> float:
        start = time.process_time()
        seen(piece * times)
        return time.process_time() - start

    assert any(cost(40_000) < 8 * cost(10_000) + 0.05 for _ in range(3))
