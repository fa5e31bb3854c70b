"""The `soc` command: begin a directory, check records, build sites, make example data. One module for each command.

Exit codes: 0 all is well (warnings allowed), 1 there are problems, 2 the command was not understood or the computer
could not do it, 3 a fault of the program itself, 130 interrupted, 141 nobody reads what is said. Imports that cost time
are made where they are needed, so that `soc --help` answers at once.
"""

from generator.cli.program import main, soc

__all__ = ["main", "soc"]
