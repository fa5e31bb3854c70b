"""The bundles and the pictures."""

import shutil
from pathlib import Path

from generator.linking import link
from generator.outputs import bundles, media
from generator.pipeline import THEME, load_and_check
from tests.conftest import EXAMPLES, TODAY


def test_tokens_come_first_and_every_component_is_in() -> None:
    made = {path: content.decode() for path, content in (make() for make in bundles(THEME))}
    tokens = (THEME / "assets" / "tokens.css").read_text(encoding="utf-8")
    assert made["assets/site.css"].startswith(tokens)
    for file in THEME.glob("components/*/*.css"):
        assert file.read_text(encoding="utf-8").strip() in made["assets/site.css"], file.name
    for file in THEME.glob("components/*/*.js"):
        assert file.read_text(encoding="utf-8").strip() in made["assets/site.js"], file.name


def test_only_pictures_that_may_be_shown(tmp_path: Path) -> None:
    """The portrait of who withdrew, and a file that no record names, stay behind."""
    data = Path(shutil.copytree(EXAMPLES / "valid", tmp_path / "data"))
    (data / "people" / "images" / "los.png").write_bytes(b"x")
    person = data / "people" / "a-7k2p.yaml"
    text = person.read_text(encoding="utf-8")
    person.write_text(text.replace("  expires_on: 2028-01-10", "  expires_on: 2026-11-22"), encoding="utf-8")
    checked = load_and_check(data, TODAY)
    directory = link(checked.records, checked.context, demo=True)
    assert [make()[0] for make in media(data, directory)] == [
        "media/initiatives/leenlokaal.png",
        "media/initiatives/soepfiets.png",
        "media/people/c-3m9x.png",
    ]
