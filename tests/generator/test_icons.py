"""Icons of Material by their name in a record."""

import pytest
import yaml

from generator import icons
from generator.installation import HOUSE


def test_an_icon_is_decorative_and_has_no_colour_of_its_own() -> None:
    markup = icons.svg("material/recycle")
    assert markup.startswith('<svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="')
    assert "fill" not in markup and "xmlns" not in markup


@pytest.mark.parametrize("name", ["", "material/bestaat-niet", "../LICENSE", "material/../material/recycle", "/etc/x"])
def test_an_unknown_icon_is_empty(name: str) -> None:
    assert icons.svg(name) == ""


def test_every_icon_can_be_drawn() -> None:
    assert len(icons.names()) > 5_000
    assert all(icons.svg(name) for name in icons.names() if name.startswith("material/"))


def test_every_real_theme_has_an_existing_icon() -> None:
    themes = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in (HOUSE / "data" / "themes").glob("*.yaml")]
    assert themes and all(icons.svg(theme["icon"]) for theme in themes)
