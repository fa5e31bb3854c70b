"""Speed, and nothing else: each piece stands beside a plain twin in `fast/plain` that does the same.

This is the one place that chooses. With `SOC_PLAIN=1` in the environment the plain twins do all the work: read those
first. A site has the same bytes either way.

- `start`, `parallel_map`: work shared with a second process, or done by this one when it is asked for.
- `in_plain_style`: YAML in the usual style read line by line, or left to the parser.
- `template_environment`: Jinja with short cuts, or unchanged.
- `remembered`, `Memory`: what several pages show made once, or for each.
- `leave_garbage`, `collect_garbage`: memory kept until the program ends, or garbage collected as Python does.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from generator.fast.plain.memory import remembered
from generator.fast.plain.parallel import Failed, Killed, Task

if TYPE_CHECKING:
    import jinja2

PLAIN = os.environ.get("SOC_PLAIN", "") not in ("", "0")
"""Whether the plain twins do the work."""

if PLAIN:
    from generator.fast.plain.garbage import collect_garbage, leave_garbage
    from generator.fast.plain.memory import Memory
    from generator.fast.plain.parallel import parallel_map, start
    from generator.fast.plain.yaml_reader import in_plain_style
else:
    from generator.fast.garbage import collect_garbage, leave_garbage
    from generator.fast.memory import Memory
    from generator.fast.parallel import parallel_map, start
    from generator.fast.plain_style import in_plain_style


def template_environment() -> type[jinja2.Environment]:
    """The kind of environment that templates are compiled for. Only who prints pages imports Jinja."""
    if PLAIN:
        from generator.fast.plain import templates as plain

        return plain.Environment
    from generator.fast import templates

    return templates.Environment


__all__ = [
    "PLAIN",
    "Failed",
    "Killed",
    "Memory",
    "Task",
    "collect_garbage",
    "in_plain_style",
    "leave_garbage",
    "parallel_map",
    "remembered",
    "start",
    "template_environment",
]
