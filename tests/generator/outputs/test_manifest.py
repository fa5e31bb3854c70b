"""The web app manifest: what a phone calls the site on its home screen."""

from __future__ import annotations

import json

import pytest

from generator.installation import THEME
from generator.outputs.manifest import PATH, manifest


@pytest.mark.parametrize("name", ["Sociale Ondernemers Challenge", 'Van "A" tot \\ é', ""])
def test_it_has_the_name_of_the_site_and_nothing_else_changes(name: str) -> None:
    ours = json.loads((THEME / PATH).read_text(encoding="utf-8"))
    assert ours["name"] == ""
    assert json.loads(manifest(THEME, name)) == ours | {"name": name}


def test_letters_stay_readable() -> None:
    assert "Één".encode() in manifest(THEME, "Één")
