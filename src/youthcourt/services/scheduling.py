"""Scheduling: sittings and their rooms, cases put on a docket, moved and taken off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from youthcourt.domain.deadlines import check_sitting_day
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import HearingResult, PutOffBy, Role
from youthcourt.domain.stages import Stage, check_move
from youthcourt.domain.text import clean_line, fold
from youthcourt.services import stages
from youthcourt.services.due import check_hearing_day
from youthcourt.services.duty_possible import duty_places
from youthcourt.services.judges import check_judge, check_judge_of_room
from youthcourt.services.missing import missing_for
from youthcourt.services.people import give_role
from youthcourt.services.presence import check_apart, places
from youthcourt.services.screening import screen_again
from youthcourt.services.settings import settings
from youthcourt.services.slots import first_place
from youthcourt.store import find_cases, find_sittings
from youthcourt.store.tables import Case, Draw, Hearing, Room, Sitting
from youthcourt.store.unit import Unit

MOST_PLACES = 200
"""Places for jury duty at a sitting; more is a typing slip."""
_WAY = (Stage.REFERRED, Stage.SCREENING, Stage.INTAKE, Stage.ACCEPTED, Stage.CONTINUED, Stage.SCHEDULED)
"""The stages from which a case can be scheduled, and the last."""


def add_sitting(
    unit: Unit,
    on: date,
    *,
    place: str = "",
    rooms: Sequence[str] = (),
    starts_at: time | None = None,
    slot_minutes: int | None = None,
    duty_places: int | None = None,
) -> None:
    """Add a sitting; what is not given comes from the court's usual choices.

    *duty_places* can sign up for jury duty; None lets in as many as there are seats. Raises Refused when
    the day has one already and BadInput for rooms named twice or a day whose year cannot be right.
    """
    check_sitting_day(on, today=unit.today)
    chosen = settings(unit)
    if unit.one(Sitting, held_on=on):
        raise Refused("There is already a sitting on {date}. Open it to add hearings.", date=on)
    names = [clean_line(name, field="The room") for name in (rooms or chosen.usual_rooms) if name.strip()]
    if not names or len({name.casefold() for name in names}) != len(names):
        raise BadInput("Give each room a name of its own.", field="rooms")
    hour, minute = (int(part) for part in chosen.usual_start.split(":"))
    where = clean_line(place or chosen.usual_place, field="The place")
    sitting = Sitting(
        id=unit.new_id(),
        held_on=on,
        place=where,
        folded=fold(where),
        starts_at=starts_at or time(hour, minute),
        slot_minutes=slot_minutes or chosen.hearing_minutes,
        duty_places=duty_places,
    )
    if not 5 <= sitting.slot_minutes <= 480:
        raise BadInput("A hearing takes between 5 and 480 minutes.", field="slot_minutes")
    unit.add(sitting)
    for position, name in enumerate(names, 1):
        unit.add(Room(id=unit.new_id(), sitting_id=sitting.id, name=name, position=position))
    unit.touch("sittings", f"sitting:{on.isoformat()}")


def set_duty_places(unit: Unit, on: date, places: int | None) -> int:
    """Set how many can sign up for jury duty at a sitting; None lets in as many as there are seats.

    Nobody loses a place that they have. Returns how many more have signed up than there are places now,
    0 as a rule.
    Raises NotFound for the sitting, Refused for one that is over, BadInput for a number that cannot be.
    """
    sitting = find_sittings.on(unit, on)
    if on < unit.today:
        raise Refused("The sitting on {date} is over; nobody signs up for it any more.", date=on)
    if places is not None and not 0 <= places <= MOST_PLACES:
        raise BadInput(
            "Give how many can sign up for jury duty: 0 to {most}.", field="duty_places", most=MOST_PLACES
        )
    unit.change(sitting, duty_places=places)
    unit.touch("duty", "today")
    _touch(unit, sitting)
    stand = duty_places(unit, on)
    return max(stand.signed_up - stand.places, 0)


def set_judge(unit: Unit, room_id: str, judge_id: str | None) -> None:
    """Say who presides in a room; they become a judge if they were not one.

    Raises Refused for somebody tied to a case in this room, on a jury of this sitting, or needed
    in another room at the time of one of its hearings.
    """
    room = unit.get(Room, room_id, "room")
    sitting = unit.get(Sitting, room.sitting_id, "sitting")
    if judge_id:
        check_judge_of_room(unit, sitting, room.id, judge_id)
        give_role(unit, judge_id, Role.JUDGE)
    unit.change(room, judge_id=judge_id)
    _touch(unit, sitting)


def schedule(unit: Unit, numbers: Sequence[str], on: date, room: str = "") -> None:
    """Put cases on the docket of a day, in the order given; the sitting is added if there is none.

    Raises Refused, naming what is missing, unless the case is eligible and a guardian, the
    admission and the consents are on record for that day; and when no time is left at which
    everybody of the case is free, or the day is past a hard limit of the case (situation 8). All
    cases are scheduled or none.
    """
    if unit.one(Sitting, held_on=on) is None:
        add_sitting(unit, on)
    sitting = find_sittings.on(unit, on)
    for number in numbers:
        case = find_cases.by_number(unit, number)
        _check_may_be_set(unit, case, on)
        _place(unit, sitting, case, room)
    _touch(unit, sitting)


def _check_may_be_set(unit: Unit, case: Case, on: date) -> None:
    standing = find_sittings.hearing_of(unit, case.id)
    if standing is not None:
        held_on = unit.get(Sitting, standing.sitting_id, "sitting").held_on
        raise Refused(
            "Case {case} already has a hearing on {date}. Take it off that docket first.",
            case=case.number,
            date=held_on,
        )
    may = {Stage.REFERRED, Stage.SCREENING, Stage.INTAKE, Stage.ACCEPTED, Stage.CONTINUED}
    if case.stage not in may:
        check_move(case.number, case.stage, Stage.SCHEDULED)
    check_hearing_day(unit, case, on)
    lacks = missing_for(unit, case, on)
    if lacks:
        raise Refused(
            "Case {case} cannot be scheduled yet. Still missing: {missing}. "
            "Record it on the case page first.",
            case=case.number,
            missing=lacks,
        )


def _place(unit: Unit, sitting: Sitting, case: Case, room_name: str) -> None:
    room, starts_at = first_place(unit, sitting, case, room_name)
    for stage in (Stage.INTAKE, Stage.ACCEPTED, Stage.SCHEDULED):
        if case.stage is not stage and _is_before(case.stage, stage):
            stages.move(unit, case, stage)
    if case.accepted_on is None:
        unit.change(case, accepted_on=unit.today)
        # From now on it is an earlier participation for the young person's later cases.
        others = unit.find(Case, "number", respondent_id=case.respondent_id)
        screen_again(unit, (other for other in others if other.id != case.id))
    unit.change(case, next_hearing_on=sitting.held_on)
    position = 1 + sum(row.room_id == room.id for row in find_sittings.docket(unit, sitting.id))
    unit.add(
        Hearing(
            id=unit.new_id(), sitting_id=sitting.id, room_id=room.id, case_id=case.id,
            position=position, starts_at=starts_at, minutes=sitting.slot_minutes,
            supersedes_id=find_sittings.dropped(unit, case.id),
        )
    )  # fmt: skip


def _is_before(stage: Stage, other: Stage) -> bool:
    return _WAY.index(stage) < _WAY.index(other)


def swap_places(unit: Unit, hearing_id: str, other_id: str) -> None:
    """Let two hearings of a sitting change places (room and time). A draw made before is dropped.

    Raises Refused when somebody would be needed in two rooms at once, or a judge is tied to a case.
    """
    one, other = unit.get(Hearing, hearing_id, "hearing"), unit.get(Hearing, other_id, "hearing")
    if one.sitting_id != other.sitting_id or {one.result, other.result} != {HearingResult.SET}:
        raise Refused("Only two hearings of one sitting that are still to be heard can change places.")
    place = {"room_id": one.room_id, "starts_at": one.starts_at, "position": one.position}
    unit.change(one, room_id=other.room_id, starts_at=other.starts_at, position=other.position)
    unit.change(other, **place)
    sitting = unit.get(Sitting, one.sitting_id, "sitting")
    drop_draw(unit, sitting)
    _check_places(unit, sitting, (one, other))
    _touch(unit, sitting)


def _check_places(unit: Unit, sitting: Sitting, moved: Sequence[Hearing]) -> None:
    standing = places(unit, sitting)
    for hearing in moved:
        here = next(place for place in standing if place.hearing == hearing.id)
        check_apart(unit, here, (place for place in standing if place is not here))
        if here.judge:
            check_judge(unit, hearing, here.judge)


def take_off(
    unit: Unit,
    hearing_id: str,
    why: str,
    result: HearingResult = HearingResult.CONTINUED,
    put_off_by: PutOffBy | None = None,
) -> None:
    """Take a hearing off the docket: put off, or not come. The place stays on record with its reason.

    *put_off_by* says on whose account it is put off, where that is known (situation 11).
    """
    hearing = unit.get(Hearing, hearing_id, "hearing")
    case = unit.get(Case, hearing.case_id, "case")
    note = clean_line(why, field="The reason")
    if not note:
        raise BadInput("Please give the reason in a few words.", field="why")
    if hearing.result is not HearingResult.SET or result not in (
        HearingResult.CONTINUED,
        HearingResult.NO_SHOW,
    ):
        raise Refused("Only a hearing that is still to be heard can be put off.")
    unit.change(hearing, result=result, result_note=note, put_off_by=put_off_by)
    unit.change(case, next_hearing_on=None)
    stages.move(unit, case, Stage.CONTINUED, code=result.value, note=note)
    _touch(unit, unit.get(Sitting, hearing.sitting_id, "sitting"))


def drop_draw(unit: Unit, sitting: Sitting) -> None:
    """Set the draw in force aside; it stays on record. Refused once a hearing is recorded."""
    draw = find_sittings.standing_draw(unit, sitting.id)
    if draw is None:
        return
    if any(row.result is HearingResult.HEARD for row in find_sittings.docket(unit, sitting.id)):
        raise Refused("A hearing of this sitting is already recorded, so its panels stand.")
    unit.change(unit.get(Draw, draw.id, "draw"), superseded=True)


def _touch(unit: Unit, sitting: Sitting) -> None:
    unit.touch("sittings", "cases", f"sitting:{sitting.held_on.isoformat()}")
