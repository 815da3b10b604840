"""Undo and redo: a compensating act, never an erasure; what others have come to depend on stays."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.services.content import content
from tests.services.desk import Desk, refusal
from youthcourt.domain.errors import Refused
from youthcourt.domain.parts import AttendanceCode
from youthcourt.domain.stages import Stage
from youthcourt.services import acts as known_acts
from youthcourt.services import (
    juries,
    obligations,
    papers,
    people,
    sample,
    settings,
    stages,
    steps,
    upkeep,
    wording,
)
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.services.sample import SampleWish
from youthcourt.services.upkeep import KdfCost
from youthcourt.store import audit, find_cases
from youthcourt.store.tables import Note
from youthcourt.store.unit import Unit

ANN = NewPerson(given="Ann", family="Quixote", phone="555-0101")


class _Doubting(Office):
    """An office that undoes whatever is done, does it again, and looks at the whole file each time."""

    seen: set[str] = set()  # noqa: RUF012  the builder makes the office itself

    def do(self, use_case: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        before = content(self)
        result = super().do(use_case, *args, **kwargs)
        step = self.steps.to_undo
        if step is not None and step.act == use_case.__name__:
            after = content(self)
            self.undo()
            assert content(self) == before, f"undo of {step.act} gives the file before"
            self.redo()
            assert content(self) == after, f"redo of {step.act} gives the file after"
            self.seen.add(step.act)
        return result


def test_every_act_of_a_year_can_be_undone_and_done_again(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, _code = upkeep.new_court(tmp_path / "court", PASSPHRASE, clock, KdfCost(64, 1, 1))
    monkeypatch.setattr(sample, "Office", _Doubting)
    try:
        sample.build(store, clock, SampleWish(cases=14))
        with store.engine.begin() as connection:
            assert audit.verify(connection) is None, "the trail is whole"
    finally:
        store.close()
    usual = {"new_referral", "record_consent", "schedule", "record_hearing", "approve"}
    assert usual <= _Doubting.seen


def _phone(desk: Desk, key: str) -> str:
    return str(next(row["phone"] for row in desk.rows("person") if row["id"] == key))


def _next(desk: Desk) -> str:
    step = desk.office.steps.to_undo
    return step.act if step is not None else ""


def test_undo_takes_back_the_last_act_first_and_redo_does_them_again(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)
    desk.do(people.change_person, key, replace(ANN, phone="555-0102"))
    desk.do(people.change_person, key, replace(ANN, phone="555-0103"))
    for phone in ("555-0102", "555-0101"):
        desk.office.undo()
        assert _phone(desk, key) == phone
    desk.office.redo()
    desk.office.redo()
    assert _phone(desk, key) == "555-0103"
    assert desk.office.redo() is None
    for _ in range(3):
        desk.office.undo()
    assert key not in [row["id"] for row in desk.rows("person")]


def test_a_new_act_ends_what_could_be_done_again(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)
    desk.do(people.change_person, key, replace(ANN, phone="555-0102"))
    desk.office.undo()
    desk.do(people.change_person, key, replace(ANN, phone="555-0109"))
    assert desk.office.steps.to_redo is None
    desk.office.undo()
    desk.office.undo()
    assert key not in [row["id"] for row in desk.rows("person")]


def test_undo_is_written_into_the_trail_with_the_values_it_replaced(desk: Desk) -> None:
    key = desk.do(people.add_person, ANN)
    desk.do(people.change_person, key, replace(ANN, phone="555-0102"))
    desk.office.undo()
    row, kept = desk.rows("audit")[-1], desk.rows("history")[-1]
    assert (row["act"], row["action"], row["object_id"]) == ("undo change_person", "change", key)
    assert json.loads(kept["before"]) == {"phone": "555-0102"}


def test_whoever_shows_the_record_hears_of_its_undoing(desk: Desk) -> None:
    number = desk.refer()
    desk.announced.clear()
    desk.office.undo()
    assert any(f"case:{number}" in topics for topics in desk.announced)


def test_with_nothing_done_there_is_nothing_to_undo(desk: Desk) -> None:
    desk.office.steps = steps.Steps()
    assert desk.office.undo() is None
    assert desk.office.redo() is None


def test_a_look_at_a_record_is_no_step(desk: Desk) -> None:
    number = desk.refer()
    desk.office.look("case", number)
    assert _next(desk) == "new_referral"


def test_a_case_number_is_never_given_twice_even_when_the_case_was_taken_back(desk: Desk) -> None:
    first = desk.refer()
    desk.office.undo()
    assert desk.refer("Ben", "Okafor") != first


def test_a_setting_goes_back_to_what_it_was(desk: Desk) -> None:
    desk.do(settings.change_settings, jury_size=8)
    desk.do(settings.change_settings, jury_size=9)
    desk.office.undo()
    assert desk.ask(settings.settings).jury_size == 8
    desk.office.undo()
    assert desk.ask(settings.settings).jury_size == 6
    desk.office.redo()
    assert desk.ask(settings.settings).jury_size == 8


def test_a_draw_stays_on_record_with_what_it_went_by(desk: Desk) -> None:
    """Undoing draws would let a court draw until it likes the jury."""
    number = desk.ready()
    desk.jurors(8)
    desk.schedule(number)
    desk.draw()
    assert _next(desk) == "schedule"
    before = desk.everything()
    assert "cannot be taken back" in refusal(desk.office.undo)
    assert desk.everything() == before


def test_a_lasting_act_leaves_what_was_undone_to_be_done_again(desk: Desk) -> None:
    """Printing between Undo and Redo changes no record."""
    desk.do(people.add_person, ANN)
    desk.office.undo()
    desk.do(papers.note_printed, "packet", desk.today.isoformat(), 4, "all")
    redone = desk.office.redo()
    assert redone is not None
    assert redone.act == "add_person"


def test_an_oath_stays_under_a_draw_that_stays(desk: Desk, drawn: str) -> None:
    """Nobody is seated without an oath, so what the draw went by is not taken back from under it."""
    acts = set()
    while (step := desk.office.steps.to_undo) is not None:
        acts.add(step.act)
        try:
            desk.office.undo()
        except Refused:
            continue
    assert not acts & known_acts.STAND_ON["draw_panels"]
    assert acts.isdisjoint({"record_consent", "decide"}), "nor the consents under a hearing that is set"
    assert set().union(*known_acts.STAND_ON.values()) <= set(known_acts.ACTS)


def test_what_cannot_be_taken_back_any_more_makes_way_for_what_can(desk: Desk) -> None:
    other = desk.do(people.add_person, ANN)
    desk.do(people.change_person, other, replace(ANN, phone="555-0102"))
    number = desk.refer()
    desk.do(_note, number)
    assert "come to depend" in refusal(desk.office.undo)
    desk.office.undo()
    assert _phone(desk, other) == "555-0101"


def _note(unit: Unit, number: str) -> None:
    """Point at a case by an act that is not among those that can be undone."""
    case = find_cases.by_number(unit, number)
    unit.add(Note(id=unit.new_id(), case_id=case.id, at=unit.now.isoformat(), by="clerk", text="Called."))


def test_a_closed_case_is_open_again_after_undo(desk: Desk) -> None:
    number = desk.ready()
    before = desk.page(number).line.stage
    desk.do(stages.close_case, number, Stage.REFERRER_WITHDREW, "Charges dropped.")
    desk.office.undo()
    assert desk.page(number).line.stage is before
    desk.office.redo()
    assert desk.page(number).line.stage is Stage.REFERRER_WITHDREW


def test_a_sign_out_is_corrected_in_the_ledger_and_not_undone(desk: Desk) -> None:
    """What is entered for duty and time credits is corrected by entries, with a reason."""
    key = desk.juror("Ben")
    desk.schedule()
    desk.do(juries.mark_attendance, desk.today, key, AttendanceCode.SERVED)
    desk.do(obligations.close_attendance, desk.today, key, time(9), time(11))
    assert _next(desk) == "mark_attendance"
    assert "changed again since" in refusal(desk.office.undo)


def test_several_acts_of_one_slot_are_one_step(desk: Desk) -> None:
    keys = [desk.do(people.add_person, NewPerson(given=name, family="Young")) for name in ("Ann", "Ben")]
    with desk.office.one_step():
        for key in keys:
            desk.do(people.change_person, key, NewPerson(given="Kim", family="Young"))
    desk.office.undo()
    assert {row["given"] for row in desk.rows("person")} == {"Ann", "Ben"}
    desk.office.redo()
    assert {row["given"] for row in desk.rows("person")} == {"Kim"}


def test_a_slot_with_a_lasting_act_in_it_keeps_its_steps_apart(desk: Desk) -> None:
    number = desk.ready()
    desk.jurors(8)
    with desk.office.one_step():
        desk.schedule(number)
        desk.draw()
        desk.do(people.add_person, ANN)
    desk.office.undo()
    assert "cannot be taken back" in refusal(desk.office.undo)


def test_a_slot_that_does_nothing_is_no_step(desk: Desk) -> None:
    before = _next(desk)
    with desk.office.one_step():
        pass
    assert _next(desk) == before


def test_the_words_of_every_act_follow_undo() -> None:
    assert not set(known_acts.ACTS) & set(known_acts.LASTING)
    assert all(what[0].islower() for what in known_acts.ACTS.values())
    assert steps.Step("schedule", audit.Span(1, 1), frozenset()).what == "setting a hearing"


def test_the_courts_words_go_back_to_what_was_said_before(desk: Desk) -> None:
    word = desk.ask(wording.court_words)[0].word
    for said in ("One way", "Another way"):
        desk.do(wording.change_words, {word: said})
    desk.office.undo()
    assert next(line.said for line in desk.ask(wording.court_words) if line.word == word) == "One way"
    desk.office.redo()
    assert next(line.said for line in desk.ask(wording.court_words) if line.word == word) == "Another way"
