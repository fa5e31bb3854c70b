"""The provenance that every invented figure and claim carries, with its keys in the usual order."""

from generator.demo.emitter import Record

SITE = "https://voorbeeld.example"
"""Every web address in the demo starts with this one. The domain is reserved (RFC 2606), so it leads nowhere."""


def stated(*sources: str, **more: str) -> Record:
    """The provenance of a value that the sources state; `more` may hold qualifier, date, level and note."""
    return _ordered(sources, "stated", more)


def derived(*sources: str, note: str, **more: str) -> Record:
    """The provenance of a value that follows from the sources; the note says how."""
    return _ordered(sources, "derived", {**more, "note": note})


def _ordered(sources: tuple[str, ...], basis: str, more: dict[str, str]) -> Record:
    before: Record = {key: more[key] for key in ("qualifier", "date") if key in more}
    after: Record = {key: more[key] for key in ("level", "note") if key in more}
    return {**before, "sources": list(sources), "basis": basis, **after}
