"""What a text looks like to a reader: texts that look the same give the same result, however they were written."""

from generator.appearance.seen import Seen, seen, squashed
from generator.appearance.spelling import respelled, respelled_from

__all__ = ["Seen", "respelled", "respelled_from", "seen", "squashed"]
