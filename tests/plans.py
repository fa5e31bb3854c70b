"""Plans of sites for tests, in a frame that is only a hole: MkDocs draws nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from generator import outputs
from generator.installation import THEME
from generator.pipeline import link, load_and_check, plan
from generator.planning import Drawn, Plan
from generator.problems import has_errors
from tests.conftest import TODAY


def drawn(url: str = "https://example.org/", **prose: str) -> Drawn:
    """A frame for every depth, and pages of prose."""
    return Drawn(
        frames=dict.fromkeys(range(6), "<main>%%soc:body%%</main>"),
        prose={f"{name}/": html for name, html in prose.items()},
        texts=[(f"{name}/index.html", f"content/{name}.md") for name in prose],
        files=[f"{name}/index.html" for name in prose],
        url=url,
        name="Toets",
        templates=outputs.compiled(THEME),
    )


def planned(
    data: Path, prose: Mapping[str, str] | None = None, *, url: str = "https://example.org/", today: date = TODAY
) -> Plan:
    """The plan of the site of records that have no errors."""
    checked = load_and_check(data, today)
    assert not has_errors(checked.problems)
    return plan(checked, link(checked), drawn(url, **prose or {}))
