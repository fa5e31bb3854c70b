"""The only place that reads the clock; everything else is told what day it is."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def build_day() -> date:
    """The day of the build: that of SOURCE_DATE_EPOCH (seconds since 1970, UTC) if it is set, otherwise today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), tz=UTC).date() if epoch.isdigit() else date.today()
