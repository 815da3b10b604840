"""A record's history says who changed what, and gives back an earlier version."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.own_fields import FieldKind, OwnField, Subject
from youthcourt.services import intake, own_fields, people, versions
from youthcourt.services.people import NewPerson
from youthcourt.services.versions import FieldChange, Kept
from youthcourt.store.unit import Unit

ANN = NewPerson(given="Ann", family="Quixote", phone="555-0101", birth_date=date(2010, 5, 6))


def _changed(desk: Desk) -> str:
    key = desk.do(people.add_person, ANN)
    desk.do(people.change_person, key, replace(ANN, phone="555-0102"))
    desk.clock.move(hours=1)
    desk.do(people.change_person, key, replace(ANN, phone="", birth_date=date(2010, 5, 7)))
    return key


def test_the_history_tells_each_change_with_before_and_after(desk: Desk) -> None:
    newest, older = desk.ask(versions.record_history, Kept.PERSON, _changed(desk))
    assert set(newest.fields) == {
        FieldChange("Phone", "555-0102", ""), FieldChange("Birth date", "May 6, 2010", "May 7, 2010")
    }  # fmt: skip
    assert older.fields == (FieldChange("Phone", "555-0101", "555-0102"),)
    assert (newest.by, newest.act) == ("clerk", "Change of a person’s details")
    assert newest.at > older.at


def test_an_earlier_version_is_restored_and_the_restoring_can_be_undone(desk: Desk) -> None:
    key = _changed(desk)
    oldest = desk.ask(versions.record_history, Kept.PERSON, key)[-1]
    desk.do(versions.restore_version, Kept.PERSON, key, oldest.seq)
    assert desk.ask(people.person_page, key).person == ANN
    desk.office.undo()
    assert desk.ask(people.person_page, key).person.phone == ""


def test_undoing_is_told_in_the_history_as_well(desk: Desk) -> None:
    key = _changed(desk)
    desk.office.undo()
    desk.office.redo()
    acts = [line.act for line in desk.ask(versions.record_history, Kept.PERSON, key)]
    assert acts[:2] == ["Redo change of a person’s details", "Undo change of a person’s details"]


def test_a_case_has_versions_of_its_incident_and_facts_and_not_of_its_stage(desk: Desk) -> None:
    number = desk.ready()
    desk.clear(number, "They took a shirt.")
    desk.do(intake.write_facts, number, "They took two shirts.")
    desk.do(
        intake.change_referral, number, offense_on=date(2026, 10, 1), place="The mall",
        offenses=(intake.OffenseGiven("Shoplifting"),), summary="Two shirts.",
    )  # fmt: skip
    lines = desk.ask(versions.record_history, Kept.CASE, number)
    labels = [[field.label for field in line.fields] for line in lines]
    assert labels == [
        ["Offense date", "Place", "What happened (staff only)"],
        ["Facts for jurors"],
        ["Facts for jurors"],
    ]
    desk.do(versions.restore_version, Kept.CASE, number, lines[1].seq)
    page = desk.page(number)
    assert (page.juror_facts, page.place, page.facts_cleared_on) == ("They took a shirt.", "", None)
    stage = page.line.stage
    desk.do(
        versions.restore_version,
        Kept.CASE,
        number,
        desk.ask(versions.record_history, Kept.CASE, number)[0].seq,
    )
    assert desk.page(number).line.stage is stage


def test_facts_that_did_not_change_stay_cleared_when_the_incident_goes_back(desk: Desk) -> None:
    number = desk.ready()
    desk.clear(number, "They took a shirt.")
    desk.do(
        intake.change_referral, number, offense_on=date(2026, 10, 1), place="The mall",
        offenses=(intake.OffenseGiven("Shoplifting"),), summary="",
    )  # fmt: skip
    newest = desk.ask(versions.record_history, Kept.CASE, number)[0]
    desk.do(versions.restore_version, Kept.CASE, number, newest.seq)
    page = desk.page(number)
    assert (page.place, page.facts_cleared_on) == ("", desk.today)


def _own(desk: Desk, subject: Subject, label: str, kind: FieldKind = FieldKind.TEXT) -> str:
    return desk.do(own_fields.save_own_field, OwnField("", subject, label, kind))


def _held(desk: Desk, subject: Subject, key: str) -> list[str]:
    return [one.value for one in desk.ask(own_fields.own_values, subject, key)]


def test_what_stood_in_an_own_field_is_told_from_the_first_and_given_back(desk: Desk) -> None:
    number = desk.refer("Ann")
    seat, until = _own(desk, Subject.CASE, "Seat"), _own(desk, Subject.CASE, "Until", FieldKind.DATE)
    desk.do(own_fields.set_own_value, seat, number, "one")
    desk.do(own_fields.set_own_value, seat, number, "two")
    desk.do(own_fields.set_own_value, until, number, date(2027, 1, 5))
    newest, second, first = desk.ask(versions.record_history, Kept.CASE, number)
    assert newest.fields == (FieldChange("Until", "", "Jan 5, 2027"),)
    assert second.fields == (FieldChange("Seat", "one", "two"),)
    assert first.fields == (FieldChange("Seat", "", "one"),)
    desk.do(versions.restore_version, Kept.CASE, number, second.seq)
    assert _held(desk, Subject.CASE, number) == ["one", ""]
    desk.office.undo()
    assert _held(desk, Subject.CASE, number) == ["two", "2027-01-05"]
    desk.do(versions.restore_version, Kept.CASE, number, first.seq)
    assert _held(desk, Subject.CASE, number) == ["", ""]


def test_a_version_of_the_record_has_what_stood_in_its_own_fields_then(desk: Desk) -> None:
    key, team = desk.do(people.add_person, ANN), _own(desk, Subject.PERSON, "Team")
    desk.do(own_fields.set_own_value, _own(desk, Subject.PERSON, "Bus pass"), key, "Zone 2")
    desk.do(own_fields.set_own_value, team, key, "Falcons")
    desk.do(people.change_person, key, replace(ANN, phone="555-0102"))
    desk.do(own_fields.set_own_value, team, key, "Hawks")
    _team, phone, _added, _pass = desk.ask(versions.record_history, Kept.PERSON, key)
    desk.do(versions.restore_version, Kept.PERSON, key, phone.seq)
    assert desk.ask(people.person_page, key).person.phone == "555-0101"
    assert _held(desk, Subject.PERSON, key) == ["Falcons", "Zone 2"]


def test_what_was_filled_in_and_undone_is_still_told(desk: Desk) -> None:
    key, team = desk.do(people.add_person, ANN), _own(desk, Subject.PERSON, "Team")
    other = desk.do(people.add_person, replace(ANN, given="Bo"))
    for who in (other, key):
        desk.do(own_fields.set_own_value, team, who, "Falcons")
        desk.office.undo()
    desk.do(own_fields.set_own_value, team, key, "Hawks")
    lines = desk.ask(versions.record_history, Kept.PERSON, key)
    assert [(line.fields[0].before, line.fields[0].after) for line in lines] == [
        ("", "Hawks"), ("Falcons", ""), ("", "Falcons")
    ]  # fmt: skip
    desk.do(versions.restore_version, Kept.PERSON, key, lines[1].seq)
    assert _held(desk, Subject.PERSON, key) == ["Falcons"]


def test_what_a_field_held_while_it_was_of_another_kind_is_told_as_it_was(desk: Desk) -> None:
    key, team = desk.do(people.add_person, ANN), _own(desk, Subject.PERSON, "Team")
    desk.do(own_fields.set_own_value, team, key, "Falcons")
    desk.do(own_fields.set_own_value, team, key, "")
    desk.do(own_fields.save_own_field, OwnField(team, Subject.PERSON, "Team", FieldKind.NUMBER))
    emptied, _filled = desk.ask(versions.record_history, Kept.PERSON, key)
    assert emptied.fields == (FieldChange("Team", "Falcons", ""),)
    told = desk.refused(versions.restore_version, Kept.PERSON, key, emptied.seq, kind=BadInput)
    assert told == "Team is a number, such as 12 or 7.5."


def test_a_version_that_is_not_on_record_is_refused(desk: Desk) -> None:
    key = _changed(desk)
    assert "not on record" in desk.refused(versions.restore_version, Kept.PERSON, key, 1, kind=NotFound)


def test_an_act_without_words_is_told_by_its_name(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)
    desk.do(_renamed, key)
    assert desk.ask(versions.record_history, Kept.PERSON, key)[0].act == "Renamed"


def _renamed(unit: Unit, key: str) -> None:
    people.change_person(unit, key, replace(ANN, given="Anna"))
