"""Commands that bring files in and papers out: import and packet."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from youthcourt import words
from youthcourt.cli.court_commands import Json
from youthcourt.cli.desk import Desk, answer, day, progress, say
from youthcourt.services import imports, papers
from youthcourt.services.office import Office


class Paper(StrEnum):
    """Sheet sizes."""

    LETTER = "letter"
    A4 = "a4"


class Audience(StrEnum):
    """Whose papers are printed."""

    ALL = "all"
    JURORS = "jurors"
    STAFF = "staff"


Map = Annotated[Path, typer.Option("--map", help="The mapping file (TOML), or the name of a shipped one.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would happen and write nothing.")]
Skip = Annotated[bool, typer.Option("--skip-refused", help="Take the rows that can be taken.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands of this module."""
    importing = typer.Typer(help="Bring in referrals or people from a spreadsheet.", no_args_is_help=True)
    importing.command()(referrals)
    importing.command()(people)
    app.add_typer(importing, name="import")
    app.command()(packet)


def referrals(
    context: typer.Context, file: Path, mapping: Map, dry_run: DryRun = False, skip_refused: Skip = False,
    as_json: Json = False,
) -> None:  # fmt: skip
    """Bring in referrals and screen them. One refused row stops the run with nothing written."""
    _import(
        context.obj,
        imports.Kind.REFERRALS,
        file,
        mapping,
        dry_run=dry_run,
        skip=skip_refused,
        as_json=as_json,
    )


def people(
    context: typer.Context, file: Path, mapping: Map = Path("people.toml"), dry_run: DryRun = False,
    skip_refused: Skip = False, as_json: Json = False,
) -> None:  # fmt: skip
    """Bring in people: jurors, judges, volunteers. One refused row stops the run."""
    _import(
        context.obj, imports.Kind.PEOPLE, file, mapping, dry_run=dry_run, skip=skip_refused, as_json=as_json
    )


def _import(
    desk: Desk, kind: imports.Kind, file: Path, mapping: Path, *, dry_run: bool, skip: bool, as_json: bool
) -> None:
    plan = imports.plan_import(file, mapping, progress("Reading"), kind=kind)
    typer.echo(words.text("{file} was read as {told}.", file=plan.file, told=plan.told), err=True)
    with desk.office() as office:
        report = _run(office, plan, dry_run=dry_run, skip=skip)
    if as_json:
        answer(imports.as_json(report))
    else:
        for line in report.lines:
            typer.echo(_row(line))
        typer.echo(_summary(report))
    if report.stopped:
        typer.echo(words.text(_STOPPED), err=True)
        raise typer.Exit(1)


_STOPPED = (
    "Nothing was written, because of the refused rows. Mend them, or take the rest with --skip-refused."
)


def _row(line: imports.RowLine) -> str:
    about = f"Row {line.row}: {words.label(line.outcome)}"
    return "  ".join(part for part in (about, line.case, line.label, line.reason) if part)


def _summary(report: imports.ImportReport) -> str:
    counts = {
        "rows": report.rows,
        "added": report.added,
        "known": report.known,
        "refused": len(report.refused),
    }
    template = (
        "Rows: {rows}. Added: {added}. Known: {known}. Refused: {refused}."
        if report.written
        else "Rows: {rows}. To be added: {added}. Known: {known}. Refused: {refused}. Nothing was written."
    )
    return words.text(template, **counts)


def _run(office: Office, plan: imports.Plan, *, dry_run: bool, skip: bool) -> imports.ImportReport:
    if dry_run:
        return office.ask(imports.preview, plan, skip_refused=skip)
    return office.do(imports.run_import, plan, skip_refused=skip, progress=progress("Importing"))


def packet(
    context: typer.Context,
    date: str,
    out: Annotated[Path, typer.Option("-o", "--out", help="The packet; its ballots stand beside it.")],
    paper: Annotated[Paper | None, typer.Option(help="The sheet; the court's own if not given.")] = None,
    audience: Annotated[Audience, typer.Option(help="Whose papers.")] = Audience.ALL,
) -> None:
    """Print the packet of a sitting to OUT.pdf and its ballots to OUT-ballots.pdf."""
    desk: Desk = context.obj
    on = day(date)
    papers.check_place(out, papers.ballots_beside(out))
    with desk.office() as office:
        papers_of_day = office.ask(papers.sitting_packet, on, paper.value if paper else "")
        for warning in papers.print_warnings(papers_of_day):
            typer.echo(warning, err=True)
        pdf = papers.render_packet(papers_of_day, audience.value, progress("Packet"))
        ballots = papers.render_ballots(papers_of_day) if audience is not Audience.STAFF else b""
        papers.save_packet(out, pdf, ballots)
        pages = papers.page_count(pdf)
        code = papers_of_day.setup.code
        office.do(papers.note_printed, "packet", on.isoformat(), pages, audience.value, code)
    say("Packet of {pages} pages: {path}", pages=pages, path=str(out))
    if ballots:
        say("Ballots: {path}", path=str(papers.ballots_beside(out)))
