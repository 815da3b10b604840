"""Commands for the court itself: new, sample, demo, recover, restore, backup, check, screen."""

from __future__ import annotations

import secrets
import shutil
import tempfile
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from youthcourt.cli.desk import Desk, answer, ask, back_up_quietly, day, progress, say
from youthcourt.domain.errors import BadInput
from youthcourt.services import opening, sample, upkeep
from youthcourt.services.office import Office

Json = Annotated[bool, typer.Option("--json", help="Answer as JSON.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands of this module."""
    for command in (new, recover, restore, backup, check):
        app.command()(command)
    app.command("sample")(make_sample)
    app.command()(demo)
    app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})(screen)


def new(
    context: typer.Context,
    court: Path,
    name: Annotated[str, typer.Option(help="The court's name, as it stands on every paper.")],
    as_json: Json = False,
) -> None:
    """Make a new court in a folder and print its recovery code, once."""
    desk: Desk = context.obj
    office, code = opening.start_court(
        court, name, desk.passphrase(new=True), desk.front_ends.clock, cost=desk.front_ends.cost
    )
    _close(office)
    if as_json:
        answer({"court": str(court), "name": name, "recovery_code": code})
        return
    say("The court is ready in {folder}.", folder=str(court))
    say("Recovery code: {code}", code=code)
    say("Write it down and keep it in the court's safe. It is shown this once, and opens the court file.")


def make_sample(
    context: typer.Context,
    court: Path,
    cases: Annotated[int, typer.Option(min=1, max=20_000, help="How many cases.")] = 60,
    seed: Annotated[int, typer.Option(help="The same seed makes the same court.")] = 1,
    today: Annotated[str, typer.Option(help="The day of its sitting; today if not given.")] = "",
) -> None:
    """Make the sample court: made-up people in every stage, a sitting today, one in two weeks."""
    desk: Desk = context.obj
    wish = sample.SampleWish(cases, seed, _sample_day(today) if today else None)
    phrase = desk.passphrase(new=True)
    office, code = sample.sample_office(
        court,
        phrase,
        desk.front_ends.clock,
        wish=wish,
        cost=desk.front_ends.cost,
        progress=progress("Making it up"),
    )
    _close(office)
    say("The sample court is ready in {folder}. Everybody in it is made up.", folder=str(court))
    say("Recovery code: {code}", code=code)


def _sample_day(text: str) -> date:
    wanted = day(text)
    if not 1950 <= wanted.year <= 2900:
        raise typer.BadParameter("The sample court lives between the years 1950 and 2900.")
    return wanted


def demo(
    context: typer.Context,
    tour: Annotated[
        Path | None, typer.Option(help="Play a Saturday, with no display, into this folder.")
    ] = None,
) -> None:
    """Open the sample court from a folder that is thrown away; with --tour, play a Saturday."""
    desk: Desk = context.obj
    if tour is not None:
        _make_place(tour)
    folder = Path(tempfile.mkdtemp(prefix="youthcourt-demo-"))
    try:
        office, _code = sample.sample_office(
            folder / "court",
            secrets.token_urlsafe(24),
            desk.front_ends.clock,
            cost=desk.front_ends.cost,
            progress=progress("Making the sample court"),
        )
        try:
            _play(desk, office, tour)
        finally:
            office.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make_place(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise BadInput(
            "{folder} cannot be made a folder. Name one that is new, or empty.", folder=str(folder)
        ) from problem


def _play(desk: Desk, office: Office, tour: Path | None) -> None:
    if tour is None:
        code = desk.front_ends.demo_window(office)
        if code:
            raise typer.Exit(code)
        return
    desk.front_ends.tour(office, tour, progress("Tour"))
    say("The tour is in {folder}: pictures, packet.pdf, real.pdf and summary.json.", folder=str(tour))


def recover(context: typer.Context, court: Path) -> None:
    """Open a court with the recovery code from paper and give it a new passphrase."""
    desk: Desk = context.obj
    upkeep.refuse_if_in_use(court, desk.front_ends.clock)
    code = ask("Recovery code: ")
    office = opening.recover_office(
        court, code, desk.passphrase(new=True), desk.front_ends.clock, cost=desk.front_ends.cost
    )
    _close(office)
    say("The new passphrase opens the court now. The recovery code stays good; keep it in the safe.")


def restore(context: typer.Context, backup: Path, newcourt: Path) -> None:
    """Lay a backup out as a court in a new folder. The old folder is left as it is."""
    desk: Desk = context.obj
    phrase = desk.passphrase() if desk.passphrase_file is not None else None
    found = upkeep.restore(backup, newcourt, phrase)
    say("The court of {made_at} is back in {folder}.", made_at=_moment(found.made_at), folder=str(newcourt))
    if phrase is None:
        say("It opens with the passphrase that the court had then.")


def _moment(made_at: object) -> str:
    return str(made_at)[:16].replace("T", " ")


def backup(context: typer.Context, as_json: Json = False) -> None:
    """Make a backup now: written, opened and checked before it counts."""
    desk: Desk = context.obj
    with desk.office() as office:
        made = upkeep.backup(office.store, progress=progress("Backing up"))
    if as_json:
        answer({"path": str(made.path), "sequence": made.sequence, "bytes": made.size})
        return
    say("Backup {path} is made and proven.", path=str(made.path))


def check(context: typer.Context, as_json: Json = False) -> None:
    """Check the court file: pages, structure, links, keys, trail and backups."""
    desk: Desk = context.obj
    with desk.office() as office:
        findings = upkeep.check(office.store)
    well = all(finding.ok for finding in findings)
    if as_json:
        answer({"ok": well, "findings": [{"what": f.what, "ok": f.ok, "detail": f.detail} for f in findings]})
    else:
        for finding in findings:
            typer.echo(f"{'ok  ' if finding.ok else 'LOOK'}  {finding.what}: {finding.detail}")
    if not well:
        raise typer.Exit(1)


def screen(context: typer.Context) -> None:
    """Show the jurors' screen, fed with one view a line on standard input."""
    desk: Desk = context.obj
    raise typer.Exit(desk.front_ends.screen(list(context.args)))


def _close(office: Office) -> None:
    back_up_quietly(office)
    office.close()
