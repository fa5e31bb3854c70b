"""Writes what was measured as Markdown: tables, and each target with what became of it. It measures nothing itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

Results = Mapping[str, Any]
NAMES = {
    "ours": "this project",
    "hugo": "Hugo",
    "stock": "MkDocs + Material",
    "searchless": "MkDocs + Material, search off",
}
MOST_BYTES_APART = 0.15
"""As a part of the bytes of our pages."""
PHASES = {
    "start": "start Python and import",
    "frame": "MkDocs draws the frame and the prose",
    "load": "find the files, read the YAML with positions",
    "check": "cast by schema, all rules",
    "link": "make the directory",
    "view": "page data, and the prose filled in",
    "render": "templates and frame",
    "write": "write the files",
    "rest": "compile the templates, plan the pages and the rest",
}
"""The phases and what they are."""
TWINS = {
    "nothing": "every fast piece",
    "parallel": "no second process",
    "yaml": "every record read by the parser",
    "templates": "Jinja's own printing",
    "garbage": "garbage collected",
    "memory": "what several pages show made for each",
}
"""The builds by which the fast pieces are measured: the first has them all, the others one plain twin each."""


@dataclass(frozen=True)
class Target:
    """Something that must stay within a limit. `value` is None when it was not measured."""

    what: str
    value: float | None
    most: float
    unit: str = ""

    def row(self) -> list[str]:
        """The target as a row of the table."""
        if self.value is None:
            return [self.what, f"at most {_number(self.most)}{self.unit}", "not measured", ""]
        verdict = "met" if self.value <= self.most else "**not met**"
        return [self.what, f"at most {_number(self.most)}{self.unit}", f"{_number(self.value)}{self.unit}", verdict]


def report(results: Results) -> str:
    """The whole report."""
    parts = [_opening(results["about"]), _targets(results)]
    parts += [_comparison(int(size), measured) for size, measured in results.get("compare", {}).items()]
    if results.get("phases"):
        parts.append(_phases(results["phases"]))
    if results.get("growth"):
        parts.append(_growth(results["growth"]))
    if results.get("check"):
        parts.append(_check(results["check"]))
    parts += [_data(int(size), measured) for size, measured in results.get("data", {}).items()]
    parts += [_speed_room(int(size), pieces) for size, pieces in results.get("fast", {}).items()]
    return "\n\n".join([*parts, _READING]) + "\n"


def targets(results: Results) -> list[Target]:
    """Every target, measured or not."""
    large, small = results.get("compare", {}).get("10000", {}), results.get("compare", {}).get("1000", {})
    check, data = (results.get(piece, {}).get("10000", {}) for piece in ("check", "data"))
    return [
        Target("time at 10,000 initiatives, of Hugo's", ratio(large, "ours", "hugo"), 0.5),
        Target("time at 10,000 initiatives, of MkDocs + Material's", ratio(large, "ours", "stock"), 0.05),
        Target("peak memory at 10,000 initiatives", large.get("ours", {}).get("peak_mb"), 400, " MB"),
        Target("what CSV and JSON add to a build at 10,000 initiatives", data_cost(data), 0.4),
        Target("time at 1,000 initiatives, of Hugo's", ratio(small, "ours", "hugo"), 1),
        Target("time of a full check of 10,000 initiatives, of CSafeLoader's", _check_ratio(check), 0.8),
        Target("peak memory of that check", check.get("peak_mb"), 400, " MB"),
    ]


def ratio(measured: Mapping[str, Any], generator: str, other: str) -> float | None:
    """The median time of one generator as a part of that of the other; None when either was not measured."""
    if generator not in measured or other not in measured:
        return None
    return float(median(measured[generator]["seconds"]) / median(measured[other]["seconds"]))


def apart(measured: Mapping[str, Any], name: str) -> float:
    """How much more (or less) HTML a generator wrote than we did, as a part of ours."""
    return float(measured[name]["page_bytes"] / measured["ours"]["page_bytes"] - 1)


def _opening(about: Mapping[str, Any]) -> str:
    versions = ", ".join(f"{name} {number}" for name, number in about["versions"].items())
    return (
        "# How fast it is\n\nMade by `make bench`; do not edit.\n\n"
        f"Measured on {about['day']}: {about['processors']} processors ({about['model']}), "
        f"{about['memory_mb'] / 1000:.0f} GB memory, {about['system']}, Python {about['python']}, {versions}. "
        f"Load of the machine before the first run: {about['load']}."
    )


def _targets(results: Results) -> str:
    rows = [target.row() for target in targets(results)]
    return f"## Targets\n\n{_table(['', 'target', 'measured', ''], rows)}"


def _comparison(size: int, measured: Mapping[str, Any]) -> str:
    rows = []
    for name, made in measured.items():
        seconds = made["seconds"]
        rows.append(
            [
                NAMES[name],
                f"{median(seconds):.2f}",
                f"{min(seconds):.2f} to {max(seconds):.2f}" if len(seconds) > 1 else "one run",
                f"{median(made['cpu']):.1f}",
                f"{median(seconds) / median(measured['ours']['seconds']):.2f}",
                f"{made['peak_mb']:.0f}",
                f"{made['rss_mb']:.0f}",
                f"{made['pages']:,}",
                f"{made['page_bytes'] / 1e6:.1f}",
                "" if name == "ours" else f"{apart(measured, name):+.0%}",
                f"{made['all_bytes'] / 1e6:.1f}",
            ]
        )
    head = ["", "median s", "spread s", "processor s", "times ours", "peak MB", "largest process MB", "pages",
            "MB of pages", "against ours", "MB in all"]  # fmt: skip
    return f"## {size:,} initiatives, cold\n\n{_table(head, rows)}{_unequal(measured)}"


def _unequal(measured: Mapping[str, Any]) -> str:
    """A warning for a comparison that is not one."""
    differences = []
    for name, made in measured.items():
        if made["pages"] != measured["ours"]["pages"]:
            differences.append(f"{NAMES[name]} made {made['pages']:,} pages, we {measured['ours']['pages']:,}")
        if abs(apart(measured, name)) > MOST_BYTES_APART:
            differences.append(f"{NAMES[name]} wrote {apart(measured, name):+.0%} bytes")
    return f"\n\n**Not equal work:** {'; '.join(differences)}." if differences else ""


def _phases(phases: Mapping[str, Mapping[str, Sequence[float]]]) -> str:
    sizes = list(phases)
    rows = [[what, *(f"{median(phases[size][phase]):.2f}" for size in sizes)] for phase, what in PHASES.items()]
    rows.append(["together", *(f"{sum(median(seconds) for seconds in phases[size].values()):.2f}" for size in sizes)])
    head = ["seconds", *(f"{int(size):,} initiatives" for size in sizes)]
    return (
        "## Where our time goes\n\nMedians of three runs in one process. A build runs MkDocs beside the loading, and "
        f"loads and writes in two processes, so it takes less than the sum.\n\n{_table(head, rows)}"
    )


def _growth(growth: Mapping[str, Mapping[str, Any]]) -> str:
    rows, before = [], None
    for size, measured in sorted(growth.items(), key=lambda item: int(item[0])):
        count, seconds = int(size), median(measured["seconds"])
        more = "" if before is None else f"{(seconds - before[1]) / (count - before[0]) * 1000:.2f}"
        rows.append(
            [
                f"{count:,}",
                f"{measured['pages']:,}",
                f"{seconds:.2f}",
                f"{seconds / count * 1000:.2f}",
                more,
                f"{measured['page_bytes'] / 1e6:.1f}",
                f"{measured['peak_mb']:.0f}",
            ]
        )
        before = (count, seconds)
    head = ["initiatives", "pages", "median s", "ms each", "ms for each one more", "MB of pages", "peak MB"]
    return (
        "## How the cost grows\n\nOur whole build. The cost grows linearly when each one more costs the same in every "
        f"row; the fixed start weighs on the smaller sizes.\n\n{_table(head, rows)}"
    )


def _check(check: Mapping[str, Mapping[str, Any]]) -> str:
    rows = [
        [
            f"{int(size):,}",
            f"{measured['files']:,}",
            f"{measured['file_bytes'] / 1e6:.1f}",
            f"{median(measured['soc']):.2f}",
            f"{median(measured['yaml']):.2f}",
            f"{_check_ratio(measured):.2f}",
            f"{measured['peak_mb']:.0f}",
        ]
        for size, measured in check.items()
    ]
    head = ["initiatives", "files", "MB", "`soc check` s", "CSafeLoader s", "ratio", "peak MB"]
    return (
        "## What a full check costs\n\n`soc check` finds, loads, casts and checks all records with all rules. "
        "Beside it, PyYAML's CSafeLoader loads the same files, nothing else. Both with the start of Python.\n\n"
        f"{_table(head, rows)}"
    )


def _check_ratio(measured: Mapping[str, Any]) -> float | None:
    return median(measured["soc"]) / median(measured["yaml"]) if measured else None


def _data(size: int, measured: Mapping[str, Any]) -> str:
    none, text, whole = (median(measured[f"{part} cpu"]) for part in ("none", "text", "all"))
    rows = [
        [
            what,
            f"{median(measured[f'{part} seconds']):.2f}",
            f"{cpu:.2f}",
            "" if cpu is none else f"{cpu / none - 1:+.0%}",
        ]
        for what, part, cpu in (
            ("without open data", "none", none),
            ("with CSV and JSON", "text", text),
            ("with the workbook too", "all", whole),
        )
    ]
    files = ", ".join(
        f"{kind.upper()} {measured[f'{kind} files']:,} ({measured[f'{kind} bytes'] / 1e6:.1f} MB)"
        for kind in ("csv", "json", "xlsx")
    )
    writers = [[what, f"{seconds:.2f}"] for what, seconds in measured["writers"].items()]
    return (
        f"## What the open data costs at {size:,} initiatives\n\nThe whole build, in turns. Files: {files}.\n\n"
        f"{_table(['build', 'median s', 'processor s', 'against without'], rows)}\n\n"
        "The same rows by other writers, with what it takes to find them in the records, in one process:\n\n"
        f"{_table(['writer', 'processor s'], writers)}"
    )


def data_cost(measured: Mapping[str, Any]) -> float | None:
    """What CSV and JSON add to the processor time of a build, as a part of it; None if it was not measured."""
    return median(measured["text cpu"]) / median(measured["none cpu"]) - 1 if measured else None


def _speed_room(size: int, pieces: Mapping[str, Any]) -> str:
    seconds, cpu = ({piece: median(runs[what]) for piece, runs in pieces.items()} for what in ("seconds", "cpu"))
    rows = []
    for piece in pieces:
        more = cpu[piece] - cpu["nothing"], f"{cpu[piece] / cpu['nothing'] - 1:+.0%}"
        told = ["", ""] if piece == "nothing" else [f"{more[0]:+.2f}", more[1]]
        rows.append([TWINS[piece], f"{seconds[piece]:.2f}", f"{cpu[piece]:.2f}", *told])
    return (
        f"## What each fast piece gives at {size:,} initiatives\n\nThe whole build, in turns: as it is, and with the "
        f"plain twin of one piece.\n\n{_table(['build', 'median s', 'processor s', 'more', ''], rows)}"
    )


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 10 else f"{value:.3g}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


_READING = """\
## How to read this

