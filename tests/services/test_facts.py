"""The facts for jurors: where somebody tied to the incident is named, nothing is cleared or printed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.services.desk import Desk, refusal
from youthcourt.domain.consent import Capacity
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.juror_view import JurorCase, JurorView, ViewKind
from youthcourt.domain.parts import PartyRole
from youthcourt.services import intake, juror_side, people
from youthcourt.services.intake import OffenseGiven
from youthcourt.services.people import NewPerson
from youthcourt.store import find_cases
from youthcourt.store.unit import Unit


@pytest.fixture
def tied(desk: Desk) -> str:
    """A case with everybody that a case can have tied to its incident."""
    number = desk.refer(
        "Maria", "O'Neill-Lopez", school="Elm Street School", address="12 Oak Street, Apt 4",
        phone="555-0101", agency_number="Q-1001",
    )  # fmt: skip
    youth = desk.youth(number)
    parent = NewPerson(given="Rosa", family="Marigold", address="9 Birch Road", phone="555-0102")
    desk.do(people.add_guardian, youth, parent, Capacity.PARENT)
    other = desk.refer(
        "Benedict", "Reyes", with_case=number, school="Pine Academy", address="3 Cedar Lane",
        agency_number="Q-1002",
    )  # fmt: skip
    stepfather = NewPerson(given="Tom", family="Thistle")
    desk.do(people.add_guardian, desk.youth(other), stepfather, Capacity.STEP_PARENT)
    victim = NewPerson(given="Vic", family="Timm", school="Ash School", address="4 Fir Avenue")
    desk.do(intake.add_party, number, victim, PartyRole.VICTIM)
    victims = [line.id for line in desk.ask(people.list_people) if line.name == "Vic Timm"]
    desk.do(people.add_guardian, victims[0], NewPerson(given="Una", family="Urban"), Capacity.PARENT)
    desk.do(intake.add_party, number, NewPerson(given="Will", family="Ness"), PartyRole.WITNESS)
    desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    return number


@pytest.mark.parametrize(
    "word",
    [
        "O'Neill-Lopez", "ONeill", "O’NEILL", "lopez", "Elm Street School", "Oak Street", "Q-1001",
        "Marigold",
        "Birch Road", "Benedict", "Reyes", "Pine Academy", "Cedar Lane", "Q-1002", "Thistle", "Timm",
        "Ash School", "Fir Avenue", "Urban", "Ness", "Corner Store", "555-0101", "555-0102",
    ],
)  # fmt: skip
def test_every_known_name_school_street_and_number_of_anyone_is_found(
    desk: Desk, tied: str, word: str
) -> None:
    desk.do(intake.write_facts, tied, f"They took a shirt near {word}, and ran.")
    assert desk.page(tied).facts_found
    sentence = desk.refused(intake.clear_facts, tied, "Dana")
    assert "still names somebody" in sentence
    assert desk.page(tied).facts_cleared_on is None


def test_first_names_may_stand_but_not_that_of_the_co_respondent_or_a_victim(desk: Desk, tied: str) -> None:
    desk.do(intake.write_facts, tied, "Maria took a shirt. Vic saw it.")
    assert "Vic" in desk.refused(intake.clear_facts, tied, "Dana")
    desk.clear(tied, "Maria and another youth took a shirt. Will saw it, and told Rosa.")
    page = desk.page(tied)
    assert (page.facts_cleared_on, page.facts_cleared_by) == (desk.today, "Dana")


def test_somebody_with_one_name_only_is_not_named_by_it(desk: Desk) -> None:
    """Situation 14: a mononym is the whole name, and juror papers say the case number."""
    number = desk.refer("Teller", "")
    desk.do(intake.write_facts, number, "Teller took a shirt.")
    assert "Teller" in desk.refused(intake.clear_facts, number, "Dana")


def test_a_word_is_kept_with_a_reason_when_it_means_something_else(desk: Desk) -> None:
    number = desk.refer(family="Park")
    desk.do(intake.write_facts, number, "They sprayed a bench in the park.")
    assert "reason" in desk.refused(intake.clear_facts, number, "Dana", {"park": " "}, kind=BadInput)
    desk.do(intake.clear_facts, number, "Dana", {"park": "the green place"})
    assert desk.page(number).facts_kept == ("park",)
    assert desk.page(number).facts_found == ()


def test_facts_are_cleared_by_somebody_and_only_when_there_are_any(desk: Desk) -> None:
    number = desk.refer()
    assert "say who" in desk.refused(intake.clear_facts, number, "Dana", kind=BadInput)
    desk.do(intake.write_facts, number, "They took a shirt.")
    assert "say who" in desk.refused(intake.clear_facts, number, " ", kind=BadInput)


def test_a_changed_text_must_be_cleared_again_and_the_same_text_not(desk: Desk) -> None:
    number = desk.refer(family="Park")
    desk.do(intake.write_facts, number, "In the park.")
    desk.do(intake.clear_facts, number, "Dana", {"park": "the green place"})
    desk.do(intake.write_facts, number, " In the park. ")
    assert desk.page(number).facts_cleared_on == desk.today
    desk.do(intake.write_facts, number, "In the park at night.")
    page = desk.page(number)
    assert (page.facts_cleared_on, page.facts_cleared_by, page.facts_kept) == (None, "", ())


def _as_jurors_hold_it(desk: Desk, number: str) -> JurorCase:
    def read(unit: Unit) -> JurorCase:
        return juror_side.juror_case(unit, find_cases.by_number(unit, number))

    return desk.ask(read)


def test_a_juror_holds_the_short_name_and_only_cleared_facts(desk: Desk) -> None:
    number = desk.refer()
    desk.do(intake.write_facts, number, "They took a shirt.")
    assert _as_jurors_hold_it(desk, number).facts == ""
    desk.clear(number)
    held = _as_jurors_hold_it(desk, number)
    assert (held.name, held.offense, held.facts) == ("Maria L.", "Shoplifting", "They took a shirt.")


def test_a_name_learned_after_the_clearing_withholds_the_paper(desk: Desk) -> None:
    number = desk.refer()
    desk.clear(number, "They took a shirt from Mr. Thistle.")
    assert _as_jurors_hold_it(desk, number).facts
    desk.do(intake.add_party, number, NewPerson(given="Tim", family="Thistle"), PartyRole.VICTIM)
    sentence = refusal(lambda: _as_jurors_hold_it(desk, number))
    assert "would name somebody: Thistle" in sentence
    desk.do(intake.write_facts, number, "They took a shirt from Tim.")
    assert _as_jurors_hold_it(desk, number).facts == ""


def test_an_offense_that_names_somebody_withholds_the_paper_even_before_facts_are_cleared(desk: Desk) -> None:
    number = desk.refer(offenses=(OffenseGiven("Assault on Thistle"),))
    assert _as_jurors_hold_it(desk, number).offense == "Assault on Thistle"
    desk.do(intake.add_party, number, NewPerson(given="Tim", family="Thistle"), PartyRole.VICTIM)
    with pytest.raises(Refused, match="would name somebody"):
        _as_jurors_hold_it(desk, number)


def test_a_name_in_text_not_cleared_yet_holds_nothing_back_but_the_text(desk: Desk) -> None:
    number = desk.refer()
    desk.do(intake.write_facts, number, "Lopez took a shirt.")
    assert _as_jurors_hold_it(desk, number).facts == ""


def test_a_guardian_of_the_past_is_still_somebody_not_to_be_named(desk: Desk) -> None:
    number = desk.refer()
    desk.do(people.add_guardian, desk.youth(number), NewPerson(given="O", family="Olden"), Capacity.OTHER)
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE guardianlink SET until = '2026-11-01'")
    desk.do(intake.write_facts, number, "Olden drove them.")
    assert [word.text for word in desk.page(number).facts_found] == ["Olden"]


def test_the_jurors_screen_asks_one_question_at_a_time_under_the_short_name(desk: Desk) -> None:
    first, second = desk.ready("Maria", "Lopez"), desk.ready("Maria", "Lane")
    desk.schedule(first, second)
    views = desk.ask(juror_side.juror_views, desk.hearing(first).hearing_id)
    assert views[0] == JurorView()
    assert {view.kind for view in views[1:]} == {ViewKind.QUESTION}
    assert {view.name for view in views[1:]} == {"Maria L. (0001)"}
    assert views[1].position == f"1 of {len(views) - 1}"
    told = " ".join(view.to_line() for view in views)
    assert "Lopez" not in told


def test_a_mononym_is_called_by_the_case_number_on_the_screen(desk: Desk) -> None:
    number = desk.ready("Teller", "")
    desk.do(people.change_person, desk.youth(number), replace(
        desk.ask(people.person_page, desk.youth(number)).person, phone="555-0100"
    ))  # fmt: skip
    desk.schedule(number)
    views = desk.ask(juror_side.juror_views, desk.hearing(number).hearing_id)
    assert {view.name for view in views[1:]} == {number}


def test_known_words_are_found_while_the_text_is_being_written_and_nothing_is_kept_of_it(desk: Desk) -> None:
    number = desk.refer(family="Park", offenses=(OffenseGiven("Graffiti"),))
    before = desk.everything()
    assert desk.ask(intake.look_through, number, "They took a shirt.") == ()
    assert [word.text for word in desk.ask(intake.look_through, number, "In the park.")] == ["Park"]
    assert (desk.everything(), desk.page(number).juror_facts) == (before, "")


def test_words_that_were_kept_stay_kept_when_the_text_is_cleared_again(desk: Desk) -> None:
    """Clearing twice needs no new reason for the same word."""
    number = desk.refer("Ana", "Parkley")
    desk.do(intake.write_facts, number, "They met in Parkley Street.")
    desk.do(intake.clear_facts, number, "Dana", {"Parkley": "the street, not the family"})
    desk.do(intake.clear_facts, number, "Robin")
    assert desk.page(number).facts_cleared_by == "Robin"
