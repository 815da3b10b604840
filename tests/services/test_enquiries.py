"""Enquiries: a light list before there is a case, turned into a referral with nothing typed twice.

Source: reference on peers, section 3, wish 3.
"""

from __future__ import annotations

from datetime import timedelta

from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput
from youthcourt.domain.today import TodayKind
from youthcourt.services import calls, enquiries, intake, people, search, settings, today
from youthcourt.services.enquiries import Begun, NewEnquiry

ROSA = NewEnquiry("Rosa de la Cruz", "555-0101", "Spanish", "after 5 pm", "Her son, a shirt")


def test_an_enquiry_is_noted_changed_closed_with_a_reason_and_opened_again(desk: Desk) -> None:
    key = desk.do(enquiries.add_enquiry, ROSA)
    (line,) = desk.ask(enquiries.list_enquiries)
    assert (line.name, line.asked_on, line.by, line.open, line.days_late) == (
        "Rosa de la Cruz", desk.today, "clerk", True, 0,
    )  # fmt: skip
    desk.do(enquiries.change_enquiry, key, NewEnquiry("", "555-0102", matter="A fine?"))
    assert desk.ask(enquiries.list_enquiries)[0].phone == "555-0102"
    assert "reason" in desk.refused(enquiries.close_enquiry, key, " ", kind=BadInput)
    desk.do(enquiries.close_enquiry, key, "Wrong court")
    assert desk.ask(enquiries.list_enquiries) == ()
    (done,) = desk.ask(enquiries.list_enquiries, True)
    assert (done.closed_on, done.closed_why, done.open) == (desk.today, "Wrong court", False)
    assert "closed" in desk.refused(enquiries.close_enquiry, key, "Again")
    desk.do(enquiries.reopen_enquiry, key)
    assert desk.ask(enquiries.list_enquiries)[0].open
    assert "not closed" in desk.refused(enquiries.reopen_enquiry, key)
    desk.office.undo()
    assert desk.ask(enquiries.list_enquiries) == ()


def test_a_name_or_a_number_is_enough_and_no_day_is_to_come(desk: Desk) -> None:
    assert "name or a phone" in desk.refused(enquiries.add_enquiry, NewEnquiry(matter="?"), kind=BadInput)
    later = NewEnquiry("Ann", asked_on=desk.today + timedelta(days=1))
    assert "still to come" in desk.refused(enquiries.add_enquiry, later, kind=BadInput)
    desk.do(enquiries.add_enquiry, NewEnquiry(phone="555-0103", asked_on=desk.today - timedelta(days=3)))
    assert desk.ask(enquiries.list_enquiries)[0].asked_on == desk.today - timedelta(days=3)


def test_it_becomes_a_case_in_one_step_that_one_undo_takes_back(desk: Desk) -> None:
    key = desk.do(enquiries.add_enquiry, ROSA)
    begun = desk.ask(enquiries.begun, key)
    assert begun == Begun("Rosa", "de la Cruz", "555-0101", "Spanish", "Her son, a shirt")
    with desk.office.one_step():
        number = desk.do(intake.new_referral, desk.referral(begun.given, begun.family))
        desk.do(enquiries.became, key, number)
    (line,) = desk.ask(enquiries.list_enquiries, True)
    assert (line.number, line.open) == (number, False)
    assert [line.best_hour for line in desk.ask(calls.call_queue)] == ["after 5 pm"]
    assert number in desk.refused(enquiries.became, key, number)
    desk.office.undo()
    assert desk.ask(enquiries.list_enquiries)[0].open
    assert desk.rows("court_case") == []
    plain = desk.do(enquiries.add_enquiry, NewEnquiry("Ann", "1"))
    assert desk.ask(enquiries.begun, plain).summary == ""
    number = desk.refer("Ann", "Lee")
    desk.do(enquiries.became, plain, number)
    assert desk.ask(people.person_page, desk.youth(number)).person.best_hour == ""


def test_today_tells_of_one_that_nobody_went_on_with(desk: Desk) -> None:
    desk.do(settings.change_settings, enquiry_days=7)
    old = desk.do(enquiries.add_enquiry, NewEnquiry("Ann", "1", asked_on=desk.today - timedelta(days=8)))
    due = NewEnquiry("Ben", "2", matter="A\nB", asked_on=desk.today - timedelta(days=7))
    desk.do(enquiries.add_enquiry, due)
    desk.do(enquiries.add_enquiry, NewEnquiry("Cem", "3", asked_on=desk.today - timedelta(days=6)))
    lines = [line for line in desk.ask(today.today).lines if line.kind is TodayKind.ENQUIRY]
    assert [(line.who, line.what, line.when, line.late) for line in lines] == [
        ("Ann", "Enquiry: go on with it", "1 day late", True), ("Ben", "Enquiry: A", "today", False),
    ]  # fmt: skip
    assert (lines[0].goal, lines[0].key, lines[0].tab) == ("calls", old, "enquiries")
    assert [line.days_late for line in desk.ask(enquiries.list_enquiries)] == [1, 0, 0]


def test_it_is_found_by_name_matter_and_number(desk: Desk) -> None:
    key = desk.do(enquiries.add_enquiry, ROSA)
    for typed in ("rosa cruz", "shirt", "0101"):
        (found,) = desk.ask(search.find, typed)
        assert (found.kind, found.id) == ("enquiry", key)
    assert found.label == "Rosa de la Cruz · Nov 28, 2026"
