"""What somebody writes in a text of a record stands on a page: a field that no view shows is found here.

Every text of the toy directory, which fills each field once, gets a word of its own behind it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.installation import THEME
from generator.linking import link
from generator.outputs import environment, shown_pictures
from generator.pipeline import load_and_check
from generator.schema import Field
from generator.viewing import view_context
from generator.views import FAMILIES
from tests.conftest import TODAY
from tests.unchanging import PACKAGE

NOT_SHOWN: dict[str, str] = {}
"""The texts that no page shows, by the path of the field, and why."""

NAMES = ("file", "icon", "cbs_code")
"""Fields whose text is the name of something."""


def free(field: Field) -> bool:
    """Whether any text can stand in a field."""
    bound = field.labels or field.references or field.partial_date or field.mailbox or field.constraints.get("pattern")
    text = field.type == "string" and field.format == "default" and field.name not in NAMES
    return text and not bound and "enum" not in field.constraints


def marked(value: Any, fields: tuple[Field, ...], path: str, words: dict[str, list[str]]) -> Any:
    """The value of an object with a word behind each free text; adds the words by the path of the field."""
    known = {field.name: field for field in fields}
    return {
        key: _marked(held, known[key], f"{path}.{key}", words) if key in known else held for key, held in value.items()
    }


def _marked(value: Any, field: Field, path: str, words: dict[str, list[str]]) -> Any:
    if isinstance(value, list) and field.item is not None:
        return [_marked(held, field.item, path, words) for held in value]
    if isinstance(value, dict):
        return marked(value, field.fields, path, words)
    if not (isinstance(value, str) and free(field)):
        return value
    word = f"kanarie{len([word for found in words.values() for word in found])}vogel"
    words.setdefault(path, []).append(word)
    return f"{value.rstrip()} {word}"


def printed(data: Path) -> Iterator[str]:
    """The pages of the records in a folder, without their frame."""
    checked = load_and_check(data, TODAY)
    directory = link(checked.records, checked.context, demo=True)
    shown = shown_pictures(data, directory)
    pictures = {(picture.resource, picture.name): picture.size for picture in shown}
    context = view_context(checked, directory, url="https://soc.test/", name="Zonnedaal", pictures=pictures)
    env = environment(THEME)
    for family in FAMILIES.values():
        for key in family.keys(context):
            page = family.page(context.only(family.reads), key)
            names = {**page.body.context(), "root": page.root, "sources": page.sources}
            yield env.get_template(f"records/{page.body.template}").render(names)


def test_every_text_of_a_record_reaches_a_page(toy: Path) -> None:
    words: dict[str, list[str]] = {}
    for kind in PACKAGE.record_types.values():
        for file in sorted((toy / kind.name).glob("*.yaml")):
            record = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
            text = yaml.safe_dump(marked(record, kind.fields, kind.name, words), sort_keys=False, allow_unicode=True)
            file.write_text(text, encoding="utf-8")
    assert len(words) > 80
    text = "\n".join(printed(toy))
    unseen = {path for path, found in words.items() if not any(word in text for word in found)}
    assert sorted(unseen - {*NOT_SHOWN}) == []
    assert sorted({*NOT_SHOWN} - unseen) == [], "these are shown after all"
