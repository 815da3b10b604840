"""Changes on the day: attendance, recusal in few acts, alternates who step in, seating by hand."""

from __future__ import annotations

from datetime import date

from tests.services.desk import Desk
from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.parts import AttendanceCode
from youthcourt.services import juries, people, settings, sittings
from youthcourt.services.people import NewPerson
from youthcourt.services.sittings import SeatLine


def _drawn(desk: Desk, jurors: int = 9, alternates: int = 2) -> str:
    desk.do(settings.change_settings, alternates=alternates)
    number = desk.ready()
    desk.jurors(jurors)
    desk.schedule(number)
    desk.draw()
    return number


def _seat(desk: Desk, number: str, place: int = 0) -> SeatLine:
    return desk.hearing(number).panel[place]


def _room_for_more(desk: Desk) -> None:
    """From now on the court seats seven, one more than it drew."""
    desk.do(settings.change_settings, jury_size=7)


def test_a_recusal_is_one_act_and_the_first_alternate_steps_in(desk: Desk) -> None:
    """Situation 2: recusal on the day works in few steps; situation 19: alternates step in."""
    number = _drawn(desk)
    first, second = desk.drawn(number).alternates
    seat = _seat(desk, number)
    assert desk.do(juries.leave_panel, seat.seat_id, "knows", recused=True) == first
    panel = desk.drawn(number)
    assert seat.person_id not in panel.panel
    assert first in panel.panel
    assert panel.alternates == (second,)
    taken = next(s for s in desk.hearing(number).panel if s.person_id == first)
    left = next(s for s in desk.hearing(number).panel if s.person_id == seat.person_id)
    assert (taken.number, left.left_code, taken.left_code) == (seat.number, "knows", "")
    assert [(row["person_id"], row["code"]) for row in desk.rows("recusal")] == [(seat.person_id, "knows")]
    assert seat.person_id in [line.person_id for line in desk.ask(juries.pool, desk.today)]


def test_a_recusal_holds_for_the_next_draw_and_for_companions(desk: Desk) -> None:
    number = _drawn(desk)
    seat = _seat(desk, number)
    desk.do(juries.leave_panel, seat.seat_id, "knows", recused=True)
    assert "recused from this case" in desk.refused(
        juries.seat_juror, desk.hearing(number).hearing_id, seat.person_id
    )
    excluded = dict(desk.draw(8).hearings[0].excluded)
    assert excluded[seat.person_id].value == "recused"


def test_alternates_step_in_as_they_were_drawn(desk: Desk) -> None:
    number = _drawn(desk, jurors=12, alternates=5)
    drawn = desk.drawn(number).alternates
    seats = desk.hearing(number).panel
    stepped_in = [desk.do(juries.leave_panel, seat.seat_id, "ill") for seat in seats[:5]]
    assert tuple(stepped_in) == drawn


def test_somebody_who_falls_ill_leaves_without_a_recusal(desk: Desk) -> None:
    number = _drawn(desk, alternates=0)
    seat = _seat(desk, number)
    assert desk.do(juries.leave_panel, seat.seat_id, "ill") == ""
    assert desk.rows("recusal") == []
    assert len(desk.drawn(number).panel) == 5
    desk.do(juries.seat_juror, desk.hearing(number).hearing_id, seat.person_id)
    assert _seat(desk, number).number == seat.number


def test_an_alternate_who_goes_home_is_no_longer_called(desk: Desk) -> None:
    number = _drawn(desk)
    first, second = desk.hearing(number).alternates
    assert desk.do(juries.leave_panel, first.seat_id, "ill") == ""
    assert desk.do(juries.leave_panel, _seat(desk, number).seat_id, "ill") == second.person_id


def test_an_alternate_who_may_not_sit_any_more_is_passed_over(desk: Desk) -> None:
    number = _drawn(desk)
    first, second = desk.hearing(number).alternates
    desk.do(juries.mark_attendance, desk.today, first.person_id, AttendanceCode.NO_SHOW)
    assert desk.do(juries.leave_panel, _seat(desk, number).seat_id, "ill") == second.person_id


