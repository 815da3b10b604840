"""What a victim said, and the text of it that jurors read: looked through, cleared, printed if wished."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput
from youthcourt.domain.intake import StatementWay
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.wishes import Points
from youthcourt.printing.documents.victim import VictimExtract
from youthcourt.services import intake, papers, victim_statements, victims
from youthcourt.services.people import NewPerson
from youthcourt.services.victims import Reached

WRITTEN = Points(statement=StatementWay.WRITTEN)


@pytest.fixture
def number(desk: Desk) -> str:
    """A case with a co-respondent, on today's docket."""
    number = desk.ready("Maria", "Wolfenden")
    desk.clear(number)
    return number


@pytest.fixture
def party(desk: Desk, number: str) -> str:
    """A victim who wants the statement to be read."""
    key = desk.do(intake.add_party, number, NewPerson("Nia", "Novak"), PartyRole.VICTIM)
    desk.do(victims.record_wish, key, "", desk.today, WRITTEN)
    return key


def _extracts(desk: Desk, number: str) -> tuple[VictimExtract, ...]:
    return desk.ask(papers.case_papers, number).statements


def test_a_statement_has_the_day_on_which_it_came(desk: Desk, number: str, party: str) -> None:
    write = victim_statements.write_statement
    tomorrow = desk.today + timedelta(days=1)
    assert "Give the day" in desk.refused(write, party, "I was afraid.", None, kind=BadInput)
    assert "to come" in desk.refused(write, party, "I was afraid.", tomorrow, kind=BadInput)
    desk.do(write, party, "I was afraid.", desk.today)
    (line,) = desk.ask(victims.victims_of_case, number)
    assert (line.statement, line.statement_on) == ("I was afraid.", desk.today)
    desk.do(write, party, "", desk.today)
    (line,) = desk.ask(victims.victims_of_case, number)
    assert (line.statement, line.statement_on) == ("", None)


def test_a_text_is_cleared_by_somebody_and_words_stay_with_a_reason(
    desk: Desk, number: str, party: str
) -> None:
    clear = victim_statements.clear_extract
    assert "Write what jurors" in desk.refused(clear, party, "", "Dana", kind=BadInput)
    assert "who clears" in desk.refused(clear, party, "I was afraid.", " ", kind=BadInput)
    text = "A wolfenden is a dog."
    looked = desk.ask(victim_statements.look_through_extract, party, text)
    assert ([word.text for word in looked.found], looked.kept) == (["Wolfenden", "Wolfenden"], ())
    assert "Wolfenden" in desk.refused(clear, party, text, "Dana")
    assert "reason" in desk.refused(clear, party, text, "Dana", {"Wolfenden": ""}, kind=BadInput)
    desk.do(clear, party, text, "Dana", {"Wolfenden": "A dog"})
    looked = desk.ask(victim_statements.look_through_extract, party, text)
    assert (looked.found, looked.kept) == ((), ("Wolfenden",))
    (extract,) = _extracts(desk, number)
    assert (extract.called, extract.text, extract.cleared_on) == ("V.", text, desk.today)
    desk.do(victim_statements.write_extract, party, text)
    assert _extracts(desk, number), "the same text stays cleared"
    desk.do(victim_statements.write_extract, party, "Another text.")
    assert not _extracts(desk, number)


def test_what_was_told_for_safety_and_everybody_of_the_incident_are_looked_for(
    desk: Desk, number: str, party: str
) -> None:
    """All who are heard for the incident have jurors who may read it: no respondent of it is named."""
    desk.ready("Beatrix", "Birchwood", with_case=number)
    desk.do(victims.change_reached, party, Reached("7 Lake Ave", "202-555-0122", "my aunt Lea Marsh"))
    for told in (
        "Maria hit me.",
        "Beatrix laughed.",
        "I hid on Lake Avenue.",
        "Call 2025550122.",
        "Ask Marsh.",
    ):
        assert desk.ask(victim_statements.look_through_extract, party, told).found, told
    desk.do(victims.change_reached, party, Reached(surrogate="my aunt"))
    assert not desk.ask(victim_statements.look_through_extract, party, "My aunt came.").found


def test_a_name_that_is_known_later_stops_the_papers(desk: Desk, number: str, party: str) -> None:
    desk.do(victim_statements.clear_extract, party, "It was near the marsh.", "Dana")
    desk.do(intake.add_party, number, NewPerson("Ann", "Marsh"), PartyRole.WITNESS)
    said = desk.refused(lambda unit: papers.case_papers(unit, number))
    assert "Marsh stands in what a victim said" in said


def test_the_first_name_stands_only_where_it_tells_no_more(desk: Desk, number: str, party: str) -> None:
    """Like a co-respondent's, or where there is none: an organization stays “V.”."""
    desk.do(victims.record_wish, party, "", desk.today, Points(first_name=True))
    desk.do(victim_statements.clear_extract, party, "I, Nia, was afraid.", "Dana")
    assert [one.called for one in _extracts(desk, number)] == ["Nia"]
    shop = desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    desk.do(
        victims.record_wish, shop, "", desk.today, Points(statement=StatementWay.READ_OUT, first_name=True)
    )
    desk.do(victim_statements.clear_extract, shop, "It cost us a day.", "Dana")
    assert sorted((one.called, one.read_out) for one in _extracts(desk, number)) == [
        ("Nia", False), ("V.", True),
    ]  # fmt: skip
    desk.ready("Nia", "Birchwood", with_case=number)
    desk.do(victim_statements.clear_extract, party, "I was afraid.", "Dana")
    assert {one.called for one in _extracts(desk, number)} == {"V."}
