"""A paper Saturday: what is to be keyed, and a row that is saved by the use cases of the other pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.services.desk import Desk, refusal
from tests.services.paper_saturday import hold_on_paper
from youthcourt import words
from youthcourt.domain.criteria import PARTS, Count
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import AttendanceCode, HearingResult, PutOffBy
from youthcourt.domain.sanctions import JURY_DUTY, Decision, DutyRule
from youthcourt.domain.stages import Stage
from youthcourt.services import catalogue, juries, keyed, keying
from youthcourt.services.duty_ledger import duty_ledger
from youthcourt.services.keyed import KeyedHearing
from youthcourt.services.keying import KeyingSheet, Signer
from youthcourt.services.settings import change_settings

BOTH = frozenset(Signer)


@pytest.fixture
def saturday(desk: Desk) -> date:
    """Four hearings in one room, held on Saturday; it is Monday."""
    return hold_on_paper(desk, hearings=4, jurors=9)


def sheet(desk: Desk, on: date) -> KeyingSheet:
    return desk.ask(keying.keying_sheet, on)


def papers(desk: Desk, on: date, at: int = 0, **known: Any) -> tuple[str, KeyedHearing]:
    """Return a hearing's key and what its papers say: all of it, unless told otherwise."""
    line = sheet(desk, on).hearings[at]
    whole = KeyedHearing(
        foreperson_id=line.seats[2],
        counts=tuple(Count(part.code, 0, 1, 3) for part in PARTS),
        items=(Decision(JURY_DUTY, Decimal(3)), Decision("service", Decimal(20))),
        judge_id=line.judge_id,
        approved_on=on,
        signed=BOTH,
        dates=(on + timedelta(weeks=2), on + timedelta(weeks=1)),
    )
    return line.line.hearing_id, replace(whole, **known)


def key(desk: Desk, told: tuple[str, KeyedHearing]) -> None:
    """Save a row; what may be saved passes the check that is made as the row is left."""
    desk.ask(keyed.check_keyed, *told)
    desk.do(keyed.key_hearing, *told)


def refused(
    desk: Desk, told: tuple[str, KeyedHearing], kind: type[BadInput] | type[Refused] = BadInput
) -> str:
    """Return the sentence that is said as the row is left, and again when it is saved."""
    early = refusal(lambda: desk.ask(keyed.check_keyed, *told), kind)
    assert desk.refused(keyed.key_hearing, *told, kind=kind) == early
    return early


def test_the_sheet_has_the_roster_then_the_hearings_and_all_that_is_usual(desk: Desk, saturday: date) -> None:
    shown = sheet(desk, saturday)
    seated = {person for line in shown.hearings for person in line.seats.values()}
    assert seated <= {line.person_id for line in shown.jurors}
    assert not {key for key, _name in shown.others} & {line.person_id for line in shown.jurors}
    assert [line.line.start for line in shown.hearings] == ["09:00", "09:45", "10:30", "11:15"]
    assert (shown.usual_in, shown.usual_out, shown.usual_items) == (time(8, 30), time(12, 0), "j3")
    assert shown.dates == tuple(saturday + timedelta(weeks=week) for week in range(1, 5))
    assert [offer.mark for offer in shown.offers] == ["s", "j", "l", "e", "c", "m", "p"]
    assert [name for _key, name in shown.judges] == ["Ruth Gavel"]
    assert all(line.to_be_heard and not line.waits_for_judge and not line.signed for line in shown.hearings)
    assert keying.clock_told("09:45") == "9:45 AM"


def test_a_court_without_required_duty_starts_from_nothing(desk: Desk, saturday: date) -> None:
    desk.do(change_settings, jury_duty=DutyRule.OFFERED.value)
    assert sheet(desk, saturday).usual_items == ""
    desk.do(change_settings, jury_duty=DutyRule.OFF.value)
    duty = next(line for line in desk.ask(catalogue.sanction_types) if line.item.code == JURY_DUTY)
    desk.do(catalogue.save_sanction, replace(duty, active=False))
    assert "j" not in {offer.mark for offer in sheet(desk, saturday).offers if offer.item.code == JURY_DUTY}


