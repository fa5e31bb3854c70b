"""The only module that reads the clock; all others take the day as an argument."""

from __future__ import annotations

import os
import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_DUTCH_SUMMER = timezone(timedelta(hours=2))
"""Dutch summer time, for systems without a time zone database: never behind the time in the Netherlands."""


class InvalidEpoch(ValueError):
    """SOURCE_DATE_EPOCH is not a moment; the argument is the message, in Dutch."""


def build_day() -> date:
    """The day of the build: that of SOURCE_DATE_EPOCH (in seconds since 1970, UTC) if it is set, otherwise today.

    See https://reproducible-builds.org/specs/source-date-epoch/. Raises InvalidEpoch if it is set to anything but a
    moment before the year 10000.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return date.today()
    if re.fullmatch("[0-9]{1,12}", epoch) and int(epoch) < _YEAR_10000:
        return datetime.fromtimestamp(int(epoch), tz=UTC).date()
    shown = epoch if epoch.isprintable() and len(epoch) < 40 else "iets anders"
    raise InvalidEpoch(
        f'De instelling SOURCE_DATE_EPOCH is "{shown}" en geen moment: schrijf de seconden sinds 1970, '
        "bijvoorbeeld 1795392000, of haal deze instelling weg."
    )


_YEAR_10000 = 253_402_300_800
"""The first second that `datetime` cannot hold."""


def dutch_day() -> date:
    """The actual day in the Netherlands, whatever the day of the build is."""
    return datetime.now(_zone()).date()


def _zone() -> tzinfo:
    try:
        return ZoneInfo("Europe/Amsterdam")
    except (ZoneInfoNotFoundError, OSError, ValueError):
        return _DUTCH_SUMMER
