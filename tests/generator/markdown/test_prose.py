"""Hand-written pages by comrak: what our texts use, read as Python-Markdown reads it."""

from __future__ import annotations

import pytest

from generator.markdown.headings import heading_id, slug, unique
from generator.markdown.prose import to_prose


def html(text: str) -> str:
    return " ".join(to_prose(text).html.split())


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('!!! note "Hoe oud?"\n\n    Uit **2020**.\n\nVerder.',
         '<div class="admonition note"> <p class="admonition-title">Hoe oud?</p> <p>Uit <strong>2020</strong>.</p>'
         " </div> <p>Verder.</p>"),
        ("!!! warning\n    Let op.",
         '<div class="admonition warning"> <p class="admonition-title">Warning</p> <p>Let op.</p> </div>'),
        ('!!! tip ""\n    Let op.', '<div class="admonition tip"> <p>Let op.</p> </div>'),
        ('??? question "Kan <b>dit</b>?"\n\n    Ja.\n',
         '<details class="question"> <summary>Kan &lt;b&gt;dit&lt;/b&gt;?</summary> <p>Ja.</p> </details>'),
        ("???+ note\n    Ja.", '<details class="note" open=""> <summary>Note</summary> <p>Ja.</p> </details>'),
        ('??? a "Een"\n\n    !!! b "Twee"\n\n        Diep.',
         '<details class="a"> <summary>Een</summary> <div class="admonition b"> <p class="admonition-title">Twee</p>'
         " <p>Diep.</p> </div> </details>"),
        ('??? a "Een"\n\n    - punt\n\n    | a |\n    |---|\n    | 1 |\n',
         '<details class="a"> <summary>Een</summary> <ul> <li>punt</li> </ul> <table> <thead> <tr> <th>a</th> </tr>'
         " </thead> <tbody> <tr> <td>1</td> </tr> </tbody> </table> </details>"),
    ],
)  # fmt: skip
def test_boxes_and_folded_parts(text: str, wanted: str) -> None:
    assert html(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "```text\n!!! note\n    x\n```",
        "~~~\n```\n??? question\n    x\n~~~",
        "    !!! note\n",
        "!!!note",
        "Een !!! note",
    ],
)
def test_what_looks_like_a_box_in_code_or_in_a_sentence_is_none(text: str) -> None:
    assert "admonition" not in html(text) and "details" not in html(text)


def test_after_code_a_box_is_a_box_again() -> None:
    assert "admonition" in html("```\na\n```\n\n!!! note\n    b")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Alinea.\n{: #plek }", '<p id="plek">Alinea.</p>'),
        ("Alinea. {: .groot .diep }", '<p class="groot diep">Alinea.</p>'),
        ("Term {#term}\n:   Uitleg", '<dl> <dt id="term">Term</dt> <dd>Uitleg</dd> </dl>'),
        ("[tekst](over.md){: #hier .ver }", '<p><a href="over.md" id="hier" class="ver">tekst</a></p>'),
        ("- punt {: #p }", '<ul> <li id="p">punt</li> </ul>'),
        ("`{: #code }`", "<p><code>{: #code }</code></p>"),
        ("Een {: x } twee", "<p>Een {: x } twee</p>"),
        ('Alinea. {: #a"onclick="x }', '<p id="a&quot;onclick=&quot;x">Alinea.</p>'),
    ],
)
def test_ids_and_classes_in_braces(text: str, wanted: str) -> None:
    assert html(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a\n\n<!-- soc:fasen -->\n\nb [@bron-1; @bron-2]", "<p>a</p> <!-- soc:fasen --> <p>b [@bron-1; @bron-2]</p>"),
        ("<script>alert(1)</script>\n\n<img src=x onerror=y>", ""),
        ("[a](javascript:alert(1))", "<p><a>a</a></p>"),
        ("| a | b |\n|---|--:|\n| 1 | 2 |",
         '<table> <thead> <tr> <th>a</th> <th class="to-right">b</th> </tr> </thead> <tbody> <tr> <td>1</td>'
         ' <td class="to-right">2</td> </tr> </tbody> </table>'),
        ("https://voorbeeld.example", "<p>https://voorbeeld.example</p>"),
        ("een\r\ntwee", "<p>een twee</p>"),
        ('!!! tip ""\r\n\r\n    een\r\n', '<div class="admonition tip"> <p>een</p> </div>'),
    ],
)  # fmt: skip
def test_what_else_texts_hold(text: str, wanted: str) -> None:
    assert html(text) == wanted


def test_headings_have_ids_and_are_listed() -> None:
    made = to_prose(
        "# De *kop*\n\n## Twee & drie\n\n## Twee & drie\n\n### Eigen {#zelf}\n\n## Inhoud\n\n## ??\n\n## Zelf\n"
    )
    assert [(heading.level, heading.id, heading.text) for heading in made.headings] == [
        (1, "de-kop", "De kop"),
        (2, "twee-drie", "Twee &amp; drie"),
        (2, "twee-drie_1", "Twee &amp; drie"),
        (3, "zelf", "Eigen"),
        (2, "kop-inhoud", "Inhoud"),
        (2, "_1", "??"),
        (2, "zelf_1", "Zelf"),
    ]
    assert '<h1 id="de-kop">De <em>kop</em></h1>' in made.html


@pytest.mark.parametrize(
    ("text", "id"),
    [("Één  idee – twee", "een-idee-twee"), ("A_b-c", "a_b-c"), ("  Fase 2: x! ", "fase-2-x"), ("Łódź", "odz")],
)
def test_the_id_of_a_heading(text: str, id: str) -> None:
    assert slug(text) == heading_id(text) == id


@pytest.mark.parametrize("text", ["inhoud", "Bronnen", "bron-12", "Meer kop", "trechter-2020", "relay-x", "__a"])
def test_an_id_that_the_page_could_have_is_set_apart(text: str) -> None:
    assert heading_id(text) == f"kop-{slug(text)}"


def test_an_id_that_is_taken_gets_a_number() -> None:
    assert [unique("a", {}), unique("a", {"a"}), unique("a", {"a", "a_1"}), unique("", {})] == ["a", "a_1", "a_2", "_1"]
