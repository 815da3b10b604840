"""What every command stands on: the court named, its passphrase, the clock, the answers' form."""

from __future__ import annotations

import getpass
import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import typer

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.services import opening, upkeep
from youthcourt.services.office import Office
from youthcourt.services.upkeep import KdfCost

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class FrontEnds:
    """The clock, and the other front ends, which the command line cannot know."""

    clock: Callable[[], datetime]
    window: Callable[[Path | None], int]
    demo_window: Callable[[Office], int]
    tour: Callable[[Office, Path, Progress], None]
    screen: Callable[[list[str]], int]
    cost: KdfCost = upkeep.DEFAULT_COST
    """What deriving a key from a new passphrase costs."""


@dataclass(frozen=True)
class Desk:
    """One run of the command line."""

    front_ends: FrontEnds
    court: Path | None
    passphrase_file: Path | None

    @contextmanager
    def office(self) -> Iterator[Office]:
        """Open the court for one command. What it changed is backed up when it closes."""
        if self.court is None:
            raise typer.BadParameter("Name the court's folder first: youthcourt --court FOLDER …")
        upkeep.refuse_if_in_use(self.court, self.front_ends.clock)
        office = opening.open_office(
            self.court, self.passphrase(), self.front_ends.clock, progress=progress("Opening")
        )
        try:
            yield office
            if office.changed:
                back_up_quietly(office)
        finally:
            office.close()

    def passphrase(self, *, new: bool = False) -> str:
        """Return the passphrase from the file, or ask for it (twice for a new one).

        Raises BadInput when the file cannot be read or the two differ.
        """
        if self.passphrase_file is not None:
            return _from_file(self.passphrase_file)
        first = ask("New passphrase: " if new else "Passphrase: ")
        if new and ask("The same again: ") != first:
            raise BadInput("The two passphrases differ. Start again and type the same one twice.")
        return first


def _from_file(path: Path) -> str:
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise BadInput(
            "The passphrase file {path} cannot be read. Check its name and that it is plain text.",
            path=str(path),
        ) from problem
    return lines[0] if lines else ""


def ask(prompt: str) -> str:
    """Ask for something secret: at the terminal without echo, else a line of standard input."""
    if sys.stdin is None:
        raise BadInput("There is nobody to ask for the passphrase. Name a file with --passphrase-file.")
    if sys.stdin.isatty():
        return getpass.getpass(prompt, stream=sys.stderr)
    typer.echo(prompt, err=True)
    return sys.stdin.readline().rstrip("\r\n")


def back_up_quietly(office: Office) -> None:
    """Make the backup that follows a change; the change stands even where the backup fails."""
    try:
        upkeep.backup(office.store)
    except YouthCourtError:
        told = (
            "Saved, but the backup could not be made in {folder}. "
            "Free some space there, or make one on another drive."
        )
        typer.echo(words.text(told, folder=str(office.store.folder / "backups")), err=True)


def progress(title: str) -> Progress:
    """Return a progress teller for standard error: a line at every tenth of the way."""
    told = [-1]

    def tell(done: int, total: int) -> None:
        tenth = done * 10 // max(total, 1)
        if tenth > told[0]:
            told[0] = tenth
            typer.echo(f"{title}: {done} of {total}", err=True)

    return tell


def day(text: str) -> date:
    """Return the date of an argument; wrong use (exit 2) when it is not YYYY-MM-DD."""
    wrong = typer.BadParameter(f"{text!r} is not a date like 2026-11-28.")
    if not _ISO.fullmatch(text):
        raise wrong
    try:
        return date.fromisoformat(text)
    except ValueError as problem:
        raise wrong from problem


def answer(value: object) -> None:
    """Print an answer for other programs: JSON on standard output."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def say(template: str, **values: object) -> None:
    """Print a sentence for people on standard output."""
    typer.echo(words.text(template, **values))
