"""Makes the records of the themes."""

from collections.abc import Iterator

from generator.demo.emitter import Record
from generator.demo.vocabulary import THEMES


def themes() -> Iterator[tuple[str, Record]]:
    """The id and record of every theme."""
    for theme in THEMES:
        yield (
            theme.id,
            {
                "name": theme.name,
                "description": theme.description,
                "synonyms": list(theme.synonyms),
                "icon": theme.icon,
                "sdgs": list(theme.sdgs),
            },
        )
