"""What every command has in common: a usage line in Dutch, and no traceback whatever happens."""

from __future__ import annotations

import sys
from typing import Any

import click

from generator.cli.failing import described, fail


class Command(click.Command):
    """A command whose usage line is Dutch."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPTIES]", **kwargs})


class Commands(click.Group):
    """The commands; what the computer cannot do becomes a sentence, never a traceback."""

    command_class = Command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except KeyboardInterrupt:
            sys.exit(130)
        except BrokenPipeError:  # nobody reads any more: `soc check | head`
            sys.exit(141)
        except Exception as error:
            message, hint, code = described(error)
            fail(message, hint, code=code)
