"""Each usual trap of YAML is told in Dutch, at the place where it was made, with a line that can be pasted."""

from __future__ import annotations

import pytest
import yaml

from generator.source.explanation import explain

TRAPS: dict[str, tuple[str, tuple[int, int], str, str]] = {
    "apostrophe": ("name: 's-Hertogenbosch\n", (1, 7), "apostrof", '''name: "'s-Hertogenbosch"'''),
    "apostrophe in a list": ("a:\n  - 's-Gravenhage\nb: 1\n", (2, 5), "apostrof", '''- "'s-Gravenhage"'''),
    "colon": ("name: Soep: koken\n", (1, 11), "dubbele punt", 'name: "Soep: koken"'),
    "colon at the end": ("a: b: c\n", (1, 5), "dubbele punt", 'a: "b: c"'),
    "at": ("name: @soep\n", (1, 7), "beginnen met @", 'name: "@soep"'),
    "percent": ("a: x\nname: %soep\n", (2, 7), "beginnen met %", 'name: "%soep"'),
    "backtick": ("name: `soep`\n", (1, 7), "beginnen met `", 'name: "`soep`"'),
    "bold": ("name: **vet**\n", (1, 7), "begint met *", 'name: "**vet**"'),
    "tab": ("name: x\n\ttagline: y\n", (2, 1), "tab", "twee per niveau"),
    "bracket": ("name: [let op\nb: 1\n", (1, 7), "eindigen met ]", '"[let op"'),
    "brace": ("name: {let op\nb: 1\n", (1, 7), "eindigen met }", '"{let op"'),
    "quote": ('name: "Oma" post\n', (1, 7), "aanhalingstekens", '\\"'),
    "no space": ("name: x\ntagline:soep\n", (2, 8), "dubbele punt hoort een spatie", "tagline: soep"),
    "no colon": ("name: x\ntagline\nb: 1\n", (2, 1), "ontbreekt een dubbele punt", "tagline:"),
    "escape code": ("name: x\nb: \x1b[0m\n", (2, 4), "onzichtbaar teken", "Verwijder"),
    "indent": ("name: x\n   b: 1\n", (2, 5), "", "inspringen"),
}


@pytest.mark.parametrize("name", TRAPS)
def test_trap(name: str) -> None:
    text, place, said, proposed = TRAPS[name]
    with pytest.raises(yaml.YAMLError) as error:
        list(yaml.parse(text, Loader=yaml.CSafeLoader))
    position, message, hint = explain(text, error.value)
    assert said in message
    assert proposed in hint
    assert (position.line, position.column) == place
    assert len(hint) < 400


def test_a_proposal_can_be_pasted() -> None:
    for text, _, _, hint in TRAPS.values():
        if hint.startswith(("name: ", "a: ", "- ")):
            assert yaml.safe_load(hint), text
