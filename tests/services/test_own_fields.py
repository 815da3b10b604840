"""The court's own fields: added without code, searchable, in history, on their paper and no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.services.desk import Desk
from youthcourt import words
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.lists import Asked
from youthcourt.domain.own_fields import FieldKind, OnPaper, OwnField, Sees, Subject
from youthcourt.services import cases, own_fields, own_lines, papers, versions
from youthcourt.services.case_lists import case_window
from youthcourt.services.versions import FieldChange, Kept

COUNSELOR = OwnField("", Subject.CASE, "School counselor", paper=OnPaper.COVER)


@pytest.fixture
def case(desk: Desk) -> str:
    """A case that may be heard."""
    return desk.ready("Maria", "Wolfenden")


def _values(desk: Desk, subject: Subject, key: str) -> dict[str, str]:
    return {one.field.label: one.shown for one in desk.ask(own_fields.own_values, subject, key)}


def test_a_field_of_cases_is_filled_in_and_emptied(desk: Desk, case: str) -> None:
    key = desk.do(own_fields.save_own_field, COUNSELOR)
    assert _values(desk, Subject.CASE, case) == {"School counselor": ""}
    desk.do(own_fields.set_own_value, key, case, "Ms. Okonkwo")
    assert _values(desk, Subject.CASE, case) == {"School counselor": "Ms. Okonkwo"}
    assert desk.announced[-1] == {"own_values", f"case:{case}"}
    desk.do(own_fields.set_own_value, key, case, None)
    assert _values(desk, Subject.CASE, case) == {"School counselor": ""}
    desk.do(own_fields.set_own_value, key, desk.refer("Ben"), "")
    assert len(desk.rows("fieldvalue")) == 1


def test_people_and_sittings_have_fields_too_each_kind_shown_as_people_read_it(desk: Desk, case: str) -> None:
    youth, day = desk.youth(case), desk.schedule(case).isoformat()
    for field, record, typed in (
        (OwnField("", Subject.PERSON, "Bus pass until", FieldKind.DATE), youth, date(2027, 1, 5)),
        (OwnField("", Subject.PERSON, "Siblings", FieldKind.NUMBER), youth, "2"),
        (OwnField("", Subject.PERSON, "Has a key", FieldKind.YES_NO), youth, "yes"),
        (OwnField("", Subject.SITTING, "Door opens", FieldKind.YES_NO), day, "no"),
        (OwnField("", Subject.SITTING, "Snacks", FieldKind.CHOICE, ("Fruit", "None")), day, "Fruit"),
    ):
        desk.do(own_fields.set_own_value, desk.do(own_fields.save_own_field, field), record, typed)
    assert _values(desk, Subject.PERSON, youth) == {
        "Bus pass until": "Jan 5, 2027", "Siblings": "2", "Has a key": "Yes",
    }  # fmt: skip
    assert _values(desk, Subject.SITTING, day) == {"Door opens": "No", "Snacks": "Fruit"}
    assert _values(desk, Subject.CASE, case) == {}


def test_what_stands_in_a_field_is_found(desk: Desk, case: str) -> None:
    key = desk.do(own_fields.save_own_field, COUNSELOR)
    desk.do(own_fields.set_own_value, key, case, "Ms. Okonkwo")
    assert [hit.id for hit in desk.ask(cases.find, "okonkwo")] == [case]
    seat = desk.do(own_fields.save_own_field, OwnField("", Subject.PERSON, "Team"))
    desk.do(own_fields.set_own_value, seat, desk.youth(case), "Falcons")
    assert [hit.kind for hit in desk.ask(cases.find, "falcons")] == ["person"]
    door = desk.do(own_fields.save_own_field, OwnField("", Subject.SITTING, "Guard"))
    day = desk.schedule(case)
    desk.do(own_fields.set_own_value, door, day.isoformat(), "Zimmerman")
    assert [hit.id for hit in desk.ask(cases.find, "zimmerman")] == [day.isoformat()]
    desk.office.undo()
    assert desk.ask(cases.find, "zimmerman") == ()


def test_the_history_of_the_record_tells_of_its_own_fields(desk: Desk, case: str) -> None:
    key = desk.do(own_fields.save_own_field, COUNSELOR)
    for who in ("Ms. Okonkwo", "Mr. Lindqvist"):
        desk.do(own_fields.set_own_value, key, case, who)
    newest = desk.ask(versions.record_history, Kept.CASE, case)[0]
    assert newest.fields == (FieldChange("School counselor", "Ms. Okonkwo", "Mr. Lindqvist"),)


def test_a_field_prints_on_its_paper_with_a_line_where_it_is_empty(desk: Desk, case: str) -> None:
    key = desk.do(own_fields.save_own_field, COUNSELOR)

    def told(paper: OnPaper) -> list[tuple[str, str]]:
        return [(one.label, one.value) for one in desk.ask(own_lines.case_lines, case, paper)]

    assert told(OnPaper.COVER) == [("School counselor", "")]
    desk.do(own_fields.set_own_value, key, case, "Ms. Okonkwo")
    assert told(OnPaper.COVER) == [("School counselor", "Ms. Okonkwo")]
    assert told(OnPaper.REFERRAL) == told(OnPaper.AGREEMENT) == []
    desk.do(own_fields.save_own_field, replace(COUNSELOR, id=key, active=False))
    assert told(OnPaper.COVER) == []


def test_the_papers_of_a_sitting_carry_the_fields_and_no_juror_reads_one(desk: Desk, case: str) -> None:
    desk.clear(case)
    desk.jurors(8)
    day = desk.schedule(case)
    fields = (
        (COUNSELOR, case, "Ms. Okonkwo"),
        (
            OwnField("", Subject.PERSON, "Bus", sees=Sees.FAMILY, paper=OnPaper.AGREEMENT),
            desk.youth(case),
            "Line 9",
        ),
        (OwnField("", Subject.PERSON, "Team", paper=OnPaper.REFERRAL), desk.youth(case), "Falcons"),
        (OwnField("", Subject.SITTING, "Guard", paper=OnPaper.DOCKET), day.isoformat(), "Zimmerman"),
    )
    for field, record, typed in fields:
        desk.do(own_fields.set_own_value, desk.do(own_fields.save_own_field, field), record, typed)
    packet = desk.ask(papers.sitting_packet, day)
    assert [line.value for line in packet.docket.own] == ["Zimmerman"]
    hearing = packet.hearings[0]
    assert [line.value for line in hearing.cover.own] == ["Ms. Okonkwo"]
    assert [line.value for line in hearing.agreement.own] == ["Line 9"]
    for juror_paper in (hearing.facts, hearing.questions, hearing.ballot, hearing.worksheet):
        assert not any(word in repr(juror_paper) for word in ("Okonkwo", "Line 9", "Falcons", "Zimmerman"))


def test_a_field_that_holds_something_keeps_its_kind(desk: Desk, case: str) -> None:
    key = desk.do(own_fields.save_own_field, COUNSELOR)
    number = replace(COUNSELOR, id=key, kind=FieldKind.NUMBER)
    desk.do(own_fields.save_own_field, number)
    desk.do(own_fields.set_own_value, key, case, "12")
    told = desk.refused(own_fields.save_own_field, replace(number, kind=FieldKind.DATE), kind=BadInput)
    assert "kind stays" in told
    desk.do(own_fields.save_own_field, replace(number, label="Room"))
    assert _values(desk, Subject.CASE, case) == {"Room": "12"}


def test_two_fields_of_one_name_are_refused(desk: Desk) -> None:
    desk.do(own_fields.save_own_field, COUNSELOR)
    twin = replace(COUNSELOR, label="school COUNSELOR")
    assert "already" in desk.refused(own_fields.save_own_field, twin, kind=BadInput)
    desk.do(own_fields.save_own_field, replace(twin, subject=Subject.PERSON))


def test_what_does_not_fit_is_refused_and_nothing_is_written(desk: Desk, case: str) -> None:
    key = desk.do(own_fields.save_own_field, replace(COUNSELOR, kind=FieldKind.NUMBER))
    assert "is a number" in desk.refused(own_fields.set_own_value, key, case, "many", kind=BadInput)
    desk.refused(own_fields.set_own_value, key, "YC-1900-0001", "1", kind=NotFound)


def test_kinds_papers_and_who_sees_them_have_words() -> None:
    for kind in (*FieldKind, *OnPaper, *Sees, *Subject):
        assert words.label(kind)[0].isupper()


def test_a_list_shows_the_fields_in_use_of_its_rows(desk: Desk, case: str) -> None:
    key = desk.do(own_fields.save_own_field, COUNSELOR)
    room = desk.do(own_fields.save_own_field, OwnField("", Subject.CASE, "Room", FieldKind.NUMBER))
    desk.do(own_fields.set_own_value, key, case, "Ms. Okonkwo")
    desk.do(own_fields.set_own_value, room, case, "12")
    desk.do(own_fields.save_own_field, OwnField(room, Subject.CASE, "Room", FieldKind.NUMBER, active=False))
    (line,) = desk.ask(case_window, Asked(), 0, 10)
    assert line.own == ((key, "Ms. Okonkwo"),)
    assert desk.ask(case_window, Asked("nobody"), 0, 10) == ()
