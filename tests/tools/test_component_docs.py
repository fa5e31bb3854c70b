"""The documentation of components in the gallery; and that there is some of each."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools import gallery
from tools.component_docs import Field, Struct, as_html, structs
from tools.signatures import signatures

MODULES = sorted(file for file in gallery.STRUCTS.glob("*.py") if file.stem not in ("__init__", "base"))
SHARED = {"link", "photo"}
"""What several components show has a module without a component."""


def test_a_struct_is_told_with_its_fields(tmp_path: Path) -> None:
    module, template = tmp_path / "dot.py", tmp_path / "dot.html"
    module.write_text(
        '"""What dots show."""\n\n\nclass Dot(Component):\n    """A dot."""\n\n    x: int\n    """In pixels, < 10."""\n'
        "    y: int = 0\n",
        encoding="utf-8",
    )
    template.write_text(
        "{#-\n  dot(item: Dot): draws it.\n    Twice.\n-#}\n{% macro dot(item) %}{% endmacro %}", encoding="utf-8"
    )
    fields = (Field("x", "int", "In pixels, < 10."), Field("y", "int", ""))
    assert structs(module) == [Struct("Dot", "A dot.", fields)]
    assert as_html(template, module) == (
        "<pre>dot(item: Dot): draws it.\nTwice.</pre><h3><code>Dot</code></h3><p>A dot.</p>"
        "<dl><dt><code>x: int</code></dt><dd>In pixels, &lt; 10.</dd><dt><code>y: int</code></dt><dd></dd></dl>"
    )
    assert as_html(tmp_path / "none.html", tmp_path / "none.py") == ""


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_each_module_is_named_like_a_component_and_each_struct_explained(module: Path) -> None:
    assert module.stem.replace("_", "-") in {*gallery.components(), *SHARED}
    assert [struct.name for struct in structs(module) if not struct.text] == []


@pytest.mark.parametrize("component", sorted(name for name, macros in gallery.components().items() if macros))
def test_each_macro_is_described_with_its_types(component: str) -> None:
    """By more than its signature: what it shows."""
    text = (gallery.THEME / "components" / component / f"{component}.html").read_text(encoding="utf-8")
    for macro in gallery.components()[component]:
        assert macro in signatures(text)
        assert re.search(rf"\b{macro}\(", text)


def test_the_gallery_tells_how_to_use_a_component() -> None:
    html = gallery.page({"figure": gallery.states("figure"), "record": gallery.states("record")})
    assert "figure(value: Value): one value with all that makes it trustworthy." in html
    assert "<code>derived: bool</code></dt><dd>Worked out from sources rather than stated by them.</dd>" in html
    assert html.count("<details") == 1, "a component that is style alone has nothing to tell"
