"""How a text looks to a reader: whatever is written so that it looks the same, reads the same here."""

from generator.appearance.seen import Seen, seen, squashed
from generator.appearance.spelling import respelled, respelled_from

__all__ = ["Seen", "respelled", "respelled_from", "seen", "squashed"]
