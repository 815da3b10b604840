"""The command line's entry: options for all, refusals as one sentence, exit codes.

0 done, 1 refused (one sentence on standard error), 2 wrong use.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Annotated

import typer

from youthcourt import words
from youthcourt.cli import court_commands, docket_commands, file_commands
from youthcourt.cli.desk import Desk, FrontEnds
from youthcourt.domain.errors import YouthCourtError


def build(front_ends: FrontEnds) -> typer.Typer:
    """Return the whole command line over the front ends that the composition root hands in."""
    app = typer.Typer(
        add_completion=False,
        pretty_exceptions_enable=False,
        help="The clerk's desk of a peer youth court. Without a command, the window opens.",
    )

    @app.callback(invoke_without_command=True)
    def desk(
        context: typer.Context,
        court: Annotated[Path | None, typer.Option(help="The court's folder.")] = None,
        passphrase_file: Annotated[
            Path | None, typer.Option(help="A file whose first line is the passphrase.")
        ] = None,
    ) -> None:
        context.obj = Desk(front_ends, court, passphrase_file)
        if context.invoked_subcommand is None:
            raise typer.Exit(front_ends.window(court))

    court_commands.add_to(app)
    file_commands.add_to(app)
    docket_commands.add_to(app)
    return app


def run(argv: Sequence[str], front_ends: FrontEnds) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if not all(_readable(word) for word in argv):
        typer.echo("The command line holds letters that cannot be read. Type it again.", err=True)
        return 2
    try:
        # Called through Typer, a fault would go to the hook that stood when Typer was imported.
        typer.main.get_command(build(front_ends))(args=list(argv), prog_name="youthcourt")
    except YouthCourtError as refusal:
        typer.echo(words.say(refusal), err=True)
        return 1
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 1
    return 0


def _readable(word: str) -> bool:
    """Say whether an argument is text: bytes that are no letters come as lone surrogates."""
    return not any("\ud800" <= sign <= "\udfff" for sign in word)


def tell_fault(kind: type[BaseException], _fault: BaseException, _trace: TracebackType | None) -> None:
    """Say one sentence for a fault of the program; its message could hold a name and stays unsaid."""
    typer.echo(
        f"Something in the program went wrong ({kind.__name__}). What was saved before is safe.", err=True
    )
