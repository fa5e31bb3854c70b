"""The report: ratios, verdicts and warnings follow from the numbers and from nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from bench import without
from bench.ballast import ballast, sample
from bench.inventory import Family, family, parts_by_list
from bench.report import TWINS, Target, apart, ratio, report, targets


def generator(*seconds: float, pages: int = 100, size: int = 1_000_000, peak: float = 100) -> dict[str, Any]:
    return {
        "seconds": list(seconds),
        "cpu": list(seconds),
        "peak_mb": peak,
        "rss_mb": peak,
        "pages": pages,
        "page_bytes": size,
        "all_bytes": size,
    }


ABOUT = {
    "day": "2026-11-23", "processors": 2, "model": "x", "memory_mb": 8000, "system": "Linux 6", "python": "3.11.2",
    "load": 0.1, "rounds": 3, "versions": {"hugo": "0.168.0"},
}  # fmt: skip


def test_a_ratio_is_of_the_medians() -> None:
    measured = {"ours": generator(1, 2, 9), "hugo": generator(4, 5, 4)}
    assert ratio(measured, "ours", "hugo") == 0.5


def test_what_was_not_measured_has_no_ratio() -> None:
    assert ratio({"ours": generator(1)}, "ours", "hugo") is None
    assert ratio({}, "ours", "hugo") is None


def test_bytes_apart_are_a_part_of_ours() -> None:
    measured = {"ours": generator(1, size=1000), "hugo": generator(1, size=1100)}
    assert apart(measured, "hugo") == pytest.approx(0.1)


@pytest.mark.parametrize(("value", "verdict"), [(0.5, "met"), (0.4, "met"), (0.51, "**not met**"), (None, "")])
def test_a_target_is_met_up_to_its_limit(value: float | None, verdict: str) -> None:
    assert Target("time", value, 0.5).row()[-1] == verdict


def test_without_measurements_every_target_says_so() -> None:
    text = report({"about": ABOUT})
    assert text.count("not measured") == len(targets({"about": ABOUT}))


def test_the_report_shows_ratios_and_passes_no_unequal_work_in_silence() -> None:
    measured = {"ours": generator(2, 2, 3), "hugo": generator(4, 4, 5, pages=99, size=1_300_000)}
    text = report({"about": ABOUT, "compare": {"10000": measured}})
    assert "| time at 10,000 initiatives, of Hugo's | at most 0.5 | 0.5 | met |" in text
    assert "Hugo made 99 pages, we 100; Hugo wrote +30% bytes" in text


def test_growth_states_the_cost_of_each_one_more() -> None:
    growth = {"3000": generator(5), "1000": generator(3)}
    assert "| 3,000 | 100 | 5.00 | 1.67 | 1.00 |" in report({"about": ABOUT, "growth": growth})


def test_a_check_is_measured_against_the_yaml_loader() -> None:
    check = {"soc": [1.0], "yaml": [2.0], "peak_mb": 50, "files": 10, "file_bytes": 1000}
    text = report({"about": ABOUT, "check": {"10000": check}})
    assert "| time of a full check of 10,000 initiatives, of CSafeLoader's | at most 0.8 | 0.5 | met |" in text


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("", Family("", "list")),
        ("initiatieven/", Family("initiatieven", "list")),
        ("initiatieven/pagina/2/", Family("initiatieven", "list")),
        ("initiatieven/soepfiets/", Family("initiatieven", "detail")),
        ("themas/zorg/pagina/3/", Family("themas", "part")),
        ("data/meldingen/ref001/", Family("data", "other")),
    ],
)
def test_pages_group_by_their_address(address: str, kind: Family) -> None:
    assert family(address) == kind


def test_the_parts_of_a_list_are_counted() -> None:
    found = dict.fromkeys(["themas/a/", "themas/a/pagina/2/", "themas/a/pagina/3/", "themas/b/"], 1)
    assert parts_by_list(found) == {"themas/a/": 3}


def test_ballast_fills_only_what_lacks() -> None:
    wanted = {"themas/a/": 1000, "themas/b/": 3000, "edities/x/": 500}
    made = {"themas/a/": 500, "themas/b/": 1500, "edities/x/": 900}
    found = ballast(wanted, made)
    assert set(found) == {Family("themas", "detail")}
    assert len(found[Family("themas", "detail")].encode()) == pytest.approx(1000, abs=70)


def test_a_sample_holds_every_family() -> None:
    pages = dict.fromkeys(["", "themas/", *(f"themas/{number}/" for number in range(100))], 1)
    assert {family(address) for address in sample(pages)} == {family(address) for address in pages}
    assert len(sample(pages)) < 20


def test_what_the_open_data_adds_is_told_and_judged() -> None:
    measured: dict[str, Any] = {
        **{f"{part} {what}": [time, time, time] for part, time in PARTS.items() for what in ("seconds", "cpu")},
        **{f"{kind} {what}": 1_000 for kind in ("csv", "json", "xlsx") for what in ("files", "bytes")},
        "writers": {"CSV: ours": 1.0, "CSV: Frictionless": 30.0},
    }
    text = report({"about": ABOUT, "data": {"10000": measured}})
    assert "| what CSV and JSON add to a build at 10,000 initiatives | at most 0.4 | 0.25 | met |" in text
    assert "| with the workbook too | 15.00 | 15.00 | +50% |" in text
    assert "| CSV: Frictionless | 30.00 |" in text


def test_a_fast_piece_is_measured_by_what_the_build_takes_without_it() -> None:
    runs = {"seconds": [1.0, 2.0, 9.0], "cpu": [4.0, 4.0, 5.0]}
    slower = {"seconds": [3.0, 3.0, 3.0], "cpu": [5.0, 5.0, 5.0]}
    text = report({"about": ABOUT, "fast": {"10000": {"nothing": runs, "yaml": slower}}})
    assert "## What each fast piece gives at 10,000 initiatives" in text
    assert "| every fast piece | 2.00 | 4.00 |  |  |" in text
    assert "| every record read by the parser | 3.00 | 5.00 | +1.00 | +25% |" in text
    assert "## What each fast piece" not in report({"about": ABOUT})


def test_every_fast_piece_has_a_twin_to_build_with() -> None:
    replaced = {name for names in without.TWINS.values() for name in names}
    chosen = {"collect_garbage", "in_plain_style", "leave_garbage", "Memory", "parallel_map", "start"}
    assert replaced == chosen | {"template_environment"}
    assert [*without.TWINS] == [*TWINS]


PARTS = {"none": 10.0, "text": 12.5, "all": 15.0}
