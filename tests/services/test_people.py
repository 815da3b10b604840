"""People: taken in as typed, several parts at once, guardians, ties, the pool's oath and permission."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.services.desk import Desk
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.parts import RelationKind, Role
from youthcourt.services import cases, people
from youthcourt.services.people import NewPerson

ANN = NewPerson(given="Ann", family="Example", birth_date=date(2010, 1, 1), strengths="Draws\nand sings")


def test_one_person_plays_several_parts_at_once(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN, Role.VOLUNTEER, Role.MENTOR, Role.VOLUNTEER)
    desk.do(people.make_juror, key)
    line = next(line for line in desk.ask(people.list_people) if line.id == key)
    assert line.roles == (Role.JUROR, Role.MENTOR, Role.VOLUNTEER)
    assert [found.id for found in desk.ask(people.list_people, Role.MENTOR)] == [key]
    assert desk.ask(people.list_people, Role.JUDGE) == ()


def test_a_part_that_ended_is_taken_up_again(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN, Role.MENTOR)
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE personrole SET until = '2026-01-01'")
    desk.do(people.give_role, key, Role.MENTOR)
    assert len(desk.rows("personrole")) == 2


def test_a_person_is_shown_as_they_were_typed(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)
    page = desk.ask(people.person_page, key)
    assert (page.person, page.name, page.minor) == (ANN, "Ann Example", True)
    assert (page.juror, page.mandated, page.juror_missing, page.stopped_on) == (False, False, (), None)
    assert desk.do(people.change_person, key, replace(ANN, birth_date=date(2000, 1, 1)))
    assert desk.ask(people.person_page, key).minor is False


@pytest.mark.parametrize(
    "person",
    [
        NewPerson(), NewPerson(given="  "), replace(ANN, birth_date=date(2052, 1, 1)),
        replace(ANN, birth_date=date(2026, 11, 29)), replace(ANN, family="x" * 1_000_000),
        replace(ANN, given="Ann\nExample"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_person_is_refused_with_a_sentence(desk: Desk, person: NewPerson) -> None:
    assert desk.refused(people.add_person, person, kind=BadInput).endswith(".")


def test_a_person_who_is_not_there_is_said_so(desk: Desk) -> None:
    for act in (people.person_page, people.make_juror):
        assert "no such person" in desk.refused(act, "nobody", kind=NotFound)
    assert "no such person" in desk.refused(people.give_role, "nobody", Role.JUDGE, kind=NotFound)
    assert "no such person" in desk.refused(people.change_person, "nobody", ANN, kind=NotFound)


def test_somebody_is_found_by_the_latin_form_of_the_name(desk: Desk) -> None:
    key = desk.do(people.add_person, NewPerson(given="小明", family="王", latin_form="Xiaoming Wang"))
    assert desk.ask(people.person_page, key).person.latin_form == "Xiaoming Wang"
    assert [hit.id for hit in desk.ask(cases.find, "wang")] == [key]


def test_a_guardian_is_new_or_known_and_stands_in_a_capacity(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)
    aunt = desk.do(people.add_guardian, key, NewPerson(given="May"), Capacity.FOSTER_CARER, no_contact=True)
    brother = desk.do(people.add_person, NewPerson(given="Bo"))
    assert desk.do(people.add_guardian, brother, aunt, Capacity.GRANDPARENT, may_sign=False) == aunt
    first, second = (desk.ask(people.person_page, who).guardians[0] for who in (key, brother))
    assert (first.person_id, first.capacity, first.may_sign, first.no_contact) == (
        aunt, Capacity.FOSTER_CARER, True, True,
    )  # fmt: skip
    assert (second.capacity, second.may_sign, second.no_contact) == (Capacity.GRANDPARENT, False, False)
    assert Role.GUARDIAN in desk.ask(people.person_page, aunt).roles


def test_nobody_is_their_own_guardian_and_self_is_no_capacity_of_one(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)
    assert "own guardian" in desk.refused(people.add_guardian, key, key, Capacity.PARENT)
    sentence = desk.refused(people.add_guardian, key, NewPerson(given="M"), Capacity.SELF, kind=BadInput)
    assert "how the guardian stands" in sentence


def test_a_guardian_of_the_past_is_no_longer_listed(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)
    desk.do(people.add_guardian, key, NewPerson(given="May"), Capacity.PARENT)
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE guardianlink SET until = '2026-11-27'")
    assert desk.ask(people.person_page, key).guardians == ()


def test_a_tie_is_seen_from_both_sides(desk: Desk) -> None:
    ann, bo = (desk.do(people.add_person, NewPerson(given=name)) for name in ("Ann", "Bo"))
    desk.do(people.add_relation, ann, bo, RelationKind.FRIEND, "said so")
    for one, other in ((ann, bo), (bo, ann)):
        (tie,) = desk.ask(people.person_page, one).relations
        assert (tie.other_id, tie.kind) == (other, RelationKind.FRIEND)
    assert "no such person" in desk.refused(
        people.add_relation, ann, "nobody", RelationKind.FRIEND, kind=NotFound
    )


def test_a_minor_in_the_pool_lacks_oath_and_permission_until_both_are_signed(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)
    desk.do(people.make_juror, key)
    assert desk.ask(people.person_page, key).juror_missing == ("the juror's oath", "a guardian's permission")
    (line,) = desk.ask(people.list_people)
    assert line.juror_ready == "the juror's oath, a guardian's permission"
    desk.permit(key)
    assert desk.ask(people.person_page, key).juror_missing == ()


def test_an_adult_juror_needs_no_permission(desk: Desk) -> None:
    key = desk.do(people.add_person, replace(ANN, birth_date=date(1990, 1, 1)))
    desk.do(people.make_juror, key)
    assert desk.ask(people.person_page, key).juror_missing == ("the juror's oath",)


def test_the_permission_is_a_guardians_and_signed_by_today(desk: Desk) -> None:
    key = desk.juror("Ann")
    tomorrow = desk.today + timedelta(days=1)
    assert "A guardian gives" in desk.refused(people.record_permission, key, key, Capacity.PARENT, desk.today)
    other = desk.juror("Bo")
    assert "A guardian gives" in desk.refused(people.record_permission, key, other, Capacity.SELF, desk.today)
    assert "future" in desk.refused(people.record_oath, key, tomorrow, kind=BadInput)
    assert "no such person" in desk.refused(people.record_oath, "nobody", desk.today, kind=NotFound)


def test_only_a_guardian_of_the_juror_who_may_sign_gives_the_permission(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)
    desk.do(people.make_juror, key)
    barred = [
        desk.do(people.add_person, NewPerson(given="Neighbor")),
        desk.do(people.add_guardian, key, NewPerson(given="May"), Capacity.PARENT, may_sign=False),
        desk.do(people.add_guardian, key, NewPerson(given="Far"), Capacity.PARENT, no_contact=True),
    ]
    for signer in barred:
        sentence = desk.refused(people.record_permission, key, signer, Capacity.PARENT, desk.today)
        assert sentence.startswith("Only a guardian of this juror who may sign")
    aunt = desk.do(people.add_guardian, key, NewPerson(given="Liz"), Capacity.FOSTER_CARER)
    desk.do(people.record_permission, key, aunt, Capacity.PARENT, desk.today)
    (kept,) = desk.ask(people.person_page, key).consents
    assert kept.capacity is Capacity.FOSTER_CARER
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE guardianlink SET until = '2026-11-27'")
    assert "may sign" in desk.refused(people.record_permission, key, aunt, Capacity.PARENT, desk.today)


def test_a_permission_that_was_withdrawn_no_longer_holds_from_that_day(desk: Desk) -> None:
    key = desk.juror("Ann")
    consents = desk.ask(people.person_page, key).consents
    permission = next(c for c in consents if c.kind is ConsentKind.JUROR_PERMISSION)
    for day in (permission.signed_on - timedelta(days=1), desk.today + timedelta(days=1)):
        assert "between the signing" in desk.refused(
            people.withdraw_consent, permission.id, day, kind=BadInput
        )
    desk.do(people.withdraw_consent, permission.id, desk.today)
    assert desk.ask(people.person_page, key).juror_missing == ("a guardian's permission",)


def test_a_juror_stops_for_a_reason_and_may_serve_again(desk: Desk) -> None:
    key = desk.juror("Ann")
    desk.do(people.stop_juror, key, "Moved away")
    assert desk.ask(people.person_page, key).stopped_on == desk.today
    desk.do(people.resume_juror, key)
    assert desk.ask(people.person_page, key).stopped_on is None
    other = desk.do(people.add_person, ANN)
    assert "not in the jury pool" in desk.refused(people.stop_juror, other, "Moved away")
    desk.do(people.resume_juror, other)
    assert not desk.ask(people.person_page, other).juror


def test_who_is_in_the_pool_already_stays_one_juror(desk: Desk) -> None:
    key = desk.juror("Ann")
    desk.do(people.make_juror, key)
    assert not desk.ask(people.person_page, key).mandated
    assert len(desk.rows("jurorprofile")) == 1


def test_somebody_without_a_name_is_listed_all_the_same(desk: Desk) -> None:
    number = desk.refer("", "")
    assert desk.ask(people.person_page, desk.youth(number)).name == f"(no name yet) · case {number}"
    assert desk.ask(people.list_people)[0].name == f"(no name yet) · case {number}"


@pytest.mark.parametrize(
    ("field", "called"),
    [("given", "The first name has"), ("email", "The e-mail has"), ("grade", "Grade has")],
)
def test_a_field_that_is_too_long_is_called_as_it_is_on_the_page(desk: Desk, field: str, called: str) -> None:
    too_long = replace(ANN, **{field: "a" * 300})
    assert desk.refused(people.add_person, too_long, kind=BadInput).startswith(called)