- All three build the same demo records (`soc demo`, seed 1): the same addresses, with bytes of HTML within 15 percent.
  Where a page of another generator is shorter than ours, constant text in its template makes up the difference: this
  costs that generator hardly more than the writing.
- Cold: nothing is in the output folder before a run and no generator keeps a cache. Nothing is removed until all is
  measured, since a file system is slow for minutes after many files went. The files of the records, and the
  compiled Python files, are in the memory of the system, for all alike.
- Our time holds everything: start of Python, loading with positions, checking with all rules, linking, rendering,
  writing, and MkDocs drawing frame and prose. Hugo and MkDocs check nothing beyond what they need themselves.
- Hugo gets each record as the front matter of a content file, the description as its text, and does what our templates
  do: tables of facts, sources numbered per page and listed at its end, titles looked up of what a record refers to,
  neighbours on the same theme, paged lists. Our frame is fixed text in its layouts. Where it has less to do than we:
  consent, inverse links and coach pairings are not computed; agenda, publications, prose and data pages hold plain
  text of the same length; the lists of a municipality hold twelve cards. Files that are no page (style, fonts,
  pictures) lie ready for Hugo and MkDocs to copy, also where we make them.
- MkDocs + Material gets one Markdown file per page, facts as tables, sources as footnotes; its navigation holds
  the main pages only, because its time grows with the square of the navigation. The target is about MkDocs as it
  comes, with the search it has unless one turns it off; beside it stands the time without, which is run once
  above 1,000 initiatives.
- Peak memory is the largest sum of proportional set sizes of all processes, sampled every 20 ms in a run that is not
  timed (MkDocs: every 250 ms, in a timed run). MB is 10^6 bytes.
- The runs take turns: one of each, then again. Medians, with the least and the most beside them. Processor seconds
  are those of all processes together, and vary less on a machine that does other work."""
