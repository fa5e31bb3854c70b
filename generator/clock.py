"""The only place that reads the clock; everything else is told what day it is."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_AHEAD = timezone(timedelta(hours=2))
"""The Dutch clock in summer. Where the system does not know the zones this is never behind the Netherlands."""


def build_day() -> date:
    """The day of the build: that of SOURCE_DATE_EPOCH (seconds since 1970, UTC) if it is set, otherwise today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), tz=UTC).date() if epoch.isdigit() else date.today()


def dutch_day() -> date:
    """The day that it really is in the Netherlands, whatever the build is told."""
    return datetime.now(_zone()).date()


def _zone() -> tzinfo:
    try:
        return ZoneInfo("Europe/Amsterdam")
    except (ZoneInfoNotFoundError, OSError, ValueError):
        return _AHEAD
