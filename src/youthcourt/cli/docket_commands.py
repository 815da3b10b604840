"""Commands for cases and sittings: cases, find, decide, docket, schedule, draw."""

from __future__ import annotations

from typing import Annotated

import typer

from youthcourt import words
from youthcourt.cli.court_commands import Json
from youthcourt.cli.desk import Desk, answer, day, say
from youthcourt.domain.eligibility import Result
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.stages import Stage
from youthcourt.services import cases as files
from youthcourt.services import intake, juries, sittings
from youthcourt.services.cases import CaseLine
from youthcourt.services.juries import DrawView
from youthcourt.services.people import list_people


def add_to(app: typer.Typer) -> None:
    """Add the commands of this module."""
    for command in (cases, find, decide, docket, schedule, draw):
        app.command()(command)


def cases(
    context: typer.Context,
    stage: Annotated[str, typer.Option(help="Only cases at this stage.")] = "",
    as_json: Json = False,
) -> None:
    """List the cases."""
    desk: Desk = context.obj
    wanted = _stage(stage) if stage else None
    with desk.office() as office:
        lines = office.ask(files.list_cases, wanted)
    if as_json:
        answer([_case(line) for line in lines])
        return
    for line in lines:
        parts = (line.number, line.name or "—", line.offense, words.label(line.stage))
        typer.echo("  ".join(parts))
    say("{count} cases", count=len(lines)) if len(lines) != 1 else say("1 case")


def _stage(text: str) -> Stage:
    try:
        return Stage(text.strip().lower().replace(" ", "_").replace("-", "_"))
    except ValueError as problem:
        known = ", ".join(stage.value for stage in Stage)
        raise typer.BadParameter(f"{text!r} is not a stage. The stages are: {known}.") from problem


def _case(line: CaseLine) -> dict[str, object]:
    return {
        "number": line.number,
        "stage": line.stage.value,
        "agency_number": line.agency_number,
        "offense": line.offense,
        "referred_on": line.referred_on.isoformat(),
        "eligibility": {"result": line.result.value if line.result else None, "reasons": list(line.reasons)},
        "respondent": {
            "id": line.respondent_id,
            "given": line.given,
            "family": line.family,
            "birth_date": line.birth_date.isoformat() if line.birth_date else None,
        },
    }


def find(
    context: typer.Context,
    terms: Annotated[list[str], typer.Argument(metavar="WORDS")],
    as_json: Json = False,
) -> None:
    """Find cases and people by name or number; accents, apostrophes and case are ignored."""
    desk: Desk = context.obj
    with desk.office() as office:
        hits = office.ask(files.find, " ".join(terms))
    if as_json:
        answer([{"kind": hit.kind, "id": hit.id, "label": hit.label} for hit in hits])
        return
    for hit in hits:
        typer.echo(f"{hit.kind}  {hit.label}")
    if not hits:
        say("Nothing has these words.")


def decide(
    context: typer.Context,
    case: str,
    result: Annotated[str, typer.Option(help="eligible, not eligible or needs a decision")],
    reason: Annotated[str, typer.Option(help="Why, in a few words.")],
) -> None:
    """Decide on a case's eligibility, with a reason."""
    desk: Desk = context.obj
    decided = _result(result)
    with desk.office() as office:
        office.do(intake.decide, case, decided, reason)
    say("Case {case} is now: {result}.", case=case, result=decided.value)


def _result(text: str) -> Result:
    try:
        return Result(text.strip().lower().replace("_", " ").replace("-", " "))
    except ValueError as problem:
        known = ", ".join(result.value for result in Result)
        raise typer.BadParameter(f"{text!r} is not a result. Say one of: {known}.") from problem


def docket(context: typer.Context, date: str, as_json: Json = False) -> None:
    """Show the docket of a sitting."""
    desk: Desk = context.obj
    on = day(date)
    with desk.office() as office:
        page = office.ask(sittings.sitting_page, on)
    if not as_json:
        for line in page.hearings:
            parts = (sittings.clock_of(line.start), line.room, line.case, line.name or "—", line.judge)
            typer.echo("  ".join(part for part in parts if part))
        return
    answer({"date": on.isoformat(), "place": page.place, "hearings": [_hearing(h) for h in page.hearings]})


def _hearing(line: sittings.DocketLine) -> dict[str, object]:
    seats = [seat for seat in line.panel if not seat.left_code]
    return {
        "case": line.case,
        "room": line.room,
        "start": line.start,
        "judge": line.judge,
        "result": line.result.value,
        "panel": [{"number": seat.number, "person": seat.person_id} for seat in seats],
    }


def schedule(
    context: typer.Context,
    numbers: Annotated[list[str], typer.Argument(metavar="CASE...")],
    date: Annotated[str, typer.Option(help="The day of the sitting; it is added if there is none.")],
) -> None:
    """Put cases on the docket of a day. All are scheduled, or none."""
    desk: Desk = context.obj
    on = day(date)
    with desk.office() as office:
        office.do(sittings.schedule, numbers, on)
        page = office.ask(sittings.sitting_page, on)
    for line in page.hearings:
        if line.case in numbers and line.result is HearingResult.SET:
            typer.echo(f"{line.case}  {words.short_day(on)}  {sittings.clock_of(line.start)}  {line.room}")


def draw(
    context: typer.Context,
    date: str,
    seed: Annotated[
        int | None, typer.Option(min=0, max=2**63 - 1, help="The same seed draws the same jury.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Draw a jury for each hearing of a sitting, and say who was left out and why."""
    desk: Desk = context.obj
    on = day(date)
    with desk.office() as office:
        drawn = office.do(juries.draw_panels, on, juries.new_seed() if seed is None else seed)
        names = {person.id: person.name for person in office.ask(list_people)}
    if as_json:
        answer(_drawn(drawn))
        return
    say("Seed {seed}. The same seed and the same pool draw the same juries.", seed=drawn.seed)
    for panel in drawn.hearings:
        typer.echo(panel.case)
        for number, person in enumerate(panel.panel, 1):
            typer.echo(f"  {number}  {names[person]}")
        for person in panel.alternates:
            typer.echo(f"  alternate  {names[person]}")


def _drawn(drawn: DrawView) -> dict[str, object]:
    return {
        "seed": drawn.seed,
        "eligible_hash": drawn.eligible_hash,
        "hearings": [
            {
                "case": panel.case,
                "panel": list(panel.panel),
                "alternates": list(panel.alternates),
                "eligible": list(panel.eligible),
                "excluded": [{"person": person, "reason": bar.value} for person, bar in panel.excluded],
            }
            for panel in drawn.hearings
        ],
        "relaxed": list(drawn.relaxed),
    }
