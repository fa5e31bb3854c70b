"""The report as a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.problems import Problem
from generator.reporting.report import WORDS, Report, grouped, printable, summary
from generator.reporting.terminal import PLACES


def as_markdown(report: Report) -> str:
    """A Markdown list with an item per problem, by file; what was known before is folded."""
    lines = [f"**{summary(report)}**", *_items(grouped(report.problems))]
    if report.known:
        lines += ["", "<details><summary>Al bekend voor deze wijziging</summary>", ""]
        lines += [*_items(grouped(report.known)), "", "</details>"]
    return "\n".join(lines)


def _items(groups: Sequence[Sequence[Problem]]) -> Iterator[str]:
    for path, of_path in groupby(groups, key=lambda group: group[0].path):
        yield from ("", f"`{printable(path).replace('`', '·')}`", "")
        for group in of_path:
            problem = group[0]
            at = problem.position
            hint = f" *{_escaped(problem.hint)}*" if problem.hint else ""
            code = f"**{problem.code}** ({WORDS[problem.severity]})"
            yield f"- regel {at.line}, kolom {at.column}: {code} {_escaped(problem.message)}{hint}{_elsewhere(group)}"


def _elsewhere(group: Sequence[Problem]) -> str:
    if len(group) == 1:
        return ""
    places = ", ".join(
        f"`{printable(problem.path).replace('`', '·')}:{problem.position.line}`" for problem in group[1:PLACES]
    )
    return f" Ook ({len(group)} keer in alles): {places}{' …' if len(group) > PLACES else ''}"


def _escaped(text: str) -> str:
    """The text with all Markdown and HTML escaped, and without mentions and links."""
    text = printable(text)
    for character in "\\`*_[]<>|#~":
        text = text.replace(character, "\\" + character)
    for mark, broken in _LIVE.items():
        text = text.replace(mark, broken)
    return text


_LIVE = {"@": "@<!-- -->", "://": ":<!-- -->//", "www.": "www<!-- -->.", "\\#": "\\#<!-- -->"}
"""What GitHub turns into a link or a mention anywhere outside code, with a spelling that it leaves alone."""
