"""How a text looks to a reader: whatever is written so that it looks the same, reads the same here."""

from generator.appearance.seen import Seen, seen, squashed

__all__ = ["Seen", "seen", "squashed"]
