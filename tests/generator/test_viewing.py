"""What the views are given."""

from __future__ import annotations

from pathlib import Path

from generator.checks import RULES
from generator.linking import link
from generator.pipeline import load_and_check
from generator.viewing import view_context
from tests.conftest import EXAMPLES, TODAY


def test_views_are_given_the_records_the_day_and_what_explains_them(toy: Path) -> None:
    (toy / "reference" / "addresses.csv").write_text("address,gone,moved_to\nthemas/weg/,2026-01-31,\n", "utf-8")
    checked = load_and_check(toy, TODAY)
    directory = link(checked.records, checked.context, demo=True)
    context = view_context(checked, directory, url="https://soc.test/", name="Zonnedaal")
    assert context.directory is directory
    assert (context.url, context.name, context.today) == ("https://soc.test/", "Zonnedaal", TODAY)
    assert context.pictures == {}
    assert [kind.name for kind in context.documentation.record_types] == [*checked.package.record_types]
    assert context.documentation.package.desk is not None
    assert context.documentation.package.desk.name == "de redactie van deze voorbeeldsite"
    assert context.documentation.rules == RULES
    assert context.ledger["themas/weg/"].gone == "2026-01-31"


def test_views_know_the_size_of_each_picture() -> None:
    checked = load_and_check(EXAMPLES / "valid", TODAY)
    directory = link(checked.records, checked.context, demo=True)
    sizes = {("initiatives", "soepfiets.webp"): (480, 320)}
    context = view_context(checked, directory, url="", name="", pictures=sizes)
    assert context.pictures == sizes
