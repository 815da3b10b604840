"""Scheduling: refused while anything is missing, each thing named; places, judges, moving, taking off."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from tests.services.desk import Desk, told
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.parts import HearingResult, Role
from youthcourt.domain.stages import Stage
from youthcourt.services import intake, people, settings, sittings
from youthcourt.services.people import NewPerson


def test_scheduling_is_refused_and_names_everything_that_is_missing(desk: Desk) -> None:
    number = desk.refer(birth_date=None)
    sentence = desk.refused(sittings.schedule, [number], desk.today)
    assert sentence == (
        f"Case {number} cannot be scheduled yet. Still missing: the decision that it is eligible, "
        "a guardian, the respondent's admission, the respondent's consent to take part, "
        "a guardian's consent to take part. Record it on the case page first."
    )


def test_each_thing_that_is_put_on_record_is_missing_no_more(desk: Desk) -> None:
    number = desk.refer()
    youth = desk.youth(number)

    def missing() -> str:
        return desk.refused(sittings.schedule, [number], desk.today).partition("missing: ")[2]

    assert missing().startswith("a guardian, the respondent's admission, ")
    guardian = desk.guardian(number)
    assert missing().startswith("the respondent's admission, ")
    desk.consent(number, youth, ConsentKind.ADMISSION)
    assert missing().startswith("the respondent's consent to take part, a guardian's consent")
    desk.consent(number, youth)
    assert missing().startswith("a guardian's consent to take part.")
    desk.consent(number, guardian)
    desk.do(sittings.schedule, [number], desk.today)
    assert desk.page(number).line.stage is Stage.SCHEDULED


def test_consents_count_on_the_day_of_the_hearing(desk: Desk) -> None:
    number = desk.refer()
    youth, guardian = desk.youth(number), desk.guardian(number)
    ends = desk.today + timedelta(days=5)
    desk.consent(number, youth, ConsentKind.ADMISSION)
    desk.consent(number, guardian)
    desk.do(
        intake.record_consent, number, ConsentKind.PARTICIPATION, youth, signed_on=desk.today,
        expires_on=ends,
    )  # fmt: skip
    sentence = desk.refused(sittings.schedule, [number], ends + timedelta(days=1))
    assert "missing: the respondent's consent to take part." in sentence
    desk.do(sittings.schedule, [number], ends)


def test_from_the_birthday_on_a_guardian_is_not_needed(desk: Desk) -> None:
    """Situation 1: eligibility is judged on the age at the offense, signatures on the day."""
    number = desk.refer(birth_date=date(2008, 11, 27))
    for kind in (ConsentKind.ADMISSION, ConsentKind.PARTICIPATION):
        desk.consent(number, desk.youth(number), kind)
    desk.do(sittings.schedule, [number], desk.today)
    assert desk.hearing(number).missing == ()


def test_what_the_courts_rules_do_not_ask_for_is_not_missing_but_a_guardian_always_is(desk: Desk) -> None:
    desk.do(
        settings.change_settings, admission_needed=False, respondent_consent_needed=False,
        guardian_consent_needed=False,
    )  # fmt: skip
    number = desk.refer()
    assert told(desk.page(number).missing) == ("a guardian", "a guardian's consent to take part")


def test_a_guardian_who_may_not_sign_or_be_met_is_none(desk: Desk) -> None:
    number = desk.refer()
    desk.guardian(number, may_sign=False)
    desk.guardian(number, "Nick", no_contact=True)
    assert told(desk.page(number).missing)[0] == "a guardian"


def test_all_cases_are_scheduled_or_none(desk: Desk) -> None:
    ready, lacking = desk.ready(), desk.refer("Ben", "Reyes")
    assert lacking in desk.refused(sittings.schedule, [ready, lacking], desk.today)
    assert desk.page(ready).line.stage is Stage.INTAKE
    assert desk.ask(sittings.list_sittings) == ()


def test_a_case_is_on_one_docket_at_a_time(desk: Desk) -> None:
    number = desk.ready()
    desk.schedule(number)
    sentence = desk.refused(sittings.schedule, [number], date(2026, 12, 5))
    assert sentence == (
        f"Case {number} already has a hearing on Nov 28, 2026. Take it off that docket first."
    )


def test_a_case_that_has_ended_cannot_be_scheduled(desk: Desk) -> None:
    number = desk.ready()
    desk.do(intake.decide, number, Result.NOT_ELIGIBLE, "Moved away")
    assert "cannot go from there to “Scheduled”" in desk.refused(sittings.schedule, [number], desk.today)


def test_a_case_at_screening_that_is_decided_and_signed_goes_all_the_way(desk: Desk) -> None:
    number = desk.ready("Maria", "Lopez", birth_date=None)
    desk.do(intake.decide, number, Result.ELIGIBLE, "School record")
    desk.schedule(number)
    assert [step.stage for step in desk.page(number).stages] == [
        Stage.REFERRED, Stage.SCREENING, Stage.INTAKE, Stage.ACCEPTED, Stage.SCHEDULED,
    ]  # fmt: skip


def test_places_fill_rooms_then_slots_and_a_wished_room_is_heeded(desk: Desk) -> None:
    numbers = [desk.ready(f"Kid{place}") for place in range(4)]
    desk.schedule(*numbers[:3])
    desk.do(sittings.schedule, [numbers[3]], desk.today, "a")
    places = [(line.case, line.room, line.start) for line in desk.sitting().hearings]
    assert places == [
        (numbers[0], "A", "09:00"), (numbers[1], "B", "09:00"), (numbers[2], "A", "09:45"),
        (numbers[3], "A", "10:30"),
    ]  # fmt: skip
    assert "no room called Z" in desk.refused(
        sittings.schedule, [desk.ready("Late")], desk.today, "Z", kind=BadInput
    )


def test_a_full_day_is_said_so(desk: Desk) -> None:
    desk.do(sittings.add_sitting, desk.today, rooms=["A"], starts_at=time(22, 0), slot_minutes=100)
    first, second = desk.ready("Ann"), desk.ready("Ben")
    desk.do(sittings.schedule, [first], desk.today)
    assert "22:00" in desk.hearing(first).start
    desk.do(sittings.schedule, [second], desk.today)
    assert "The day is full" in desk.refused(sittings.schedule, [desk.ready("Cem")], desk.today)


def test_a_sitting_takes_the_courts_usual_choices_where_none_is_given(desk: Desk) -> None:
    desk.do(
        settings.change_settings, usual_place="Town Hall", usual_rooms=["East"], usual_start="17:30",
        hearing_minutes=30,
    )  # fmt: skip
    desk.do(sittings.schedule, [desk.ready()], date(2026, 12, 5))
    page = desk.sitting(date(2026, 12, 5))
    assert (page.place, page.starts_at, page.slot_minutes) == ("Town Hall", time(17, 30), 30)
    assert [room.name for room in page.rooms] == ["East"]


def test_a_day_has_one_sitting_with_rooms_of_different_names(desk: Desk) -> None:
    desk.schedule()
    assert "already a sitting" in desk.refused(sittings.add_sitting, desk.today)
    for rooms in (["A", "a"], [" "]):
        assert "room" in desk.refused(sittings.add_sitting, date(2026, 12, 5), rooms=rooms, kind=BadInput)
    for minutes in (4, 481):
        assert "between 5 and 480" in desk.refused(
            sittings.add_sitting, date(2026, 12, 5), slot_minutes=minutes, kind=BadInput
        )
    assert "no sitting on Dec 5, 2026" in desk.refused(
        sittings.sitting_page, date(2026, 12, 5), kind=NotFound
    )


def test_sittings_are_listed_newest_first_with_what_stands(desk: Desk) -> None:
    number = desk.ready()
    desk.jurors(5)
    desk.schedule(number)
    desk.schedule(on=date(2026, 12, 5))
    desk.draw()
    desk.hear(number)
    later, today = desk.ask(sittings.list_sittings)
    assert (later.held_on, later.hearings, later.heard, later.drawn) == (date(2026, 12, 5), 0, 0, False)
    assert (today.held_on, today.hearings, today.heard, today.drawn) == (desk.today, 1, 1, True)


def test_the_coming_sittings_are_those_of_today_and_after_the_next_one_first(desk: Desk) -> None:
    for days in (-1, 7, 0):
        desk.do(sittings.add_sitting, desk.today + timedelta(days=days))
    coming = desk.ask(sittings.coming_sittings)
    assert [line.held_on for line in coming] == [desk.today, desk.today + timedelta(days=7)]


def test_a_room_has_its_judge_who_becomes_one_by_it(desk: Desk) -> None:
    number = desk.ready()
    desk.schedule(number)
    room = desk.sitting().rooms[0]
    key = desk.do(people.add_person, NewPerson(given="Ruth", family="Gavel"))
    desk.do(sittings.set_judge, room.id, key)
    assert (desk.sitting().rooms[0].judge, desk.hearing(number).judge) == ("Ruth Gavel", "Ruth Gavel")
    assert desk.ask(people.person_page, key).roles == (Role.JUDGE,)
    desk.do(sittings.set_judge, room.id, None)
    assert (desk.sitting().rooms[0].judge, desk.hearing(number).judge) == ("", "")
    assert "no such person" in desk.refused(sittings.set_judge, room.id, "nobody", kind=NotFound)


def test_two_hearings_change_places_and_the_draw_is_set_aside(desk: Desk) -> None:
    first, second = desk.ready("Ann"), desk.ready("Ben")
    desk.jurors(12)
    desk.schedule(first, second, rooms=["A"])
    desk.draw()
    desk.do(sittings.swap_places, desk.hearing(first).hearing_id, desk.hearing(second).hearing_id)
    assert [(line.case, line.start) for line in desk.sitting().hearings] == [
        (second, "09:00"), (first, "09:45"),
    ]  # fmt: skip
    assert desk.sitting().seed is None
    assert [row["superseded"] for row in desk.rows("draw")] == [1]


def test_only_hearings_of_one_sitting_still_to_be_heard_change_places(desk: Desk) -> None:
    first, second, third = (desk.ready(name) for name in ("Ann", "Ben", "Cem"))
    desk.schedule(first, second)
    desk.schedule(third, on=date(2026, 12, 5))
    one, other = desk.hearing(first).hearing_id, desk.hearing(second).hearing_id
    elsewhere = desk.hearing(third, date(2026, 12, 5)).hearing_id
    assert "Only two hearings" in desk.refused(sittings.swap_places, one, elsewhere)
    desk.do(sittings.take_off, other, "Not come", HearingResult.NO_SHOW)
    assert "Only two hearings" in desk.refused(sittings.swap_places, one, other)


def test_co_respondents_never_change_into_one_time(desk: Desk) -> None:
    """Situation 4: separate slots."""
    first = desk.ready("Ann")
    second = desk.ready("Ben", with_case=first)
    third = desk.ready("Cem")
    desk.schedule(first, second, third)
    assert [(line.case, line.room, line.start) for line in desk.sitting().hearings] == [
        (first, "A", "09:00"), (third, "B", "09:00"), (second, "A", "09:45"),
    ]  # fmt: skip
    sentence = desk.refused(
        sittings.swap_places, desk.hearing(second).hearing_id, desk.hearing(third).hearing_id
    )
    assert "heard at different times" in sentence


@pytest.mark.parametrize("result", [HearingResult.CONTINUED, HearingResult.NO_SHOW])
def test_a_hearing_that_is_put_off_stays_on_record_with_its_reason(desk: Desk, result: HearingResult) -> None:
    """Situation 11 and 12: history shows each date and reason."""
    number = desk.ready()
    desk.schedule(number)
    desk.do(sittings.take_off, desk.hearing(number).hearing_id, "The judge was ill", result)
    assert desk.page(number).line.stage is Stage.CONTINUED
    desk.do(sittings.schedule, [number], date(2026, 12, 5))
    assert [(place.result, place.note) for place in desk.page(number).hearings] == [
        (result, "The judge was ill"), (HearingResult.SET, ""),
    ]  # fmt: skip
    first = desk.page(number).hearings[0].id
    assert "still to be heard" in desk.refused(sittings.take_off, first, "Again")


def test_a_hearing_is_not_put_off_without_a_reason_or_as_heard(desk: Desk) -> None:
    number = desk.ready()
    desk.schedule(number)
    hearing_id = desk.hearing(number).hearing_id
    assert "reason" in desk.refused(sittings.take_off, hearing_id, " ", kind=BadInput)
    assert "still to be heard" in desk.refused(sittings.take_off, hearing_id, "x", HearingResult.HEARD)


def test_a_line_of_the_docket_says_what_the_hearing_lacks_by_now(desk: Desk) -> None:
    number = desk.ready()
    desk.schedule(number)
    parent = next(c for c in desk.page(number).consents if c.capacity is Capacity.PARENT)
    desk.do(people.withdraw_consent, parent.id, desk.today)
    day, line = desk.ask(sittings.docket_line, desk.hearing(number).hearing_id)
    assert (day, told(line.missing), line.facts_cleared) == (
        desk.today, ("a guardian's consent to take part",), False,
    )  # fmt: skip
    desk.do(sittings.take_off, line.hearing_id, "The consent was withdrawn")
    assert "taken off the docket of Nov 28, 2026" in desk.refused(
        sittings.docket_line, line.hearing_id, kind=NotFound
    )


def test_a_docket_time_is_read_as_people_read_it() -> None:
    assert (sittings.clock_of("09:45"), sittings.clock_of("13:00")) == ("9:45 AM", "1:00 PM")


def test_a_sitting_whose_year_cannot_be_right_is_not_made(desk: Desk) -> None:
    """A clerk enters 2052 for 2025; by then the child would be of age and need no guardian."""
    number = desk.ready()
    sentence = desk.refused(sittings.schedule, [number], date(2052, 1, 6), kind=BadInput)
    assert sentence == "A sitting on Jan 6, 2052 is more than 2 years away. Please check the year."
