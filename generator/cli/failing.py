"""How a command fails: a Dutch sentence and a hint on stderr, and an exit code. It never returns."""

from __future__ import annotations

import sys
from typing import NoReturn

import click


def fail(message: str, hint: str = "", *, code: int = 2) -> NoReturn:
    """Say what is wrong and what helps (both Dutch), and leave with this exit code."""
    from generator.reporting.report import printable

    click.echo(printable(message) + (f"\n    {printable(hint)}" if hint else ""), err=True)
    sys.exit(code)


def fail_for_address(error: Exception) -> NoReturn:
    """Fail because of the address of the site, which is the argument of `error`."""
    fail(
        f'Het adres van de site is "{error}" en dat is geen webadres.',
        "Schrijf het (bij --url of SOC_SITE_URL) zoals https://example.org/soc/.",
    )