def test_leaving_needs_a_code_and_happens_once_before_the_hearing_is_recorded(desk: Desk) -> None:
    number = _drawn(desk)
    seat, other = _seat(desk, number), _seat(desk, number, 1)
    for code in (" ", "they told me at length that they know the family"):
        assert desk.refused(juries.leave_panel, seat.seat_id, code, kind=BadInput).endswith(".")
    desk.do(juries.leave_panel, seat.seat_id, "ill")
    assert "once" in desk.refused(juries.leave_panel, seat.seat_id, "ill", kind=BadInput)
    desk.hear(number)
    assert "its panel stands" in desk.refused(juries.leave_panel, other.seat_id, "ill")


def test_seating_by_hand_is_refused_without_oath_and_without_permission(desk: Desk) -> None:
    number = _drawn(desk)
    hearing_id = desk.hearing(number).hearing_id
    key = desk.do(people.add_person, NewPerson(given="New", birth_date=date(2010, 1, 1)))
    assert "do not serve in the jury pool" in desk.refused(juries.seat_juror, hearing_id, key)
    desk.do(people.make_juror, key)
    assert desk.refused(juries.seat_juror, hearing_id, key) == (
        "They cannot sit in this hearing: the juror's oath is missing. Choose somebody else."
    )
    desk.do(people.record_oath, key, desk.today)
    assert "a guardian's permission is missing" in desk.refused(juries.seat_juror, hearing_id, key)
    desk.permit(key)
    _room_for_more(desk)
    desk.do(juries.seat_juror, hearing_id, key)
    assert key in desk.drawn(number).panel


def test_a_withdrawn_oath_takes_the_right_to_a_seat(desk: Desk) -> None:
    number = _drawn(desk)
    key = desk.juror("New")
    oath = next(c for c in desk.ask(people.person_page, key).consents if c.kind is ConsentKind.JUROR_OATH)
    desk.do(people.withdraw_consent, oath.id, desk.today)
    assert "oath" in desk.refused(juries.seat_juror, desk.hearing(number).hearing_id, key)


def test_an_alternate_is_moved_up_and_nobody_sits_twice_on_one_panel(desk: Desk) -> None:
    number = _drawn(desk, alternates=1)
    hearing_id = desk.hearing(number).hearing_id
    (alternate,) = desk.drawn(number).alternates
    _room_for_more(desk)
    desk.do(juries.seat_juror, hearing_id, alternate)
    assert desk.drawn(number).alternates == ()
    assert [seat.number for seat in desk.hearing(number).panel] == [1, 2, 3, 4, 5, 6, 7]
    assert "already sit on this panel" in desk.refused(juries.seat_juror, hearing_id, alternate)


def test_nobody_is_seated_on_a_full_panel_until_somebody_leaves_it(desk: Desk) -> None:
    number = _drawn(desk, alternates=0)
    hearing_id = desk.hearing(number).hearing_id
    spare = desk.juror("Spare")
    assert desk.refused(juries.seat_juror, hearing_id, spare) == (
        "This panel is full: 6 jurors sit on it, as many as this court seats. Let somebody leave it first."
    )
    desk.do(juries.leave_panel, _seat(desk, number).seat_id, "ill")
    desk.do(juries.seat_juror, hearing_id, spare)
    assert spare in desk.drawn(number).panel


def test_nobody_is_seated_by_hand_before_the_draw_or_after_the_record(desk: Desk) -> None:
    number = desk.ready()
    jurors = desk.jurors(7)
    desk.schedule(number)
    hearing_id = desk.hearing(number).hearing_id
    assert "Draw the jury first" in desk.refused(juries.seat_juror, hearing_id, jurors[0])
    desk.draw()
    spare = next(key for key in jurors if key not in desk.drawn(number).panel)
    desk.hear(number)
    assert "until the hearing is recorded" in desk.refused(juries.seat_juror, hearing_id, spare)


