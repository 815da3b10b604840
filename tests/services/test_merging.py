"""Two records of one person become one: both names, one history, everything moved, one Undo that is exact."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from tests.services.desk import Desk
from tests.services.merges import add, mentor, merge_and_doubt, told
from youthcourt.domain.consent import Capacity
from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import NotFound
from youthcourt.domain.intake import NameKind, Voicemail
from youthcourt.domain.lists import Asked
from youthcourt.domain.parts import AttendanceCode, PartyRole, RelationKind
from youthcourt.services import (
    alike,
    choosing,
    contacts,
    intake,
    juries,
    merging,
    other_names,
    people,
    person_lists,
    versions,
)
from youthcourt.services.merging import NAME, Side
from youthcourt.services.people import NewPerson
from youthcourt.services.versions import Kept
from youthcourt.store import tables
from youthcourt.store.unit import Unit

BORN = date(2011, 3, 4)


def _person(desk: Desk, key: str) -> NewPerson:
    return desk.ask(people.person_page, key).person


def test_situation_16_cases_come_together_and_prior_participation_is_seen(desk: Desk) -> None:
    first = desk.ready("Robert", "Smith", birth_date=BORN, offense_on=date(2026, 3, 1))
    desk.schedule(first)
    second = desk.refer("Bob", "Smyth", birth_date=BORN, offense_on=date(2026, 10, 1))
    kept, gone = desk.youth(first), desk.youth(second)
    merge_and_doubt(desk, kept, gone)
    assert desk.ask(people.person_page, kept).cases == (first, second)
    assert desk.page(second).line.result is Result.NOT_ELIGIBLE
    assert "been in this court before" in desk.page(second).line.reasons[0]
    assert [(one.kind, one.name) for one in desk.ask(other_names.other_names, kept)] == [
        (NameKind.MERGED, "Bob Smyth")
    ]
    for typed in ("bob smyth", "robert smith"):
        assert kept in [key for key, _told in desk.ask(choosing.offers, choosing.PEOPLE, typed)]
        assert desk.ask(person_lists.person_keys, Asked(words=typed), 0, 9) == (kept,)
    assert gone not in [line.id for line in desk.ask(people.list_people)]


def test_each_field_keeps_what_is_chosen_or_else_what_is_filled(desk: Desk) -> None:
    ann = {"phone": "555-0101", "strengths": "Draws", "school": "North High", "known_as": "Annie"}
    anne = {"phone": "555-0102", "strengths": "Sings", "language": "Spanish", "known_as": "Nan"}
    kept = add(desk, "Ann", "Lee", **ann)
    gone = add(desk, "Anne", "Leigh", **anne, latin_form="An Li")
    view = desk.ask(merging.side_by_side, kept, gone)
    usual = {field.key: field.side for field in view.fields}
    assert usual == {
        NAME: Side.KEPT, "known_as": Side.KEPT, "latin_form": Side.GONE, "phone": Side.KEPT,
        "strengths": Side.BOTH, "school": Side.KEPT, "language": Side.GONE,
    }  # fmt: skip
    assert [field.key for field in view.fields if field.long] == ["strengths"]
    assert (view.kept.name, view.gone.name) == ("Ann Lee", "Anne Leigh")
    merge_and_doubt(desk, kept, gone, {NAME: Side.GONE, "phone": Side.GONE, "latin_form": Side.KEPT})
    person = _person(desk, kept)
    assert (person.given, person.family, person.phone) == ("Anne", "Leigh", "555-0102")
    assert (person.strengths, person.school, person.language) == ("Draws\nSings", "North High", "Spanish")
    assert {line.name for line in desk.ask(other_names.other_names, kept)} == {"Ann Lee", "Nan", "An Li"}


def test_what_keeps_somebody_from_harm_holds_after_a_merge(desk: Desk) -> None:
    """Do not contact, an unsafe voicemail, a barred guardian and a stop as a juror outlive either record."""
    youth = desk.youth(desk.refer())
    kept, gone = (
        desk.do(people.add_guardian, youth, NewPerson(given, "Lee"), Capacity.PARENT, no_contact=barred)
        for given, barred in (("Ann", False), ("Anne", True))
    )
    desk.do(contacts.bar_contact, gone, "A court order")
    desk.do(_voicemail, gone)
    for key in (kept, gone):
        desk.do(people.make_juror, key)
    desk.do(people.stop_juror, gone, "Moved away")
    merge_and_doubt(desk, kept, gone)
    page = desk.ask(people.person_page, kept)
    assert page.asked
    assert "A court order" in page.left_alone
    assert page.stopped_on == desk.today
    (link,) = desk.ask(people.guardian_lines, youth)
    assert (link.no_contact, link.person_id) == (True, kept)
    assert desk.rows("person")[0] is not None
    assert [row["voicemail"] for row in desk.rows("person") if row["id"] == kept] == ["not_safe"]


def _voicemail(unit: Unit, key: str) -> None:
    unit.change(unit.get(tables.Person, key), voicemail=Voicemail.NOT_SAFE)


def _same_incident(desk: Desk) -> tuple[str, str]:
    first = desk.refer()
    return desk.youth(first), desk.youth(desk.refer("Bob", with_case=first))


def _victim_of_the_other(desk: Desk) -> tuple[str, str]:
    number, key = desk.refer(), add(desk, "Bob", "Ash")
    desk.do(intake.add_known_party, number, key, PartyRole.VICTIM)
    return key, desk.youth(number)


def _guardian_of_the_other(desk: Desk) -> tuple[str, str]:
    number = desk.refer()
    return desk.youth(number), desk.guardian(number)


def _siblings(desk: Desk) -> tuple[str, str]:
    one, other = add(desk, "Ann", "Lee"), add(desk, "Anne", "Lee")
    desk.do(people.add_relation, other, one, RelationKind.SIBLING)
    return one, other


def _one_panel(desk: Desk) -> tuple[str, str]:
    number = desk.ready()
    desk.jurors(8)
    desk.schedule(number)
    desk.draw()
    one, other, *_rest = desk.drawn(number).panel
    return one, other


def _juror_of_the_other(desk: Desk) -> tuple[str, str]:
    number = desk.ready()
    desk.jurors(8)
    desk.schedule(number)
    desk.draw()
    return desk.youth(number), desk.drawn(number).panel[0]


def _mentor_of_the_other(desk: Desk) -> tuple[str, str]:
    number = desk.ready()
    key = desk.juror("Ben")
    desk.do(mentor, number, key)
    return key, desk.youth(number)


def _both_came(desk: Desk) -> tuple[str, str]:
    keys = desk.juror("Ann"), desk.juror("Anne")
    desk.schedule()
    for key in keys:
        desk.do(juries.mark_attendance, desk.today, key, AttendanceCode.SERVED)
    return keys


def _two_capacities(desk: Desk) -> tuple[str, str]:
    youth = desk.youth(desk.refer())
    one, other = (
        desk.do(people.add_guardian, youth, NewPerson(given, "Lee"), capacity)
        for given, capacity in (("Ann", Capacity.PARENT), ("Anne", Capacity.GRANDPARENT))
    )
    return one, other


def _twins(desk: Desk) -> tuple[str, str]:
    one, other = add(desk, "Ann", "Lee", birth_date=BORN), add(desk, "Anne", "Lee", birth_date=BORN)
    desk.do(alike.not_the_same, one, [other])
    return one, other


def _oneself(desk: Desk) -> tuple[str, str]:
    key = add(desk, "Ann", "Lee")
    return key, key


@pytest.mark.parametrize(
    ("two", "why"),
    [
        (_same_incident, "another part in the same incident"),
        (_victim_of_the_other, "is the respondent of case YC-2026-0001"),
        (_guardian_of_the_other, "Rosa Lopez stands as a guardian of Maria Lopez"),
        (_siblings, "have a tie on file (Brother or sister)"),
        (_one_panel, "both came to the sitting of"),
        (_juror_of_the_other, "was a juror, the judge or the mentor"),
        (_mentor_of_the_other, "was a juror, the judge or the mentor"),
        (_both_came, "both came to the sitting of"),
        (_two_capacities, "Ann Lee stands to Maria Lopez as Parent"),
        (_twins, "not the same"),
        (_oneself, "two different records"),
    ],
)
def test_records_that_contradict_each_other_stay_two(
    desk: Desk, two: Callable[[Desk], tuple[str, str]], why: str
) -> None:
    """Rule: what only two people can have done keeps two records apart, and the sentence names them."""
    one, other = two(desk)
    before = told(desk.office)
    assert why in desk.refused(merging.merge_people, one, other)
    desk.refused(merging.merge_people, other, one)
    assert told(desk.office) == before


def test_two_claims_in_one_incident_are_not_added_up(desk: Desk) -> None:
    number = desk.refer()
    keys = [add(desk, given, "Ash") for given in ("Bob", "Bobby")]
    for key in keys:
        desk.do(intake.add_known_party, number, key, PartyRole.VICTIM)
        desk.do(_claim, key, 100 if key == keys[0] else 200)
    assert "a claim each" in desk.refused(merging.merge_people, *keys)


def _claim(unit: Unit, key: str, cents: int) -> None:
    for row in unit.find(tables.IncidentParty, person_id=key):
        unit.change(row, claim_cents=cents)


def test_a_merged_record_is_found_no_more_and_its_history_goes_on(desk: Desk) -> None:
    kept, gone = add(desk, "Ann", "Lee"), add(desk, "Anne", "Leigh", phone="555-0101")
    desk.do(people.change_person, gone, NewPerson("Anne", "Leigh", phone="555-0102"))
    desk.do(merging.merge_people, kept, gone)
    desk.refused(people.change_person, gone, NewPerson("A", "B"), kind=NotFound)
    lines = desk.ask(versions.record_history, Kept.PERSON, kept)
    assert [(line.act, line.of) for line in lines] == [
        ("Merging two records", "Anne Leigh"), ("Merging two records", ""),
        ("Change of a person’s details", "Anne Leigh"),
    ]  # fmt: skip
    assert lines[1].fields[0].after == "555-0102"
    assert [(one.label, one.before, one.after) for one in lines[2].fields] == [
        ("Phone", "555-0101", "555-0102")
    ]
    third = add(desk, "Anna", "Lee")
    desk.do(merging.merge_people, third, kept)
    assert {line.of for line in desk.ask(versions.record_history, Kept.PERSON, third)} == {
        "",
        "Ann Lee",
        "Anne Leigh",
    }
    desk.refused(versions.restore_version, Kept.PERSON, third, lines[2].seq, kind=NotFound)
