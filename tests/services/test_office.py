"""The office: asking writes nothing, an act stands whole or not at all, and is told only when it stands."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from tests.services.desk import Desk
from youthcourt.domain.errors import NotFound, Refused, StoreProblem
from youthcourt.services import cases, people, settings
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.store.tables import Person
from youthcourt.store.unit import Unit


def _sneak(unit: Unit) -> None:
    """Write past the unit's own guard, as a bug in a query could."""
    unit.session.execute(sa.text("INSERT INTO setting (key, value) VALUES ('paper', '\"a4\"')"))


def _add_and_refuse(unit: Unit) -> None:
    people.add_person(unit, NewPerson(given="Half"))
    raise Refused("Half way.")


def test_a_question_cannot_write_even_past_the_unit(desk: Desk) -> None:
    with pytest.raises(StoreProblem, match="cannot be written"):
        desk.ask(_sneak)
    assert desk.rows("setting") == []
    desk.do(_sneak)
    assert [row["key"] for row in desk.rows("setting")] == ["paper"]


def test_a_use_case_that_changes_something_cannot_be_asked(desk: Desk) -> None:
    before = desk.everything()
    for query in (people.add_person, lambda unit, _: unit.mark("look", "case", "1")):
        with pytest.raises(RuntimeError, match="only asks"):
            desk.ask(query, NewPerson(given="Ann"))
    assert desk.everything() == before


def test_after_a_question_that_failed_the_next_act_can_write(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.ask(cases.case_page, "YC-2026-0099")
    assert desk.do(people.add_person, NewPerson(given="Ann"))


def test_an_act_tells_its_topics_and_a_question_tells_nothing(desk: Desk) -> None:
    key = desk.do(people.add_person, NewPerson(given="Ann"))
    desk.ask(people.person_page, key)
    assert desk.announced == [frozenset({"people", f"person:{key}"})]


def test_nothing_is_told_when_an_act_changes_nothing(desk: Desk) -> None:
    desk.do(lambda unit: unit.today)
    assert desk.announced == []


def test_nothing_is_written_or_announced_on_refusal(desk: Desk) -> None:
    assert desk.refused(_add_and_refuse) == "Half way."


def test_a_bug_leaves_nothing_half_done_either(desk: Desk) -> None:
    before = desk.everything()

    def stumble(unit: Unit) -> None:
        people.add_person(unit, NewPerson(given="Half"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        desk.do(stumble)
    assert (desk.everything(), desk.announced) == (before, [])


def test_the_first_look_at_a_case_is_an_act_of_its_own_and_only_the_first(desk: Desk) -> None:
    number = desk.refer()
    desk.office.look("case", number)
    desk.office.look("case", number)
    looks = [row for row in desk.rows("audit") if row["action"] == "look"]
    assert [(row["act"], row["kind"], row["object_id"]) for row in looks] == [("note_look", "case", number)]


def test_the_office_says_the_time_it_was_handed(desk: Desk) -> None:
    assert desk.office.now() == desk.clock()
    assert desk.office.today() == desk.clock.today()
    desk.clock.move(days=1)
    key = desk.do(people.add_person, NewPerson(given="Ann"))
    assert desk.ask(lambda unit: unit.get(Person, key).id) == key
    assert desk.rows("audit")[-1]["at"].startswith("2026-11-29T09:00:00")


def test_a_closed_office_is_closed_for_listeners_too(desk: Desk) -> None:
    store = desk.office.store
    desk.office.close()
    assert store.closed


def test_a_listener_that_went_away_hears_nothing_any_more(office: Office) -> None:
    heard: list[object] = []
    office.on_change(heard.append)
    office.off_change(heard.append)
    office.do(settings.change_settings, usual_place="Library")
    assert heard == []
