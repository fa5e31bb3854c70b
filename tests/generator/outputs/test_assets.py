"""The style sheet and the script."""

from generator.installation import THEME
from generator.outputs import bundles


def test_tokens_come_first_and_every_component_is_in() -> None:
    made = {job.path: job.make().decode() for job in bundles(THEME)}
    tokens = (THEME / "assets" / "tokens.css").read_text(encoding="utf-8")
    assert made["assets/site.css"].startswith(tokens)
    for file in THEME.glob("components/*/*.css"):
        assert file.read_text(encoding="utf-8").strip() in made["assets/site.css"], file.name
    for file in THEME.glob("components/*/*.js"):
        assert file.read_text(encoding="utf-8").strip() in made["assets/site.js"], file.name
