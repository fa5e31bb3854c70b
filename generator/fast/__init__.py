"""Speed, and nothing else: each piece stands beside a plain twin in `fast/plain` that does the same.

This is the one place that chooses. With `SOC_PLAIN=1` in the environment the plain twins do all the work: nothing is
forked, so read those first. A site has the same bytes either way.
"""

from __future__ import annotations

import os

from generator.fast.plain.parallel import Failed, Killed, Task

PLAIN = os.environ.get("SOC_PLAIN", "") not in ("", "0")
"""Whether the plain twins do the work."""

if PLAIN:
    from generator.fast.plain.parallel import parallel_map, start
else:
    from generator.fast.parallel import parallel_map, start

__all__ = ["PLAIN", "Failed", "Killed", "Task", "parallel_map", "start"]
