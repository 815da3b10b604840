"""The intake interview: strengths first, each answer kept where it belongs, health for the staff alone."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from tests.house.clock import Clock
from youthcourt.domain.errors import BadInput, NotFound, Refused
from youthcourt.domain.parts import RelationKind
from youthcourt.domain.referral import Referral
from youthcourt.services import intake, interview, people, settings
from youthcourt.services.interview import LABELS, Answers
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson

TODAY = date(2026, 11, 28)


@pytest.fixture
def number(office: Office) -> str:
    return office.do(intake.new_referral, Referral(given="Ana", family="Quist", offenses=()))


def answer(office: Office, number: str, **told: object) -> Answers:
    before = office.ask(interview.interview, number).answers
    return office.do(interview.change_answers, number, replace(before, **told))  # type: ignore[arg-type]  # as the page does, a field by its name


def test_strengths_are_asked_first_and_health_last() -> None:
    order = [field.name for field in fields(Answers)]
    assert order[:4] == ["strengths", "interests", "languages", "stands_by"]
    assert order.index("needs") > order.index("responsibilities")
    assert order[-1] == "health_safety"
    assert list(LABELS) == order


def test_what_is_the_persons_own_stands_on_their_page_and_the_rest_in_the_case(
    office: Office, number: str
) -> None:
    answer(office, number, strengths="Draws", access_needs="Large print")
    answer(office, number, stands_by="Her aunt", from_school=True, reading_help=False)
    page = office.ask(interview.interview, number)
    person = office.ask(people.person_page, page.respondent_id).person
    assert (person.strengths, person.access_needs) == ("Draws", "Large print")
    answer(office, number, stands_by="Her aunt Bea", held_on=TODAY, lawyer_explained_on=TODAY)
    told = office.ask(interview.interview, number).answers
    assert (told.stands_by, told.lawyer_explained_on) == ("Her aunt Bea", TODAY)
    assert (told.strengths, told.from_school, told.reading_help, told.asked_alone) == (
        "Draws", True, False, None,
    )  # fmt: skip
    assert page.name == "Ana Quist"


def test_undo_names_the_field_and_takes_back_no_more(office: Office, number: str) -> None:
    answer(office, number, strengths="Draws")
    answer(office, number, health_safety="Asthma")
    step = office.steps.to_undo
    assert step is not None
    assert step.what == "change of the interview: Health and safety (staff only)"
    office.undo()
    told = office.ask(interview.interview, number).answers
    assert (told.strengths, told.health_safety) == ("Draws", "")
    answer(office, number, needs="Rides", saturdays="All")
    step = office.steps.to_undo
    assert step is not None
    assert step.what == "change of the interview"


def test_nothing_is_written_where_nothing_differs(office: Office, number: str) -> None:
    seen: list[frozenset[str]] = []
    office.on_change(seen.append)
    assert answer(office, number) == Answers()
    assert seen == []


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"needs": "a\u202eb"}, "hidden control character"),
        ({"emergency_phone": "5" * 201}, "at most 200 fit"),
        ({"held_on": TODAY + timedelta(days=1)}, "has not come yet"),
        ({"lawyer_explained_on": date(1066, 1, 1)}, "cannot be right"),
        ({"fee_waived": True}, "Say why the fee is waived"),
    ],
)
def test_what_cannot_be_used_is_refused_and_nothing_is_kept(
    office: Office, number: str, told: dict[str, object], said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        answer(office, number, **told)
    assert office.ask(interview.interview, number).answers == Answers()


def test_the_fee_is_spoken_of_where_the_court_asks_one_or_one_is_on_record(
    office: Office, number: str
) -> None:
    assert not office.ask(interview.interview, number).has_fee
    office.do(settings.change_settings, fee=50)
    page = office.ask(interview.interview, number)
    assert (page.fee, page.has_fee) == (5000, True)
    answer(office, number, fee_why="No income", fee_waived=True)
    office.do(settings.change_settings, fee=0)
    assert office.ask(interview.interview, number).has_fee


def test_whom_they_know_here_is_a_tie_that_the_draw_heeds(office: Office, number: str) -> None:
    juror = office.do(people.add_juror, NewPerson(given="Kim", family="Oh"))
    office.do(interview.note_known, number, juror, RelationKind.FRIEND)
    page = office.ask(interview.interview, number)
    assert [(one.name, one.kind) for one in page.known] == [("Kim Oh", RelationKind.FRIEND)]
    ties = office.ask(people.person_page, juror).relations
    assert [tie.other_id for tie in ties] == [page.respondent_id]
    with pytest.raises(Refused, match="noted already"):
        office.do(interview.note_known, number, juror, RelationKind.FRIEND)
    with pytest.raises(Refused, match="two different people"):
        office.do(interview.note_known, number, page.respondent_id, RelationKind.FRIEND)


def test_a_case_that_is_not_here_has_no_interview(office: Office, clock: Clock) -> None:
    with pytest.raises(NotFound):
        office.ask(interview.interview, "YC-9")


def test_a_young_person_without_a_name_is_called_by_the_case(office: Office) -> None:
    number = office.do(intake.new_referral, Referral(agency_number="Q-1", offenses=()))
    assert office.ask(interview.interview, number).name == number
