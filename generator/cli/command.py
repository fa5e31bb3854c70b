"""What every command has in common: a usage line in Dutch, and no traceback whatever happens."""

from __future__ import annotations

import sys
from typing import Any

import click

from generator.cli.failing import fail
from generator.clock import InvalidEpoch


class Command(click.Command):
    """A command whose usage line is Dutch."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPTIES]", **kwargs})


class Commands(click.Group):
    """The commands; what the computer cannot do becomes a sentence, never a traceback."""

    command_class = Command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was asked for."""
        from generator.errors import explain, write_traceback
        from generator.fast import Failed, Killed

        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except KeyboardInterrupt:
            sys.exit(130)
        except BrokenPipeError:  # nobody reads any more: `soc check | head`
            sys.exit(141)
        except InvalidEpoch as error:
            fail(str(error))
        except OSError as error:
            fail(*explain(error))
        except (Killed, MemoryError):
            fail(
                "De computer heeft een deel van het werk gestopt, meestal omdat er te weinig geheugen is.",
                "Sluit andere programma's en probeer het opnieuw. Een eerdere site is er nog zoals die was.",
            )
        except Exception as error:
            of_another = error.args[1] if isinstance(error, Failed) and len(error.args) > 1 else ""
            file = write_traceback(error, of_another)
            where = f"Waar het misging staat in {file}; stuur dat mee. " if file else ""
            fail(
                f"Er zit een fout in het programma zelf ({type(error).__name__}); aan uw gegevens ligt het niet.",
                f"Meld dit bij wie het programma onderhoudt. {where}Een eerdere site is er nog zoals die was.",
                code=3,
            )
