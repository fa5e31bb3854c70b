"""How a command fails: a Dutch sentence and a hint on stderr, and an exit code. It never returns."""

from __future__ import annotations

import sys
from typing import NoReturn

import click

from generator.clock import InvalidEpoch


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


def described(error: Exception) -> tuple[str, str, int]:
    """What went wrong and what helps (both Dutch), and the exit code. A mistake of ours is noted in a file."""
    from generator.building import DrawingFailed
    from generator.errors import explain, write_traceback
    from generator.fast import Failed, Killed

    if isinstance(error, InvalidEpoch):
        return str(error), "", 2
    if isinstance(error, OSError):
        return *explain(error), 2
    if isinstance(error, (Killed, MemoryError)):
        return (
            "De computer heeft een deel van het werk gestopt, meestal omdat er te weinig geheugen is.",
            "Sluit andere programma's en probeer het opnieuw. Een eerdere site is er nog zoals die was.",
            2,
        )
    if isinstance(error, DrawingFailed):
        return (
            f"De pagina's uit de map content zijn niet te maken: {error}",
            "Kijk mkdocs.yml en de laatste wijziging in content na.",
            2,
        )
    file = write_traceback(error, error.args[1] if isinstance(error, Failed) and len(error.args) > 1 else "")
    where = f"Waar het misging staat in {file}; stuur dat mee. " if file else ""
    return (
        f"Er zit een fout in het programma zelf ({type(error).__name__}); aan uw gegevens ligt het niet.",
        f"Meld dit bij wie het programma onderhoudt. {where}Een eerdere site is er nog zoals die was.",
        3,
    )
