"""Lists that are written as text (FLD017)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.forms import choices
from generator.checks.violation import Violation, another_name, short
from generator.problems import Edit, Finding, rule
from generator.schema import Field
from generator.source.writing import scalar
from generator.values import as_id, joined_by_word, read_list


@rule("FLD017", "Een lijst op een regel")
def list_as_text(violation: Violation) -> Iterator[Finding]:
    """In een lijst staat elke waarde apart: op een eigen regel met een streepje, of met komma's tussen rechte haken.

    Goed:

        themes:
          - armoede
          - eenzaamheid

    Fout:

        themes: armoede, eenzaamheid
    """
    field, item = violation.field, violation.field.item
    assert item is not None
    items = read_list(violation.text)
    if not item.references and joined_by_word(violation.text):
        items = (" ".join(violation.text.split()),)
    if item.references or item.enum:
        items = _chosen(violation, item, items)
    shown = f"{field.name}: [{', '.join(map(scalar, items))}]"
    edit = Edit(violation.record.at(*violation.pointer), f"[{', '.join(map(scalar, items))}]")
    valid = len(set(items)) == len(items) and violation.fits(list(items))
    hint = f"Schrijf: {short(shown, 200)}"
    if not valid and item.enum:
        hint = f"Zet tussen rechte haken een of meer van: {choices(item)}."
    elif not valid:
        hint = f"Zet elke waarde apart: {short(shown, 200)}. Kijk daarna elke waarde na."
    yield violation.finding(
        f'"{short(violation.text)}" is geen lijst; bij "{field.name}" hoort een lijst.',
        hint,
        edit=edit if valid else None,
    )


def _chosen(violation: Violation, item: Field, items: tuple[str, ...]) -> tuple[str, ...]:
    """The items as ids or permitted values, as far as they can be read so; "a / b" may be two items."""

    def read(text: str) -> str:
        if item.references:
            return as_id(text) if as_id(text) in violation.ids[item.references] else text
        return text if text in item.enum else another_name(text, item) or text

    split = tuple(read(part) for text in items for part in _SEPARATOR.split(text) if part)
    return split if violation.fits(list(split)) else tuple(map(read, items))


_SEPARATOR = re.compile(r"\s*[/|+]\s*")
