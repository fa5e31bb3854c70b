"""`/.well-known/security.txt` (RFC 9116): where somebody tells that the site is not safe."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

from generator.outputs.jobs import Job

PATH = ".well-known/security.txt"
LASTS = datetime.timedelta(days=330)
"""How long a build may be trusted: less than a year, as the standard asks."""


def security_file(package: Mapping[str, Any]) -> Iterator[Job]:
    """The file; none without an address to write to."""
    if contacts(package):
        yield Job(PATH, "security.txt", (), ("settings", "day"))


def contacts(package: Mapping[str, Any]) -> list[str]:
    """The addresses for what is not safe, the first one best: those of `security`, or else of the desk of the site."""
    for name in ("security", "desk"):
        said = package.get(name, {})
        mailbox, url = said.get("mailbox"), said.get("url", "")
        found = [*([f"mailto:{mailbox}"] if mailbox else []), *([url] if url.startswith("https://") else [])]
        if found:
            return found
    return []


def security_text(package: Mapping[str, Any], site_url: str, day: datetime.date) -> bytes:
    """The content of the file of a site built on `day`."""
    lines = [f"Contact: {address}" for address in contacts(package)]
    lines.append(f"Expires: {day + LASTS}T00:00:00Z")
    lines.append("Preferred-Languages: nl, en")
    if site_url.startswith("https://"):
        lines.append(f"Canonical: {site_url}{PATH}")
    return "\n".join([*lines, ""]).encode()
