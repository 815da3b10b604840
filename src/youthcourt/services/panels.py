"""Changes of the panels on the day: attendance, somebody leaves, somebody is seated by hand."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from youthcourt.domain.attendance import AWAY
from youthcourt.domain.conflicts import Bar, HearingFacts, JurorFacts, barred
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import AttendanceCode, HearingResult
from youthcourt.domain.text import clean_line
from youthcourt.services.jury_facts import at_odds, hearing_facts, pool_facts, why_not
from youthcourt.services.nights import check_night_open, follow_duty
from youthcourt.services.person_lines import full_name
from youthcourt.services.presence import STANDING
from youthcourt.services.settings import settings
from youthcourt.store import find_sittings
from youthcourt.store.tables import Attendance, Hearing, PanelSeat, Person, Recusal, Sitting
from youthcourt.store.unit import Unit

ANSWERS = (AttendanceCode.EXPECTED, AttendanceCode.EXCUSED)
"""Codes that can be known before the day of a sitting."""
NOT_THERE = (AttendanceCode.EXCUSED, AttendanceCode.NO_SHOW)
"""Codes of those who did not come at all."""
PARTLY = (AttendanceCode.LATE, AttendanceCode.LEFT_EARLY)
"""Codes of those who served a part of the time; they say more than that somebody served."""
ATTENDANCE_CLOSED = (
    "This juror's attendance at the sitting is already closed. "
    "If something in it is wrong, choose “Correct…” beside the attendance and say why."
)
"""The sentence of every refusal for a juror who is signed out."""


def mark_attendance(unit: Unit, on: date, person_id: str, code: AttendanceCode) -> None:
    """Record somebody's answer for a sitting or how they attended. Panels are left as they are.

    Who signed up for duty that day stands as excused or missed by it. Raises NotFound, and Refused
    for another code once the attendance or the night is closed, or before the day for a code that
    says how somebody attended.
    """
    sitting = find_sittings.on(unit, on)
    unit.get(Person, person_id, "person")
    if on > unit.today and code not in ANSWERS:
        raise Refused(
            "The sitting is on {date}; “{code}” can be marked from that day on. "
            "Mark them as expected or excused until then.",
            date=on,
            code=code,
        )
    row = unit.one(Attendance, sitting_id=sitting.id, person_id=person_id)
    if row is not None and row.closed and row.code is not code:
        raise Refused(ATTENDANCE_CLOSED)
    if row is None or row.code is not code:
        check_night_open(sitting, row)
    if row is None:
        unit.add(Attendance(id=unit.new_id(), sitting_id=sitting.id, person_id=person_id, code=code))
    elif row.code is not code:
        came = {} if code not in NOT_THERE else {"time_in": None}
        unit.change(row, code=code, **came)
    if follow_duty(unit, sitting.id, person_id, code):
        unit.touch("duty")
    unit.touch("pool", f"sitting:{on.isoformat()}")


def mark_attendances(unit: Unit, on: date, person_ids: Sequence[str], code: AttendanceCode) -> None:
    """Record one answer for several people, all or none. Raises as ``mark_attendance``."""
    for person_id in person_ids:
        mark_attendance(unit, on, person_id, code)


def mark_served(unit: Unit, on: date, person_id: str, kept: Collection[AttendanceCode] = PARTLY) -> None:
    """Mark somebody as having served, unless they are marked with one of *kept*, which says more.

    Who came late or left early has served and stays marked so. Raises as ``mark_attendance``.
    """
    row = unit.one(Attendance, sitting_id=find_sittings.on(unit, on).id, person_id=person_id)
    if row is None or row.code not in kept:
        mark_attendance(unit, on, person_id, AttendanceCode.SERVED)


def add_seat(
    unit: Unit, draw_id: str, hearing_id: str, person: str, number: int, *, alternate: bool = False
) -> PanelSeat:
    """Add a seat, or the place of an alternate; numbers run from 1 in each of the two rows."""
    return unit.add(
        PanelSeat(
            id=unit.new_id(), draw_id=draw_id, hearing_id=hearing_id, person_id=person,
            number=number, alternate=alternate,
        )
    )  # fmt: skip


def leave_panel(unit: Unit, seat_id: str, code: str, *, recused: bool = False) -> str:
    """Take a juror off a panel by a code, never a story; the first alternate who may steps in.

    Returns the stand-in's person key, or nothing when there is none. A recusal is kept
    against the case; the juror stays in the pool. Raises Refused once the hearing is recorded.
    """
    seat = unit.get(PanelSeat, seat_id, "seat")
    hearing = unit.get(Hearing, seat.hearing_id, "hearing")
    short = clean_line(code, field="The reason", limit=40)
    if hearing.result is not HearingResult.SET:
        raise Refused("This hearing is already recorded; its panel stands.")
    if seat.left_code or not short:
        raise BadInput("Give the reason for leaving, once, for somebody who still sits.", field="code")
    unit.change(seat, left_code=short)
    if recused:
        unit.add(
            Recusal(
                id=unit.new_id(), person_id=seat.person_id, case_id=hearing.case_id, code=short, on=unit.today
            )
        )
    sitting = unit.get(Sitting, hearing.sitting_id, "sitting")
    unit.touch(f"sitting:{sitting.held_on.isoformat()}")
    return "" if seat.alternate else _stand_in(unit, sitting, seat)


def _stand_in(unit: Unit, sitting: Sitting, seat: PanelSeat) -> str:
    """Let the first alternate who may sit now take the place of *seat*."""
    places = unit.find(
        PanelSeat, "number", "id", draw_id=seat.draw_id, hearing_id=seat.hearing_id, alternate=True
    )
    for spare in places:
        if (
            not spare.left_code
            and _bar(unit, sitting, seat.draw_id, seat.hearing_id, spare.person_id) is None
        ):
            unit.change(spare, alternate=False, number=seat.number)
            unit.change(seat, replaced_by_id=spare.id)
            return spare.person_id
    return ""


def seat_juror(unit: Unit, hearing_id: str, person_id: str) -> None:
    """Seat somebody by hand in a hearing whose panel is drawn; an alternate moves up.

    Raises Refused without oath or permission, for a tie to the case, when they sit in another
    room at that time or on a co-respondent's panel, or when the panel has the court's jury size.
    """
    hearing = unit.get(Hearing, hearing_id, "hearing")
    sitting = unit.get(Sitting, hearing.sitting_id, "sitting")
    draw = find_sittings.standing_draw(unit, sitting.id)
    if draw is None or hearing.result is not HearingResult.SET:
        raise Refused("Draw the jury first; then seats can be changed by hand until the hearing is recorded.")
    bar = _bar(unit, sitting, draw.id, hearing_id, person_id)
    if bar is not None:
        raise Refused("They cannot sit in this hearing: {why}. Choose somebody else.", why=why_not(bar))
    seats = [
        seat
        for seat in unit.find(PanelSeat, "number", draw_id=draw.id, hearing_id=hearing_id)
        if not seat.left_code
    ]
    own = next((seat for seat in seats if seat.person_id == person_id), None)
    if own is not None and not own.alternate:
        raise Refused("They already sit on this panel. Choose somebody else.")
    taken = {seat.number for seat in seats if not seat.alternate}
    size = settings(unit).jury_size
    if len(taken) >= size:
        raise Refused(
            "This panel is full: {count} jurors sit on it, as many as this court seats. "
            "Let somebody leave it first.",
            count=size,
        )
    number = min(set(range(1, len(taken) + 2)) - taken)
    if own is not None:
        unit.change(own, alternate=False, number=number)
    else:
        add_seat(unit, draw.id, hearing_id, person_id, number)
    unit.touch(f"sitting:{sitting.held_on.isoformat()}")


def _bar(unit: Unit, sitting: Sitting, draw_id: str, hearing_id: str, person_id: str) -> Bar | None:
    return bars(unit, sitting, draw_id, hearing_id, [person_id])[person_id]


def bars(
    unit: Unit, sitting: Sitting, draw_id: str, hearing_id: str, people: Iterable[str]
) -> dict[str, Bar | None]:
    """Return why each of *people* may not sit in a hearing as the panels stand; None when they may."""
    (here,) = hearing_facts(unit, sitting, STANDING, (hearing_id,))
    jurors = {juror.person: juror for juror in pool_facts(unit, sitting)}
    rivals = at_odds(unit, sitting, here)
    seats = unit.find(PanelSeat, draw_id=draw_id, alternate=False, left_code="")
    elsewhere = {seat.person_id for seat in seats if seat.hearing_id in rivals}
    found: dict[str, Bar | None] = {}
    for person in people:
        found[person] = bar_of(jurors.get(person), here, sitting.held_on, elsewhere=person in elsewhere)
    return found


def bar_of(juror: JurorFacts | None, here: HearingFacts, day: date, *, elsewhere: bool) -> Bar | None:
    """Return why somebody may not sit in a hearing of *day*, or None; who is not in the pool is None there.

    *elsewhere* says that they sit on a panel that may not have the same jurors.
    """
    own = barred(juror, here, day=day) if juror else Bar.STOPPED
    return own or (Bar.OTHER_ROOM if elsewhere else None)


def check_present(unit: Unit, sitting: Sitting, person_id: str) -> None:
    """Raise Refused, naming the person, when the attendance says excused, no-show or sent home."""
    row = unit.one(Attendance, sitting_id=sitting.id, person_id=person_id)
    if row is not None and row.code in AWAY:
        person = unit.get(Person, person_id, "person")
        raise Refused(
            "{person} is marked “{code}” for this sitting and so did not serve. "
            "Change the attendance first if that is wrong.",
            person=full_name(person.given, person.family),
            code=row.code,
        )


def check_voters(unit: Unit, hearing: Hearing, jurors: Sequence[str]) -> None:
    """Raise Refused unless each of *jurors* has a seat on the panel, was there, and may sit as of the day.

    Oath, permission and ties are looked at again: they may have changed since the draw.
    """
    sitting = unit.get(Sitting, hearing.sitting_id, "sitting")
    draw = find_sittings.standing_draw(unit, sitting.id)
    seats = (
        unit.find(PanelSeat, draw_id=draw.id, hearing_id=hearing.id, alternate=False, left_code="")
        if draw
        else ()
    )
    if draw is None or not set(jurors) <= {seat.person_id for seat in seats}:
        raise Refused(
            "Somebody marked as a juror has no seat on this panel. Seat them first, or unmark them."
        )
    for juror, bar in bars(unit, sitting, draw.id, hearing.id, jurors).items():
        check_present(unit, sitting, juror)
        if bar is not None:
            person = unit.get(Person, juror, "person")
            raise Refused(
                "{person} is marked as having voted but may not sit in this hearing: {why}. "
                "Put that right first, or unmark them.",
                person=full_name(person.given, person.family),
                why=why_not(bar),
            )
