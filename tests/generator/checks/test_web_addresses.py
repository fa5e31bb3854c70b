"""What is said of text that is no web address."""

from __future__ import annotations

import pytest

from generator.checks.web_addresses import in_words
from generator.values.urls import UrlProblem


@pytest.mark.parametrize("scheme", ["ftp", "http}s", "{0}", "{shown}", "%s"])
def test_a_strange_scheme_is_quoted_as_it_was_written(scheme: str) -> None:
    message, _ = in_words(UrlProblem("scheme", part=scheme), f"{scheme}://voorbeeld.example")
    assert message == f'"{scheme}://voorbeeld.example" begint met "{scheme}:"; een webadres begint met https://.'


@pytest.mark.parametrize("kind", ["words", "tail", "unknown"])
def test_an_address_is_quoted_as_it_was_written(kind: str) -> None:
    message, _ = in_words(UrlProblem(kind), "https://{voorbeeld}.example")
    assert message.startswith('"https://{voorbeeld}.example" ')


@pytest.mark.parametrize("kind", ["mail", "phone"])
def test_what_may_be_personal_is_not_quoted(kind: str) -> None:
    message, _ = in_words(UrlProblem(kind), "noor@voorbeeld.example")
    assert message.startswith("Dit is een ")
