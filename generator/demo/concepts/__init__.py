"""The invented vocabulary of the demo: all themes in the order in which they are written."""

from generator.demo.concepts import (
    access,
    care,
    energy,
    green,
    health,
    language,
    living,
    loneliness,
    poverty,
    reuse,
    work,
    youth,
)
from generator.demo.concepts.shape import Concept, Theme

__all__ = ["THEMES", "Concept", "Theme"]

THEMES: tuple[Theme, ...] = (
    loneliness.THEME,
    living.THEME,
    care.THEME,
    poverty.THEME,
    work.THEME,
    language.THEME,
    youth.THEME,
    health.THEME,
    access.THEME,
    reuse.THEME,
    energy.THEME,
    green.THEME,
)
