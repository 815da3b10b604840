"""A record's history says who changed what, and gives back an earlier version."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.services.desk import Desk
from youthcourt.domain.errors import NotFound
from youthcourt.services import intake, people, versions
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


def test_a_version_that_is_not_on_record_is_refused(desk: Desk) -> None:
    key = _changed(desk)
    assert "not on record" in desk.refused(versions.restore_version, Kept.PERSON, key, 1, kind=NotFound)


def test_an_act_without_words_is_told_by_its_name(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)
    desk.do(_renamed, key)
    assert desk.ask(versions.record_history, Kept.PERSON, key)[0].act == "Renamed"


def _renamed(unit: Unit, key: str) -> None:
    people.change_person(unit, key, replace(ANN, given="Anna"))