def test_nobody_is_seated_by_hand_in_two_rooms_at_once(desk: Desk) -> None:
    desk.do(settings.change_settings, alternates=0)
    first, second, third = (desk.ready(name) for name in ("Ann", "Ben", "Cem"))
    desk.jurors(12)
    desk.schedule(first, second, third)
    desk.draw()
    busy = desk.drawn(first).panel[0]
    assert "another room" in desk.refused(juries.seat_juror, desk.hearing(second).hearing_id, busy)
    later = next(key for key in desk.drawn(second).panel if key not in desk.drawn(third).panel)
    _room_for_more(desk)
    desk.do(juries.seat_juror, desk.hearing(third).hearing_id, later)
    assert later in desk.drawn(third).panel


def test_an_alternate_seated_elsewhere_meanwhile_does_not_step_in(desk: Desk) -> None:
    desk.do(settings.change_settings, alternates=1)
    first, second = desk.ready("Ann"), desk.ready("Ben")
    desk.jurors(14)
    desk.schedule(first, second)
    desk.draw()
    (alternate,) = desk.drawn(first).alternates
    _room_for_more(desk)
    desk.do(juries.seat_juror, desk.hearing(second).hearing_id, alternate)
    assert desk.do(juries.leave_panel, _seat(desk, first).seat_id, "ill") == ""


def test_who_heard_a_case_never_sits_on_a_co_respondents_panel_by_hand(desk: Desk) -> None:
    first = desk.ready("Ann")
    second = desk.ready("Ben", with_case=first)
    desk.jurors(13)
    desk.schedule(first, second)
    desk.draw()
    juror = desk.drawn(first).panel[0]
    desk.hear(first)
    sentence = desk.refused(juries.seat_juror, desk.hearing(second).hearing_id, juror)
    assert "a co-respondent's panel" in sentence


def test_an_answer_is_kept_and_changed_until_the_attendance_is_closed(desk: Desk) -> None:
    key = desk.juror("Ann")
    desk.schedule()
    for code in (AttendanceCode.EXPECTED, AttendanceCode.LATE):
        desk.do(juries.mark_attendance, desk.today, key, code)
    (line,) = desk.ask(juries.pool, desk.today)
    assert line.attendance is AttendanceCode.LATE
    assert len(desk.rows("attendance")) == 1
    assert "no such person" in desk.refused(
        juries.mark_attendance, desk.today, "nobody", AttendanceCode.LATE, kind=NotFound
    )


def test_how_somebody_attended_is_marked_from_the_day_on(desk: Desk) -> None:
    key, later = desk.juror("Ann"), date(2026, 12, 5)
    desk.schedule(on=later)
    for code in (AttendanceCode.EXPECTED, AttendanceCode.EXCUSED):
        desk.do(juries.mark_attendance, later, key, code)
    assert desk.refused(juries.mark_attendance, later, key, AttendanceCode.SERVED) == (
        "The sitting is on Dec 5, 2026; “Served” can be marked from that day on. "
        "Mark them as expected or excused until then."
    )


def test_who_came_late_and_voted_stays_marked_as_late(desk: Desk) -> None:
    number = _drawn(desk)
    late, seated, other = (seat.person_id for seat in desk.hearing(number).panel[:3])
    desk.do(juries.mark_attendance, desk.today, late, AttendanceCode.LATE)
    desk.do(juries.mark_attendance, desk.today, seated, AttendanceCode.PRESENT_NOT_SEATED)
    desk.hear(number)
    codes = {line.person_id: line.attendance for line in desk.ask(juries.pool, desk.today)}
    assert [codes[key] for key in (late, seated, other)] == [
        AttendanceCode.LATE, AttendanceCode.SERVED, AttendanceCode.SERVED,
    ]  # fmt: skip


def test_one_answer_for_several_people_is_one_act(desk: Desk) -> None:
    """All or none: where one is not known here, nobody is marked."""
    desk.do(sittings.add_sitting, desk.today)
    people = desk.jurors(3)
    before = len(desk.announced)
    desk.do(juries.mark_attendances, desk.today, people, AttendanceCode.EXCUSED)
    assert len(desk.announced) == before + 1
    assert [row["code"] for row in desk.rows("attendance")] == ["excused"] * 3
    desk.refused(
        juries.mark_attendances, desk.today, [people[0], "gone"], AttendanceCode.EXPECTED, kind=NotFound
    )
    assert [row["code"] for row in desk.rows("attendance")] == ["excused"] * 3
