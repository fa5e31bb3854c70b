"""The invented vocabulary of the demo: all themes in the order in which they are written."""

from generator.demo.concepts import green, growing, income, nearby
from generator.demo.concepts.shape import Concept, Theme

__all__ = ["THEMES", "Concept", "Theme"]

THEMES: tuple[Theme, ...] = nearby.THEMES + income.THEMES + growing.THEMES + green.THEMES
