"""The only place that reads the clock; everything else is told what day it is."""

from __future__ import annotations

import os
import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_AHEAD = timezone(timedelta(hours=2))
"""The Dutch clock in summer. Where the system does not know the zones this is never behind the Netherlands."""


class NoDay(ValueError):
    """SOURCE_DATE_EPOCH is not a moment; what it is, in Dutch, is the argument."""


def build_day() -> date:
    """The day of the build: that of SOURCE_DATE_EPOCH (seconds since 1970, UTC) if it is set, otherwise today.

    Raises NoDay if it is set to anything else than a moment before the year 10000.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return date.today()
    if re.fullmatch("[0-9]{1,12}", epoch) and int(epoch) < _END_OF_TIME:
        return datetime.fromtimestamp(int(epoch), tz=UTC).date()
    shown = epoch if epoch.isprintable() and len(epoch) < 40 else "iets anders"
    raise NoDay(
        f'De instelling SOURCE_DATE_EPOCH is "{shown}" en geen moment: schrijf de seconden sinds 1970, '
        "bijvoorbeeld 1795392000, of haal deze instelling weg."
    )


_END_OF_TIME = 253_402_300_800
"""The year 10000, in which no calendar of ours goes on."""


def dutch_day() -> date:
    """The day that it really is in the Netherlands, whatever the build is told."""
    return datetime.now(_zone()).date()


def _zone() -> tzinfo:
    try:
        return ZoneInfo("Europe/Amsterdam")
    except (ZoneInfoNotFoundError, OSError, ValueError):
        return _AHEAD
