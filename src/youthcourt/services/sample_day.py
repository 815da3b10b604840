"""A sitting of the sample court: docket, draw, hearings recorded, attendance closed."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

from youthcourt.domain.closing import ClosingPaper
from youthcourt.domain.criteria import PARTS, Count
from youthcourt.domain.family_letters import FamilyPaper
from youthcourt.domain.parts import AttendanceCode, HearingResult
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.domain.stages import Stage
from youthcourt.services import attendance, hearings, juries, obligations, people, sample_permit, sittings
from youthcourt.services.hearings import HearingRecord
from youthcourt.services.letters_sent import note_sent
from youthcourt.services.office import Office
from youthcourt.services.papers_out import note_out
from youthcourt.services.sample_plan import Planned
from youthcourt.services.sample_world import World
from youthcourt.services.sittings import DocketLine


def set_docket(office: Office, world: World, day: date, order: list[int]) -> None:
    """Add the sitting with its judges and put its cases on the docket."""
    office.do(sittings.add_sitting, day)
    page = office.ask(sittings.sitting_page, day)
    for room, judge in zip(page.rooms, world.judges, strict=False):
        office.do(sittings.set_judge, room.id, judge)
    numbers = [world.numbers[index] for index in order]
    office.do(sittings.schedule, numbers, day)
    if day >= world.today:  # of earlier ones nobody asks any more
        for number in numbers if day == world.today else numbers[:-1]:
            office.do(note_sent, number, FamilyPaper.NOTICE)


def draw(office: Office, world: World, day: date) -> None:
    """Draw the panels of a sitting."""
    office.do(juries.draw_panels, day, world.chance.randrange(1_000_000))


def hear(office: Office, world: World, day: date, planned: list[Planned]) -> None:
    """Record every hearing of a past sitting, then close the jurors' attendance and the night."""
    fates = {world.numbers[case.index]: case.stage for case in planned}
    page = office.ask(sittings.sitting_page, day)
    served: dict[str, None] = {}
    for line in page.hearings:
        if fates[line.case] is Stage.CONTINUED:
            office.do(sittings.take_off, line.hearing_id, "The interpreter was ill", HearingResult.CONTINUED)
            continue
        _record(office, world, line, fates[line.case])
        if fates[line.case] is not Stage.ADMISSION_WITHDRAWN:
            served.update(dict.fromkeys(seat.person_id for seat in line.panel))
    for juror in served:
        office.do(obligations.close_attendance, day, juror, time(9, 5), time(12, 20), 30)
    left = [line.person_id for line in office.ask(attendance.night, day).open]
    office.do(juries.mark_attendances, day, left, AttendanceCode.EXCUSED)
    office.do(attendance.close_night, day)


def _record(office: Office, world: World, line: DocketLine, fate: Stage) -> None:
    judge = world.judges[line.room.endswith("B")]
    panel = tuple(seat.person_id for seat in line.panel)
    record = HearingRecord(
        judge_id=judge,
        jurors=panel,
        foreperson_id=world.chance.choice(panel),
        counts=tuple(_count(world, part.code, len(panel)) for part in PARTS),
        items=_items(world),
        still_willing=fate is not Stage.ADMISSION_WITHDRAWN,
    )
    office.do(hearings.record_hearing, line.hearing_id, record)
    if fate is Stage.ADMISSION_WITHDRAWN:
        office.do(note_out, line.case, ClosingPaper.REFERRER, office.today())
    if fate in (Stage.ADMISSION_WITHDRAWN, Stage.HEARD):
        return
    office.do(hearings.approve, line.hearing_id, judge, office.today())
    if world.chance.random() < 0.7:
        respondent = office.ask(people.person_page, line.respondent_id).person
        sample_permit.permit(office, world, line.respondent_id, respondent.family, respondent.address)


def _count(world: World, part: str, jurors: int) -> Count:
    yes = world.chance.randint(jurors // 2, jurors)
    partly = world.chance.randint(0, jurors - yes)
    return Count(part, jurors - yes - partly, partly, yes)


def _items(world: World) -> tuple[Decision, ...]:
    hours = Decimal(world.chance.randrange(10, 31, 5))
    items = [Decision("service", hours), Decision(JURY_DUTY, Decimal(world.chance.randint(1, 4)))]
    if world.chance.random() < 0.5:
        items.append(Decision("apology", Decimal(1)))
    else:
        items.append(Decision("essay", Decimal(500), "What I would tell a younger me"))
    return tuple(items)
