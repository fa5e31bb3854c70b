"""Makes the records of the target groups."""

from collections.abc import Iterator

from generator.demo.emitter import Record
from generator.demo.vocabulary import TARGET_GROUPS
from generator.values import as_id


def target_groups() -> Iterator[tuple[str, Record]]:
    """The id and record of every target group."""
    for group in TARGET_GROUPS.groups:
        record: Record = {"title": group.name}
        if group.synonyms:
            record["synonyms"] = list(group.synonyms)
        if group.broader:
            record["broader"] = [as_id(name) for name in group.broader]
        yield as_id(group.name), record
