"""First steps tick themselves when the thing was really done, never by a click on them."""

from __future__ import annotations

from datetime import date

from tests.services.desk import Desk
from youthcourt.domain.errors import NotFound
from youthcourt.services import facts, first_steps, papers, people, settings
from youthcourt.services.first_steps import FIND, PACKET, SCREEN, begin_steps, hide_steps, step_done
from youthcourt.services.people import NewPerson
from youthcourt.store.unit import Unit


def done(desk: Desk) -> list[str]:
    return [step.key for step in desk.ask(first_steps.first_steps).steps if step.done]


def sample(desk: Desk) -> None:
    desk.do(settings.change_settings, sample=True)
    desk.do(begin_steps)


def test_an_own_courts_steps_are_read_from_its_file(desk: Desk) -> None:
    assert done(desk) == []
    assert desk.ask(first_steps.first_steps).next == "referral"
    number = desk.refer()
    assert done(desk) == ["referral"]
    desk.ready("Leila", "Stone")
    desk.jurors(7)
    desk.schedule("YC-2026-0002")
    assert done(desk) == ["referral", "juror", "sitting", "consents"]
    desk.draw()
    desk.do(papers.note_printed, "packet", number, 4)
    assert done(desk)[-2:] == ["draw", PACKET]
    assert desk.ask(first_steps.first_steps).next == ""


def test_the_sample_courts_steps_are_read_from_its_trail(desk: Desk) -> None:
    number = desk.refer()
    desk.office.look("case", number)
    sample(desk)
    assert done(desk) == []
    desk.office._looked.clear()
    desk.office.look("case", number)
    assert done(desk) == ["open"]
    desk.do(facts_written, number)
    assert done(desk) == ["open", "change"]
    desk.do(undo_something, number)
    assert done(desk) == ["open", "change", "undo"]
    for step in (SCREEN, FIND, PACKET):
        desk.do(step_done, step)
    assert done(desk) == [FIND, "open", "change", "undo", PACKET, SCREEN]


def facts_written(unit: Unit, number: str) -> None:
    facts.write_facts(unit, number, "They took a shirt.")


def undo_something(unit: Unit, number: str) -> None:
    unit.mark("change", "court_case", number)


def test_what_the_desk_does_by_itself_is_no_change(desk: Desk) -> None:
    sample(desk)
    desk.do(settings.change_settings, usual_place="Town hall")
    desk.do(step_done, FIND)
    assert done(desk) == [FIND]


def test_a_step_is_noted_once(desk: Desk) -> None:
    sample(desk)
    desk.do(step_done, FIND)
    before = desk.everything()
    desk.do(step_done, FIND)
    assert desk.everything() == before


def test_the_list_begins_again_and_what_was_done_before_counts_no_more(desk: Desk) -> None:
    sample(desk)
    desk.do(step_done, FIND)
    desk.do(people.add_person, NewPerson("Ruth", "Gavel", birth_date=date(1970, 1, 1)))
    assert done(desk) == [FIND, "change"]
    desk.do(begin_steps)
    assert done(desk) == []


def test_the_list_can_be_put_away_and_brought_back(desk: Desk) -> None:
    desk.refer()
    desk.do(hide_steps)
    found = desk.ask(first_steps.first_steps)
    assert (found.shown, done(desk)) == (False, [])
    desk.do(begin_steps)
    assert desk.ask(first_steps.first_steps).shown
    assert done(desk) == ["referral"]


def test_a_sample_that_never_began_has_nothing_done(desk: Desk) -> None:
    desk.do(settings.change_settings, sample=True)
    desk.refer()
    assert done(desk) == []


def test_a_step_that_leaves_a_trace_is_never_noted_by_hand(desk: Desk) -> None:
    desk.refused(step_done, "undo", kind=NotFound)


def test_those_who_show_the_list_are_told(desk: Desk) -> None:
    sample(desk)
    desk.do(step_done, FIND)
    assert desk.announced[-1] == frozenset({"first_steps"})
