"""Recording a hearing: who may have voted, only counts of ballots, a result from the court's list."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from tests.services.desk import DUTY, SERVICE, Desk, told
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.criteria import Count
from youthcourt.domain.errors import BadInput, Refused, YouthCourtError
from youthcourt.domain.parts import AttendanceCode, HearingResult, RelationKind, Role
from youthcourt.domain.sanctions import Decision
from youthcourt.domain.stages import Stage
from youthcourt.services import hearings, juries, people, settings


@pytest.fixture
def drawn(desk: Desk) -> str:
    """A case whose panel of six is drawn and whose hearing is today."""
    number = desk.ready()
    desk.jurors(8)
    desk.schedule(number)
    desk.draw()
    return number


def _refused(desk: Desk, number: str, kind: type[YouthCourtError], **told: object) -> str:
    return desk.refused(
        hearings.record_hearing, desk.hearing(number).hearing_id, desk.record(number, **told), kind=kind
    )


def test_a_hearing_is_recorded_as_it_was_written_down(desk: Desk, drawn: str) -> None:
    judge = desk.judge()
    hearing_id = desk.hear(drawn, judge_id=judge, foreperson_words=" They\nunderstood. ", unanimous=False)
    kept = desk.ask(hearings.recorded, hearing_id)
    assert kept is not None
    assert (kept.case, kept.held_on, kept.judge_id, kept.still_willing, kept.unanimous) == (
        drawn, desk.today, judge, True, False,
    )  # fmt: skip
    assert kept.foreperson_id == desk.drawn(drawn).panel[0]
    assert kept.foreperson_words == "They\nunderstood."
    assert kept.counts[0] == Count("1", 1, 1, 2)
    assert [(item.code, item.amount, item.set_by) for item in kept.items] == [
        ("service", Decimal(20), "jury"), ("jury_duty", Decimal(3), "jury"),
    ]  # fmt: skip
    assert (kept.approved_on, kept.due_on) == (None, desk.today + timedelta(days=90))
    line = desk.page(drawn).line
    assert (line.stage, line.next_hearing_on) == (Stage.HEARD, None)
    codes = {line.attendance for line in desk.ask(juries.pool, desk.today)}
    assert codes == {AttendanceCode.SERVED, None}


def test_before_it_is_recorded_there_is_no_record(desk: Desk, drawn: str) -> None:
    assert desk.ask(hearings.recorded, desk.hearing(drawn).hearing_id) is None


def test_of_the_ballots_only_counts_are_kept_and_none_leads_to_a_juror(desk: Desk, drawn: str) -> None:
    panel = desk.drawn(drawn).panel
    desk.hear(drawn)
    rows = desk.rows("criterioncount")
    assert {tuple(sorted(row)) for row in rows} == {
        ("foreperson_words", "hearing_id", "id", "not_yet", "part", "partly", "yes")
    }
    assert not any(juror in json.dumps(rows) for juror in panel)


def test_who_voted_and_led_is_checked_against_the_panel(desk: Desk, drawn: str) -> None:
    panel = desk.drawn(drawn).panel
    outsider = desk.juror("Out")
    told = _refused(desk, drawn, Refused, jurors=panel[:3])
    assert told.startswith("3 jurors are marked as having voted; this court needs at least 4")
    assert "3 jurors" in _refused(desk, drawn, Refused, jurors=(*panel[:3], panel[0]))
    assert "foreperson" in _refused(desk, drawn, BadInput, foreperson_id=outsider)
    assert "foreperson" in _refused(desk, drawn, BadInput, foreperson_id=None)
    sentence = _refused(desk, drawn, Refused, jurors=(*panel[:5], outsider))
    assert "has no seat on this panel" in sentence


def test_a_juror_who_left_the_panel_and_an_alternate_have_no_vote(desk: Desk, drawn: str) -> None:
    seat = desk.hearing(drawn).panel[0]
    (alternate,) = desk.drawn(drawn).alternates
    jurors = tuple(desk.drawn(drawn).panel)
    assert "no seat" in _refused(desk, drawn, Refused, jurors=(*jurors[:5], alternate))
    desk.do(juries.leave_panel, seat.seat_id, "ill")
    assert "no seat" in _refused(desk, drawn, Refused, jurors=jurors, foreperson_id=jurors[1])


def test_an_oath_withdrawn_since_the_draw_takes_the_vote(desk: Desk, drawn: str) -> None:
    juror = desk.hearing(drawn).panel[0]
    oath = next(
        line
        for line in desk.ask(people.person_page, juror.person_id).consents
        if line.kind is ConsentKind.JUROR_OATH
    )
    desk.do(people.withdraw_consent, oath.id, desk.today)
    assert _refused(desk, drawn, Refused) == (
        f"{juror.name} is marked as having voted but may not sit in this hearing: "
        "the juror's oath is missing. Put that right first, or unmark them."
    )


def test_a_tie_found_since_the_draw_takes_the_vote(desk: Desk, drawn: str) -> None:
    juror = desk.hearing(drawn).panel[0]
    desk.do(people.add_relation, juror.person_id, desk.youth(drawn), RelationKind.RELATIVE)
    assert f"{juror.name} is marked as having voted" in _refused(desk, drawn, Refused)


@pytest.mark.parametrize("code", [AttendanceCode.EXCUSED, AttendanceCode.NO_SHOW, AttendanceCode.SENT_HOME])
def test_who_was_not_there_did_not_vote(desk: Desk, drawn: str, code: AttendanceCode) -> None:
    juror = desk.hearing(drawn).panel[0]
    desk.do(juries.mark_attendance, desk.today, juror.person_id, code)
    sentence = _refused(desk, drawn, Refused)
    assert sentence.startswith(f"{juror.name} is marked “")
    assert "did not serve" in sentence


def test_without_a_draw_nobody_has_a_seat(desk: Desk) -> None:
    number = desk.ready()
    jurors = tuple(desk.jurors(4))
    desk.schedule(number)
    assert "no seat" in _refused(desk, number, Refused, jurors=jurors, foreperson_id=jurors[0])


def test_counts_fit_the_ballot_and_the_jurors(desk: Desk, drawn: str) -> None:
    for counts in ((Count("1", 7),), (Count("1", -1),), (Count("9", 1),), (Count("1"), Count("1"))):
        assert _refused(desk, drawn, BadInput, counts=counts).endswith(".")
    desk.hear(drawn, counts=())
    assert desk.rows("criterioncount") == []


def test_a_case_whose_consents_no_longer_hold_is_not_heard(desk: Desk, drawn: str) -> None:
    parent = next(c for c in desk.page(drawn).consents if c.capacity is Capacity.PARENT)
    desk.do(people.withdraw_consent, parent.id, desk.today)
    sentence = _refused(desk, drawn, Refused)
    assert "Still missing: a guardian's consent to take part." in sentence


def test_a_case_that_is_no_longer_eligible_is_not_heard(desk: Desk, drawn: str) -> None:
    """The birth date turns out to be another after the draw: a person decides first."""
    person = desk.ask(people.person_page, desk.youth(drawn)).person
    desk.do(people.change_person, desk.youth(drawn), replace(person, birth_date=date(2016, 1, 1)))
    assert told(desk.page(drawn).missing) == ("the decision that it is eligible",)
    assert "Still missing: the decision that it is eligible." in _refused(desk, drawn, Refused)


def test_a_hearing_is_recorded_once_and_not_before_its_day(desk: Desk, drawn: str) -> None:
    desk.clock.move(days=-1)
    held = date(2026, 11, 28)
    record, hearing_id = desk.record, desk.hearing(drawn, held).hearing_id
    desk.clock.move(days=1)
    told = record(drawn)
    desk.clock.move(days=-1)
    assert desk.refused(hearings.record_hearing, hearing_id, told) == (
        "The sitting is on Nov 28, 2026; it can be recorded from that day on."
    )
    desk.clock.move(days=4)
    desk.do(hearings.record_hearing, hearing_id, told)
    assert desk.page(drawn).stages[-1].entered_on == held
    assert "already recorded" in desk.refused(hearings.record_hearing, hearing_id, told)


@pytest.mark.parametrize(
    ("items", "kind", "why"),
    [
        ((), BadInput, "at least one thing"),
        ((Decision("nothing", Decimal(1)), DUTY), BadInput, "from the court's list"),
        ((SERVICE, DUTY, DUTY), BadInput, "jury duty only once"),
        ((Decision("service", Decimal(160)), DUTY), Refused, "limit of 150"),
        ((Decision("service", Decimal(60)), DUTY), Refused, "initials"),
        ((Decision("service", Decimal("12.1")), DUTY), BadInput, "steps of 0.25"),
        ((SERVICE,), Refused, "Jury duty is part of every result"),
    ],
)
def test_a_result_keeps_to_the_courts_list_and_ranges(
    desk: Desk, drawn: str, items: tuple[Decision, ...], kind: type[YouthCourtError], why: str
) -> None:
    """Situation 21: over the cap it cannot be saved; outside the guideline with initials."""
    assert why in _refused(desk, drawn, kind, items=items)


def test_outside_the_guideline_the_judges_initials_are_kept(desk: Desk, drawn: str) -> None:
    own = Decision("service", Decimal(60), judge_initials="RG", set_by_judge=True)
    hearing_id = desk.hear(drawn, items=(own, DUTY))
    kept = desk.ask(hearings.recorded, hearing_id)
    assert kept is not None
    assert (kept.items[0].judge_initials, kept.items[0].set_by) == ("RG", "judge")


@pytest.mark.parametrize(
    ("rule", "items"),
    [("offered", (SERVICE,)), ("offered", (SERVICE, DUTY)), ("off", (SERVICE,)), ("required", (DUTY,))],
)
def test_jury_duty_is_required_offered_or_off_as_the_court_says(
    desk: Desk, drawn: str, rule: str, items: tuple[Decision, ...]
) -> None:
    desk.do(settings.change_settings, jury_duty=rule)
    desk.hear(drawn, items=items)
    assert desk.page(drawn).line.stage is Stage.HEARD


def test_where_duty_is_off_it_is_not_ordered(desk: Desk, drawn: str) -> None:
    desk.do(settings.change_settings, jury_duty="off")
    assert "does not order jury duty" in _refused(desk, drawn, Refused)


def test_who_no_longer_wants_youth_court_goes_back_without_a_result(desk: Desk, drawn: str) -> None:
    """Asked once more when the jury is seated (El Rancho CA)."""
    hearing_id = desk.hear(drawn, still_willing=False)
    page = desk.page(drawn)
    assert (page.line.stage, page.hearings[0].result) == (
        Stage.ADMISSION_WITHDRAWN, HearingResult.WITHDRAWN,
    )  # fmt: skip
    assert desk.rows("court_case")[0]["exit_code"] == "not_willing"
    assert desk.ask(hearings.recorded, hearing_id) is None
    assert desk.sitting().hearings == ()
    assert desk.rows("criterioncount") == desk.rows("disposition") == []


def test_who_presided_becomes_a_judge(desk: Desk, drawn: str) -> None:
    key = desk.do(people.add_person, people.NewPerson(given="Ruth"))
    desk.hear(drawn, judge_id=key)
    assert desk.ask(people.person_page, key).roles == (Role.JUDGE,)
