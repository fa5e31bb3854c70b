"""The clock: the day of the build can be set, the day in the Netherlands cannot."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest

from generator import clock


def test_the_dutch_day_ignores_the_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert clock.build_day() == date(1970, 1, 1)
    now = datetime.now(UTC)
    assert now.date() <= clock.dutch_day() <= (now + timedelta(hours=2, minutes=1)).date()


@pytest.mark.parametrize("failure", [ZoneInfoNotFoundError("Europe/Amsterdam"), OSError(), ValueError()])
def test_without_a_time_zone_database_the_day_is_never_too_early(
    monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    amsterdam = ZoneInfo("Europe/Amsterdam")

    def none(key: str) -> None:
        raise failure

    monkeypatch.setattr(clock, "ZoneInfo", none)
    zone = clock._zone()
    for hour in range(0, 365 * 24, 5):
        moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hour)
        assert moment.astimezone(zone).date() >= moment.astimezone(amsterdam).date()
