"""Prints what a check found, in one of its forms."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.options import day_of_consent

if TYPE_CHECKING:
    from generator.problems import Problem
    from generator.reading import Loaded

_COLOURS = {"error": "red", "warning": "yellow", "place": "cyan", "quiet": "bright_black"}


def records_without_errors(data: Path, today: date) -> Loaded:
    """The records in `data`, checked. If there are errors they are printed, and the command leaves with exit code 1."""
    from generator.pipeline import load_and_check

    checked = load_and_check(data, today, day_of_consent(data, today))
    if exit_code(checked):
        print_report(checked, "text")
        sys.exit(1)
    return checked


def exit_code(checked: Loaded) -> int:
    """The exit code of a command for these records: 1 if there are errors, otherwise 0."""
    from generator.problems import has_errors

    return 1 if has_errors(checked.problems) else 0


def print_report(checked: Loaded, form: str, before: Iterable[Problem] | None = None) -> None:
    """Print all problems in the form that was asked for: text, github, json or markdown.

    `before` are the problems of an earlier revision: what is new since then comes first.
    """
    from generator import reporting
    from generator.source import in_order

    _lines.cache_clear()  # they may have changed since the last report
    report = reporting.report(in_order(checked.problems), len(checked.records), before)
    if form == "json":
        click.echo(reporting.as_json(report))
    elif form == "markdown":
        click.echo(reporting.as_markdown(report))
    else:
        text = reporting.as_github(report) if form == "github" else reporting.as_text(report, _line_of, _style)
        click.echo(text, nl=bool(text))
        click.echo(reporting.summary(report))


def some(names: Sequence[str], most: int = 5) -> str:
    """The first `most` of a list of names, and how many more there are (Dutch)."""
    from generator.reporting.report import printable

    more = f" en nog {len(names) - most}" if len(names) > most else ""
    return ", ".join(printable(name) for name in names[:most]) + more


def _style(text: str, name: str) -> str:
    return click.style(text, fg=_COLOURS[name])


@lru_cache(maxsize=4)
def _lines(path: str) -> list[str]:
    from generator.source.reading import NotReadable, read_text

    try:
        return read_text(Path(path)).splitlines()
    except (NotReadable, ValueError):  # a name that this system cannot hold, shown as well as could be
        return []


def _line_of(path: str, number: int) -> str:
    lines = _lines(path)
    return lines[number - 1] if number <= len(lines) else ""
