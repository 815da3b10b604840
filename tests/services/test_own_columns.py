"""The court's own fields in its lists: sorted by the file, and as a spreadsheet takes them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.services.desk import Desk
from youthcourt.domain.lists import Asked
from youthcourt.domain.own_fields import FieldKind, OwnField, Subject, column_of
from youthcourt.services import own_fields, people, sittings
from youthcourt.services.case_lists import case_keys, case_position, case_window
from youthcourt.services.people import NewPerson
from youthcourt.services.person_lists import person_keys
from youthcourt.services.sitting_lists import sitting_keys

ALL = Asked()


def _field(desk: Desk, kind: FieldKind, subject: Subject = Subject.CASE) -> str:
    choices = ("On foot", "By bus") if kind is FieldKind.CHOICE else ()
    return desk.do(own_fields.save_own_field, OwnField("", subject, f"Our {kind}", kind, choices))


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (FieldKind.NUMBER, ("-2.5", "9", "10")),
        (FieldKind.DATE, ("2026-12-24", "2027-01-05", "2027-11-01")),
        (FieldKind.TEXT, ("aspen", "Birch", "cedar")),
        (FieldKind.CHOICE, ("On foot", "By bus")),
        (FieldKind.YES_NO, ("yes", "no")),
    ],
)
def test_the_file_sorts_by_what_stands_in_a_field_and_the_empty_ones_come_last(
    desk: Desk, kind: FieldKind, values: tuple[str, ...]
) -> None:
    field = _field(desk, kind)
    empty = desk.refer("Nobody", "Filled")
    emptied = desk.refer("Again", "Empty")
    filled = []
    for value in reversed(values):
        filled.insert(0, desk.refer("Ann", value[:1].upper() or "A"))
        desk.do(own_fields.set_own_value, field, filled[0], value)
    desk.do(own_fields.set_own_value, field, emptied, values[0])
    desk.do(own_fields.set_own_value, field, emptied, "")
    for asked, wanted in (
        (ALL.sorted_by(column_of(field)), filled),
        (ALL.sorted_by(column_of(field), descending=True), filled[::-1]),
    ):
        found = desk.ask(case_keys, asked, 0, 100)
        assert list(found[: len(wanted)]) == wanted
        assert set(found[len(wanted) :]) == {empty, emptied}
        assert [line.number for line in desk.ask(case_window, asked, 0, 100)] == list(found)
        assert [desk.ask(case_position, asked, number) for number in found] == list(range(len(found)))


def test_an_own_field_may_be_the_second_order_and_one_that_is_gone_is_none(desk: Desk) -> None:
    field = _field(desk, FieldKind.NUMBER)
    numbers = [desk.refer(given, "Moss") for given in ("Ann", "Bo")]
    for number, value in zip(numbers, ("1", "3"), strict=True):
        desk.do(own_fields.set_own_value, field, number, value)
    asked = ALL.sorted_by("stage").then_by(column_of(field))
    assert list(desk.ask(case_keys, asked, 0, 10)) == numbers
    assert list(desk.ask(case_keys, ALL.sorted_by("own:gone"), 0, 10)) == numbers[::-1]


def test_people_and_sittings_are_sorted_by_theirs(desk: Desk) -> None:
    seat, rooms = (_field(desk, FieldKind.NUMBER, one) for one in (Subject.PERSON, Subject.SITTING))
    who = [desk.do(people.add_person, NewPerson(given=given)) for given in ("Ann", "Bo")]
    days = [date(2026, 12, 5), date(2026, 12, 12)]
    for key, day, value in zip(who, days, ("12", "7"), strict=True):
        desk.do(sittings.add_sitting, day, rooms=("A",))
        desk.do(own_fields.set_own_value, seat, key, value)
        desk.do(own_fields.set_own_value, rooms, day.isoformat(), value)
    assert list(desk.ask(person_keys, ALL.sorted_by(column_of(seat)), 0, 2)) == who[::-1]
    assert list(desk.ask(sitting_keys, ALL.sorted_by(column_of(rooms)), 0, 2)) == days[::-1]


def test_a_spreadsheet_gets_numbers_and_days_and_words(desk: Desk) -> None:
    """A workbook can add up and sort what is no text."""
    told = {
        kind: own_fields.in_sheet(OwnField("f", Subject.CASE, "F", kind), value)
        for kind, value in (
            (FieldKind.NUMBER, "-2.5"),
            (FieldKind.DATE, "2027-01-05"),
            (FieldKind.YES_NO, "yes"),
            (FieldKind.TEXT, "Ms. Okonkwo"),
        )
    }
    assert list(told.values()) == [Decimal("-2.5"), date(2027, 1, 5), "Yes", "Ms. Okonkwo"]
    for kind in FieldKind:
        assert own_fields.in_sheet(OwnField("f", Subject.CASE, "F", kind), "") == ""
