"""Papers of the interview: strengths first, full name, for the file only; the young person's own page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.house.readers import everything_said
from youthcourt.domain.parts import RelationKind
from youthcourt.domain.referral import Referral
from youthcourt.services import circumstances, intake, interview, interview_papers, own_page, people
from youthcourt.services.circumstances import CircumstanceLine
from youthcourt.services.interview import Answers
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson

TOLD = Answers(
    strengths="Fixes bikes", stands_by="Her aunt Bea", school_life="Grade nine, likes shop class",
    from_school=True, needs="A ride on weekdays", reading_help=True, asked_alone=False, fee_cents=2500,
    fee_why="No income at home", fee_waived=True, lawyer_explained_on=date(2026, 11, 20),
    health_safety="Asthma, carries a spray", allergies="Peanuts",
)  # fmt: skip


@pytest.fixture
def number(office: Office) -> str:
    told = Referral(given="Ana", family="Quist", language="Spanish", birth_date=date(2011, 3, 4), offenses=())
    number = office.do(intake.new_referral, told)
    office.do(interview.change_answers, number, TOLD)
    party = next(line for line in office.ask(circumstances.circumstances) if line.label == "At a party")
    office.do(circumstances.tick_circumstance, number, party.id, led=True)
    office.do(circumstances.save_circumstance, replace(party, active=False))
    return number


def said(document: object) -> str:
    return " ".join(everything_said(interview_papers.render(document)).split())  # type: ignore[arg-type]  # one of three


def test_the_intake_form_asks_strengths_first_and_health_last(office: Office, number: str) -> None:
    juror = office.do(people.add_juror, NewPerson(given="Kim", family="Oh"))
    office.do(interview.note_known, number, juror, RelationKind.FRIEND)
    text = said(office.ask(interview_papers.intake_form, number))
    order = ("Ana Quist", "Strengths", "Fixes bikes", "Grade nine", "not to be passed on",
             "A ride on weekdays", "At a party", "Kim Oh (friend)", "No income at home",
             "Peanuts", "Asthma")  # fmt: skip
    assert [text.index(part) for part in order] == sorted(text.index(part) for part in order)
    for part in ("YC-03", "staff only", "$25.00", "Nov 20, 2026"):
        assert part in text


def test_blank_it_is_in_the_familys_language_and_tells_nothing_of_anybody(
    office: Office, number: str
) -> None:
    """Not even a circumstance that is asked no more, and would stand there for this case alone."""
    text = said(office.ask(interview_papers.blank_intake_form, number))
    assert "Entrevista" in text
    assert "Solo y aburrido" in text
    for part in ("Ana", "Quist", number, "bikes", "Peanuts", "2011", "fiesta", "party"):
        assert part not in text


def test_a_form_without_answers_has_lines_to_write_on(office: Office) -> None:
    number = office.do(intake.new_referral, Referral(given="Ben", family="Quist", offenses=()))
    text = said(office.ask(interview_papers.intake_form, number, "a4"))
    assert "What they are good at" in text
    assert "Fee asked" not in text


def test_the_fee_that_all_are_asked_stands_where_none_of_their_own_does(office: Office, number: str) -> None:
    from youthcourt.services import settings

    office.do(settings.change_settings, fee=40)
    office.do(interview.change_answers, number, replace(TOLD, fee_cents=None, fee_waived=False))
    assert "$40.00" in said(office.ask(interview_papers.intake_form, number))
    office.do(interview.change_answers, number, replace(TOLD, fee_cents=0))
    assert "$" not in said(office.ask(interview_papers.intake_form, number))


def test_their_own_page_speaks_their_language_and_has_lines_where_it_is_empty(
    office: Office, number: str
) -> None:
    office.do(own_page.write_own_page, number, "Yo estaba enojada.", "Puedo pintar la pared.")
    text = said(office.ask(interview_papers.own_page, number))
    for part in ("Ana Quist", "Yo estaba enojada.", "Puedo pintar la pared.", "Mi versión"):
        assert part in text
    blank = said(office.ask(interview_papers.own_page, number, blank=True))
    assert "enojada" not in blank
    assert "Mi versión" in blank


def test_the_note_for_the_lead_is_blank_and_says_how_it_is_handed_on(office: Office) -> None:
    text = said(office.ask(interview_papers.lead_form))
    for part in ("A disclosure of harm", "For the lead only", "closed envelope", "To whom it was reported"):
        assert part in text


def test_no_health_note_is_on_any_other_paper_or_found_by_searching(office: Office, number: str) -> None:
    from youthcourt.services import papers, search

    text = everything_said(papers.render_case_papers(office.ask(papers.case_papers, number)))
    for secret in ("Asthma", "Peanuts"):
        assert secret not in text
        assert office.ask(search.find, secret) == ()


def test_a_new_circumstance_stands_on_the_form(office: Office, number: str) -> None:
    office.do(circumstances.save_circumstance, CircumstanceLine("", "At the skate park"))
    assert "At the skate park" in said(office.ask(interview_papers.blank_intake_form, number))
