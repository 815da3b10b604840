"""A new arrest: noted with who told it, followed without overwriting, decided by a person."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput
from youthcourt.domain.events import EventDecision
from youthcourt.domain.following import EventStatus
from youthcourt.domain.stages import Stage
from youthcourt.services import events, stages
from youthcourt.services.events import EventGiven
from youthcourt.services.today import today
from youthcourt.store.tables import CaseEvent
from youthcourt.store.unit import Unit


@pytest.fixture
def event(desk: Desk) -> str:
    """An arrest of two days ago in the first case."""
    number = desk.ready()
    desk.clock.move(days=3)
    told = EventGiven(
        desk.today - timedelta(days=2), EventStatus.ARREST, "Precinct 5", "misdemeanor", "By phone"
    )
    return desk.do(events.note_event, number, told)


def test_what_is_told_has_a_day_that_can_be_and_a_source(desk: Desk) -> None:
    number = desk.ready()
    ahead = EventGiven(desk.today + timedelta(days=1), source="Precinct 5")
    assert "in the future" in desk.refused(events.note_event, number, ahead, kind=BadInput)
    assert "who told" in desk.refused(events.note_event, number, EventGiven(desk.today), kind=BadInput)
    assert desk.ask(events.events, number) == ()


def test_every_status_stands_beside_the_one_before(desk: Desk, event: str) -> None:
    add = events.add_event_status
    early = desk.today - timedelta(days=3)
    assert "before the event" in desk.refused(
        add, event, EventStatus.CHARGED, early, "The prosecutor", kind=BadInput
    )
    assert "already" in desk.refused(add, event, EventStatus.ARREST, desk.today, "The prosecutor")
    assert "who told" in desk.refused(add, event, EventStatus.CHARGED, desk.today, " ", kind=BadInput)
    desk.do(add, event, EventStatus.CHARGED, desk.today, "The prosecutor")
    desk.do(add, event, EventStatus.FOUND, desk.today, "The court")
    (line,) = desk.ask(events.events, "YC-2026-0001")
    assert [one.status for one in line.history] == [
        EventStatus.ARREST, EventStatus.CHARGED, EventStatus.FOUND,
    ]  # fmt: skip
    assert [row["sequence"] for row in sorted(desk.rows("caseeventstatus"), key=lambda r: r["sequence"])] == [
        1, 2, 3,
    ]  # fmt: skip
    assert (line.status, line.decision, line.counts) == (EventStatus.FOUND, None, True)


def test_an_event_waits_for_a_decision_on_the_page_of_the_day_and_can_be_decided_anew(
    desk: Desk, event: str
) -> None:
    """The earlier decision is kept in the note; the case stays where it is."""

    def waiting() -> list[tuple[str, str]]:
        return [(line.number, line.tab) for line in desk.ask(today).lines if line.kind == "event"]

    stage = desk.page("YC-2026-0001").line.stage
    assert waiting() == [("YC-2026-0001", "way_out")]
    desk.do(events.decide_event, event, EventDecision.WAITS, "The charge is not filed yet")
    assert waiting() == []
    desk.do(events.decide_event, event, EventDecision.WARNING, "Charged, but small")
    (line,) = desk.ask(events.events, "YC-2026-0001")
    assert line.decision is EventDecision.WARNING
    assert "The charge is not filed yet" in line.note
    assert line.note.startswith("By phone")
    assert desk.page("YC-2026-0001").line.stage is stage


def test_an_arrest_before_the_referral_is_no_new_one(desk: Desk) -> None:
    number = desk.ready()
    early = EventGiven(desk.today - timedelta(days=1), source="Precinct 5")
    assert "that day or later" in desk.refused(events.note_event, number, early, kind=BadInput)


def test_what_happened_after_the_exit_is_only_looked_at_with_the_follow_up(desk: Desk, event: str) -> None:
    """A closed case learns nothing of later arrests: that needs consent and is erased (reference 6.3)."""
    number, since = "YC-2026-0001", desk.today
    desk.do(stages.close_case, number, Stage.NO_CONTACT, "Nobody answers")
    desk.clock.move(days=2)
    told = EventGiven(desk.today, source="Precinct 5")
    assert "Follow-up" in desk.refused(events.note_event, number, told)
    more = (event, EventStatus.CHARGED, desk.today, "The court")
    assert "Follow-up" in desk.refused(events.add_event_status, *more)
    desk.do(events.add_event_status, event, EventStatus.CHARGED, since, "The court")
    desk.do(events.decide_event, event, EventDecision.GOES_ON, "Known before the end")
    later = desk.do(_happened_later, event)
    assert "Follow-up" in desk.refused(events.decide_event, later, EventDecision.GOES_ON, "Small")


def _happened_later(unit: Unit, event: str) -> str:
    """Return an event that a backdated closing left behind the end of its case."""
    row = unit.get(CaseEvent, event, "event")
    unit.change(row, happened_on=unit.today)
    return row.id