def test_letters_are_told_apart_in_every_language() -> None:
    for language in ("en_US", "es_US"):
        words.use(language)
        letters = keying.letters()
        assert (len(letters.codes), len(letters.results)) == (7, 5)
        assert set(letters.put_off) < set(letters.results)
        assert list(letters.put_off.values()) == [PutOffBy.COURT, PutOffBy.FAMILY]
        assert (set(letters.signers.values()), len(letters.answers)) == (BOTH, 2)


def test_one_row_records_approves_signs_and_signs_up_and_is_undone_at_once(
    desk: Desk, saturday: date
) -> None:
    told = papers(desk, saturday)
    key(desk, told)
    line = sheet(desk, saturday).hearings[0]
    assert line.recorded is not None
    assert (line.recorded.approved_on, line.signed) == (saturday, BOTH)
    assert desk.page(line.line.case).line.stage is Stage.ACTIVE
    entries = desk.ask(duty_ledger, line.line.case).entries
    assert [entry.on for entry in entries] == [saturday + timedelta(weeks=week) for week in (1, 2)]

    desk.office.undo()
    assert sheet(desk, saturday).hearings[0].to_be_heard
    assert desk.page(line.line.case).line.stage is Stage.SCHEDULED


def test_nothing_of_a_row_stands_where_a_part_of_it_is_refused(desk: Desk, saturday: date) -> None:
    """A date that is no sitting: the record and the approval before it are not kept either."""
    told = papers(desk, saturday, dates=(saturday,))
    assert "is over" in desk.refused(keyed.key_hearing, *told)
    assert sheet(desk, saturday).hearings[0].to_be_heard


def test_without_a_day_of_approval_it_waits_and_only_the_rest_is_keyed_later(
    desk: Desk, saturday: date
) -> None:
    key(desk, papers(desk, saturday, approved_on=None, signed=frozenset(), dates=()))
    line = sheet(desk, saturday).hearings[0]
    assert line.waits_for_judge
    judge = {"judge_id": line.judge_id, "approved_on": saturday}
    key(desk, (line.line.hearing_id, KeyedHearing(signed=frozenset({Signer.RESPONDENT}), **judge)))
    assert sheet(desk, saturday).hearings[0].signed == {Signer.RESPONDENT}
    key(desk, (line.line.hearing_id, KeyedHearing(signed=BOTH)))
    key(desk, (line.line.hearing_id, KeyedHearing(signed=BOTH)))  # said twice, it stands once
    assert sheet(desk, saturday).hearings[0].signed == BOTH


def test_signatures_come_after_the_approval(desk: Desk, saturday: date) -> None:
    told = papers(desk, saturday, approved_on=None, dates=())
    assert "once the judge has approved" in refused(desk, told)
    key(desk, papers(desk, saturday, approved_on=None, signed=frozenset(), dates=()))
    late = (told[0], KeyedHearing(signed=BOTH))
    assert "once the judge has approved" in desk.refused(keyed.key_hearing, *late)


def test_who_did_not_come_is_off_the_docket_and_no_reason_is_asked_twice(desk: Desk, saturday: date) -> None:
    hearing_id = papers(desk, saturday)[0]
    key(desk, (hearing_id, KeyedHearing(HearingResult.NO_SHOW)))
    line = sheet(desk, saturday).hearings[0]
    assert (line.line.result, line.recorded) == (HearingResult.NO_SHOW, None)


def test_a_case_that_is_put_off_needs_its_reason(desk: Desk, saturday: date) -> None:
    hearing_id, _told = papers(desk, saturday)
    case = sheet(desk, saturday).hearings[0].line.case
    assert "the reason" in refused(desk, (hearing_id, KeyedHearing(HearingResult.CONTINUED, reason=" ")))
    key(desk, (hearing_id, KeyedHearing(HearingResult.CONTINUED, "Interpreter ill", PutOffBy.COURT)))
    assert {row["id"]: row["put_off_by"] for row in desk.rows("hearing")}[hearing_id] == "court"
    assert desk.page(case).line.stage is Stage.CONTINUED
    assert hearing_id not in {line.line.hearing_id for line in sheet(desk, saturday).hearings}


