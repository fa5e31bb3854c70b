"""A new directory of one's own: invented records, prose, settings and a guide, which builds at once.

The records are the examples that the tests hold right, the handbook is that of the project; `files` holds the rest.
"""

from generator.starter.directory import Wishes, write_directory

__all__ = ["Wishes", "write_directory"]
