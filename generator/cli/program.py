"""The command as a program: its commands, its streams and how it leaves."""

from __future__ import annotations

import io
import os
import sys
from typing import NoReturn

import click

from generator.cli.addresses import addresses
from generator.cli.ask import ask
from generator.cli.build import build
from generator.cli.check import check
from generator.cli.command import Commands
from generator.cli.demo import demo
from generator.cli.init import init
from generator.cli.photo import photo
from generator.cli.schemas import schemas
from generator.cli.serve import serve
from generator.dutch_click import speak_dutch

COMMANDS = (init, check, build, demo, photo, schemas, addresses, ask, serve)
"""Every command there is."""

speak_dutch()


@click.group(
    cls=Commands,
    options_metavar="[OPTIES]",
    subcommand_metavar="OPDRACHT",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(package_name="soc", message="soc %(version)s")
def main() -> None:
    """Controleer de gegevens van de Sociale Ondernemers Challenge en maak er een site van."""


for command in COMMANDS:
    main.add_command(command)


def soc() -> NoReturn:
    """The command as a program.

    It leaves by `os._exit`: while Python shuts down it would flush the streams once more, and exit with 120 where that
    fails. It also hands back its memory piece by piece, which takes a while for ten thousand records.
    """
    from generator.fast import leave_garbage

    leave_garbage()
    _ready_streams()
    leaving = SystemExit(0)
    try:
        main(prog_name="soc")
    except SystemExit as raised:
        leaving = raised  # and with it all that the command had in hand
    code = leaving.code if isinstance(leaving.code, int) else 0
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):  # nobody reads any more, or the disk that it goes to is full
            code = code or 141
    os._exit(code)


def _ready_streams() -> None:
    """Let every letter be printed, if need be as "?", and let no file take the number of a closed stream."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
