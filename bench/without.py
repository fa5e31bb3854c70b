"""The `soc` command with the plain twin of one piece of speed machinery. Run: python -m bench.without PIECE ARGUMENTS.

Nothing else of the generator is imported before the piece is replaced: whoever uses it gets the twin.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from generator import fast
from generator.fast.plain import garbage, memory, parallel, yaml_reader


def _plain_environment() -> type[Any]:
    from generator.fast.plain.templates import Environment

    return Environment


TWINS: dict[str, dict[str, Callable[..., Any]]] = {
    "nothing": {},
    "parallel": {"start": parallel.start, "parallel_map": parallel.parallel_map},
    "yaml": {"in_plain_style": yaml_reader.in_plain_style},
    "templates": {"template_environment": _plain_environment},
    "garbage": {"leave_garbage": garbage.leave_garbage, "collect_garbage": garbage.collect_garbage},
    "memory": {"Memory": memory.Memory},
}
"""What takes the place of what in `generator.fast`, for each piece."""


def main() -> None:
    """Run the command without the piece that the first argument names."""
    piece, *arguments = sys.argv[1:]
    for name, twin in TWINS[piece].items():
        setattr(fast, name, twin)
    from generator.cli import soc

    sys.argv[1:] = arguments
    soc()


if __name__ == "__main__":
    main()
