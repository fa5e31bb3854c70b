"""The toy directory as views see it, with changes where a test needs them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pytest
from msgspec import structs

from generator.linking import link
from generator.model import data_package
from generator.pipeline import load_and_check
from generator.problems import Finding, Rule, Severity
from generator.views import Documentation, ViewContext
from generator.views.components import Body

MakeSite = Callable[..., ViewContext]


def rule(code: str, severity: Severity = Severity.ERROR) -> Rule[[]]:
    """A rule that finds nothing."""

    def find() -> Iterator[Finding]:
        """Uitleg."""
        yield from ()

    return Rule(code, "Iets", severity, False, find)


@pytest.fixture(scope="session")
def toy_site() -> ViewContext:
    """The toy directory on the day for which it was written."""
    checked = load_and_check(Path(__file__).parents[2] / "examples" / "valid", date(2026, 11, 23))
    directory = link(checked.records, checked.context, demo=False)
    documentation = Documentation(
        package=data_package(checked.context.package),
        record_types=[*checked.package.record_types.values()],
        rules=[rule("ABC001")],
    )
    return ViewContext(
        directory=directory,
        today=date(2026, 11, 23),
        url="https://soc.test/",
        name="Zonnedaal",
        pictures=defaultdict(lambda: (480, 320)),
        documentation=documentation,
    )


B = TypeVar("B", bound=Body)
T = TypeVar("T")


def of_kind(body: Body, kind: type[B]) -> B:
    """The body as the struct that it is: the pages of a family can have bodies of several kinds."""
    assert isinstance(body, kind)
    return body


def present(value: T | None) -> T:
    """A value that is there."""
    assert value is not None
    return value


def without_desk(context: ViewContext, *also: str) -> ViewContext:
    """The same site without its desk, and without other things that `datapackage.yaml` says."""
    return with_package(context, desk=None, **dict.fromkeys(also, ""))


def with_package(context: ViewContext, **values: Any) -> ViewContext:
    """The same site, whose `datapackage.yaml` says this too."""
    package = structs.replace(context.documentation.package, **values)
    return replace(context, documentation=replace(context.documentation, package=package))


@pytest.fixture
def site_with(toy_site: ViewContext) -> MakeSite:
    """Makes the toy site with other records: `site_with(people={...})`."""

    def make(**records: Any) -> ViewContext:
        return replace(toy_site, directory=replace(toy_site.directory, **records))

    return make