def test_who_is_not_willing_any_more_goes_back(desk: Desk, saturday: date) -> None:
    hearing_id, _told = papers(desk, saturday)
    case = sheet(desk, saturday).hearings[0].line.case
    key(desk, (hearing_id, KeyedHearing(HearingResult.WITHDRAWN)))
    assert desk.page(case).line.stage is Stage.ADMISSION_WITHDRAWN


def test_a_row_that_is_not_whole_says_one_sentence(desk: Desk, saturday: date) -> None:
    assert "counts of the ballots are missing" in refused(desk, papers(desk, saturday, counts=()))
    assert "judge who approved" in refused(desk, papers(desk, saturday, judge_id=None))
    assert "4 dates are chosen for 3 sittings" in refused(
        desk, papers(desk, saturday, dates=tuple(saturday + timedelta(weeks=week) for week in range(1, 5)))
    )
    assert "marks, more than the number of jurors" in refused(
        desk, papers(desk, saturday, counts=(Count("1", 0, 0, 7),))
    )
    assert "Jury duty is part of every result" in refused(
        desk, papers(desk, saturday, items=(Decision("service", Decimal(20)),), dates=()), Refused
    )
    future = papers(desk, saturday, approved_on=desk.today + timedelta(days=1))
    assert "in the future" in refusal(lambda: desk.ask(keyed.check_keyed, *future), BadInput)


def test_a_hearing_without_a_drawn_jury_has_nobody_who_voted(desk: Desk) -> None:
    number = desk.ready()
    day = desk.schedule(number)
    hearing_id = desk.hearing(number, day).hearing_id
    told = KeyedHearing(foreperson_id="", counts=(Count("1"),), items=(Decision(JURY_DUTY, Decimal(3)),))
    assert "0 jurors are marked as having voted" in refusal(
        lambda: desk.ask(keyed.check_keyed, hearing_id, told), Refused
    )


def test_who_was_away_by_the_roster_did_not_vote_saved_or_not(desk: Desk, saturday: date) -> None:
    """Who voted is asked once: on the roster. What is typed there counts before it is saved."""
    line = sheet(desk, saturday).hearings[0]
    away, unsaved = line.seats[1], line.seats[3]
    desk.do(juries.mark_attendances, saturday, [away], AttendanceCode.NO_SHOW)
    told = papers(desk, saturday, counts=(Count("1", 0, 0, 5),), absent=frozenset({unsaved}))
    assert "(4)" in refused(desk, told)
    key(desk, papers(desk, saturday, absent=frozenset({unsaved})))
    codes = {one.person_id: one.code for one in sheet(desk, saturday).jurors}
    assert codes[away] is AttendanceCode.NO_SHOW
    assert {codes[person] for person in line.seats.values()} >= {AttendanceCode.SERVED}
    assert {codes[one] for one in line.seats.values() if one != away and one != unsaved} == {
        AttendanceCode.SERVED
    }


def test_the_roster_signs_out_by_the_ledger_and_is_not_keyed_again(desk: Desk, saturday: date) -> None:
    juror = sheet(desk, saturday).jurors[0]
    served = desk.do(
        keyed.key_attendance, saturday, juror.person_id, AttendanceCode.LATE, time(9, 5), time(12, 20), 15
    )
    assert (served.minutes, served.credit_hours) == (180, Decimal(3))
    held = sheet(desk, saturday).jurors[0]
    assert (held.code, held.time_in, held.time_out, held.break_minutes, held.closed) == (
        AttendanceCode.LATE, time(9, 5), time(12, 20), 15, True,
    )  # fmt: skip
    again = (saturday, juror.person_id, AttendanceCode.SERVED, time(9, 0), time(12, 0))
    assert "already closed" in desk.refused(keyed.key_attendance, *again)
    backwards = (
        saturday,
        sheet(desk, saturday).jurors[1].person_id,
        AttendanceCode.SERVED,
        time(12),
        time(9),
    )
    assert "after the time of coming" in desk.refused(keyed.key_attendance, *backwards, kind=BadInput)
